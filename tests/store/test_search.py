"""Search: any spelling finds the name, the index answers as LIKE does, and private or binned things stay out of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from helpers.archive import FIRST_ID, Archive, add_archive
from ogdesk.council.event import Event, Sitting
from ogdesk.council.fold import fold
from ogdesk.council.organisation import Affiliation, Organisation, Person
from ogdesk.ground.errors import WorldError
from ogdesk.store import fts, rows, schema, search
from ogdesk.store import search_columns as searchable
from ogdesk.store.file import CouncilFile
from ogdesk.store.fts import IdRange, TextRow
from ogdesk.store.preparation import OpenMode
from ogdesk.store.verify import verify

Insert = Callable[..., int]


Fresh = Callable[[], sqlite3.Connection]


@pytest.fixture(scope="module")
def fresh() -> Fresh:
    """Opens a council file with the tables of the schema and an empty index, in memory."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        schema.metadata.create_all(connection)
        connection.commit()
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        for statement in search.DDL:
            driver.execute(statement)
        driver.commit()
        image = driver.serialize()
    engine.dispose()
    return lambda: opened(image)


def opened(image: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(image)
    return connection


@pytest.fixture
def connection(fresh: Fresh) -> Iterator[sqlite3.Connection]:
    with closing(fresh()) as connection:
        yield connection


@pytest.fixture
def insert(connection: sqlite3.Connection) -> Insert:
    """Insert a row with defaults for what must not be empty, and tell the index, as the journal does."""

    def insert_row(table: str, **values: Any) -> int:
        row = {**_needed(connection, table), **values}
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        cursor = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))
        assert cursor.lastrowid is not None
        search.reindex_rows(connection, [(table, None, {"id": cursor.lastrowid, **row})])
        return cursor.lastrowid

    return insert_row


def _needed(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    columns = connection.execute(f"PRAGMA table_info({table})")
    mark = connection.execute("SELECT hex(randomblob(8))").fetchone()[0]
    return {c[1]: mark if c[1] == "uid" else "x" for c in columns if c[3] and c[4] is None and not c[5]}


def change(connection: sqlite3.Connection, table: str, id_: int, **values: Any) -> None:
    """Change a row and tell the index only what changed, as the journal's images do."""
    names = ", ".join(f'"{name}"' for name in values)
    before = connection.execute(f"SELECT {names} FROM {table} WHERE id = ?", (id_,)).fetchone()
    sets = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*values.values(), id_))
    old = dict(zip(values, before, strict=True))
    search.reindex_rows(connection, [(table, {"id": id_, **old}, {"id": id_, **values})])


def found(
    connection: sqlite3.Connection, query: str, entity: str | None = None
) -> list[tuple[str, int, str]]:
    return [(hit.entity, hit.id, hit.why) for hit in search.search(connection, query, entity=entity)]


def matching_ids(connection: sqlite3.Connection, query: str, entity: str) -> set[int]:
    select, values = search.matching(connection, query, entity)
    return {row[0] for row in connection.execute(select, values)}


def ids_by_pairs(connection: sqlite3.Connection, folded: str, span: IdRange = fts.EVERYTHING) -> list[int]:
    """Only the ids, which for one and two units come from the index alone."""
    select, values = fts.select_matching("search_pairs.rowid", folded, span)
    return [row[0] for row in connection.execute(f"{select} ORDER BY 1", values)]


def is_in_step(connection: sqlite3.Connection) -> bool:
    """Whether the index holds exactly the texts of the tables, and each pair of them."""
    texts = list(search.all_texts(connection))
    stored = connection.execute("SELECT * FROM search_text ORDER BY id").fetchall()
    connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search_pairs', 'row')")
    terms = dict(connection.execute("SELECT term, doc FROM temp.terms").fetchall())
    connection.execute("DROP TABLE temp.terms")
    expected: dict[str, int] = {}
    for text in texts:
        for word in fts.words(text.folded).split():
            expected[word] = expected.get(word, 0) + 1
    return [tuple(t) for t in texts] == stored and terms == expected


