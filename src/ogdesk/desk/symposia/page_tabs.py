"""Tab contents of a symposium's page: each is built when first seen and dropped with its event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ogdesk.desk.context import ANSWERS, OVERVIEW, PRESS, PROGRAMME
from ogdesk.desk.frame.pane_walk import first_list, first_stop
from ogdesk.desk.symposia.attendance_tab import AttendanceTab
from ogdesk.desk.symposia.overview import OverviewTab
from ogdesk.desk.symposia.page_rows import PageView
from ogdesk.desk.symposia.programme_tab import ProgrammeTab
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.calendar.attendances import AttendanceView
    from ogdesk.council.release import BlockKey
    from ogdesk.desk.context import Desk
    from ogdesk.desk.press.tab import PressTab

TABS = (tr("概要"), tr("プログラム"), tr("依頼と回答"), tr("報道発表"))
TAB_OF = {
    "item": PROGRAMME,
    "appearance": PROGRAMME,
    "chosen_affiliation": PROGRAMME,
    "attendance": ANSWERS,
    "timeline_entry": ANSWERS,
    "contact": ANSWERS,
    "notice": PRESS,
    "notice_block": PRESS,
    "sdg_target": PRESS,
    "joint_issuer": PRESS,
    "block": PRESS,
}
"""On which tab the fields of a thing are; 概要 for all others."""


@dataclass(frozen=True)
class TabRows:
    """What is chosen on the tabs of an event: the item of the programme and its seat, the attendances and what they are
    narrowed to, the sections of the release that are open; and whether the keyboard is in the list of the tab in front."""

    event_id: int
    item: int | None = None
    seat: int | None = None
    attendances: tuple[int, ...] = ()
    narrowed: int = 0
    sections: frozenset[BlockKey] = frozenset()
    in_list: bool = False


class TabBodies(QStackedWidget):
    """`reloadWanted` after a move of rows; `marksChanged` when another item of the programme is chosen.

    `reveal(tab)` brings a tab to the front, `make_answers(view)` makes 依頼と回答, which works with the right pane.
    """

    reloadWanted = Signal()
    marksChanged = Signal()

    def __init__(
        self,
        desk: Desk,
        press: PressTab,
        reveal: Callable[[int], object],
        make_answers: Callable[[AttendanceView], AttendanceTab],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._press = press
        self._reveal = reveal
        self._make_answers = make_answers
        self.overview: OverviewTab | None = None
        self.programme: ProgrammeTab | None = None
        self.answers: AttendanceTab | None = None
        self._rows: TabRows | None = None
        self._homes: list[QWidget] = [*(QWidget() for _ in TABS[:PRESS]), press]
        for home in self._homes:
            self.addWidget(home)

    def show_view(self, view: PageView) -> None:
        """Another state of the event, for the tabs that are built."""
        if self.overview is not None:
            self.overview.show_view(view.overview)
        if self.programme is not None:
            self.programme.show_view(view.programme)
        if self.answers is not None:
            self.answers.show_view(view.answers)

    def build(self, tab: int, view: PageView) -> None:
        """Build a tab of the present event, if that has not been done."""
        if tab == OVERVIEW and self.overview is None:
            self.overview = OverviewTab(self._desk, view.overview, lambda: self._reveal(OVERVIEW))
            self._put(OVERVIEW, self.overview)
        elif tab == PROGRAMME and self.programme is None:
            self.programme = ProgrammeTab(self._desk, view.programme, lambda: self._reveal(PROGRAMME))
            self.programme.moves.settled.connect(self.reloadWanted)
            self.programme.marked.connect(lambda _keys: self.marksChanged.emit())
            self._put(PROGRAMME, self.programme)
            self._choose_in(PROGRAMME)
        elif tab == ANSWERS and self.answers is None:
            self.answers = self._make_answers(view.answers)
            self._put(ANSWERS, self.answers)
            self._choose_in(ANSWERS)

    def forget(self) -> None:
        """Another event, or none: nothing of the old one stays."""
        self.overview = self.programme = self.answers = self._rows = None
        for tab in (OVERVIEW, PROGRAMME, ANSWERS):
            self._put(tab, QWidget())

    def rows(self, event_id: int, tab: int) -> TabRows:
        """What is chosen now; on a tab that was not built again since, what had been chosen there."""
        rows = self._rows or TabRows(event_id)
        if self.programme is not None:
            item, card = self.programme.current(), self.programme.card
            rows = replace(
                rows,
                item=item.id if item is not None else None,
                seat=card.seat_id if card is not None else None,
            )
        if self.answers is not None:
            chosen = tuple(row.id for row in self.answers.current().rows)
            rows = replace(rows, attendances=chosen, narrowed=self.answers.filter.value())
        home = self.list_of(tab)
        in_list = home is not None and home.hasFocus()
        return replace(rows, sections=self._press.opened(event_id), in_list=in_list)

    def choose_rows(self, rows: TabRows) -> None:
        """Choose again: on the tabs that are built now, on the others when they are."""
        self._rows = rows
        self._choose_in(PROGRAMME)
        self._choose_in(ANSWERS)
        self._press.open_again(rows.event_id, rows.sections)

    def _choose_in(self, tab: int) -> None:
        rows = self._rows
        if rows is None:
            return
        if tab == PROGRAMME and self.programme is not None:
            self.programme.choose_again(rows.item, rows.seat)
        elif tab == ANSWERS and self.answers is not None:
            self.answers.choose_again(rows.narrowed, rows.attendances)

    def marks(self, tab: int) -> tuple[str, ...]:
        """The places of the finished page that come from what is chosen on a tab."""
        return self.programme.marks() if tab == PROGRAMME and self.programme is not None else ()

    def list_of(self, tab: int) -> QWidget | None:
        """The list that a tab is about."""
        content = {PROGRAMME: self.programme, ANSWERS: self.answers}.get(tab)
        return first_list(content) if content is not None else None

    def first_stop(self, tab: int) -> QWidget | None:
        """Where the caret goes on a tab."""
        return first_stop(self._homes[tab])

    def _put(self, tab: int, content: QWidget) -> None:
        """Replace what stands in a tab."""
        front, old = self.currentIndex(), self._homes[tab]
        self._homes[tab] = content
        self.insertWidget(tab, content)
        self.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.setCurrentIndex(front)
