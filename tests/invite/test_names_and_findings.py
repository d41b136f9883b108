"""File names on every system, and the findings about mailboxes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.attendance import AttendanceState, HandoutKind
from ogdesk.council.findings import Level
from ogdesk.invite.filenames import message_file, public_file, safe_name
from ogdesk.invite.findings import invite_findings


def test_kind_sequence_name(council):
    (revision,) = council.plan(council.mayor, HandoutKind.REQUEST)
    assert message_file(revision) == "request-0-みなと市長.ics"
    assert message_file(revision, several=True) == "request-0-みなと市長-2026-11-19.ics"
    assert public_file(council.event.title, 3) == "public-3-みなと協議会_公開シンポジウム.ics"


def test_a_taken_name_is_not_given_again_whatever_its_case(council):
    (revision,) = council.plan(council.mayor, HandoutKind.REQUEST)
    taken = ["REQUEST-0-みなと市長.ICS", "request-0-みなと市長-2.ics"]
    assert message_file(revision, taken=taken) == "request-0-みなと市長-3.ics"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("青木　太郎", "青木_太郎"),
        ("con", "con_"),
        ("LPT1", "LPT1_"),
        ("nul.txt", "nul.txt_"),
        ('<a>:"b"/c\\d|e?f*', "＜a＞：”b”／c＼d｜e？f＊"),
        ("市長. . ", "市長"),
        ("..", "名称未定"),
        ("", "名称未定"),
        ("a\x00\u202eb\u200b", "ab"),
        ("が", "が"),
        ("長" * 300, "長" * 40),
    ],
)
def test_safe_name(name, safe):
    assert safe_name(name) == safe


@given(st.text(st.characters(codec=None)))
def test_any_name_is_safe_everywhere(name):
    whole = public_file(name, 0)
    assert not re.search(r'[\x00-\x1f\x7f<>:"/\\|?*]', whole)
    assert not re.search(r"[ .]\.ics$", whole)
    assert len(whole.encode("utf-8")) <= 255
    assert safe_name(safe_name(name)) == safe_name(name)


def test_one_mailbox_for_two_attendances_is_a_finding(council):
    assert invite_findings(council.event) == []
    council.speaker.person.contacts[0].mail = "HISHO@minato.example.jp "
    (finding,) = invite_findings(council.event)
    assert finding.level is Level.WARNING
    assert "みなと市長と青木　太郎が同じメールアドレスを使っています" in finding.sentence
    assert (finding.place.entity, finding.place.id, finding.place.field) == ("attendance", 2, "contact")
    assert "hisho" not in finding.sentence.casefold()


def test_who_does_not_come_shares_with_nobody(council):
    council.speaker.person.contacts[0].mail = "hisho@minato.example.jp"
    council.mayor.state = AttendanceState.DECLINED
    assert invite_findings(council.event) == []


def test_a_mail_address_that_is_none_is_a_finding(council):
    council.speaker.person.contacts[0].mail = "aoki＠univ.example.jp"
    (finding,) = invite_findings(council.event)
    assert (finding.code, finding.place.entity, finding.place.id) == ("bad-mail", "contact", 3)
