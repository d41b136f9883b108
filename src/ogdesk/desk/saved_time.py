"""Words when something was saved, as short as it is clear."""

from __future__ import annotations

from datetime import date, datetime

from ogdesk.council.written_dates import said_day, said_short_day
from ogdesk.desk.words import tr
from ogdesk.ground.clock import TOKYO


def saved_words(moment: datetime, today: date) -> str:
    """「14:02」 of today, 「11月1日」 of this year, 「令和元年11月1日」 of another one."""
    local = moment.astimezone(TOKYO)
    if local.date() == today:
        return f"{local:%H:%M}"
    day = local.date()
    return tr(said_short_day(day) if day.year == today.year else said_day(day))
