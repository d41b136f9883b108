"""Words the date and time of an event, the same on every page. Needs nothing but the event: the first page stands on it."""

from __future__ import annotations

from ogdesk.council.event import Event, Sitting
from ogdesk.council.written_dates import said_day, said_year
from ogdesk.ground.sentence import say


def when_words(event: Event) -> str:
    """The day and hours of the first sitting, 「平成28年度（日付不明）」 where only the 年度 is known."""
    sitting = event.first_sitting
    if sitting is None or sitting.day is None:
        year = event.fiscal_year
        return say("{year}（日付不明）", year=said_year(year)) if year else say("日付不明")
    more = len(event.sittings) - 1
    day, hours = said_day(sitting.day, weekday=True), hours_words(sitting)
    if more:
        return say("{day}{hours}　ほか{n}日", day=day, hours=hours, n=more)
    return say("{day}{hours}", day=day, hours=hours)


def hours_words(sitting: Sitting) -> str:
    """「15:00～16:30」, '' where no time is known."""
    if sitting.start is None and sitting.end is None:
        return ""
    start, end = sitting.start or "", sitting.end or ""
    return say("{start}～翌日{end}", start=start, end=end) if sitting.ends_next_day else f"{start}～{end}"
