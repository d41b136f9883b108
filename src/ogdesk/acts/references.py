"""Finds what an argument of the command line names: a symposium by id or day, an organisation by code, id or name (docs/decisions/command-line.md)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ogdesk.council.attendance import Attendance
from ogdesk.council.codes import normal_code
from ogdesk.council.council import Council
from ogdesk.council.entity import Entity
from ogdesk.council.event import Event, EventKind, Sitting
from ogdesk.council.organisation import Alias, Contact, Organisation, OrganisationKind, Person, Post
from ogdesk.council.text import plain
from ogdesk.council.typed_dates import parse_date
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.store.council_reader import CouncilReader

ISSUER = "issuer"
"""The kind of a reference that also takes the council itself."""


def find_symposium(reading: CouncilReader, text: str) -> Event:
    """The event that `text` names: digits are an id, anything else the day of a sitting.

    Raises WorldError when there is none, or two on one day.
    """
    typed = plain(text).strip()
    if typed.isdecimal():
        return reading.get(Event, int(typed))
    day = parse_date(typed).day
    found = _events_on(reading, day)
    if len(found) > 1:
        numbers = "、".join(f"{event.id}（{event.title}）" for event in found)
        raise WorldError(f"{typed}の催しは{len(found)}件あります。番号で指定してください：{numbers}。")
    if not found:
        raise WorldError(
            f"{typed}に開かれる催しはありません。ogdesk list FILE symposia で日付か番号を確かめてください。"
        )
    return found[0]


def _events_on(reading: CouncilReader, day: date) -> list[Event]:
    """The council's own events with a sitting on a day, in the order they were made."""
    sitting_then = (sitting.event for sitting in reading.where(Sitting, day=day))
    events = {event.id or 0: event for event in sitting_then if event is not None}
    return [events[key] for key in sorted(events) if events[key].kind is not EventKind.EXTERNAL]


def find_organisation(reading: CouncilReader, text: str) -> Organisation:
    """The organisation that `text` names: six-digit code, id, or exact name or alias. Raises WorldError."""
    typed = plain(text).strip()
    if typed.isdecimal():
        if len(typed) >= 5:
            code = normal_code(typed).code
            return _only(reading.where(Organisation, code=code), text, "団体コード")
        return reading.get(Organisation, int(typed))
    named = reading.where(Organisation, name=text.strip()) or _bodies_also_called(reading, text.strip())
    return _only(named, text, "団体")


def _bodies_also_called(reading: CouncilReader, name: str) -> list[Organisation]:
    """The bodies with this other name, in the order they were made."""
    bodies = (alias.organisation for alias in reading.where(Alias, name=name))
    by_id = {body.id or 0: body for body in bodies if body is not None}
    return [by_id[key] for key in sorted(by_id)]


def find_issuer(reading: CouncilReader, text: str) -> Organisation:
    """Who issues a release: as `find_organisation`, or the council itself by its name, which becomes an organisation with that.

    Raises WorldError.
    """
    name = text.strip()
    if any(council.name == name for council in reading.all(Council)) and not any(
        body.name == name for body in reading.all(Organisation)
    ):
        return Organisation(name=name, kind=OrganisationKind.GROUP)
    return find_organisation(reading, text)


def _only(found: list[Organisation], text: str, what: str) -> Organisation:
    if not found:
        raise WorldError(
            f"{what}「{text}」は見つかりません。ogdesk list FILE organisations で確かめてください。"
        )
    if len(found) > 1:
        numbers = "、".join(str(body.id) for body in found)
        raise WorldError(f"{what}「{text}」は{len(found)}件あります。番号で指定してください：{numbers}。")
    return found[0]


def find_reference(reading: CouncilReader, target: str, text: str) -> Entity:
    """The entity of kind `target` that a field's text names: by id, or by name where names are unique."""
    if target == ISSUER:
        return find_issuer(reading, text)
    if target == "organisation":
        return find_organisation(reading, text)
    typed = plain(text).strip()
    kind, name_of = _NAMED[target]
    if typed.isdecimal():
        return reading.get(kind, int(typed))
    wanted = "".join(text.split())
    found = [thing for thing in reading.all(kind) if "".join(name_of(thing).split()) == wanted]
    if len(found) != 1:
        raise BadValue(
            f"「{text}」は{'見つかりません' if not found else '一つに決まりません'}。番号で指定してください。"
        )
    return found[0]


def reference_text(thing: Entity | None) -> str:
    """How a field shows what it points to."""
    if thing is None:
        return ""
    if isinstance(thing, Organisation | Person | Attendance | Event):
        return thing.title if isinstance(thing, Event) else thing.name
    return next((name_of(thing) for kind, name_of in _NAMED.values() if isinstance(thing, kind)), "")


def _contact_name(contact: Contact) -> str:
    owner = contact.organisation or contact.person
    name = owner.name if owner is not None else ""
    return " ".join(part for part in (name, contact.division, contact.section, contact.in_charge) if part)


_NAMED: dict[str, tuple[type[Entity], Callable[..., str]]] = {
    "person": (Person, lambda person: person.name),
    "post": (Post, lambda post: post.printed),
    "contact": (Contact, _contact_name),
}
