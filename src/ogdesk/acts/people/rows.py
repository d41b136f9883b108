"""Rows of the list of people: ids in order with the kana they begin with, and why a search found them.

Like `rows`, nothing here imports the database at once: the page can be built before the file is open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ogdesk.acts import rows as plain_rows
from ogdesk.acts.members.bars import span_between, span_words
from ogdesk.council.fold import fold
from ogdesk.council.names import to_katakana
from ogdesk.council.organisation import Organisation, Person, Post, Tenure
from ogdesk.ground.sentence import say
from ogdesk.store import search
from ogdesk.store.appearance_rows import appeared_lines, head_ids, unchecked_people

if TYPE_CHECKING:
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading
    from ogdesk.store.rows import Connection

KANA_ROWS = (
    ("あ", "アイウエオヴ"),
    ("か", "カキクケコガギグゲゴ"),
    ("さ", "サシスセソザジズゼゾ"),
    ("た", "タチツテトダヂヅデド"),
    ("な", "ナニヌネノ"),
    ("は", "ハヒフヘホバビブベボパピプペポ"),
    ("ま", "マミムメモ"),
    ("や", "ヤユヨ"),
    ("ら", "ラリルレロ"),
    ("わ", "ワヰヱヲン"),
)
OTHER = "他"
"""Where people without a reading stand."""
OWN_NAME = say("名前")
"""Why a person was found by the name itself: what needs no telling."""
_ROW_OF = {kana: row for row, kanas in KANA_ROWS for kana in kanas}


class PersonFilter(StrEnum):
    """Narrowing of the list."""

    ALL = "all"
    APPEARED = "appeared"
    HEAD = "head"
    UNCHECKED = "unchecked"
    """A reading or any 肩書き is missing: somebody has to be asked."""


@dataclass(frozen=True)
class PersonQuery:
    """What the list shall hold."""

    search: str = ""
    narrow: PersonFilter = PersonFilter.ALL


@dataclass(frozen=True)
class PeopleFound:
    """`ids` in 五十音順; `starts` = first place of each kana row that is there; `why` = what a search found, by id;
    `lacks` = what is missing of those who are 未確認."""

    ids: tuple[int, ...] = ()
    starts: tuple[tuple[str, int], ...] = ()
    why: Mapping[int, str] = field(default_factory=dict)
    lacks: Mapping[int, str] = field(default_factory=dict)


def people_found(file: CouncilFile, query: PersonQuery) -> PeopleFound:
    """The people of the list. Runs on the file's thread."""
    with plain_rows.reading(file.path) as connection:
        ids = plain_rows.person_ids(connection, search=query.search)
        kept = _narrowed(connection, query.narrow)
        if kept is not None:
            ids = [id_ for id_ in ids if id_ in kept]
        lacks = dict(kept) if query.narrow is PersonFilter.UNCHECKED and kept is not None else {}
        if query.search:
            hits = search.search(connection, query.search, entity="person", limit=len(ids) or 1)
            return PeopleFound(tuple(ids), (), {hit.id: hit.why for hit in hits}, lacks)
        readings = [row.reading for row in plain_rows.person_rows(connection, ids)]
    return PeopleFound(tuple(ids), _starts(readings), lacks=lacks)


def listed_people(file: CouncilFile, ids: Sequence[int]) -> list[plain_rows.PersonRow]:
    """The rows of these people; who has no 肩書き shows the latest post: 「奈良市長（時期不明）」. Runs on the file's thread."""
    with plain_rows.reading(file.path) as connection:
        found = plain_rows.person_rows(connection, ids)
    if all(row.title for row in found):
        return found
    with file.reading() as reading:
        held = _posts_held(reading)
    return [row if row.title else replace(row, title=held.get(row.id, "")) for row in found]


def _posts_held(reading: Reading) -> dict[int, str]:
    """The latest post of everybody who holds or held one, with its time, by the id of the person."""
    reading.prepare(Organisation, Post, Tenure, Person)
    tenures = [(post, tenure) for post in reading.all(Post) for tenure in post.tenures]
    tenures.sort(key=lambda pair: pair[1].start.sort_key_as_start)
    return {
        tenure.person.id: say("{post}（{time}）", post=post.printed, time=_time_words(tenure))
        for post, tenure in tenures
        if tenure.person is not None and tenure.person.id is not None
    }


def _time_words(tenure: Tenure) -> str:
    """Short enough for a line of the list; the bounds of what nobody knows stand with the post itself."""
    if not tenure.start.is_known and not tenure.end.is_known:
        return say("時期不明")
    return span_words(span_between(tenure.start, tenure.end))


@dataclass(frozen=True)
class PersonHit:
    """Someone a search found; `code` is the 肩書き or the post, which tells them from others of the same name."""

    id: int
    name: str
    code: str


def person_hits(file: CouncilFile, typed: str, *, most: int = 12) -> tuple[PersonHit, ...]:
    """The people whose name, reading or 肩書き holds what was typed; () for nothing typed. Runs on the file's thread."""
    if not typed.strip():
        return ()
    with plain_rows.reading(file.path) as connection:
        ids = plain_rows.person_ids(connection, search=typed)[:most]
    return tuple(
        PersonHit(row.id, row.name.replace("　", " "), row.title) for row in listed_people(file, ids)
    )


def same_person_ids(file: CouncilFile, family: str, given: str) -> tuple[tuple[int, str], ...]:
    """People whose name is written the same (or in another form of the same characters): (id, name)."""
    wanted = fold(family + given)
    if not wanted:
        return ()
    with plain_rows.reading(file.path) as connection:
        ids = plain_rows.person_ids(connection, search=family + given)[:20]
        found = plain_rows.person_rows(connection, ids)
    return tuple((row.id, row.name.replace("　", " ")) for row in found if fold(row.name) == wanted)


def kana_row(reading: str) -> str:
    """'さ' for ショウジ, '他' where there is no reading."""
    return _ROW_OF.get(to_katakana(reading)[:1], OTHER)


def _starts(readings: Sequence[str]) -> tuple[tuple[str, int], ...]:
    starts: dict[str, int] = {}
    for place, reading in enumerate(readings):
        starts.setdefault(kana_row(reading), place)
    return tuple(starts.items())


def _narrowed(connection: Connection, narrow: PersonFilter) -> dict[int, str] | None:
    """Who stays, with what is missing of them; None: everybody."""
    if narrow is PersonFilter.APPEARED:
        return {line.id: "" for line in appeared_lines(connection) if line.entity == "person"}
    if narrow is PersonFilter.HEAD:
        return dict.fromkeys(head_ids(connection), "")
    if narrow is PersonFilter.UNCHECKED:
        return {
            id_: _LACKS[no_reading, no_title] for id_, no_reading, no_title in unchecked_people(connection)
        }
    return None


_LACKS = {
    (True, True): say("ふりがな・肩書きなし"),
    (True, False): say("ふりがななし"),
    (False, True): say("肩書きなし"),
}
