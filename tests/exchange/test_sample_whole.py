"""What holds for the whole sample: sources, privacy, uids; and the papers themselves, where they lie beside the checkout."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity, Sourced, Variant
from ogdesk.council.event import Event, Link, LinkKind
from ogdesk.council.organisation import Contact
from ogdesk.council.programme import Appearance
from ogdesk.council.rules import domain_findings
from ogdesk.exchange.sample import sample_council

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


def event(sample: CouncilData, day: date) -> Event:
    return next(each for each in sample.events if each.first_day == day)


def test_every_fact_has_a_source_or_is_marked_inferred(entities: list[Entity]) -> None:
    facts = [each for each in entities if isinstance(each, Sourced)]
    assert len(facts) > 300
    assert not [each for each in facts if each.source is None and not each.inferred]


def test_nothing_private_or_real_is_in_it(entities: list[Entity]) -> None:
    links = [each for each in entities if isinstance(each, Link)]
    assert links
    assert not [each for each in links if each.kind is LinkKind.MEETING or not each.public or each.person]
    contacts = [each for each in entities if isinstance(each, Contact)]
    mails = [each for each in contacts if each.mail]
    assert len(mails) == 9
    assert all(each.mail.endswith(".example.jp") for each in mails)
    assert all("見本" in each.note and "見本" in each.source_note for each in mails)
    assert [each.mail for each in mails if each.mail_public] == ["opengov@chiba.example.jp"]
    assert not [each for each in contacts if each.tel_public or each.fax_public]


def test_only_mail_addresses_are_made_up(entities: list[Entity]) -> None:
    made_up = [e for e in entities if isinstance(e, Sourced) and e.source and e.source.key == "sample"]
    assert made_up
    assert all(isinstance(each, Contact) for each in made_up)


def test_uids_are_unique_and_the_same_at_each_reading(entities: list[Entity], sample: CouncilData) -> None:
    uids = [each.uid for each in entities]
    assert len(set(uids)) == len(uids)
    again = sample_council()
    for name in ("organisations", "people", "posts", "memberships", "observations", "events", "variants"):
        assert [e.uid for e in getattr(again, name)] == [e.uid for e in getattr(sample, name)]


def test_variants_lead_to_something(entities: list[Entity], sample: CouncilData) -> None:
    by_uid = {each.uid: each for each in entities}
    for variant in sample.variants:
        subject = by_uid[variant.subject_uid]
        assert not isinstance(subject, Variant)
        assert hasattr(subject, variant.attribute)
        assert variant.text


def test_the_rules_of_a_file_find_nothing(sample: CouncilData) -> None:
    assert domain_findings(sample) == []


def test_every_appearance_names_somebody_and_prints_affiliations_of_that_person(
    entities: list[Entity],
) -> None:
    appearances = [each for each in entities if isinstance(each, Appearance)]
    assert len(appearances) > 40
    for each in appearances:
        assert not each.is_open_seat
        assert all(a.person is each.person for a in each.printed_affiliations)


def paper(key: str) -> str:
    found = sorted(SEEDS.glob(f"{key}_*.txt"))
    if not found:
        pytest.skip(f"{SEEDS} is not beside this checkout")
    return re.sub(r"[ \u3000\n]", "", found[0].read_text(encoding="utf-8"))


def test_the_copied_lines_are_those_of_the_release(sample: CouncilData, activities: tuple[str, ...]) -> None:
    text = paper("000")
    found = event(sample, date(2020, 11, 19))
    printed = [*activities, sample.council.purpose, *found.purpose.split("\n"), found.form_text]
    printed += [found.question_note, found.theme, *(c.text for c in sample.council.clauses)]
    printed += [link.url for link in found.links]
    missing = [line for line in printed if re.sub(r"[ \u3000]", "", line) not in text]
    assert missing == []
    start = text.index("5主な活動内容") + len("5主な活動内容")
    assert text[start:] == "".join(activities)


def test_the_observed_names_are_printed_so(sample: CouncilData) -> None:
    for observation in sample.observations:
        assert observation.source
        text = paper(observation.source.key)
        lines = [re.sub(r"[ \u3000]", "", line.as_printed) for line in observation.members]
        assert [line for line in lines if line not in text] == []


def test_every_printed_name_of_a_person_is_in_its_paper(sample: CouncilData) -> None:
    for person in sample.people:
        assert person.source
        text = re.sub(r"\([ァ-ヴー]+\)", "", paper(person.source.key))
        assert person.family + person.given in text


def test_every_link_is_in_a_paper(sample: CouncilData) -> None:
    for each in sample.events:
        for link in each.links:
            assert link.source
            assert link.url in paper(link.source.key)
