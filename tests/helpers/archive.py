"""A council file as it is after many years: rows by the thousand put beside what is there, by plain INSERTs."""

from __future__ import annotations

import random
import sqlite3
import uuid
import zlib
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ogdesk.store import search

FIRST_ID = 100_000
"""The first id of the rows that are put beside those of the file."""
_FIRST_DAY = date(1995, 4, 1)
_DAYS = 365 * 30
Row = dict[str, str | int]


@dataclass(frozen=True)
class Archive:
    """How many symposia are added (each with a day, a venue, two items with a speaker, one request), people and bodies."""

    symposia: int
    people: int
    bodies: int
    skipped: frozenset[date] = frozenset()
    """Days on which none of them lies."""


def add_archive(path: Path, archive: Archive, *, indexed: bool = True) -> int:
    """Put the rows of an archive into a council file and, where `indexed`, into its search index; gives how many rows."""
    chance = random.Random(archive.symposia)
    tables = {
        "organisation": list(_bodies(archive)),
        "alias": [
            _row(n, organisation_id=FIRST_ID + n, kind="spelling", name=f"計測第{n}法人会")
            for n in range(archive.bodies)
        ],
        "contact": [
            _row(
                n, organisation_id=FIRST_ID + n, role="office", tel=f"03-{n:04}-0000", mail=f"a{n}@example.jp"
            )
            for n in range(archive.bodies)
        ],
        "person": [_row(n, family="計測", given=f"{n}郎") for n in range(archive.people)],
        "affiliation": [
            _row(n, person_id=FIRST_ID + n, organisation_id=FIRST_ID + n % archive.bodies, title="教授")
            for n in range(archive.people)
        ],
        **_events(archive, chance),
    }
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for table, rows in tables.items():
            _insert(connection, table, rows)
        if indexed:
            search.rebuild(connection)
        connection.execute("COMMIT")
    return sum(map(len, tables.values()))


def _bodies(archive: Archive) -> Iterable[Row]:
    return (_row(n, name=f"計測{n}法人", kind="company") for n in range(archive.bodies))


def _events(archive: Archive, chance: random.Random) -> dict[str, list[Row]]:
    """Every other one was held in public, the rest were called off."""
    events = range(archive.symposia)
    people = [FIRST_ID + chance.randrange(archive.people) for _ in range(2 * archive.symposia)]
    return {
        "event": [
            _row(
                n,
                kind="symposium",
                state="finished" if n % 2 else "cancelled",
                form="venue",
                title=f"第{n}回計測シンポジウム",
            )
            for n in events
        ],
        "sitting": [
            _row(n, event_id=FIRST_ID + n, day=_day(archive, chance), start="13:00", zone="Asia/Tokyo")
            for n in events
        ],
        "venue": [_row(n, event_id=FIRST_ID + n, name="市民会館") for n in events],
        "program_item": [
            _row(n, event_id=FIRST_ID + n // 2, kind="keynote", title="計測", printed_in="release")
            for n in range(2 * archive.symposia)
        ],
        "appearance": [
            _row(n, item_id=FIRST_ID + n, role="speaker", person_id=person) for n, person in enumerate(people)
        ],
        "attendance": [
            _row(n, event_id=FIRST_ID + n, person_id=people[n], state="confirmed", comes="principal")
            for n in events
        ],
    }


def _day(archive: Archive, chance: random.Random) -> str:
    day = _FIRST_DAY + timedelta(days=chance.randrange(_DAYS))
    while day in archive.skipped:
        day += timedelta(days=1)
    return day.isoformat()


def _row(number: int, **values: str | int) -> Row:
    return {"id": FIRST_ID + number, **values}


def _insert(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    space = zlib.crc32(table.encode()) << 64
    for row in rows:
        row["uid"] = str(uuid.UUID(int=space | int(row["id"])))
    names = list(rows[0])
    marks = ", ".join("?" * len(names))
    columns = ", ".join(f'"{name}"' for name in names)
    connection.executemany(
        f"INSERT INTO {table} ({columns}) VALUES ({marks})",
        [tuple(row[name] for name in names) for row in rows],
    )
