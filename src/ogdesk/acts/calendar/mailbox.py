"""Acts on the mail address a request goes to: each is one transaction, one undo step."""

from __future__ import annotations

from ogdesk.acts.values import MAIL, Reading
from ogdesk.council.attendance import Attendance
from ogdesk.council.entity import EntityField
from ogdesk.council.organisation import Contact, ContactRole
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


def set_mail(file: CouncilFile, attendance_id: int, mail: str) -> Change:
    """Change the address of the contact that answers; where there is none, make one (秘書課窓口 or 本人).

    Raises BadValue for what is no mail address, or an attendance of nobody.
    """
    address = MAIL.read(mail, Reading(say("連絡先 › メール")))
    place = EntityField("attendance", attendance_id, "contact")
    with file.act("連絡先のメールを変更", place=place) as writing:
        attendance = writing.get(Attendance, attendance_id)
        contact = attendance.mailbox() or attendance.contact
        if contact is None and address:
            contact = _new_contact(attendance)
        if contact is not None:
            contact.mail = address
    return writing.change


def _new_contact(attendance: Attendance) -> Contact:
    body = attendance.post.organisation if attendance.post is not None else None
    if attendance.person is not None:
        contact = Contact(role=ContactRole.PERSONAL)
        attendance.person.contacts.append(contact)
    elif body is not None:
        contact = Contact(role=ContactRole.SECRETARY)
        body.contacts.append(contact)
    else:
        raise BadValue(say("役職に団体がないので、連絡先を作れません。役職の団体を入力してください。"))
    return contact
