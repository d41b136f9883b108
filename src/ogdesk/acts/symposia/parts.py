"""Acts on the parts of a symposium: days, venues, organisers, 配慮; each is one step of undo."""

from __future__ import annotations

from ogdesk.acts.addition import Added, added
from ogdesk.acts.symposia.view import ACCESS_WORDS
from ogdesk.acts.values import LINE, Reading
from ogdesk.council.entity import EntityField
from ogdesk.council.event import ORGANISER_WORDS, Event, GrantState, Organiser, OrganiserKind, Venue
from ogdesk.council.organisation import Organisation
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile

VENUE_WORDS = {"name": say("会場"), "room": say("部屋"), "address": say("住所")}
"""The fields of a venue and their words."""


def set_venue(file: CouncilFile, venue_id: int, field: str, text: str) -> Change:
    """Change one text of a venue. Raises BadValue for control characters or too long a text."""
    words = VENUE_WORDS[field]
    place = EntityField("venue", venue_id, field)
    with file.act(f"会場の{words}を変更", place=place, merge_key=place.key) as writing:
        setattr(
            writing.get(Venue, venue_id), field, LINE.read(text, Reading(listed(" › ", say("会場"), words)))
        )
    return writing.change


def set_access(file: CouncilFile, event_id: int, chosen: frozenset[str]) -> Change:
    """配慮: which of 手話通訳・要約筆記・字幕・託児 there are."""
    with file.act("配慮を変更", place=EntityField("symposium", event_id, "sign_language")) as writing:
        event = writing.get(Event, event_id)
        for name in ACCESS_WORDS:
            if getattr(event, name) != (name in chosen):
                setattr(event, name, name in chosen)
    return writing.change


def add_organiser_named(file: CouncilFile, event_id: int, kind: OrganiserKind, name: str) -> Added:
    """主催 and the like by a typed name: the organisation of that name, else the name alone. Raises BadValue for none."""
    typed = LINE.read(name, Reading(say("主催など › 名称")))
    words = ORGANISER_WORDS[kind]
    if not typed:
        raise BadValue(say("{words}の名称が空です。名称を入力してください。", words=words))
    with file.act(f"{words}の追加", place=EntityField("symposium", event_id, "organisers")) as writing:
        event = writing.get(Event, event_id)
        body = next((o for o in writing.all(Organisation) if _is_named(o, typed)), None)
        organiser = Organiser(
            organisation=body,
            name=typed if body is None or body.name != typed else "",
            kind=kind,
            state=GrantState.GRANTED if kind is OrganiserKind.HOST else GrantState.PLANNED,
            position=len(event.organisers),
        )
        event.organisers.append(organiser)
    return added(organiser, writing)


def mark_planned(file: CouncilFile, organiser_id: int, marked: bool) -> Change:
    """Whether a name that is not granted yet is printed with 「（予定）」; unmarked it stops a release."""
    place = EntityField("organiser", organiser_id, "marked_planned")
    with file.act("「（予定）」の付け外し", place=place) as writing:
        writing.get(Organiser, organiser_id).marked_planned = marked
    return writing.change


def _is_named(body: Organisation, name: str) -> bool:
    return name in (body.name, *(alias.name for alias in body.aliases))
