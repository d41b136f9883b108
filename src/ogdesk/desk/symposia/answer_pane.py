"""The right pane of 依頼と回答: recording an answer, the asking so far, the mail address, and what is agreed for the day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.acts.calendar.next_step import NEXT_WORDS, NextStep
from ogdesk.council.attendance import Channel
from ogdesk.desk.forms.binding import Binding, bind
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import (
    Chip,
    EmptyState,
    Field,
    LinkLabel,
    column,
    flat_button,
    label,
    line,
    row,
    scrolled,
)
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.throttle import Debounce
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.symposia.answer_form import AnswerForm
from ogdesk.desk.symposia.answer_timeline import StepList
from ogdesk.desk.symposia.attendance_cells import state_chips
from ogdesk.desk.symposia.attendance_table import DEPUTY, has_deputy
from ogdesk.desk.symposia.bulk_answer import ManyForm
from ogdesk.desk.things.links import LinkBar, OpenButton
from ogdesk.desk.words import tr

_DAY_AFTER_MS = 60


@dataclass(frozen=True)
class Chosen:
    """What is selected in the list, and the channel and the person noted last anywhere in it."""

    rows: tuple[AttendanceRow, ...] = ()
    channel: Channel | None = None
    by: str = ""


class AnswerPane(QWidget):
    """`show(Chosen)`: nobody shows what to do, one the answer, several the state for all of them. `nextWanted(AttendanceRow)`
    for 次にすること, `recorded(str, Change)` after a record, `seatWanted(Named)` for an item of the programme."""

    nextWanted = Signal(object)
    recorded = Signal(str, object)
    seatWanted = Signal(object)
    left = Signal()
    """Esc: back to the list."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._fields = form
        self._desk = form.desk
        self._id: int | None = None
        self._row: AttendanceRow | None = None
        self.form = AnswerForm(self._desk)
        self._many: ManyForm | None = None
        self.title = LinkLabel("", size="title", wrap=True)
        self.open = OpenButton(self._desk)
        self.parts = LinkBar(self._desk)
        self.chip = Chip(self._desk.theme, "", "mute")
        self.deputy = Chip(self._desk.theme, DEPUTY, "purple", "users")
        self.next = flat_button(self._desk.theme, "", "chevron-right")
        self.handed = label("", size="caption", role="sub", wrap=True)
        self.roles = label("", role="sub", wrap=True)
        self._mail: Binding | None = None
        self._mail_place = QVBoxLayout()
        self.steps = StepList(self._desk)
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
        self.form.recorded.connect(self.recorded)
        self.next.clicked.connect(lambda _on: self.nextWanted.emit(self._row))
        self.title.clicked.connect(self.open.open)
        self.parts.wanted.connect(self.seatWanted)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what is selected."""
        if len(chosen.rows) == 1:
            self._show_row(chosen.rows[0], chosen)
        else:
            self._id, self._row = None, None
            if chosen.rows:
                self.many.show_rows(chosen.rows, chosen.channel, chosen.by)
        self.stack.setCurrentIndex(min(2, len(chosen.rows)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def begin(self, step: NextStep | None = None) -> None:
        """The caret goes to the answer, to the state of several, or to what `step` is about."""
        if self.stack.currentIndex() == 2:
            self.many.state.setFocus()
        elif step is NextStep.ADD_MAIL:
            self.mail_field.go()
        else:
            self.form.begin(step)

    def _show_row(self, row_: AttendanceRow, chosen: Chosen) -> None:
        self._row = row_
        self.title.setText(row_.name)
        self.open.show_named(row_.who)
        self.parts.show_named(row_.parts)
        words, kind, icon = state_chips(row_)[0]
        self.chip.show_state(words, kind, icon)
        self.deputy.setVisible(has_deputy(row_))
        self.roles.setText("　".join(part for part in (row_.roles, row_.detail) if part))
        self.next.setText(tr(NEXT_WORDS[row_.next]) if row_.next is not None else "")
        self.next.setAccessibleName(tr("次にすること：{words}", words=self.next.text()))
        self.next.setVisible(row_.next is not None)
        self.handed.setText(tr("渡した物：{handed}", handed=row_.handed))
        self.handed.setVisible(bool(row_.handed))
        self.form.show_row(row_, chosen.channel, chosen.by)
        self._show_mail(row_)
        self.steps.show_row(row_, chosen.by)
        if row_.id != self._id:
            self._id = row_.id
            self._drop_day()
            self._day_soon(row_)

    @property
    def mail_field(self) -> Field:
        """The address of whoever is shown."""
        assert self._mail is not None and isinstance(self._mail.field, Field)
        return self._mail.field

    def _show_mail(self, row_: AttendanceRow) -> None:
        """The address, bound to the attendance: another one gets a field of its own."""
        if self._mail is None or self._mail.place.id != row_.id:
            if self._mail is not None:
                before = self._mail.field
                self._mail_place.removeWidget(before)
                before.hide()
                before.deleteLater()
            words = tr("連絡先のメール")
            field = Field(self._desk.theme, words, TextField(words, fold=True), support=" ")
            self._mail = bind(
                field,
                "attendance",
                row_.id,
                "mail",
                session=self._desk.session,
                book=self._desk.book,
                text=row_.texts["mail"],
            )
            self._mail_place.addWidget(field)
        else:
            self._mail.show_stored(row_.texts["mail"])
        if row_.mailbox is not None:
            support = tr("{owner}（印刷物には載りません）", owner=row_.mailbox.owner)
        else:
            support = tr("まだ登録がありません。入れると連絡先に残ります")
        self.mail_field.support.setText(support)

    def _lay_out(self) -> None:
        head = row(self.title, self.chip, self.deputy, None, self.open)
        inside = column(
            head,
            self.roles,
            self.parts,
            row(self.next, None),
            self.form,
            line(),
            self.steps,
            line(),
            self._mail_place,
            self.handed,
            self.more,
            None,
            spacing=SPACE.m,
        )
        self.stack.addWidget(self.empty)
        self.stack.addWidget(scrolled(inside, margin=SPACE.l, name=tr("選んだかたの回答")))

    @property
    def many(self) -> ManyForm:
        """The form for several, made when several are first chosen."""
        if self._many is None:
            self._many = ManyForm(self._desk)
            self._many.recorded.connect(self.recorded)
            area = scrolled(column(self._many), margin=SPACE.l, name=tr("選んだかたの状態"))
            self.stack.addWidget(area)
        return self._many

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
        self._day = QWidget()
        self.more.addWidget(self._day)
        Steps(_day_parts(self._fields, Thing("attendance", row_.id, row_.texts), self._day), self._day)


def _day_parts(form: Form, thing: Thing, place: QWidget) -> Iterator[None]:
    """回答期限 and what is agreed for the day, all of it private, into `place` a line at a time."""
    stack = column(
        line(),
        label(tr("依頼と当日のこと"), size="subtitle"),
        label(tr("印刷物には載りません"), size="caption", role="weak"),
        form.field(thing, "reply_by"),
        spacing=SPACE.m,
    )
    place.setLayout(stack)
    yield
    state = form.field(thing, "state", title=tr("状態（直接変える）"))
    stack.addLayout(form.row(thing, state, "comes"))
    yield
    stack.addLayout(form.row(thing, "busy_from", "busy_until", ("waiting_room", 1)))
    yield
    for one, other in (("connects_from", "connection_test"), ("companions", "day_contact")):
        stack.addLayout(form.row(thing, (one, 1), (other, 1)))
        yield
    stack.addWidget(form.field(thing, "note"))
