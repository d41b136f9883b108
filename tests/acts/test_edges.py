"""The ends of the bars: what a hand may write, and that the picture shows the same before and after it is written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ogdesk.acts.members.bar_edges import Edge, EdgeKind, bars_with, move_edge
from ogdesk.acts.members.bars import BarKind
from ogdesk.acts.members.order import MemberQuery, member_ids
from ogdesk.acts.members.rows import MemberRow, member_rows
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MembershipEventKind
from ogdesk.council.vague import Precision, VagueDate
from ogdesk.store.file import CouncilFile

CHIBA, MIE, TSUKUBA, YOKOSUKA = 2, 5, 13, 9
DAYS = st.integers(0, 3900).map(lambda n: date(2013, 4, 1) + timedelta(days=n))


def row_of(file: CouncilFile, member: int) -> MemberRow:
    with file.reading() as reading:
        return member_rows(reading, (member,))[0]


def edge_of(file: CouncilFile, member: int, kind: EdgeKind) -> Edge:
    return next(edge for edge in row_of(file, member).edges if edge.kind is kind)


@pytest.mark.slow
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_picture_while_dragging_is_the_picture_afterwards(
    sample: CouncilFile, data: st.DataObject
) -> None:
    ids = member_ids(sample, MemberQuery(date(2020, 11, 6)))
    row = row_of(sample, data.draw(st.sampled_from(ids)))
    edge = data.draw(st.sampled_from(row.edges))
    on = edge.date_at(data.draw(DAYS), months=data.draw(st.booleans()))
    assume(on is not None)
    assert on is not None and on.precision is not Precision.DAY
    move_edge(sample, row.id, edge, on)
    after = row_of(sample, row.id)
    sample.undo()
    assert len(after.spans) == len(row.spans)
    assert after.bars == bars_with(row.spans, edge, on)
    assert row_of(sample, row.id) == row
    assert sample.undo_title() is None


def test_a_year_stays_a_year_and_the_same_year_is_no_change(sample: CouncilFile) -> None:
    edge = edge_of(sample, MIE, EdgeKind.START)
    assert edge.date_at(date(2014, 9, 1), months=True) is None
    assert edge.date_at(date(2016, 1, 1), months=True) == VagueDate.fiscal(FiscalYear(2015))
    move_edge(sample, MIE, edge, VagueDate.fiscal(FiscalYear(2015)))
    assert sample.undo_title() == "三重県の加入 平成26年度→平成27年度"
    sample.undo()


def test_an_exact_day_becomes_a_month_where_months_can_be_seen_else_a_year(sample: CouncilFile) -> None:
    edge = edge_of(sample, CHIBA, EdgeKind.START)
    assert edge.record is MembershipEventKind.FOUND
    assert edge.date_at(date(2014, 6, 20), months=True) == VagueDate.month(2014, 6)
    assert edge.date_at(date(2014, 6, 20), months=False) == VagueDate.fiscal(FiscalYear(2014))
    assert edge.date_at(date(2013, 4, 9), months=False) is None


def test_a_joining_never_passes_the_list_that_names_the_member(sample: CouncilFile) -> None:
    edge = edge_of(sample, TSUKUBA, EdgeKind.START)
    assert edge.event_id is None and edge.record is MembershipEventKind.JOIN
    assert edge.most == date(2020, 11, 6)
    assert edge.date_at(date(2023, 1, 1), months=False) == VagueDate.fiscal(FiscalYear(2020))
    move_edge(sample, TSUKUBA, edge, VagueDate.fiscal(FiscalYear(2018)))
    assert [bar.kind for bar in row_of(sample, TSUKUBA).bars][:2] == [BarKind.YEAR_ONLY, BarKind.KNOWN]
    sample.undo()


def test_an_end_that_nobody_recorded_becomes_a_leaving(sample: CouncilFile) -> None:
    edge = edge_of(sample, CHIBA, EdgeKind.END)
    assert edge.event_id is None and edge.record is MembershipEventKind.LEAVE
    assert edge.least == date(2023, 1, 20)
    assert edge.date_at(date(2015, 1, 1), months=False) == VagueDate.fiscal(FiscalYear(2022))
    left = edge_of(sample, YOKOSUKA, EdgeKind.END)
    assert left.event_id is not None and left.on == VagueDate.fiscal(FiscalYear(2017), left.on.text)
