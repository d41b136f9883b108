"""Validation rules of the data: `verify` runs them all, an edit those of its entity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from ogdesk.council.codes import normal_code
from ogdesk.council.council import Council, CouncilName, OfficeTerm
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.event import Event, Link, LinkKind, Sitting
from ogdesk.council.findings import Finding, Level
from ogdesk.council.membership import Membership
from ogdesk.council.membership_rules import record_findings
from ogdesk.council.organisation import Affiliation, Organisation, Person, Tenure
from ogdesk.council.release import Notice
from ogdesk.council.text import refuse_control_characters
from ogdesk.council.times import parse_time
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say


def domain_findings(data: CouncilData) -> list[Finding]:
    """Everything in the file that no act would have let in, or that contradicts itself."""
    roots = chain(data.organisations, data.people, data.events, data.memberships)
    return [
        *chain.from_iterable(root_findings(root, data.council.ended) for root in roots),
        *duplicate_codes(data.organisations),
    ]


def root_findings(root: Entity, dissolved: VagueDate | None) -> Iterable[Finding]:
    """What is wrong with one body, person, event or membership by itself; `dissolved` is the end of the council."""
    match root:
        case Organisation():
            return organisation_findings(root)
        case Person():
            return person_findings(root)
        case Event():
            return event_findings(root)
        case Membership():
            return record_findings(root, dissolved)
        case _:
            return ()


def organisation_findings(organisation: Organisation) -> list[Finding]:
    """A name there must be, and a code must have its check digit."""
    place = EntityField("organisation", organisation.id, "name")
    found = list(_name_findings(organisation.name, place, say("団体 › 名称")))
    if organisation.code is not None:
        try:
            normal_code(organisation.code)
        except BadValue as wrong:
            code = EntityField("organisation", organisation.id, "code")
            found.append(
                Finding(Level.ERROR, "code", wrong.sentence, code, say("団体 › 団体コード"), wrong.suggestion)
            )
    return found


def person_findings(person: Person) -> list[Finding]:
    """A person has at least one part of a name."""
    return list(_name_findings(person.name, EntityField("person", person.id, "family"), say("人物 › 姓")))


def event_findings(event: Event) -> list[Finding]:
    """Sittings with possible times, links that keep what is private private."""
    found = list(
        _name_findings(event.title, EntityField("symposium", event.id, "title"), say("シンポジウム › 名称"))
    )
    for sitting in event.sittings:
        found += sitting_findings(sitting)
    for link in event.links:
        found += link_findings(link)
    for notice in event.notices:
        found += notice_findings(notice)
    return found


def sitting_findings(sitting: Sitting) -> list[Finding]:
    """Times must be times, and the end comes after the start unless it is on the next day."""
    place = EntityField("sitting", sitting.id, "end")
    for name, clock in (("start", sitting.start), ("end", sitting.end)):
        try:
            wrong = clock is not None and parse_time(clock) != clock
        except BadValue:
            wrong = True
        if wrong:
            field = EntityField("sitting", sitting.id, name)
            return [
                Finding(
                    Level.ERROR,
                    "time",
                    say("時刻「{clock}」が読めません。15:00の形で入力してください。", clock=clock),
                    field,
                    say("日時"),
                )
            ]
    if sitting.start is None or sitting.end is None or sitting.ends_next_day or sitting.end > sitting.start:
        return []
    sentence = say(
        "終了が開始より前です（{start}→{end}）。終了時刻を確かめてください。",
        start=sitting.start,
        end=sitting.end,
    )
    return [Finding(Level.ERROR, "end-before-start", sentence, place, say("日時 › 終了"))]


def link_findings(link: Link) -> list[Finding]:
    """A speaker's link is never public."""
    if link.public and (link.kind is LinkKind.MEETING or link.person is not None):
        place = EntityField("link", link.id, "public")
        sentence = say("登壇者用のリンクが公開になっています。公開をやめてください。")
        return [Finding(Level.ERROR, "private-link", sentence, place, say("リンク › 公開"))]
    return []


