"""A model of ids whose rows are read by the page: what is asked, what is kept, what comes too late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from ogdesk.desk.lists.keyed_rows import KeyedRows
from ogdesk.desk.lists.paged_rows import PAGE, PagedRows, Take


@dataclass(frozen=True)
class Name:
    """A row."""

    id: int
    words: str


class Names(PagedRows):
    """Rows that say their words."""

    titles = ("名前",)

    def cell(self, row: Name, _column: int, role: int) -> Any:
        return row.words if role == Qt.ItemDataRole.DisplayRole else None


class Reader:
    """Keeps what is asked until the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[tuple[int, ...], Take]] = []

    def fetch(self, ids: tuple[int, ...], take: Take) -> None:
        self.asked.append((ids, take))

    def answer(self, number: int, words: str, *, without: int | None = None) -> None:
        """Give the rows of one question, perhaps all but one."""
        ids, take = self.asked[number]
        take([Name(id_, f"{words}{id_}") for id_ in ids if id_ != without])


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def seen(model: PagedRows, place: int) -> object:
    return model.index(place, 0).data()


def asked_for(qtbot: QtBot, reader: Reader, model: PagedRows, place: int, count: int) -> None:
    """Look at a row until so many questions were asked."""
    seen(model, place)
    qtbot.waitUntil(lambda: len(reader.asked) == count)


def test_a_row_is_blank_until_its_page_has_come(qtbot: QtBot) -> None:
    reader = Reader()
    model = Names(reader.fetch)
    model.show_ids(range(1, 1_001))
    asked_for(qtbot, reader, model, 500, 1)
    assert (seen(model, 500), model.rowCount()) == ("", 1_000)
    ids, _take = reader.asked[0]
    assert len(ids) == PAGE
    reader.answer(0, "人")
    assert seen(model, 500) == "人501"
    tester = watched(model)
    model.show_ids([3, 501])
    assert seen(model, 1) == "人501"
    tester.deleteLater()


def test_rows_read_with_the_ids_are_there_at_once_and_not_asked_again(qtbot: QtBot) -> None:
    reader = Reader()
    model = Names(reader.fetch)
    model.show_ids(range(1, 201), [Name(id_, f"人{id_}") for id_ in range(1, PAGE + 1)])
    assert seen(model, 0) == "人1"
    asked_for(qtbot, reader, model, PAGE, 1)
    assert reader.asked[0][0][0] == PAGE + 1


def test_an_answer_from_before_a_change_is_dropped(qtbot: QtBot) -> None:
    reader = Reader()
    model = Names(reader.fetch)
    model.show_ids([1, 2])
    asked_for(qtbot, reader, model, 0, 1)
    model.refresh()
    asked_for(qtbot, reader, model, 0, 2)
    reader.answer(1, "新")
    reader.answer(0, "旧")
    assert [seen(model, 0), seen(model, 1)] == ["新1", "新2"]


def test_what_is_shown_stays_while_it_is_read_anew(qtbot: QtBot) -> None:
    reader = Reader()
    model = Names(reader.fetch)
    model.show_ids([1])
    asked_for(qtbot, reader, model, 0, 1)
    reader.answer(0, "旧")
    model.refresh()
    asked_for(qtbot, reader, model, 0, 2)
    assert seen(model, 0) == "旧1"
    reader.answer(1, "新")
    assert seen(model, 0) == "新1"


def test_a_page_under_way_is_not_asked_twice(qtbot: QtBot) -> None:
    reader = Reader()
    model = Names(reader.fetch)
    model.show_ids(range(1, 501))
    asked_for(qtbot, reader, model, 0, 1)
    asked_for(qtbot, reader, model, 100, 2)
    first, second = (set(ids) for ids, _take in reader.asked)
    assert not first & second


def test_a_row_that_is_gone_is_not_asked_for_ever(qtbot: QtBot) -> None:
    reader = Reader()
    model = Names(reader.fetch)
    model.show_ids([1, 2])
    asked_for(qtbot, reader, model, 0, 1)
    reader.answer(0, "人", without=2)
    assert (seen(model, 0), seen(model, 1)) == ("人1", "")
    model.show_ids([1, 2, 3])
    asked_for(qtbot, reader, model, 2, 2)
    assert set(reader.asked[1][0]) == {2, 3}


def test_of_another_file_nothing_is_known(qtbot: QtBot) -> None:
    reader = Reader()
    model = Names(reader.fetch)
    model.show_ids([1])
    asked_for(qtbot, reader, model, 0, 1)
    reader.answer(0, "前の")
    model.clear()
    model.show_ids([1])
    assert seen(model, 0) == ""


def test_the_next_one_follows_the_one_that_goes_else_the_one_before() -> None:
    model = Names(Reader().fetch)
    model.show_ids([4, 5, 6])
    assert [model.neighbour_of(id_) for id_ in (4, 5, 6)] == [5, 6, 5]
    model.show_ids([4])
    assert model.neighbour_of(4) is None


IDS = st.lists(st.integers(1, 12), unique=True)


@settings(max_examples=60, deadline=None)
@given(before=IDS.filter(bool), after=IDS, data=st.data())
def test_in_a_list_in_memory_the_current_row_stays_the_same_thing(
    qapp: QApplication, before: list[int], after: list[int], data: st.DataObject
) -> None:
    model, view = KeyedRows(), QListView()
    tester = watched(model)
    view.setModel(model)
    model.show_rows([Name(id_, "") for id_ in before])
    current = data.draw(st.sampled_from(before))
    view.setCurrentIndex(model.index(model.place_of(current)))
    model.show_rows([Name(id_, "") for id_ in after])
    assert [row.id for row in model.rows()] == after
    if current in after:
        assert model.row(view.currentIndex().row()).id == current
    tester.deleteLater()
