"""今日: the next symposium, who has not answered, what to look at, the year and its numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ogdesk.acts.today.checks import CheckRow, today_checks
from ogdesk.acts.today.rows import TodayRows, today_rows
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_day, said_year
from ogdesk.desk.commands import ADD, REDO, UNDO
from ogdesk.desk.frame import Page
from ogdesk.desk.frame.pane_walk import first_stop, take_keyboard
from ogdesk.desk.kit.controls import scrolled
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.starting import NEXT_SYMPOSIUM
from ogdesk.desk.today.cards import CheckCard, FirstCard, NumberCard, WaitingCard, YearCard
from ogdesk.desk.today.destinations import Destinations
from ogdesk.desk.today.next_card import NextCard
from ogdesk.desk.words import tr
from ogdesk.ground.sentence import listed

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk


class TodayPage(Page):
    """Read anew whenever it comes to the front after a change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, tr("今日"), " ")
        self._desk = desk
        self._stale = True
        self._greeted = False
        self._glimpsed: TodayRows | None = None
        self._year: FiscalYear | None = None
        self.view: TodayRows | None = None
        self.checks: tuple[CheckRow, ...] | None = None
        self.first = FirstCard(desk.theme)
        self.ways = Destinations(desk)
        self.next = NextCard(desk.theme)
        self.waiting = WaitingCard(desk.theme)
        self.check = CheckCard(desk.theme)
        self.year = YearCard(desk.theme, lambda: FiscalYear.of(desk.session.here.today))
        self.numbers = NumberCard(desk.theme)
        self.add_action = QAction(tr("シンポジウムを追加"), self)
        self.add_action.setToolTip(tip(tr("シンポジウムを追加（Ctrl+N）")))
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._columns = QHBoxLayout()
        self._lay_out()
        self._connect()

    # ---- hooks of the window

    def on_shown(self) -> None:
        is_yesterday = self.view is not None and self.view.today != self._desk.session.here.today
        if self._stale or is_yesterday:
            self.reload()
        elif self.view is not None:
            self._greet()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {} if self._desk.session.read_only else {ADD: self.ways.add}

    def thing(self) -> object:
        return self._year or (self.view.year.year if self.view is not None else None)

    def show_thing(self, thing: object) -> None:
        if isinstance(thing, FiscalYear):
            self._look_at(thing)

    def on_narrow(self, narrow: bool) -> None:
        """One column below the breakpoint, in the order of what is pressing."""
        self._arrange(narrow)

    # ---- showing

    def reload(self) -> None:
        """Read everything anew: first what is quick, then 要確認."""
        session, year = self._desk.session, self._year
        if session.path is None:
            return
        self._stale = False
        here = session.here
        if session.is_open:
            self._read_rows()
        else:
            self._glimpsed = None
            session.glimpse(lambda look: today_rows(look, here.today, year), self._show_glimpsed)
            session.when_open(self._show_opened)
        session.read(lambda reading: today_checks(reading, here), self._show_checks, key="today.checks")

    def _read_rows(self) -> None:
        session, year = self._desk.session, self._year
        today = session.here.today
        session.read(lambda reading: today_rows(reading, today, year), self._show, key="today")

    def _show_glimpsed(self, view: TodayRows) -> None:
        self._glimpsed = view
        self._show(view)

    def _show_opened(self) -> None:
        """What was glimpsed of the file a moment ago need not be read again; only now it is known whether it can be changed."""
        if self._glimpsed is None:
            self._read_rows()
        elif self._glimpsed is self.view:
            self._show(self.view)

    def _show(self, view: TodayRows) -> None:
        self.view = self.ways.view = view
        year = FiscalYear.of(view.today)
        self.add_button.setVisible(not self._desk.session.read_only)
        self.header.set_explanation(tr(listed("　", said_day(view.today, weekday=True), said_year(year))))
        can_repeat = any(command.key == NEXT_SYMPOSIUM for command in self._desk.window.commands)
        self.first.show_rows(view.first if not self._desk.session.read_only else ())
        self.next.show_next(
            view.next,
            dissolved=view.dissolved,
            can_repeat=can_repeat,
            read_only=self._desk.session.read_only,
            quiet=view.quiet,
        )
        self.waiting.show_rows(view.waiting)
        self.waiting.setVisible(bool(view.waiting) or (view.next is not None and view.next.ahead))
        self.year.show_year(view.year, view.today)
        self.numbers.show_year(view.year)
        for card in (self.next, self.year, self.numbers):
            card.show()
        if self.isVisible():
            self._greet()

    def _greet(self) -> None:
        """The first time of a file: the keyboard waited in the head until there was something in the work."""
        if self._greeted:
            return
        self._greeted = True
        focus = QApplication.focusWidget()
        if self.work is not None and (focus is None or self.header.isAncestorOf(focus)):
            stop = first_stop(self.work)
            if stop is not None:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
        take_keyboard(self)

    def _show_checks(self, checks: tuple[CheckRow, ...]) -> None:
        self.checks = checks
        self.check.show_rows(checks)
        self.check.show()

    def show_year(self, year: FiscalYear) -> None:
        """Another 年度 on the line and in the numbers; 戻る leads to the one before."""
        self.leaving.emit()
        self._look_at(year)

    def _look_at(self, year: FiscalYear) -> None:
        self._year = year
        self._read_rows()

    # ---- building

    def _lay_out(self) -> None:
        commands = self._desk.window.commands
        self.header.show_undo(commands[UNDO], commands[REDO])
        self.add_button = self.header.set_primary(self.add_action, "plus")
        for stack in (self._left, self._right):
            stack.setSpacing(SPACE.column_gap)
            stack.addStretch(1)
            self._columns.addLayout(stack)
        self._columns.setSpacing(SPACE.column_gap)
        self._columns.setStretch(0, 62)
        self._columns.setStretch(1, 38)
        for card in self._cards(narrow=True):
            card.hide()
        self.set_work(scrolled(self._columns, name=tr("今日")))
        self._arrange(narrow=False)

    def _cards(self, *, narrow: bool) -> list[QWidget]:
        if narrow:
            return [self.first, self.next, self.waiting, self.check, self.year, self.numbers]
        return [self.first, self.next, self.year, self.waiting, self.check, self.numbers]

    def _arrange(self, narrow: bool) -> None:
        left = self._cards(narrow=True) if narrow else [self.first, self.next, self.year]
        right: list[QWidget] = [] if narrow else [self.waiting, self.check, self.numbers]
        for stack, cards in ((self._left, left), (self._right, right)):
            # Put in, never taken out by hand: the end of an item taken out makes the widget forget its new one,
            # and with it to ask for another height.
            for place, card in enumerate(cards):
                stack.insertWidget(place, card)
        self._columns.setSpacing(0 if narrow else SPACE.column_gap)
        self._columns.setStretch(1, 0 if narrow else 38)
        self._order_tabs(self._cards(narrow=narrow))

    def _order_tabs(self, cards: list[QWidget]) -> None:
        """Tab goes as one reads."""
        stops = [stop for card in cards for stop in self._stops(card)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _stops(self, card: QWidget) -> list[QWidget]:
        own: dict[QWidget, list[QWidget]] = {
            self.first: [self.first.list],
            self.next: [
                self.next.steps,
                self.next.open,
                self.next.answer,
                self.next.again,
                self.next.empty.button,
            ],
            self.year: [self.year.now, self.year.back, self.year.on, self.year.line],
            self.waiting: [self.waiting.list],
            self.check: [self.check.list, self.check.more],
            self.numbers: [self.numbers.list],
        }
        return own[card]

    def _connect(self) -> None:
        session = self._desk.session
        self.add_action.triggered.connect(self.ways.add)
        self.first.list.activatedRow.connect(self.ways.open_first)
        self.next.openWanted.connect(self.ways.open_next)
        self.next.answerWanted.connect(self.ways.record_answer)
        self.next.againWanted.connect(self.ways.make_next)
        self.next.addWanted.connect(self.ways.add)
        self.next.stepWanted.connect(self.ways.open_step)
        self.waiting.list.activatedRow.connect(self.ways.open_waiting)
        self.check.list.activatedRow.connect(self.ways.open_check)
        self.year.yearWanted.connect(self.show_year)
        self.year.line.activatedRow.connect(self.ways.open_mark)
        self.numbers.list.activatedRow.connect(self.ways.open_number)
        session.changed.connect(lambda _change, _origin: self._on_changed())
        session.listed.connect(self._on_listed)

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _on_listed(self) -> None:
        """Another file."""
        self._year, self._greeted = None, False
        for card in self._cards(narrow=True):
            card.hide()
        self._on_changed()
