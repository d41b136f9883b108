"""設定 › 協議会: rows of the council's own data, and the acts that add, order and remove its lines.

Single fields (a name, a day, a line's text) are changed by `acts.editing`, lines are taken away by `acts.removal`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from ogdesk.acts.addition import Added, added
from ogdesk.acts.editing import field_text
from ogdesk.acts.fields import FIELDS
from ogdesk.acts.links import Named, member_bodies, named_body
from ogdesk.acts.ordering import number, stepped
from ogdesk.acts.settings.the_council import the_council
from ogdesk.acts.values import LINE, NAME, ValueReading
from ogdesk.council.council import Clause, ClauseKind, Council, CouncilName, Office, OfficeTerm
from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.organisation import Contact, ContactRole, Organisation
from ogdesk.council.typed_dates import parse_vague_date
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.ground.sentence import listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading

E = TypeVar("E", bound=Entity)
CLAUSE_WORDS = {ClauseKind.PURPOSE: say("目的の項目"), ClauseKind.BUSINESS: say("事業内容")}


@dataclass(frozen=True)
class LineRow:
    """A stored thing of the council with the texts of its fields."""

    id: int
    texts: dict[str, str]


@dataclass(frozen=True)
class CouncilView:
    """The council as the page shows it; `bodies` the names an office can be given to, in the order of the file.

    `mail` is the contact that holds the 代表メール, `mail_body` the organisation it belongs to; None and '' where there
    is none yet. `members` leads from an office (by its id) to its organisation, where that is or was a member.
    """

    id: int
    texts: dict[str, str]
    names: tuple[LineRow, ...]
    clauses: dict[ClauseKind, tuple[LineRow, ...]]
    offices: tuple[LineRow, ...]
    members: Mapping[int, Named]
    bodies: tuple[str, ...]
    mail: LineRow | None
    mail_body: str


def council_view(reading: Reading, today: date) -> CouncilView:
    """All of it. Raises WorldError for a file without a council."""
    council = the_council(reading)
    mail = _mail(council, today)
    offices = sorted(
        council.offices, key=lambda t: (list(Office).index(t.office), *_order(t.start), t.id or 0)
    )
    return CouncilView(
        id=council.id or 0,
        texts=_texts("council", council),
        names=_rows("council_name", council.names_in_order()),
        clauses={kind: _rows("clause", council.clauses_of(kind)) for kind in ClauseKind},
        offices=_rows("office_term", offices),
        members=_members(reading, offices),
        bodies=tuple(dict.fromkeys(body.name for body in reading.all(Organisation))),
        mail=_row("contact", mail) if mail is not None else None,
        mail_body=mail.organisation.name if mail is not None and mail.organisation is not None else "",
    )


def _members(reading: Reading, offices: Sequence[OfficeTerm]) -> dict[int, Named]:
    bodies = member_bodies(reading)
    named = ((term.id or 0, named_body(term.organisation, bodies)) for term in offices)
    return {term_id: body for term_id, body in named if body is not None}


def add_name(file: CouncilFile, name: str, start: VagueDate) -> Added:
    """名称の履歴: a name from a day on. Raises BadValue for an empty one."""
    words = NAME.read(name, ValueReading(say("協議会 › 名称の履歴")))
    if not words:
        raise BadValue(say("協議会の名称が空です。名称を入力してください。"))
    return _added(
        file, "協議会の名称の追加", "names", lambda c: _into(c.names, CouncilName(name=words, start=start))
    )


def add_clause(file: CouncilFile, kind: ClauseKind, text: str) -> Added:
    """A line at the end of its list. Raises BadValue for an empty one."""
    words = LINE.read(text, ValueReading(listed(" › ", say("協議会"), CLAUSE_WORDS[kind])))
    if not words:
        raise BadValue(say("{words}が空です。文を入力してください。", words=CLAUSE_WORDS[kind]))

    def put(council: Council) -> Clause:
        after = max((clause.position for clause in council.clauses_of(kind)), default=-1) + 1
        return _into(council.clauses, Clause(kind=kind, position=after, text=words))

    return _added(file, f"{CLAUSE_WORDS[kind]}の追加", "clauses", put)


def move_clause(file: CouncilFile, clause_id: int, step: int) -> Change:
    """One place up (-1) or down (+1) in its list; at an end nothing changes."""
    with file.act("概要の項目の順を変更", place=EntityField("clause", clause_id, "text")) as writing:
        moved = writing.get(Clause, clause_id)
        ordered = moved.council.clauses_of(moved.kind) if moved.council is not None else [moved]
        number(stepped(ordered, moved, step))
    return writing.change


def add_office(file: CouncilFile, office: Office, organisation: str, start: VagueDate) -> Added:
    """役員の任期 of an organisation of the file, by its name. Raises BadValue when none is chosen."""
    if not organisation.strip():
        raise BadValue(
            say("団体が選ばれていません。団体を選んでください。会員や団体は「会員」で追加できます。")
        )
    with file.act("役員の追加", place=council_place(file, "offices")) as writing:
        body = next((b for b in writing.all(Organisation) if b.name == organisation), None)
        if body is None:
            raise BadValue(
                say(
                    "団体「{organisation}」は見つかりません。一覧から選んでください。",
                    organisation=organisation,
                )
            )
        term = _into(the_council(writing).offices, OfficeTerm(office=office, organisation=body, start=start))
    return added(term, writing)


def add_mail(file: CouncilFile, today: date) -> Added:
    """An empty contact for the 代表メール, at the secretariat of today (else the chair city), private at first.

    Raises WorldError when nobody is in either office.
    """
    with file.act("協議会の代表メールの追加", place=council_place(file, "mail")) as writing:
        bodies = _bodies(the_council(writing), today)
        if not bodies:
            raise WorldError(
                say("事務局の団体がまだありません。先に「役員の任期」で事務局を追加してください。")
            )
        contact = _into(bodies[0].contacts, Contact(role=ContactRole.COUNCIL))
    return added(contact, writing)


def vague_of(text: str) -> VagueDate:
    """What is typed as a day of any precision; unknown where nothing is. Raises BadValue."""
    return parse_vague_date(text) if text.strip() else VagueDate()


def _added(file: CouncilFile, title: str, field: str, put: Callable[[Council], Entity]) -> Added:
    with file.act(title, place=council_place(file, field)) as writing:
        made = put(the_council(writing))
    return added(made, writing)


def council_place(file: CouncilFile, field: str) -> EntityField:
    """A place of the council of the file, for the history. Raises WorldError as `the_council`."""
    with file.reading() as reading:
        return EntityField("council", the_council(reading).id, field)


def _into(children: list[E], child: E) -> E:
    children.append(child)
    return child


def _mail(council: Council, today: date) -> Contact | None:
    """The contact that calendars take (`invite.organiser`), with or without an address yet."""
    found = [
        contact
        for body in _bodies(council, today)
        for contact in body.contacts
        if contact.role is ContactRole.COUNCIL and contact.person is None
    ]
    return next((contact for contact in found if contact.mail), found[0] if found else None)


def _bodies(council: Council, today: date) -> list[Organisation]:
    terms = council.in_office_on(Office.SECRETARIAT, today) + council.in_office_on(Office.CHAIR, today)
    return [term.organisation for term in terms if term.organisation is not None]


def _order(start: VagueDate) -> tuple[bool, date]:
    return start.earliest is not None, start.earliest or date.min


def _rows(entity: str, things: Sequence[Entity]) -> tuple[LineRow, ...]:
    return tuple(_row(entity, thing) for thing in things)


def _row(entity: str, thing: Entity) -> LineRow:
    return LineRow(thing.id or 0, _texts(entity, thing))


def _texts(entity: str, thing: Entity) -> dict[str, str]:
    return {name: field_text(thing, spec) for name, spec in FIELDS[entity].items()}
