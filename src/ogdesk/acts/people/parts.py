"""Acts on 肩書き and 在任: one field or one line at a time, each one undo step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ogdesk.acts.addition import Added, added
from ogdesk.acts.ordering import number, stepped
from ogdesk.acts.people.detail import in_order
from ogdesk.acts.sources import source_named
from ogdesk.acts.values import DAY, NAME, VAGUE, ValueKind
from ogdesk.acts.values import Reading as ValueReading
from ogdesk.acts.words import AFFILIATION_WORDS, TENURE_WORDS
from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.organisation import Affiliation, Organisation, Person, Post, Tenure
from ogdesk.council.text import plain
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.writing import Writing

_KINDS: dict[str, ValueKind] = {
    "department": NAME,
    "title": NAME,
    "start": VAGUE,
    "end": VAGUE,
    "term_ends": DAY,
}


def set_affiliation(
    file: CouncilFile, affiliation_id: int, field: str, text: str, *, merge_key: str | None = None
) -> Change:
    """Change one field of a 肩書き. An organisation of the file is meant when its name is typed, else the words are kept.

    Raises BadValue with a sentence.
    """
    words = AFFILIATION_WORDS[field]
    place = EntityField("affiliation", affiliation_id, field)
    with file.act(f"肩書きの{words}を変更", place=place, merge_key=merge_key) as writing:
        affiliation = writing.get(Affiliation, affiliation_id)
        put_affiliation(writing, affiliation, field, text)
    return writing.change


def put_affiliation(writing: Writing, affiliation: Affiliation, field: str, text: str) -> None:
    """Put what was typed into one field of a 肩書き. Raises BadValue with a sentence."""
    if field == "organisation":
        _set_organisation(writing, affiliation, text)
    elif field == "source":
        affiliation.source = source_named(writing, text)
    else:
        _set(affiliation, field, text, listed(" › ", say("肩書き"), AFFILIATION_WORDS[field]))
    _refuse_backward(affiliation.start, affiliation.end)


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


def set_tenure(
    file: CouncilFile, tenure_id: int, field: str, text: str, *, merge_key: str | None = None
) -> Change:
    """Change one field of a 在任. Raises BadValue with a sentence."""
    words = TENURE_WORDS[field]
    place = EntityField("tenure", tenure_id, field)
    with file.act(f"在任の{words}を変更", place=place, merge_key=merge_key) as writing:
        tenure = writing.get(Tenure, tenure_id)
        put_tenure(writing, tenure, field, text)
    return writing.change


def put_tenure(writing: Writing, tenure: Tenure, field: str, text: str) -> None:
    """Put what was typed into one field of a 在任. Raises BadValue with a sentence."""
    if field == "person":
        tenure.person = _person_named(writing, text)
    elif field == "source":
        tenure.source = source_named(writing, text)
    else:
        _set(tenure, field, text, listed(" › ", say("在任"), TENURE_WORDS[field]))
    _refuse_backward(tenure.start, tenure.end)


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
        holder = writing.get(Person, person_id) if person_id is not None else _person_named(writing, person)
        _refuse_backward(start, end)
        tenure = Tenure(person=holder, start=start, end=end, term_ends=term_ends)
        post.tenures.append(tenure)
    return added(tenure, writing)


def add_post_named(file: CouncilFile, organisation: str, title: str, *, is_head: bool) -> Added:
    """A post of an organisation of the file, named by name. Raises BadValue when there is none, or the post is there."""
    words = NAME.read(title, ValueReading(say("役職 › 職名")))
    if not words:
        raise BadValue(say("職名が空です。市長のように入力してください。"))
    with file.act("役職の追加") as writing:
        body = _organisation_named(writing, organisation)
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


def _set(thing: Entity, field: str, text: str, where: str) -> None:
    read: Callable[[str, ValueReading], Any] = _KINDS[field].read
    value = read(text, ValueReading(where)) if text.strip() or field not in ("start", "end") else VagueDate()
    setattr(thing, field, value)


def _set_organisation(writing: Writing, affiliation: Affiliation, text: str) -> None:
    typed = NAME.read(text, ValueReading(say("肩書き › 団体")))
    body = _organisation_named(writing, typed) if typed else None
    affiliation.organisation = body
    affiliation.organisation_text = "" if body is not None and body.name == typed else typed


def _organisation_named(writing: Writing, name: str) -> Organisation | None:
    typed = name.strip()
    bodies = writing.all(Organisation)
    named = [body for body in bodies if body.name == typed]
    return next(iter(named or [b for b in bodies if any(alias.name == typed for alias in b.aliases)]), None)


def _person_named(writing: Writing, name: str) -> Person:
    wanted = "".join(plain(name).split())
    found = [p for p in writing.all(Person) if wanted and "".join(plain(p.name).split()) == wanted]
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadValue(say("「{name}」というかたは見つかりません。先に人物に追加してください。", name=name))
    raise BadValue(
        say(
            "「{name}」というかたが{n}人います。人物の一覧で氏名を確かめてください。", name=name, n=len(found)
        )
    )


def _refuse_backward(start: VagueDate, end: VagueDate) -> None:
    if start.earliest is not None and end.latest is not None and end.latest < start.earliest:
        raise BadValue(say("終わりが始まりより前になります。日付を確かめてください。"))
