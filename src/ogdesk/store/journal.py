"""The change journal: one step per act, kept in the file as undo's memory and as the 変更履歴.

Steps move between three states: an act is `done`, an undo makes it `undone`, and a new act makes what was undone `past`
(it can't be redone any more). A `sealed` act lies behind the point that undo goes back to.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy import Row as ResultRow

from ogdesk.council.entity import EntityField
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.images import RowChange
from ogdesk.store.revision import HEAD
from ogdesk.store.schema import OUTSIDE_UNDO, journal_entry, journal_step, metadata

EDIT, UNDO, REDO = "edit", "undo", "redo"
DONE, UNDONE, PAST, SEALED = "done", "undone", "past", "sealed"

Step = ResultRow[Any]
"""A row of `journal_step`."""

Mark = tuple[object, ...]
"""Number, session and moment of a step."""

Move = tuple[str, Step]
"""UNDO or REDO, and the act to be moved."""


class BrokenJournal(WorldError):
    """The file's own history can't be read."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "このファイルの変更履歴に、読めないところがあります。壊れているおそれがあるので、バックアップから元に戻してください。"
            )
        )


@dataclass(frozen=True)
class StepHead:
    """What is noted of a step beside its rows. `session` is one opening of the file; `at` is UTC with Z."""

    title: str
    at: str
    user: str
    pc: str
    session: str
    place: EntityField | None = None
    merge_key: str | None = None


def record_edit(connection: Connection, head: StepHead, changes: list[RowChange]) -> int | None:
    """Note an act and give its step; None when it only took back the act it is merged with, which then vanishes."""
    connection.execute(update(journal_step).where(journal_step.c.state == UNDONE).values(state=PAST))
    last = _mergeable(connection, head)
    if last is None:
        step = _insert_step(connection, head, EDIT, DONE)
        _insert_entries(connection, step, changes)
        return step
    _merge(connection, last.id, changes)
    if not entries_of(connection, last.id):
        connection.execute(journal_step.delete().where(journal_step.c.id == last.id))
        return None
    connection.execute(
        update(journal_step).where(journal_step.c.id == last.id).values(title=head.title, at=head.at)
    )
    return int(last.id)


def record_move(connection: Connection, head: StepHead, kind: str, of_step: int) -> int:
    """Note an undo or redo of the act `of_step`, and the act's new state."""
    state = UNDONE if kind == UNDO else DONE
    connection.execute(update(journal_step).where(journal_step.c.id == of_step).values(state=state))
    return _insert_step(connection, head, kind, DONE, of_step)


def seal(connection: Connection) -> None:
    """Keep all steps in the history and let undo go no further back than here."""
    for before, after in ((DONE, SEALED), (UNDONE, PAST)):
        acts = update(journal_step).where(journal_step.c.kind == EDIT, journal_step.c.state == before)
        connection.execute(acts.values(state=after))


def newest(connection: Connection) -> Mark:
    """What tells this state of the journal from any other one: the newest step."""
    columns = (journal_step.c.id, journal_step.c.session, journal_step.c.at)
    found = connection.execute(select(*columns).order_by(journal_step.c.id.desc()).limit(1)).one_or_none()
    return () if found is None else tuple(found)


def next_undo(connection: Connection) -> Step | None:
    """The act that undo would take back."""
    query = select(journal_step).where(journal_step.c.kind == EDIT, journal_step.c.state == DONE)
    return connection.execute(query.order_by(journal_step.c.id.desc()).limit(1)).one_or_none()


def next_redo(connection: Connection) -> Step | None:
    """The act that redo would do again."""
    query = select(journal_step).where(journal_step.c.kind == EDIT, journal_step.c.state == UNDONE)
    return connection.execute(query.order_by(journal_step.c.id).limit(1)).one_or_none()


def undo_moves(connection: Connection) -> list[Move] | None:
    """What undo would move, None when there is nothing."""
    step = next_undo(connection)
    return None if step is None else [(UNDO, step)]


def undo_moves_of(connection: Connection, step: int) -> list[Move] | None:
    """What undo would move, as long as that is the act `step`; else None."""
    newest = next_undo(connection)
    return None if newest is None or newest.id != step else [(UNDO, newest)]