def notice_findings(notice: Notice) -> list[Finding]:
    """A block of a notice is stored once."""
    keys = [block.key for block in notice.blocks]
    if len(keys) == len(set(keys)):
        return []
    place = EntityField("notice", notice.id, "blocks")
    return [
        Finding(
            Level.ERROR,
            "double-block",
            say("同じ見出しの本文が二つあります。片方を消してください。"),
            place,
            say("報道発表"),
        )
    ]


def council_findings(council: Council) -> list[Finding]:
    """It cannot end before it began."""
    place = EntityField("council", council.id, "dissolved")
    return list(
        _backward(
            council.founded, council.dissolved, place, say("協議会 › 解散"), say("解散が設立より前です。")
        )
    )


def council_name_findings(name: CouncilName) -> list[Finding]:
    """A name there must be."""
    return list(
        _name_findings(name.name, EntityField("council_name", name.id, "name"), say("協議会 › 名称の履歴"))
    )


def office_findings(term: OfficeTerm) -> list[Finding]:
    """A term cannot end before it began."""
    place = EntityField("office_term", term.id, "end")
    return list(
        _backward(
            term.start,
            term.end,
            place,
            say("協議会 › 役員の任期"),
            say("「いつまで」が「いつから」より前です。"),
        )
    )


def part_findings(part: Affiliation | Tenure) -> list[Finding]:
    """A 肩書き or a 在任 cannot end before it began."""
    entity = "affiliation" if isinstance(part, Affiliation) else "tenure"
    place = EntityField(entity, part.id, "end")
    where = say("人物 › 肩書き") if isinstance(part, Affiliation) else say("人物 › 役職")
    return list(_backward(part.start, part.end, place, where, say("終わりが始まりより前になります。")))


def _backward(
    start: VagueDate, end: VagueDate, place: EntityField, where: str, fact: str
) -> Iterator[Finding]:
    if start.earliest is not None and end.latest is not None and end.latest < start.earliest:
        yield Finding(
            Level.ERROR, "end-before-start", say("{fact}日付を確かめてください。", fact=fact), place, where
        )


def refuse_impossible(entity: object) -> None:
    """Raise BadValue with the first rule that `entity` breaks by itself; edits call it before they are written."""
    for kind, check in _CHECKS.items():
        if isinstance(entity, kind):
            for finding in check(entity):
                if finding.level is Level.ERROR:
                    raise BadValue(finding.sentence, finding.suggestion)


_CHECKS: dict[type, Callable[..., list[Finding]]] = {
    Organisation: organisation_findings,
    Person: person_findings,
    Sitting: sitting_findings,
    Link: link_findings,
    Notice: notice_findings,
    Council: council_findings,
    CouncilName: council_name_findings,
    OfficeTerm: office_findings,
    Affiliation: part_findings,
    Tenure: part_findings,
}


def _name_findings(name: str, place: EntityField, where: str) -> Iterator[Finding]:
    if not name.strip():
        yield Finding(
            Level.ERROR,
            "no-name",
            say("「{where}」が空です。名前を入力してください。", where=where),
            place,
            where,
        )
        return
    try:
        refuse_control_characters(name, where)
    except BadValue as wrong:
        yield Finding(Level.ERROR, "control-character", wrong.sentence, place, where, wrong.suggestion)


def duplicate_codes(organisations: Iterable[Organisation]) -> list[Finding]:
    """A code is one body's; looks at each body once and keeps none."""
    seen: dict[str, str] = {}
    found: list[Finding] = []
    for organisation in organisations:
        if organisation.code is None:
            continue
        if organisation.code not in seen:
            seen[organisation.code] = organisation.name
        else:
            sentence = say(
                "団体コード{code}が「{name}」と「{organisation_name}」の二つにあります。どちらかを直してください。",
                code=organisation.code,
                name=seen[organisation.code],
                organisation_name=organisation.name,
            )
            place = EntityField("organisation", organisation.id, "code")
            found.append(Finding(Level.ERROR, "double-code", sentence, place, say("団体 › 団体コード")))
    return found
