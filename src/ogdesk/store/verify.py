"""Integrity check of a council file: pages, texts, keys, the rules of the domain, index and journal."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path

from ogdesk.council.council import Council
from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.event import Event, Link, Sitting
from ogdesk.council.findings import Finding, Level, in_order
from ogdesk.council.membership import Membership, MembershipEvent
from ogdesk.council.organisation import Organisation, Person
from ogdesk.council.release import Notice, NoticeBlock
from ogdesk.council.rules import duplicate_codes, root_findings
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store import search
from ogdesk.store.connect import connect
from ogdesk.store.digest import StoredText, content_tables
from ogdesk.store.entity_loader import is_in_bin
from ogdesk.store.errors import world_errors
from ogdesk.store.file_check import examine
from ogdesk.store.journal_check import broken_steps, strayed_rows
from ogdesk.store.plain_reading import PlainReading, plain_reading
from ogdesk.store.revision import HEAD

FILE = EntityField("file", None)
"""The place of findings about the file as a whole."""

INTEGRITY, UNREADABLE, KEYS, COPIES, JOURNAL, SEARCH, OLD = (
    "integrity",
    "unreadable",
    "foreign_key",
    "issued_copy",
    "journal",
    "search_index",
    "old_revision",
)
_DAMAGE = {INTEGRITY, UNREADABLE, KEYS}
_GO_BACK = say("バックアップから元に戻してください。")


def is_damage(finding: Finding) -> bool:
    """Whether it says that the file as a whole can't be trusted. A damaged copy is told, but keeps nobody from the rest."""
    return finding.code in _DAMAGE


def verify(path: Path) -> list[Finding]:
    """Everything that is wrong with the council file `path`, worst first; nothing in it is changed.

    Raises WorldError for what is no council file at all, can't be opened, or is of a newer version.
    """
    revision = examine(path)
    with world_errors(path), closing(connect(path, read_only=True)) as connection:
        connection.execute("BEGIN")
        found = list(_damage(connection, path.name))
        if not found:
            found += _copy_findings(connection)
            found += _journal_findings(connection) if revision == HEAD else []
            found += _search_findings(connection) if revision == HEAD else []
    if not found or not any(map(is_damage, found)):
        found += _domain_findings(path, revision)
    return in_order(found)


def _damage(connection: sqlite3.Connection, name: str) -> Iterator[Finding]:
    """Pages, then texts, then keys: each is only asked when the one before is sound."""
    if not _pages_are_sound(connection):
        yield _finding(
            Level.ERROR, INTEGRITY, say("「{name}」は壊れています。{go_back}", name=name, go_back=_GO_BACK)
        )
        return
    unreadable = [table for table in content_tables(connection) if not _texts_are_sound(connection, table)]
    if unreadable:
        tables = "、".join(unreadable)
        yield _finding(
            Level.ERROR,
            UNREADABLE,
            say(
                "「{name}」に読めない文字があります（{tables}）。{go_back}",
                name=name,
                tables=tables,
                go_back=_GO_BACK,
            ),
        )
        return
    broken = Counter(row[0] for row in connection.execute("PRAGMA foreign_key_check"))
    for table, number in sorted(broken.items()):
        sentence = say(
            "「{name}」の {table} に、つながる先のない行が{n}件あります。{go_back}",
            name=name,
            table=table,
            n=number,
            go_back=_GO_BACK,
        )
        yield _finding(Level.ERROR, KEYS, sentence)


def _copy_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The issued copies whose bytes are not those that were issued; read one by one, each may be large."""
    if "issued_copy" not in content_tables(connection):
        return
    for name, digest, content in connection.execute(
        "SELECT file_name, sha256, content FROM issued_copy ORDER BY id"
    ):
        if not isinstance(content, bytes) or hashlib.sha256(content).hexdigest() != digest:
            sentence = say(
                "控え「{name}」が、確定したときの内容と違います。{go_back}", name=name, go_back=_GO_BACK
            )
            yield _finding(Level.ERROR, COPIES, sentence)


def _pages_are_sound(connection: sqlite3.Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError as error:
        # Damage so bad that the check itself stops; anything else is told by `world_errors`.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return False


def _texts_are_sound(connection: sqlite3.Connection, table: str) -> bool:
    """Whether all texts are UTF-8; a flipped bit in a text is no error to SQLite."""
    connection.text_factory = StoredText
    try:
        rows = connection.execute(f'SELECT * FROM "{table}"')
        return all(_is_utf8(value) for row in rows for value in row if isinstance(value, StoredText))
    finally:
        connection.text_factory = str


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def _journal_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    broken = broken_steps(connection)
    if broken:
        steps = "、".join(map(str, broken[:10]))
        yield _finding(
            Level.ERROR,
            JOURNAL,
            say("変更履歴のつながりが切れています（番号 {steps}）。{go_back}", steps=steps, go_back=_GO_BACK),
        )
        return
    strayed = strayed_rows(connection)
    if strayed:
        tables = "、".join(sorted({table for table, _ in strayed}))
        sentence = say(
            "変更履歴と今の内容が合わない行が{n}件あります（{tables}）。ogdesk の外で書き換えられたおそれがあります。内容を確かめてください。",
            n=len(strayed),
            tables=tables,
        )
        yield _finding(Level.WARNING, JOURNAL, sentence)


def _search_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    if not search.is_in_step(connection):
        sentence = say(
            "検索の索引が今の内容と合わず、検索で見つからないことがあります。ファイルを書き込みのできる場所で開き直すと、作り直されます。"
        )
        yield _finding(Level.WARNING, SEARCH, sentence)


def _domain_findings(path: Path, revision: str) -> list[Finding]:
    """What the rules say of the content, whose values are all read for it."""
    if revision != HEAD:
        sentence = say(
            "「{name}」は古い版の形なので、内容の決まりは調べていません。開くと新しい形になり、調べられます。",
            name=path.name,
        )
        return [_finding(Level.INFO, OLD, sentence)]
    try:
        with plain_reading(path) as reading:
            return [] if reading is None else _rule_findings(reading)
    except WorldError as error:
        return [_finding(Level.ERROR, UNREADABLE, error.sentence)]


def _rule_findings(reading: PlainReading) -> list[Finding]:
    """What the rules say, thing by thing: a large file is never in the memory as a whole."""
    reading.read_through()
    councils = reading.all(Council)
    dissolved = councils[0].ended if councils else None
    roots: Iterator[Entity] = chain(
        reading.each(Organisation),
        reading.each(Person),
        reading.each(Event, Sitting, Link, Notice, NoticeBlock),
        reading.each(Membership, MembershipEvent),
    )
    found = [finding for root in roots if not is_in_bin(root) for finding in root_findings(root, dissolved)]
    bodies = (body for body in reading.each(Organisation) if not is_in_bin(body))
    return found + duplicate_codes(bodies)


def _finding(level: Level, code: str, sentence: str) -> Finding:
    return Finding(level, code, sentence, FILE, say("ファイル"))
