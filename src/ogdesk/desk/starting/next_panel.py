"""前回をもとに, in place: two Enters from the last symposium to the next one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ogdesk.acts.symposia.additions import add_symposium
from ogdesk.acts.symposia.day_remarks import day_obstacle
from ogdesk.acts.symposia.next_year import (
    ALL_PARTS,
    PART_WORDS,
    CopiedPart,
    NextYearView,
    next_symposium,
    next_year_view,
)
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_day, said_year
from ogdesk.desk.kit.controls import (
    Button,
    CheckChips,
    Field,
    column,
    flat_button,
    flow,
    label,
    primary_button,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import DateField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.desk.context import Desk

_OTHERS = 3
"""So many other days are offered."""


class NextPanel(QFrame):
    """`begin(event_id)`; `added(Added)` when the next one is made, `left` when nobody wants it any more."""

    added = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._event_id = 0
        self._wanted = False
        self.view: NextYearView | None = None
        self.setProperty("kind", "header")
        self.setAccessibleName(tr("シンポジウムを追加"))
        theme = desk.theme
        self.title = label("", size="subtitle", wrap=True)
        self.remark = label("", size="caption", role="sub", wrap=True)
        self.from_last = primary_button(theme, tr("前回をもとに"), "copy")
        self.blank = secondary_button(theme, tr("空ではじめる"))
        self.parts = CheckChips(list(PART_WORDS.items()), tr("引き継ぐもの"))
        self.day = DateField(theme, tr("開催日"), today=lambda: desk.session.here.today)
        self.day_field = Field(theme, tr("開催日"), self.day)
        self.others = [flat_button(theme, "") for _ in range(_OTHERS)]
        self.add = primary_button(theme, tr("追加する"), "plus")
        self.leave = flat_button(theme, tr("やめる"))
        self.first, self.second = QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def begin(self, event_id: int, *, ask: bool) -> None:
        """Show the panel for a symposium: the choice first, or its parts at once."""
        self._event_id = event_id
        self._wanted = not ask
        self.view = None
        self.parts.set_value(ALL_PARTS)
        self.first.setVisible(ask)
        self.second.hide()
        self.title.setText(tr("シンポジウムを追加"))
        self.remark.setText(tr("前回をもとにすると、選んだところだけを引き継ぎます。"))
        self._look(None)
        if ask:
            self.from_last.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # ---- what would be made

    def _look(self, year: FiscalYear | None) -> None:
        event_id, today = self._event_id, self._desk.session.here.today
        self._desk.session.read(
            lambda reading: next_year_view(reading, event_id, today, year=year),
            self._take,
            key="starting.next",
        )

    def _take(self, view: NextYearView) -> None:
        if view.event_id != self._event_id:
            return
        is_first = self.view is None
        self.view = view
        if is_first:
            self.day.set_fiscal_year(view.year)
            self.day.show_value(VagueDate.on(view.day) if view.day is not None else None)
        self._say()
        if is_first and self._wanted:
            self._show_parts()

    def _want(self) -> None:
        """「前回をもとに」"""
        self._wanted = True
        if self.view is not None:
            self._show_parts()

    def _show_parts(self) -> None:
        self.first.hide()
        self.second.show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        """The new title, why another day was taken, what is not taken over."""
        view = self.view
        if view is None:
            return
        named = CopiedPart.NAMING in self.parts.value()
        self.title.setText(
            tr(
                "{label}：{value}",
                label=said_year(view.year),
                value=view.new_title if named else view.plain_title,
            )
        )
        self.remark.setText("".join(self._remarks(view)))
        self._offer_others(view)

    def _remarks(self, view: NextYearView) -> list[str]:
        said = [tr("「{title}」をもとにします。状態・回答・代理・URLは引き継ぎません。", title=view.title)]
        wanted = view.proposed[0] if view.proposed else None
        if wanted is not None and wanted.obstacle and view.day is not None:
            said.append(
                tr(
                    "{day}は{obstacle}のため、別の週にしました。",
                    day=_day(wanted.day),
                    obstacle=wanted.obstacle,
                )
            )
        elif view.proposed and view.day is None:
            said.append(tr("前後の週に空いた日がありません。開催日を入力してください。"))
        if view.left_out and CopiedPart.PROGRAMME in self.parts.value():
            said.append(tr("脱退した会員の{join}は引き継ぎません。", join=tr("・").join(view.left_out)))
        if view.unread_periods:
            said.append(
                tr(
                    "設定の「閉じる期間」の「{unread_periods}」は読めませんでした。",
                    unread_periods=view.unread_periods[0],
                )
            )
        return said

    def _offer_others(self, view: NextYearView) -> None:
        shown = self._shown_day()
        free = [each.day for each in view.proposed if each.is_free and each.day != shown]
        for number, button in enumerate(self.others):
            button.setVisible(number < len(free))
            if number < len(free):
                button.setText(_day(free[number]))
                button.setProperty("day", free[number].isoformat())

    # ---- the day

    def _shown_day(self) -> date | None:
        value = self.day.current()
        return value.earliest if value is not None else None

    def _take_other(self, button: Button) -> None:
        day = date.fromisoformat(str(button.property("day")))
        self.day.show_value(VagueDate.on(day))
        self._on_day()

    def _on_day(self) -> None:
        """Another day: its 年度 and what speaks against it."""
        day = self._shown_day()
        if day is None:
            self.day_field.tell("")
            return
        self._desk.session.read(
            lambda reading: day_obstacle(reading, day),
            lambda words: self._warn(day, words),
            key="starting.day",
        )
        if self.view is not None and FiscalYear.of(day) != self.view.year:
            self._look(FiscalYear.of(day))
        self._say()

    def _warn(self, day: date, obstacle: str) -> None:
        if day == self._shown_day():
            self.day_field.tell(
                tr("{day}は{obstacle}です。", day=_day(day), obstacle=obstacle) if obstacle else "", "warn"
            )

    # ---- acts

    def _make_next(self) -> None:
        self.day.commit()
        if self.view is None or self.day.line.problem:
            return
        event_id, parts, day = self._event_id, self.parts.value(), self._shown_day()
        year = FiscalYear.of(day) if day is not None else self.view.year
        self._desk.session.act(
            lambda file: next_symposium(file, event_id, parts=parts, year=year, day=day), self.added.emit
        )

    def _make_blank(self) -> None:
        year = self.view.year if self.view is not None else FiscalYear.of(self._desk.session.here.today)
        self._desk.session.act(lambda file: add_symposium(file, year=year), self.added.emit)

    # ---- building

    def _lay_out(self) -> None:
        for button in (self.from_last, self.blank, self.add, self.leave, *self.others):
            button.setAutoDefault(True)  # Enter presses the one with the keyboard
        self.first.setLayout(row(self.from_last, self.blank, None))
        others = row(label(tr("ほかの候補"), size="caption", role="weak"), *self.others, None)
        days = flow((self.day_field, 0), spacing=SPACE.l)
        inside = column(
            label(tr("引き継ぐもの"), bold=True),
            self.parts,
            row(days, None),
            others,
            row(self.add, self.leave, None),
            spacing=SPACE.s,
        )
        self.second.setLayout(inside)
        whole = column(self.title, self.remark, self.first, self.second, spacing=SPACE.s)
        whole.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.m)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.from_last.clicked.connect(lambda _on: self._want())
        self.blank.clicked.connect(lambda _on: self._make_blank())
        self.add.clicked.connect(lambda _on: self._make_next())
        self.leave.clicked.connect(lambda _on: self.left.emit())
        self.parts.committed.connect(lambda _parts: self._say())
        self.day.valueCommitted.connect(lambda _value: self._on_day())
        for button in self.others:
            button.clicked.connect(lambda _on=False, button=button: self._take_other(button))


def _day(day: date) -> str:
    return tr(said_day(day, weekday=True))
