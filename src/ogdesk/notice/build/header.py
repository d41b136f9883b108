"""Builder of the header of a release: date and sender, embargo, the title box, SDGs (docs/notice.md §1 and §4)."""

from __future__ import annotations

from ogdesk.council.eras import wareki
from ogdesk.council.event import EventState
from ogdesk.council.release import SdgTarget
from ogdesk.notice.build.context import ReleaseContext, lines_in
from ogdesk.notice.build.issuer import Issuer
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.document import GoalBadge, Header, HeadLine

NO_DATE = "【発表日を記入】"
_WHAT_HAPPENS = {EventState.CANCELLED: "を中止します", EventState.POSTPONED: "を延期します"}


def header(context: ReleaseContext, sender: tuple[HeadLine, ...] | None = None) -> Header:
    """The header; `sender` replaces the lines of the issuer (共通文案 with blanks to fill)."""
    notice = context.notice
    return Header(
        date=HeadLine(
            wareki(notice.release_date) if notice.release_date else NO_DATE, _key(context, "release_date")
        ),
        sender=sender if sender is not None else sender_lines(context),
        title=title_lines(context),
        number=HeadLine(notice.number, _key(context, "number")) if notice.number else None,
        tagline=HeadLine(notice.tagline, _key(context, "tagline")) if notice.tagline else None,
        badges=tuple(_badge(target) for target in sorted(notice.sdg_targets, key=lambda t: t.position)),
        embargo=_embargo(context),
        addressee=tuple(HeadLine(line, _key(context, "addressee")) for line in lines_in(notice.addressee)),
    )


def sender_lines(context: ReleaseContext) -> tuple[HeadLine, ...]:
    """部, 課, 担当, TEL: what the issuer has; the body's name stands before the first of 部 and 課."""
    issuer = context.issuer
    offices = [(issuer.division, "division"), (issuer.section, "section")]
    known = [(text, field) for text, field in offices if text] or [("", "issuer")]
    lines = [(issuer.name + known[0][0], known[0][1]), *known[1:]]
    if issuer.in_charge:
        lines.append((f"担当：{_in_charge(issuer.in_charge)}", "in_charge"))
    if issuer.tel:
        lines.append((f"TEL：{_telephone(issuer)}", "tel"))
    if issuer.mail:
        lines.append((f"メール：{issuer.mail}", "mail"))
    return tuple(HeadLine(text, _key(context, field)) for text, field in lines if text)


def title_lines(context: ReleaseContext) -> tuple[HeadLine, ...]:
    """The title as stored, else the council's name and what happens with the event."""
    stored = lines_in(context.notice.title)
    if stored:
        return tuple(HeadLine(line, _key(context, "title")) for line in stored)
    what = _WHAT_HAPPENS.get(context.event.state, "を開催します")
    made = (context.council_name, context.event_word + what)
    return tuple(HeadLine(line, _key(context, "title")) for line in made if line)


def _in_charge(name: str) -> str:
    # A name typed with a plain blank prints with the full-width one of the papers; Latin names keep theirs.
    return name if name.isascii() else name.replace(" ", "　")


def _telephone(issuer: Issuer) -> str:
    return f"{issuer.tel}（内線{issuer.extension}）" if issuer.extension else issuer.tel


def _badge(target: SdgTarget) -> GoalBadge:
    key = field_key("notice", target.notice, "sdg_targets")
    return GoalBadge(target.goal, target.target, target.text.strip("「」 　"), key)


def _embargo(context: ReleaseContext) -> tuple[HeadLine, ...]:
    lines = lines_in(context.notice.embargo)
    if lines and not lines[0].startswith("解禁"):
        lines[0] = f"解禁日時：{lines[0]}"
    return tuple(HeadLine(line, _key(context, "embargo")) for line in lines)


def _key(context: ReleaseContext, field: str) -> str:
    return field_key("notice", context.notice, field)
