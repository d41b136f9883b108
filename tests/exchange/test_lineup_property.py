"""What a notice prints of a person is understood again as the same person; whatever is pasted, nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.exchange.lineup import PastedAffiliation, parse_lineup
from ogdesk.notice.traversal import person_lines, text_of
from ogdesk.notice.tree import NamePart, PersonLine, PrintedAffiliation

FAMILIES = (
    "関",
    "庄司",
    "長谷川",
    "阿部",
    "長谷部",
    "髙﨑",
    "𠮷田",
    "辻󠄀",
    "一ノ瀬",
    "市村",
    "三代川",
    "中村",
    "さいとう",
)
GIVENS = ("治之", "昌彦", "寛", "さくら", "孝啓", "虎之介", "ゆう", "マリ", "美幸")
READINGS = ("セキ", "ショウジ", "ハルユキ", "サイトウ", "イチノセ", "ユウ")
BODIES = (
    ("一般社団法人コード・フォー・ジャパン", ("",)),
    ("ボノ株式会社", ("",)),
    ("Code for Saga", ("",)),
    ("内閣官房", ("",)),
    ("武蔵大学", ("", "社会学部", "大学院政策科学研究科")),
    ("横浜市", ("", "政策局政策部政策課", "金沢区役所総務課")),
    ("三重県", ("", "総務部情報システム課")),
)
TITLES = (
    "代表理事",
    "教授",
    "名誉教授",
    "担当係長",
    "取締役 最高執行責任者",
    "オープンデータ伝道師",
    "代表",
    "特任准教授",
)


@st.composite
def affiliations(draw: st.DrawFn) -> PastedAffiliation:
    body, departments = draw(st.sampled_from(BODIES))
    return PastedAffiliation(body, draw(st.sampled_from(departments)), draw(st.sampled_from(TITLES)))


@st.composite
def names(draw: st.DrawFn) -> tuple[NamePart, ...]:
    read = draw(st.booleans())
    readings = [draw(st.sampled_from(READINGS)) if read else "" for _ in range(2)]
    parts = (draw(st.sampled_from(FAMILIES)), draw(st.sampled_from(GIVENS)))
    return tuple(NamePart(text, reading) for text, reading in zip(parts, readings, strict=True))


def printed(parts: tuple[NamePart, ...], held: list[PastedAffiliation], honorific: str, suffix: str) -> str:
    """As the plain text of a notice prints the person."""
    whole = tuple(
        PrintedAffiliation(tuple(part for part in (each.organisation + each.department, each.title) if part))
        for each in held
    )
    line = PersonLine(whole, parts, honorific, "", suffix)
    return "\n".join(text_of(runs, readings=True) for runs in person_lines(line))


@given(
    names(),
    st.lists(affiliations(), max_size=3),
    st.sampled_from(["氏", "様", ""]),
    st.sampled_from(["", "（予定）"]),
)
def test_a_printed_person_is_read_back_the_same(
    parts: tuple[NamePart, ...], held: list[PastedAffiliation], honorific: str, suffix: str
) -> None:
    text = printed(parts, held, honorific, suffix)
    found = parse_lineup(text, [body for body, _ in BODIES])
    assert found.unread == ()
    assert len(found.people) == 1
    person = found.people[0]
    assert [person.name.family, person.name.given] == [part.text for part in parts]
    assert [person.name.family_reading, person.name.given_reading] == [part.reading for part in parts]
    assert [(a.organisation, a.department, a.title) for a in person.affiliations] == [
        (a.organisation, a.department, a.title) for a in held
    ]
    assert person.honorific == honorific


@given(
    st.text(
        alphabet=st.sampled_from(
            "関治之(（）)氏様、・ \t\n　教授代表市長株式会社大学セキは:：「」『』【】1①アAz-※"
        ),
        max_size=80,
    )
)
def test_any_text_is_survived_and_every_name_has_its_source(text: str) -> None:
    found = parse_lineup(text)
    for person in found.people:
        assert person.source
        assert person.has_name or person.post


@pytest.mark.slow
@given(st.text(max_size=200))
def test_any_text_at_all(text: str) -> None:
    parse_lineup(text, ["千葉市"])
