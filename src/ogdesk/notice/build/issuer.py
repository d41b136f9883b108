"""The issuer of a notice (発表元): the notice's own, or another member municipality with what is public of it."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.council.organisation import Contact, ContactRole, Organisation
from ogdesk.council.release import Notice


@dataclass(frozen=True)
class Issuer:
    """The sender lines of a notice. `is_own` tells that they are the notice's own fields, which a click leads to."""

    organisation: Organisation | None = None
    division: str = ""
    section: str = ""
    in_charge: str = ""
    tel: str = ""
    extension: str = ""
    mail: str = ""
    is_own: bool = False

    @property
    def name(self) -> str:
        """The issuing body's name, '' while none is chosen."""
        return self.organisation.name if self.organisation else ""


def own_issuer(notice: Notice) -> Issuer:
    """The issuer as the notice itself holds it; this contact is public by its nature (docs/decisions/private-data.md)."""
    return Issuer(
        organisation=notice.issuer,
        division=notice.division,
        section=notice.section,
        in_charge=notice.in_charge,
        tel=notice.tel,
        extension=notice.extension,
        mail=notice.mail,
        is_own=True,
    )


def issuer_for(organisation: Organisation, notice: Notice) -> Issuer:
    """`organisation` as issuer: the notice's own fields if it is its issuer, else only what its contacts mark as public.

    Names of 部 and 課 are no private data; the name of 担当 and every number or address that is not public stay out.
    """
    if organisation is notice.issuer:
        return own_issuer(notice)
    contact = _press_contact(organisation)
    if contact is None:
        return Issuer(organisation=organisation)
    return Issuer(
        organisation=organisation,
        division=contact.division,
        section=contact.section,
        tel=contact.tel if contact.tel_public else "",
        extension=contact.extension if contact.tel_public else "",
        mail=contact.mail if contact.mail_public else "",
    )


def _press_contact(organisation: Organisation) -> Contact | None:
    """担当課 before 広報担当: the releases name the section that does the work."""
    for role in (ContactRole.OFFICE, ContactRole.COUNCIL, ContactRole.PRESS):
        for contact in organisation.contacts:
            if contact.role is role and contact.person is None:
                return contact
    return None
