"""What one symposium asks for is read, and nothing else: the answers are those of a reading of all, and cost the same in any file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event as listening

from helpers.archive import Archive, add_archive
from ogdesk.acts.calendar.handouts import hand_out
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.files.plain import open_plain
from ogdesk.acts.release.export import checked_notice
from ogdesk.acts.release.proofreading import check, event_findings
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import HandoutKind
from ogdesk.council.entity import Entity
from ogdesk.council.event import Event
from ogdesk.notice.build import build_release
from ogdesk.store import entity_loader

SYMPOSIUM = 9
DAY = date(2020, 11, 19)
ARCHIVE = Archive(symposia=400, people=150, bodies=60, skipped=frozenset({DAY}))
SAID = "連絡は a@example.jp か 03-1234-5678 へ。㈱みなと様、株式会社みなと、ＩＣＴ財団、みなと　太郎さん。"
"""A line of the release that everything below may have something to do with."""


def changes() -> st.SearchStrategy[tuple[str, tuple[Any, ...]]]:
    """One change of a council file by plain SQL: what may make a difference to a release or to its checks."""

    def place(table: str) -> str:
        return f"(SELECT id FROM {table} ORDER BY id LIMIT 1 OFFSET ? % (SELECT count(*) FROM {table}))"

    row = st.integers(0, 200)
    uid = st.uuids().map(str)
    days = st.sampled_from(["2020-11-18", "2020-11-19", "2020-11-20", "2019-05-01", None])
    states = st.sampled_from(["planned", "published", "postponed", "cancelled", "finished"])
    kinds = st.sampled_from(["symposium", "outreach", "training", "external"])
    names = st.sampled_from(["㈱みなと", "ＩＣＴ財団", "みなと", "株式会社みなと"])
    mails = st.sampled_from(["a@example.jp", "b@example.jp"])
    trash = st.sampled_from(["event", "organisation", "person"]).flatmap(
        lambda table: st.tuples(
            st.just(f"UPDATE {table} SET trashed_at = 'x' WHERE id = {place(table)}"), st.tuples(row)
        )
    )
    return st.one_of(
        trash,
        st.tuples(
            st.just(f"UPDATE event SET state = ?, kind = ? WHERE id = {place('event')}"),
            st.tuples(states, kinds, row),
        ),
        st.tuples(st.just(f"UPDATE sitting SET day = ? WHERE id = {place('sitting')}"), st.tuples(days, row)),
        st.tuples(
            st.just(
                "INSERT INTO sitting (uid, event_id, day, start, zone)"
                f" VALUES (?, {place('event')}, ?, '14:00', 'Asia/Tokyo')"
            ),
            st.tuples(uid, row, days),
        ),
        st.tuples(
            st.just(
                "INSERT INTO attendance (uid, event_id, person_id, comes, state)"
                f" VALUES (?, {place('event')}, {place('person')}, 'principal', 'confirmed')"
            ),
            st.tuples(uid, row, row),
        ),
        st.tuples(
            st.just(
                f"INSERT INTO alias (uid, organisation_id, name, kind) VALUES (?, {place('organisation')}, ?, 'spelling')"
            ),
            st.tuples(uid, row, names),
        ),
        st.tuples(
            st.just(f"UPDATE organisation SET name = ? WHERE id = {place('organisation')}"),
            st.tuples(names, row),
        ),
        st.tuples(
            st.just(f"UPDATE person SET family = 'みなと', given = '太郎' WHERE id = {place('person')}"),
            st.tuples(row),
        ),
        st.tuples(
            st.just(
                "INSERT INTO contact (uid, organisation_id, role, mail, mail_public, tel, tel_public)"
                f" VALUES (?, {place('organisation')}, 'office', ?, ?, '03-1234-5678', ?)"
            ),
            st.tuples(uid, row, mails, st.booleans(), st.booleans()),
        ),
        st.tuples(
            st.just(
                "INSERT INTO contact (uid, person_id, role, mail, tel)"
                f" VALUES (?, {place('person')}, 'personal', ?, '0312345678')"
            ),
            st.tuples(uid, row, mails),
        ),
        st.tuples(
            st.just(f"DELETE FROM activity_wording WHERE id = {place('activity_wording')}"), st.tuples(row)
        ),
        st.tuples(
            st.just(f"UPDATE event SET declared_fiscal_year = ? WHERE id = {place('event')}"),
            st.tuples(st.sampled_from([2015, 2018, None]), row),
        ),
    )


def _changed(path: Path, source: bytes, made: list[tuple[str, tuple[Any, ...]]]) -> None:
    path.write_bytes(source)
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement, values in made:
            connection.execute(statement, values)
        connection.execute(
            "INSERT INTO notice_block (uid, notice_id, key, heading, text, based_on, shown)"
            " SELECT 'said', id, 'remarks', '', ?, '', 1 FROM notice",
            (SAID,),
        )


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(changes(), max_size=12))
def test_what_is_read_of_one_symposium_says_the_same_as_all_of_the_council(
    made: list[tuple[str, tuple[Any, ...]]], tmp_path: Path, here: Surroundings, sample_file_bytes: bytes
) -> None:
    path = tmp_path / "協議会.ogdesk"
    _changed(path, sample_file_bytes, made)
    with open_to_read(path, here) as file, file.reading() as reading:
        data = reading.whole()
        for event in data.events:
            releases = [
                build_release(n, data, today=here.today).document
                for n in event.notices
                if n.trashed_at is None
            ]
            findings = event_findings(event, data, here)
            with open_plain(path, here) as look:
                alone = look.get(Event, event.id or 0)
                assert event_findings(alone, look.facts(), here) == findings
                assert [
                    build_release(n, look.facts(), today=here.today).document for n in alone.notices
                ] == releases


def test_the_sample_has_something_to_say_so_that_saying_the_same_means_something(
    tmp_path: Path, here: Surroundings, sample_file_bytes: bytes
) -> None:
    path = tmp_path / "協議会.ogdesk"
    contact = (
        "INSERT INTO contact (uid, organisation_id, role, mail) VALUES ('u', 50, 'office', 'a@example.jp')"
    )
    alias = (
        "INSERT INTO alias (uid, organisation_id, name, kind) VALUES ('u', 50, '株式会社みなと', 'spelling')"
    )
    booked = [
        ("UPDATE sitting SET day = '2020-11-19', start = '15:00' WHERE event_id <> ?", (SYMPOSIUM,)),
        ("UPDATE event SET state = 'planned'", ()),
    ]
    _changed(path, sample_file_bytes, [(contact, ()), (alias, ()), *booked])
    with open_plain(path, here) as look:
        codes = {finding.code for finding in check(look, str(SYMPOSIUM), here)}
    assert codes >= {"private-mail", "phone-in-text", "name-spelling"}


@pytest.fixture
def archive(tmp_path: Path, sample_file_bytes: bytes) -> tuple[Path, Path]:
    """The sample, and the sample among thousands of other rows."""
    small, large = tmp_path / "small.ogdesk", tmp_path / "large.ogdesk"
    small.write_bytes(sample_file_bytes)
    large.write_bytes(sample_file_bytes)
    assert add_archive(large, ARCHIVE) > 2_500
    return small, large


@pytest.mark.parametrize(
    "work",
    [
        lambda path, here: _look(path, here, lambda look: checked_notice(look, "2020-11-19", here)),
        lambda path, here: _look(path, here, lambda look: check(look, "2020-11-19", here)),
    ],
    ids=["notice", "check"],
)
def test_a_plain_command_makes_no_more_entities_in_a_large_file(
    work: Callable[[Path, Surroundings], object],
    archive: tuple[Path, Path],
    here: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[Entity] = []
    build = entity_loader.entity_of

    def counted(cls: type[Entity], row: sqlite3.Row) -> Entity:
        made.append(build(cls, row))
        return made[-1]

    monkeypatch.setattr(entity_loader, "entity_of", counted)
    numbers = []
    for path in archive:
        made.clear()
        work(path, here)
        numbers.append(len(made))
    assert numbers[0] > 100
    assert numbers[1] == numbers[0]


def _look(path: Path, here: Surroundings, work: Callable[[Any], object]) -> None:
    with open_plain(path, here) as look:
        work(look)


def test_calendar_files_are_made_without_loading_the_rest_of_a_large_file(
    archive: tuple[Path, Path], here: Surroundings, tmp_path: Path
) -> None:
    numbers = []
    for path in archive:
        loaded: list[object] = []

        def count(target: object, _context: object, loaded: list[object] = loaded) -> None:
            loaded.append(type(target))

        with open_to_write(path, here) as file:
            listening.listen(Entity, "load", count, propagate=True)
            handed = hand_out(file, "2020-11-19", tmp_path / path.stem, HandoutKind.REQUEST, here)
            listening.remove(Entity, "load", count)
        assert len(handed.paths) == 8
        numbers.append(len(loaded))
    assert numbers[0] > 20
    assert numbers[1] == numbers[0]
