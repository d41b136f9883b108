"""Acts that record a change of name or a term in an office of the council."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.acts.addition import Added, added
from ogdesk.acts.settings.the_council import the_council
from ogdesk.acts.sources import source_named
from ogdesk.acts.values import NAME, ValueReading
from ogdesk.council.council import OFFICE_WORDS, Office, OfficeTerm
from ogdesk.council.entity import EntityField, Weight
from ogdesk.council.membership import Membership
from ogdesk.council.organisation import Alias, AliasKind, Organisation
from ogdesk.council.rules import refuse_impossible
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.file import CouncilFile
from ogdesk.store.writing import Writing


@dataclass(frozen=True)
class RenameRecord:
    """名称変更: `before` and `after` are the two names (both '' when an old record `id` gets another date or source)."""

    before: str
    after: str
    on: VagueDate
    source: str = ""
    weight: Weight = Weight.PRIMARY
    id: int | None = None


@dataclass(frozen=True)
class OfficeRecord:
    """A term in an office; `id` None for a new one."""

    office: Office
    start: VagueDate
    end: VagueDate
    source: str = ""
    weight: Weight = Weight.PRIMARY
    id: int | None = None


def save_rename(file: CouncilFile, membership_id: int, record: RenameRecord) -> Added:
    """The name before becomes a 旧名称 that ends on the day; a new name becomes the name of the organisation.

    Raises BadValue when neither of the two is the present name, or one is empty.
    """
    title = "名称変更の記録" if record.id is None else "名称変更の記録を変更"
    with file.act(title, place=EntityField("membership", membership_id, "events")) as writing:
        body = _body(writing, membership_id)
        if record.id is None:
            alias = _renamed(body, record)
            body.aliases.append(alias)
        else:
            alias = writing.get(Alias, record.id)
        alias.end = record.on
        alias.source = source_named(writing, record.source, record.weight)
    return added(alias, writing)


def save_office(file: CouncilFile, membership_id: int, record: OfficeRecord) -> Added:
    """会長市, 事務局 and the like over a time. Raises BadValue when it ends before it begins."""
    words = OFFICE_WORDS[record.office]
    title = f"{words}の記録" if record.id is None else f"{words}の記録を変更"
    with file.act(title, place=EntityField("membership", membership_id, "events")) as writing:
        body, council = _body(writing, membership_id), the_council(writing)
        if record.id is None:
            term = OfficeTerm(organisation=body)
            council.offices.append(term)
        else:
            term = writing.get(OfficeTerm, record.id)
        term.office, term.start, term.end = record.office, record.start, record.end
        term.source = source_named(writing, record.source, record.weight)
        refuse_impossible(term)
    return added(term, writing)


def _body(writing: Writing, membership_id: int) -> Organisation:
    body = writing.get(Membership, membership_id).organisation
    if body is None:
        raise ValueError("a membership without organisation")
    return body


def _renamed(body: Organisation, record: RenameRecord) -> Alias:
    """The 旧名称; the organisation takes the new name where that is not its name yet."""
    where = ValueReading(say("在籍の記録 › 名称変更"))
    before, after = NAME.read(record.before, where), NAME.read(record.after, where)
    if not before or not after or before == after:
        raise BadValue(say("前の名称と新しい名称を、二つとも入力してください。"))
    if body.name not in (before, after):
        raise BadValue(
            say("前の名称か新しい名称のどちらかは、いまの名称「{name}」にしてください。", name=body.name)
        )
    if after == body.name:
        return Alias(name=before, kind=AliasKind.FORMER)
    alias = Alias(name=before, reading=body.reading, kind=AliasKind.FORMER)
    # The reading was that of the old name.
    body.name, body.reading = after, ""
    return alias
