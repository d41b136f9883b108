"""これまでのやりとり of one attendance: what was noted, and adding or correcting a note by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from ogdesk.acts.calendar.answers import Step, add_step, change_step, remove_step
from ogdesk.acts.calendar.attendances import AttendanceRow, TimelineRow
from ogdesk.acts.words import CHANNEL_WORDS
from ogdesk.council.attendance import ATTENDANCE_WORDS, AttendanceState, Channel
from ogdesk.council.vague import VagueDate
from ogdesk.desk.forms.form import day_field
from ogdesk.desk.kit.controls import (
    Field,
    column,
    flat_button,
    flow,
    icon_button,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import ChoiceField, LongTextField, TextField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.calendar.answers import Step
    from ogdesk.desk.context import Desk
    from ogdesk.desk.kit.theme import Theme
    from ogdesk.store.file import CouncilFile

STEP_ICONS = {
    Channel.PHONE: "phone",
    Channel.LETTER: "file-text",
    Channel.MAIL: "mail",
    Channel.SPOKEN: "users",
    Channel.CALENDAR: "calendar",
}
_TOOL = 28
"""Height and width of the small buttons of a note, and of a line beside them."""
NO_CHANNEL = tr("（なし）")


class StepList(QWidget):
    """The notes of an attendance, newest first, with 「やりとりを追加」 and, at each, なおす and 削除."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: AttendanceRow | None = None
        self._by = ""
        self._shown: tuple[TimelineRow, ...] | None = None
        self.lines: list[StepLine] = []
        self.add = flat_button(desk.theme, tr("やりとりを追加"), "plus")
        self.add.clicked.connect(lambda _on: self.open_form(None))
        self._form: StepForm | None = None
        self._form_home = QVBoxLayout()
        self._stack = QVBoxLayout()
        self._stack.setSpacing(SPACE.s)
        self.none = label(tr("まだ記録がありません"), role="sub")
        head = row(label(tr("これまでのやりとり"), size="subtitle"), None, self.add)
        self.setLayout(column(head, self._form_home, self.none, self._stack, spacing=SPACE.s))

    @property
    def form(self) -> StepForm:
        """The fields of a note, built when one is wanted first."""
        if self._form is None:
            self._form = StepForm(self._desk)
            self._form.hide()
            self._form.left.clicked.connect(lambda _on: self.close_form())
            self._form.save.clicked.connect(lambda _on: self._write())
            self._form_home.addWidget(self._form)
        return self._form

    def show_row(self, row_: AttendanceRow, by: str) -> None:
        """Show an attendance; `by` is who noted last."""
        if self._form is not None and (self._row is None or self._row.id != row_.id):
            self._form.hide()
        self._row, self._by = row_, by
        self.add.setVisible(not self._desk.session.read_only)
        if row_.steps != self._shown:
            self._show(row_.steps)

    def open_form(self, step: TimelineRow | None) -> None:
        """Enter a new note, or correct one."""
        if self._row is not None:
            self.form.start(step, self._row.state, self._by)
            self.form.show()
            self.form.day.setFocus()

    def close_form(self) -> None:
        """やめる, Esc: nothing is written."""
        if self._form is not None:
            self._form.hide()
        self.add.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._form is not None and self._form.isVisible():
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _show(self, steps: tuple[TimelineRow, ...]) -> None:
        self._shown = steps
        for line in self.lines:
            self._stack.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [StepLine(self._desk.theme, step) for step in steps]
        for line in self.lines:
            line.correct.clicked.connect(lambda _on=False, step=line.step: self.open_form(step))
            line.drop.clicked.connect(lambda _on=False, step=line.step: self._remove(step))
            for button in (line.correct, line.drop):
                button.setVisible(not self._desk.session.read_only)
            self._stack.addWidget(line)
        self.none.setVisible(not steps)

    def _write(self) -> None:
        step, row_ = self.form.step(), self._row
        if step is None or row_ is None:
            return
        known, attendance_id = self.form.known, row_.id

        def act(file: CouncilFile) -> object:
            if known is None:
                return add_step(file, attendance_id, step)
            return change_step(file, attendance_id, known.id, step)

        words = (
            tr("やりとりを追加しました")
            if known is None
            else tr("{day}のやりとりを直しました", day=known.day)
        )
        self._act(act, words)
        self.close_form()

    def _remove(self, step: TimelineRow) -> None:
        row_ = self._row
        if row_ is None:
            return

        def act(file: CouncilFile) -> object:
            return remove_step(file, row_.id, step.id)

        self.add.setFocus()
        self._act(act, tr("{day}のやりとりを削除しました", day=step.day))

    def _act(self, act: object, words: str) -> None:
        session, window = self._desk.session, self._desk.window
        session.act(act, lambda done: window.say(words, session.undo_of(done)))  # type: ignore[arg-type]


