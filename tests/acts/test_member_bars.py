"""Bars say the same as the rule of membership; words for spans."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.acts.members.bars import BarKind, bars_of, span_words
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership_status import MembershipSpan, MembershipStatus
from ogdesk.council.vague import VagueDate

FIRST = date(2013, 4, 1)
DAYS = st.integers(0, 4000).map(lambda n: FIRST + timedelta(days=n))


@st.composite
def spans(draw: st.DrawFn) -> MembershipSpan:
    """Edges in order, any of them unknown, an open end in a third of them."""
    start = sorted(draw(st.lists(DAYS, min_size=2, max_size=2)))
    end = sorted(draw(st.lists(DAYS, min_size=2, max_size=2)))
    open_end = draw(st.integers(0, 2)) == 0
    return MembershipSpan(
        start_earliest=draw(st.sampled_from([None, start[0]])),
        start_latest=draw(st.sampled_from([None, start[1]])),
        end_earliest=None if open_end else end[0],
        end_latest=None if open_end else draw(st.sampled_from([None, end[1]])),
        start_on=draw(st.sampled_from([None, VagueDate(), VagueDate.fiscal(FiscalYear(2015))])),
    )


@given(spans(), DAYS)
def test_the_picture_and_the_answer_never_differ(span: MembershipSpan, day: date) -> None:
    if span.start_earliest and span.end_latest and span.start_earliest >= span.end_latest:
        return  # the rule of membership drops such spans
    here = [
        bar
        for bar in bars_of(span)
        if (bar.first is None or bar.first <= day) and (bar.last is None or day < bar.last)
    ]
    shown = {
        MembershipStatus.CERTAIN if bar.kind is BarKind.KNOWN else MembershipStatus.UNCERTAIN for bar in here
    }
    assert shown == ({span.status_on(day)} - {MembershipStatus.NOT})


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (
            MembershipSpan(
                start_earliest=date(2014, 4, 1),
                start_latest=date(2015, 3, 31),
                start_on=VagueDate.fiscal(FiscalYear(2014)),
                last_confirmed=date(2020, 11, 6),
            ),
            "平成26年度（日付不明）から、いまも続く（最終確認令和2年11月6日）",
        ),
        (
            MembershipSpan(
                start_latest=date(2020, 11, 6),
                end_earliest=date(2023, 9, 1),
                end_latest=date(2023, 9, 30),
                end_on=VagueDate.month(2023, 9),
            ),
            "始まりは不明（遅くとも令和2年11月6日）、令和5年9月まで",
        ),
        (
            MembershipSpan(start_earliest=date(2020, 11, 7), start_latest=date(2022, 1, 17)),
            "令和2年11月7日から令和4年1月17日までのあいだに始まる、いまも続く",
        ),
        (MembershipSpan(), "始まりは不明、いまも続く"),
    ],
)
def test_spans_in_words(span: MembershipSpan, words: str) -> None:
    assert span_words(span) == words
