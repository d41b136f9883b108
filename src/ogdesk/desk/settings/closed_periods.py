"""休日・議会の期間: an editable list of periods, each with its name and days, and a row for the next one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ogdesk.acts.field_values import CLOSED_PERIOD
from ogdesk.acts.settings.closed_lines import CLOSED_WORDS, BadDay, ClosedRow
from ogdesk.acts.settings.closed_periods import add_closed_period, remove_closed_period
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.desk.forms.binding import show_stored
from ogdesk.desk.forms.form import Form, Thing, with_button
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import Field, column, flow, label
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.settings.new_line import NewLineForm
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

_SUPPORT = tr("年を書かないと、毎年になります")


class ClosedRowForm(QWidget):
    """A line of the list; what is typed stays until it is written or explained."""

    def __init__(self, form: Form, shown: ClosedRow, remove: QWidget) -> None:
        super().__init__()
        thing = Thing(CLOSED_PERIOD, shown.id, shown.texts)
        self.fields = {name: form.field(thing, name) for name in CLOSED_WORDS}
        self.remove = remove
        parts = flow((self.fields["words"], 2), (self.fields["first"], 1), (self.fields["last"], 1))
        self.setLayout(column(with_button(parts, remove), spacing=0))
        self.show_row(shown)

    def show_row(self, shown: ClosedRow) -> None:
        """What is stored now."""
        for name, field in self.fields.items():
            show_stored(field, shown.texts[name])
            words = tr("{printed}の{words}", printed=shown.printed, words=CLOSED_WORDS[name])
            field.control.setAccessibleName(words if shown.printed else "")
        self.remove.setAccessibleName(tr("{printed}を消す", printed=shown.printed))
        unread = bool(shown.texts["words"]) and not shown.texts["first"]
        if unread:
            self.fields["first"].tell(tr("はじめの日が読めません。日付を入力してください。"), "warn")


class ClosedBlock(QWidget):
    """The list. `show_rows` with what is stored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        note = label(
            tr(
                "次のシンポジウムの日を決めるときに避けます。国民の祝日と年末年始は、入力しなくても避けます。"
            ),
            role="sub",
            wrap=True,
        )
        form = Form(desk)
        self.rows = PartList(
            form,
            CLOSED_PERIOD,
            lambda shown: ClosedRowForm(form, shown, *self.rows.buttons(shown)),
            PartWords(tr("この期間を消す"), tr("期間を消しました")),
            refresh=ClosedRowForm.show_row,
            remove=remove_closed_period,
        )
        words = (tr("新しい期間の名前"), tr("新しい期間のはじめの日"), tr("新しい期間のおわりの日"))
        self.adder = NewLineForm(
            theme,
            tr("期間"),
            (Field(theme, tr("名前"), TextField(words[0]), support=tr("例　12月議会")), 2),
            (Field(theme, tr("はじめの日"), TextField(words[1]), support=_SUPPORT), 2),
            (Field(theme, tr("おわりの日"), TextField(words[2]), support=tr("1日だけなら空のまま")), 2),
            beside=False,
        )
        hide_if(desk.session.read_only, self.adder)
        self.setLayout(column(note, self.rows, self.adder, spacing=SPACE.m))
        self.adder.wanted.connect(self._add)

    def show_rows(self, rows: Sequence[ClosedRow]) -> None:
        """Show these."""
        had = QWidget.focusWidget(self.rows)
        self.rows.show_rows(rows)
        if had is not None and not had.isVisible():
            self.adder.fields[0].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_book(self, council_id: int) -> None:
        """So that a step of the history leads here."""
        control = self.adder.fields[0].control
        self._desk.book.add(f"council:{council_id}.{CLOSED_PERIODS}", self, control=control)

    def _add(self, values: list[str]) -> None:
        self._desk.session.act(
            lambda file: add_closed_period(file, *values),
            lambda _change: self.adder.taken(),
            failed=self._refused,
        )

    def _refused(self, error: WorldError) -> None:
        """At the day it is about."""
        last = isinstance(error, BadDay) and error.field == "last"
        field = self.adder.fields[2 if last else 1]
        field.tell(error.sentence, "error")
        field.go()