@pytest.fixture
def shoji(insert: Insert) -> int:
    return insert(
        "person",
        family="庄司",
        given="昌彦",
        family_reading="ショウジ",
        given_reading="マサヒコ",
        latin="Masahiko SHOJI",
        note="控室は三階",
    )


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("ｼｮｳｼﾞ", "ふりがな"),
        ("ショウジ", "ふりがな"),
        ("しょうじ", "ふりがな"),
        ("しょ", "ふりがな"),
        ("庄司", "名前"),
        ("司", "名前"),
        ("庄", "名前"),
        ("彦", "名前"),
        ("司昌", "名前"),
        ("庄司　昌彦", "名前"),
        ("庄司 昌彦", "名前"),
        ("ショウジ　マサヒコ", "ふりがな"),
        ("shoji", "ローマ字"),
        ("ＳＨＯＪＩ", "ローマ字"),
    ],
)
def test_a_person_is_found_by_any_spelling(
    connection: sqlite3.Connection, insert: Insert, shoji: int, query: str, why: str
) -> None:
    insert("person", family="関口", given="幸市", family_reading="セキグチ", given_reading="コウイチ")
    assert found(connection, query) == [("person", shoji, why)]


@pytest.mark.parametrize("query", ["", "　", "・", "ー", "控室", "三階", "庄司昌彦様", "\ud842"])
def test_nothing_is_found_by_blanks_or_private_notes(
    connection: sqlite3.Connection, shoji: int, query: str
) -> None:
    assert found(connection, query) == []


def test_contacts_are_never_searchable(connection: sqlite3.Connection, insert: Insert) -> None:
    city = insert(
        "organisation",
        name="郡山市",
        reading="コオリヤマシ",
        code="072036",
        note="内緒",
        address="福島県郡山市",
    )
    insert(
        "contact",
        organisation_id=city,
        tel="024-924-2511",
        mail="himitsu@koriyama.example.jp",
        in_charge="担当者",
    )
    tables = {road.table for road in searchable.ROADS}
    assert "contact" not in tables
    for query in ("924", "himitsu", "担当者", "内緒"):
        assert found(connection, query) == []
    assert found(connection, "072036") == [("organisation", city, "団体コード")]


def test_variant_kanji_and_astral_characters(connection: sqlite3.Connection, insert: Insert) -> None:
    ids = [insert("person", family="𠮷野", given="家"), insert("person", family="髙﨑", given="辻\U000e0100")]
    assert [hit.id for hit in search.search(connection, "吉野")] == ids[:1]
    assert [hit.id for hit in search.search(connection, "𠮷")] == ids[:1]
    assert [hit.id for hit in search.search(connection, "高崎")] == ids[1:]
    assert [hit.id for hit in search.search(connection, "辻")] == ids[1:]
    assert [hit.id for hit in search.search(connection, "崎辻\U000e0100")] == ids[1:]


def test_an_alias_leads_to_its_organisation_and_a_post_to_itself(
    connection: sqlite3.Connection, insert: Insert
) -> None:
    body = insert("organisation", name="コード・フォー・ジャパン", reading="コードフォージャパン")
    insert("alias", organisation_id=body, name="Code for Japan")
    city = insert("organisation", name="千葉市", reading="チバシ")
    post = insert("post", organisation_id=city, title="市長", name="千葉市長")
    president = insert("post", organisation_id=body, title="代表")
    assert found(connection, "ジャパン代表") == [("post", president, "役職")]
    assert found(connection, "code for") == [("organisation", body, "別名")]
    assert found(connection, "千葉市長") == [("post", post, "役職")]
    assert found(connection, "千葉市") == [("organisation", city, "名前"), ("post", post, "役職")]
    assert found(connection, "千葉市", "post") == [("post", post, "役職")]


def test_a_person_is_found_by_title_and_body(
    connection: sqlite3.Connection, insert: Insert, shoji: int
) -> None:
    university = insert("organisation", name="武蔵大学")
    insert("affiliation", person_id=shoji, organisation_id=university, department="社会学部", title="教授")
    assert found(connection, "教授") == [("person", shoji, "肩書き")]
    assert found(connection, "武蔵大学社会学部", "person") == [("person", shoji, "所属")]
    change(connection, "organisation", university, name="武相大学")
    assert found(connection, "武蔵大学") == []
    assert found(connection, "武相大学社会", "person") == [("person", shoji, "所属")]
    assert is_in_step(connection)


