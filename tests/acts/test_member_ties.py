"""What a member has to do with, and what is worth a look at it."""

from __future__ import annotations

from datetime import date

import pytest

from ogdesk.acts.members.checks import member_remarks
from ogdesk.acts.members.links import links_of
from ogdesk.acts.people.additions import add_affiliation, add_person
from ogdesk.acts.removal import remove
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.council import Council
from ogdesk.council.entity import EntityField
from ogdesk.council.membership import Membership, MembershipEvent, MembershipEventKind
from ogdesk.council.membership_rules import record_findings
from ogdesk.council.organisation import Alias, Organisation, OrganisationKind
from ogdesk.council.vague import VagueDate
from ogdesk.store.file import CouncilFile

DAY = date(2020, 11, 6)


def body_named(file: CouncilFile, name: str) -> int:
    with file.reading() as reading:
        return next(body.id or 0 for body in reading.all(Organisation) if body.name == name)


def test_posts_people_and_symposia_each_lead_to_their_thing(file: CouncilFile, here: Surroundings) -> None:
    chiba = body_named(file, "千葉市")
    person = add_person(file, "見本", "太郎").id
    add_affiliation(file, person, organisation_id=chiba, department="総務部", title="課長")
    ties = links_of(file, chiba, DAY)
    assert ("役職", "千葉市長") in {(tie.heading, tie.words) for tie in ties}
    people = [tie for tie in ties if tie.heading == "人物"]
    assert [(tie.words, tie.detail, tie.entity, tie.id) for tie in people] == [
        ("見本 太郎", "総務部課長", "person", person)
    ]
    symposia = [tie for tie in ties if tie.heading == "シンポジウム"]
    assert len(symposia) == 6 and all(tie.entity == "symposium" for tie in symposia)
    assert symposia[0].words.startswith("令和4年度")
    remove(file, EntityField("person", person), here)
    remove(file, EntityField("symposium", symposia[0].id), here)
    left = links_of(file, chiba, DAY)
    assert [tie.heading for tie in left].count("シンポジウム") == 5
    assert not any(tie.heading == "人物" for tie in left)


def member(*events: MembershipEvent, **fields: object) -> Membership:
    body = Organisation(**{"name": "見本市", "code": None, **fields})  # type: ignore[arg-type]
    made = Membership(organisation=body)
    made.events.extend(events)
    return made


def told(membership: Membership, *others: Organisation) -> list[tuple[str, str]]:
    body = membership.organisation
    assert body is not None
    found = member_remarks(membership, [body, *others], Council())
    return [(remark.field, remark.suggestion) for remark in found]


def test_names_and_codes_of_others_are_told_once_each() -> None:
    twin = Organisation(id=7, name="ﾐﾎﾝ市", code="011002")
    twin.aliases.append(Alias(name="見本 市"))
    assert told(member(), twin) == [("name", "")]
    aliased = member(name="ほかの市")
    assert aliased.organisation is not None
    aliased.organisation.aliases.append(Alias(name="ﾐﾎﾝ市"))
    assert told(aliased, twin) == [("aliases", "")]
    assert told(member(name="丙市", code="011002"), twin) == [("code", "")]
    assert told(member(name="丙市", code="012025"), twin) == []


def test_a_code_fits_its_kind_of_body() -> None:
    assert told(member(code="120006")) == [("code", "")]
    assert told(member(code="121002", kind=OrganisationKind.PREFECTURE)) == [("code", "120006")]
    assert told(member(code="120006", kind=OrganisationKind.PREFECTURE)) == []
    assert told(member(code="121002", kind=OrganisationKind.COMPANY)) == [("code", "")]


def event(kind: MembershipEventKind, on: VagueDate) -> MembershipEvent:
    return MembershipEvent(kind=kind, on=on)


@pytest.mark.parametrize(
    ("events", "codes"),
    [
        (
            [
                (MembershipEventKind.JOIN, VagueDate.year(2015)),
                (MembershipEventKind.LEAVE, VagueDate.year(2014)),
            ],
            ["leave-before-join"],
        ),
        (
            [
                (MembershipEventKind.JOIN, VagueDate.year(2014)),
                (MembershipEventKind.JOIN, VagueDate.year(2016)),
            ],
            ["joined-twice"],
        ),
        (
            [
                (MembershipEventKind.JOIN, VagueDate.year(2014)),
                (MembershipEventKind.LEAVE, VagueDate.year(2015)),
                (MembershipEventKind.REJOIN, VagueDate.year(2017)),
            ],
            [],
        ),
        ([(MembershipEventKind.JOIN, VagueDate.year(2024))], ["after-dissolution"]),
        ([(MembershipEventKind.JOIN, VagueDate()), (MembershipEventKind.LEAVE, VagueDate.year(2014))], []),
    ],
)
def test_what_records_may_not_say_together(
    events: list[tuple[MembershipEventKind, VagueDate]], codes: list[str]
) -> None:
    membership = member(*(event(kind, on) for kind, on in events))
    assert [f.code for f in record_findings(membership, VagueDate.month(2023, 9))] == codes
