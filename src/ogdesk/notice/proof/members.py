"""Rules on the 別紙 and its members: named and enclosed, certain and uncertain members with the sources, the chair, the end."""

from __future__ import annotations

from collections.abc import Iterable

from ogdesk.council.council import Office
from ogdesk.council.entity import EntityField, Source
from ogdesk.council.findings import Finding, Level
from ogdesk.council.membership import MemberClass
from ogdesk.council.membership_status import MembershipAnswer, MembershipStatus
from ogdesk.council.release import BlockKey
from ogdesk.council.written_dates import said_day, said_short_time
from ogdesk.ground.sentence import Sentence, listed, say
from ogdesk.notice.build.outline import answers_on, certain_members
from ogdesk.notice.build.word_table import OUTLINE_KEYS
from ogdesk.notice.proof.paper import Findings, Paper

_BODY_KEYS = tuple(key for key in BlockKey if key not in OUTLINE_KEYS)


def check_enclosure(paper: Paper) -> Findings:
    """別紙 is named where it is enclosed, and enclosed where it is named."""
    named = [key for key in _BODY_KEYS if "別紙" in paper.printed(key)]
    enclosed = bool(paper.built.document.appendices)
    if named and not enclosed:
        sentence = say(
            "本文に「別紙」とありますが、別紙が付いていません。別紙を付けるか、「別紙」の文字を消してください。"
        )
        yield paper.about(Level.WARNING, "enclosure", sentence, named[0])
    if enclosed and not named:
        sentence = say("別紙が付いていますが、本文のどこにも「別紙」とありません。備考に書いてください。")
        suggestion = f"{paper.data.council.name_on(paper.day)}概要（別紙）"
        yield paper.about(Level.WARNING, "enclosure", sentence, BlockKey.REMARKS, suggestion)


def check_members(paper: Paper) -> Findings:
    """Each member that may or may not be one on the release date, with the sources; it is not printed."""
    if not paper.built.document.appendices:
        return
    for answer in answers_on(paper.data, paper.day):
        if answer.status is MembershipStatus.UNCERTAIN:
            yield _uncertain(paper, answer)


def _uncertain(paper: Paper, answer: MembershipAnswer) -> Finding:
    body = answer.membership.organisation
    name = body.name if body is not None else say("名前のない会員")
    sentence = say(
        "{name}が{day}に会員だったかどうか、資料からは決まりません。別紙には載りません。（根拠：{used}{beside}）",
        name=name,
        day=said_day(paper.day),
        used=_titles(answer.sources) or say("なし"),
        beside=say("、参考：{sources}", sources=_titles(answer.beside)) if answer.beside else "",
    )
    place = EntityField("membership", answer.membership.id, "events")
    return Finding(Level.WARNING, "uncertain-member", sentence, place, listed(" › ", say("会員"), name))


def _titles(sources: Iterable[Source]) -> Sentence:
    return listed("、", *(say("「{title}」", title=source.title or source.key) for source in sources))


def check_written_members(paper: Paper) -> Findings:
    """A list of members written by hand against the membership on the release date."""
    text = paper.written(BlockKey.OUTLINE_MEMBERS)
    if not text:
        return
    certain = {id(a.membership.organisation) for a in certain_members(paper.data, paper.day)}
    for membership in paper.data.memberships:
        body = membership.organisation
        if body is None or membership.member_class is not MemberClass.GENERAL:
            continue
        name = body.name_on(paper.day)
        if name in text and id(body) not in certain:
            sentence = say(
                "{name}は、{day}には会員と確かめられません。一覧から消すか、在籍の記録を確かめてください。",
                name=name,
                day=said_day(paper.day),
            )
            yield paper.about(Level.WARNING, "member-list", sentence, BlockKey.OUTLINE_MEMBERS)
        if name not in text and id(body) in certain:
            sentence = say(
                "{name}は{day}に会員ですが、一覧にありません。", name=name, day=said_day(paper.day)
            )
            yield paper.about(Level.WARNING, "member-list", sentence, BlockKey.OUTLINE_MEMBERS, name)


def check_chair(paper: Paper) -> Findings:
    """One 会長市 on the release date, and a member."""
    if not paper.built.document.appendices:
        return
    chairs = [term.organisation for term in paper.data.council.in_office_on(Office.CHAIR, paper.day)]
    place = EntityField("council", paper.data.council.id, "offices")
    if len(chairs) > 1:
        names = listed("、", *(body.name for body in chairs if body is not None))
        sentence = say(
            "{day}の会長市が{names}のどれか決まりません。役員の期間を確かめてください。",
            day=said_day(paper.day),
            names=names,
        )
        yield Finding(Level.WARNING, "chair", sentence, place, say("協議会 › 役員"))
    members = {id(a.membership.organisation) for a in certain_members(paper.data, paper.day)}
    for body in chairs:
        if body is not None and id(body) not in members:
            sentence = say(
                "会長市の{name}が、{day}の会員の中にありません。在籍の記録を確かめてください。",
                name=body.name,
                day=said_day(paper.day),
            )
            yield Finding(Level.WARNING, "chair", sentence, place, say("協議会 › 役員"))


def check_council_lives(paper: Paper) -> Findings:
    """No release of a council that has been dissolved."""
    council = paper.data.council
    ended = council.dissolved.earliest
    if council.is_dissolved and ended is not None and ended <= paper.day:
        sentence = say(
            "協議会は{dissolved}に解散しています。発表日を確かめてください。",
            dissolved=said_short_time(council.dissolved),
        )
        yield paper.about(Level.WARNING, "dissolved", sentence, "release_date")
