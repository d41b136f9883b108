"""The cards of 今日: 回答待ち, 要確認, the line of the year, its numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ogdesk.acts.today.checklist import FirstRow
from ogdesk.acts.today.checks import CheckRow
from ogdesk.acts.today.waiting import WaitingRow
from ogdesk.acts.today.year import YearRows
from ogdesk.council.findings import Level
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_short_day, said_year
from ogdesk.desk.kit.controls import (
    Card,
    Chip,
    column,
    flat_button,
    icon_button,
    label,
    line,
    row,
)
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.today.lists import RowList
from ogdesk.desk.today.models import CheckRows, FirstRows, MarkRows, NumberRows, WaitingRows
from ogdesk.desk.today.step_row import NUMBER_HEIGHT, WITH_MORE, number_list
from ogdesk.desk.today.year_line import YearLine
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

SHOWN_CHECKS = 5


class _ListCard(Card):
    """A card with a chip that counts, a list, and what it says when there is nothing in it."""

    def __init__(self, theme: Theme, title: str, rows: RowList, nothing: str) -> None:
        self.chip = Chip(theme, "", "mute")
        super().__init__(title, self.chip, flush=True)
        self.head.setContentsMargins(SPACE.card_padding, 0, SPACE.l, 0)
        self.list = rows
        icon = QLabel()
        icon.setFixedSize(18, 18)
        theme.icons.dress(icon, "circle-check", 18, "ok")
        self.nothing = QWidget()
        none = row(icon, label(nothing, role="sub", wrap=True), spacing=SPACE.s)
        none.setStretch(1, 1)
        none.setContentsMargins(SPACE.card_padding, SPACE.m, SPACE.card_padding, SPACE.m)
        self.nothing.setLayout(none)
        self.add(line(), self.list, self.nothing)

    def show_none(self, empty: bool) -> None:
        """Say that there is nothing to do, instead of an empty list."""
        self.chip.setVisible(not empty)
        self.list.setVisible(not empty)
        self.nothing.setVisible(empty)


class WaitingCard(_ListCard):
    """回答待ち."""

    def __init__(self, theme: Theme) -> None:
        self.rows = WaitingRows()
        found = RowList(theme, self.rows, tr("回答待ち"), icons=False)
        super().__init__(theme, tr("回答待ち"), found, tr("回答待ちのかたはいません。"))
        self.rows.setParent(self)

    def show_rows(self, rows: Sequence[WaitingRow]) -> None:
        """Show these."""
        self.rows.show_rows(rows)
        self.chip.show_state(tr("{n}人", n=len(rows)), "info", "clock")
        self.show_none(not rows)


class CheckCard(_ListCard):
    """要確認: the worst few as bare facts, and all of them on demand; the field they lead to says the whole sentence."""

    def __init__(self, theme: Theme) -> None:
        self.rows = CheckRows()
        found = RowList(theme, self.rows, tr("要確認"), icons=True)
        super().__init__(theme, tr("要確認"), found, tr("確認が必要なところはありません。"))
        self.rows.setParent(self)
        self._all: tuple[CheckRow, ...] = ()
        self._whole = False
        self.more = flat_button(theme, "")
        self.more.clicked.connect(lambda _on: self._toggle())
        self._foot = QWidget()
        foot = row(self.more, None)
        foot.setContentsMargins(SPACE.m, SPACE.xs, SPACE.m, SPACE.xs)
        self._foot.setLayout(foot)
        self._line = line()
        self.add(self._line, self._foot)

    def show_rows(self, rows: tuple[CheckRow, ...]) -> None:
        """Show the first of these."""
        self._all = rows
        shown = rows if self._whole else rows[:SHOWN_CHECKS]
        self.rows.show_rows(shown)
        worst = min((r.finding.level for r in rows), key=list(Level).index, default=Level.INFO)
        stops = worst is Level.ERROR
        self.chip.show_state(
            tr("{n}件", n=len(rows)),
            "err" if stops else "warn" if worst is Level.WARNING else "mute",
            "circle-alert" if stops else "triangle-alert" if worst is Level.WARNING else "info",
        )
        rest = len(rows) - SHOWN_CHECKS
        self.more.setText(tr("少なく見る") if self._whole else tr("すべて見る（ほか{rest}件）", rest=rest))
        self._foot.setVisible(rest > 0)
        self._line.setVisible(rest > 0)
        self.show_none(not rows)

    def _toggle(self) -> None:
        self._whole = not self._whole
        self.show_rows(self._all)


class FirstCard(Card):
    """はじめの準備: what a council that has just been begun needs for its first symposium."""

    def __init__(self, theme: Theme) -> None:
        self.chip = Chip(theme, "", "mute")
        super().__init__(tr("はじめの準備"), self.chip, flush=True)
        self.head.setContentsMargins(SPACE.card_padding, 0, SPACE.l, 0)
        self.rows = FirstRows(self)
        self.list = RowList(theme, self.rows, tr("はじめの準備"), icons=True)
        self.add(line(), self.list)
        self.hide()

    def show_rows(self, rows: Sequence[FirstRow]) -> None:
        """Show these; without any the card goes."""
        self.setVisible(bool(rows))
        self.rows.show_rows(rows)
        done = sum(1 for row in rows if row.done)
        self.chip.show_state(tr("{all}のうち{n}つ済み", all=len(rows), n=done), "mute")
        still = next((place for place, row in enumerate(rows) if not row.done), 0)
        self.list.choose(still)


class YearCard(Card):
    """年度の流れ. `yearWanted(FiscalYear)` for another one."""

    yearWanted = Signal(object)

    def __init__(self, theme: Theme, this_year: Callable[[], FiscalYear]) -> None:
        self.now = flat_button(theme, tr("今年度へ"))
        self.back = icon_button(theme, "chevron-left", tr("前の年度（Page Up）"), size=18)
        self.on = icon_button(theme, "chevron-right", tr("次の年度（Page Down）"), size=18)
        super().__init__(tr("年度の流れ"), self.now, self.back, self.on)
        self._this_year = this_year
        self.marks = MarkRows(self)
        self.line = YearLine(theme, self.marks)
        self.none = label(tr("この年度の予定や記録はありません。"), role="sub", wrap=True)
        self.add(self.line, self.none)
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))
        self.now.clicked.connect(lambda _on: self.yearWanted.emit(self._this_year()))
        self.line.yearWanted.connect(self._step)

    def show_year(self, rows: YearRows, today: date) -> None:
        """Show a 年度."""
        self.title.setText(tr("{label}の流れ", label=said_year(rows.year)))
        self.line.show_year(rows.year, rows.marks, today)
        self.none.setVisible(not rows.marks)
        self.now.setVisible(rows.year != self._this_year())

    def _step(self, step: int) -> None:
        year = FiscalYear(self.line.year.year + step)
        if FIRST_YEAR <= year.year <= LAST_YEAR:
            self.yearWanted.emit(year)


class NumberCard(Card):
    """年度の数字."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("年度の数字"), flush=True)
        self.head.setContentsMargins(SPACE.card_padding, 0, SPACE.l, 0)
        self.rows = NumberRows(self)
        self.list = number_list(theme, self.rows)
        # The ring stands around the words, so the list begins that much before them.
        around = column(self.list)
        around.setContentsMargins(SPACE.card_padding - SPACE.xs, 0, SPACE.card_padding, SPACE.l)
        inside = QWidget()
        inside.setLayout(around)
        self.add(inside)

    def show_year(self, rows: YearRows) -> None:
        """Show the numbers of a 年度; the hint tells the day they hold for."""
        self.title.setText(tr("{label}の数字", label=said_year(rows.year)))
        self.hint.setText(tr("会員は{day}現在", day=said_short_day(rows.as_of)))
        self.hint.show()
        self.list.row_height = WITH_MORE if any(row.more for row in rows.numbers) else NUMBER_HEIGHT
        self.rows.show_rows(rows.numbers)
        self.list.lay_out()
        self.list.setAccessibleName(tr("{label}の数字", label=said_year(rows.year)))


FIRST_YEAR, LAST_YEAR = 1950, 2190
"""Nobody looks for a council's 年度 outside of these."""
