"""Form and PartList on a bare widget: what stands in the table of fields is what the form shows, and what it writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ogdesk.acts.fields import FIELDS, Control
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.forms import stored_text, stored_texts
from ogdesk.acts.settings.council import add_clause, council_view, move_clause
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.council import ClauseKind
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.part_list import PartList, PartMoves, PartWords
from ogdesk.desk.kit.controls import Field, SegmentedChoice
from ogdesk.desk.kit.fields import (
    ChoiceField,
    DateField,
    DurationField,
    LongTextField,
    ReadingField,
    TextField,
    TimeField,
)
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.navigation.field_registry import FieldRegistry
from ogdesk.desk.session.session import Session
from ogdesk.desk.session.task_runner import TaskRunner

EVENT, MEMBER_BODY, LIST = 9, 1, "clause"
WIDGETS: dict[Control, type[QWidget]] = {
    Control.LINE: TextField,
    Control.CODE_LINE: TextField,
    Control.TEXT: LongTextField,
    Control.DAY: DateField,
    Control.VAGUE_DATE: DateField,
    Control.TIME: TimeField,
    Control.DURATION: DurationField,
    Control.CHOICE: ChoiceField,
}


class Sheet:
    """A bare widget with a form on it, over a session on a file of its own; `said` is what a toast would say."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, here: Surroundings, runner: TaskRunner, path: Path
    ) -> None:
        self.qtbot, self.runner, self.path, self.here = qtbot, runner, path, here
        self.host = QWidget()
        self.host.resize(700, 500)
        self.stack = QVBoxLayout(self.host)
        self.said: list[str] = []
        self.undo: Callable[[], object] | None = None
        self.session = Session(here, runner)
        self.book = FieldRegistry(theme, self.host)
        window = SimpleNamespace(say=self._say)
        self.desk = Desk(self.session, theme, cast(Any, window), self.book, cast(Any, None))
        self.form = Form(self.desk)

    def _say(self, words: str, undo: Callable[[], object] | None = None) -> None:
        self.said.append(words)
        self.undo = undo

    def open(self) -> None:
        with self.qtbot.waitSignal(self.session.opened, timeout=20_000):
            self.session.open(self.path)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.runner.busy, timeout=10_000)
            self.qtbot.wait(1)

    def thing(self, entity: str, entity_id: int) -> Thing:
        with open_to_read(self.path, self.here) as file, file.reading() as reading:
            return Thing(entity, entity_id, stored_texts(reading, entity, entity_id))

    def stored(self, entity: str, entity_id: int, name: str) -> str:
        self.settle()
        with open_to_read(self.path, self.here) as file, file.reading() as reading:
            return stored_text(reading, entity, entity_id, name)

    def put(self, widget: QWidget) -> None:
        self.stack.addWidget(widget)
        widget.show()


@pytest.fixture
def bare(
    qtbot: QtBot,
    theme: Theme,
    here: Surroundings,
    runner: TaskRunner,
    troubles: list[Exception],
    council_path: Path,
    shown: Callable[[QWidget], QWidget],
) -> Iterator[Sheet]:
    made = Sheet(qtbot, theme, here, runner, council_path)
    shown(made.host)
    yield made
    assert troubles == []


@pytest.fixture
def sheet(bare: Sheet) -> Sheet:
    bare.open()
    return bare


