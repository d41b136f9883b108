"""The traps of icalendar 7.3 (docs/calendar.md §2), one test each, on the finished bytes."""

from datetime import date

import pytest

from ogdesk.council.attendance import HandoutKind
from ogdesk.council.event import Sitting
from ogdesk.ground.errors import WorldError
from ogdesk.invite import zone
from ogdesk.invite.write import write_public


@pytest.fixture
def request_file(council, raw):
    return raw(council.send_one(council.mayor, HandoutKind.REQUEST)[1])


def test_conference_features_are_two_values_not_one_quoted(request_file):
    line = request_file.one("CONFERENCE")
    assert "FEATURE=AUDIO,VIDEO;" in line
    assert "VALUE=URI:https://zoom.example.jp/" in line


def test_no_comment_in_vtimezone(request_file):
    assert "BEGIN:VTIMEZONE" in request_file.lines
    assert not [line for line in request_file.lines if line.startswith("COMMENT")]


def test_times_name_tokyo_and_its_vtimezone_is_there_once(request_file):
    assert request_file.one("DTSTART") == "DTSTART;TZID=Asia/Tokyo:20261119T143000"
    assert request_file.one("DTEND") == "DTEND;TZID=Asia/Tokyo:20261119T170000"
    assert request_file.lines.count("BEGIN:VTIMEZONE") == 1
    assert request_file.lines.count("TZID:Asia/Tokyo") == 1


@pytest.mark.parametrize("name", ["UTC", "+09:00", "Asia/Seoul", ""])
def test_any_other_zone_is_refused(council, name):
    council.event.sittings[0].zone = name
    with pytest.raises(WorldError, match="日本時間ではありません"):
        council.plan(council.mayor, HandoutKind.REQUEST)


def test_the_calendar_itself_has_no_uid(request_file, council):
    assert request_file.one("UID") == f"UID:{council.mayor.uid}"
    assert request_file.lines.index(request_file.one("UID")) > request_file.lines.index("BEGIN:VEVENT")


@pytest.mark.parametrize(
    ("family", "cn"),
    [
        ('青木"太"', "青木「太」"),
        ('青木"', "青木”"),
        ("青;木", "青；木"),
        ("青,木", "青，木"),
        ("青:木", "青：木"),
        ("青\n木", "青 木"),
        ("青\\木", "青＼木"),
        ("青^n木", "青＾n木"),
        ("青\x00\x07木", "青木"),
        ("髙𠮷辻󠄀", "髙𠮷辻󠄀"),
    ],
)
def test_cn_is_mapped_so_that_no_reader_breaks(council, raw, family, cn):
    council.speaker.person.family = family
    council.speaker.person.given = ""
    line = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1]).one("ATTENDEE")
    assert line.replace(f'"{cn}"', cn).startswith(f"ATTENDEE;CN={cn};PARTSTAT=")


def test_backslash_in_text_becomes_full_width(council, raw):
    council.event.title = "費用\\1,000; 防災\\nデータ"
    read = raw(council.send_one(council.mayor, HandoutKind.REQUEST)[1])
    assert read.value("SUMMARY") == r"費用＼1\,000\; 防災＼nデータ"


def test_lines_are_folded_once_at_75_octets_between_characters(council, raw):
    council.event.title = "𠮷" * 200 + "\\" * 60 + ",;" * 90
    read = raw(council.send_one(council.mayor, HandoutKind.REQUEST)[1])
    assert max(len(line) for line in read.physical) <= 75
    for line in read.physical:
        line.decode("utf-8")
    assert read.text("SUMMARY") == "𠮷" * 200 + "＼" * 60 + ",;" * 90


def test_crlf_utf8_without_bom_and_no_empty_line(request_file):
    content = request_file.content
    assert not content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\r\n\r\n" not in content


def test_no_participant_and_no_vlocation(council, request_file):
    public = write_public(council.event, organiser=council.organiser, dtstamp=council.now, sequence=0)
    for content in (request_file.content, public):
        assert b"PARTICIPANT\r\n" not in content.replace(b"ROLE=REQ-PARTICIPANT", b"")
        assert b"BEGIN:PARTICIPANT" not in content
        assert b"BEGIN:VLOCATION" not in content


def test_vtimezone_is_made_once_per_process(council):
    zone.tokyo.cache_clear()
    for _ in range(5):
        council.send(council.mayor, HandoutKind.REQUEST)
    assert zone.tokyo.cache_info().misses == 1


def test_link_with_comma_and_semicolon_is_whole_for_every_reader(council, raw):
    read = raw(write_public(council.event, organiser=council.organiser, dtstamp=council.now, sequence=0))
    assert read.value("URL") == "https://live.example.jp/watch?v=1%2C2%3B3"
    assert "https://live.example.jp/watch?v=1,2;3" in read.text("DESCRIPTION")


def test_link_that_is_no_web_address_stands_in_the_text_only(council, raw):
    council.event.links[2].url = "会議番号 123 456\nパスコード A"
    read = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1])
    assert read.all("URL") == read.all("CONFERENCE") == []
    assert "会議番号 123 456" in read.text("DESCRIPTION")


def test_method_stands_once_and_on_the_calendar(request_file):
    assert request_file.all("METHOD") == ["METHOD:REQUEST"]
    assert request_file.lines.index("METHOD:REQUEST") < request_file.lines.index("BEGIN:VTIMEZONE")


def test_public_file_of_two_days_has_one_vtimezone_and_two_uids(council, raw):
    council.event.sittings.append(Sitting(position=1, day=date(2026, 11, 20), start="10:00", end="12:00"))
    read = raw(write_public(council.event, organiser=council.organiser, dtstamp=council.now, sequence=0))
    assert read.lines.count("BEGIN:VTIMEZONE") == 1
    uids = read.all("UID")
    assert uids[0] == f"UID:{council.event.uid}"
    assert len(set(uids)) == 2
