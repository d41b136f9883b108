"""What stands in a request, an update, a cancellation: read by a foreign parser and by hand."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import vobject

from ogdesk.council.attendance import AttendanceState, HandoutKind, WhoComes
from ogdesk.council.event import EventForm, EventState
from ogdesk.council.programme import Role
from ogdesk.ground.errors import WorldError
from ogdesk.invite.organiser import OrganiserMailbox

TOKYO = ZoneInfo("Asia/Tokyo")


def parsed(content):
    return vobject.readOne(content.decode("utf-8"))


def test_request_as_a_foreign_parser_reads_it(council):
    calendar = parsed(council.send_one(council.mayor, HandoutKind.REQUEST)[1])
    event = calendar.vevent
    assert calendar.method.value == "REQUEST"
    assert event.uid.value == council.mayor.uid
    assert event.sequence.value == "0"
    assert event.summary.value == "みなと協議会 公開シンポジウム"
    assert event.dtstart.value == datetime(2026, 11, 19, 14, 30, tzinfo=TOKYO)
    assert event.dtend.value == datetime(2026, 11, 19, 17, 0, tzinfo=TOKYO)
    assert event.organizer.value == "mailto:jimukyoku@minato.example.jp"
    assert event.organizer.params["CN"] == ["みなと協議会事務局"]
    assert event.attendee.value == "mailto:hisho@minato.example.jp"
    assert event.attendee.params == {
        "CN": ["みなと市長"],
        "PARTSTAT": ["NEEDS-ACTION"],
        "ROLE": ["REQ-PARTICIPANT"],
        "RSVP": ["TRUE"],
    }
    assert event.status.value == "CONFIRMED"
    assert event.valarm.action.value == "DISPLAY"


def test_text_is_complete_by_itself(council):
    text = parsed(council.send_one(council.mayor, HandoutKind.REQUEST)[1]).vevent.description.value
    assert text.split("\n") == [
        "みなと協議会 公開シンポジウム",
        "日時：令和8年11月19日（木）15：00～16：30",
        "拘束時間：14：30～17：00",
        "場所：市民会館 大ホール（みなと市本町1-1）／オンライン",
        "テーマ：防災とデータ",
        "役割：パネルディスカッション（パネリスト）",
        "参加用URL（公開しないでください）：https://zoom.example.jp/j/999?pwd=ALL",
        "視聴用URL：https://live.example.jp/watch?v=1,2;3",
        "回答期限：令和8年10月1日（木）",
        "回答方法：この予定に「承諾」「仮承諾」「辞退」で答えるか、"
        "みなと協議会事務局（jimukyoku@minato.example.jp）へ返信してください。",
    ]


def test_public_link_stands_in_location_url_and_text_when_there_is_no_private_one(council, raw):
    council.event.form = EventForm.ONLINE
    council.event.links = council.event.links[:1]
    read = raw(council.send_one(council.mayor, HandoutKind.REQUEST)[1])
    assert read.text("LOCATION") == "オンライン https://live.example.jp/watch?v=1,2;3"
    assert "場所：オンライン\n" in read.text("DESCRIPTION")
    assert "視聴用URL：https://live.example.jp/watch?v=1,2;3" in read.text("DESCRIPTION")
    assert read.value("URL").startswith("https://live.example.jp/")


@pytest.mark.parametrize("form", [EventForm.UNDECIDED, EventForm.VENUE])
def test_who_takes_part_by_link_finds_it_in_location_whatever_the_form(council, raw, form):
    council.event.form = form
    council.event.venues = council.event.venues if form is EventForm.VENUE else []
    read = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1])
    assert read.text("LOCATION").endswith("オンライン https://zoom.example.jp/j/111?pwd=AOKI")


def test_place_not_settled_yet(council, raw):
    council.event.form, council.event.venues, council.event.links = EventForm.UNDECIDED, [], []
    read = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1])
    assert read.all("LOCATION") == read.all("URL") == []
    assert "場所：未定" in read.text("DESCRIPTION")


def test_without_busy_time_the_opening_hours_count(council, raw):
    read = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1])
    assert read.value("DTSTART") == "20261119T150000"
    assert read.value("DTEND") == "20261119T163000"
    assert "拘束時間" not in read.text("DESCRIPTION")


def test_sitting_over_midnight_ends_on_the_next_day(council, raw):
    council.event.sittings[0].start, council.event.sittings[0].end = "22:00", "01:00"
    council.event.sittings[0].ends_next_day = True
    read = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1])
    assert read.value("DTEND") == "20261120T010000"
    assert "日時：令和8年11月19日（木）22：00～翌日1：00" in read.text("DESCRIPTION")


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ([Role.MODERATOR], "CHAIR"),
        ([Role.COORDINATOR, Role.GREETING], "CHAIR"),
        ([Role.PANELIST], "REQ-PARTICIPANT"),
        ([Role.CHAIR], "REQ-PARTICIPANT"),
        ([Role.SITS_IN], "OPT-PARTICIPANT"),
        ([Role.SITS_IN, Role.REPORTER], "REQ-PARTICIPANT"),
        ([], "REQ-PARTICIPANT"),
    ],
)
def test_role_follows_the_parts_played(council, raw, roles, expected):
    parts = [part for item in council.event.items for part in item.appearances]
    own = [part for part in parts if part.person is council.speaker.person]
    for part in own:
        part.person = None
    for part, role in zip(own, roles, strict=False):
        part.person, part.role = council.speaker.person, role
    line = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1]).one("ATTENDEE")
    assert f";ROLE={expected};" in line


def test_several_parts_are_named_in_the_order_of_the_programme(council):
    text = parsed(council.send_one(council.speaker, HandoutKind.REQUEST)[1]).vevent.description.value
    assert "役割：基調講演（講師）、パネルディスカッション（モデレーター）\n" in text
    assert "控室：第3控室" in text


def test_deputy_is_told_but_the_post_stays_addressed(council, raw):
    council.mayor.comes = WhoComes.DEPUTY
    council.mayor.deputy_title, council.mayor.deputy_name = "副市長", "山本　一"
    read = raw(council.send_one(council.mayor, HandoutKind.REQUEST)[1])
    assert "CN=みなと市長;" in read.one("ATTENDEE")
    assert "代理でのご出席：副市長　山本　一" in read.text("DESCRIPTION")


def test_update_is_a_full_request_that_says_what_changed(council, raw):
    council.send(council.speaker, HandoutKind.REQUEST)
    council.event.sittings[0].day = date(2026, 11, 26)
    council.event.venues[0].name = "文化会館"
    read = raw(council.send_one(council.speaker, HandoutKind.UPDATE)[1])
    text = read.text("DESCRIPTION")
    assert read.value("METHOD") == "REQUEST"
    assert read.value("SEQUENCE") == "1"
    assert "【変更】日時：令和8年11月19日（木）15：00～16：30 → 令和8年11月26日（木）15：00～16：30" in text
    assert "【変更】場所：市民会館 大ホール（みなと市本町1-1）／オンライン → 文化会館" in text
    assert "回答方法：" in text


@pytest.mark.parametrize(
    ("state", "partstat"),
    [
        (AttendanceState.CONFIRMED, "ACCEPTED"),
        (AttendanceState.TENTATIVE, "TENTATIVE"),
        (AttendanceState.ASKED, "NEEDS-ACTION"),
    ],
)
def test_a_typo_keeps_the_answer_that_was_given(council, raw, state, partstat):
    council.send(council.speaker, HandoutKind.REQUEST)
    council.speaker.state = state
    council.event.theme = "防災と、データ"
    read = raw(council.send_one(council.speaker, HandoutKind.UPDATE)[1])
    assert f"PARTSTAT={partstat};" in read.one("ATTENDEE")
    assert ("回答方法" in read.text("DESCRIPTION")) is (partstat == "NEEDS-ACTION")


def test_a_moved_time_asks_anew(council, raw):
    council.send(council.speaker, HandoutKind.REQUEST)
    council.speaker.state = AttendanceState.CONFIRMED
    council.event.sittings[0].start = "14:00"
    line = raw(council.send_one(council.speaker, HandoutKind.UPDATE)[1]).one("ATTENDEE")
    assert "PARTSTAT=NEEDS-ACTION;" in line
    assert "RSVP=TRUE" in line


def test_a_request_asks_even_somebody_confirmed_by_phone(council, raw):
    council.speaker.state = AttendanceState.CONFIRMED
    line = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1]).one("ATTENDEE")
    assert "PARTSTAT=NEEDS-ACTION;" in line


def test_cancelled_event(council, raw):
    first = raw(council.send_one(council.mayor, HandoutKind.REQUEST)[1])
    council.event.state = EventState.CANCELLED
    council.event.sittings.clear()
    read = raw(council.send_one(council.mayor, HandoutKind.CANCEL)[1])
    assert read.value("METHOD") == "CANCEL"
    assert read.value("STATUS") == "CANCELLED"
    assert read.value("SEQUENCE") == "1"
    for kept in ("UID", "ORGANIZER", "DTSTART", "DTEND", "SUMMARY", "LOCATION"):
        assert read.one(kept) == first.one(kept)
    assert read.one("ATTENDEE").endswith(":mailto:hisho@minato.example.jp")
    assert "BEGIN:VALARM" not in read.lines
    assert read.text("DESCRIPTION").startswith("この催しは中止になりました。")


def test_uninviting_one_person_has_no_status(council, raw):
    council.send(council.mayor, HandoutKind.REQUEST)
    council.mayor.state = AttendanceState.WITHDRAWN
    read = raw(council.send_one(council.mayor, HandoutKind.CANCEL)[1])
    assert read.value("METHOD") == "CANCEL"
    assert read.all("STATUS") == []
    assert len(read.all("ATTENDEE")) == 1
    assert "BEGIN:VALARM" not in read.lines


def test_postponed_event_is_tentative_and_marked(council, raw):
    council.send(council.mayor, HandoutKind.REQUEST)
    council.event.state = EventState.POSTPONED
    read = raw(council.send_one(council.mayor, HandoutKind.UPDATE)[1])
    assert read.value("STATUS") == "TENTATIVE"
    assert read.text("SUMMARY") == "【延期】みなと協議会 公開シンポジウム"
    assert read.value("SEQUENCE") == "1"


def test_mailto_is_lower_case_whatever_was_typed(council, raw):
    council.speaker.person.contacts[0].mail = " MAILTO:Aoki@univ.example.jp "
    line = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1]).one("ATTENDEE")
    assert line.endswith(":mailto:Aoki@univ.example.jp")


@pytest.mark.parametrize(
    "mail", ["aoki", "ａｏｋｉ@univ.example.jp", "a b@univ.example.jp", "a@b@c.jp", "x@y\r\nBCC:z@z.jp"]
)
def test_a_mail_address_that_is_none_is_named(council, mail):
    council.speaker.person.contacts[0].mail = mail
    with pytest.raises(WorldError, match=r"青木　太郎のメールアドレス.*直してください"):
        council.plan(council.speaker, HandoutKind.REQUEST)


def test_an_organiser_without_a_usable_mail_is_refused(council):
    with pytest.raises(WorldError, match="事務局のメールアドレス"):
        council.send(council.speaker, HandoutKind.REQUEST, OrganiserMailbox("なし", "事務局"))


def test_a_title_of_ten_thousand_characters_is_written(council):
    council.event.title = "長" * 10_000
    assert (
        parsed(council.send_one(council.mayor, HandoutKind.REQUEST)[1]).vevent.summary.value == "長" * 10_000
    )
