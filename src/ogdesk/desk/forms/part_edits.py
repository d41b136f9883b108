"""Typed values of a 肩書き or a 在任, on the same road as those of every field: drafts first, kept where the file can't be written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ogdesk.council.entity import Edit, EntityField
from ogdesk.desk.forms.source_field import SourceLine
from ogdesk.desk.kit.fields import DateField, TextField
from ogdesk.desk.session.session import Session
from ogdesk.ground.errors import BadValue

if TYPE_CHECKING:
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile


def follow_typing(session: Session, control: QWidget, place: EntityField, stored: Callable[[], str]) -> None:
    """Keep what is typed in a control as a draft until it is saved, or is again what is `stored`."""
    if isinstance(control, DateField):
        edited = control.line.edited
    elif isinstance(control, SourceLine | TextField):
        edited = control.edited
    else:
        raise TypeError(type(control).__name__)

    def keep(text: str) -> None:
        if text == stored():
            session.draft_cleared(place.entity, place.id or 0, place.field)
        else:
            session.draft_changed(_typed(place, text))

    edited.connect(keep)


def write_part(
    session: Session,
    place: EntityField,
    text: str,
    work: Callable[[CouncilFile], Change],
    tell: Callable[[BadValue | None], object],
) -> None:
    """Save a committed value by the act `work`; `tell` gets the refusal, None when it was taken."""
    typed = _typed(place, text)
    session.draft_changed(typed)
    session.write(typed, work, failed=tell, done=lambda _change: tell(None))


def _typed(place: EntityField, text: str) -> Edit:
    return Edit(place.entity, place.id or 0, place.field, text)
