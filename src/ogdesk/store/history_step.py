"""A step of the 変更履歴 as callers see it, and which steps they want; known without the database's library."""

from __future__ import annotations

from dataclasses import dataclass, field

from ogdesk.council.entity import EntityField


@dataclass(frozen=True)
class HistoryEntry:
    """One change of one thing. An added thing has `field` '' and `old` '', a deleted one `field` '' and `new` ''.

    `entity` and `field` are the words of `EntityField`; `old` and `new` are readable Japanese.
    """

    entity: str
    id: int
    field: str
    old: str
    new: str


@dataclass(frozen=True)
class HistoryStep:
    """One act, undo or redo. `at` is UTC with Z; `kind` is edit, undo or redo; `of_step` the act that was moved.

    `undone` marks an act that is taken back at present, or was when something else was done instead.
    """

    step: int
    at: str
    user: str
    pc: str
    title: str
    kind: str
    undone: bool
    of_step: int | None
    place: EntityField | None
    entries: list[HistoryEntry] = field(default_factory=list)
    thing: str = ""
    """What the thing at `place` is called now; '' where it has no name or is gone (`place` is None then)."""


@dataclass(frozen=True)
class StepQuery:
    """Which steps: at most `limit`, older than the step `before`, that touched `place`; `acts_only` leaves undo and redo out.

    `things` are words of `EntityField`: acts at one of these, or that changed one where they name no place. `who` is
    (user, PC).
    """

    limit: int = 200
    before: int | None = None
    place: EntityField | None = None
    acts_only: bool = False
    things: frozenset[str] = frozenset()
    who: tuple[str, str] | None = None
