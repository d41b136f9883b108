"""Builder of the 共通文案: the release once for each 一般会員, that city as issuer, marked 案 (docs/notice.md §1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.council.facts import CouncilFacts
from ogdesk.council.organisation import Organisation
from ogdesk.council.release import Notice
from ogdesk.ground.sentence import say
from ogdesk.notice.build.context import ReleaseContext, context_of
from ogdesk.notice.build.header import sender_lines
from ogdesk.notice.build.issuer import Issuer, issuer_for
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.build.outline import general_members
from ogdesk.notice.build.release import assemble
from ogdesk.notice.document import HeadLine, NoticeDocument


@dataclass(frozen=True)
class CommonText:
    """The draft for one city. `missing` names what the city still has to fill in (担当課, 電話)."""

    code: str
    organisation: Organisation
    document: NoticeDocument
    missing: tuple[str, ...]


def build_common_texts(notice: Notice, data: CouncilFacts, *, today: date) -> list[CommonText]:
    """A draft for each 一般会員 that certainly is one on the release date, in 建制順; raises WorldError without an event."""
    day = notice.release_date or today
    bodies = [answer.membership.organisation for answer in general_members(data, day)]
    return [_common_text(notice, data, body, today) for body in bodies if body is not None]


def _common_text(notice: Notice, data: CouncilFacts, body: Organisation, today: date) -> CommonText:
    issuer = issuer_for(body, notice)
    context = context_of(notice, data, issuer, today)
    missing = _missing(issuer)
    built = assemble(context, is_draft=True, sender=_sender(context, missing))
    return CommonText(body.code or "", body, built.document, missing)


def _missing(issuer: Issuer) -> tuple[str, ...]:
    office = () if issuer.section or issuer.division else (say("担当課"),)
    return (*office, *(() if issuer.tel else (say("電話"),)))


def _sender(context: ReleaseContext, missing: tuple[str, ...]) -> tuple[HeadLine, ...]:
    lines = sender_lines(context)
    if not missing:
        return lines
    blank = HeadLine(f"【{'・'.join(missing)}を記入】", field_key("notice", context.notice, "tel"))
    return (*lines, blank)
