"""Rules on the dates of a release: after the event, embargo before the release, deadlines, state of the event."""

from __future__ import annotations

import re
from datetime import date

from ogdesk.council.entity import EntityField
from ogdesk.council.event import EVENT_KIND_WORDS, EVENT_STATE_WORDS, EventState, LinkKind
from ogdesk.council.findings import Finding, Level
from ogdesk.council.release import BlockKey
from ogdesk.council.times import minutes_of
from ogdesk.council.written_dates import WEEKDAY_WORDS, said_day
from ogdesk.ground.sentence import say
from ogdesk.notice.build.word_table import HEADINGS
from ogdesk.notice.proof.clock_times import times_in
from ogdesk.notice.proof.dates import FoundDate, dates_in
from ogdesk.notice.proof.paper import Findings, Paper
from ogdesk.notice.proof.places import where_of

_HELD = re.compile("開催します|開催いたします|開きます")


def check_release_day(paper: Paper) -> Findings:
    """A release date there is, not after the event, on a working day."""
    day, event_day = paper.notice.release_date, paper.event.first_day
    if day is None:
        sentence = say("発表日が入っていません。発表日を入力してください。")
        yield paper.about(Level.ERROR, "no-release-date", sentence, "release_date")
        return
    if event_day is not None and day > event_day:
        sentence = say(
            "発表日（{day}）が開催日（{event_day}）より後です。日付を確かめてください。",
            day=said_day(day),
            event_day=said_day(event_day),
        )
        yield paper.about(Level.WARNING, "release-after-event", sentence, "release_date")
    if day.weekday() >= 5:
        sentence = say(
            "発表日が{weekday}です。資料提供ができる日か確かめてください。",
            weekday=WEEKDAY_WORDS[day.weekday()],
        )
        yield paper.about(Level.INFO, "release-weekend", sentence, "release_date")


def check_embargo(paper: Paper) -> Findings:
    """No 解禁 before the release."""
    for found in dates_in(paper.notice.embargo):
        day = _day_of(found, paper.day)
        if day is not None and day < paper.day:
            sentence = say(
                "解禁日時の「{text}」が、発表日（{day}）より前です。どちらかを直してください。",
                text=found.text,
                day=said_day(paper.day),
            )
            yield paper.about(Level.WARNING, "embargo", sentence, "embargo")


def _day_of(found: FoundDate, near: date) -> date | None:
    if found.month is None:
        return None
    if found.year is not None:
        return found.on(found.year, found.month)
    days = [
        day for day in (found.on(near.year + step, found.month) for step in (-1, 0, 1)) if day is not None
    ]
    return min(days, key=lambda day: abs((day - near).days)) if days else None


def check_deadline(paper: Paper) -> Findings:
    """The deadline of the application lies between the release and the event."""
    until, event_day = paper.event.application_until, paper.event.first_day
    if until is None:
        return
    place = EntityField("symposium", paper.event.id, "application_until")
    if until < paper.day:
        sentence = say(
            "申込期限（{until}）が発表日より前です。期限を確かめてください。", until=said_day(until)
        )
        yield Finding(Level.WARNING, "deadline", sentence, place, where_of(place))
    if event_day is not None and until > event_day:
        sentence = say(
            "申込期限（{until}）が開催日（{event_day}）より後です。期限を確かめてください。",
            until=said_day(until),
            event_day=said_day(event_day),
        )
        yield Finding(Level.WARNING, "deadline", sentence, place, where_of(place))


def check_state(paper: Paper) -> Findings:
    """What is announced fits the kind and the state of the event."""
    event = paper.event
    if not event.is_public:
        place = EntityField("symposium", event.id, "kind")
        sentence = say(
            "「{kind}」は公表しない催しです。報道発表にはできません。", kind=EVENT_KIND_WORDS[event.kind]
        )
        yield Finding(Level.ERROR, "not-public", sentence, place, where_of(place))
    if event.state in (EventState.CANCELLED, EventState.POSTPONED):
        word = EVENT_STATE_WORDS[event.state]
        title = "".join(line.text for line in paper.built.document.header.title)
        for text, field in ((title, "title"), (paper.printed(BlockKey.LEAD), BlockKey.LEAD)):
            if _HELD.search(text) and word not in text:
                sentence = say(
                    "催しは「{word}」ですが、「開催します」と書かれています。文を直してください。", word=word
                )
                yield paper.about(Level.ERROR, "state", sentence, field)


def check_outdated(paper: Paper) -> Findings:
    """Words written by hand whose facts have changed since."""
    for block in paper.built.blocks:
        if block.is_outdated and block.shown:
            sentence = say(
                "{heading}の元になった内容が、書き換えの後に変わりました。今の文のままでよいか確かめてください。",
                heading=HEADINGS[block.key],
            )
            yield paper.about(Level.WARNING, "outdated", sentence, block.key, block.automatic_text)


def check_written_when(paper: Paper) -> Findings:
    """A 開催日時 written by hand says the days and the beginning that the event has."""
    text = paper.written(BlockKey.WHEN)
    days = {sitting.day for sitting in paper.event.sittings if sitting.day is not None}
    starts = {minutes_of(sitting.start) for sitting in paper.event.sittings if sitting.start}
    for found in dates_in(text):
        day = _day_of(found, paper.day)
        if days and day is not None and day not in days:
            sentence = say(
                "本文の「{text}」は、概要の開催日（{day}）とちがいます。どちらかを直してください。",
                text=found.text,
                day=said_day(min(days)),
            )
            yield paper.about(Level.WARNING, "when-differs", sentence, BlockKey.WHEN)
    times = [found.minutes for found in times_in(text)]
    if times and starts and not starts & set(times):
        sentence = say("本文の開催日時に、概要の開始時刻がありません。どちらかを直してください。")
        yield paper.about(Level.WARNING, "when-differs", sentence, BlockKey.WHEN)


def check_today(paper: Paper) -> Findings:
    """「本日から」 in a lead written by hand is said of a video that becomes public on another day."""
    if "本日から" not in paper.written(BlockKey.LEAD) or paper.notice.release_date is None:
        return
    videos = [
        link for link in paper.event.links if link.kind is LinkKind.PR_VIDEO and link.public_from is not None
    ]
    if videos and all(link.public_from != paper.day for link in videos):
        sentence = say(
            "リード文に「本日から」とありますが、PR動画の公開開始日は発表日ではありません。どちらかを直してください。"
        )
        yield paper.about(Level.WARNING, "today", sentence, BlockKey.LEAD)
