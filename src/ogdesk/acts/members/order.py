"""Filter and order of the list of members.

Like `rows`, nothing here imports the database: the page can be built before the file is open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ogdesk.acts import rows as plain_rows
from ogdesk.acts.members.board import CountedMembership, standing_of, status_of
from ogdesk.acts.members.observations import observations_of
from ogdesk.acts.settings.the_council import council_or_empty
from ogdesk.council.council import Office
from ogdesk.council.membership import MemberClass, Membership
from ogdesk.council.membership_status import MembershipSpan, MembershipStatus

if TYPE_CHECKING:
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading


class MemberSort(StrEnum):
    """Orders of the list; those of one order stand by code. POSITION is 名簿での順, made by hand."""

    JOINED = "joined"
    NAME = "name"
    CODE = "code"
    CLASS = "class"
    STATUS = "status"
    POSITION = "position"


GROUP_IDS = {MemberClass.GENERAL: -1, MemberClass.SPECIAL: -2}
"""What stands among the ids of a grouped list for the line over each class."""


@dataclass(frozen=True)
class MemberQuery:
    """What the list shall hold, and in what order; `day` is the 基準日.

    `secretariat_only`: those that hold the 事務局 that day; `grouped`: by 区分, each under a line of its own.
    """

    day: date
    search: str = ""
    member_class: MemberClass | None = None
    unclear_only: bool = False
    secretariat_only: bool = False
    grouped: bool = False
    sort: MemberSort = MemberSort.JOINED
    descending: bool = False


def member_ids(file: CouncilFile, query: MemberQuery) -> tuple[int, ...]:
    """The memberships of the list in its order, with `GROUP_IDS` where it is grouped. Runs on the file's thread."""
    wanted = query.member_class.value if query.member_class else None
    base = _BASES.get(query.sort, plain_rows.OrganisationSort.CODE)
    with plain_rows.reading(file.path) as connection:
        found = plain_rows.membership_ids(connection, search=query.search, member_class=wanted, sort=base)
    if query.sort in _KEYS or query.unclear_only or query.secretariat_only or query.grouped:
        with file.reading() as reading:
            return _ordered(reading, found, query)
    return tuple(reversed(found)) if query.descending else tuple(found)


def _ordered(reading: Reading, ids: list[int], query: MemberQuery) -> tuple[int, ...]:
    council, observations = council_or_empty(reading), observations_of(reading)
    held = {id(term.organisation) for term in council.in_office_on(Office.SECRETARIAT, query.day)}
    by_id = {
        m.id: standing_of(m, observations, council.ended)
        for m in reading.all(Membership)
        if not query.secretariat_only or id(m.organisation) in held
    }
    found = [by_id[id_] for id_ in ids if id_ in by_id]
    if query.unclear_only:
        found = [standing for standing in found if standing.unclear]
    if query.sort in _KEYS:
        found.sort(key=lambda standing: _KEYS[query.sort](standing, query.day))
    if query.descending:
        found.reverse()
    return _grouped(found) if query.grouped else tuple(standing.id for standing in found)


def _grouped(found: Sequence[CountedMembership]) -> tuple[int, ...]:
    """Each class under its line; the order within stays."""
    ids: list[int] = []
    for member_class, group in GROUP_IDS.items():
        of_class = [standing.id for standing in found if standing.member_class is member_class]
        ids += [group, *of_class] if of_class else []
    return tuple(ids)


def _joined_key(standing: CountedMembership, _day: date) -> _Key:
    first = standing.spans[0] if standing.spans else MembershipSpan()
    known = first.start_earliest or first.start_latest or date.max
    is_special = standing.member_class is MemberClass.SPECIAL
    return is_special, known.toordinal(), (first.end_latest or date.max).toordinal()


def _class_key(standing: CountedMembership, _day: date) -> _Key:
    return (standing.member_class is MemberClass.SPECIAL,)


def _status_key(standing: CountedMembership, day: date) -> _Key:
    return (list(MembershipStatus).index(status_of(standing.spans, day)),)


_BASES = {
    MemberSort.NAME: plain_rows.OrganisationSort.READING,
    MemberSort.POSITION: plain_rows.OrganisationSort.POSITION,
}
_Key = tuple[int, ...]
_KEYS: dict[MemberSort, Callable[[CountedMembership, date], _Key]] = {
    MemberSort.JOINED: _joined_key,
    MemberSort.CLASS: _class_key,
    MemberSort.STATUS: _status_key,
}
