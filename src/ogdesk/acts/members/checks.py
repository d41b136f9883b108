"""Checks of one member's data, shown at the field before any paper is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ogdesk.council.codes import is_prefecture, prefecture_code
from ogdesk.council.council import Council
from ogdesk.council.findings import Level
from ogdesk.council.fold import fold
from ogdesk.council.membership import Membership
from ogdesk.council.membership_rules import record_findings
from ogdesk.council.organisation import Organisation, OrganisationKind
from ogdesk.ground.sentence import say


@dataclass(frozen=True)
class MemberRemark:
    """A sentence at `field` (name, code, aliases, events); `suggestion` is a value for it, `twin` the other organisation meant."""

    field: str
    level: Level
    sentence: str
    suggestion: str = ""
    twin: int | None = None


def member_remarks(
    membership: Membership, bodies: Sequence[Organisation], council: Council
) -> tuple[MemberRemark, ...]:
    """All of them; `bodies` are the organisations of the file."""
    body = membership.organisation
    if body is None:
        return ()
    others = [other for other in bodies if other is not body]
    return (
        *_names(body, others),
        *_codes(body, others),
        *(MemberRemark("events", f.level, f.sentence) for f in record_findings(membership, council.ended)),
    )


def _names(body: Organisation, others: Sequence[Organisation]) -> Iterator[MemberRemark]:
    called = {_key(name): (name, other) for other in others for name in _all_names(other)}
    twin = called.get(_key(body.name))
    if twin is not None:
        sentence = say(
            "「{name}」という名前の団体がもう一つあります。同じ団体なら統合してください。", name=twin[0]
        )
        yield MemberRemark("name", Level.WARNING, sentence, twin=twin[1].id)
    for alias in body.aliases:
        other = called.get(_key(alias.name))
        if other is not None:
            sentence = say(
                "別名「{alias}」は、「{other}」の名前でもあります。同じ団体なら統合してください。",
                alias=alias.name,
                other=other[1].name,
            )
            yield MemberRemark("aliases", Level.WARNING, sentence, twin=other[1].id)


def _codes(body: Organisation, others: Sequence[Organisation]) -> Iterator[MemberRemark]:
    code = body.code
    if not code:
        return
    twin = next((other for other in others if other.code == code), None)
    if twin is not None:
        sentence = say(
            "団体コード{code}は「{other}」にもあります。どちらかを直すか、統合してください。",
            code=code,
            other=twin.name,
        )
        yield MemberRemark("code", Level.WARNING, sentence, twin=twin.id)
    elif not body.is_municipality:
        sentence = say("団体コードは地方公共団体だけにあります。種類を確かめてください。")
        yield MemberRemark("code", Level.WARNING, sentence)
    elif body.kind is OrganisationKind.PREFECTURE and not is_prefecture(code):
        sentence = say("団体コード{code}は市区町村のものです。都道府県のコードではありません。", code=code)
        yield MemberRemark("code", Level.WARNING, sentence, prefecture_code(code))
    elif body.kind is not OrganisationKind.PREFECTURE and is_prefecture(code):
        sentence = say(
            "団体コード{code}は都道府県のものです。市区町村のコードか、種類を確かめてください。", code=code
        )
        yield MemberRemark("code", Level.WARNING, sentence)


def _all_names(body: Organisation) -> list[str]:
    return [body.name, *(alias.name for alias in body.aliases)]


def _key(name: str) -> str:
    return fold("".join(name.split()))
