"""Where the rows of 今日 lead: each to the field, tab or form where it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ogdesk.acts.today.checklist import First, FirstRow
from ogdesk.acts.today.next_symposium import NextRow, PreparationStep
from ogdesk.acts.today.waiting import WaitingRow
from ogdesk.acts.today.year import MarkRow, NumberRow
from ogdesk.council.entity import EntityField
from ogdesk.desk.commands import ADD
from ogdesk.desk.context import ANSWERS, ONE, PRESS, PROGRAMME, SYMPOSIA
from ogdesk.desk.starting import ADD_SYMPOSIUM, NEXT_SYMPOSIUM

if TYPE_CHECKING:
    from ogdesk.acts.today.checks import CheckRow
    from ogdesk.acts.today.rows import TodayRows
    from ogdesk.desk.context import Desk

_CAST, _RELEASE = 1, 2
"""The steps 登壇者 and 報道発表 (`PreparationStep.id`)."""


class Destinations:
    """One method for each kind of row; `view` is what 今日 shows at the moment."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.view: TodayRows | None = None

    @property
    def _next(self) -> NextRow | None:
        return self.view.next if self.view is not None else None

    def open_next(self) -> None:
        """「開く」"""
        if self._next is not None:
            self._desk.window.go(SYMPOSIA, self._next.id)

    def record_answer(self) -> None:
        """「回答を記録」: the one of the next symposium who has waited longest."""
        if self.view is None or self._next is None:
            return
        own = [row for row in self.view.waiting if row.event_id == self._next.id]
        if own:
            self.open_waiting(own[0])

    def open_first(self, row: FirstRow) -> None:
        """Where a line of the checklist is done, with the form open."""
        window = self._desk.window
        if row.first is First.SYMPOSIUM:
            self.add()
        elif row.first is First.OFFICES:
            self._desk.navigator.go(EntityField("council", row.council_id, "offices"))
        else:
            window.go(row.first.value)
            window.commands[ADD].trigger()

    def open_waiting(self, row: WaitingRow) -> None:
        """The answer of somebody, ready to be recorded."""
        from ogdesk.acts.history.whereabouts import Whereabouts  # noqa: PLC0415 - 今日 is shown before anything leads elsewhere

        place = EntityField("attendance", row.id, "answer")
        self._desk.window.go(SYMPOSIA, Whereabouts(ONE, row.event_id, place))

    def open_step(self, step: PreparationStep) -> None:
        """登壇者 is done on a tab; the other steps in a field."""
        found = self._next
        tab = {_CAST: ANSWERS if found and found.waiting else PROGRAMME, _RELEASE: PRESS}.get(step.id)
        if found is not None and tab is not None:
            self._desk.window.go(SYMPOSIA, found.id)
            self._desk.window.page(ONE).show_tab(tab)
        if tab is None or step.place.entity == "notice":
            self._desk.navigator.go(step.place)

    def open_mark(self, mark: MarkRow) -> None:
        """The symposium, or the day of its release."""
        if mark.place.entity == "symposium":
            self._desk.window.go(SYMPOSIA, mark.event_id)
        else:
            self._desk.navigator.go(mark.place)

    def open_number(self, row: NumberRow) -> None:
        """The page of what is counted."""
        key = self._desk.navigator.page_for(row.root)
        if key:
            self._desk.window.go(key)

    def open_check(self, row: CheckRow) -> None:
        """The field that is wrong or empty."""
        self._desk.navigator.go(row.finding.place, flash=True, near=True)

    def add(self) -> None:
        """前回をもとに or blank; at once where there is none before."""
        self._desk.window.commands[ADD_SYMPOSIUM].trigger()

    def make_next(self) -> None:
        """「前回をもとに」"""
        if self._next is not None:
            action = self._desk.window.commands[NEXT_SYMPOSIUM]
            action.setData(self._next.id)
            action.trigger()
