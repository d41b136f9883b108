"""The press release as built from a fictional council: what the reader of the paper would see."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Setting, join
from ogdesk.council.event import (
    EventForm,
    EventState,
    GrantState,
    LinkKind,
    Organiser,
    OrganiserKind,
    Sitting,
    Venue,
)
from ogdesk.council.organisation import Affiliation
from ogdesk.council.programme import PrintedIn, ProgramItem, Role
from ogdesk.council.release import BlockKey, Notice
from ogdesk.ground.errors import WorldError
from ogdesk.notice.build import BuiltNotice, build_release
from ogdesk.notice.document import RubyStyle
from ogdesk.notice.traversal import document_blocks, head_lines, lines_of, text_of
from ogdesk.notice.tree import PersonLine, Section, UrlLine

TODAY = date(2024, 10, 18)


def built(made: Any) -> BuiltNotice:
    return build_release(made.notice, made.data, today=TODAY)


def text(made: Any, key: BlockKey) -> str:
    return built(made).block(key).text


def test_the_header_names_date_office_and_telephone(made: Any) -> None:
    lines = [line.text for line in head_lines(built(made).document.header)]
    assert lines == [
        "令和6年10月18日",
        "東港市政策部",
        "広報課",
        "担当：港　一郎",
        "TEL：0299-00-1234",
        "みなと連携協議会",
        "公開シンポジウムを開催します",
    ]


def test_the_header_leads_to_its_fields(made: Any) -> None:
    header = built(made).document.header
    assert [line.key for line in header.sender] == [
        "notice:7.division",
        "notice:7.section",
        "notice:7.in_charge",
        "notice:7.tel",
    ]
    assert header.badges[0].wording == "まちづくり"


def test_a_missing_title_is_made_from_the_event(made: Any) -> None:
    made.notice.title = ""
    made.event.state = EventState.POSTPONED
    assert [line.text for line in built(made).document.header.title] == [
        "みなと連携協議会",
        "公開シンポジウムを延期します",
    ]


def test_extension_and_mail_follow_the_telephone(made: Any) -> None:
    made.notice.extension, made.notice.mail = "234", "koho@higashiminato.example.jp"
    lines = [line.text for line in built(made).document.header.sender]
    assert lines[-2:] == ["TEL：0299-00-1234（内線234）", "メール：koho@higashiminato.example.jp"]


@pytest.mark.parametrize(
    ("form", "venue", "expected"),
    [
        (EventForm.ONLINE, "", "オンラインで公開シンポジウムを開催しますので"),
        (EventForm.VENUE, "港会館", "港会館で公開シンポジウムを開催しますので"),
        (EventForm.VENUE, "", "では、公開シンポジウムを開催しますので"),
        (EventForm.HYBRID, "港会館", "港会館とオンラインで公開シンポジウムを開催しますので"),
        (EventForm.UNDECIDED, "", "では、公開シンポジウムを開催しますので"),
    ],
)
def test_the_lead_tells_where(made: Any, form: EventForm, venue: str, expected: str) -> None:
    made.event.form = form
    if venue:
        join(made.event.venues, Venue(id=1, event=made.event, name=venue))
    assert expected in text(made, BlockKey.LEAD)


def test_the_lead_names_the_video_only_on_its_first_day(made: Any) -> None:
    assert "PR動画" not in text(made, BlockKey.LEAD)
    video = made.link(LinkKind.PR_VIDEO, "https://video.example.jp/1", since=TODAY)
    assert text(made, BlockKey.LEAD) == (
        "東港市が参加しているみなと連携協議会では、オンラインで公開シンポジウムを開催するとともに、"
        "本日からイベントPR動画を公開しますので、お知らせします。"
    )
    video.public_from = date(2024, 10, 25)
    assert "PR動画" not in text(made, BlockKey.LEAD)


def test_an_issuer_that_is_no_member_does_not_take_part(made: Any) -> None:
    made.notice.issuer = None
    assert text(made, BlockKey.LEAD).startswith("みなと連携協議会では、")


@pytest.mark.parametrize(
    ("state", "words"),
    [(EventState.CANCELLED, "中止することとしました"), (EventState.POSTPONED, "延期すること")],
)
def test_the_lead_of_what_does_not_take_place(made: Any, state: EventState, words: str) -> None:
    made.event.state = state
    assert words in text(made, BlockKey.LEAD)


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("colon", "令和6年11月7日（木）14：00～16：00"),
        ("kanji24", "令和6年11月7日（木）14時00分～16時00分"),
        ("gozen_gogo", "令和6年11月7日（木）午後2時～4時"),
        ("something else", "令和6年11月7日（木）14：00～16：00"),
    ],
)
def test_times_in_the_style_of_the_notice(made: Any, style: str, expected: str) -> None:
    made.notice.time_style = style
    assert text(made, BlockKey.WHEN) == expected


def test_sittings_in_order_and_unknown_times(made: Any) -> None:
    join(made.event.sittings, Sitting(id=5, event=made.event, day=None))
    join(made.event.sittings, Sitting(id=6, event=made.event, day=date(2024, 11, 6)))
    assert text(made, BlockKey.WHEN).splitlines() == [
        "令和6年11月6日（水）　時間未定",
        "令和6年11月7日（木）14：00～16：00",
        "日程未定",
    ]


def test_numbers_close_up_when_a_block_has_nothing(made: Any) -> None:
    made.event.theme = ""
    result = built(made)
    headings = [text_of(block.title) for block in result.document.blocks if isinstance(block, Section)]
    assert headings == ["趣旨・目的", "開催日時", "開催形式", "プログラム", "備考"]
    assert [result.block(key).mark for key in (BlockKey.THEME, BlockKey.PROGRAMME, BlockKey.REMARKS)] == [
        "",
        "4",
        "5",
    ]


def test_the_programme(made: Any) -> None:
    assert text(made, BlockKey.PROGRAMME).splitlines() == [
        "(1)　基調講演",
        "沖大学理学部　教授　白波（シラナミ）　花子（ハナコ）　氏",
        "(2)　パネルディスカッション",
        "ア　モデレーター",
        "一般社団法人灯台　代表理事　磯部（イソベ）　渚（ナギサ）　氏",
        "イ　パネリスト",
        "東港市長、西港市長、南港市長",
        "※出席者は予告なく変更となる場合があります。",
    ]


def test_the_change_note_is_a_setting_of_the_event(made: Any) -> None:
    made.event.shows_change_note = False
    assert "予告なく" not in text(made, BlockKey.PROGRAMME)


def test_items_of_the_run_sheet_are_never_printed(made: Any) -> None:
    secret = ProgramItem(id=13, event=made.event, title="接続確認の秘密", printed_in=PrintedIn.RUN_SHEET)
    join(made.event.items, secret)
    join(made.event.items, ProgramItem(id=14, title="次第だけ", printed_in=PrintedIn.PROGRAMME))
    whole = "\n".join(block.text for block in built(made).blocks)
    assert "秘密" not in whole
    assert "次第だけ" not in whole


def test_who_is_not_confirmed_is_planned(made: Any) -> None:
    made.attendance("西港市長").state = AttendanceState.ASKED
    made.attendance("白波　花子").state = AttendanceState.TENTATIVE
    lines = text(made, BlockKey.PROGRAMME).splitlines()
    assert "東港市長、西港市長（予定）、南港市長" in lines
    assert "沖大学理学部　教授　白波（シラナミ）　花子（ハナコ）　氏（予定）" in lines


def test_when_nobody_of_a_group_is_confirmed_the_heading_says_so_once(made: Any) -> None:
    for city in ("東港市長", "西港市長", "南港市長"):
        made.attendance(city).state = AttendanceState.ASKED
    lines = text(made, BlockKey.PROGRAMME).splitlines()
    assert "イ　パネリスト（予定）" in lines
    assert "東港市長、西港市長、南港市長" in lines


def test_a_confirmed_deputy_is_printed_as_what_he_is(made: Any) -> None:
    asked = made.attendance("西港市長")
    asked.comes, asked.deputy_title = WhoComes.DEPUTY, "副市長"
    assert "東港市長、西港市副市長、南港市長" in text(made, BlockKey.PROGRAMME)
    asked.state = AttendanceState.ASKED
    assert "西港市副市長（予定）" in text(made, BlockKey.PROGRAMME)
    asked.deputy_title = ""
    assert "西港市長代理（予定）" in text(made, BlockKey.PROGRAMME)


def test_the_deputy_of_a_person_has_a_line_of_his_own(made: Any) -> None:
    asked = made.attendance("白波　花子")
    asked.comes, asked.deputy_title = WhoComes.DEPUTY, "沖大学理学部　准教授"
    asked.deputy_name, asked.deputy_reading = "渡 良", "ワタリ リョウ"
    assert "沖大学理学部　准教授　渡（ワタリ）　良（リョウ）　氏" in text(made, BlockKey.PROGRAMME)
    assert "白波" not in text(made, BlockKey.PROGRAMME)


def test_who_declined_is_left_out_and_a_new_attendance_counts(made: Any) -> None:
    made.attendance("西港市長").state = AttendanceState.DECLINED
    assert "東港市長、南港市長" in text(made, BlockKey.PROGRAMME)
    made.ask(made.posts["西港市"])
    assert "東港市長、西港市長、南港市長" in text(made, BlockKey.PROGRAMME)


def test_open_seats_are_one_word(made: Any) -> None:
    made.seat(made.panel, None, Role.PANELIST)
    made.seat(made.panel, None, Role.PANELIST)
    assert "東港市長、西港市長、南港市長、調整中" in text(made, BlockKey.PROGRAMME).splitlines()


def test_readings_stand_at_the_first_occurrence_only(made: Any) -> None:
    made.seat(made.panel, made.speaker, Role.PANELIST)
    people = [block for block in document_blocks(built(made).document) if isinstance(block, PersonLine)]
    readings = [[part.reading for part in person.name] for person in people]
    assert readings == [["シラナミ", "ハナコ"], ["イソベ", "ナギサ"], ["", ""]]


def test_own_staff_of_the_issuer_stand_without_honorific(made: Any) -> None:
    staff = Affiliation(id=99, organisation=made.cities["東港市"], department="政策部", title="部長")
    staff.is_main = True
    made.speaker.affiliations = [staff]
    made.keynote.appearances[0].affiliations = []
    assert (
        "東港市政策部　部長　白波（シラナミ）　花子（ハナコ）" in text(made, BlockKey.PROGRAMME).splitlines()
    )


def test_a_frozen_appearance_prints_its_copy(made: Any) -> None:
    seat = made.keynote.appearances[0]
    seat.frozen_name, seat.frozen_reading = "旧姓　花子", "キュウセイ　ハナコ"
    seat.frozen_titles, seat.frozen_at = "沖大学　准教授\n研究所　所員", "2024-10-18T00:00:00Z"
    lines = text(made, BlockKey.PROGRAMME).splitlines()
    assert lines[1:3] == ["沖大学　准教授", "研究所　所員　旧姓（キュウセイ）　花子（ハナコ）　氏"]


def test_only_public_links_are_printed(made: Any) -> None:
    made.link(LinkKind.LIVE, "https://live.example.jp/a")
    made.link(LinkKind.MEETING, "https://zoom.us/j/123", public=True)
    made.link(LinkKind.ARCHIVE, "https://archive.example.jp/b", since=date(2024, 11, 8))
    made.link(LinkKind.QUESTIONS, "https://q.example.jp/c", public=False)
    lines = [block for block in document_blocks(built(made).document) if isinstance(block, UrlLine)]
    assert [(line.label, line.url) for line in lines] == [("【視聴用URL】", "https://live.example.jp/a")]
    assert lines[0].key == "link:300.url"
    assert lines[0].qr


def test_a_later_video_is_announced_without_its_address(made: Any) -> None:
    made.link(LinkKind.PR_VIDEO, "https://video.example.jp/1", since=date(2024, 10, 25))
    assert text(made, BlockKey.PR_VIDEO) == "10月25日（金）から本シンポジウムのPR動画を公開します。"


def test_the_note_on_questions_has_its_mark_once(made: Any) -> None:
    made.event.question_note = "※質問はチャットで受け付けます。"
    assert text(made, BlockKey.FORM).splitlines()[-1] == "※質問はチャットで受け付けます。"


def test_organisers_appear_when_there_are_others_than_the_council(made: Any) -> None:
    def organiser(name: str, kind: OrganiserKind, state: GrantState = GrantState.GRANTED) -> Organiser:
        return Organiser(event=made.event, name=name, kind=kind, state=state)

    made.event.organisers = [organiser("みなと連携協議会", OrganiserKind.HOST)]
    assert text(made, BlockKey.ORGANISERS) == ""
    join(made.event.organisers, organiser("港湾省", OrganiserKind.SUPPORT, GrantState.APPLIED))
    join(made.event.organisers, organiser("断った会社", OrganiserKind.SPONSOR, GrantState.REFUSED))
    join(made.event.organisers, organiser("港大学", OrganiserKind.CO_HOST))
    assert text(made, BlockKey.ORGANISERS).splitlines() == [
        "主催：みなと連携協議会",
        "共催：港大学",
        "後援：港湾省（予定）",
    ]


def test_an_event_in_a_hall(made: Any) -> None:
    event = made.event
    event.form, event.form_text = EventForm.VENUE, ""
    join(event.venues, Venue(id=1, event=event, name="港会館", room="2階　ホール", address="東港市1-2"))
    event.capacity, event.fee_yen, event.audience = 1200, 0, "どなたでも"
    event.application, event.application_until = "電話で申し込む", date(2024, 10, 31)
    event.sign_language = event.childcare = True
    result = built(made)
    assert [result.block(BlockKey.FORM).heading, result.block(BlockKey.FORM).text] == [
        "会場",
        "港会館　2階　ホール（東港市1-2）",
    ]
    assert result.block(BlockKey.APPLICATION).text.splitlines() == [
        "対象：どなたでも",
        "定員：1,200人",
        "参加費：無料",
        "申込方法：電話で申し込む",
        "申込期限：令和6年10月31日（木）",
        "配慮：手話通訳、託児",
    ]


def test_blocks_written_by_hand_are_printed_and_told_from_automatic_ones(made: Any) -> None:
    automatic = text(made, BlockKey.WHEN)
    made.rewrite(BlockKey.WHEN, "11月7日の午後\n※時間は変わることがあります。", automatic)
    block = built(made).block(BlockKey.WHEN)
    assert (block.text, block.is_rewritten, block.is_outdated) == (
        "11月7日の午後\n※時間は変わることがあります。",
        True,
        False,
    )
    assert block.source_word == "自分で書いた文"
    made.event.sittings[0].start = "14:30"
    assert built(made).block(BlockKey.WHEN).is_outdated


def test_a_hidden_block_is_not_printed(made: Any) -> None:
    made.rewrite(BlockKey.THEME, None, shown=False)
    result = built(made)
    assert not result.block(BlockKey.THEME).shown
    keys = {block.key for block in result.document.blocks}
    assert "block:theme" not in keys


def test_coverage_exists_only_when_written(made: Any) -> None:
    assert built(made).block(BlockKey.COVERAGE).text == ""
    made.rewrite(BlockKey.COVERAGE, "取材を希望する方は、前日までに連絡してください。")
    headings = [text_of(b.title) for b in built(made).document.blocks if isinstance(b, Section)]
    assert headings[-2:] == ["取材", "備考"]


def test_without_release_date_the_page_shows_the_blank(made: Any) -> None:
    made.notice.release_date = None
    document = built(made).document
    assert document.header.date.text == "【発表日を記入】"
    assert document.meta.released == TODAY


def test_draft_mark_follows_state_or_wish(made: Any) -> None:
    assert built(made).document.meta.draft == ""
    assert build_release(made.notice, made.data, today=TODAY, draft=True).document.meta.draft == "案"


def test_ruby_style(made: Any) -> None:
    made.notice.ruby_style = "brackets"
    assert built(made).document.settings.ruby is RubyStyle.BRACKETS


def test_the_wordings_of_the_file_decide_role_honorific_and_readings(made: Any) -> None:
    made.data.settings += [
        Setting(key="role_ending", value="short"),
        Setting(key="honorific", value="様"),
        Setting(key="ruby_style", value="brackets"),
    ]
    lines = text(made, BlockKey.PROGRAMME).splitlines()
    assert "ア　モデレータ" in lines
    assert lines[1] == "沖大学理学部　教授　白波（シラナミ）　花子（ハナコ）　様"
    assert built(made).document.settings.ruby is RubyStyle.BRACKETS


def test_a_seat_that_words_its_role_itself_keeps_it_and_no_honorific_is_possible(made: Any) -> None:
    made.data.settings += [
        Setting(key="role_ending", value="short"),
        Setting(key="honorific", value="none"),
    ]
    made.panel.appearances[0].role_word = "進行役"
    lines = text(made, BlockKey.PROGRAMME).splitlines()
    assert "ア　進行役" in lines
    assert lines[1] == "沖大学理学部　教授　白波（シラナミ）　花子（ハナコ）"


def test_a_notice_without_event_is_refused_with_a_sentence(made: Any) -> None:
    with pytest.raises(WorldError, match="催しを選んで"):
        build_release(Notice(), CouncilData(council=made.data.council), today=TODAY)


def test_every_node_leads_somewhere(made: Any) -> None:
    made.link(LinkKind.LIVE, "https://live.example.jp/a")
    keys = {key for block in document_blocks(built(made).document) for key, _ in lines_of(block)}
    assert "" not in keys
    assert {"symposium:3.theme", "sitting:4.day", "item:11", "appearance:520", "block:programme"} <= keys
