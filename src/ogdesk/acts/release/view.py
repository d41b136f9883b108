"""The built notice and its findings for the window, while the release is being written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.acts.forms import stored_texts
from ogdesk.acts.links import Named, member_bodies, named_body
from ogdesk.acts.release.draft import draft_pdf, typed_notice
from ogdesk.acts.release.export import notice_of
from ogdesk.acts.release.issued_copies import ReleaseStanding, build_shown, standing_of
from ogdesk.council.council import Council
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, in_order
from ogdesk.council.membership import MemberClass, Membership
from ogdesk.council.order import in_code_order
from ogdesk.council.organisation import ContactRole, Organisation
from ogdesk.council.release import Notice
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.notice.build import BuiltNotice, build_release
from ogdesk.notice.pdf import RenderedPdf
from ogdesk.notice.proof import proofread
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class PressDraft:
    """A release as typed: the id of its notice, the build, and where it stands against what was issued."""

    notice_id: int
    built: BuiltNotice
    standing: ReleaseStanding


def press_draft(file: CouncilFile, event_id: int, typed: tuple[Edit, ...], today: date) -> PressDraft | None:
    """Build an event's release with what is typed; None when it has none yet. Raises WorldError when the event is gone."""
    with file.reading() as reading:
        notice_id = press_notice_id(reading, event_id)
        if notice_id is None:
            return None
        notice = typed_notice(reading, event_id, typed, today)
        built = build_shown(reading, notice, reading.whole(), today)
        return PressDraft(notice_id, built, standing_of(reading, notice, built))


def press_findings(
    file: CouncilFile, event_id: int, typed: tuple[Edit, ...], today: date
) -> tuple[Finding, ...]:
    """What the proofreader says of the release as typed, worst first; asked for after the pages, which go first."""
    with file.reading() as reading:
        notice_id = press_notice_id(reading, event_id)
        if notice_id is None:
            return ()
        notice = typed_notice(reading, event_id, typed, today)
        data = reading.whole()
        built = build_release(notice, data, today=today)
        return tuple(in_order(proofread(notice, data, built, today=today)))


def press_notice_id(reading: Reading, event_id: int) -> int | None:
    """The id of an event's latest notice, None when it has none. Raises NotFound."""
    event = reading.get(Event, event_id)
    if all(notice.trashed_at is not None for notice in event.notices):
        return None
    return notice_of(event).id


def issuer_names(reading: Reading) -> list[str]:
    """Who may issue a release: the bodies that are or were 一般会員, then the other ones of the file, both in code order, then
    the council itself."""
    bodies = in_code_order(reading.all(Organisation), lambda body: body)
    members = {m.organisation for m in reading.all(Membership) if m.member_class is MemberClass.GENERAL}
    ordered = sorted(bodies, key=lambda body: body not in members)
    names = [body.name for body in ordered if body.trashed_at is None]
    return list(dict.fromkeys(filter(None, [*names, *(council.name for council in reading.all(Council))])))


def issuer_named(reading: Reading, notice_id: int) -> Named | None:
    """The contact of the member that issues (that for the press first), else the member; None for any other name. Raises
    NotFound."""
    body, members = reading.get(Notice, notice_id).issuer, member_bodies(reading)
    if body is None or body.id not in members:
        return None
    contacts = sorted(body.contacts, key=lambda c: (c.role is not ContactRole.PRESS, c.id or 0))
    if contacts and contacts[0].id is not None:
        return Named("contact", contacts[0].id, body.name, "tel")
    return named_body(body, members)


def copy_sender(file: CouncilFile, notice_id: int) -> Change:
    """前回から写す: the sender of the latest other release that has a date. Raises WorldError when there is none."""
    with file.act("発表元を前回から写す", place=EntityField("notice", notice_id, "issuer")) as writing:
        notice = writing.get(Notice, notice_id)
        others = [n for n in writing.all(Notice) if n is not notice and n.release_date is not None]
        before = max(others, key=lambda n: n.release_date or date.min, default=None)
        if before is None:
            raise WorldError(say("写せる前回の報道発表がまだありません。発表元を入力してください。"))
        for name in _SENDER:
            setattr(notice, name, getattr(before, name))
    return writing.change


_SENDER = ("issuer", "division", "section", "in_charge", "tel", "extension", "mail")


def press_texts(reading: Reading, notice_id: int) -> dict[str, str]:
    """The stored texts of the notice's own fields."""
    return stored_texts(reading, "notice", notice_id)


def press_pdf(draft: PressDraft) -> RenderedPdf:
    """The finished pages: the same bytes as the export. Runs on the PDF thread."""
    return draft_pdf(draft.built.document)
