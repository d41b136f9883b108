"""Rules on required parts of a release, and on blanks (○○, 【…】) that were never filled."""

from __future__ import annotations

import re

from ogdesk.council.entity import EntityField
from ogdesk.council.event import EventForm, LinkKind
from ogdesk.council.findings import Finding, Level
from ogdesk.council.release import OWN_KEYS, BlockKey
from ogdesk.ground.sentence import say
from ogdesk.notice.build.header import NO_DATE
from ogdesk.notice.proof.paper import Findings, Paper
from ogdesk.notice.proof.places import where_of

_TO_FILL = re.compile("【[^】]*(?:記入|入力)[^】]*】")
_CIRCLES = re.compile("[○〇]{2,}(?:市|課|部|氏|年|月|日)?|[△▲×]{2,}|（仮）|(?<![A-Za-z])TBD(?![A-Za-z])")
_MAY_HOLD_CIRCLES = frozenset({"theme", "title", "topic", "text"})
"""Fields with titles people invent: 「わたしの好きな○○市」 is no blank."""


def check_sender(paper: Paper) -> Findings:
    """発表元, 部・課, 担当, TEL: without a TEL the release is not written out."""
    sender = paper.built.document.header.sender
    keys = {line.key.rpartition(".")[2] for line in sender}
    if paper.notice.issuer is None and not sender:
        yield paper.about(
            Level.ERROR,
            "no-issuer",
            say("発表元が決まっていません。発表元の団体を選んでください。"),
            "issuer",
        )
    if not any(line.text.startswith("TEL") for line in sender):
        sentence = say("発表元の電話番号（TEL）がありません。問い合わせ先の電話番号を入力してください。")
        yield paper.about(Level.ERROR, "no-tel", sentence, "tel")
    if not keys & {"division", "section"}:
        sentence = say("発表元の部・課がありません。担当課を入力してください。")
        yield paper.about(Level.WARNING, "no-section", sentence, "section")
    if "in_charge" not in keys:
        sentence = say("担当者の名前がありません。問い合わせ先として入力してください。")
        yield paper.about(Level.INFO, "no-contact", sentence, "in_charge")


def check_facts(paper: Paper) -> Findings:
    """趣旨, a day, a time, and where the event is seen or held."""
    event = paper.event
    if not paper.printed(BlockKey.PURPOSE):
        yield _about_event(
            paper, "no-purpose", say("趣旨・目的がありません。催しの趣旨を入力してください。"), "purpose"
        )
    sitting = event.first_sitting
    if not paper.written(BlockKey.WHEN):
        if sitting is None or sitting.day is None:
            yield _about_event(
                paper, "no-day", say("開催日が決まっていません。「日程未定」と印刷されます。"), "sittings"
            )
        elif sitting.start is None:
            yield _about_event(
                paper, "no-time", say("開始時刻が決まっていません。時刻を入力してください。"), "sittings"
            )
    if not paper.printed(BlockKey.FORM):
        yield _about_event(
            paper,
            "no-form",
            say("開催形式が決まっていません。会場、オンライン、併用から選んでください。"),
            "form",
        )
    else:
        yield from _check_place(paper)


def _check_place(paper: Paper) -> Findings:
    form, text = paper.event.form, paper.printed(BlockKey.FORM)
    if form in (EventForm.VENUE, EventForm.HYBRID) and not any(v.name for v in paper.event.venues):
        yield _about_event(
            paper, "no-venue", say("会場の名前がありません。会場を入力してください。"), "venues"
        )
    has_live = any(link.kind is LinkKind.LIVE and link.is_public_on(paper.day) for link in paper.event.links)
    if form in (EventForm.ONLINE, EventForm.HYBRID) and not has_live and "http" not in text:
        sentence = say("視聴用URLがありません。公開するURLを入力するか、知らせ方を本文に書いてください。")
        yield _about_event(paper, "no-live-url", sentence, "links")


def _about_event(paper: Paper, code: str, sentence: str, field: str) -> Finding:
    place = EntityField("symposium", paper.event.id, field)
    return Finding(Level.WARNING, code, sentence, place, where_of(place))


def check_headings(paper: Paper) -> Findings:
    """A heading of one's own has a name before it is printed."""
    for key in OWN_KEYS:
        stored = paper.notice.block(key)
        if stored is not None and not stored.heading and paper.printed(key):
            sentence = say("見出しがまだ入っていません。見出しを入力するか、この本文を削除してください。")
            yield paper.about(Level.ERROR, "no-heading", sentence, key)


def check_goals(paper: Paper) -> Findings:
    """SDGs: goals 1 to 17, a target that belongs to its goal."""
    for target in paper.notice.sdg_targets:
        if not 1 <= target.goal <= 17:
            sentence = say(
                "SDGsの目標は1から17までです（{goal}）。番号を確かめてください。", goal=target.goal
            )
            yield paper.about(Level.WARNING, "sdgs", sentence, "sdg_targets")
        elif target.target and not re.fullmatch(rf"{target.goal}\.(?:[0-9]{{1,2}}|[a-d])", target.target):
            sentence = say(
                "SDGsのターゲット「{target}」は目標{goal}のものではありません。番号を確かめてください。",
                target=target.target,
                goal=target.goal,
            )
            yield paper.about(Level.WARNING, "sdgs", sentence, "sdg_targets")


def check_unfilled(paper: Paper) -> Findings:
    """【…を記入】, ○○市 and other blanks that were left in the text."""
    for passage in paper.passages:
        found = [
            (match[0], Level.ERROR)
            for match in _TO_FILL.finditer(passage.text)
            if match[0] != NO_DATE  # ours: that the day is missing is told by itself
        ]
        if passage.place.field not in _MAY_HOLD_CIRCLES:
            found += [(match[0], Level.WARNING) for match in _CIRCLES.finditer(passage.text)]
        for words, level in found:
            sentence = say("「{words}」が残っています。決まった内容に書き換えてください。", words=words)
            yield passage.finding(level, "unfilled", sentence)
