"""Acts on items and seats of a programme: adding, moving, ordering; each one transaction, one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from ogdesk.acts.addition import Added, added
from ogdesk.acts.ordering import bring_to, moved_to, number
from ogdesk.council.attendance import Attendance, AttendanceState
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.order import (
    PrintedOrder,
    in_chair_first_order,
    in_code_order,
    in_joined_order,
    in_kana_order,
)
from ogdesk.council.organisation import Affiliation, Organisation, Person, Post
from ogdesk.council.programme import (
    ITEM_KIND_WORDS,
    ROLE_WORDS,
    Appearance,
    ChosenAffiliation,
    ItemKind,
    PrintedIn,
    ProgramItem,
    Role,
)
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.writing import Writing


class SeatOrder(StrEnum):
    """The three orders of appearances: 記載順, 席次, 発言順."""

    PRINTED = "printed_position"
    STAGE = "stage_position"
    SPEAKING = "speaking_position"


SEAT_ORDER_WORDS = {
    SeatOrder.PRINTED: say("記載順"),
    SeatOrder.STAGE: say("席次"),
    SeatOrder.SPEAKING: say("発言順"),
}


_PRINTED = {
    ItemKind.BREAK: PrintedIn.PROGRAMME,
    ItemKind.CONNECTION_TEST: PrintedIn.RUN_SHEET,
    ItemKind.PHOTO: PrintedIn.RUN_SHEET,
    ItemKind.NOTES: PrintedIn.RUN_SHEET,
}
"""Where an item begins to be printed that is none for the press; 報道発表 for all others."""


def add_item(file: CouncilFile, event_id: int, kind: ItemKind, *, after: int | None = None) -> Added:
    """A new item behind the item `after`, else at the end."""
    title = f"{ITEM_KIND_WORDS[kind]}の追加"
    with file.act(title, place=EntityField("symposium", event_id, "items")) as writing:
        event = writing.get(Event, event_id)
        item = ProgramItem(kind=kind, printed_in=_PRINTED.get(kind, PrintedIn.RELEASE))
        ordered = sorted(event.items, key=lambda i: i.position)
        index = next((n + 1 for n, other in enumerate(ordered) if other.id == after), len(ordered))
        event.items.append(item)
        number(moved_to(ordered, item, index))
    return added(item, writing)


def move_item(file: CouncilFile, item_id: int, index: int) -> Change:
    """Put an item at `index` (0 = first) of its event's programme."""
    with file.act("プログラムの順番を変更", place=EntityField("item", item_id, "position")) as writing:
        item = writing.get(ProgramItem, item_id)
        assert item.event is not None
        number(moved_to(sorted(item.event.items, key=lambda i: i.position), item, index))
    return writing.change


def add_seat(
    file: CouncilFile,
    item_id: int,
    role: Role,
    *,
    post_id: int | None = None,
    person_id: int | None = None,
) -> Added:
    """A seat in an item, for a post and/or a person, or open. Whoever is named gets an attendance if he has none."""
    title = f"{ROLE_WORDS[role]}の追加"
    with file.act(title, place=EntityField("item", item_id, "appearances")) as writing:
        item = writing.get(ProgramItem, item_id)
        seat = Appearance(role=role)
        seat.post = writing.get(Post, post_id) if post_id is not None else None
        seat.person = writing.get(Person, person_id) if person_id is not None else None
        for order in SeatOrder:
            setattr(seat, order.value, len(item.appearances))
        item.appearances.append(seat)
        _choose_main_affiliations(seat)
        ensure_attendance(item, seat)
    return added(seat, writing)


def _choose_main_affiliations(seat: Appearance) -> None:
    if seat.person is None:
        return
    own = sorted(seat.person.affiliations, key=lambda a: (not a.is_main, a.position))
    for affiliation in own[:1]:
        seat.affiliations.append(ChosenAffiliation(affiliation=affiliation, position=0))


