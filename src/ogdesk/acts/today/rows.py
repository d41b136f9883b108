"""Rows of 今日: the next symposium and its steps, who has not answered, the year, its numbers. Frozen.

Like `rows`, nothing here imports the database before a file is read: this page is the first one of the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ogdesk.acts.members.board import member_board
from ogdesk.acts.today.checklist import FirstRow, first_rows
from ogdesk.acts.today.events import focus_event, own_events
from ogdesk.acts.today.next_symposium import NextRow, next_row
from ogdesk.acts.today.waiting import WaitingRow, waiting_rows
from ogdesk.acts.today.year import YearRows, year_rows, year_to_show
from ogdesk.council.fiscal import FiscalYear

if TYPE_CHECKING:
    from ogdesk.store.council_reader import CouncilReader


@dataclass(frozen=True)
class TodayRows:
    """All of 今日 but 要確認; `next` None when there is no symposium at all, `first` empty once a council has begun;
    `quiet` when a council that lives has nothing planned or held in the 年度 of today."""

    today: date
    dissolved: bool
    quiet: bool
    first: tuple[FirstRow, ...]
    next: NextRow | None
    waiting: tuple[WaitingRow, ...]
    year: YearRows


def today_rows(reading: CouncilReader, today: date, year: FiscalYear | None = None) -> TodayRows:
    """What there is to do on a day; `year` None shows the 年度 of the day, of the latest symposium when the council is over."""
    data = reading.whole()
    events = own_events(data)
    board = member_board(reading, today)
    chosen = focus_event(events, today)
    shown = year or year_to_show(chosen, today, dissolved=board.dissolved)
    return TodayRows(
        today=today,
        dissolved=board.dissolved,
        quiet=not board.dissolved and all(e.fiscal_year != FiscalYear.of(today) for e in events),
        first=first_rows(data, events, today),
        next=next_row(chosen, today, dissolved=board.dissolved) if chosen is not None else None,
        waiting=waiting_rows(events, today),
        year=year_rows(events, board, shown, today),
    )
