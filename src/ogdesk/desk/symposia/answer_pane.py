"""The right pane of 依頼と回答: recording an answer, the mail address, and the asking so far."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from ogdesk.acts.attendance_view import AttendanceRow, StepRow
from ogdesk.council.attendance import Channel
from ogdesk.desk.frame import Debounce
from ogdesk.desk.kit.controls import (
    Chip,
    EmptyState,
    Field,
    column,
    flow,
    label,
    line,
    row,
    scrolled,
)
from ogdesk.desk.kit.fields import LongTextField, TextField, TimeField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.symposia.answer_form import AnswerForm
from ogdesk.desk.symposia.attendance_list import state_chip
from ogdesk.desk.symposia.forms import Binder, Thing
from ogdesk.desk.words import tr

_DAY_AFTER_MS = 60
_STEP_ICONS = {
    Channel.PHONE: "phone",
    Channel.LETTER: "file-text",
    Channel.MAIL: "mail",
    Channel.SPOKEN: "users",
    Channel.CALENDAR: "calendar",
}


class AnswerPane(QWidget):
    """`show_row(row)`; None shows what to do."""

    def __init__(self, binder: Binder) -> None:
        super().__init__()
        self._binder = binder
        self._desk = binder.desk
        self._id: int | None = None
        self._title = ""
        self.form = AnswerForm(binder)
        self.title = label("", size="title", wrap=True)
        self.chip = Chip(self._desk.theme, "", "mute")
        self.roles = label("", role="sub", wrap=True)
        self.mail = TextField(tr("連絡先のメール"), fold=True)
        self.mail_field = Field(self._desk.theme, tr("連絡先のメール"), self.mail, support=" ")
        self.mail.committed.connect(self._write_mail)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(SPACE.s)
        self.more = QVBoxLayout()
        self._day: QWidget | None = None
        self._day_soon = Debounce(self._show_day, _DAY_AFTER_MS, self)
        self.empty = EmptyState(
            self._desk.theme,
            "mail",
            tr("選んでいるかたがいません"),
            tr("一覧から選ぶと、ここで回答を記録できます。"),
        )
        self.stack = QStackedLayout(self)
        self._lay_out()

    def show_row(self, row_: AttendanceRow | None) -> None:
        """Show an attendance."""
        self.stack.setCurrentIndex(0 if row_ is None else 1)
        if row_ is None:
            self._id = None
            return
        self.title.setText(row_.name)
        words, kind, icon = state_chip(row_)
        self.chip.show_state(words, kind, icon)
        self.roles.setText("　".join(part for part in (row_.roles, row_.detail) if part))
        self.form.show_row(row_)
        self.mail.set_value(row_.mailbox.mail if row_.mailbox is not None else "")
        owner = (
            row_.mailbox.owner
            if row_.mailbox is not None
            else tr("まだ登録がありません。入れると連絡先に残ります")
        )
        self.mail_field.support.setText(
            tr("{owner}（印刷物には載りません）", owner=owner) if row_.mailbox is not None else owner
        )
        self._show_steps(row_.steps)
        if row_.id != self._id:
            self._id = row_.id
            self.mail_field.tell("")
            self._drop_day()
            self._day_soon(row_)

    def _lay_out(self) -> None:
        head = row(self.title, self.chip, None)
        inside = column(
            head,
            self.roles,
            self.form,
            line(),
            self.mail_field,
            line(),
            label(tr("これまでのやりとり"), size="subtitle"),
            self.steps,
            self.more,
            None,
            spacing=SPACE.m,
        )
        self.stack.addWidget(self.empty)
        self.stack.addWidget(scrolled(inside, margin=SPACE.l, name=tr("選んだかたの回答")))

    def _show_steps(self, steps: tuple[StepRow, ...]) -> None:
        while (item := self.steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for step in steps:
            self.steps.addWidget(_StepLine(self._desk.theme, step))
        if not steps:
            self.steps.addWidget(label(tr("まだ記録がありません"), role="sub"))

    def _drop_day(self) -> None:
        if self._day is not None:
            self.more.removeWidget(self._day)
            self._day.hide()
            self._day.deleteLater()
            self._day = None

    def _show_day(self, row_: AttendanceRow) -> None:
        """当日のこと, bound to the attendance; not for every row that the arrows pass."""
        if row_.id != self._id:
            return
        self._drop_day()
        self._day = _day_form(self._binder, Thing("attendance", row_.id, row_.texts))
        self.more.addWidget(self._day)

    def _write_mail(self, mail: str) -> None:
        from ogdesk.acts.mailbox import set_mail

        attendance_id = self._id
        if attendance_id is None:
            return
        self._desk.session.act(
            lambda file: set_mail(file, attendance_id, mail),
            lambda _change: self.mail_field.tell(""),
            failed=lambda error: self.mail_field.tell(error.sentence),
        )


class _StepLine(QWidget):
    """One step: icon of the channel, day and words, the note below."""

    def __init__(self, theme: Theme, step: StepRow) -> None:
        super().__init__()
        icon = QLabel()
        icon.setFixedSize(18, 20)
        theme.icons.dress(icon, _STEP_ICONS.get(step.channel, "check") if step.channel else "check", 18)
        words = label(f"{step.day}　{step.words}", wrap=True)
        below = "　".join(
            part for part in (step.by, tr("「{note}」", note=step.note) if step.note else "") if part
        )
        text = column(words, spacing=0)
        if below:
            text.addWidget(label(below, size="caption", role="sub", wrap=True))
        line_ = row(icon, text)
        line_.setStretch(1, 1)
        line_.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line_)


def _day_form(binder: Binder, thing: Thing) -> QWidget:
    """回答期限 and what is agreed for the day: all of it private."""
    field = binder.field
    made = QWidget()
    made.setLayout(
        column(
            line(),
            label(tr("依頼と当日のこと"), size="subtitle"),
            label(tr("印刷物には載りません"), size="caption", role="weak"),
            flow(
                binder.choice(thing, "state", tr("状態（直接変える）")),
                binder.day(thing, "reply_by", tr("回答期限")),
            ),
            flow(
                field(thing, "busy_from", tr("入り"), TimeField(tr("入り"))),
                field(thing, "busy_until", tr("退出可能"), TimeField(tr("退出可能"))),
                (field(thing, "waiting_room", tr("控室"), TextField(tr("控室"))), 1),
            ),
            flow(
                (field(thing, "connects_from", tr("接続場所"), TextField(tr("接続場所"))), 1),
                (field(thing, "connection_test", tr("接続テスト"), TextField(tr("接続テスト"))), 1),
            ),
            flow(
                (field(thing, "companions", tr("随行者"), TextField(tr("随行者"))), 1),
                (field(thing, "day_contact", tr("当日連絡先"), TextField(tr("当日連絡先"))), 1),
            ),
            field(thing, "note", tr("メモ"), LongTextField(tr("メモ"), lines=2)),
            spacing=SPACE.m,
        )
    )
    return made
