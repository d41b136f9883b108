"""Queue of typed values to be written: refused ones wait for their partner, unwritten ones for a retry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ogdesk.council.entity import Edit
from ogdesk.desk.session.drafts import Key
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.store.errors import NotFound

if TYPE_CHECKING:
    from ogdesk.acts.editing import Edited
    from ogdesk.desk.session.session import Session
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

Refused = Callable[[BadValue], object]


@dataclass(frozen=True)
class WriteResult:
    """What `set_fields` gave back, and which typed values are now in the file."""

    edited: Edited
    edits: tuple[Edit, ...]

    @property
    def change(self) -> Change:
        """For the session: the change of the act."""
        return self.edited.change


@dataclass(frozen=True, eq=False)
class QueuedWrite:
    """A write as it was asked for."""

    edits: tuple[Edit, ...]
    merge_key: str | None
    origin: object
    failed: Refused | None
    done: Callable[[Edited], object] | None


class EditQueue:
    """The session's typed values on their way into the file.

    Start and end of a sitting may each be impossible alone: a refused value waits and goes along with the next value of
    the same thing, also where that one was sent before the refusal came back. When the file can't be written (disk full, share gone) the values wait for `retry` (the session
    calls it after the next act that goes well); they are kept as drafts meanwhile.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._refused: dict[Key, QueuedWrite] = {}
        self._unwritten: dict[Key, QueuedWrite] = {}

    @property
    def waiting(self) -> int:
        """How many values could not be written."""
        return len(self._unwritten)

    def send(self, wanted: QueuedWrite) -> None:
        """Write it now, in its turn."""
        partners = self._partners(wanted.edits)
        write_drafts = self._session.drafts.write_first(wanted.edits)
        today = self._session.here.today

        def write(file: CouncilFile) -> WriteResult:
            write_drafts()
            return _write(file, wanted, partners, today)

        self._session.act(
            write,
            lambda written: self._written(written, wanted, partners),
            failed=lambda error: self._not_written(error, wanted, partners),
            origin=wanted.origin,
        )

    def retry(self) -> None:
        """Once more, what could not be written, in the order it was typed."""
        waiting = list(dict.fromkeys(self._unwritten.values()))
        self._unwritten.clear()
        for wanted in waiting:
            self.send(wanted)

    def forget(self) -> None:
        """Another file is open now."""
        self._refused.clear()
        self._unwritten.clear()

    def drop(self, key: Key) -> None:
        """The user gave a value up: it is tried no more."""
        self._refused.pop(key, None)
        if self._unwritten.pop(key, None) is not None and not self._unwritten:
            self._session.notSaved.emit(None)

    def _partners(self, typed: Sequence[Edit]) -> tuple[Edit, ...]:
        things = {(value.entity, value.id) for value in typed}
        own = {value.key for value in typed}
        return tuple(
            value
            for write in dict.fromkeys(self._refused.values())
            for value in write.edits
            if (value.entity, value.id) in things and value.key in self._refused and value.key not in own
        )

    def _late(self, wanted: QueuedWrite, tried: Sequence[Edit]) -> list[QueuedWrite]:
        """What was refused of the same thing while `wanted` was under way, and what is still as it was typed."""
        late = {value.key for value in self._partners(wanted.edits)} - {value.key for value in tried}
        return [write for write in dict.fromkeys(self._refused[key] for key in late) if self._is_typed(write)]

    def _is_typed(self, write: QueuedWrite) -> bool:
        """Whether its fields still hold what it is to write."""
        return all(value in self._session.drafts.typed for value in write.edits)

    def _written(self, written: WriteResult, wanted: QueuedWrite, tried: Sequence[Edit]) -> None:
        for value in written.edits:
            self._refused.pop(value.key, None)
            self._unwritten.pop(value.key, None)
            self._session.draft_cleared(*value.key, value.text)
        if not self._unwritten:
            self._session.notSaved.emit(None)
        if wanted.done is not None:
            wanted.done(written.edited)
        for late in self._late(wanted, tried):
            # Impossible before, it may be possible beside the new value.
            self.send(late)

    def _not_written(self, error: WorldError, wanted: QueuedWrite, tried: Sequence[Edit]) -> None:
        if isinstance(error, BadValue):
            self._refuse(error, wanted, tried)
        elif isinstance(error, NotFound):
            # The thing was removed meanwhile: its value has no place any more.
            for value in wanted.edits:
                self._session.draft_cleared(*value.key)
            self._session.problem.emit(tr(error.sentence))
        else:
            self._keep(wanted)
            self._session.notSaved.emit(error)

    def _keep(self, wanted: QueuedWrite) -> None:
        drafts = self._session.drafts
        for value in wanted.edits:
            # The newest last: that is the order of another try.
            self._unwritten.pop(value.key, None)
            self._unwritten[value.key] = wanted
            if not drafts.has(value.key):
                # Else the field holds this text, or a newer one by now.
                self._session.draft_changed(value)
        drafts.write_now()

    def _refuse(self, error: BadValue, wanted: QueuedWrite, tried: Sequence[Edit]) -> None:
        for value in wanted.edits:
            self._refused[value.key] = wanted
            # An older text of the field must not be written in its place.
            self._unwritten.pop(value.key, None)
        if self._late(wanted, tried) and self._is_typed(wanted):
            # Both were on their way before either was refused: now together.
            self.send(wanted)
        elif wanted.failed is not None:
            wanted.failed(error)
        else:
            self._session.problem.emit(tr(error.sentence))


def _write(file: CouncilFile, wanted: QueuedWrite, partners: tuple[Edit, ...], today: date) -> WriteResult:
    """In the file's thread: together with the partners that wait, else alone."""
    from ogdesk.acts.editing import set_fields  # noqa: PLC0415 - in the file's thread, after 今日 is shown

    if partners:
        together = (*wanted.edits, *partners)
        try:
            return WriteResult(set_fields(file, together, today=today, merge_key=wanted.merge_key), together)
        except BadValue:
            # Still impossible together; the new value may stand alone.
            pass
    return WriteResult(set_fields(file, wanted.edits, today=today, merge_key=wanted.merge_key), wanted.edits)
