"""Putting findings right with one click."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.entity import EntityField
from ogdesk.council.eras import wareki
from ogdesk.council.findings import Finding, Level
from ogdesk.council.times import TimeStyle
from ogdesk.notice.proof.paper import Passage, ProofText
from ogdesk.notice.proof.remedies import MENDABLE, mended
from ogdesk.notice.proof.rules import TEXT_RULES

PLACE = EntityField("symposium", 1, "purpose")


def proof(text: str) -> list[Finding]:
    lines = tuple(Passage(line, PLACE, "概要") for line in text.splitlines())
    reading = ProofText(lines, date(2020, 11, 6), TimeStyle.COLON)
    return [finding for rule in TEXT_RULES for finding in rule(reading)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("令和2年11月19日（水）に開く。", "令和2年11月19日（木）に開く。"),
        ("15:00～16時30分", "15：00～16：30"),
        ("10〜20人、A~Bの(甲)", "10～20人、A~Bの（甲）"),
        ("モデレーターとモデレーター、モデレータ", "モデレーターとモデレーター、モデレーター"),
        ("定員１０人、ﾃﾞｰﾀ、㈱みなと", "定員10人、データ、（株）みなと"),
        ("令和1年、平成32年度。。", "令和元年、令和2年度。"),
        ("甲、乙，丙", "甲、乙、丙"),
        ("令和2年11月19日（木）と20日（土）", "令和2年11月19日（木）と20日（金）"),
    ],
)
def test_a_text_is_put_right(wrong: str, right: str) -> None:
    text = wrong
    for finding in proof(wrong):
        text = mended(text, finding) or text
    assert text == right


def test_what_cannot_be_put_right_by_itself() -> None:
    for finding in proof("令和2年2月30日、甲（乙、16：30～15：00"):
        assert mended("令和2年2月30日、甲（乙、16：30～15：00", finding) is None
    elsewhere = Finding(Level.WARNING, "variant", "「甲」と「乙」が混ざっています。", PLACE, "", "乙")
    assert mended("丙", elsewhere) is None


@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.sampled_from("月火水木金土日"))
def test_a_mended_weekday_is_right(day: date, weekday: str) -> None:
    text = f"開催は{wareki(day)}（{weekday}）です。"
    for finding in proof(text):
        text = mended(text, finding) or text
    assert text == f"開催は{wareki(day, weekday=True)}です。"


@given(st.text(alphabet="令和2年11月19日（水木）15:00〜~１，、。。モデレーター(甲)ﾃﾞ㈱", max_size=30))
def test_mending_never_adds_the_same_finding(text: str) -> None:
    for finding in proof(text):
        put_right = mended(text, finding)
        if put_right is not None and finding.code in MENDABLE - {"punctuation", "weekday"}:
            assert finding not in proof(put_right)
