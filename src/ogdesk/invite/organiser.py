"""The ORGANIZER of requests: the council's 代表メール, kept by its secretariat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.council.council import Council, Office
from ogdesk.council.organisation import Contact, ContactRole, Organisation


@dataclass(frozen=True)
class OrganiserMailbox:
    """Who sends and reads the answers: mail address and name as printed (「…協議会事務局」)."""

    mail: str
    name: str


def council_organiser(council: Council, day: date) -> OrganiserMailbox | None:
    """The mailbox of the council on `day`, public or not, for requests; None when none is entered."""
    contact = _contact(council, day, public=False)
    return _organiser(council, day, contact) if contact is not None else None


def public_organiser(council: Council, day: date) -> OrganiserMailbox | None:
    """The same for the public file: only a 代表メール marked public, else None (a plain file is written then)."""
    contact = _contact(council, day, public=True)
    return _organiser(council, day, contact) if contact is not None else None


def _contact(council: Council, day: date, *, public: bool) -> Contact | None:
    for body in _bodies(council, day):
        for contact in body.contacts:
            fits = contact.role is ContactRole.COUNCIL and contact.person is None and contact.mail
            if fits and (contact.mail_public or not public):
                return contact
    return None


def _bodies(council: Council, day: date) -> list[Organisation]:
    """The secretariat of the day, then the chair city."""
    terms = council.in_office_on(Office.SECRETARIAT, day) + council.in_office_on(Office.CHAIR, day)
    return [term.organisation for term in terms if term.organisation is not None]


def _organiser(council: Council, day: date, contact: Contact) -> OrganiserMailbox:
    return OrganiserMailbox(contact.mail, f"{council.name_on(day)}事務局")
