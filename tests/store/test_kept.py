"""The kept connection: one for many looks, a new one for another file, and never in a writer's way."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ogdesk.council.event import Event
from ogdesk.ground.clock import FixedClock
from ogdesk.ground.errors import WorldError
from ogdesk.store.cached_connection import CachedConnection
from ogdesk.store.file import CouncilFile
from ogdesk.store.preparation import OpenMode
from ogdesk.store.search import search

CLOCK = FixedClock(datetime(2031, 4, 1, 0, 30, tzinfo=UTC))


def titles(kept: CachedConnection, path: Path) -> list[str]:
    with kept.reading(path) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM event ORDER BY id")]


def add(path: Path, title: str) -> None:
    with (
        CouncilFile.open(path, clock=CLOCK, pc_name="庶務係PC", mode=OpenMode.WRITE) as file,
        file.act("シンポジウムの追加") as writing,
    ):
        writing.add(Event(title=title))


def test_many_looks_open_the_file_once_and_see_what_was_written_between_them(council_path: Path) -> None:
    kept = CachedConnection()
    with kept.reading(council_path) as first:
        pass
    add(council_path, "会津若松の会")
    with kept.reading(council_path) as second:
        assert second is first
    assert "会津若松の会" in titles(kept, council_path)
    kept.close()


def test_a_search_after_the_first_costs_the_search_and_no_look_at_the_file(council_path: Path) -> None:
    add(council_path, "会津若松の会")
    kept = CachedConnection()
    asked: list[str] = []
    for query in ("会", "会津"):
        asked.clear()
        with kept.reading(council_path) as connection:
            connection.set_trace_callback(asked.append)
            assert search(connection, query, entity="symposium")
    # What begins with -- the index asks of itself; the first two look at its version.
    first_words = [statement.split()[0] for statement in asked if not statement.startswith("--")]
    assert first_words == ["BEGIN", "SELECT", "SELECT", "SELECT", "ROLLBACK"]
    kept.close()


def test_a_look_that_was_left_in_the_middle_keeps_no_writer_waiting(council_path: Path) -> None:
    add(council_path, "一")
    add(council_path, "二")
    kept = CachedConnection()
    with kept.reading(council_path) as connection:
        assert connection.execute("SELECT title FROM event ORDER BY id").fetchone() is not None
    add(council_path, "三")
    assert titles(kept, council_path)[-1] == "三"
    kept.close()


def test_another_file_under_the_same_name_is_looked_at_anew(council_path: Path, tmp_path: Path) -> None:
    kept = CachedConnection()
    titles(kept, council_path)
    other = tmp_path / "other.ogdesk"
    shutil.copyfile(council_path, other)
    add(other, "置き換えたあと")
    other.replace(council_path)
    assert titles(kept, council_path)[-1] == "置き換えたあと"
    kept.close()


def test_a_file_that_is_gone_is_told_and_found_again_later(council_path: Path, tmp_path: Path) -> None:
    kept = CachedConnection()
    before = titles(kept, council_path)
    away = council_path.rename(tmp_path / "away.ogdesk")
    with pytest.raises(WorldError, match="見つかりません"):
        titles(kept, council_path)
    away.rename(council_path)
    assert titles(kept, council_path) == before
    kept.close()