def texts_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def write(control: QWidget, text: str) -> None:
    """As an input method hands it over, whatever the letters."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(control, event)


def type_into(field: Field, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    control = field.control.focusProxy() or field.control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    control.selectAll()
    write(control, text)
    QTest.keyClick(control, key)


def test_a_field_shows_what_its_line_in_the_table_says(sheet: Sheet) -> None:
    purpose = sheet.form.field(sheet.thing("symposium", EVENT), "purpose")
    sheet.put(purpose)
    words = texts_of(purpose)
    assert words[0] == "趣旨・目的" and "報道発表の「趣旨・目的」に載ります" in words
    assert any(text.endswith("字") for text in words), "the counter"
    title = sheet.form.field(sheet.thing("symposium", EVENT), "title")
    sheet.put(title)
    assert texts_of(title)[:2] == ["名称", "必須"]
    assert title.control.accessibleName() == "名称"
    assert isinstance(title.control, TextField) and title.control.text() == sheet.stored(
        "symposium", EVENT, "title"
    )


@pytest.mark.parametrize("entity", ["symposium", "item", "sitting", "link", "contact", "notice", "council"])
def test_the_kind_of_a_value_decides_the_control(sheet: Sheet, entity: str) -> None:
    ids = {"symposium": EVENT, "notice": 1}
    thing = sheet.thing(entity, ids.get(entity, 1))
    for name, spec in FIELDS[entity].items():
        if spec.control is Control.REFERENCE:
            continue
        if spec.control is Control.CHECK:
            assert sheet.form.check(thing, name).text() == spec.heading
        else:
            made = sheet.form.field(thing, name)
            assert type(made.control) is WIDGETS[spec.control], name
            made.deleteLater()


def test_a_typed_value_is_written_as_the_file_writes_it(sheet: Sheet) -> None:
    capacity = sheet.form.field(sheet.thing("symposium", EVENT), "capacity")
    sheet.put(capacity)
    type_into(capacity, "１２０")
    assert sheet.stored("symposium", EVENT, "capacity") == "120"
    type_into(capacity, "100名程度")
    sheet.settle()
    assert "数ではありません" in capacity.sentence
    assert sheet.stored("symposium", EVENT, "capacity") == "120"


def test_a_proposed_value_is_taken_with_its_button_and_written(sheet: Sheet) -> None:
    """An address without https:// used to have a button that did nothing in most forms."""
    url = sheet.form.field(sheet.thing("organisation", MEMBER_BODY), "url")
    sheet.put(url)
    type_into(url, "www.example.jp")
    sheet.settle()
    assert url.remark.button.text() == "https://www.example.jpにする"
    QTest.mouseClick(url.remark.button, Qt.MouseButton.LeftButton)
    assert sheet.stored("organisation", MEMBER_BODY, "url") == "https://www.example.jp"


def test_a_row_takes_names_and_fields_side_by_side(sheet: Sheet) -> None:
    thing, row = sheet.thing("symposium", EVENT), QWidget()
    title = sheet.form.field(thing, "title")
    row.setLayout(sheet.form.row(thing, (title, 2), ("subtitle", 1), "state"))
    sheet.put(row)
    sheet.settle()
    fields = row.findChildren(Field)
    assert [field.title.text() for field in fields] == ["名称", "副題", "状態"]
    assert fields[0].width() > fields[1].width()


def test_all_words_of_a_choice_are_offered(sheet: Sheet) -> None:
    thing = sheet.thing("symposium", EVENT)
    form = sheet.form.segments(thing, "form")
    state = sheet.form.field(thing, "state")
    sheet.put(form)
    sheet.put(state)
    assert isinstance(form.control, SegmentedChoice) and isinstance(state.control, ChoiceField)
    assert [button.text() for button in form.control.buttons] == list(FIELDS["symposium"]["form"].kind.words)
    assert [state.control.itemText(n) for n in range(state.control.count())] == list(
        FIELDS["symposium"]["state"].kind.words
    )
    QTest.mouseClick(form.control.buttons[0], Qt.MouseButton.LeftButton)
    assert sheet.stored("symposium", EVENT, "form") == form.control.buttons[0].text()


def test_a_reading_follows_its_name(sheet: Sheet, ime: Any) -> None:
    thing = sheet.thing("organisation", MEMBER_BODY)
    name = sheet.form.field(thing, "name")
    reading = sheet.form.reading(thing, "reading", name)
    sheet.put(name)
    sheet.put(reading)
    assert isinstance(reading.control, ReadingField) and isinstance(name.control, TextField)
    reading.control.clear()
    name.control.setFocus()
    ime.type(name.control, "みどり")
    ime.commit(name.control, "緑")
    assert reading.control.text() == "みどり"


# ---- lists of parts