def test_a_symposium_is_found_by_title_theme_and_programme(
    connection: sqlite3.Connection, insert: Insert
) -> None:
    event = insert(
        "event", title="オープンガバメントシンポジウム", subtitle="第2部", theme="データで変わる行政"
    )
    insert("program_item", event_id=event, title="基調講演「ＤＸの先」")
    assert found(connection, "ガバメント") == [("symposium", event, "名称")]
    assert found(connection, "変わる") == [("symposium", event, "テーマ")]
    assert found(connection, "dxの") == [("symposium", event, "プログラム")]
    assert matching_ids(connection, "dx", "symposium") == {event}
    assert matching_ids(connection, "ー", "symposium") == set()


def test_the_bin_takes_all_that_belongs_to_a_thing_and_gives_it_back(
    connection: sqlite3.Connection, insert: Insert
) -> None:
    city = insert("organisation", name="横須賀市")
    insert("alias", organisation_id=city, name="横須賀")
    post = insert("post", organisation_id=city, title="市長")
    event = insert("event", title="横須賀の催し")
    insert("program_item", event_id=event, title="横須賀報告")
    everything = found(connection, "横須賀")
    for table, id_ in (("organisation", city), ("event", event)):
        change(connection, table, id_, trashed_at="2020-11-06T05:02:00Z")
    assert found(connection, "横須賀") == []
    assert is_in_step(connection)
    for table, id_ in (("organisation", city), ("event", event)):
        change(connection, table, id_, trashed_at=None)
    assert found(connection, "横須賀") == everything
    assert {(entity, id_) for entity, id_, _ in everything} == {
        ("symposium", event),
        ("organisation", city),
        ("post", post),
    }
    assert is_in_step(connection)


def test_deleting_takes_the_texts_out(connection: sqlite3.Connection, shoji: int) -> None:
    connection.execute("DELETE FROM person WHERE id = ?", (shoji,))
    search.reindex_rows(connection, [("person", {"id": shoji, "family": "庄司"}, None)])
    assert found(connection, "庄司") == []
    assert is_in_step(connection)


def test_the_order_is_names_first_then_readings_and_the_limit_cuts_it(
    connection: sqlite3.Connection, insert: Insert
) -> None:
    by_reading = insert("organisation", name="七戸町", reading="シノヘマチ")
    by_name = [insert("organisation", name=f"しまね{n}", reading=f"シマネ{n}") for n in range(5)]
    expected = [*by_name, by_reading]
    assert [hit.id for hit in search.search(connection, "し")] == expected
    assert [hit.id for hit in search.search(connection, "し", limit=2)] == expected[:2]


def test_without_a_current_index_the_answer_is_the_same(
    connection: sqlite3.Connection, insert: Insert, shoji: int
) -> None:
    insert("affiliation", person_id=shoji, organisation_text="武蔵大学", title="教授")
    event = insert("event", title="庄司氏を囲む会")
    asked = ("庄司", "司", "教授", "しょうじ", "ない")
    expected = [found(connection, query) for query in asked]
    assert expected[0] == [("symposium", event, "名称"), ("person", shoji, "名前")]
    connection.execute("UPDATE search_state SET version = version - 1")
    assert not search.is_current(connection)
    assert [found(connection, query) for query in asked] == expected
    assert matching_ids(connection, "庄", "person") == {shoji}
    connection.execute("DROP TABLE search_pairs")
    assert [found(connection, query) for query in asked] == expected
    insert("person", family="庄司", given="二郎")
    search.rebuild(connection)
    assert search.is_current(connection)
    assert len(found(connection, "庄司", "person")) == 2
    assert is_in_step(connection)


