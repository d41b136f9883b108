"""Events of the sample, the symposium of 2020 in full, against values copied from the papers by hand."""

from __future__ import annotations

from datetime import date

from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.council.council_data import CouncilData
from ogdesk.council.event import Event, EventKind, LinkKind
from ogdesk.council.organisation import Organisation
from ogdesk.council.programme import ItemKind, ProgramItem, Role

RELEASE_DAY = date(2020, 11, 6)


def organisation(sample: CouncilData, name: str) -> Organisation:
    return next(each for each in sample.organisations if each.name == name)


def event(sample: CouncilData, day: date) -> Event:
    return next(each for each in sample.events if each.first_day == day)


def item(found: Event, kind: ItemKind) -> ProgramItem:
    return next(each for each in found.items if each.kind is kind)


def test_symposia_by_fiscal_year(sample: CouncilData) -> None:
    own = [e for e in sample.events if e.kind is not EventKind.EXTERNAL]
    told = [(e.fiscal_year.year, e.first_day) for e in own if e.fiscal_year]
    assert told == [
        (2013, None), (2014, None), (2015, None), (2015, date(2015, 12, 20)), (2016, None), (2017, date(2017, 10, 21)),
        (2018, None), (2019, date(2020, 1, 19)), (2020, date(2020, 11, 19)), (2021, date(2022, 1, 17)), (2022, date(2023, 1, 19)),
    ]  # fmt: skip
    assert all(e.kind is EventKind.SYMPOSIUM for e in own if e.first_day != date(2015, 12, 20))
    assert event(sample, date(2017, 10, 21)).sittings[0].inferred


def test_hours_and_places(sample: CouncilData) -> None:
    hours = {e.first_day: (e.sittings[0].start, e.sittings[0].end) for e in sample.events if e.sittings}
    assert hours[date(2015, 12, 20)] == ("15:00", "17:00")
    assert hours[date(2017, 5, 26)] == ("18:30", "21:20")
    assert hours[date(2017, 10, 21)] == (None, None)
    assert hours[date(2020, 1, 19)] == ("13:30", "17:10")
    assert hours[date(2020, 11, 19)] == ("15:00", "16:30")
    assert hours[date(2022, 1, 17)] == ("13:00", "14:30")
    assert hours[date(2023, 1, 19)] == ("15:00", "17:00")
    venue = event(sample, date(2020, 1, 19)).venues[0]
    assert (venue.name, venue.room) == ("ホテルグリーンタワー幕張", "4階 ロイヤルクレッセント")


def test_headcount_of_the_my_number_event(sample: CouncilData) -> None:
    found = event(sample, date(2015, 12, 20))
    assert (found.kind, found.participants) == (EventKind.OUTREACH, 140)
    assert found.participants_about
    assert found.participants_without_staff


def test_the_symposium_of_2020_in_full(sample: CouncilData) -> None:
    found = event(sample, date(2020, 11, 19))
    assert found.theme == "感染症対策を契機とした社会変革"
    assert [i.kind for i in found.items] == [ItemKind.KEYNOTE, ItemKind.PANEL]
    assert all(i.minutes is None and i.start is None for i in found.items)
    assert len(found.purpose.split("\n")) == 2
    panel = item(found, ItemKind.PANEL).in_printed_order()
    assert [a.role for a in panel] == [Role.MODERATOR] + [Role.PANELIST] * 6
    assert panel[0].role_word == "モデレータ"
    posts = [a.post.printed for a in panel if a.post]
    assert "、".join(posts) == "郡山市長、つくば市長、千葉市長、奈良市長、福岡市長、日南市長"
    assert [v.text for v in sample.variants if v.subject_uid == panel[0].uid] == ["モデレーター"]


def test_links_of_2020_and_their_public_days(sample: CouncilData) -> None:
    links = {link.kind: link for link in event(sample, date(2020, 11, 19)).links}
    assert links[LinkKind.LIVE].url == "https://youtu.be/NUZt2y4blJE"
    assert links[LinkKind.PR_VIDEO].url == "https://youtu.be/C3WqULI5uRU"
    assert not links[LinkKind.PR_VIDEO].is_public_on(date(2020, 11, 5))
    assert links[LinkKind.PR_VIDEO].is_public_on(RELEASE_DAY)


def test_eight_attendances_confirmed_in_person_each_with_a_mailbox_of_its_own(sample: CouncilData) -> None:
    attendances = event(sample, date(2020, 11, 19)).attendances
    assert len(attendances) == 8
    assert {a.state for a in attendances} == {AttendanceState.CONFIRMED}
    assert {a.comes for a in attendances} == {WhoComes.PRINCIPAL}
    boxes = [a.mailbox() for a in attendances]
    assert len({box.mail for box in boxes if box}) == 8
    others = [e for e in sample.events if e.first_day != date(2020, 11, 19)]
    assert not any(e.attendances for e in others)


def test_the_notice_of_koriyama(sample: CouncilData) -> None:
    (notice,) = event(sample, date(2020, 11, 19)).notices
    assert notice.issuer is organisation(sample, "郡山市")
    assert (notice.division, notice.section) == ("政策開発部", "ソーシャルメディア推進課")
    assert (notice.in_charge, notice.tel) == ("三代川　和弘", "924-2511")
    assert notice.release_date == RELEASE_DAY
    assert notice.title.split("\n") == ["オープンガバメント推進協議会", "公開シンポジウムを開催します"]
    (target,) = notice.sdg_targets
    assert (target.goal, target.target) == (11, "11.3")
    assert notice.with_outline


def test_the_page_of_chiba_froze_what_it_printed(sample: CouncilData) -> None:
    panel = item(event(sample, date(2020, 1, 19)), ItemKind.PANEL).in_printed_order()
    assert panel[0].frozen_titles.split("\n") == [
        "一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン　代表",
        "武蔵大学　教授",
    ]
    assert [a.post.printed for a in panel if a.post] == [
        "千葉市長", "室蘭市長", "郡山市長", "浜松市長", "奈良市長", "武雄市長",
    ]  # fmt: skip
