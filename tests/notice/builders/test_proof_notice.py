"""Findings about a whole release: what is missing, what is private, who comes, what is granted."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.council.entity import Setting, Source, join
from ogdesk.council.event import (
    EventForm,
    EventKind,
    EventState,
    GrantState,
    LinkKind,
    Organiser,
    OrganiserKind,
)
from ogdesk.council.findings import Finding, Level
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MembershipEvent, MembershipEventKind
from ogdesk.council.organisation import Affiliation, Alias, AliasKind, Contact, Tenure
from ogdesk.council.programme import Role
from ogdesk.council.release import BlockKey, SdgTarget
from ogdesk.council.vague import VagueDate
from ogdesk.notice.build import build_release
from ogdesk.notice.proof import proofread

TODAY = date(2024, 10, 18)


@pytest.fixture
def good(made: Any) -> Any:
    """The fictional release without any fault."""
    made.link(LinkKind.LIVE, "https://live.example.jp/a")
    return made


def proof(made: Any) -> list[Finding]:
    built = build_release(made.notice, made.data, today=TODAY)
    return proofread(made.notice, made.data, built, today=TODAY)


def told(made: Any) -> list[tuple[str, str]]:
    return [(finding.level.value, finding.code) for finding in proof(made)]


def one(made: Any, code: str) -> Finding:
    found = [finding for finding in proof(made) if finding.code == code]
    assert len(found) == 1, [f.sentence for f in proof(made)]
    return found[0]


def test_a_faultless_release_has_no_finding(good: Any) -> None:
    assert proof(good) == []


# ---------------------------------------------------------------- blanks


@pytest.mark.parametrize(
    ("field", "code", "level"),
    [("tel", "no-tel", Level.ERROR), ("in_charge", "no-contact", Level.INFO)],
)
def test_missing_parts_of_the_sender(good: Any, field: str, code: str, level: Level) -> None:
    setattr(good.notice, field, "")
    finding = one(good, code)
    assert (finding.level, finding.place.key) == (level, f"notice:7.{field}")


def test_missing_office_and_issuer(good: Any) -> None:
    good.notice.division = good.notice.section = ""
    assert told(good) == [("warning", "no-section")]
    good.notice.issuer, good.notice.in_charge, good.notice.tel = None, "", ""
    assert ("error", "no-issuer") in told(good)


def test_without_release_date_the_export_stops(good: Any) -> None:
    good.notice.release_date = None
    assert told(good) == [("error", "no-release-date")]  # and not its placeholder once more


def test_missing_facts_of_the_event(good: Any) -> None:
    good.event.purpose, good.event.form_text, good.event.form = "", "", EventForm.UNDECIDED
    good.event.sittings, good.event.links = [], []
    assert {code for _, code in told(good)} == {"no-purpose", "no-day", "no-form"}


def test_a_hall_needs_a_name_and_a_stream_an_address(good: Any) -> None:
    good.event.form = EventForm.HYBRID
    good.event.links.clear()
    assert {code for _, code in told(good)} == {"no-venue", "no-live-url"}


def test_blanks_left_in_the_text(good: Any) -> None:
    good.rewrite(BlockKey.COVERAGE, "受付は○○課です。\n【連絡先を記入】")
    assert told(good) == [("error", "unfilled"), ("warning", "unfilled")]
    good.event.theme = "わたしの好きな○○市"
    assert len(told(good)) == 2


def test_goals_of_the_united_nations(good: Any) -> None:
    join(good.notice.sdg_targets, SdgTarget(notice=good.notice, goal=4, target="11.3"))
    join(good.notice.sdg_targets, SdgTarget(notice=good.notice, goal=18))
    assert told(good) == [("warning", "sdgs"), ("warning", "sdgs")]


# ---------------------------------------------------------------- days and states


def test_a_release_after_the_event(good: Any) -> None:
    good.notice.release_date = date(2024, 11, 8)
    assert told(good) == [("warning", "release-after-event")]


def test_a_release_on_a_sunday(good: Any) -> None:
    good.notice.release_date = date(2024, 10, 20)
    assert told(good) == [("info", "release-weekend")]


def test_an_embargo_before_the_release(good: Any) -> None:
    good.notice.embargo = "テレビ　10月18日（金）17：00以降／新聞　10月19日（土）朝刊から"
    assert told(good) == []
    good.notice.embargo = "10月17日（木）17：00以降"
    assert one(good, "embargo").place.key == "notice:7.embargo"


def test_deadlines_outside_release_and_event(good: Any) -> None:
    good.event.application_until = date(2024, 10, 1)
    assert told(good) == [("warning", "deadline")]
    good.event.application_until = date(2024, 11, 8)
    assert told(good) == [("warning", "deadline")]


def test_an_internal_event_is_never_announced(good: Any) -> None:
    good.event.kind = EventKind.BRIEFING
    assert ("error", "not-public") in told(good)


def test_a_cancelled_event_is_not_announced_as_held(good: Any) -> None:
    good.event.state = EventState.CANCELLED
    finding = one(good, "state")
    assert (finding.level, finding.place.field) == (Level.ERROR, "title")


def test_an_outdated_rewriting(good: Any) -> None:
    good.rewrite(BlockKey.THEME, "港のデータを開く", based_on="前のテーマ")
    finding = one(good, "outdated")
    assert finding.place.key == "notice:7.theme"
    assert finding.suggestion == "港のデータを開く"


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("tel", "expected"),
    [
        ("924-2511", [("info", "phone-area")]),
        ("024-924-251", [("warning", "phone")]),
        ("024-924-2511（直通）", [("warning", "phone")]),
        ("024-924-2511", []),
        ("090-1234-5678", []),
    ],
)
def test_shapes_of_the_telephone(good: Any, tel: str, expected: list[tuple[str, str]]) -> None:
    good.notice.tel = tel
    assert told(good) == expected


def test_a_broken_address_stops(good: Any) -> None:
    good.event.links[0].url = "https://live.example.jp/a b"
    finding = one(good, "url")
    assert (finding.level, finding.place.key) == (Level.ERROR, "link:300.url")


def test_mail_and_code_shapes(good: Any) -> None:
    good.notice.mail = "koho＠example.jp"
    good.cities["東港市"].code = "089900"
    assert {("warning", "mail"), ("warning", "code")} <= set(told(good))


# ---------------------------------------------------------------- private data


def test_private_contacts_in_the_text(good: Any) -> None:
    good.rewrite(BlockKey.COVERAGE, "連絡は 0199-00-5678 か kikaku@nishiminato.example.jp へ。")
    assert told(good) == [("error", "private-mail"), ("error", "private-phone")]
    contact = good.cities["西港市"].contacts[0]
    contact.tel_public = contact.mail_public = True
    assert told(good) == []


def test_other_contacts_in_the_text_are_asked_about(good: Any) -> None:
    good.rewrite(BlockKey.COVERAGE, "連絡は 03-1234-5678 か who@else.example.jp へ。電話は0299-00-1234です。")
    assert told(good) == [("warning", "mail-in-text"), ("warning", "phone-in-text")]


def test_a_speakers_telephone_is_private(good: Any) -> None:
    join(good.speaker.contacts, Contact(person=good.speaker, tel="090-1111-2222"))
    good.event.purpose = "白波先生（090-1111-2222）に聞きます。"
    assert ("error", "private-phone") in told(good)


@pytest.mark.parametrize(
    "text",
    [
        "参加は https://zoom.us/j/123456 から。",
        "参加は https://us02web.zoom.us/j/99 から。",
        "後日 https://archive.example.jp/b で公開します。",
    ],
)
def test_private_links_in_the_text(good: Any, text: str) -> None:
    good.link(LinkKind.MEETING, "https://zoom.us/j/123456", public=False)
    good.link(LinkKind.ARCHIVE, "https://archive.example.jp/b", since=date(2024, 11, 8))
    good.event.form_text = text
    assert told(good) == [("error", "private-link")]


def test_a_meeting_opened_to_the_public_is_no_finding_and_a_passcode_a_question(good: Any) -> None:
    good.link(LinkKind.LIVE, "https://zoom.us/j/123456")
    assert told(good) == []
    good.event.question_note = "ミーティングID：12345678"
    assert told(good) == [("warning", "passcode")]


def test_private_faxes_and_telephones_of_the_day(good: Any) -> None:
    good.cities["西港市"].contacts[0].fax = "0199-00-5679"
    good.attendance("東港市長").day_contact = "秘書 090-3333-4444"
    good.event.purpose = "ファックスは0199-00-5679、当日は090-3333-4444へ。"
    assert told(good) == [("error", "private-phone"), ("error", "private-phone")]


def test_a_public_link_that_only_begins_alike_is_fine(good: Any) -> None:
    good.link(LinkKind.OTHER, "https://live.example.jp/", public=False)
    assert told(good) == []


def test_my_number_in_the_text(good: Any) -> None:
    good.event.purpose = "番号は1234 5678 9018です。"
    assert told(good) == [("error", "my-number")]


# ---------------------------------------------------------------- people


def test_a_missing_reading(good: Any) -> None:
    good.speaker.given_reading = ""
    finding = one(good, "reading")
    assert (finding.level, finding.place.key) == (Level.WARNING, "person:41.given_reading")
    assert finding.sentence == "白波　花子氏の「花子」に、ふりがながありません。片仮名で入力してください。"


def test_a_person_without_any_reading_is_told_once(good: Any) -> None:
    good.speaker.family_reading = good.speaker.given_reading = ""
    good.seat(good.panel, good.speaker, Role.PANELIST)
    assert one(good, "reading").sentence == "白波　花子氏に、ふりがながありません。片仮名で入力してください。"


def test_a_reading_that_is_no_kana(good: Any) -> None:
    good.speaker.given_reading = "Hanako"
    assert told(good) == [("warning", "reading")]


def test_an_outside_person_without_honorific(good: Any) -> None:
    good.rewrite(
        BlockKey.PROGRAMME,
        "(1) 基調講演\n沖大学　白波　花子\n(2) 討論\n磯部　渚　氏\n東港市長、西港市長、南港市長",
        build_release(good.notice, good.data, today=TODAY).block(BlockKey.PROGRAMME).automatic_text,
    )
    finding = one(good, "honorific")
    assert finding.suggestion == "沖大学　白波　花子　氏"
    assert finding.place.key == "notice:7.programme"


@pytest.mark.parametrize(("chosen", "wanted"), [("様", "沖大学　白波　花子　様"), ("none", "")])
def test_the_honorific_that_is_missed_is_that_of_the_file(good: Any, chosen: str, wanted: str) -> None:
    good.data.settings.append(Setting(key="honorific", value=chosen))
    good.rewrite(
        BlockKey.PROGRAMME,
        "(1) 基調講演\n沖大学　白波　花子\n(2) 討論\n磯部　渚　様\n東港市長、西港市長、南港市長",
        build_release(good.notice, good.data, today=TODAY).block(BlockKey.PROGRAMME).automatic_text,
    )
    found = [finding.suggestion for finding in proof(good) if finding.code == "honorific"]
    assert found == ([wanted] if wanted else [])


def test_the_same_city_twice(good: Any) -> None:
    good.seat(good.panel, good.posts["東港市"], Role.PANELIST)
    finding = one(good, "twice")
    assert finding.sentence == "「パネルディスカッション」に東港市長が2回あります。片方を消してください。"


def test_a_double_role(good: Any) -> None:
    good.seat(good.panel, good.moderator, Role.PANELIST)
    assert told(good) == [("warning", "double-role")]


def test_the_speaker_of_one_item_may_sit_in_another(good: Any) -> None:
    good.seat(good.panel, good.speaker, Role.PANELIST)
    assert told(good) == []


def test_a_term_that_ends_before_the_event(good: Any) -> None:
    post = good.posts["南港市"]
    holder = Tenure(id=1, post=post, person=good.moderator, term_ends=date(2024, 10, 31))
    join(post.tenures, holder)
    assert told(good) == [("warning", "term")]
    join(post.tenures, Tenure(id=2, post=post, start=VagueDate.on(date(2024, 11, 1))))
    assert told(good) == []


def test_an_office_that_has_ended(good: Any) -> None:
    held: Affiliation = good.speaker.affiliations[0]
    held.end = VagueDate.on(date(2024, 4, 1))
    assert told(good) == [("warning", "office-ended")]


# ---------------------------------------------------------------- who comes


def test_who_is_not_confirmed_is_told_with_what_is_printed(good: Any) -> None:
    good.attendance("西港市長").state = AttendanceState.ASKED
    finding = one(good, "unconfirmed")
    assert finding.level is Level.INFO
    assert finding.sentence == "西港市長は「打診中」で、確定していません。「（予定）」と印刷されます。"


@pytest.mark.parametrize(
    ("line", "note", "level"),
    [
        ("東港市長、西港市長、南港市長", "", Level.WARNING),
        ("東港市長、西港市長（予定）、南港市長", "", Level.INFO),
        ("東港市長、西港市長、南港市長", "\n※出席者は予告なく変更となる場合があります。", Level.INFO),
    ],
)
def test_an_unconfirmed_panelist_written_by_hand(good: Any, line: str, note: str, level: Level) -> None:
    good.attendance("西港市長").state = AttendanceState.ASKED
    automatic = build_release(good.notice, good.data, today=TODAY).block(BlockKey.PROGRAMME).automatic_text
    good.rewrite(
        BlockKey.PROGRAMME, f"(1) 講演\n白波　花子　氏\n(2) 討論\n磯部　渚　氏\n{line}{note}", automatic
    )
    assert one(good, "unconfirmed").level is level


def test_who_sits_in_two_items_is_told_once(good: Any) -> None:
    good.seat(good.panel, good.speaker, Role.PANELIST)
    good.attendance("白波　花子").state = AttendanceState.ASKED
    assert told(good) == [("info", "unconfirmed")]


def test_the_post_of_an_absent_head_stops_the_export(good: Any) -> None:
    asked = good.attendance("西港市長")
    asked.comes, asked.deputy_title = WhoComes.DEPUTY, "副市長"
    assert told(good) == []
    automatic = build_release(good.notice, good.data, today=TODAY).block(BlockKey.PROGRAMME).automatic_text
    good.rewrite(BlockKey.PROGRAMME, "白波　花子　氏\n磯部　渚　氏\n東港市長、西港市長、南港市長", automatic)
    finding = one(good, "deputy")
    assert (finding.level, finding.suggestion) == (Level.ERROR, "西港市副市長")


def test_who_declined_leaves_a_seat(good: Any) -> None:
    good.attendance("西港市長").state = AttendanceState.DECLINED
    assert told(good) == [("warning", "gone")]
    automatic = build_release(good.notice, good.data, today=TODAY).block(BlockKey.PROGRAMME).automatic_text
    good.rewrite(BlockKey.PROGRAMME, "白波　花子　氏\n磯部　渚　氏\n東港市長、西港市長、南港市長", automatic)
    assert told(good) == [("error", "gone")]


def test_an_open_seat_and_an_empty_programme(good: Any) -> None:
    good.seat(good.panel, None, Role.PANELIST)
    assert told(good) == [("warning", "open-seat")]
    good.event.items.clear()
    assert told(good) == [("warning", "no-programme")]


# ---------------------------------------------------------------- organisers


def test_what_is_not_granted_stops_until_it_is_marked(good: Any) -> None:
    patron = Organiser(event=good.event, name="港湾省", kind=OrganiserKind.SUPPORT, state=GrantState.APPLIED)
    join(good.event.organisers, patron)
    finding = one(good, "grant")
    assert (finding.level, finding.suggestion) == (Level.ERROR, "港湾省（予定）")
    patron.marked_planned = True
    assert told(good) == []
    good.rewrite(BlockKey.ORGANISERS, "後援　港湾省", "後援：港湾省（予定）")
    assert told(good) == [("error", "grant")]
    patron.state = GrantState.GRANTED
    assert told(good) == [("warning", "outdated")]


def test_a_refused_patron_in_the_text_stops(good: Any) -> None:
    patron = Organiser(event=good.event, name="港湾省", kind=OrganiserKind.SUPPORT, state=GrantState.REFUSED)
    join(good.event.organisers, patron)
    assert told(good) == []
    good.rewrite(BlockKey.ORGANISERS, "後援　港湾省")
    assert told(good) == [("error", "grant")]


# ---------------------------------------------------------------- 別紙


def test_the_appendix_named_and_absent_or_enclosed_and_unnamed(good: Any) -> None:
    good.rewrite(BlockKey.REMARKS, "写真を提供できます。", "みなと連携協議会概要（別紙）")
    assert one(good, "enclosure").suggestion == "みなと連携協議会概要（別紙）"
    good.notice.blocks.clear()
    good.notice.with_outline = False
    good.rewrite(BlockKey.REMARKS, "概要は別紙のとおり")
    assert told(good) == [("warning", "enclosure")]


def test_an_uncertain_member_is_told_with_its_sources(good: Any) -> None:
    south = good.data.memberships[2]
    source = Source(id=9, title="総会資料")
    left = VagueDate.fiscal(FiscalYear(2024))
    join(
        south.events,
        MembershipEvent(membership=south, kind=MembershipEventKind.LEAVE, on=left, source=source),
    )
    finding = one(good, "uncertain-member")
    assert finding.level is Level.WARNING
    assert finding.where == "会員 › 南港市"
    assert "「総会資料」" in finding.sentence


def test_a_list_of_members_written_by_hand(good: Any) -> None:
    automatic = (
        build_release(good.notice, good.data, today=TODAY).block(BlockKey.OUTLINE_MEMBERS).automatic_text
    )
    join(
        good.data.memberships[2].events,
        MembershipEvent(kind=MembershipEventKind.LEAVE, on=VagueDate.on(date(2023, 4, 1))),
    )
    good.rewrite(BlockKey.OUTLINE_MEMBERS, "(1) 地方公共団体\n西港市、南港市", automatic)
    sentences = [f.sentence for f in proof(good) if f.code == "member-list"]
    assert sentences == [
        "東港市は令和6年10月18日に会員ですが、一覧にありません。",
        "南港市は、令和6年10月18日には会員と確かめられません。一覧から消すか、在籍の記録を確かめてください。",
    ]


def test_the_chair_is_one_member(good: Any) -> None:
    join(
        good.data.memberships[1].events,
        MembershipEvent(kind=MembershipEventKind.LEAVE, on=VagueDate.on(date(2023, 4, 1))),
    )
    assert told(good) == [("warning", "chair")]


def test_a_dissolved_council(good: Any) -> None:
    good.data.council.is_dissolved = True
    good.data.council.dissolved = VagueDate.month(2024, 9)
    assert ("warning", "dissolved") in told(good)


# ---------------------------------------------------------------- wording


def test_a_body_under_another_spelling(good: Any) -> None:
    company = next(body for body in good.data.organisations if body.name == "株式会社みなとソフト")
    join(company.aliases, Alias(organisation=company, name="みなと・ソフト社", kind=AliasKind.SPELLING))
    good.event.purpose = "みなと・ソフト社と考えます。"
    finding = one(good, "name-spelling")
    assert (finding.level, finding.suggestion) == (Level.INFO, "株式会社みなとソフト")


def test_moderators_under_two_words(good: Any) -> None:
    good.event.purpose = "モデレータが話します。モデレーターも聞きます。"
    finding = one(good, "variant")
    assert (finding.suggestion, finding.place.key) == ("モデレーター", "symposium:3.purpose")


def test_the_spelling_of_the_file_is_the_one_to_keep(good: Any) -> None:
    good.data.settings.append(Setting(key="role_ending", value="short"))
    good.event.purpose = "モデレーターが話します。モデレーターも聞きます。"
    finding = one(good, "variant")
    assert (finding.suggestion, finding.place.key) == ("モデレータ", "symposium:3.purpose")


def test_text_rules_reach_every_part_of_the_paper(good: Any) -> None:
    good.notice.tagline = "〜主催事業〜"
    good.event.theme = "令和6年11月7日（金）"
    good.keynote.theme = "１００人"
    good.data.council.purpose = "15:00に。"
    places = {(finding.code, finding.place.key) for finding in proof(good)}
    assert places == {
        ("wave-dash", "notice:7.tagline"),
        ("weekday", "symposium:3.theme"),
        ("digit-width", "item:11.theme"),
        ("time-style", "council:1.purpose"),
    }


def test_errors_come_first_and_each_once(good: Any) -> None:
    good.notice.tel = ""
    good.event.purpose = "15:00と15:00に。"
    assert told(good) == [("error", "no-tel"), ("warning", "time-style")]


def test_names_of_bodies_keep_their_characters(good: Any) -> None:
    company = next(body for body in good.data.organisations if body.name == "株式会社みなとソフト")
    company.name = "㈱２１世紀みなとｿﾌﾄ"
    assert told(good) == []


# ---------------------------------------------------------------- words against facts


def test_a_day_or_time_written_by_hand_against_the_event(good: Any) -> None:
    automatic = "令和6年11月7日（木）14：00～16：00"
    good.rewrite(BlockKey.WHEN, "11月7日（木）13：30開場、14：00開演", automatic)
    assert told(good) == []
    good.notice.blocks[0].text = "11月8日（金）15：00から"
    assert told(good) == [("warning", "when-differs"), ("warning", "when-differs")]


def test_today_in_a_lead_written_by_hand(good: Any) -> None:
    video = good.link(LinkKind.PR_VIDEO, "https://video.example.jp/1", since=TODAY)
    automatic = build_release(good.notice, good.data, today=TODAY).block(BlockKey.LEAD).automatic_text
    good.rewrite(BlockKey.LEAD, "本日から動画を公開しますので、お知らせします。", automatic)
    assert told(good) == []
    video.public_from = date(2024, 10, 25)
    assert ("warning", "today") in told(good)


def test_places_are_named_as_the_user_would(good: Any) -> None:
    good.keynote.theme = "１００人"
    good.event.links[0].url = "https://live.example.jp/a b"
    wheres = {finding.code: finding.where for finding in proof(good)}
    assert wheres["digit-width"] == "プログラム › 基調講演 › テーマ"
    assert wheres["url"] == "概要 › リンク › 視聴用URL › URL"
