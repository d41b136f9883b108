"""Issued copies: kept for good, told apart from the council's content, and vouched for by their digest."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect

from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, Level
from ogdesk.council.release import CopyForm, IssuedCopy
from ogdesk.store.digest import dump_digest
from ogdesk.store.file import CouncilFile
from ogdesk.store.plain_reading import plain_reading
from ogdesk.store.verify import is_damage, verify

PAGES = b"%PDF-1.7\n" + bytes(range(256)) * 40


def issued(content: bytes = PAGES) -> IssuedCopy:
    return IssuedCopy(
        event_id=1,
        notice_id=1,
        form=CopyForm.PDF,
        file_name="第1版.pdf",
        told="[]",
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
    )


def copy_findings(path: Path) -> list[Finding]:
    return [found for found in verify(path) if found.code == "issued_copy"]


@pytest.fixture
def with_copy(council_file: CouncilFile) -> CouncilFile:
    with council_file.act("確定") as w:
        w.append_issued(issued())
        w.get(Event, 1).note = "確定した"
    return council_file


def test_a_copy_stays_when_the_act_is_undone_and_done_again(with_copy: CouncilFile) -> None:
    for move in (with_copy.undo, with_copy.redo, with_copy.undo):
        move()
        with with_copy.reading() as r:
            assert [copy.content for copy in r.all(IssuedCopy)] == [PAGES]
    with with_copy.reading() as r:
        assert r.get(Event, 1).note == ""


def test_the_list_is_read_without_the_pages(with_copy: CouncilFile, council_path: Path) -> None:
    with with_copy.reading() as r:
        (copy,) = r.all(IssuedCopy)
        assert "content" in inspect(copy).unloaded
        assert copy.content == PAGES
    with plain_reading(council_path) as plain:
        assert plain is not None
        (copy,) = plain.all(IssuedCopy)
        assert (copy.file_name, copy.version, copy.form, copy.content) == ("第1版.pdf", 1, CopyForm.PDF, b"")


def test_the_whole_council_does_not_hold_it(with_copy: CouncilFile) -> None:
    with with_copy.reading() as r:
        r.whole()
        assert not any(isinstance(thing, IssuedCopy) for thing in r._session.identity_map.values())


def test_each_bit_of_a_copy_is_vouched_for(with_copy: CouncilFile, council_path: Path) -> None:
    with_copy.close()
    assert copy_findings(council_path) == []
    raw = bytearray(council_path.read_bytes())
    raw[raw.index(PAGES[:200]) + 100] ^= 1
    council_path.write_bytes(raw)
    (told,) = copy_findings(council_path)
    assert told.level is Level.ERROR
    assert not is_damage(told), "the rest can still be restored"
    assert (
        told.sentence
        == "控え「第1版.pdf」が、確定したときの内容と違います。バックアップから元に戻してください。"
    )


@pytest.mark.parametrize("wrong", ["CAST(content AS TEXT)", "substr(content, 2)"])
def test_a_copy_of_another_kind_or_length_is_told(
    with_copy: CouncilFile, council_path: Path, wrong: str
) -> None:
    with with_copy.act("もう一つ") as w:
        w.append_issued(issued(b"plain words"))
    with_copy.close()
    with closing(sqlite3.connect(council_path)) as connection, connection:
        connection.execute(f"UPDATE issued_copy SET content = {wrong} WHERE id = 2")
    assert len(copy_findings(council_path)) == 1


def test_the_digest_of_the_content_counts_it(with_copy: CouncilFile, council_path: Path) -> None:
    with_copy.close()
    with closing(sqlite3.connect(council_path)) as connection:
        before = dump_digest(connection)
        connection.execute("UPDATE issued_copy SET content = zeroblob(length(content))")
        assert dump_digest(connection) != before