def test_a_rolled_back_change_leaves_the_index_as_it_was(connection: sqlite3.Connection, shoji: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    change(connection, "person", shoji, family="正司")
    assert found(connection, "庄司") == []
    connection.execute("ROLLBACK")
    assert found(connection, "正司") == []
    assert found(connection, "庄司") == [("person", shoji, "名前")]
    assert is_in_step(connection)


def test_a_rebuilt_index_keeps_no_trace_of_erased_names(connection: sqlite3.Connection, shoji: int) -> None:
    change(
        connection, "person", shoji, family="〇〇", given="", family_reading="", given_reading="", latin=""
    )
    search.rebuild(connection)
    pairs = fts.words(fold("庄司")).split()
    blocks = b"".join(row[0] for row in connection.execute("SELECT block FROM search_pairs_data"))
    assert not any(pair[1:].encode() in blocks for pair in pairs)


ALPHABET = "あいうアイｱｲがガば司庄𠮷髙高市aAＡ1１ー・ 　%_\\'\"*\u3099\x00"
texts = st.text(ALPHABET, max_size=12)


@settings(max_examples=150, deadline=None)
@given(
    stored=st.lists(st.text(ALPHABET + "県長野", max_size=30), max_size=25),
    queries=st.lists(texts, max_size=8),
)
def test_the_index_answers_as_like_does(stored: list[str], queries: list[str]) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in fts.CREATE:
        connection.execute(statement)
    rows = [TextRow(n * 3, "person", n, "f", fold(text)) for n, text in enumerate(stored)]
    fts.add(connection, rows)
    fts.remove(connection, rows[::4])
    for folded in filter(None, [fold(q) for q in queries] + [fold(text)[1:9] for text in stored[:4]]):
        pattern = "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        like = "SELECT id FROM search_text WHERE folded LIKE ? ESCAPE '\\' ORDER BY id"
        expected = [row[0] for row in connection.execute(like, (pattern,))]
        assert [row.id for row in fts.by_pairs(connection, folded)] == expected
        assert ids_by_pairs(connection, folded) == expected
        assert [row.id for row in fts.by_looking(connection, folded)] == expected
        span = IdRange(6, 30)
        assert ids_by_pairs(connection, folded, span) == [i for i in expected if 6 <= i <= 30]
    connection.close()


def test_a_query_of_ten_thousand_characters_is_only_slow_in_typing(
    connection: sqlite3.Connection, insert: Insert
) -> None:
    title = "".join(chr(0x4E00 + n * 7 % 20000) for n in range(10_000))
    event = insert("event", title=title)
    assert found(connection, title) == [("symposium", event, "名称")]
    assert found(connection, title[5000:] + "無") == []


def _title(file: CouncilFile) -> None:
    with file.act("名称の変更") as w:
        w.all(Event, trashed=True)[0].title += "秋"


def _trash(file: CouncilFile) -> None:
    with file.act("ごみ箱") as w:
        for entity in (w.all(Organisation, trashed=True)[-1], w.all(Event, trashed=True)[0]):
            entity.trashed_at = None if entity.trashed_at else "2031-04-01T00:30:00Z"


def _rename(file: CouncilFile) -> None:
    with file.act("団体名の変更") as w:
        w.all(Organisation, trashed=True)[0].name += "新"


def _add(file: CouncilFile) -> None:
    with file.act("人物の追加") as w:
        person = Person(family="庄司", family_reading="ショウジ")
        person.affiliations.append(
            Affiliation(organisation=w.all(Organisation, trashed=True)[0], title="顧問")
        )
        w.add(person)


def _move(file: CouncilFile) -> None:
    with file.act("開催日の変更") as w:
        sitting = w.all(Sitting, trashed=True)[0]
        sitting.day = None if sitting.day else date(2032, 1, 9)


def _delete(file: CouncilFile) -> None:
    with file.act("人物の削除") as w:
        if person := next((p for p in w.all(Person) if p.family == "庄司"), None):
            w.delete(person)


def _back(file: CouncilFile) -> None:
    if file.undo_title():
        file.undo()


def _again(file: CouncilFile) -> None:
    if file.redo_title():
        file.redo()


ACTS = [_title, _trash, _rename, _add, _move, _delete, _back, _back, _again]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.sampled_from(ACTS), min_size=1, max_size=10))
def test_the_index_keeps_step_with_acts_undo_and_redo(
    council_file: CouncilFile, acts: list[Callable[[CouncilFile], None]]
) -> None:
    for act in acts:
        act(council_file)
    assert [
        finding.code for finding in verify(council_file.path) if finding.code in ("search_index", "journal")
    ] == []


@pytest.mark.parametrize(
    "spoiling",
    [
        "UPDATE search_state SET version = 0",
        "DELETE FROM search_text",
        "DROP TABLE search_pairs",
        "DELETE FROM search_pairs_data WHERE id > 10",
        "INSERT INTO search_symposium VALUES (99, '2020')",
    ],
)
def test_an_index_that_is_old_or_spoilt_is_made_anew(
    connection: sqlite3.Connection, shoji: int, spoiling: str
) -> None:
    assert not search.ensure(connection)
    connection.execute(spoiling)
    assert search.ensure(connection)
    assert found(connection, "庄司") == [("person", shoji, "名前")]
    assert is_in_step(connection)
    assert not search.ensure(connection)


