"""前回をもとに on a real file: what is taken over, what never is, one step of undo."""

from __future__ import annotations

from datetime import date

import pytest

from ogdesk.acts.calendar.answers import Deputy, record_answer
from ogdesk.acts.editing import set_fields
from ogdesk.acts.programme.edits import SeatOrder, move_seat
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia.additions import add_link, add_organiser, add_venue
from ogdesk.acts.symposia.next_year import ALL_PARTS, CopiedPart, next_symposium, next_year_view
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.council.entity import Edit, Setting
from ogdesk.council.event import Event, EventState, GrantState, LinkKind, OrganiserKind
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import Membership, MembershipEvent, MembershipEventKind
from ogdesk.council.release import BlockKey, NoticeBlock
from ogdesk.council.vague import VagueDate
from ogdesk.store.file import CouncilFile

DAY = date(2021, 11, 18)


@pytest.fixture
def last(sample_file: CouncilFile, here: Surroundings) -> int:
    """The symposium of 2020 with everything that must stay behind."""
    with sample_file.reading() as reading:
        event = next(e for e in reading.all(Event) if e.first_day == date(2020, 11, 19))
        assert event.id is not None
        event_id = event.id
        attendance = next(a.id for a in event.attendances if a.name == "奈良市長")
        organisation = next(o.organisation.id for o in _city_posts(event))
        panel = next(i for i in event.items if i.kind.value == "panel")
        seat = panel.appearances[-1].id
        items = [i.id for i in event.items]
    assert attendance is not None
    assert organisation is not None
    assert seat is not None
    record_answer(
        sample_file,
        attendance,
        AttendanceState.CONFIRMED,
        on=date(2020, 11, 1),
        deputy=Deputy("副市長", "架空 花子"),
    )
    add_link(sample_file, event_id, LinkKind.MEETING, "https://zoom.example.jp/j/1")
    add_venue(sample_file, event_id, "郡山市役所", room="大会議室", address="郡山市朝日一丁目")
    support = add_organiser(sample_file, event_id, organisation, OrganiserKind.SUPPORT)
    granted = {"state": "承認", "granted_on": "2020-09-01", "granted_number": "第12号"}
    set_fields(
        sample_file,
        [Edit("organiser", support.id, name, text) for name, text in granted.items()],
        today=here.today,
    )
    refused = add_organiser(sample_file, event_id, organisation, OrganiserKind.SPONSOR)
    set_fields(sample_file, [Edit("organiser", refused.id, "state", "不承認")], today=here.today)
    move_seat(sample_file, seat, SeatOrder.STAGE, 0)
    edits = [Edit("item", id_ or 0, "minutes", "30分") for id_ in items]
    set_fields(sample_file, [*edits, Edit("symposium", event_id, "sign_language", "はい")], today=here.today)
    with sample_file.act("準備") as writing:
        event = writing.get(Event, event_id)
        event.title = "令和2年度 第8回公開シンポジウム"
        event.number, event.participants, event.note = 8, 140, "内輪の覚え"
        event.items[0].appearances[0].frozen_name, event.items[0].appearances[0].frozen_at = (
            "関　治之",
            "2020-11-06T00:00:00Z",
        )
        event.items[1].title = "令和2年度取組のパネル"
        notice = event.notices[0]
        notice.blocks.append(
            NoticeBlock(key=BlockKey.COVERAGE, text="取材のかたは事前にご連絡ください。", based_on="")
        )
        notice.blocks.append(NoticeBlock(key=BlockKey.REMARKS, text="11月20日から公開します。", based_on=""))
        notice.blocks.append(NoticeBlock(key=BlockKey.PURPOSE, shown=False))
    return event_id


def _city_posts(event: Event) -> list:  # type: ignore[type-arg]
    return [a.post for i in event.items for a in i.appearances if a.post is not None]


def made(file: CouncilFile, last: int, parts: frozenset[CopiedPart] = ALL_PARTS) -> int:
    return next_symposium(file, last, parts=parts, year=FiscalYear(2021), day=DAY).id


def test_all_parts_are_taken_over(sample_file: CouncilFile, last: int) -> None:
    event_id = made(sample_file, last)
    with sample_file.reading() as reading:
        event = reading.get(Event, event_id)
        assert event.title == "令和3年度 第9回公開シンポジウム"
        assert (event.number, event.state, event.fiscal_year) == (9, EventState.PLANNED, FiscalYear(2021))
        assert [(s.day, s.start, s.end) for s in event.sittings] == [(DAY, "15:00", "16:30")]
        assert event.form_text.startswith("出席者をZoomで接続し")
        assert [(v.name, v.room) for v in event.venues] == [("郡山市役所", "大会議室")]
        assert event.sign_language
        assert [i.minutes for i in event.items] == [30, 30]
        assert event.items[1].title == "令和3年度取組のパネル"
        keynote, panel = event.items
        assert [a.person.name for a in keynote.appearances if a.person] == ["関　治之"]
        assert [t.printed() for t in keynote.appearances[0].printed_affiliations] == [
            "一般社団法人コード・フォー・ジャパン　代表理事"
        ]
        assert len(panel.appearances) == 7
        stage = sorted(panel.appearances, key=lambda a: a.stage_position)
        assert stage[0].post is not None
        assert stage[0].post.printed == "日南市長"
        notice = event.notices[0]
        assert notice.section == "ソーシャルメディア推進課"
        assert [t.target for t in notice.sdg_targets] == ["11.3"]


