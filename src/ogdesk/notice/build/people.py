"""Builder of the lines of people: affiliations, name with readings at the first occurrence, 敬称 (docs/notice.md §1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.council.organisation import Affiliation, Organisation, Person
from ogdesk.council.programme import Appearance
from ogdesk.notice.build.coming import Coming, deputy_text
from ogdesk.notice.build.context import ReleaseContext, lines_in
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.tree import NamePart, PersonLine, PrintedAffiliation


@dataclass(frozen=True)
class PrintedCopy:
    """What a confirmed document froze of an appearance: name and reading with full-width blanks, titles one a line."""

    name: str
    reading: str
    titles: str


def printed_copy(appearance: Appearance, day: date) -> PrintedCopy:
    """The copy of an appearance as a document of `day` prints it; acts store it as `frozen_…` on confirmation."""
    person = appearance.person
    if appearance.post is not None or person is None:
        return PrintedCopy("", "", appearance.post.printed if appearance.post else "")
    titles = "\n".join("　".join(_parts(held, day)) for held in chosen_affiliations(appearance))
    return PrintedCopy(person.name, person.reading, titles)


def person_line(context: ReleaseContext, who: Coming, *, suffix: str | None = None) -> PersonLine:
    """The line of a person. `suffix` overrides '（予定）' where the heading already says it."""
    appearance = who.appearance
    key = field_key("appearance", appearance)
    behind = who.suffix if suffix is None else suffix
    if who.deputy is not None:
        return _deputy_line(context, who, behind)
    person = appearance.person
    titles = tuple(PrintedAffiliation(parts) for parts in _titles(context, appearance))
    name = with_first_reading(context, _name(appearance), person)
    return PersonLine(titles, name, _honorific(context, appearance), key, behind)


def chosen_affiliations(appearance: Appearance) -> list[Affiliation]:
    """The affiliations to print: the chosen ones; without a choice the main one of the person."""
    chosen = appearance.printed_affiliations
    if chosen or appearance.person is None:
        return chosen
    held = sorted(appearance.person.affiliations, key=lambda a: (not a.is_main, a.position))
    return held[:1]


def _titles(context: ReleaseContext, appearance: Appearance) -> list[tuple[str, ...]]:
    if appearance.frozen_at and appearance.frozen_name:
        return [tuple(line.split("　")) for line in lines_in(appearance.frozen_titles)]
    return [_parts(held, context.day) for held in chosen_affiliations(appearance)]


def _parts(held: Affiliation, day: date) -> tuple[str, ...]:
    body = held.organisation_text
    if not body and held.organisation is not None:
        body = held.organisation.name_on(day)
    return tuple(part for part in (body + held.department, held.title) if part)


def _name(appearance: Appearance) -> tuple[NamePart, ...]:
    person = appearance.person
    if appearance.frozen_at and appearance.frozen_name:
        return name_parts(appearance.frozen_name, appearance.frozen_reading)
    if person is None:
        return ()
    if not (person.family or person.given):
        return (NamePart(person.latin),)
    parts = ((person.family, person.family_reading), (person.given, person.given_reading))
    return tuple(NamePart(text, reading) for text, reading in parts if text)


def name_parts(name: str, reading: str) -> tuple[NamePart, ...]:
    """'関　治之' and 'セキ　ハルユキ' part by part; a reading that does not go with the parts stands over the whole."""
    names, readings = name.split(), reading.split()
    if len(names) == len(readings):
        return tuple(NamePart(text, sound) for text, sound in zip(names, readings, strict=True))
    if not readings:
        return tuple(NamePart(text) for text in names)
    return (NamePart("　".join(names), "　".join(readings)),)


def with_first_reading(
    context: ReleaseContext, name: tuple[NamePart, ...], person: Person | None
) -> tuple[NamePart, ...]:
    """The parts of a name, with their readings where the document names the person for the first time."""
    if person is None:
        return name
    if id(person) in context.named:
        return tuple(NamePart(part.text) for part in name)
    context.named.add(id(person))
    return name


def _honorific(context: ReleaseContext, appearance: Appearance) -> str:
    """氏 (or what the file's 言い回し say) for outside persons; the issuer's own people stand without."""
    bodies = [held.organisation for held in chosen_affiliations(appearance)]
    return "" if is_own(context.issuer.organisation, bodies) else context.data.wordings.behind_names


def is_own(issuer: Organisation | None, bodies: list[Organisation | None]) -> bool:
    """Whether one of the bodies is the issuer: its own people stand without 敬称."""
    return issuer is not None and any(body is issuer for body in bodies)


def _deputy_line(context: ReleaseContext, who: Coming, suffix: str) -> PersonLine:
    """A deputy of a person: his own post and name."""
    deputy = who.deputy
    key = field_key("attendance", deputy)
    if deputy is None or not deputy.deputy_name:
        words = deputy_text(deputy) if deputy else ""
        return PersonLine((PrintedAffiliation((words + suffix,)),), (), "", key)
    titles = (PrintedAffiliation((deputy.deputy_title,)),) if deputy.deputy_title else ()
    body = deputy.post.organisation if deputy.post else None
    own = is_own(context.issuer.organisation, [body])
    honorific = "" if own else context.data.wordings.behind_names
    return PersonLine(titles, name_parts(deputy.deputy_name, deputy.deputy_reading), honorific, key, suffix)
