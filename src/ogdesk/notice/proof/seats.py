"""Helpers of the rules on people: the seats that a release prints, and a finding about one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, Level
from ogdesk.council.programme import Appearance, PrintedIn, ProgramItem
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.build.coming import Coming, coming


@dataclass(frozen=True)
class Seat:
    """A printed appearance in its item, with who comes."""

    item: ProgramItem
    who: Coming

    @property
    def appearance(self) -> Appearance:
        """The appearance itself."""
        return self.who.appearance

    @property
    def name(self) -> str:
        """Post or person as named in a sentence, 'だれも決まっていない席' for an open seat."""
        if self.appearance.post is not None:
            return self.appearance.post.printed
        person = self.appearance.person
        return person.name if person is not None else say("だれも決まっていない席")

    def finding(self, level: Level, code: str, sentence: str, suggestion: str = "") -> Finding:
        """A finding that leads to the appearance."""
        place = EntityField("appearance", self.appearance.id)
        where = listed(" › ", say("プログラム"), self.item.heading, self.name)
        return Finding(level, code, sentence, place, where, suggestion)


def public_seats(event: Event) -> Iterator[Seat]:
    """The seats a press release prints, item by item in printed order."""
    for item in sorted(event.items, key=lambda i: i.position):
        if item.printed_in is PrintedIn.RELEASE:
            for appearance in item.in_printed_order():
                yield Seat(item, coming(appearance, event))


def every_seat(event: Event) -> Iterator[Seat]:
    """All seats of an event, printed or not."""
    for item in sorted(event.items, key=lambda i: i.position):
        for appearance in item.appearances:
            yield Seat(item, coming(appearance, event))
