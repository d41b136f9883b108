"""Applies corrections by hand to a parsed line-up: what is typed is no guess any more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ogdesk.council.names import to_katakana
from ogdesk.council.programme import ROLE_WORDS, Role
from ogdesk.exchange.lineup import PastedPerson, Unsure
from ogdesk.exchange.lineup_bodies import KnownBodies, PastedAffiliation, read_affiliations
from ogdesk.exchange.lineup_line import posts_of, tidied
from ogdesk.exchange.lineup_names import Token

BETWEEN = "、"
"""What divides several 肩書き of one person."""


def name_text(person: PastedPerson) -> str:
    """氏名 as the preview shows it: 「関　治之」, or the post that stands for its holder."""
    name = person.name
    whole = "　".join(part for part in (name.family, name.given) if part) or name.latin
    return whole or person.post


def reading_text(person: PastedPerson) -> str:
    """ふりがな as the preview shows it."""
    return "　".join(part for part in (person.name.family_reading, person.name.given_reading) if part)


def titles_text(person: PastedPerson) -> str:
    """肩書き as the preview shows it: 「武蔵大学社会学部　教授」, several with 、 between; a post before them."""
    own = [_title_text(each) for each in person.affiliations]
    return BETWEEN.join([*([person.post] if person.post and person.has_name else []), *own])


def with_name(person: PastedPerson, text: str) -> PastedPerson:
    """A blank parts family and given name; 千葉市長 is a post."""
    words = text.split()
    posts = posts_of(tidied(text))
    if len(posts) == 1 and not person.has_name:
        return replace(person, post=posts[0], unsure=frozenset())
    if not words:
        return person
    readings = replace(person.name, unsure_split=False)
    if all(word.isascii() for word in words):
        name = replace(readings, family="", given="", latin=" ".join(words))
    else:
        name = replace(readings, family=words[0], given="".join(words[1:]), latin="")
    return replace(person, name=name, unsure=person.unsure - {Unsure.NAME, Unsure.WHOLE})


def with_reading(person: PastedPerson, text: str) -> PastedPerson:
    """A blank parts the reading as the name is parted."""
    words = [to_katakana(word) for word in text.split()]
    first, rest = (words[0], "".join(words[1:])) if words else ("", "")
    name = replace(person.name, family_reading=first, given_reading=rest, unsure_reading=False)
    return replace(person, name=name, unsure=person.unsure - {Unsure.READING})


def with_titles(person: PastedPerson, text: str, known: Iterable[str] = ()) -> PastedPerson:
    """肩書き typed anew; 、 divides several. Of 「千葉市長」 alone the person's post is made."""
    posts = [post for piece in text.split(BETWEEN) for post in posts_of(tidied(piece)) if person.has_name]
    rest = BETWEEN.join(piece for piece in text.split(BETWEEN) if tidied(piece) not in posts)
    tokens = [Token(word) for word in tidied(rest).split()]
    found = tuple(replace(each, unsure=False) for each in read_affiliations(tokens, KnownBodies(known)))
    post = posts[0] if posts else "" if person.has_name else person.post
    return replace(person, affiliations=found, post=post, unsure=person.unsure - {Unsure.AFFILIATION})


def with_role(person: PastedPerson, role: Role) -> PastedPerson:
    """Another role, with its usual word."""
    return replace(person, role=role, role_word=ROLE_WORDS[role])


def _title_text(each: PastedAffiliation) -> str:
    return "　".join(part for part in (each.organisation + each.department, each.title) if part)
