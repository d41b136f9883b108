"""The sample council answers what the five papers answer. Expected values are copied from the papers by hand."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.council.codes import normal_code
from ogdesk.council.council import ClauseKind, Office
from ogdesk.council.entity import Entity, Sourced, Variant, Weight
from ogdesk.council.event import Event, EventKind, Link, LinkKind, OrganiserKind
from ogdesk.council.membership import MemberClass
from ogdesk.council.organisation import Contact, Organisation, Person, Post
from ogdesk.council.programme import Appearance, ItemKind, ProgramItem, Role
from ogdesk.council.rules import domain_findings
from ogdesk.council.standing import Status, answer_on, members_on
from ogdesk.council.whole import CouncilData
from ogdesk.exchange.sample import sample_council

RELEASE_DAY = date(2020, 11, 6)
SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"

GENERAL = "室蘭市、郡山市、つくば市、千葉市、浜松市、三重県、桑名市、奈良市、福岡市、武雄市、熊本市、日南市"
SPECIAL = (
    "東京大学大学院　情報学環　須藤修研究室",
    "日本アイ・ビー・エム株式会社",
    "日本マイクロソフト株式会社",
    "ヤフー株式会社",
    "一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン",
    "一般社団法人オープンガバメント・コンソーシアム",
)
ACTIVITIES = (
    "平成25年度・・・協議会設立（武雄市、千葉市、奈良市、福岡市）",
    "公開シンポジウム（アイデアコンテスト表彰式）",
    "平成26年度・・・室蘭市、三重県加入",
    "公開シンポジウム（アイデア・アプリケーションコンテスト表彰式）",
    "平成27年度・・・大津市、弘前市、横須賀市加入",
    "オープンガバメント推進協議会に名称変更",
    "公開シンポジウム、マイナンバー普及啓発イベント",
    "平成28年度・・・郡山市、日南市、浜松市が加入",
    "公開シンポジウム（RESAS活用研修優秀提案表彰式）",
    "平成29年度・・・横須賀市脱退",
    "公開シンポジウム（取組事業報告）",
    "平成30年度・・・弘前市脱退",
    "公開シンポジウム（取組事業報告・シビックパワーバトル）",
    "平成31年度・・・大津市脱退",
    "公開シンポジウム（取組事業報告・シビックパワーバトル）",
)
CODES = {
    "室蘭市": "012050", "弘前市": "022021", "郡山市": "072036", "つくば市": "082201", "千葉県": "120006", "千葉市": "121002",
    "横須賀市": "142018", "浜松市": "221309", "三重県": "240001", "桑名市": "242055", "大津市": "252018", "奈良市": "292010",
    "福岡市": "401307", "武雄市": "412066", "熊本市": "431001", "日南市": "452041",
}  # fmt: skip


def organisation(sample: CouncilData, name: str) -> Organisation:
    return next(each for each in sample.organisations if each.name == name)


def event(sample: CouncilData, day: date) -> Event:
    return next(each for each in sample.events if each.first_day == day)


def status(sample: CouncilData, name: str, day: date) -> Status:
    membership = next(each for each in sample.memberships if each.organisation is organisation(sample, name))
    return answer_on(day, membership, sample.observations, sample.council.dissolved).status


def item(found: Event, kind: ItemKind) -> ProgramItem:
    return next(each for each in found.items if each.kind is kind)


# Members


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("つくば市", RELEASE_DAY, Status.CERTAIN),
        ("桑名市", RELEASE_DAY, Status.CERTAIN),
        ("熊本市", RELEASE_DAY, Status.CERTAIN),
        ("千葉県", RELEASE_DAY, Status.NOT),
        ("千葉県", date(2021, 6, 1), Status.UNCERTAIN),
        ("千葉県", date(2022, 1, 17), Status.CERTAIN),
        ("横須賀市", date(2016, 5, 1), Status.CERTAIN),
        ("横須賀市", date(2017, 10, 21), Status.UNCERTAIN),
        ("横須賀市", date(2018, 4, 1), Status.NOT),
        ("弘前市", date(2019, 4, 1), Status.NOT),
        ("大津市", date(2019, 3, 31), Status.CERTAIN),
        ("大津市", RELEASE_DAY, Status.NOT),
        ("武雄市", date(2013, 3, 31), Status.NOT),
        ("武雄市", date(2013, 4, 1), Status.CERTAIN),
        ("室蘭市", date(2014, 10, 1), Status.UNCERTAIN),
        ("千葉市", date(2023, 9, 15), Status.UNCERTAIN),
        ("千葉市", date(2023, 10, 1), Status.NOT),
    ],
)
def test_membership_answers(sample: CouncilData, name: str, day: date, expected: Status) -> None:
    assert status(sample, name, day) is expected


def test_the_certain_members_of_the_release_day_are_those_of_the_annex(sample: CouncilData) -> None:
    answers = members_on(RELEASE_DAY, sample.memberships, sample.observations, sample.council.dissolved)
    certain = [a.membership for a in answers if a.status is Status.CERTAIN]
    assert len(certain) == len(answers)
    general = [m.organisation for m in certain if m.member_class is MemberClass.GENERAL]
    special = [m.organisation for m in certain if m.member_class is MemberClass.SPECIAL]
    in_code_order = sorted((o for o in general if o), key=lambda o: o.code or "")
    assert "、".join(o.name for o in in_code_order) == GENERAL
    assert tuple(o.name for o in special if o) == SPECIAL


def test_the_blog_is_shown_beside_and_moves_nothing(sample: CouncilData) -> None:
    yokosuka = next(m for m in sample.memberships if m.organisation is organisation(sample, "横須賀市"))
    answer = answer_on(date(2017, 10, 21), yokosuka, sample.observations, sample.council.dissolved)
    assert [source.key for source in answer.sources] == ["000"]
    assert [source.key for source in answer.beside] == ["002"]
    blog = next(o for o in sample.observations if o.source and o.source.key == "002")
    assert blog.inferred
    assert not blog.complete
    assert len(blog.members) == 12


def test_three_cities_and_the_special_members_have_no_join_line(sample: CouncilData) -> None:
    without = {m.organisation.name for m in sample.memberships if m.organisation and not m.events}
    assert without == {"つくば市", "桑名市", "熊本市", "千葉県", *SPECIAL}


# The council


def test_names_founding_and_dissolution(sample: CouncilData) -> None:
    council = sample.council
    assert council.name_on(date(2014, 4, 1)) == "ビッグデータ・オープンデータ活用推進協議会"
    assert council.name_on(date(2015, 4, 1)) == "オープンガバメント推進協議会"
    assert council.founded.label() == "平成25年4月1日"
    assert council.dissolved.label() == "令和5年9月"
    assert council.is_dissolved


def test_chair_and_secretariat(sample: CouncilData) -> None:
    for office in (Office.CHAIR, Office.SECRETARIAT):
        (term,) = sample.council.in_office_on(office, RELEASE_DAY)
        assert term.organisation is organisation(sample, "千葉市")


def test_clauses_of_the_outline(sample: CouncilData) -> None:
    use = "ビッグデータ・オープンデータの具体的活用策についての検討及び活用の推進"
    number = "マイナンバー制度の利活用の推進"
    other = "前2号に掲げるもののほか、電子自治体の推進"
    assert [c.text for c in sample.council.clauses_of(ClauseKind.PURPOSE)] == [use, number]
    assert [c.text for c in sample.council.clauses_of(ClauseKind.BUSINESS)] == [number, use, other]


def activity_lines(sample: CouncilData) -> list[str]:
    lines, seen = [], set()
    for wording in sample.council.wordings:
        label = f"平成{wording.fiscal_year - 1988}年度・・・" if wording.fiscal_year not in seen else ""
        seen.add(wording.fiscal_year)
        lines.append(label + wording.text)
    return lines


def test_activity_wordings_are_the_papers_own_lines(sample: CouncilData) -> None:
    assert tuple(activity_lines(sample)) == ACTIVITIES
    slots = [(w.fiscal_year, w.kind) for w in sample.council.wordings]
    assert len(set(slots)) == len(slots)


# Organisations


def test_sixteen_municipalities_with_code_and_reading(sample: CouncilData) -> None:
    members = [m.organisation for m in sample.memberships if m.organisation]
    municipalities = {o.name: o for o in members if o.is_municipality}
    assert {name: o.code for name, o in municipalities.items()} == CODES
    assert all(re.fullmatch("[ァ-ヴー]+", o.reading) for o in municipalities.values())


def test_all_codes_are_whole_and_used_once(sample: CouncilData) -> None:
    codes = [o.code for o in sample.organisations if o.code]
    assert len(codes) == len(set(codes)) == 16 + 64 + 1
    assert all(normal_code(code).code == code for code in codes)
    assert all(o.code for o in sample.organisations if o.is_municipality)


@pytest.mark.parametrize(
    "spelling",
    ["コード・フォージャパン", "コード・フォー・ジャパン", "Code for Japan", "（一社）Code for Japan"],
)
def test_code_for_japan_is_found_by_every_spelling(sample: CouncilData, spelling: str) -> None:
    holders = [o for o in sample.organisations for a in o.aliases if a.name == spelling]
    assert [o.name for o in holders] == ["一般社団法人コード・フォー・ジャパン"]


def test_sixty_three_lines_name_sixty_eight_bodies_and_each_is_here(sample: CouncilData) -> None:
    contest = next(e for e in sample.events if e.title == "チャレンジ！！オープンガバナンス")
    lines = contest.note.rsplit("一覧：", 1)[1].split("、")
    assert [int(re.match(r"\d+", line).group()) for line in lines] == list(range(1, 64))  # type: ignore[union-attr]
    bodies = [name for line in lines for name in re.sub(r"^\d+", "", line).split("・")]
    assert len(bodies) == 68
    assert set(bodies) <= {o.name for o in sample.organisations}


def test_contest_supporters_by_kind(sample: CouncilData) -> None:
    contest = next(e for e in sample.events if e.title == "チャレンジ！！オープンガバナンス")
    counted = {kind: sum(o.kind is kind for o in contest.organisers) for kind in OrganiserKind}
    assert counted == {
        OrganiserKind.HOST: 0,
        OrganiserKind.CO_HOST: 3,
        OrganiserKind.COLLABORATION: 1,
        OrganiserKind.COOPERATION: 0,
        OrganiserKind.SPONSOR: 3,
        OrganiserKind.SUPPORT: 8,
    }
    assert contest.kind is EventKind.EXTERNAL
    assert not contest.is_public
    prizes = [v for v in sample.variants if v.subject_uid == contest.uid]
    assert "ハーバードイノベーション賞" in contest.note
    assert "ハーバード大学賞" in prizes[0].text


# People and posts


def test_readings_only_where_a_paper_prints_them(sample: CouncilData) -> None:
    read = {p.name: p.reading for p in sample.people if p.reading}
    assert read == {"関　治之": "セキ　ハルユキ", "庄司　昌彦": "ショウジ　マサヒコ"}


def test_shoji_is_two_things_at_once_and_the_other_paper_is_kept(sample: CouncilData) -> None:
    shoji = next(p for p in sample.people if p.family == "庄司")
    assert [a.printed() for a in shoji.affiliations] == [
        "一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン　代表理事",
        "武蔵大学社会学部　教授",
    ]
    uids = {a.uid for a in shoji.affiliations}
    assert "代表" in [v.text for v in sample.variants if v.subject_uid in uids]


def test_every_member_municipality_has_a_head(sample: CouncilData) -> None:
    heads = {p.organisation.name: p.printed for p in sample.posts if p.is_head and p.organisation}
    assert set(heads) == set(CODES)
    assert heads["千葉県"] == "千葉県知事"
    assert heads["千葉市"] == "千葉市長"


def test_holders_only_as_the_blog_names_them(sample: CouncilData) -> None:
    named = {p.printed: [t.person.name for t in p.tenures if t.person] for p in sample.posts if p.tenures}
    assert named == {
        "室蘭市長": ["青山"],
        "弘前市副市長": ["山本"],
        "千葉市長": ["熊谷"],
        "浜松市長": ["鈴木"],
        "奈良市長": ["仲川"],
    }
    tenures = [t for p in sample.posts for t in p.tenures]
    assert all(t.inferred and t.source and t.source.weight is Weight.SECONDARY for t in tenures)


# Events


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


# The whole


def test_every_fact_has_a_source_or_is_marked_inferred(entities: list[Entity]) -> None:
    facts = [each for each in entities if isinstance(each, Sourced)]
    assert len(facts) > 300
    assert not [each for each in facts if each.source is None and not each.inferred]


def test_nothing_private_or_real_is_in_it(entities: list[Entity]) -> None:
    links = [each for each in entities if isinstance(each, Link)]
    assert links
    assert not [each for each in links if each.kind is LinkKind.MEETING or not each.public or each.person]
    contacts = [each for each in entities if isinstance(each, Contact)]
    mails = [each for each in contacts if each.mail]
    assert len(mails) == 9
    assert all(each.mail.endswith(".example.jp") for each in mails)
    assert all("見本" in each.note and "見本" in each.source_note for each in mails)
    assert [each.mail for each in mails if each.mail_public] == ["opengov@chiba.example.jp"]
    assert not [each for each in contacts if each.tel_public or each.fax_public]


def test_only_mail_addresses_are_made_up(entities: list[Entity]) -> None:
    made_up = [e for e in entities if isinstance(e, Sourced) and e.source and e.source.key == "sample"]
    assert made_up
    assert all(isinstance(each, Contact) for each in made_up)


def test_uids_are_unique_and_the_same_at_each_reading(entities: list[Entity], sample: CouncilData) -> None:
    uids = [each.uid for each in entities]
    assert len(set(uids)) == len(uids)
    again = sample_council()
    for name in ("organisations", "people", "posts", "memberships", "observations", "events", "variants"):
        assert [e.uid for e in getattr(again, name)] == [e.uid for e in getattr(sample, name)]


def test_variants_lead_to_something(entities: list[Entity], sample: CouncilData) -> None:
    by_uid = {each.uid: each for each in entities}
    for variant in sample.variants:
        subject = by_uid[variant.subject_uid]
        assert not isinstance(subject, Variant)
        assert hasattr(subject, variant.attribute)
        assert variant.text


def test_the_rules_of_a_file_find_nothing(sample: CouncilData) -> None:
    assert domain_findings(sample) == []


def test_every_appearance_names_somebody_and_prints_affiliations_of_that_person(
    entities: list[Entity],
) -> None:
    appearances = [each for each in entities if isinstance(each, Appearance)]
    assert len(appearances) > 40
    for each in appearances:
        assert not each.is_open_seat
        assert all(a.person is each.person for a in each.printed_affiliations)


def test_lists_hold_their_own_kind(sample: CouncilData) -> None:
    kinds = {"organisations": Organisation, "people": Person, "posts": Post, "events": Event}
    for name, kind in kinds.items():
        assert all(isinstance(each, kind) for each in getattr(sample, name))


# Against the papers themselves, where they lie beside the checkout


def paper(key: str) -> str:
    found = sorted(SEEDS.glob(f"{key}_*.txt"))
    if not found:
        pytest.skip(f"{SEEDS} is not beside this checkout")
    return re.sub(r"[ \u3000\n]", "", found[0].read_text(encoding="utf-8"))


def test_the_copied_lines_are_those_of_the_release(sample: CouncilData) -> None:
    text = paper("000")
    found = event(sample, date(2020, 11, 19))
    printed = [*ACTIVITIES, *SPECIAL, sample.council.purpose, *found.purpose.split("\n"), found.form_text]
    printed += [found.question_note, found.theme, *(c.text for c in sample.council.clauses)]
    printed += [link.url for link in found.links]
    missing = [line for line in printed if re.sub(r"[ \u3000]", "", line) not in text]
    assert missing == []
    start = text.index("5主な活動内容") + len("5主な活動内容")
    assert text[start:] == "".join(ACTIVITIES)


def test_the_observed_names_are_printed_so(sample: CouncilData) -> None:
    for observation in sample.observations:
        assert observation.source
        text = paper(observation.source.key)
        lines = [re.sub(r"[ \u3000]", "", line.as_printed) for line in observation.members]
        assert [line for line in lines if line not in text] == []


def test_every_printed_name_of_a_person_is_in_its_paper(sample: CouncilData) -> None:
    for person in sample.people:
        assert person.source
        text = re.sub(r"\([ァ-ヴー]+\)", "", paper(person.source.key))
        assert person.family + person.given in text


def test_every_link_is_in_a_paper(sample: CouncilData) -> None:
    for each in sample.events:
        for link in each.links:
            assert link.source
            assert link.url in paper(link.source.key)
