"""Copying the parts of a symposium into the next one: each function makes new things and shares none.

What belongs to the past stays there: states, answers, deputies, links, days and numbers of grants, frozen copies,
figures of participants, notes, themes and the words about that event.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from ogdesk.acts.programme.edits import ensure_attendance
from ogdesk.council.event import Event, GrantState, Organiser, OrganiserKind, Sitting, Venue
from ogdesk.council.organisation import Post
from ogdesk.council.programme import Appearance, ChosenAffiliation, ProgramItem
from ogdesk.council.release import Notice, NoticeBlock, SdgTarget

_OF_THAT_EVENT = re.compile(r"[0-9０-９]|https?:|令和|平成|[「『]")
"""Own words with a figure, a date, an address or a title in them speak of one event."""

FORM_FIELDS = ("form", "form_text", "question_note", "capacity", "fee_yen", "audience")
ACCESS_FIELDS = ("sign_language", "note_taking", "captions", "childcare")
_ITEM_FIELDS = ("position", "kind", "room", "start", "minutes", "printed_in", "names_heads")
_SEAT_FIELDS = ("role", "role_word", "printed", "printed_position", "stage_position", "speaking_position")
_NOTICE_FIELDS = (
    "kind", "issuer", "division", "section", "in_charge", "tel", "extension", "mail", "addressee", "tagline",
    "with_outline", "time_style", "ruby_style", "press_area", "press_interview", "press_entry", "press_phone",
)  # fmt: skip
Stays = Callable[[Post], bool]
"""Whether the body of a post is still a member."""
Named = Callable[[str], str]
"""A title with its 年度, year and number gone on."""


def copy_fields(source: object, target: object, names: tuple[str, ...]) -> None:
    """Plain values of the same name."""
    for name in names:
        setattr(target, name, getattr(source, name))


def copy_sittings(source: Event, target: Event, day: date | None) -> None:
    """The times of day; the first sitting falls on `day`, the others as many days later as before."""
    before = source.first_day
    for sitting in sorted(source.sittings, key=lambda s: s.position):
        made = Sitting()
        copy_fields(sitting, made, ("position", "start", "end", "ends_next_day", "zone"))
        if day is not None:
            away = (sitting.day - before) if sitting.day is not None and before is not None else None
            first = sitting is source.first_sitting
            made.day = day + away if away is not None else day if first else None
        target.sittings.append(made)
    if not target.sittings:
        target.sittings.append(Sitting(day=day))


def copy_form(source: Event, target: Event) -> None:
    """形式・会場."""
    copy_fields(source, target, FORM_FIELDS)
    for venue in sorted(source.venues, key=lambda v: v.position):
        made = Venue()
        copy_fields(venue, made, ("position", "name", "room", "address"))
        target.venues.append(made)


def copy_organisers(source: Event, target: Event) -> None:
    """主催など; what another body must grant begins anew as 予定, what it refused is left out."""
    asked = [
        o for o in sorted(source.organisers, key=lambda o: o.position) if o.state is not GrantState.REFUSED
    ]
    for position, organiser in enumerate(asked):
        made = Organiser(kind=organiser.kind, position=position)
        made.organisation = organiser.organisation
        made.name = organiser.name
        if made.organisation is None and not made.name:
            made.name = organiser.granted_name
        made.state = GrantState.GRANTED if organiser.kind is OrganiserKind.HOST else GrantState.PLANNED
        target.organisers.append(made)


def copy_programme(source: Event, target: Event, stays: Stays, title: Named) -> None:
    """プログラムと登壇者; whoever is named begins as 候補, heads of bodies that have left are left out."""
    for item in sorted(source.items, key=lambda i: i.position):
        made = ProgramItem()
        copy_fields(item, made, _ITEM_FIELDS)
        made.title = title(item.title)
        target.items.append(made)
        for seat in sorted(item.appearances, key=lambda s: s.printed_position):
            if seat.post is None or stays(seat.post):
                copied = _seat(seat)
                made.appearances.append(copied)
                ensure_attendance(made, copied)
        _close_gaps(made)


def _seat(seat: Appearance) -> Appearance:
    made = Appearance()
    copy_fields(seat, made, _SEAT_FIELDS)
    made.post = seat.post
    person = seat.person
    made.person = person if person is not None and person.trashed_at is None else None
    if made.person is not None:
        for position, affiliation in enumerate(seat.printed_affiliations):
            made.affiliations.append(ChosenAffiliation(affiliation=affiliation, position=position))
    return made


def _close_gaps(item: ProgramItem) -> None:
    """The three orders counted through again."""
    for order in ("printed_position", "stage_position", "speaking_position"):
        for number, seat in enumerate(sorted(item.appearances, key=lambda s: int(getattr(s, order)))):
            setattr(seat, order, number)


def copy_release(source: Event, target: Event, title: Named) -> None:
    """報道発表の発表元と言い回し, of the latest version; the new one is 案 without day and number."""
    notices = [notice for notice in source.notices if notice.trashed_at is None]
    if not notices:
        return
    latest = max(notices, key=lambda notice: notice.version)
    made = Notice(title=title(latest.title))
    copy_fields(latest, made, _NOTICE_FIELDS)
    for target_ in sorted(latest.sdg_targets, key=lambda t: t.position):
        goal = SdgTarget()
        copy_fields(target_, goal, ("position", "goal", "target", "text"))
        made.sdg_targets.append(goal)
    for block in latest.blocks:
        copied = _block(block, source)
        if copied is not None:
            made.blocks.append(copied)
    target.notices.append(made)


def _block(block: NoticeBlock, source: Event) -> NoticeBlock | None:
    """Whether and where it is shown, and its own words where they speak of no one event."""
    keeps = block.text is not None and not _speaks_of(block.text, source)
    if block.key.is_own and not keeps:
        return None
    if block.shown and not keeps and not block.heading and block.position is None:
        return None
    made = NoticeBlock(key=block.key, heading=block.heading, position=block.position, shown=block.shown)
    if keeps:
        made.text, made.based_on = block.text, block.based_on
    return made


def _speaks_of(text: str, event: Event) -> bool:
    names = [event.theme, *(item.theme for item in event.items)]
    people = [seat.person for item in event.items for seat in item.appearances if seat.person is not None]
    names += [part for person in people for part in (person.family + person.given, person.name)]
    return bool(_OF_THAT_EVENT.search(text)) or any(name and name in text for name in names)