class Clauses:
    """The lines of 事業内容 as a list of parts; empty at first."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.back = QCheckBox("次の行")
        words = PartWords(
            "この行を消す", lambda row: f"「{row.texts['text']}」を消しました", "まだありません。"
        )
        self.list = PartList(
            sheet.form,
            LIST,
            self._make,
            words,
            first="text",
            back=self.back,
            moves=PartMoves(move_clause, lambda _row, place: f"{place + 1}番目へ移しました"),
        )
        sheet.put(self.back)
        sheet.put(self.list)
        sheet.session.changed.connect(lambda _change: self.read())
        self.read()
        sheet.settle()

    def _make(self, row: Any) -> QWidget:
        made = QWidget()
        stack = QVBoxLayout(made)
        stack.addWidget(self.sheet.form.field(Thing(LIST, row.id, row.texts), "text"))
        for button in self.list.buttons(row):
            stack.addWidget(button)
        return made

    def read(self) -> None:
        session = self.sheet.session
        session.read(lambda r: council_view(r, session.here.today), self._show)

    def _show(self, view: Any) -> None:
        self.list.show_rows(view.clauses[ClauseKind.BUSINESS])

    def add(self, text: str) -> None:
        self.list.add(lambda file: add_clause(file, ClauseKind.BUSINESS, text))
        self.sheet.settle()

    @property
    def lines(self) -> list[TextField]:
        found = [form.findChild(TextField) for form in self.list.forms()]
        return [line for line in found if line is not None]

    @property
    def texts(self) -> list[str]:
        return [line.text() for line in self.lines]

    def clear(self) -> None:
        for part in [row.id for row in list(self.list._shown.values())]:
            self.list.remove(part)
            self.sheet.settle()

    def press(self, place: int, name: str) -> None:
        buttons = [
            b for b in self.list.forms()[place].findChildren(QToolButton) if b.accessibleName() == name
        ]
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        self.sheet.settle()


@pytest.fixture
def clauses(sheet: Sheet) -> Clauses:
    made = Clauses(sheet)
    made.clear()
    sheet.said.clear()
    return made


def test_a_list_without_parts_says_so_until_there_is_one(clauses: Clauses) -> None:
    assert texts_of(clauses.list) == ["まだありません。"]
    clauses.add("調査")
    assert clauses.texts == ["調査"] and "まだありません。" not in texts_of(clauses.list)


def test_the_caret_goes_into_the_new_part(clauses: Clauses, qtbot: QtBot) -> None:
    clauses.add("調査")
    qtbot.waitUntil(clauses.lines[0].hasFocus)
    clauses.add("研修")
    qtbot.waitUntil(clauses.lines[1].hasFocus)


def test_a_removed_part_is_said_and_comes_back_with_undo(clauses: Clauses, qtbot: QtBot) -> None:
    clauses.add("調査")
    clauses.add("研修")
    clauses.press(0, "この行を消す")
    assert clauses.texts == ["研修"]
    assert clauses.sheet.said == ["「調査」を消しました"] and clauses.back.hasFocus()
    assert clauses.sheet.undo is not None
    clauses.sheet.undo()
    qtbot.waitUntil(lambda: clauses.texts == ["調査", "研修"], timeout=10_000)


def test_alt_up_writes_what_is_typed_and_moves_the_part_with_its_caret(clauses: Clauses) -> None:
    clauses.add("調査")
    clauses.add("研修")
    line = clauses.lines[1]
    line.setFocus()
    line.end(False)
    write(line, "会")
    QTest.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    clauses.sheet.settle()
    assert clauses.texts == ["研修会", "調査"] and clauses.sheet.said == ["1番目へ移しました"]
    assert clauses.lines[0] is line and line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    clauses.sheet.settle()
    assert clauses.texts == ["研修会", "調査"], "at the end nothing moves"


def test_the_buttons_move_a_part(clauses: Clauses) -> None:
    clauses.add("調査")
    clauses.add("研修")
    clauses.press(0, "下へ")
    assert clauses.texts == ["研修", "調査"]


def test_what_is_typed_in_one_part_stays_while_another_comes(clauses: Clauses) -> None:
    clauses.add("調査")
    line = clauses.lines[0]
    line.setFocus()
    line.end(False)
    write(line, "を行う")
    clauses.add("研修")
    assert clauses.lines[0] is line and line.text() == "調査を行う"


def test_a_file_that_is_only_read_has_no_buttons_and_takes_no_text(bare: Sheet, here: Surroundings) -> None:
    from ogdesk.acts.files.council_files import open_to_write

    other = Surroundings(here.clock, here.places, "となりのPC")
    with open_to_write(bare.path, other):
        bare.open()
        assert bare.session.read_only
        made = Clauses(bare)
        buttons: Sequence[QAbstractButton] = made.list.findChildren(QToolButton)
        assert not any(button.isVisible() for button in buttons)
        title = bare.form.field(bare.thing("symposium", EVENT), "title")
        assert isinstance(title.control, TextField) and title.control.isReadOnly()
