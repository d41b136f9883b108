"""What an act changed besides its own values: the computed starts of later items of the programme. The 変更履歴 shows it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ogdesk.council.times import minutes_of
from ogdesk.council.timetable import Slot, times_of
from ogdesk.ground.sentence import say
from ogdesk.store.file import CouncilFile

if TYPE_CHECKING:
    from ogdesk.store.rows_before_after import Rows

TIMED = frozenset({"item", "sitting"})
"""The things whose change moves starts."""
_TABLES = ("program_item", "sitting")
_Row = dict[str, Any]


def consequences(file: CouncilFile, step: int) -> tuple[str, ...]:
    """Sentences about what an act moved, exact as of then; () where nothing moved or it was replaced by others."""
    found = file.around(step, _TABLES)
    if found is None:
        return ()
    before, after = found
    started, starts = _starts(before), _starts(after)
    own = {id_ for id_, row in after["program_item"].items() if row != before["program_item"].get(id_)}
    moved = Counter(
        starts[id_] - started[id_]
        for id_ in starts.keys() & started.keys()
        if starts[id_] != started[id_] and (id_ not in own or not _moves_itself(before, after, id_))
    )
    return tuple(_sentence(minutes, count) for minutes, count in sorted(moved.items()))


def _moves_itself(before: Rows, after: Rows, item: int) -> bool:
    """Whether the start of an item was itself changed, by its time or its place."""
    old, new = before["program_item"][item], after["program_item"][item]
    return any(old.get(name) != new.get(name) for name in ("start", "position", "room"))


def _starts(rows: Rows) -> dict[int, int]:
    """Start by item in minutes, where it is known."""
    by_event: dict[int, list[_Row]] = {}
    for row in rows["program_item"].values():
        by_event.setdefault(row["event_id"], []).append(row)
    starts: dict[int, int] = {}
    for event, items in by_event.items():
        items.sort(key=lambda row: (row["position"], row["id"]))
        slots = [Slot(row["start"] or "", row["minutes"], row["room"] or "") for row in items]
        for row, times in zip(items, times_of(slots, _opening(rows, event)), strict=True):
            if times.start is not None:
                starts[row["id"]] = times.start
    return starts


def _opening(rows: Rows, event: int) -> int | None:
    """When the first sitting of an event begins."""
    own = [row for row in rows["sitting"].values() if row["event_id"] == event]
    first = min(own, key=lambda row: (row["day"] or "9", row["position"], row["id"]), default=None)
    return minutes_of(first["start"]) if first is not None and first["start"] else None


def _sentence(minutes: int, count: int) -> str:
    if minutes > 0:
        return say("あとの項目{n}件の開始時刻が{minutes}分うしろへ動きました。", n=count, minutes=minutes)
    return say("あとの項目{n}件の開始時刻が{minutes}分前へ動きました。", n=count, minutes=-minutes)
