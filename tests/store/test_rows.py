"""Flat lists: their order, their filters, pages in the order asked for, and no SQLAlchemy on the way."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from ogdesk.council.event import Event, Sitting
from ogdesk.ground.errors import WorldError
from ogdesk.store import rows, schema, search
from ogdesk.store.rows import (
    MembershipRow,
    OrganisationRow,
    OrganisationSort,
    PersonRow,
    PersonSort,
    SymposiumRow,
    SymposiumSort,
)

Insert = Callable[..., int]


@pytest.fixture(params=["indexed", "index missing"])
def connection(request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    """Lists must be the same with the index and without it."""
    engine = create_engine("sqlite://")
    with engine.connect() as outer:
        schema.metadata.create_all(outer)
        outer.commit()
        driver = outer.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.isolation_level = None
        if request.param == "indexed":
            for statement in search.DDL:
                driver.execute(statement)
        yield driver
    engine.dispose()


@pytest.fixture
def insert(connection: sqlite3.Connection) -> Insert:
    def insert_row(table: str, **values: Any) -> int:
        columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
        mark = connection.execute("SELECT hex(randomblob(8))").fetchone()[0]
        needed = {c[1]: mark if c[1] == "uid" else "x" for c in columns if c[3] and c[4] is None and not c[5]}
        row = {**needed, **values}
        names = ", ".join(f'"{name}"' for name in row)
        cursor = connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
        )
        assert cursor.lastrowid is not None
        search.reindex_rows(connection, [(table, None, {"id": cursor.lastrowid, **row})])
        return cursor.lastrowid

    return insert_row


def change(connection: sqlite3.Connection, table: str, id_: int, **values: Any) -> None:
    before = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (id_,))
    old = dict(zip([c[0] for c in before.description], before.fetchone(), strict=True))
    sets = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*values.values(), id_))
    search.reindex_rows(
        connection, [(table, {"id": id_, **{n: old[n] for n in values}}, {"id": id_, **values})]
    )


@pytest.fixture
def symposia(insert: Insert) -> dict[str, int]:
    ids = {
        "2020": insert(
            "event", title="令和2年度 シンポジウム", theme="ＤＸ", kind="symposium", state="finished"
        ),
        "2019 winter": insert("event", title="平成31年度 催し", kind="outreach", state="finished"),
        "2019 no day": insert(
            "event", title="日時未定", declared_fiscal_year=2019, kind="symposium", state="planned"
        ),
        "unknown": insert("event", title="時期不明の会", kind="symposium", state="planned"),
        "binned": insert("event", title="取りやめた会", trashed_at="2020-11-06T05:02:00Z"),
    }
    insert("sitting", event_id=ids["2020"], day="2020-11-20", start="10:00", position=0)
    insert("sitting", event_id=ids["2020"], day="2020-11-19", start="15:00", position=1)
    insert("sitting", event_id=ids["2020"], day=None, start="09:00", position=2)
    insert("sitting", event_id=ids["2019 winter"], day="2020-03-31")
    return ids


def test_symposia_stand_by_fiscal_year_and_first_day(
    connection: sqlite3.Connection, symposia: dict[str, int]
) -> None:
    newest = [symposia[name] for name in ("2020", "2019 no day", "2019 winter", "unknown")]
    assert rows.symposium_ids(connection) == newest
    assert rows.symposium_ids(connection, sort=SymposiumSort.OLDEST) == newest[::-1]
    by_title = rows.symposium_ids(connection, sort=SymposiumSort.TITLE)
    titles = [row.title for row in rows.symposium_rows(connection, by_title)]
    assert titles == sorted(titles)
    assert len(titles) == 4


def test_symposia_narrowed_by_year_kind_and_words(
    connection: sqlite3.Connection, symposia: dict[str, int]
) -> None:
    assert rows.symposium_ids(connection, fiscal_year=2019) == [
        symposia["2019 no day"],
        symposia["2019 winter"],
    ]
    assert rows.symposium_ids(connection, fiscal_year=2018) == []
    assert rows.symposium_ids(connection, kinds=["outreach"]) == [symposia["2019 winter"]]
    assert rows.symposium_ids(connection, search="dx") == [symposia["2020"]]
    assert rows.symposium_ids(connection, search="会") == [symposia["unknown"]]
    assert rows.symposium_ids(connection, search="年度", fiscal_year=2020) == [symposia["2020"]]
    assert len(rows.symposium_ids(connection, search="　")) == 4
    assert rows.symposium_ids(connection, search="取りやめ") == []


def test_a_symposium_row_tells_the_first_known_sitting(
    connection: sqlite3.Connection, symposia: dict[str, int]
) -> None:
    asked = [symposia["2019 no day"], 999, symposia["2020"], symposia["binned"], symposia["2019 winter"]]
    assert rows.symposium_rows(connection, asked) == [
        SymposiumRow(asked[0], "日時未定", None, None, 2019, "planned", "symposium", ""),
        SymposiumRow(
            asked[2], "令和2年度 シンポジウム", "2020-11-19", "15:00", 2020, "finished", "symposium", "ＤＸ"
        ),
        SymposiumRow(asked[4], "平成31年度 催し", "2020-03-31", None, 2019, "finished", "outreach", ""),
    ]


def test_the_order_follows_each_change(
    connection: sqlite3.Connection, insert: Insert, symposia: dict[str, int]
) -> None:
    change(connection, "event", symposia["binned"], trashed_at=None)
    day = insert("sitting", event_id=symposia["unknown"], day="2021-04-01", start="13:30")
    change(connection, "event", symposia["2019 no day"], declared_fiscal_year=2022)
    order = [symposia[name] for name in ("2019 no day", "unknown", "2020", "2019 winter", "binned")]
    assert rows.symposium_ids(connection) == order
    change(connection, "sitting", day, event_id=symposia["binned"])
    assert rows.symposium_ids(connection, fiscal_year=2021) == [symposia["binned"]]
    connection.execute("DELETE FROM sitting WHERE id = ?", (day,))
    search.reindex_rows(connection, [("sitting", {"id": day, "event_id": symposia["binned"]}, None)])
    assert rows.symposium_ids(connection, fiscal_year=2021) == []
    change(connection, "event", symposia["2020"], trashed_at="2020-11-06T05:02:00Z")
    assert symposia["2020"] not in rows.symposium_ids(connection)


day_texts = st.sampled_from([None, "2019-03-31", "2019-04-01", "2020-01-19", "2020-11-19", "2021-12-31"])
time_texts = st.sampled_from([None, "09:00", "13:30", "15:00"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sittings=st.lists(st.tuples(day_texts, time_texts), max_size=4),
    declared=st.none() | st.integers(2013, 2024),
)
def test_a_symposium_row_agrees_with_the_domain(
    connection: sqlite3.Connection,
    insert: Insert,
    sittings: list[tuple[str | None, str | None]],
    declared: int | None,
) -> None:
    id_ = insert("event", declared_fiscal_year=declared)
    event = Event(declared_fiscal_year=declared)
    for position, (day, start) in enumerate(sittings):
        insert("sitting", event_id=id_, day=day, start=start, position=position)
        event.sittings.append(
            Sitting(day=date.fromisoformat(day) if day else None, start=start, position=position)
        )
    row = rows.symposium_rows(connection, [id_])[0]
    first = event.first_sitting if event.first_day else None
    assert row.day == (event.first_day.isoformat() if event.first_day else None)
    assert row.start == (first.start if first else None)
    assert row.fiscal_year == (event.fiscal_year.year if event.fiscal_year else None)
    if row.fiscal_year is not None:
        assert id_ in rows.symposium_ids(connection, fiscal_year=row.fiscal_year)


def test_people_in_the_order_of_readings_with_their_main_title(
    connection: sqlite3.Connection, insert: Insert
) -> None:
    shoji = insert("person", family="庄司", given="昌彦", family_reading="ショウジ", given_reading="マサヒコ")
    latin = insert("person", latin="Beth Noveck")
    kumagai = insert(
        "person", family="熊谷", given="俊人", family_reading="くまがい", given_reading="としひと"
    )
    insert("person", family="退避", trashed_at="2020-11-06T05:02:00Z")
    university = insert("organisation", name="武蔵大学")
    insert("affiliation", person_id=shoji, organisation_text="OKFJ", title="代表理事", position=0)
    insert(
        "affiliation",
        person_id=shoji,
        organisation_id=university,
        department="社会学部",
        title="教授",
        position=1,
        is_main=1,
    )
    assert rows.person_ids(connection) == [kumagai, shoji, latin]
    assert rows.person_ids(connection, sort=PersonSort.NAME)[-1] == kumagai
    assert rows.person_ids(connection, search="教授") == [shoji]
    assert rows.person_rows(connection, [latin, shoji]) == [
        PersonRow(latin, "Beth Noveck", "", ""),
        PersonRow(shoji, "庄司　昌彦", "ショウジ　マサヒコ", "武蔵大学社会学部　教授"),
    ]


def test_organisations_and_members_in_code_order(connection: sqlite3.Connection, insert: Insert) -> None:
    nara = insert("organisation", name="奈良市", reading="ナラシ", code="292010", kind="city")
    code_for = insert(
        "organisation", name="Code for Japan", reading="コードフォージャパン", kind="association"
    )
    koriyama = insert("organisation", name="郡山市", reading="コオリヤマシ", code="072036", kind="city")
    binned = insert("organisation", name="旧市", trashed_at="2020-11-06T05:02:00Z")
    members = [
        insert("membership", organisation_id=id_, position=position, member_class=word)
        for position, (id_, word) in enumerate(
            [(code_for, "特別会員"), (nara, "一般会員"), (koriyama, "一般会員"), (binned, "一般会員")]
        )
    ]
    assert rows.organisation_ids(connection) == [koriyama, nara, code_for]
    assert rows.organisation_ids(connection, search="ならし") == [nara]
    assert rows.organisation_ids(connection, sort=OrganisationSort.READING)[-1] == nara
    assert rows.organisation_rows(connection, [nara, binned]) == [
        OrganisationRow(nara, "奈良市", "ナラシ", "292010", "city")
    ]
    assert rows.membership_ids(connection) == [members[2], members[1], members[0]]
    assert rows.membership_ids(connection, sort=OrganisationSort.POSITION) == members[:3]
    assert rows.membership_ids(connection, member_class="特別会員") == [members[0]]
    assert rows.membership_ids(connection, search="山") == [members[2]]
    assert rows.membership_rows(connection, members[1:]) == [
        MembershipRow(members[1], nara, "奈良市", "ナラシ", "292010", "一般会員", 1),
        MembershipRow(members[2], koriyama, "郡山市", "コオリヤマシ", "072036", "一般会員", 2),
    ]


def test_a_page_of_many_ids_and_an_empty_one(connection: sqlite3.Connection, insert: Insert) -> None:
    ids = [insert("person", family=f"姓{n}") for n in range(1200)]
    assert [row.id for row in rows.person_rows(connection, ids[::-1])] == ids[::-1]
    assert rows.person_rows(connection, []) == []


def test_reading_takes_any_name_and_writes_nothing(template: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(template, tmp_path / "令和2年度 #1 100%25?mode=memory&x='\".ogdesk"))
    before = path.read_bytes()
    with rows.reading(path) as connection:
        ids = rows.symposium_ids(connection)
        assert [row.title for row in rows.symposium_rows(connection, ids)] == ["春のシンポジウム"]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM event")
    with pytest.raises(sqlite3.ProgrammingError):
        rows.symposium_ids(connection)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_reading_tells_what_is_no_council_file(tmp_path: Path) -> None:
    (tmp_path / "空.ogdesk").write_bytes(b"")
    for name in ("空.ogdesk", "無い.ogdesk", "."):
        with pytest.raises(WorldError), rows.reading(tmp_path / name):
            pass


def test_reading_turns_damage_into_a_sentence(template: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(template, tmp_path / "協議会.ogdesk"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE event SET title = CAST(x'E7AA93E58F' AS TEXT)")
    with pytest.raises(WorldError, match="壊れています"), rows.reading(path) as connection:
        rows.symposium_rows(connection, rows.symposium_ids(connection))


def test_lists_need_no_sqlalchemy() -> None:
    code = "import sys, ogdesk.store.rows, ogdesk.store.backup; print('sqlalchemy' in sys.modules or 'alembic' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_symposia_are_found_by_who_appears_or_is_asked(
    connection: sqlite3.Connection, insert: Insert
) -> None:
    keynote, panel, other = (
        insert("event", title=title, kind="symposium") for title in ("講演", "討論", "庄司記念の集い")
    )
    insert("event", title="別", kind="symposium")
    speaker = insert("person", family="庄司", family_reading="ショウジ", given="昌彦")
    mayor = insert("post", name="庄司市長")
    item = insert("program_item", event_id=keynote, title="基調講演")
    for _ in range(2):
        insert("appearance", item_id=item, person_id=speaker)
    insert("attendance", event_id=panel, post_id=mayor)
    newest = rows.symposium_ids(connection, search="庄司", by_speakers=True)
    assert newest == sorted([keynote, panel, other], reverse=True)
    assert rows.symposium_ids(connection, search="しょうじ", by_speakers=True) == [keynote]
    assert rows.symposium_ids(connection, search="庄司") == [other]
    assert rows.symposium_ids(connection, search="庄司", by_speakers=True, kinds=["outreach"]) == []
    assert len(rows.symposium_ids(connection, by_speakers=True)) == 4