def _grown(path: Path, *, indexed: bool) -> None:
    add_archive(path, Archive(symposia=700, people=100, bodies=20), indexed=indexed)


def _index_of(path: Path) -> tuple[int, int]:
    """The version of the index and how many texts it holds."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("SELECT version FROM search_state").fetchone()
        (texts,) = connection.execute("SELECT count(*) FROM search_text").fetchone()
    return version, texts


@pytest.mark.parametrize("indexed", [True, False], ids=["right", "behind"])
def test_the_first_change_of_a_large_file_makes_no_index(
    council_path: Path, opener: Callable[..., CouncilFile], *, indexed: bool
) -> None:
    _grown(council_path, indexed=indexed)
    _, texts = _index_of(council_path)
    with opener(council_path, OpenMode.WRITE) as file, file.act("追加") as writing:
        writing.add(Event(title="庄司の会"))
    assert _index_of(council_path) == ((search.VERSION, texts + 1) if indexed else (0, texts))
    with rows.reading(council_path) as connection:
        assert len(rows.symposium_ids(connection, search="庄司の会")) == 1
        assert len(rows.symposium_ids(connection, search="第7回計測")) == 1


def test_the_window_makes_the_index_of_a_large_file_that_a_command_gave_up(
    council_path: Path, opener: Callable[..., CouncilFile]
) -> None:
    _grown(council_path, indexed=False)
    opener(council_path, OpenMode.WRITE).close()
    opener(council_path, OpenMode.WRITE_OR_READ).close()
    version, texts = _index_of(council_path)
    assert version == search.VERSION and texts > 1_000
    with closing(sqlite3.connect(council_path)) as connection:
        assert is_in_step(connection)


def test_a_spoilt_index_of_a_large_file_keeps_nobody_waiting_who_saves(
    council_path: Path, opener: Callable[..., CouncilFile]
) -> None:
    _grown(council_path, indexed=True)
    with opener(council_path, OpenMode.WRITE) as file:
        with closing(sqlite3.connect(council_path)) as connection, connection:
            connection.execute("DELETE FROM search_pairs_data WHERE id = 10")
        with file.act("改名") as writing:
            writing.get(Event, FIRST_ID).title = "庄司の会"
    assert _index_of(council_path)[0] == 0


@settings(max_examples=60, deadline=None)
@given(which=st.integers(0, 999), flips=st.lists(st.integers(0, 99_999), min_size=1, max_size=8))
def test_damage_inside_the_index_is_not_the_users_concern(fresh: Fresh, which: int, flips: list[int]) -> None:
    connection = fresh()
    people = [f"('{n}', '庄司{n}', 'x{n}')" for n in range(40)]
    connection.execute(f"INSERT INTO person (uid, family, given) VALUES {', '.join(people)}")
    search.rebuild(connection)
    blocks = connection.execute("SELECT id, block FROM search_pairs_data WHERE id > 1 ORDER BY id").fetchall()
    id_, block = blocks[which % len(blocks)]
    spoilt = bytearray(block)
    for flip in flips:
        spoilt[flip // 8 % len(spoilt)] ^= 1 << flip % 8
    connection.execute("UPDATE search_pairs_data SET block = ? WHERE id = ?", (bytes(spoilt), id_))
    image = connection.serialize()
    connection.close()
    connection = opened(image)
    for query in ("司", "庄司", "庄司1"):
        search.search(connection, query)
        try:
            rows.person_ids(connection, search=query)
        except WorldError as error:
            assert "索引" in error.sentence
    for id_ in range(1, 41, 3):
        change(connection, "person", id_, given="改名")
    search.ensure(connection)
    assert len(search.search(connection, "庄司")) == 40
    assert len(search.search(connection, "改名")) == 14
    assert is_in_step(connection)
    connection.close()


def test_a_changed_fold_needs_a_new_number_of_the_index() -> None:
    """Folded texts are stored in the files: if this fails, raise `search.VERSION` and write the new digest here."""
    ranges = ((0x20, 0x24F), (0x3041, 0x30FF), (0x4E00, 0x9FF0), (0xFF01, 0xFF9F))
    digest = sha256(
        "".join(fold(chr(c)) + "|" for first, last in ranges for c in range(first, last)).encode()
    )
    assert (search.VERSION, digest.hexdigest()[:16]) == (1, "3f157804988c5f65")
