"""Writing typed values: refused ones wait for their partner, unwritten ones for a better moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ogdesk.desk.session.drafts import Key, Typed
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.store.errors import NotFound

if TYPE_CHECKING:
    from ogdesk.acts.editing import Edit
    from ogdesk.desk.session.session import Session
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

Refused = Callable[[BadValue], object]


@dataclass(frozen=True)
class Written:
    """What an act gave back, and which typed values are now in the file."""

    result: Any
    typed: tuple[Typed, ...]

    @property
    def change(self) -> Change | None:
        """For the session: the change of the act."""
        change: Change | None = getattr(self.result, "change", self.result)
        return change


Write = Callable[["CouncilFile", tuple[Typed, ...]], Written]
"""Called in the file's thread with the values that wait for a partner."""


@dataclass(frozen=True, eq=False)
class Wanted:
    """A write as it was asked for."""

    typed: tuple[Typed, ...]
    write: Write
    origin: object
    failed: Refused | None
    done: Callable[[Any], object] | None


class EditQueue:
    """The session's typed values on their way into the file.

    Start and end of a sitting may each be impossible alone: a refused value waits and goes along with the next value of
    the same thing. When the file can't be written (disk full, share gone) the values wait for `retry` (the session
    calls it after the next act that goes well); they are kept as drafts meanwhile.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._refused: dict[Key, Typed] = {}
        self._unwritten: dict[Key, Wanted] = {}

    @property
    def waiting(self) -> int:
        """How many values could not be written."""
        return len(self._unwritten)

    def send(self, wanted: Wanted) -> None:
        """Write it now, in its turn."""
        partners = self._partners(wanted.typed)
        write_drafts = self._session.drafts.write_first(wanted.typed)

        def write(file: CouncilFile) -> Written:
            write_drafts()
            return wanted.write(file, partners)

        self._session.act(
            write,
            lambda written: self._written(written, wanted),
            failed=lambda error: self._not_written(error, wanted),
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

    def _partners(self, typed: Sequence[Typed]) -> tuple[Typed, ...]:
        things = {(value.entity, value.id) for value in typed}
        own = {value.key for value in typed}
        return tuple(
            value
            for key, value in self._refused.items()
            if (value.entity, value.id) in things and key not in own
        )

    def _written(self, written: Written, wanted: Wanted) -> None:
        for value in written.typed:
            self._refused.pop(value.key, None)
            self._unwritten.pop(value.key, None)
            self._session.draft_cleared(*value.key, value.text)
        if not self._unwritten:
            self._session.notSaved.emit(None)
        if wanted.done is not None:
            wanted.done(written.result)

    def _not_written(self, error: WorldError, wanted: Wanted) -> None:
        if isinstance(error, BadValue):
            self._refuse(error, wanted)
        elif isinstance(error, NotFound):
            # The thing was removed meanwhile: its value has no place any more.
            for value in wanted.typed:
                self._session.draft_cleared(*value.key)
            self._session.problem.emit(tr(error.sentence))
        else:
            self._keep(wanted)
            self._session.notSaved.emit(error)

    def _keep(self, wanted: Wanted) -> None:
        drafts = self._session.drafts
        for value in wanted.typed:
            # The newest last: that is the order of another try.
            self._unwritten.pop(value.key, None)
            self._unwritten[value.key] = wanted
            if not drafts.has(value.key):
                # Else the field holds this text, or a newer one by now.
                self._session.draft_changed(value)
        drafts.write_now()

    def _refuse(self, error: BadValue, wanted: Wanted) -> None:
        self._refused.update({value.key: value for value in wanted.typed})
        if wanted.failed is not None:
            wanted.failed(error)
        else:
            self._session.problem.emit(tr(error.sentence))


def field_write(edits: Sequence[Edit], *, today: date, merge_key: str | None) -> Write:
    """How fields are written: together with their waiting partners, else alone."""

    def write(file: CouncilFile, partners: tuple[Typed, ...]) -> Written:
        from ogdesk.acts.editing import Edit, set_fields  # noqa: PLC0415 - in the file's thread, after 今日 is shown

        waiting = [Edit(value.entity, value.id, value.field, value.text) for value in partners]
        if waiting:
            try:
                return _written(
                    set_fields(file, [*edits, *waiting], today=today, merge_key=merge_key), edits, waiting
                )
            except BadValue:
                # Still impossible together; the new value may stand alone.
                pass
        return _written(set_fields(file, edits, today=today, merge_key=merge_key), edits)

    return write


def _written(result: Any, *edits: Sequence[Edit]) -> Written:
    return Written(result, tuple(as_typed(edit) for group in edits for edit in group))


def as_typed(edit: Edit | Typed) -> Typed:
    """An edit as a draft holds it."""
    return Typed(edit.entity, edit.id, edit.field, edit.text)
