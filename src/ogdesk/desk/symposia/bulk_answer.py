"""The right pane of 依頼と回答 while several are selected: one state for all of them, one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ogdesk.acts.calendar.answers import Step, change_states
from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.acts.words import CHANNEL_WORDS
from ogdesk.council.attendance import ATTENDANCE_WORDS, AttendanceState, Channel
from ogdesk.council.vague import VagueDate
from ogdesk.desk.forms.form import day_field
from ogdesk.desk.kit.controls import Field, column, flow, label, primary_button, row
from ogdesk.desk.kit.fields import ChoiceField, LongTextField, TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.symposia.answer_timeline import NO_CHANNEL
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAMES_TOLD = 8


class ManyForm(QWidget):
    """`show_rows`; Enter on the state or the button writes it, `recorded(str, Change)` says it."""

    recorded = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[AttendanceRow, ...] = ()
        self.title = label("", size="title", wrap=True)
        self.names = label("", role="sub", wrap=True)
        states = [(state, tr(words)) for state, words in ATTENDANCE_WORDS.items()]
        self.state = ChoiceField(desk.theme, states, tr("状態"))
        self.state.set_value(AttendanceState.ASKED)
        self.channel = ChoiceField(
            desk.theme,
            [(None, NO_CHANNEL), *((channel, tr(words)) for channel, words in CHANNEL_WORDS.items())],
            tr("方法"),
        )
        self.day = day_field(desk, tr("日付"))
        self.by = TextField(tr("受けた人"))
        self.note = LongTextField(tr("メモ"), lines=2)
        self.button = primary_button(desk.theme, tr("状態を変える"))
        self.button.clicked.connect(lambda _on: self.record())
        self._lay_out()

    def show_rows(self, rows: Sequence[AttendanceRow], channel: Channel | None, by: str) -> None:
        """Who is selected; another selection starts with today and with what was noted last."""
        new = [row_.id for row_ in rows] != [row_.id for row_ in self._rows]
        self._rows = tuple(rows)
        self.title.setText(tr("{n}人を選んでいます", n=len(rows)))
        names = [row_.name for row_ in rows[:_NAMES_TOLD]]
        more = [tr("ほか{value}人", value=len(rows) - _NAMES_TOLD)] if len(rows) > _NAMES_TOLD else []
        self.names.setText(tr("、").join([*names, *more]))
        if new:
            self.channel.set_value(channel)
            self.by.set_value(by)
            self.day.show_value(VagueDate.on(self._desk.session.here.today))
            self.note.set_value("")
            self.note.setPlainText("")

    def record(self) -> None:
        """Write it for all of them."""
        self.day.commit()
        if self.day.line.problem:
            self.day.setFocus()
            return
        session, ids = self._desk.session, [row_.id for row_ in self._rows]
        value, state = self.day.current(), self.state.value()
        on = value.earliest if value is not None else None
        step = Step(on, state, self.channel.value(), self.by.value(), self.note.value())
        words = tr("{n}人の状態を「{state}」にしました", n=len(ids), state=ATTENDANCE_WORDS[state])
        if ids:
            session.act(
                lambda file: change_states(file, ids, state, step),
                lambda change: self.recorded.emit(words, change),
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.state.hasFocus():
            self.record()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.setLayout(
            column(
                self.title,
                self.names,
                Field(theme, tr("状態"), self.state),
                flow(Field(theme, tr("方法"), self.channel), (Field(theme, tr("受けた人"), self.by), 1)),
                Field(theme, tr("日付"), self.day),
                Field(theme, tr("メモ"), self.note, support=tr("印刷物には載りません")),
                row(self.button, None),
                label(
                    tr("代理が来るかたは、ひとりずつ記録してください。"),
                    size="caption",
                    role="sub",
                    wrap=True,
                ),
                None,
                spacing=SPACE.m,
            )
        )
