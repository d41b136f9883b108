"""統合: whatever two organisations are merged, every reference moves, and one undo brings back every row."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.acts.members import edits as member_edits
from ogdesk.acts.members.detail import member_detail
from ogdesk.acts.members.edits import EventRecord
from ogdesk.acts.members.merge import merge_organisations
from ogdesk.acts.members.merge_preview import merge_preview
from ogdesk.council.entity import Entity, Variant
from ogdesk.council.event import Organiser
from ogdesk.council.membership import Membership, MembershipEventKind
from ogdesk.council.organisation import Contact, Organisation, Person, Post
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.store.file import CouncilFile
from ogdesk.store.relations import CHILDREN, REFERENCES

CHIBA_CITY, TSUKUBA_CITY = "千葉市", "つくば市"
DAY = date(2020, 11, 6)
_JOURNAL = ("journal", "file_info", "sqlite_", "search")


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that holds content."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith(_JOURNAL)
        ]
        return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def body_named(file: CouncilFile, name: str) -> int:
    with file.reading() as reading:
        return next(body.id or 0 for body in reading.all(Organisation) if body.name == name)


def pointers(file: CouncilFile, body_id: int) -> set[tuple[str, int, str]]:
    """What points at or belongs to an organisation: (class, id, attribute)."""
    with file.reading() as reading:
        body = reading.get(Organisation, body_id)
        ways: list[tuple[type[Entity], str]] = [(c, a) for c, a, t in REFERENCES if t is Organisation]
        ways += [(child, back) for parent, _, child, back, _ in CHILDREN if parent is Organisation]
        return {
            (cls.__name__, thing.id or 0, attribute)
            for cls, attribute in ways
            for thing in reading.all(cls, trashed=True)
            if getattr(thing, attribute) is body
        }


@pytest.mark.slow
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_reference_moves_and_one_undo_restores_every_row(
    sample: CouncilFile, data: st.DataObject
) -> None:
    with sample.reading() as reading:
        ids = sorted(body.id or 0 for body in reading.all(Organisation))
    kept, gone = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True))
    before, mine, theirs = rows_of(sample.path), pointers(sample, kept), pointers(sample, gone)
    with sample.reading() as reading:
        preview = merge_preview(reading, kept, gone)
    assert sum(count for _, count in preview.moves) == len(theirs)
    merge_organisations(sample, kept, gone)
    after = pointers(sample, kept)
    assert mine <= after
    # A second membership, a second post of one title and a term told twice are in the first one now.
    assert {kind for kind, _, _ in theirs - after} <= {"Membership", "Post", "OfficeTerm", "Alias"}
    with sample.reading() as reading:
        assert reading.find(Organisation, gone) is None
        assert len([m for m in reading.all(Membership) if m.organisation and m.organisation.id == kept]) <= 1
    for table in (
        "membership_event",
        "observed_member",
        "affiliation",
        "appearance",
        "attendance",
        "contact",
    ):
        # Two records of one day become one; nothing else goes.
        lost = len(before[table]) - len(rows_of(sample.path)[table])
        assert lost == 0 or (table == "membership_event" and preview.joined)
    sample.undo()
    assert rows_of(sample.path) == before


def test_a_city_entered_twice_becomes_one_with_all_that_was_said_of_it(file: CouncilFile) -> None:
    kept = body_named(file, CHIBA_CITY)
    with file.act("試験") as writing:
        twin = Organisation(name="ちば市", reading="チバシ", code="121002", url="https://chiba.example.jp")
        twin.contacts.append(Contact(section="広報課"))
        writing.add(twin)
        writing.flush()
        mayor = Post(organisation=twin, title="市長", elected=True)
        writing.add(mayor)
        writing.add(Membership(organisation=twin, note="名簿の写し"))
        writing.flush()
        gone, mayor_id = twin.id or 0, mayor.id or 0
        member = next(m.id or 0 for m in writing.all(Membership) if m.organisation is twin)
    found = VagueDate.on(date(2013, 4, 1))
    member_edits.save_event(file, member, EventRecord(MembershipEventKind.FOUND, found, "古い名簿"))
    with file.reading() as reading:
        preview = merge_preview(reading, kept, gone)
    assert "「ちば市」は別名として残ります。" in preview.joined
    assert any(line.startswith("二つの在籍は一つになります") for line in preview.joined)
    assert preview.warnings == ()
    merge_organisations(file, kept, gone)
    with file.reading() as reading:
        body = reading.get(Organisation, kept)
        assert "ちば市" in [alias.name for alias in body.aliases]
        assert "広報課" in [contact.section for contact in body.contacts]
        assert reading.find(Post, mayor_id) is None
        mayors = [p for p in reading.all(Post) if p.organisation is body and p.title == "市長"]
        assert len(mayors) == 1 and mayors[0].elected
        member_id = next(m.id or 0 for m in reading.all(Membership) if m.organisation is body)
        records = member_detail(reading, member_id, DAY).records
    founding = [record for record in records if record.words == "設立"]
    assert len(founding) == 1 and "別の出典　古い名簿" in founding[0].note
    assert file.undo_title() == "ちば市を千葉市に統合"


def test_a_value_that_gives_way_is_kept_beside(file: CouncilFile) -> None:
    kept, gone = body_named(file, CHIBA_CITY), body_named(file, TSUKUBA_CITY)
    merge_organisations(file, kept, gone)
    with file.reading() as reading:
        uid = reading.get(Organisation, kept).uid
        told = {v.attribute: v.text for v in reading.all(Variant) if v.subject_uid == uid}
    assert told["code"] == "082201"


def test_two_hosts_of_one_event_are_named_before(file: CouncilFile) -> None:
    kept, gone = body_named(file, CHIBA_CITY), body_named(file, TSUKUBA_CITY)
    with file.act("試験") as writing:
        event = next(iter(o.event for o in writing.all(Organiser) if o.event is not None))
        for body in (kept, gone):
            event.organisers.append(Organiser(organisation=writing.get(Organisation, body), name=""))
    with file.reading() as reading:
        warnings = merge_preview(reading, kept, gone).warnings
    assert "主催などに同じ団体が二つ並びます。統合のあとで片方を消してください。" in warnings


def test_one_and_the_same_is_refused(file: CouncilFile) -> None:
    with pytest.raises(BadValue, match="同じ団体どうし"):
        merge_organisations(file, 1, 1)
    with file.reading() as reading:
        assert reading.all(Person)
