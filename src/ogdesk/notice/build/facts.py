"""Builders of the sections that come from the event's own fields: 趣旨, 開催日時, 開催形式 or 会場, テーマ, PR動画, 備考."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ogdesk.council.eras import wareki, weekday_kanji
from ogdesk.council.event import EventForm, EventKind, EventState, Link, LinkKind, Sitting, Venue
from ogdesk.council.times import UNKNOWN_TIME, time_range
from ogdesk.notice.build.context import ReleaseContext, lines_in, plain_runs
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.build.public import public_links
from ogdesk.notice.build.word_table import LINK_LABELS
from ogdesk.notice.tree import Block, Note, Paragraph, Statement, UrlLine

UNKNOWN_DAY = "日程未定"
_STATE_NOTES = {
    EventState.POSTPONED: "開催を延期します。新しい日程は、決まり次第お知らせします。",
    EventState.CANCELLED: "開催を中止します。",
}
_FORM_SENTENCES = {
    EventForm.ONLINE: "オンラインで開催します",
    EventForm.HYBRID: "会場とオンラインの併用で開催します",
}


def purpose_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """趣旨・目的: the paragraphs of the event's purpose."""
    key = field_key("symposium", context.event, "purpose")
    return tuple(Paragraph(plain_runs(line), key) for line in lines_in(context.event.purpose))


def when_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """開催日時: one statement a sitting; a postponed or cancelled event says so under them."""
    event = context.event
    sittings = sorted(event.sittings, key=lambda s: (s.day or date.max, s.position))
    blocks: list[Block] = [_sitting(context, sitting) for sitting in sittings]
    if not blocks:
        blocks.append(Statement(plain_runs(UNKNOWN_DAY), field_key("symposium", event, "sittings")))
    if event.state in _STATE_NOTES:
        blocks.append(Note(plain_runs(_STATE_NOTES[event.state]), field_key("symposium", event, "state")))
    return tuple(blocks)


def sitting_text(sitting: Sitting, context: ReleaseContext) -> str:
    """'令和2年11月19日（木）15：00～16：30' in the notice's style of times."""
    day = wareki(sitting.day, weekday=True) if sitting.day else UNKNOWN_DAY
    span = time_range(sitting.start, sitting.end, context.times, ends_next_day=sitting.ends_next_day)
    if sitting.day is None and span == UNKNOWN_TIME:
        return day
    return day + ("　" if span == UNKNOWN_TIME or sitting.day is None else "") + span


def _sitting(context: ReleaseContext, sitting: Sitting) -> Block:
    return Statement(plain_runs(sitting_text(sitting, context)), field_key("sitting", sitting, "day"))


def form_heading(context: ReleaseContext) -> str:
    """'会場' for an event that is nowhere else, else '開催形式'."""
    return "会場" if context.event.form is EventForm.VENUE else "開催形式"


def form_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """開催形式・会場: the written words or a sentence from the form, the venues, the public links, the note on questions."""
    event = context.event
    shown = public_links(context, LinkKind.LIVE, LinkKind.ARCHIVE, LinkKind.QUESTIONS)
    key = field_key("symposium", event, "form_text")
    blocks: list[Block] = []
    if event.form is EventForm.VENUE:
        blocks += _venues(context)
    blocks += [Paragraph(plain_runs(line), key) for line in lines_in(event.form_text)] or _form(context)
    if event.form is not EventForm.VENUE:
        blocks += _venues(context)
    blocks += [url_line(link) for link in _without_repeats(shown)]
    note = field_key("symposium", event, "question_note")
    blocks += [Note(plain_runs(line.lstrip("※　 ")), note) for line in lines_in(event.question_note)]
    return tuple(blocks)


def url_line(link: Link) -> UrlLine:
    """「【視聴用URL】 …」; the link's own label stands instead of its kind's."""
    label = (link.label or LINK_LABELS.get(link.kind, "URL")).strip("【】")
    return UrlLine(f"【{label}】", link.url, key=field_key("link", link, "url"))


def _form(context: ReleaseContext) -> list[Block]:
    sentence = _FORM_SENTENCES.get(context.event.form)
    if sentence is None:
        return []
    later = "（見逃し配信あり）" if public_links(context, LinkKind.ARCHIVE) else ""
    return [Paragraph(plain_runs(f"{sentence}{later}。"), field_key("symposium", context.event, "form"))]


def _venues(context: ReleaseContext) -> Iterator[Block]:
    if context.event.form is EventForm.ONLINE:
        return
    for venue in sorted(context.event.venues, key=lambda v: v.position):
        if venue.name:
            prefix = "会場：" if context.event.form is EventForm.HYBRID else ""
            yield Statement(
                plain_runs(prefix + venue_text(venue)), field_key("symposium", context.event, "venues")
            )


def venue_text(venue: Venue) -> str:
    """'ホテルグリーンタワー幕張　4階　ロイヤルクレッセント（千葉市美浜区ひび野2-10-3）'."""
    address = f"（{venue.address}）" if venue.address else ""
    return "　".join(part for part in (venue.name, venue.room) if part) + address


def _without_repeats(links: list[Link]) -> list[Link]:
    """The recording of a live stream often keeps its address: it is printed once."""
    return list({link.url: link for link in reversed(links)}.values())[::-1]


def theme_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """テーマ, a statement a line."""
    key = field_key("symposium", context.event, "theme")
    return tuple(Statement(plain_runs(line), key) for line in lines_in(context.event.theme))


def video_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """PR動画: from when it is public; its address only when it is public on the day of the release."""
    blocks: list[Block] = []
    for link in sorted(context.event.links, key=lambda each: each.position):
        if link.kind is not LinkKind.PR_VIDEO or not link.public or link.person is not None:
            continue
        if link.public_until is not None and link.public_until < context.day:
            continue
        blocks.append(
            Statement(plain_runs(_video_sentence(context, link)), field_key("link", link, "public_from"))
        )
        if link.is_public_on(context.day) and link.url:
            blocks.append(url_line(link))
    return tuple(blocks)


def _video_sentence(context: ReleaseContext, link: Link) -> str:
    subject = "本シンポジウム" if context.event.kind is EventKind.SYMPOSIUM else "本イベント"
    if link.public_from is None or link.public_from < context.day:
        return f"{subject}のPR動画を公開しています。"
    return f"{short_day(link.public_from, context.day)}から{subject}のPR動画を公開します。"


def short_day(day: date, near: date) -> str:
    """'11月6日（金）' in the calendar year of `near`, else the whole date."""
    if day.year != near.year:
        return wareki(day, weekday=True)
    return f"{day.month}月{day.day}日（{weekday_kanji(day)}）"


def remarks_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """備考: names the 別紙 that is enclosed."""
    if not context.notice.with_outline:
        return ()
    key = field_key("notice", context.notice, "with_outline")
    return (Statement(plain_runs(f"{context.council_name}概要（別紙）"), key),)
