"""A bare list with its field, its filter and a reader of the test: what is asked, said and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ogdesk.desk.kit.controls import row
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.list_pane import EmptyWords, ListPane
from ogdesk.desk.lists.paged_rows import PagedRows, Take
from ogdesk.desk.lists.row_table import RowTable

WORDS = EmptyWords("users", "まだいません", "追加します。", "追加", narrowed="あてはまりません")


@dataclass(frozen=True)
class Query:
    search: str = ""
    kind: str = "all"
    order: str = "name"


class Side(QObject):
    """A right pane."""

    gone = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted_id: int | None = None
        self.has_form = False
        self.reloaded = 0

    @property
    def shown_id(self) -> int | None:
        return None if self.has_form else self.wanted_id

    def show_one(self, thing_id: int) -> None:
        self.has_form, self.wanted_id = False, thing_id

    def reload(self) -> None:
        self.reloaded += 1

    def clear(self) -> None:
        self.wanted_id = None


class File(QObject):
    """What the list reads from: answers at once, or when the test says."""

    changed = Signal(object, object)

    def __init__(self, ids: list[int]) -> None:
        super().__init__()
        self.ids = ids
        self.queries: list[Query] = []
        self.waiting: list[Callable[[], None]] | None = None

    def ask(self, query: Query, take: Callable[[list[int]], None]) -> None:
        self.queries.append(query)
        found = [id_ for id_ in self.ids if query.search in str(id_)]
        if query.kind == "even":
            found = [id_ for id_ in found if not id_ % 2]
        if self.waiting is None:
            take(found)
        else:
            self.waiting.append(lambda: take(found))

    def change(self, *kinds: str) -> None:
        self.changed.emit(SimpleNamespace(touches=lambda wanted: bool(wanted & set(kinds))), None)


class Screen:
    """A list on the screen."""

    def __init__(self, theme: Theme, file: File, *, side: bool = True) -> None:
        self.file = file
        self.rows = PagedRows(lambda _ids, _take: None)
        self.table = RowTable(theme, "一覧")
        self.table.setModel(self.rows)
        orders = frozenset({"order"})
        self.pane = ListPane(theme, self.table, self.rows, WORDS, Query(), ask=file.ask, orders=orders)
        self.kind = ChoiceField(theme, (("all", "すべて"), ("even", "偶数")), "絞り込み")
        self.kind.set_value("all")
        self.side = Side()
        self.pane.add_filter(self.kind, lambda value: {"kind": value}, "all")
        if side:
            self.pane.add_side(self.side, self.table.chosen)
        self.pane.watch(file.changed, frozenset({"person"}))
        self.pane.lay_out(row(self.pane.search, self.kind), self.table, self.pane.empty)

    def type(self, words: str) -> None:
        self.pane.search.setText(words)
        QTest.keyClick(self.pane.search, Qt.Key.Key_Return)


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Screen:
    made = Screen(theme, File(list(range(1, 31))))
    qtbot.addWidget(made.pane)
    made.pane.show()
    made.pane.ask()
    return made


def test_the_first_row_is_current_and_shown_at_the_right(screen: Screen) -> None:
    assert (screen.rows.rowCount(), screen.table.current_id, screen.side.wanted_id) == (30, 1, 1)


def test_search_and_filter_narrow_and_esc_in_the_list_takes_both_away(screen: Screen) -> None:
    screen.pane.narrow(order="age")
    screen.type("2")
    screen.kind.set_value("even")
    screen.kind.committed.emit("even")
    assert screen.rows.ids == (2, 12, 20, 22, 24, 26, 28)
    QTest.keyClick(screen.table, Qt.Key.Key_Escape)
    assert screen.rows.rowCount() == 30
    assert (screen.pane.search.text(), screen.kind.value()) == ("", "all")
    assert screen.file.queries[-1] == Query(order="age")
    asked = len(screen.file.queries)
    QTest.keyClick(screen.table, Qt.Key.Key_Escape)
    assert len(screen.file.queries) == asked


def test_arrow_down_in_the_field_leads_into_the_list(qtbot: QtBot, screen: Screen) -> None:
    with qtbot.waitActive(screen.pane):
        screen.pane.activateWindow()
    screen.pane.begin_search()
    assert screen.pane.search.hasFocus()
    QTest.keyClick(screen.pane.search, Qt.Key.Key_Down)
    assert screen.table.hasFocus()


def test_an_empty_list_says_why_and_its_button_mends_it(qtbot: QtBot, screen: Screen) -> None:
    empty = screen.pane.empty
    screen.type(" zzz ")
    assert not screen.table.isVisible()
    assert empty.fact.text() == "「zzz」は見つかりませんでした"
    empty.button.click()
    assert (screen.table.isVisible(), empty.isVisible()) == (True, False)
    screen.file.ids = [1, 3]
    screen.pane.narrow(kind="even")
    assert empty.fact.text() == "あてはまりません"
    screen.file.ids = []
    empty.button.click()
    assert (empty.fact.text(), empty.words.text()) == ("まだいません", "追加します。")
    assert empty.button.text() == "追加"
    with qtbot.waitSignal(screen.pane.addWanted, timeout=1_000):
        empty.button.click()


def test_asks_anew_when_its_things_were_changed_and_not_before_it_was_read(theme: Theme) -> None:
    screen = Screen(theme, File([1, 2]))
    screen.file.change("person")
    assert not screen.file.queries
    screen.pane.ask()
    screen.file.ids = [1, 2, 3]
    screen.file.change("symposium")
    assert screen.rows.rowCount() == 2
    screen.file.change("person")
    assert (screen.rows.rowCount(), screen.side.reloaded) == (3, 1)


def test_an_answer_to_an_older_question_is_dropped(screen: Screen) -> None:
    screen.file.waiting = []
    screen.type("1")
    screen.type("12")
    older, newer = screen.file.waiting
    newer()
    older()
    assert screen.rows.ids == (12,)


def test_a_form_at_the_right_stays_while_the_list_is_read_anew(screen: Screen) -> None:
    screen.table.choose(5)
    screen.side.has_form = True
    screen.type("5")
    assert screen.side.has_form
    assert screen.table.current_id == 5
    screen.type("1")
    assert screen.side.has_form


def test_one_that_a_search_hides_is_opened_without_it(screen: Screen) -> None:
    screen.type("1")
    screen.pane.open_one(22)
    assert (screen.table.current_id, screen.side.wanted_id, screen.pane.search.text()) == (22, 22, "")


def test_without_a_right_pane_the_row_at_the_same_place_follows_one_that_went(theme: Theme) -> None:
    screen = Screen(theme, File([1, 2, 3, 4]), side=False)
    screen.pane.ask()
    screen.table.choose(3)
    screen.file.ids = [1, 2, 4]
    screen.pane.reload()
    assert screen.table.current_id == 4
    screen.file.ids = [1, 2]
    screen.pane.reload()
    assert screen.table.current_id == 2
    screen.pane.wanted_id = 1
    screen.pane.reload()
    assert screen.table.current_id == 1


IDS = st.lists(st.integers(1, 12), unique=True)


@settings(max_examples=60, deadline=None)
@given(before=IDS.filter(bool), later=st.lists(IDS, max_size=4), data=st.data())
def test_the_current_row_stays_the_same_one_whatever_comes_goes_or_moves(
    qapp: QApplication, session_theme: Theme, before: list[int], later: list[list[int]], data: st.DataObject
) -> None:
    screen = Screen(session_theme, File(before))
    screen.pane.ask()
    wanted = data.draw(st.sampled_from(before))
    screen.table.choose(wanted)
    for ids in later:
        screen.file.ids = ids
        screen.pane.reload()
        wanted = wanted if wanted in ids or not ids else ids[0]
        assert screen.table.current_id == (wanted if ids else None)
    screen.pane.deleteLater()


def test_the_rows_of_another_file_are_forgotten(theme: Theme) -> None:
    asked: list[Any] = []

    def fetch(ids: tuple[int, ...], take: Take) -> None:
        asked.append((ids, take))

    screen = Screen(theme, File([1]))
    screen.rows._fetch = fetch
    screen.pane.ask()
    screen.pane.forget()
    assert (screen.rows.rowCount(), screen.side.wanted_id) == (0, None)