class StepLine(QWidget):
    """One note: icon of the channel, day and words, by whom and the private note below, なおす and 削除 at the end."""

    def __init__(self, theme: Theme, step: TimelineRow) -> None:
        super().__init__()
        self.step = step
        icon = QLabel()
        icon.setFixedSize(18, _TOOL)
        theme.icons.dress(icon, STEP_ICONS[step.channel] if step.channel is not None else "check", 18)
        below = "　".join(
            part for part in (step.by, tr("「{note}」", note=step.note) if step.note else "") if part
        )
        text = column(label(f"{step.day}　{step.words}", wrap=True), spacing=0)
        if below:
            text.addWidget(label(below, size="caption", role="sub", wrap=True))
        self.correct = _tool(theme, "pencil", tr("{day}のやりとりをなおす", day=step.day))
        self.drop = _tool(theme, "trash", tr("{day}のやりとりを削除", day=step.day))
        text.setContentsMargins(0, SPACE.xxs, 0, 0)
        line = row(icon, text, self.correct, self.drop)
        line.setStretch(1, 1)
        for part in (icon, text, self.correct, self.drop):
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)


def _tool(theme: Theme, icon: str, name: str) -> QToolButton:
    button = icon_button(theme, icon, name, size=16)
    button.setFixedSize(_TOOL, _TOOL)
    return button


class StepForm(QFrame):
    """The fields of one note; `start` fills them, `step()` gives what is entered (None with the fault told at its field)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.known: TimelineRow | None = None
        self.setProperty("kind", "message")
        self.setProperty("level", "info")
        self.day = day_field(desk, tr("日付"))
        self.channel = ChoiceField(
            desk.theme,
            [(None, NO_CHANNEL), *((channel, tr(words)) for channel, words in CHANNEL_WORDS.items())],
            tr("方法"),
        )
        self.state = ChoiceField(
            desk.theme, [(state, tr(words)) for state, words in ATTENDANCE_WORDS.items()], tr("内容")
        )
        self.by = TextField(tr("受けた人"))
        self.note = LongTextField(tr("やりとりのメモ"), lines=2)
        self.save = secondary_button(desk.theme, tr("やりとりを残す"), "check")
        self.left = flat_button(desk.theme, tr("やめる"))
        self.left.setToolTip(tip(tr("やめる（Esc）")))
        self._lay_out()

    def start(self, step: TimelineRow | None, state: AttendanceState, by: str) -> None:
        """An empty form of today, or the values of a note."""
        self.known = step
        day = self._desk.session.here.today if step is None else step.on
        self.day.show_value(VagueDate.on(day) if day is not None else None)
        self.channel.set_value(Channel.PHONE if step is None else step.channel)
        self.state.set_value(state if step is None else step.state)
        self.by.set_value(by if step is None else step.by)
        self.note.set_value("" if step is None else step.note)
        self.note.setPlainText("" if step is None else step.note)

    def step(self) -> Step | None:
        """What is entered; a day may be left empty."""
        self.day.commit()
        if self.day.line.problem:
            self.day.setFocus()
            return None
        value = self.day.current()
        return Step(
            on=value.earliest if value is not None else None,
            state=self.state.value(),
            channel=self.channel.value(),
            by=self.by.value(),
            note=self.note.value(),
        )

    def _lay_out(self) -> None:
        theme = self._desk.theme
        inside = column(
            flow(
                Field(theme, tr("日付"), self.day),
                Field(theme, tr("方法"), self.channel),
                Field(theme, tr("内容"), self.state),
                (Field(theme, tr("受けた人"), self.by), 1),
            ),
            Field(theme, tr("やりとりのメモ"), self.note, support=tr("印刷物には載りません")),
            label(tr("いまの状態は変わりません。"), size="caption", role="sub"),
            row(self.save, self.left, None),
            spacing=SPACE.s,
        )
        inside.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        self.setLayout(inside)
