"""Blocks written by hand, and the way from automatic text to nodes and back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.council.release import BlockKey
from ogdesk.notice.build import block_text, build_release, key_of, place_of
from ogdesk.notice.build.own_words import written_blocks
from ogdesk.notice.traversal import text_of
from ogdesk.notice.tree import (
    Enumeration,
    Hyperlink,
    Note,
    Paragraph,
    Ruby,
    Section,
    Statement,
    UrlLine,
    YearLines,
)

TODAY = date(2024, 10, 18)


def test_notes_links_and_prose() -> None:
    note, address, prose = written_blocks(
        "※ 変更することがあります。\n\n【申込用URL】 https://a.example.jp/x\n詳しくは https://b.example.jp/ をご覧ください。",
        BlockKey.FORM,
    )
    assert isinstance(note, Note)
    assert text_of(note.runs) == "変更することがあります。"
    assert address == UrlLine("【申込用URL】", "https://a.example.jp/x", key="block:form")
    assert isinstance(prose, Paragraph)
    assert [run for run in prose.runs if isinstance(run, Hyperlink)] == [
        Hyperlink("https://b.example.jp/", "https://b.example.jp/")
    ]


def test_an_address_ends_before_a_closing_bracket() -> None:
    (line,) = written_blocks("申込み（https://a.example.jp/x）まで", BlockKey.THEME)
    assert isinstance(line, Statement)
    assert text_of(line.runs) == "申込み（https://a.example.jp/x）まで"
    assert line.runs[1] == Hyperlink("https://a.example.jp/x", "https://a.example.jp/x")


def test_a_written_programme_keeps_marks_and_readings() -> None:
    written = "(1) 講演\n沖大学　白波（シラナミ）　花子（ハナコ）　氏\n(2) 討論\nア　司会\n港市長\nイ　論者\n西市長\n※予定です。"
    talk, debate = written_blocks(written, BlockKey.PROGRAMME)
    assert isinstance(talk, Section)
    assert isinstance(debate, Section)
    assert talk.mark == "(1)"
    line = talk.blocks[0]
    assert isinstance(line, Statement)
    assert Ruby("白波", "シラナミ") in line.runs
    assert [block.mark for block in debate.blocks if isinstance(block, Section)] == ["ア", "イ"]


def test_written_business_becomes_an_enumeration() -> None:
    first, listed = written_blocks("次のとおり\n(1) 甲\n（2）乙", BlockKey.OUTLINE_BUSINESS)
    assert isinstance(first, Statement)
    assert isinstance(listed, Enumeration)
    assert [text_of(item.runs) for item in listed.items] == ["甲", "乙"]


def test_written_years() -> None:
    (years,) = written_blocks(
        "平成25年度・・・設立\n公開シンポジウム\n平成26年度・・・甲市加入", BlockKey.OUTLINE_ACTIVITIES
    )
    assert isinstance(years, YearLines)
    assert [(e.label, [text_of(line) for line in e.lines]) for e in years.entries] == [
        ("平成25年度", ["設立", "公開シンポジウム"]),
        ("平成26年度", ["甲市加入"]),
    ]


def test_every_automatic_text_survives_being_taken_over(made: Any) -> None:
    built = build_release(made.notice, made.data, today=TODAY)
    for block in built.blocks:
        assert block_text(written_blocks(block.automatic_text, block.key)) == block.automatic_text, block.key


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet="漢字かな（カナ）(1)ア　 ※https://a.jp【】・・・平成25年度\n", max_size=80))
@pytest.mark.parametrize("key", list(BlockKey))
def test_no_character_of_a_rewriting_is_lost(key: BlockKey, text: str) -> None:
    printed = block_text(written_blocks(text, key))
    kept = set("漢字かな平成年度")
    assert [c for c in printed if c in kept] == [c for c in text if c in kept]


@pytest.mark.parametrize("key", ["symposium:3.theme", "item:5", "block:purpose", "notice:None.tel"])
def test_keys_lead_there_and_back(key: str) -> None:
    assert key_of(place_of(key)) == key
