"""The vague date: a date with a precision, as exact as the paper it comes from (docs/decisions/vague-dates.md).

Membership, posts, affiliations and the council's own history are known to a day, a month, a 年度, a year, or not at all (時期不明);
an unknown time may still have bounds. The four fields are the four columns it is stored in.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from ogdesk.council.eras import span_year_text, wareki
from ogdesk.council.fiscal import FirstYearLabel, FiscalYear

UNKNOWN_LABEL = "時期不明"
"""The one printed word for a time nobody knows."""

SortKey = tuple[tuple[int, int], tuple[int, int], int]
"""((0 or the rank of None, day number) of earliest, the same of latest, rank of the precision)."""


class Precision(StrEnum):
    """How exactly a time is known."""

    DAY = "day"
    MONTH = "month"
    FISCAL_YEAR = "fiscal_year"
    YEAR = "year"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class VagueDate:
    """A time between two days (both included), its precision, and `text` as the paper printed it ('' if typed here).

    `VagueDate()` is 時期不明 without bounds. Precision may be given as its plain word. Raises ValueError when earliest is after latest
    or the bounds are not exactly the day, month, 年度 or year that the precision says.
    """

    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.UNKNOWN
    text: str = ""

    def __post_init__(self) -> None:
        """Turn a plain word into its Precision and check the bounds."""
        object.__setattr__(self, "precision", Precision(self.precision))
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"earliest {self.earliest} is after latest {self.latest}")
        if self.precision is not Precision.UNKNOWN and self._bounds() != (self.earliest, self.latest):
            raise ValueError(f"{self.earliest}..{self.latest} is not one {self.precision}")

    @classmethod
    def on(cls, day: date, text: str = "") -> Self:
        """Known to the day."""
        return cls(day, day, Precision.DAY, text)

    @classmethod
    def month(cls, year: int, month: int, text: str = "") -> Self:
        """Known to the month of a western year."""
        return cls(*_month_bounds(year, month), Precision.MONTH, text)

    @classmethod
    def fiscal(cls, fiscal_year: FiscalYear, text: str = "") -> Self:
        """Known to the 年度."""
        return cls(fiscal_year.first_day, fiscal_year.last_day, Precision.FISCAL_YEAR, text)

    @classmethod
    def year(cls, year: int, text: str = "") -> Self:
        """Known to the western (calendar) year."""
        return cls(date(year, 1, 1), date(year, 12, 31), Precision.YEAR, text)

    @classmethod
    def unknown(cls, earliest: date | None = None, latest: date | None = None, text: str = "") -> Self:
        """時期不明, perhaps with bounds: not before `earliest`, not after `latest`."""
        return cls(earliest, latest, Precision.UNKNOWN, text)

    @property
    def is_known(self) -> bool:
        """Whether it is more than 時期不明."""
        return self.precision is not Precision.UNKNOWN

    @property
    def is_exact(self) -> bool:
        """Whether it is known to the day."""
        return self.precision is Precision.DAY

    @property
    def fiscal_year(self) -> FiscalYear | None:
        """The one 年度 it certainly lies in, None when it may lie in several."""
        if self.earliest is None or self.latest is None:
            return None
        first = FiscalYear.of(self.earliest)
        return first if self.latest in first else None

    @property
    def sort_key_as_start(self) -> SortKey:
        """Order of beginnings by (earliest, latest, precision), an unknown bound first: it may be long ago."""
        return _key(self, unknown_rank=-1)

    @property
    def sort_key_as_end(self) -> SortKey:
        """Order of ends by (earliest, latest, precision), an unknown bound last: it may never have come."""
        return _key(self, unknown_rank=1)

    def label(self, first_year: FirstYearLabel = FirstYearLabel.NEW_ERA) -> str:
        """'平成25年4月1日', '平成28年度（日付不明）', '令和5年9月', '令和5年', '時期不明'.

        A month or year in which an era changed prints its western year (2019年). `first_year` names the 年度 2019.
        """
        if self.precision is Precision.FISCAL_YEAR and self.earliest:
            return f"{FiscalYear.of(self.earliest).label(first_year)}（日付不明）"
        return self.short_label(first_year)

    def short_label(self, first_year: FirstYearLabel = FirstYearLabel.NEW_ERA) -> str:
        """As `label`, a 年度 without its （日付不明）: for narrow columns and date fields."""
        if self.earliest is None or self.latest is None or not self.is_known:
            return UNKNOWN_LABEL
        if self.precision is Precision.DAY:
            return wareki(self.earliest)
        if self.precision is Precision.FISCAL_YEAR:
            return FiscalYear.of(self.earliest).label(first_year)
        month = f"{self.earliest.month}月" if self.precision is Precision.MONTH else ""
        return span_year_text(self.earliest, self.latest) + month

    def _bounds(self) -> tuple[date, date] | None:
        """The bounds that the precision demands around `earliest`."""
        day = self.earliest
        if day is None:
            return None
        if self.precision is Precision.DAY:
            return day, day
        if self.precision is Precision.MONTH:
            return _month_bounds(day.year, day.month)
        if self.precision is Precision.YEAR:
            return date(day.year, 1, 1), date(day.year, 12, 31)
        fiscal_year = FiscalYear.of(day)
        return fiscal_year.first_day, fiscal_year.last_day


def may_hold(start: VagueDate, end: VagueDate, day: date) -> bool:
    """Whether a span between two vague days, `end` the first day after it, may hold `day`."""
    begun = start.earliest is None or start.earliest <= day
    return begun and (end.latest is None or day < end.latest)


def _month_bounds(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _key(value: VagueDate, *, unknown_rank: int) -> SortKey:
    def bound(day: date | None) -> tuple[int, int]:
        return (unknown_rank, 0) if day is None else (0, day.toordinal())

    return bound(value.earliest), bound(value.latest), list(Precision).index(value.precision)
