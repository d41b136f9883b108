"""The plain road reads what the mapped one reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.event import Event
from ogdesk.council.organisation import Organisation, Person
from ogdesk.council.vague import VagueDate
from ogdesk.ground.clock import FixedClock
from ogdesk.ground.errors import WorldError
from ogdesk.store.errors import NotFound
from ogdesk.store.file import CouncilFile
from ogdesk.store.plain_reading import plain_reading
from ogdesk.store.preparation import OpenMode

CLOCK = FixedClock(datetime.fromisoformat("2020-11-06T14:02:00+09:00"))


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """The sample, with an event and a person in the bin."""
    from ogdesk.exchange.sample import sample_council

    path = tmp_path / "council.ogdesk"
    with CouncilFile.create(path, clock=CLOCK, pc_name="試験") as file:
        with file.act("作成") as writing:
            for entity in sample_council().roots():
                writing.add(entity)
        with file.act("削除", place=EntityField("symposium", 1)) as writing:
            writing.get(Event, 1).trashed_at = "2020-11-06T05:02:00Z"
            writing.get(Event, 9).notices[0].trashed_at = "2020-11-06T05:02:00Z"
            writing.get(Organisation, 20).trashed_at = "2020-11-06T05:02:00Z"
    return path


def picture(data: CouncilData) -> dict[str, Any]:
    """Everything that can be reached from the data, as plain values by class and id."""
    return picture_of(data.roots())


def picture_of(roots: Sequence[Entity]) -> dict[str, Any]:
    """Everything that can be reached from these entities."""
    seen: dict[str, Any] = {}

    def name(entity: Entity) -> str:
        return f"{type(entity).__name__} {entity.id}"

    def value(thing: Any) -> Any:
        if isinstance(thing, Entity):
            look(thing)
            return name(thing)
        if isinstance(thing, VagueDate):
            return (thing.earliest, thing.latest, thing.precision, thing.text)
        if isinstance(thing, list):
            return [value(part) for part in thing]
        return thing

    def look(entity: Entity) -> None:
        if name(entity) not in seen:
            seen[name(entity)] = {}
            seen[name(entity)] = {field.name: value(getattr(entity, field.name)) for field in fields(entity)}

    for root in roots:
        look(root)
    return {"order": [name(root) for root in roots], **seen}


def test_both_roads_give_the_same_council(council: Path) -> None:
    with plain_reading(council) as plain:
        assert plain is not None
        told = picture(plain.whole())
    with (
        CouncilFile.open(council, clock=CLOCK, pc_name="試験", mode=OpenMode.READ) as file,
        file.reading() as reading,
    ):
        expected = picture(reading.whole())
    assert len(told) > 300
    assert told == expected


@pytest.mark.parametrize("event_id", [2, 9, 13])
def test_one_symposium_with_what_hangs_together_with_it_is_the_same_by_both_roads(
    council: Path, event_id: int
) -> None:
    with plain_reading(council) as plain:
        assert plain is not None
        told = picture_of([plain.get(Event, event_id)])
    with (
        CouncilFile.open(council, clock=CLOCK, pc_name="試験", mode=OpenMode.READ) as file,
        file.reading() as reading,
    ):
        reading.whole()
        expected = picture_of([reading.get(Event, event_id)])
    assert told == expected


def test_what_was_read_alone_is_the_same_object_in_all_of_the_council(council: Path) -> None:
    with plain_reading(council) as plain:
        assert plain is not None
        alone = plain.get(Event, 9)
        assert alone in plain.where(Event, title=alone.title)
        told = picture(plain.whole())
        assert alone in plain.whole().events
    with plain_reading(council) as plain:
        assert plain is not None
        assert picture(plain.whole()) == told


def test_ids_and_lists_leave_the_bin_out(council: Path) -> None:
    with plain_reading(council) as plain:
        assert plain is not None
        assert plain.get(Event, 1).trashed_at is not None
        assert 1 not in [event.id for event in plain.all(Event)]
        assert plain.get(Event, 9).notices == []
        assert plain.find(Person, 99_999) is None
        with pytest.raises(NotFound, match="99999"):
            plain.get(Person, 99_999)


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.ogdesk"
    path.write_bytes(b"no council")
    with pytest.raises(WorldError), plain_reading(path):
        pass
