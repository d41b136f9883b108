"""Members as of a day, by the rule of docs/decisions/vague-dates.md."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.entity import Source, Weight
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import (
    MemberClass,
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
    ObservedMember,
)
from ogdesk.council.membership_status import MembershipStatus, answer_on, members_on, spans_of
from ogdesk.council.organisation import Organisation
from ogdesk.council.vague import VagueDate

PAPER = Source(key="000", title="報道発表", weight=Weight.PRIMARY)
BLOG = Source(key="002", title="ブログ", weight=Weight.SECONDARY)
LISTED = date(2020, 11, 6)


def member(name: str, *events: tuple[MembershipEventKind, VagueDate]) -> Membership:
    membership = Membership(organisation=Organisation(name=name))
    for kind, on in events:
        membership.events.append(MembershipEvent(kind=kind, on=on, source=PAPER))
    return membership


def seen(day: date, *members: Membership, complete: bool = False, source: Source = PAPER) -> Observation:
    observation = Observation(on=VagueDate.on(day), complete=complete, source=source)
    observation.members = [ObservedMember(membership=m) for m in members]
    return observation


JOIN, LEAVE = MembershipEventKind.JOIN, MembershipEventKind.LEAVE


def test_a_member_without_join_line_is_certain_on_the_day_of_the_complete_list() -> None:
    tsukuba = member("つくば市")
    lists = [seen(LISTED, tsukuba, complete=True)]
    assert answer_on(LISTED, tsukuba, lists).status is MembershipStatus.CERTAIN
    assert answer_on(date(2020, 11, 5), tsukuba, lists).status is MembershipStatus.UNCERTAIN
    assert answer_on(LISTED, tsukuba, lists).sources == (PAPER,)


def test_absence_from_a_complete_list_puts_the_start_behind_it() -> None:
    chiba_ken = member("千葉県")
    other = member("室蘭市")
    lists = [seen(LISTED, other, complete=True), seen(date(2022, 1, 17), chiba_ken)]
    assert answer_on(LISTED, chiba_ken, lists).status is MembershipStatus.NOT
    assert answer_on(date(2021, 6, 1), chiba_ken, lists).status is MembershipStatus.UNCERTAIN
    assert answer_on(date(2022, 1, 17), chiba_ken, lists).status is MembershipStatus.CERTAIN
    assert PAPER in answer_on(LISTED, chiba_ken, lists).sources


def test_a_leave_known_by_year_is_uncertain_within_that_year_and_over_after_it() -> None:
    yokosuka = member(
        "横須賀市", (JOIN, VagueDate.fiscal(FiscalYear(2015))), (LEAVE, VagueDate.fiscal(FiscalYear(2017)))
    )
    lists = [seen(date(2017, 10, 21), yokosuka, source=BLOG)]
    answer = answer_on(date(2017, 10, 21), yokosuka, lists)
    assert (answer.status, answer.beside) == (MembershipStatus.UNCERTAIN, (BLOG,))
    assert BLOG not in answer.sources
    assert answer_on(date(2017, 3, 31), yokosuka, lists).status is MembershipStatus.CERTAIN
    assert answer_on(date(2018, 4, 1), yokosuka, lists).status is MembershipStatus.NOT


def test_a_secondary_list_moves_edges_once_the_user_accepted_it() -> None:
    yokosuka = member("横須賀市", (LEAVE, VagueDate.fiscal(FiscalYear(2017))))
    observation = seen(date(2017, 10, 21), yokosuka, source=BLOG)
    observation.accepted = True
    assert answer_on(date(2017, 10, 21), yokosuka, [observation]).status is MembershipStatus.CERTAIN


def test_a_complete_list_of_one_class_says_nothing_of_the_other() -> None:
    special = member("東京大学", (JOIN, VagueDate.on(date(2013, 4, 1))))
    special.member_class = MemberClass.SPECIAL
    observation = seen(LISTED, complete=True)
    observation.member_class = MemberClass.GENERAL
    assert answer_on(LISTED, special, [observation]).status is MembershipStatus.CERTAIN


def test_leaving_and_coming_back_are_two_spans() -> None:
    back = member(
        "某市",
        (JOIN, VagueDate.on(date(2013, 4, 1))),
        (LEAVE, VagueDate.on(date(2015, 4, 1))),
        (MembershipEventKind.REJOIN, VagueDate.on(date(2018, 4, 1))),
    )
    answers = [answer_on(date(year, 6, 1), back).status for year in (2012, 2014, 2016, 2019)]
    assert answers == [
        MembershipStatus.NOT,
        MembershipStatus.CERTAIN,
        MembershipStatus.NOT,
        MembershipStatus.CERTAIN,
    ]


def test_dissolution_ends_open_spans_only() -> None:
    stayed = member("甲市", (JOIN, VagueDate.on(date(2013, 4, 1))))
    left = member("乙市", (JOIN, VagueDate.on(date(2013, 4, 1))), (LEAVE, VagueDate.on(date(2019, 4, 1))))
    end = VagueDate.month(2023, 9)
    status = {
        day: answer_on(day, stayed, [], end).status
        for day in (date(2023, 8, 31), date(2023, 9, 15), date(2023, 10, 1))
    }
    assert list(status.values()) == [
        MembershipStatus.CERTAIN,
        MembershipStatus.UNCERTAIN,
        MembershipStatus.NOT,
    ]
    assert answer_on(date(2020, 1, 1), left, [], end).status is MembershipStatus.NOT
    assert [answer.membership for answer in members_on(date(2020, 1, 1), [stayed, left], [], end)] == [stayed]


def test_an_open_span_tells_when_it_was_last_confirmed() -> None:
    muroran = member("室蘭市", (JOIN, VagueDate.fiscal(FiscalYear(2014))))
    answer = answer_on(date(2022, 1, 1), muroran, [seen(LISTED, muroran)])
    assert (answer.status, answer.last_confirmed) == (MembershipStatus.CERTAIN, LISTED)


DAYS = st.dates(date(2012, 1, 1), date(2025, 12, 31))


@st.composite
def vague_dates(draw: st.DrawFn) -> VagueDate:
    day = draw(DAYS)
    return draw(
        st.sampled_from(
            [
                VagueDate.on(day),
                VagueDate.month(day.year, day.month),
                VagueDate.fiscal(FiscalYear.of(day)),
                VagueDate.year(day.year),
                VagueDate(),
            ]
        )
    )


@given(vague_dates(), vague_dates(), DAYS)
def test_the_status_follows_the_written_rule(start: VagueDate, end: VagueDate, day: date) -> None:
    if start.latest and end.earliest and end.earliest < start.latest:
        return
    membership = member("甲市", (JOIN, start), (LEAVE, end))
    if len(spans_of(membership)) != 1:
        return
    expected = MembershipStatus.UNCERTAIN
    if (start.earliest and day < start.earliest) or (end.latest and day >= end.latest):
        expected = MembershipStatus.NOT
    elif start.latest and start.latest <= day and end.earliest and day < end.earliest:
        expected = MembershipStatus.CERTAIN
    if start.is_known and end.is_known:
        assert answer_on(day, membership).status is expected


@pytest.mark.parametrize("complete", [True, False])
@given(day=DAYS, joined=vague_dates())
def test_whoever_a_primary_list_names_is_certain_on_its_day(
    complete: bool, day: date, joined: VagueDate
) -> None:
    membership = member("甲市", (JOIN, joined))
    assert (
        answer_on(day, membership, [seen(day, membership, complete=complete)]).status
        is MembershipStatus.CERTAIN
    )


@given(day=DAYS, joined=vague_dates())
def test_whoever_a_complete_primary_list_leaves_out_is_no_member_on_its_day(
    day: date, joined: VagueDate
) -> None:
    membership = member("甲市", (JOIN, joined))
    assert answer_on(day, membership, [seen(day, complete=True)]).status is MembershipStatus.NOT