def test_what_is_past_stays_in_the_past(sample_file: CouncilFile, last: int) -> None:
    event_id = made(sample_file, last)
    with sample_file.reading() as reading:
        event = reading.get(Event, event_id)
        assert event.links == []
        assert (event.theme, event.purpose, event.note, event.participants) == ("", "", "", None)
        assert {a.state for a in event.attendances} == {AttendanceState.CANDIDATE}
        assert len(event.attendances) == 8
        assert all(not a.timeline and a.contact is None for a in event.attendances)
        assert all(a.comes is WhoComes.PRINCIPAL and a.deputy_name == "" for a in event.attendances)
        seats = [a for i in event.items for a in i.appearances]
        assert all(a.frozen_at is None and a.frozen_name == "" for a in seats)
        kinds = {o.kind: (o.state, o.granted_on, o.granted_number, o.granted_name) for o in event.organisers}
        assert kinds == {
            OrganiserKind.HOST: (GrantState.GRANTED, None, "", ""),
            OrganiserKind.SUPPORT: (GrantState.PLANNED, None, "", ""),
        }
        notice = event.notices[0]
        assert (notice.release_date, notice.number, notice.state.value, notice.version) == (
            None,
            "",
            "draft",
            1,
        )
        assert {b.key: (b.text, b.shown) for b in notice.blocks} == {
            BlockKey.COVERAGE: ("取材のかたは事前にご連絡ください。", True),
            BlockKey.PURPOSE: (None, False),
        }


def test_the_last_one_is_left_as_it_was(sample_file: CouncilFile, last: int) -> None:
    with sample_file.reading() as reading:
        before = _counts(reading.get(Event, last))
    made(sample_file, last)
    with sample_file.reading() as reading:
        assert _counts(reading.get(Event, last)) == before


def _counts(event: Event) -> list[int]:
    lists = (
        event.sittings,
        event.venues,
        event.links,
        event.organisers,
        event.items,
        event.attendances,
        event.notices,
    )
    return [len(children) for children in lists] + [len(item.appearances) for item in event.items]


def test_only_the_chosen_parts(sample_file: CouncilFile, last: int) -> None:
    event_id = made(sample_file, last, frozenset({CopiedPart.ACCESS}))
    with sample_file.reading() as reading:
        event = reading.get(Event, event_id)
        assert event.title == "令和3年度 公開シンポジウム"
        assert event.sign_language
        assert (event.items, event.organisers, event.venues, event.notices, event.attendances) == (
            [],
            [],
            [],
            [],
            [],
        )
        assert [s.start for s in event.sittings] == ["15:00"]


def test_it_is_one_step_of_undo(sample_file: CouncilFile, last: int) -> None:
    event_id = made(sample_file, last)
    assert sample_file.undo_title() == "前回をもとにシンポジウムを追加"
    sample_file.undo()
    with sample_file.reading() as reading:
        assert reading.find(Event, event_id) is None
    assert sample_file.undo_title() == "準備"
    sample_file.redo()
    with sample_file.reading() as reading:
        assert len(reading.get(Event, event_id).attendances) == 8


def test_the_head_of_a_city_that_left_is_left_out(sample_file: CouncilFile, last: int) -> None:
    with sample_file.act("脱退") as writing:
        membership = next(
            m for m in writing.all(Membership) if m.organisation and m.organisation.name == "日南市"
        )
        membership.events.append(
            MembershipEvent(kind=MembershipEventKind.LEAVE, on=VagueDate.on(date(2021, 4, 1)))
        )
    with sample_file.reading() as reading:
        assert next_year_view(reading, last, date(2020, 12, 1)).left_out == ("日南市長",)
    event_id = made(sample_file, last)
    with sample_file.reading() as reading:
        event = reading.get(Event, event_id)
        names = [post.printed for post in _city_posts(event)]
        assert names == ["郡山市長", "つくば市長", "千葉市長", "奈良市長", "福岡市長"]
        assert sorted(a.stage_position for a in event.items[1].appearances) == list(range(6))
        assert "日南市長" not in {a.name for a in event.attendances}


def test_the_view_proposes_title_and_day(sample_file: CouncilFile, last: int) -> None:
    with sample_file.act("休日") as writing:
        writing.add(Setting(key=CLOSED_PERIODS, value="2021-11-15..2021-11-19 臨時会\nだめな行"))
    with sample_file.reading() as reading:
        view = next_year_view(reading, last, date(2020, 12, 1))
    assert (view.title, view.new_title) == (
        "令和2年度 第8回公開シンポジウム",
        "令和3年度 第9回公開シンポジウム",
    )
    assert view.plain_title == "令和3年度 公開シンポジウム"
    assert view.proposed[0].obstacle == "臨時会"
    assert view.day == date(2021, 11, 25)
    assert view.unread_periods == ("だめな行",)


def test_an_old_one_is_proposed_for_a_day_to_come(sample_file: CouncilFile, last: int) -> None:
    with sample_file.reading() as reading:
        assert next_year_view(reading, last, date(2026, 10, 1)).day == date(2026, 11, 19)
        late = next_year_view(reading, last, date(2026, 12, 20))
    assert (late.year, late.day) == (FiscalYear(2027), date(2027, 11, 18))


def test_an_event_of_unknown_day_gives_no_day(sample_file: CouncilFile) -> None:
    with sample_file.reading() as reading:
        event = next(e for e in reading.all(Event) if e.first_day is None)
        view = next_year_view(reading, event.id or 0, date(2020, 12, 1))
    assert view.day is None
    added = next_symposium(sample_file, view.event_id, parts=ALL_PARTS, year=view.year, day=None)
    with sample_file.reading() as reading:
        copied = reading.get(Event, added.id)
        assert [s.day for s in copied.sittings] == [None]
        assert copied.fiscal_year == view.year
