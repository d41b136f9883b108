"""Verify: a sound file has nothing, each kind of damage is told by its own finding, and nothing is changed."""

from __future__ import annotations

import shutil
import sqlite3
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpers.archive import Archive, add_archive
from ogdesk.council.event import Event
from ogdesk.council.findings import Level
from ogdesk.council.organisation import Organisation, Person
from ogdesk.ground.errors import WorldError
from ogdesk.store import plain_reading
from ogdesk.store.file import CouncilFile
from ogdesk.store.verify import is_damage, verify

Opener = Callable[..., CouncilFile]


@pytest.fixture
def sound(council_path: Path, opener: Opener) -> Path:
    """The small council without its made-up codes, which have no check digit."""
    with opener(council_path) as file, file.act("団体コードの変更") as w:
        for organisation in w.all(Organisation):
            organisation.code = None
    return council_path


@pytest.fixture
def lived_in(sound: Path, opener: Opener) -> Path:
    """A file with acts done, merged, taken back, done again and left behind."""
    with opener(sound) as file:
        for title in ("春", "夏", "秋"):
            with file.act("名称の変更", merge_key="event:1.title") as w:
                w.all(Event)[0].title = title
        with file.act("人物の追加") as w:
            w.add(Person(family="川原"))
        file.undo()
        file.undo()
        file.redo()
        with file.act("団体の追加") as w:
            w.add(Organisation(name="花村"))
        with file.act("削除") as w:
            w.delete(w.all(Organisation)[-1])
        file.undo()
    return sound


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            assert connection.execute(statement).rowcount != 0, statement


def codes(path: Path) -> list[tuple[str, Level]]:
    return [(finding.code, finding.level) for finding in verify(path)]


def test_a_sound_file_has_no_findings_and_is_not_touched(lived_in: Path, tmp_path: Path) -> None:
    before = lived_in.read_bytes()
    assert verify(lived_in) == []
    assert lived_in.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [lived_in.name]


def test_verify_needs_no_lock(sound: Path, opener: Opener) -> None:
    with opener(sound):
        assert verify(sound) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE sitting SET event_id = 999", "foreign_key"),
        ("UPDATE event SET theme = CAST(x'E7AA93E58F' AS TEXT)", "unreadable"),
        ("UPDATE event SET state = 'plAnned'", "unreadable"),
        ("UPDATE sitting SET day = '2031-05-41'", "unreadable"),
    ],
)
def test_damage_is_an_error_that_names_no_more_than_needed(lived_in: Path, statement: str, code: str) -> None:
    alter(lived_in, statement)
    found = verify(lived_in)
    damage = [finding for finding in found if is_damage(finding)]
    assert [(finding.code, finding.level) for finding in damage] == [(code, Level.ERROR)]
    assert "バックアップから元に戻してください。" in damage[0].sentence


def test_broken_pages_are_told(lived_in: Path) -> None:
    """An index made by another column: the file opens, reads and answers, only the integrity check sees it."""
    swap = "UPDATE sqlite_schema SET sql = replace(sql, '({})', '({})') WHERE name = 'ix_organisation_code'"
    writable = "PRAGMA writable_schema = ON"
    alter(lived_in, writable, swap.format("code", "name"))
    alter(lived_in, "REINDEX ix_organisation_code")
    alter(lived_in, writable, swap.format("name", "code"))
    assert codes(lived_in) == [("integrity", Level.ERROR)]


def test_a_rule_of_the_domain_is_told_with_its_place(sound: Path, opener: Opener) -> None:
    with opener(sound) as file, file.act("変更") as w:
        city = w.all(Organisation)[0]
        city.code = "072037"
        wrong = city.id
    found = verify(sound)
    assert [(f.code, f.place.entity, f.place.id, f.place.field) for f in found] == [
        ("code", "organisation", wrong, "code")
    ]
    assert not is_damage(found[0])


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE search_state SET version = 0",
        "DROP TABLE search_symposium",
        "UPDATE search_text SET folded = 'x' WHERE field = 'event.title'",
        "DELETE FROM search_text WHERE field = 'person.name'",
        "DELETE FROM search_symposium",
        "DELETE FROM search_pairs_data WHERE id > 10",
        "INSERT INTO search_pairs (search_pairs, rowid, pairs)"
        " SELECT 'delete', id, 'x6625306e' FROM search_text WHERE field = 'event.title'",
        "INSERT INTO search_pairs (rowid, pairs) VALUES (12345, 'x00410041')",
    ],
)
def test_an_index_out_of_step_is_a_warning(sound: Path, statement: str) -> None:
    alter(sound, statement)
    assert codes(sound) == [("search_index", Level.WARNING)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_step SET kind = 'edIt' WHERE id = 2",
        "UPDATE journal_step SET state = 'undone' WHERE id = 2",
        "UPDATE journal_step SET state = 'done' WHERE state = 'past'",
        "UPDATE journal_step SET of_step = 900 WHERE of_step IS NOT NULL",
        "UPDATE journal_step SET of_step = 1 WHERE id = 2",
        "UPDATE journal_entry SET after = '{' WHERE id = 2",
        "UPDATE journal_entry SET after = '[]' WHERE id = 2",
        "UPDATE journal_entry SET before = NULL, after = NULL WHERE id = 2",
        "UPDATE journal_entry SET table_name = 'evant' WHERE id = 2",
    ],
)
def test_a_broken_journal_is_an_error(lived_in: Path, statement: str) -> None:
    alter(lived_in, statement)
    assert codes(lived_in) == [("journal", Level.ERROR)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE organisation SET address = '外で書いた' WHERE id = (SELECT max(id) FROM organisation)",
        "DELETE FROM setting",
    ],
)
def test_rows_changed_behind_the_journal_are_a_warning(lived_in: Path, statement: str) -> None:
    alter(lived_in, statement)
    assert codes(lived_in) == [("journal", Level.WARNING)]


@pytest.mark.parametrize("content", [b"", b"\0" * 5000, b"PK\x03\x04 is no database at all" * 100])
def test_what_is_no_council_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "何か.ogdesk"
    path.write_bytes(content)
    with pytest.raises(WorldError, match="何か"):
        verify(path)
    assert path.read_bytes() == content


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_flipped_bit_gives_findings_or_a_sentence_and_never_a_crash(
    template: Path, tmp_path: Path, data: st.DataObject
) -> None:
    whole = bytearray(template.read_bytes())
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= 1 << data.draw(st.integers(0, 7))
    path = tmp_path / "反転.ogdesk"
    shutil.copy(template, path)
    path.write_bytes(whole)
    try:
        findings = verify(path)
    except WorldError as error:
        assert error.sentence
    else:
        assert all(finding.sentence for finding in findings)
    finally:
        for left in tmp_path.glob("反転*"):
            left.unlink()


def test_a_file_is_looked_through_piece_by_piece(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a whole, with its index and its texts, this file takes ten million bytes."""
    monkeypatch.setattr(plain_reading, "_AT_ONCE", 20)
    add_archive(sound, Archive(symposia=300, people=75, bodies=40))
    assert verify(sound) == []
    tracemalloc.start()
    verify(sound)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4_000_000
