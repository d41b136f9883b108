"""The tree itself: frozen, picklable, numbered, walkable."""

from __future__ import annotations

import dataclasses
import pickle
import subprocess
import sys

import pytest

from ogdesk.notice.document import NoticeDocument, NumberingLevel
from ogdesk.notice.numbering import mark_of, marked
from ogdesk.notice.traversal import document_blocks, lines_of, person_lines, text_of
from ogdesk.notice.tree import Bold, NamePart, NoBreak, PersonLine, PrintedAffiliation, Ruby, Section, Text


def test_a_document_survives_pickling(seed_notice: NoticeDocument) -> None:
    assert pickle.loads(pickle.dumps(seed_notice)) == seed_notice


def test_nodes_are_frozen(seed_notice: NoticeDocument) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        seed_notice.header = None  # type: ignore[misc,assignment]


@pytest.mark.parametrize(
    ("level", "number", "mark"),
    [
        (NumberingLevel.PART, 3, "第3"),
        (NumberingLevel.ONE, 12, "12"),
        (NumberingLevel.PAREN, 2, "(2)"),
        (NumberingLevel.KANA, 2, "イ"),
        (NumberingLevel.PAREN_KANA, 46, "(ン)"),
        (NumberingLevel.LETTER, 27, "aa"),
        (NumberingLevel.PAREN_LETTER, 3, "(c)"),
    ],
)
def test_marks(level: NumberingLevel, number: int, mark: str) -> None:
    assert mark_of(level, number) == mark


def test_a_section_with_its_own_mark_takes_no_number() -> None:
    first, own, last = Section((Text("甲"),)), Section((Text("乙"),), mark="附則"), Section((Text("丙"),))
    assert [mark for mark, _ in marked((first, own, last), NumberingLevel.ONE)] == ["1", "附則", "2"]


def test_the_name_and_its_honorific_are_one_group_on_the_last_line() -> None:
    person = PersonLine(
        (PrintedAffiliation(("甲法人", "理事")), PrintedAffiliation(("乙大学", "教授"))),
        (NamePart("庄司", "ショウジ"), NamePart("昌彦")),
        "氏",
        suffix="（予定）",
    )
    first, second = person_lines(person)
    assert text_of(first) == "甲法人　理事"
    assert text_of(second, readings=True) == "乙大学　教授　庄司（ショウジ）　昌彦　氏（予定）"
    assert isinstance(second[-1], NoBreak)


def test_text_of_nested_runs() -> None:
    assert text_of((Bold((Text("甲"), Ruby("関", "セキ"))),), readings=True) == "甲関（セキ）"


def test_the_walk_reaches_every_key(seed_notice: NoticeDocument) -> None:
    keys = {key for block in document_blocks(seed_notice) for key, _ in lines_of(block)}
    assert {"appearance:2", "link:2", "year:平成27年度", "members.special", "council.business"} <= keys


def test_importing_the_tree_loads_no_renderer() -> None:
    code = (
        "import sys, ogdesk.notice.tree, ogdesk.notice.traversal, ogdesk.notice.pdf, ogdesk.notice.plain;"
        "print([m for m in ('reportlab', 'pikepdf', 'uharfbuzz', 'segno', 'budoux', 'PIL') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
