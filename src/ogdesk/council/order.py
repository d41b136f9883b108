"""Sorts members and heads into the orders in which papers print them (docs/notice.md §1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from ogdesk.council.council import Council, Office
from ogdesk.council.membership import Membership
from ogdesk.council.membership_status import spans_of
from ogdesk.council.names import kana_order_key
from ogdesk.council.organisation import Organisation
from ogdesk.ground.sentence import say

T = TypeVar("T")


class PrintedOrder(StrEnum):
    """並び順: 建制順 is the order of the municipality codes."""

    CODE = "code"
    CHAIR_FIRST = "chair_first"
    JOINED = "joined"
    KANA = "kana"
    BY_HAND = "by_hand"


PRINTED_ORDER_WORDS = {
    PrintedOrder.CODE: say("建制順（団体コード順）"),
    PrintedOrder.CHAIR_FIRST: say("会長市を先頭に建制順"),
    PrintedOrder.JOINED: say("加入順"),
    PrintedOrder.KANA: say("五十音順"),
    PrintedOrder.BY_HAND: say("手で決めた順"),
}


def in_code_order(things: Iterable[T], organisation: Callable[[T], Organisation | None]) -> list[T]:
    """建制順: by code; those without a code last, as they came."""

    def key(thing: T) -> tuple[bool, str]:
        body = organisation(thing)
        return (body is None or body.code is None, (body.code or "") if body else "")

    return sorted(things, key=key)


def in_chair_first_order(
    things: Iterable[T], organisation: Callable[[T], Organisation | None], council: Council, day: date
) -> list[T]:
    """会長市を先頭＋建制順; with no or two chairs on the day it is 建制順."""
    chairs = [term.organisation for term in council.in_office_on(Office.CHAIR, day)]
    ordered = in_code_order(things, organisation)
    if len(chairs) != 1:
        return ordered
    return sorted(ordered, key=lambda thing: organisation(thing) is not chairs[0])


def in_kana_order(things: Iterable[T], organisation: Callable[[T], Organisation | None]) -> list[T]:
    """五十音順 by reading, else by name."""

    def key(thing: T) -> Any:
        body = organisation(thing)
        return kana_order_key(body.reading or body.name if body else "")

    return sorted(things, key=key)


def in_joined_order(
    things: Iterable[T], organisation: Callable[[T], Organisation | None], memberships: Iterable[Membership]
) -> list[T]:
    """加入順: by the earliest day the membership may have begun; unknown ones last, in 建制順."""
    begun = {id(m.organisation): _begun(m) for m in memberships}
    return sorted(
        in_code_order(things, organisation), key=lambda thing: begun.get(id(organisation(thing)), date.max)
    )


def _begun(membership: Membership) -> date:
    spans = spans_of(membership)
    return (spans[0].start_earliest if spans else None) or date.max
