"""Checks the change journal against itself and against the rows as they are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from ogdesk.store.digest import content_tables
from ogdesk.store.revision import HEAD

_STATES_IF_APPLIED = {"done", "sealed"}
_STATES_IF_UNDONE = {"undone", "past", "sealed"}
_KINDS = {"edit", "undo", "redo"}


Image = dict[str, Any] | None
Key = tuple[str, int]


def broken_steps(connection: sqlite3.Connection) -> list[int]:
    """The steps whose kind, state, moves or entries contradict each other."""
    steps = connection.execute("SELECT id, kind, state, of_step FROM journal_step ORDER BY id").fetchall()
    kinds = {step[0]: step[1] for step in steps}
    last_move = {step[3]: step[1] for step in steps if step[1] != "edit"}
    broken = {id_ for id_, kind, state, of_step in steps if not _is_whole(id_, kind, of_step, kinds)}
    broken |= {
        id_ for id_, kind, state, _ in steps if kind == "edit" and not _fits(state, last_move.get(id_))
    }
    broken |= _out_of_turn(steps)
    tables = set(content_tables(connection))
    for step, table, before, after in _entries(connection):
        if table not in tables or not _are_images(before, after) or kinds.get(step) != "edit":
            broken.add(step)
    return sorted(broken)


def strayed_rows(connection: sqlite3.Connection) -> list[Key]:
    """The rows that are not as the last applied act of the present schema left them. Call when no step is broken."""
    moves = connection.execute("SELECT of_step, kind FROM journal_step WHERE kind <> 'edit' ORDER BY id")
    undone = {step for step, kind in dict(moves.fetchall()).items() if kind == "undo"}
    select = """SELECT e.table_name, e.row_id, e.step_id, e.after, s.revision FROM journal_entry e
        JOIN journal_step s ON s.id = e.step_id ORDER BY e.table_name, e.row_id, e.step_id, e.id"""
    strayed = []
    # Row by row: the images of a long history would fill the memory.
    for key, of_row in groupby(connection.execute(select), key=lambda entry: (entry[0], entry[1])):
        is_known, image = _left_by((entry[2:] for entry in of_row), undone)
        if is_known and not _is_as_left(connection, key, image):
            strayed.append(key)
    return strayed


def _left_by(entries: Iterable[tuple[int, str | None, str]], undone: set[int]) -> tuple[bool, Image]:
    """Whether it is known what the acts on one row, oldest first, have made of it, and what."""
    is_known, image = False, None
    for step, after, revision in entries:
        if revision != HEAD:
            is_known, image = False, None
        elif step not in undone:
            is_known, image = True, None if after is None else {**(image or {}), **json.loads(after)}
    return is_known, image


def _is_whole(id_: int, kind: str, of_step: int | None, kinds: dict[int, str]) -> bool:
    if kind == "edit":
        return of_step is None
    return kind in _KINDS and of_step is not None and of_step < id_ and kinds.get(of_step) == "edit"


def _fits(state: str, last_move: str | None) -> bool:
    return state in (_STATES_IF_UNDONE if last_move == "undo" else _STATES_IF_APPLIED)


def _out_of_turn(steps: list[tuple[int, str, str, int | None]]) -> set[int]:
    """Acts that are taken back although a later one still stands."""
    last_done = max((id_ for id_, kind, state, _ in steps if kind == "edit" and state == "done"), default=0)
    return {id_ for id_, kind, state, _ in steps if kind == "edit" and state == "undone" and id_ < last_done}


def _entries(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str | None, str | None]]:
    yield from connection.execute("SELECT step_id, table_name, before, after FROM journal_entry ORDER BY id")


def _are_images(before: str | None, after: str | None) -> bool:
    images = [image for image in (before, after) if image is not None]
    try:
        return bool(images) and all(isinstance(json.loads(image), dict) for image in images)
    except ValueError:
        return False


def _is_as_left(connection: sqlite3.Connection, key: Key, image: Image) -> bool:
    table, row_id = key
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    found = cursor.fetchone()
    if found is None or image is None:
        return found is None and image is None
    now = dict(zip((column[0] for column in cursor.description), found, strict=True))
    return all(now.get(column) == value for column, value in image.items())
