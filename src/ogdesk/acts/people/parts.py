"""What is done to 肩書き and 在任: added, moved, removed, each one undo step; their fields are changed by `acts.editing`."""

from __future__ import annotations

from typing import Any

from ogdesk.acts.addition import Added, added
from ogdesk.acts.field_values import organisation_named, person_named
from ogdesk.acts.ordering import number, stepped
from ogdesk.acts.people.detail import in_order
from ogdesk.acts.values import NAME, ValueReading
from ogdesk.council.entity import EntityField
from ogdesk.council.organisation import Affiliation, Person, Post, Tenure
from ogdesk.council.rules import refuse_impossible
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


def add_affiliation_line(file: CouncilFile, person_id: int) -> Added:
    """An empty 肩書き at the end; the first one is the main one."""
    with file.act("肩書きの追加", place=EntityField("person", person_id, "affiliations")) as writing:
        person = writing.get(Person, person_id)
        affiliation = Affiliation(position=len(person.affiliations), is_main=not person.affiliations)
        person.affiliations.append(affiliation)
    return added(affiliation, writing)


def make_main(file: CouncilFile, affiliation_id: int) -> Change:
    """★: this one is the main 肩書き, the others are not."""
    with file.act("主な肩書きを変更", place=EntityField("affiliation", affiliation_id, "is_main")) as writing:
        chosen = writing.get(Affiliation, affiliation_id)
        for affiliation in chosen.person.affiliations if chosen.person is not None else [chosen]:
            affiliation.is_main = affiliation is chosen
    return writing.change


def move_affiliation(file: CouncilFile, affiliation_id: int, step: int) -> Change:
    """One place up (-1) or down (+1)."""
    with file.act(
        "肩書きの順を変更", place=EntityField("affiliation", affiliation_id, "position")
    ) as writing:
        moved = writing.get(Affiliation, affiliation_id)
        ordered = in_order(moved.person) if moved.person is not None else [moved]
        number(stepped(ordered, moved, step))
    return writing.change


def remove_affiliation(file: CouncilFile, affiliation_id: int) -> Change:
    """Take a 肩書き away; another one becomes the main one. Raises WorldError while an appearance prints it."""
    with file.act("肩書きの削除", place=EntityField("affiliation", affiliation_id)) as writing:
        affiliation = writing.get(Affiliation, affiliation_id)
        person = affiliation.person
        rest = [a for a in in_order(person) if a is not affiliation] if person is not None else []
        if affiliation.is_main and rest:
            rest[0].is_main = True
        writing.delete(affiliation)
    return writing.change


def record_tenure(
    file: CouncilFile,
    post_id: int,
    person: str,
    *,
    start: VagueDate,
    end: VagueDate,
    term_ends: Any = None,
    person_id: int | None = None,
) -> Added:
    """A holder of a post, by `person_id` or else the name of a person of the file. Raises BadValue when nobody is called so."""
    with file.act("在任の追加", place=EntityField("post", post_id, "tenures")) as writing:
        post = writing.get(Post, post_id)
        holder = writing.get(Person, person_id) if person_id is not None else person_named(writing, person)
        tenure = Tenure(person=holder, start=start, end=end, term_ends=term_ends)
        refuse_impossible(tenure)
        post.tenures.append(tenure)
    return added(tenure, writing)


def add_post_named(file: CouncilFile, organisation: str, title: str, *, is_head: bool) -> Added:
    """A post of an organisation of the file, named by name. Raises BadValue when there is none, or the post is there."""
    words = NAME.read(title, ValueReading(say("役職 › 職名")))
    if not words:
        raise BadValue(say("職名が空です。市長のように入力してください。"))
    with file.act("役職の追加") as writing:
        body = organisation_named(writing, organisation)
        if body is None:
            raise BadValue(
                say(
                    "団体「{organisation}」は見つかりません。会員か団体の名称をそのまま入力してください。",
                    organisation=organisation,
                )
            )
        name = body.name + words.removeprefix(body.name[-1:])
        if any(post.printed == name for post in writing.all(Post)):
            raise BadValue(say("「{name}」はすでにあります。一覧から選んでください。", name=name))
        post = Post(organisation=body, title=words, name=name, is_head=is_head, elected=is_head)
        writing.add(post)
    return added(post, writing)
