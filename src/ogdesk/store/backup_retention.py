"""Which automatic backups stay: the newest of each of 7 days, 4 weeks and 12 months (docs/decisions/backups.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

DAYS, WEEKS, MONTHS = 7, 4, 12
FRESH = timedelta(hours=24)
"""Whatever is younger stays too: the backup before a migration must outlive the import of the same afternoon."""


def to_keep(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Those of `moments` (all in the time zone that days are counted in) that stay."""
    newest_first = sorted(set(moments), reverse=True)
    kept = {moment for moment in newest_first if now - moment < FRESH}
    for periods, period_of in (
        (DAYS, _day),
        (WEEKS, _week),
        (MONTHS, _month),
    ):
        kept |= _newest_of_each(newest_first, periods, period_of)
    return kept


def _newest_of_each(
    newest_first: list[datetime], periods: int, period_of: Callable[[datetime], tuple[int, ...]]
) -> set[datetime]:
    newest: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        newest.setdefault(period_of(moment), moment)
    return set(list(newest.values())[:periods])


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month
