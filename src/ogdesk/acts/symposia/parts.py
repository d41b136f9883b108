"""Small acts on what belongs to a symposium: organisers, 配慮; each is one step of undo."""

from __future__ import annotations

from ogdesk.acts.addition import Added, added
from ogdesk.acts.symposia.view import ACCESS_WORDS
from ogdesk.acts.values import LINE, ValueReading
from ogdesk.council.entity import EntityField
from ogdesk.council.event import ORGANISER_WORDS, Event, GrantState, Organiser, OrganiserKind
from ogdesk.council.organisation import Organisation
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


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
    typed = LINE.read(name, ValueReading(say("主催など › 名称")))
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


def _is_named(body: Organisation, name: str) -> bool:
    return name in (body.name, *(alias.name for alias in body.aliases))
