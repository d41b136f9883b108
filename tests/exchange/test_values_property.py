"""Properties of the converters: what is written readably is read back as it was, and junk is always told, never raised raw."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.vague import Precision, VagueDate
from ogdesk.exchange.place import DataPath
from ogdesk.exchange.values import CONVERTERS, vague
from ogdesk.ground.errors import WorldError

PLACE = DataPath("test.json", ("a",))
DAYS = st.dates(date(1868, 1, 25), date(2200, 12, 31))
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["date", "earliest", "x"]), inner)
    ),
    max_leaves=6,
)


@given(DAYS)
def test_a_day_is_read_back(day: date) -> None:
    assert vague(day.isoformat(), PLACE) == VagueDate.on(day)


@given(st.integers(1868, 2200), st.integers(1, 12))
def test_a_month_holds_exactly_its_days(year: int, month: int) -> None:
    read = vague(f"{year:04}-{month:02}", PLACE)
    assert read.precision is Precision.MONTH
    assert read.earliest == date(year, month, 1)
    assert (read.latest.year, read.latest.month) == (year, month)


@given(DAYS, DAYS)
def test_bounds_are_kept_or_refused(first: date, last: date) -> None:
    written = {"earliest": first.isoformat(), "latest": last.isoformat()}
    if first <= last:
        assert vague(written, PLACE) == VagueDate.unknown(first, last)
    else:
        try:
            vague(written, PLACE)
        except WorldError as error:
            assert "earliest" in error.sentence
        else:
            raise AssertionError("crossed bounds were read")


@given(JUNK, st.sampled_from(sorted(CONVERTERS, key=lambda kind: kind.__name__)))
def test_junk_is_read_or_told_at_its_place(junk: object, kind: type) -> None:
    try:
        read = CONVERTERS[kind](junk, PLACE)
    except WorldError as error:
        assert error.sentence.startswith("test.json › a")
    else:
        assert isinstance(read, kind)
