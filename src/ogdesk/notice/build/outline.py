"""Builder of the 別紙「協議会概要」: made from the membership data, as of a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ogdesk.council.council import Clause, ClauseKind, Office
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.membership import MemberClass
from ogdesk.council.membership_status import MembershipAnswer, MembershipStatus, members_on
from ogdesk.council.order import in_code_order
from ogdesk.council.organisation import OrganisationKind
from ogdesk.council.release import BlockKey
from ogdesk.council.vague import VagueDate
from ogdesk.notice.build.activities import activity_blocks
from ogdesk.notice.build.context import lines_in, plain_runs
from ogdesk.notice.build.keys import block_key, field_key
from ogdesk.notice.build.word_table import HEADINGS, OUTLINE_KEYS
from ogdesk.notice.document import Appendix
from ogdesk.notice.tree import Block, CommaList, Enumeration, Item, LineList, Paragraph, Section, Statement

GENERAL_HEADING = "地方公共団体（一般会員）"
SPECIAL_HEADING = "大学・民間企業等（特別会員）"


def outline(data: CouncilFacts, day: date) -> Appendix:
    """The whole 別紙 from the data alone, as of `day`; sections with nothing to say are left out."""
    parts = outline_parts(data, day)
    return outline_of(data, day, {key: blocks for key, blocks in parts.items() if blocks})


def outline_parts(data: CouncilFacts, day: date) -> dict[BlockKey, tuple[Block, ...]]:
    """What the data say under each heading of the 別紙, () where they say nothing."""
    makers: dict[BlockKey, Callable[[CouncilFacts, date], tuple[Block, ...]]] = {
        BlockKey.OUTLINE_PURPOSE: _purpose,
        BlockKey.OUTLINE_FOUNDING: _founding,
        BlockKey.OUTLINE_MEMBERS: _members,
        BlockKey.OUTLINE_BUSINESS: _business,
        BlockKey.OUTLINE_ACTIVITIES: activity_blocks,
    }
    return {key: makers[key](data, day) for key in OUTLINE_KEYS}


def outline_of(data: CouncilFacts, day: date, parts: dict[BlockKey, tuple[Block, ...]]) -> Appendix:
    """The 別紙 from given parts."""
    sections = [Section(plain_runs(HEADINGS[key]), blocks, block_key(key)) for key, blocks in parts.items()]
    name = data.council.name_on(day)
    return Appendix(f"{name}概要", tuple(sections), key=field_key("council", data.council))


def certain_members(data: CouncilFacts, day: date) -> list[MembershipAnswer]:
    """Who is a member on `day` beyond doubt, in the order of the hand-made lists."""
    return [answer for answer in answers_on(data, day) if answer.status is MembershipStatus.CERTAIN]


def answers_on(data: CouncilFacts, day: date) -> list[MembershipAnswer]:
    """All certain and uncertain members on `day`."""
    dissolved = data.council.ended
    ordered = sorted(data.memberships, key=lambda m: m.position)
    return members_on(day, ordered, data.observations, dissolved)


def general_members(data: CouncilFacts, day: date) -> list[MembershipAnswer]:
    """The certain 一般会員 in 建制順."""
    general = [a for a in certain_members(data, day) if a.membership.member_class is MemberClass.GENERAL]
    return in_code_order(general, lambda answer: answer.membership.organisation)


def _purpose(data: CouncilFacts, _day: date) -> tuple[Block, ...]:
    key = field_key("council", data.council, "purpose")
    paragraphs = [Paragraph(plain_runs(line), key) for line in lines_in(data.council.purpose)]
    return (*paragraphs, *_clauses(data, ClauseKind.PURPOSE))


def _business(data: CouncilFacts, _day: date) -> tuple[Block, ...]:
    return _clauses(data, ClauseKind.BUSINESS)


def _clauses(data: CouncilFacts, kind: ClauseKind) -> tuple[Block, ...]:
    clauses = data.council.clauses_of(kind)
    key = field_key("council", data.council, "clauses")
    return (Enumeration(tuple(_clause(clause) for clause in clauses), key),) if clauses else ()


def _clause(clause: Clause) -> Item:
    return Item(plain_runs(clause.text), field_key("council", clause.council, "clauses"))


def _founding(data: CouncilFacts, day: date) -> tuple[Block, ...]:
    council = data.council
    blocks: list[Block] = []
    if council.founded.is_known:
        founded = plain_runs(council.founded.short_label())
        blocks.append(Statement(founded, field_key("council", council, "founded")))
    renamed = _renaming(data, day)
    if renamed:
        blocks.append(Statement(plain_runs(renamed), field_key("council", council, "names")))
    if council.is_dissolved and council.dissolved.latest is not None and council.dissolved.latest <= day:
        ended = f"{council.dissolved.short_label()}解散"
        blocks.append(Statement(plain_runs(ended), field_key("council", council, "dissolved")))
    return tuple(blocks)


def _renaming(data: CouncilFacts, day: date) -> str:
    """'（「旧」として設立。平成27年4月1日付で「新」に名称変更）'; '' while the first name holds."""
    held = [n for n in data.council.names_in_order() if n.start.earliest is None or n.start.earliest <= day]
    if len(held) < 2:
        return ""
    changes = "、".join(f"{_since(n.start)}「{n.name}」に名称変更" for n in held[1:])
    return f"（「{held[0].name}」として設立。{changes}）"


def _since(start: VagueDate) -> str:
    if not start.is_known:
        return "その後"
    return start.short_label() + ("付で" if start.is_exact else "に")


def _members(data: CouncilFacts, day: date) -> tuple[Block, ...]:
    sections: list[Block] = []
    general = tuple(_general_name(data, answer, day) for answer in general_members(data, day))
    key = field_key("council", data.council, "memberships")
    if general:
        sections.append(Section(plain_runs(GENERAL_HEADING), (CommaList(general, key),), key))
    special = [a for a in certain_members(data, day) if a.membership.member_class is MemberClass.SPECIAL]
    if special:
        lines = tuple(plain_runs(_name(answer, day)) for answer in special)
        sections.append(Section(plain_runs(SPECIAL_HEADING), (LineList(lines, key),), key))
    return tuple(sections)


def _general_name(data: CouncilFacts, answer: MembershipAnswer, day: date) -> str:
    body = answer.membership.organisation
    chairs = [term.organisation for term in data.council.in_office_on(Office.CHAIR, day)]
    chair = "会長県" if body is not None and body.kind is OrganisationKind.PREFECTURE else "会長市"
    return _name(answer, day) + (f"（{chair}）" if body is not None and body in chairs else "")


def _name(answer: MembershipAnswer, day: date) -> str:
    body = answer.membership.organisation
    return body.name_on(day) if body is not None else ""
