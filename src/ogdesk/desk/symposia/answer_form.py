"""Recording an answer by hand: what was answered, by what channel, on what day."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ogdesk.acts.calendar.answers import Deputy, record_answer
from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.acts.calendar.next_step import NextStep
from ogdesk.acts.words import CHANNEL_WORDS
from ogdesk.council.attendance import AttendanceState, Channel, WhoComes
from ogdesk.council.vague import VagueDate
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.form import day_field
from ogdesk.desk.kit.controls import Field, SegmentedChoice, column, flow, primary_button, row
from ogdesk.desk.kit.fields import ChoiceField, LongTextField, ReadingField, TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.change import Change

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerChoice(StrEnum):
    """The four answers of the pane."""

    COMES = tr("出席||回答")
    DEPUTY = tr("代理")
    ABSENT = tr("欠席")
    OPEN = tr("まだ")


_STATES = {
    AnswerChoice.COMES: AttendanceState.CONFIRMED,
    AnswerChoice.DEPUTY: AttendanceState.CONFIRMED,
    AnswerChoice.ABSENT: AttendanceState.ABSENT,
    AnswerChoice.OPEN: AttendanceState.ASKED,
}


def answer_of(row_: AttendanceRow) -> AnswerChoice | None:
    """What the stored state says; None for 候補, 内諾, 辞退 and 取消."""
    if row_.state is AttendanceState.CONFIRMED:
        return AnswerChoice.DEPUTY if row_.comes is WhoComes.DEPUTY else AnswerChoice.COMES
    return {AttendanceState.ABSENT: AnswerChoice.ABSENT, AttendanceState.ASKED: AnswerChoice.OPEN}.get(
        row_.state
    )


def _said(row_: AttendanceRow, answer: AnswerChoice) -> str:
    """What the toast says: 「まだ」 is no answer but the asking, or another word in between."""
    if answer is not AnswerChoice.OPEN:
        return tr("{name}の回答を「{value}」にしました", name=row_.name, value=answer.value)
    if row_.state is AttendanceState.ASKED:
        return tr("{name}とのやりとりを記録しました", name=row_.name)
    return tr("{name}への打診を記録しました", name=row_.name)


class AnswerForm(QWidget):
    """出席, 代理, 欠席, まだ; by what channel, on what day; Enter on an answer records it."""

    recorded = Signal(str, object)
    """The sentence for the toast, and the Change it tells of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: AttendanceRow | None = None
        self.answer = SegmentedChoice([(answer, answer.value) for answer in AnswerChoice], tr("回答"))
        self.answer_field = Field(desk.theme, tr("回答"), self.answer)
        self.title, self.name, self.reading = (
            TextField(tr("代理の職")),
            TextField(tr("代理の氏名")),
            ReadingField(tr("代理のふりがな")),
        )
        self.reading.follow(self.name)
        self.title_field = Field(desk.theme, tr("代理の職"), self.title, required=True)
        self.deputy = QWidget()
        self.deputy.setLayout(
            flow(
                (self.title_field, 1),
                (Field(desk.theme, tr("代理の氏名"), self.name), 1),
                (Field(desk.theme, tr("代理のふりがな"), self.reading), 1),
            )
        )
        self.channel = ChoiceField(
            desk.theme, [(channel, tr(words)) for channel, words in CHANNEL_WORDS.items()], tr("回答の方法")
        )
        self.channel.set_value(Channel.PHONE)
        self.day = day_field(desk, tr("回答日"))
        self.by = TextField(tr("受けた人"))
        self.note = LongTextField(tr("メモ"), lines=2)
        self.button = primary_button(desk.theme, tr("回答を記録する"))
        self._lay_out()
        self.answer.committed.connect(lambda answer: self.deputy.setVisible(answer is AnswerChoice.DEPUTY))
        self.button.clicked.connect(lambda _on: self.record())
        self.title.returnPressed.connect(self.name.setFocus)
        self.name.returnPressed.connect(self.reading.setFocus)
        self.reading.returnPressed.connect(self.record)

    def show_row(self, row_: AttendanceRow, channel: Channel | None, by: str) -> None:
        """Another attendance starts with a clean form (`channel` and `by` as noted last); the same one keeps what is
        being entered."""
        new = self._row is None or self._row.id != row_.id
        self._row = row_
        if not new:
            return
        self.answer.set_value(answer_of(row_))
        self.answer_field.tell("")
        self.title_field.tell("")
        self.title.set_value(row_.texts["deputy_title"])
        self.name.set_value(row_.texts["deputy_name"])
        self.reading.set_value(row_.texts["deputy_reading"])
        self.deputy.setVisible(answer_of(row_) is AnswerChoice.DEPUTY)
        self.channel.set_value(channel or Channel.PHONE)
        self.by.set_value(by)
        self.day.show_value(VagueDate.on(self._desk.session.here.today))
        self.note.set_value("")
        self.note.setPlainText("")

    def begin(self, step: NextStep | None = None) -> None:
        """The caret goes to the answers, or to what `step` is about."""
        if step in (NextStep.NAME_DEPUTY, NextStep.READ_DEPUTY):
            (self.name if step is NextStep.NAME_DEPUTY else self.reading).setFocus()
            return
        if step is NextStep.CALL:
            self.channel.set_value(Channel.PHONE)
        if step is NextStep.ASK:
            self.answer.set_value(AnswerChoice.OPEN)
        self.answer_field.go()

    def record(self) -> None:
        """Write the answer into the file."""
        if self._row is None:
            return
        answer = self.answer.value()
        if answer is None:
            self.answer_field.tell(tr("回答を選んでください。"))
            self.answer_field.go()
            return
        self._write(self._row, answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and any(button.hasFocus() for button in self.answer.buttons):
            self.record()
        else:
            super().keyPressEvent(event)

    def _write(self, row_: AttendanceRow, answer: AnswerChoice) -> None:
        self.day.commit()
        if self.day.line.problem:
            self.day.setFocus()
            return
        session, note, channel = self._desk.session, self.note.value(), self.channel.value()
        who = self.by.value()
        value = self.day.current()
        day = value.earliest if value is not None and value.earliest is not None else session.here.today
        by = (
            Deputy(self.title.value(), self.name.value(), self.reading.value())
            if answer is AnswerChoice.DEPUTY
            else None
        )
        session.act(
            lambda file: record_answer(
                file, row_.id, _STATES[answer], on=day, channel=channel, by=who, note=note, deputy=by
            ),
            lambda change: self._done(row_, answer, change),
            failed=self._refused,
        )

    def _done(self, row_: AttendanceRow, answer: AnswerChoice, change: Change) -> None:
        self.note.set_value("")
        self.note.setPlainText("")
        self.answer_field.tell("")
        self.title_field.tell("")
        self.recorded.emit(_said(row_, answer), change)

    def _refused(self, error: WorldError) -> None:
        self.title_field.tell(error.sentence)
        self.title_field.go()

    def _lay_out(self) -> None:
        theme = self._desk.theme
        when = column(
            flow(Field(theme, tr("回答の方法"), self.channel), (Field(theme, tr("受けた人"), self.by), 1)),
            Field(theme, tr("回答日"), self.day),
            spacing=SPACE.m,
        )
        note = Field(theme, tr("メモ"), self.note, support=tr("印刷物には載りません"))
        self.setLayout(
            column(self.answer_field, self.deputy, when, note, row(self.button, None), spacing=SPACE.m)
        )
