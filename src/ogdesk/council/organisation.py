"""Organisations with code, names and aliases, their 部署 and contacts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ogdesk.council.entity import Entity, Sourced
from ogdesk.council.vague import VagueDate, may_hold


class OrganisationKind(StrEnum):
    """団体の種類."""

    PREFECTURE = "prefecture"
    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    WARD = "ward"
    UNIVERSITY = "university"
    COMPANY = "company"
    ASSOCIATION = "association"
    STATE = "state"
    GROUP = "group"


MUNICIPAL_KINDS = frozenset(
    {
        OrganisationKind.PREFECTURE,
        OrganisationKind.CITY,
        OrganisationKind.TOWN,
        OrganisationKind.VILLAGE,
        OrganisationKind.WARD,
    }
)


class AliasKind(StrEnum):
    """Why an organisation has another name (別名の種類)."""

    FORMER = "former"
    SPELLING = "spelling"
    SHORT = "short"
    LATIN = "latin"


@dataclass(kw_only=True, eq=False, repr=False)
class Alias(Sourced):
    """Another name of an organisation (別名): a former name with its span, a spelling, a short or Latin form."""

    organisation: Organisation | None = None
    name: str = ""
    reading: str = ""
    kind: AliasKind = AliasKind.SPELLING
    start: VagueDate = field(default_factory=VagueDate)
    end: VagueDate = field(default_factory=VagueDate)


@dataclass(kw_only=True, eq=False, repr=False)
class Department(Sourced):
    """A 部署 of an organisation; it has a span of its own because offices are reorganised (機構改革)."""

    organisation: Organisation | None = None
    name: str = ""
    reading: str = ""
    position: int = 0
    start: VagueDate = field(default_factory=VagueDate)
    end: VagueDate = field(default_factory=VagueDate)


class ContactRole(StrEnum):
    """What a contact is for (連絡先の役割)."""

    OFFICE = "office"
    PRESS = "press"
    SECRETARY = "secretary"
    COUNCIL = "council"
    PERSONAL = "personal"


@dataclass(kw_only=True, eq=False, repr=False)
class Contact(Sourced):
    """A way to reach an office or a person (連絡先); every datum of it is private unless its `…_public` says otherwise.

    `confirmed_on` is the 最終確認日. Contacts of persons are always private (docs/decisions/private-data.md).
    """

    organisation: Organisation | None = None
    department: Department | None = None
    person: Person | None = None
    role: ContactRole = ContactRole.OFFICE
    division: str = ""
    section: str = ""
    in_charge: str = ""
    tel: str = ""
    tel_public: bool = False
    extension: str = ""
    fax: str = ""
    fax_public: bool = False
    mail: str = ""
    mail_public: bool = False
    confirmed_on: date | None = None
    note: str = ""


@dataclass(kw_only=True, eq=False, repr=False)
class Organisation(Sourced):
    """団体: a municipality, university, company, association, state body or group.

    `code` is the six-digit 全国地方公共団体コード as text, None where there is none.
    """

    name: str = ""
    reading: str = ""
    kind: OrganisationKind = OrganisationKind.CITY
    code: str | None = None
    address: str = ""
    url: str = ""
    note: str = ""
    trashed_at: str | None = None
    aliases: list[Alias] = field(default_factory=list)
    departments: list[Department] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)

    @property
    def is_municipality(self) -> bool:
        """Whether it is a 地方公共団体."""
        return self.kind in MUNICIPAL_KINDS

    def name_on(self, day: date) -> str:
        """The name it bore on `day`: a former name whose span certainly holds the day, else the present one."""
        for alias in self.aliases:
            if alias.kind is AliasKind.FORMER and _certainly_holds(alias, day):
                return alias.name
        return self.name

    def contact_for(self, *roles: ContactRole) -> Contact | None:
        """The first contact with a mail address, in the order of `roles` (秘書課窓口 before 担当課, say)."""
        for role in roles:
            for contact in self.contacts:
                if contact.role is role and contact.mail:
                    return contact
        return None


def _certainly_holds(alias: Alias, day: date) -> bool:
    started = alias.start.latest is None or alias.start.latest <= day
    return started and alias.end.earliest is not None and day < alias.end.earliest


@dataclass(kw_only=True, eq=False, repr=False)
class Affiliation(Sourced):
    """One 肩書き of a person: organisation, 部署, 職名, with a span as vague as the papers."""

    person: Person | None = None
    organisation: Organisation | None = None
    organisation_text: str = ""
    department: str = ""
    title: str = ""
    start: VagueDate = field(default_factory=VagueDate)
    end: VagueDate = field(default_factory=VagueDate)
    position: int = 0
    is_main: bool = False

    def printed(self, day: date | None = None) -> str:
        """The 肩書き as a document prints it: 'body+unit　title' (「武蔵大学社会学部　教授」)."""
        body = self.organisation_text
        if not body and self.organisation is not None:
            body = self.organisation.name_on(day) if day else self.organisation.name
        return "　".join(part for part in (body + self.department, self.title) if part)


@dataclass(kw_only=True, eq=False, repr=False)
class Person(Sourced):
    """人物: names are stored as written, never normalised; readings in katakana, part by part."""

    family: str = ""
    given: str = ""
    family_reading: str = ""
    given_reading: str = ""
    former_family: str = ""
    latin: str = ""
    note: str = ""
    trashed_at: str | None = None
    affiliations: list[Affiliation] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)

    @property
    def name(self) -> str:
        """氏名 with a full-width blank between its parts; one-part names have none."""
        return "　".join(part for part in (self.family, self.given) if part) or self.latin

    @property
    def reading(self) -> str:
        """ふりがな of the whole name."""
        return "　".join(part for part in (self.family_reading, self.given_reading) if part)


@dataclass(kw_only=True, eq=False, repr=False)
class Tenure(Sourced):
    """A holder of a post over a span (在任); `term_ends` is the 任期満了日 of an elected one."""

    post: Post | None = None
    person: Person | None = None
    start: VagueDate = field(default_factory=VagueDate)
    end: VagueDate = field(default_factory=VagueDate)
    term_ends: date | None = None
    acting: bool = False


@dataclass(kw_only=True, eq=False, repr=False)
class Post(Sourced):
    """役職: a post (千葉市長) is not its holder; `is_head` marks the head of a municipality (首長)."""

    organisation: Organisation | None = None
    title: str = ""
    name: str = ""
    reading: str = ""
    is_head: bool = False
    elected: bool = False
    tenures: list[Tenure] = field(default_factory=list)

    @property
    def printed(self) -> str:
        """The post as printed: its own name, or body and title."""
        if self.name or self.organisation is None:
            return self.name or self.title
        return post_name(self.organisation.name, self.title)

    def holders_on(self, day: date) -> list[Tenure]:
        """The tenures that may hold `day`, certain ones first."""
        possible = [t for t in self.tenures if may_hold(t.start, t.end, day)]
        return sorted(possible, key=lambda t: not _surely_holds(t, day))

    def holder_on(self, day: date) -> Person | None:
        """Who certainly holds it on `day`; None where nobody does, or two are recorded."""
        certain = [tenure for tenure in self.tenures if _surely_holds(tenure, day)]
        return certain[0].person if len(certain) == 1 else None


def post_name(body: str, title: str) -> str:
    """千葉市 and 市長 make 千葉市長: the last character of the body's kind is not said twice."""
    return body + (title.removeprefix(body[-1]) if body[-1:] in tuple("都道府県市区町村") else title)


def _surely_holds(tenure: Tenure, day: date) -> bool:
    begun = tenure.start.latest is not None and tenure.start.latest <= day
    return begun and (tenure.end.earliest is None or day < tenure.end.earliest)


__all__ = [
    "MUNICIPAL_KINDS",
    "Affiliation",
    "Alias",
    "AliasKind",
    "Contact",
    "ContactRole",
    "Department",
    "Entity",
    "Organisation",
    "OrganisationKind",
    "Person",
    "Post",
    "Tenure",
    "post_name",
]