def ensure_attendance(item: ProgramItem, seat: Appearance) -> Attendance | None:
    """The open attendance of a seat's post or person; a new 候補 where there is none (docs/decisions/appearances-and-attendances.md)."""
    event = item.event
    if event is None or seat.is_open_seat:
        return None
    for attendance in event.attendances:
        same = attendance.post is seat.post if seat.post is not None else attendance.person is seat.person
        if same and attendance.is_open:
            return attendance
    person = None if seat.post is not None else seat.person
    attendance = Attendance(post=seat.post, person=person, state=AttendanceState.CANDIDATE)
    event.attendances.append(attendance)
    return attendance


def seat_somebody(
    file: CouncilFile, appearance_id: int, *, post_id: int | None = None, person_id: int | None = None
) -> Change:
    """Name who takes a seat; with neither it is open again."""
    with file.act("登壇者の変更", place=EntityField("appearance", appearance_id, "person")) as writing:
        seat = writing.get(Appearance, appearance_id)
        seat.post = writing.get(Post, post_id) if post_id is not None else None
        seat.person = writing.get(Person, person_id) if person_id is not None else None
        seat.affiliations.clear()
        seat.thaw()
        _choose_main_affiliations(seat)
        if seat.item is not None:
            ensure_attendance(seat.item, seat)
    return writing.change


def choose_affiliations(file: CouncilFile, appearance_id: int, affiliation_ids: Sequence[int]) -> Change:
    """Which affiliations a seat prints, in this order."""
    with file.act("肩書きの選択", place=EntityField("appearance", appearance_id, "affiliations")) as writing:
        seat = writing.get(Appearance, appearance_id)
        wanted = list(affiliation_ids)
        if [held.id for held in seat.printed_affiliations] != wanted:
            seat.thaw()
        bring_to(
            seat.affiliations,
            wanted,
            lambda chosen: chosen.affiliation.id if chosen.affiliation is not None else None,
            lambda one: ChosenAffiliation(affiliation=writing.get(Affiliation, one)),
        )
    return writing.change


def move_seat(file: CouncilFile, appearance_id: int, order: SeatOrder, index: int) -> Change:
    """Put a seat at `index` of one of the three orders of its item; the other two stay."""
    title = f"{SEAT_ORDER_WORDS[order]}を変更"
    with file.act(title, place=EntityField("appearance", appearance_id, order.value)) as writing:
        seat = writing.get(Appearance, appearance_id)
        assert seat.item is not None
        number(moved_to(_in_order(seat.item, order), seat, index), order.value)
    return writing.change


def sort_seats(file: CouncilFile, item_id: int, order: SeatOrder, by: PrintedOrder, day: date) -> Change:
    """Sort the seats of posts by 建制順, 会長市を先頭に, or 五十音順; persons without post keep the front."""
    title = f"{SEAT_ORDER_WORDS[order]}の並べ替え"
    with file.act(title, place=EntityField("item", item_id, "appearances")) as writing:
        item = writing.get(ProgramItem, item_id)
        seats = _in_order(item, order)
        speakers = [seat for seat in seats if seat.post is None]
        heads = [seat for seat in seats if seat.post is not None]
        number([*speakers, *_sorted_heads(writing, heads, by, day)], order.value)
    return writing.change


def _sorted_heads(writing: Writing, heads: list[Appearance], by: PrintedOrder, day: date) -> list[Appearance]:
    if by is PrintedOrder.CODE:
        return in_code_order(heads, _body)
    if by is PrintedOrder.CHAIR_FIRST:
        return in_chair_first_order(heads, _body, writing.whole().council, day)
    if by is PrintedOrder.JOINED:
        return in_joined_order(heads, _body, writing.whole().memberships)
    if by is PrintedOrder.KANA:
        return in_kana_order(heads, _body)
    return heads


def _body(seat: Appearance) -> Organisation | None:
    return seat.post.organisation if seat.post is not None else None


def _in_order(item: ProgramItem, order: SeatOrder) -> list[Appearance]:
    return sorted(item.appearances, key=lambda seat: (getattr(seat, order.value), seat.id or 0))
