"""Acts that add organisations, people, posts and what belongs to them: each one transaction, one undo step."""

from __future__ import annotations

from ogdesk.acts.addition import Added, added
from ogdesk.acts.values import CODE, NAME, ValueReading
from ogdesk.council.entity import EntityField
from ogdesk.council.names import to_katakana
from ogdesk.council.organisation import (
    Affiliation,
    Contact,
    ContactRole,
    Organisation,
    OrganisationKind,
    Person,
    Post,
    post_name,
)
from ogdesk.council.rules import refuse_impossible
from ogdesk.ground.sentence import say
from ogdesk.store.file import CouncilFile


def add_organisation(
    file: CouncilFile, name: str, *, kind: OrganisationKind = OrganisationKind.CITY, code: str = ""
) -> Added:
    """A new organisation. Raises BadValue for an empty name or a wrong code."""
    organisation = Organisation(
        name=NAME.read(name, ValueReading(say("団体 › 名称"))),
        kind=kind,
        code=CODE.read(code, ValueReading(say("団体 › 団体コード"))),
    )
    refuse_impossible(organisation)
    with file.act("団体の追加") as writing:
        writing.add(organisation)
    return added(organisation, writing)


def add_person(
    file: CouncilFile, family: str, given: str, *, family_reading: str = "", given_reading: str = ""
) -> Added:
    """A new person; readings go into katakana. Raises BadValue for an empty name."""
    person = Person(
        family=NAME.read(family, ValueReading(say("人物 › 姓"))),
        given=NAME.read(given, ValueReading(say("人物 › 名"))),
        family_reading=to_katakana(NAME.read(family_reading, ValueReading(say("人物 › 姓のふりがな")))),
        given_reading=to_katakana(NAME.read(given_reading, ValueReading(say("人物 › 名のふりがな")))),
    )
    refuse_impossible(person)
    with file.act("人物の追加") as writing:
        writing.add(person)
    return added(person, writing)


def add_affiliation(
    file: CouncilFile, person_id: int, organisation_id: int | None, *, title: str, department: str = ""
) -> Added:
    """A 肩書き of a person; the first one is the main one."""
    with file.act("肩書きの追加", place=EntityField("person", person_id, "affiliations")) as writing:
        person = writing.get(Person, person_id)
        affiliation = Affiliation(
            organisation=writing.get(Organisation, organisation_id) if organisation_id is not None else None,
            department=NAME.read(department, ValueReading(say("肩書き › 部署"))),
            title=NAME.read(title, ValueReading(say("肩書き › 職名"))),
            position=len(person.affiliations),
            is_main=not person.affiliations,
        )
        person.affiliations.append(affiliation)
    return added(affiliation, writing)


def add_post(file: CouncilFile, organisation_id: int, title: str, *, is_head: bool = False) -> Added:
    """A post of an organisation (千葉市 + 市長)."""
    with file.act("役職の追加", place=EntityField("organisation", organisation_id)) as writing:
        organisation = writing.get(Organisation, organisation_id)
        words = NAME.read(title, ValueReading(say("役職 › 職名")))
        post = Post(organisation=organisation, title=words, is_head=is_head, elected=is_head)
        post.name = post_name(organisation.name, words)
        writing.add(post)
    return added(post, writing)


def add_contact(
    file: CouncilFile,
    *,
    organisation_id: int | None = None,
    person_id: int | None = None,
    role: ContactRole = ContactRole.OFFICE,
) -> Added:
    """An empty contact of an organisation or a person, private until its owner says otherwise."""
    place = (
        EntityField("organisation", organisation_id) if organisation_id else EntityField("person", person_id)
    )
    with file.act("連絡先の追加", place=place) as writing:
        contact = Contact(role=role)
        if organisation_id is not None:
            writing.get(Organisation, organisation_id).contacts.append(contact)
        elif person_id is not None:
            writing.get(Person, person_id).contacts.append(contact)
    return added(contact, writing)
