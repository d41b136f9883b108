"""The clock that gives `now` to every act; tests and pictures set it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from ogdesk.ground.errors import WorldError

TOKYO = ZoneInfo("Asia/Tokyo")
FIXED_NOW = "OGDESK_NOW"
"""Environment variable that fixes the clock: ISO 8601 with an offset, e.g. 2020-11-06T14:02:00+09:00."""


class Clock(Protocol):
    """Gives the present moment, always aware of its zone."""

    def now(self) -> datetime: ...


class SystemClock:
    """The computer's own clock, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still; `moment` must be aware of its zone."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


def clock_from_environment() -> Clock:
    """The system clock, or a fixed one when `OGDESK_NOW` is set.

    Raises WorldError when the variable holds no aware ISO moment.
    """
    fixed = os.environ.get(FIXED_NOW)
    if not fixed:
        return SystemClock()
    try:
        moment = datetime.fromisoformat(fixed)
    except ValueError as error:
        raise WorldError(
            f"環境変数 {FIXED_NOW} の日時「{fixed}」が読めません。2020-11-06T14:02:00+09:00 の形で書いてください。"
        ) from error
    if moment.tzinfo is None:
        raise WorldError(
            f"環境変数 {FIXED_NOW} の日時「{fixed}」に時差がありません。+09:00 を付けてください。"
        )
    return FixedClock(moment)


def today(clock: Clock) -> date:
    """The calendar day in Japan."""
    return clock.now().astimezone(TOKYO).date()


def utc_text(moment: datetime) -> str:
    """An instant as stored and handed out: UTC, seconds, 'Z' (2020-11-06T05:02:00Z)."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