def redo_moves(connection: Connection) -> list[Move] | None:
    """What redo would move, None when there is nothing."""
    step = next_redo(connection)
    return None if step is None else [(REDO, step)]


def moves_to(connection: Connection, step: int) -> list[Move] | None:
    """The undos or redos after which the act `step` is the newest in force; None where none lead there."""
    acts = connection.execute(
        select(journal_step).where(journal_step.c.kind == EDIT).order_by(journal_step.c.id)
    ).all()
    states = {act.id: act.state for act in acts}
    newest_sealed = max((act.id for act in acts if act.state == SEALED), default=0)
    if states.get(step) not in (DONE, UNDONE) and step != newest_sealed:
        return None
    if states[step] == UNDONE:
        return [(REDO, act) for act in acts if act.state == UNDONE and act.id <= step]
    return [(UNDO, act) for act in reversed(acts) if act.state == DONE and act.id > step]


def entries_of(connection: Connection, step: int) -> list[RowChange]:
    """The rows of an act."""
    query = select(journal_entry).where(journal_entry.c.step_id == step).order_by(journal_entry.c.id)
    return [row_change(entry) for entry in connection.execute(query)]


def row_change(entry: ResultRow[Any]) -> RowChange:
    """A row of `journal_entry` as images. Raises BrokenJournal."""
    table = entry.table_name
    if table not in metadata.tables or table in OUTSIDE_UNDO:
        raise BrokenJournal
    return RowChange(table, entry.row_id, _image(table, entry.before), _image(table, entry.after))


def _image(table: str, text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        image = dict(json.loads(text))
    except (ValueError, TypeError) as error:
        raise BrokenJournal from error
    if not set(image) <= set(metadata.tables[table].c.keys()):
        raise BrokenJournal
    return image


def _text(image: dict[str, Any] | None) -> str | None:
    return None if image is None else json.dumps(image, ensure_ascii=False)


def _mergeable(connection: Connection, head: StepHead) -> Step | None:
    """The last step, if it is an act of the same visit to the same field."""
    last = connection.execute(select(journal_step).order_by(journal_step.c.id.desc()).limit(1)).one_or_none()
    if last is None or head.merge_key is None or last.merge_key != head.merge_key:
        return None
    is_open = last.kind == EDIT and last.state == DONE and last.session == head.session
    return last if is_open else None


def _merge(connection: Connection, step: int, changes: list[RowChange]) -> None:
    """Join the rows of the step with later changes of the same visit; what is again as it was drops out."""
    joined = {(c.table, c.row_id): c for c in entries_of(connection, step)}
    for later in changes:
        key = (later.table, later.row_id)
        joined[key] = _joined(joined[key], later) if key in joined else later.trimmed
    connection.execute(journal_entry.delete().where(journal_entry.c.step_id == step))
    _insert_entries(connection, step, [c for c in joined.values() if c.before != c.after])


def _joined(first: RowChange, later: RowChange) -> RowChange:
    """Two changes of one row as one; `later` holds whole images, `first` perhaps only changed columns."""
    before = first.before
    if before is not None and later.before is not None:
        before = {**later.before, **before}
    return RowChange(first.table, first.row_id, before, later.after).trimmed


def _insert_step(
    connection: Connection, head: StepHead, kind: str, state: str, of_step: int | None = None
) -> int:
    place = head.place
    result = connection.execute(
        insert(journal_step).values(
            at=head.at,
            user=head.user,
            pc=head.pc,
            title=head.title,
            kind=kind,
            state=state,
            of_step=of_step,
            merge_key=head.merge_key if kind == EDIT else None,
            session=head.session,
            revision=HEAD,
            place_entity=place.entity if place else None,
            place_id=place.id if place else None,
            place_field=place.field if place else "",
        )
    )
    key = result.inserted_primary_key
    return int(key[0]) if key else 0


def _insert_entries(connection: Connection, step: int, changes: list[RowChange]) -> None:
    rows = [
        {
            "step_id": step,
            "table_name": change.table,
            "row_id": change.row_id,
            "before": _text(change.before),
            "after": _text(change.after),
        }
        for change in (c.trimmed for c in changes)
    ]
    if rows:
        connection.execute(insert(journal_entry), rows)
