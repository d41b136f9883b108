"""Bars of the membership chart: spans as known, known to the year only, or unknown; and the same spans in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ogdesk.council.entity import Source, Sourced
from ogdesk.council.membership_status import MembershipSpan
from ogdesk.council.typed_dates import format_date_field
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_day, said_time
from ogdesk.ground.sentence import say


class BarKind(StrEnum):
    """How sure a piece of a bar is: solid, hatched, dashed."""

    KNOWN = "known"
    YEAR_ONLY = "year_only"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Bar:
    """One piece from `first` to the day before `last`; None reaches to the edge of the picture."""

    kind: BarKind
    first: date | None
    last: date | None


class MarkKind(StrEnum):
    """What stands on a bar beside its span."""

    RENAMED = "renamed"
    CHAIR = "chair"


@dataclass(frozen=True)
class BarMark:
    """A moment (`last` None) or a term on a bar, with its words."""

    kind: MarkKind
    first: date
    last: date | None
    words: str


def bare(span: MembershipSpan) -> MembershipSpan:
    """The span without its sources, which may not leave the transaction."""
    return replace(span, sources=())


def bars_of(span: MembershipSpan) -> tuple[Bar, ...]:
    """The pieces of a span, oldest first."""
    sure_from, sure_until = span.start_latest, _sure_end(span)
    if sure_from is None:
        return (Bar(BarKind.UNKNOWN, span.start_earliest, span.end_latest),)
    pieces: list[Bar] = []
    if span.start_earliest != sure_from:
        pieces.append(Bar(_kind(span.start_on), span.start_earliest, _lesser(sure_from, span.end_latest)))
    if sure_until is None or sure_from < sure_until:
        pieces.append(Bar(BarKind.KNOWN, sure_from, sure_until))
    if sure_until is not None and sure_until != span.end_latest:
        first = max(sure_until, sure_from)
        if span.end_latest is None or first < span.end_latest:
            pieces.append(Bar(_kind(span.end_on), first, span.end_latest))
    return tuple(pieces)


def span_words(span: MembershipSpan) -> str:
    """「平成26年度（日付不明）から、令和5年9月まで」, 「始まりは不明（遅くとも令和2年11月6日）、いまも続く」."""
    return say("{start}、{end}", start=_start_words(span), end=_end_words(span))


def source_words(thing: Sourced) -> str:
    """The title of a fact's source, '' where it has none."""
    return source_title(thing.source) if thing.source is not None else ""


def source_title(source: Source) -> str:
    """What a source is called."""
    return source.title or source.key


def span_between(start: VagueDate, end: VagueDate) -> MembershipSpan:
    """A span between two vague dates; an end nobody knows anything of is open."""
    return MembershipSpan(
        start_earliest=start.earliest,
        start_latest=start.latest,
        end_earliest=end.earliest,
        end_latest=end.latest,
        start_on=start,
        end_on=end,
    )


def date_text(value: VagueDate) -> str:
    """What a date field shows; a time that nobody knows is an empty field."""
    return format_date_field(value) if value.is_known else ""


def distinct(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, without empty ones."""
    return tuple(dict.fromkeys(word for word in words if word))


def _sure_end(span: MembershipSpan) -> date | None:
    if span.is_open:
        return None
    return span.end_earliest if span.end_earliest is not None else span.start_latest


def _kind(on: VagueDate | None) -> BarKind:
    return BarKind.YEAR_ONLY if on is not None and on.is_known else BarKind.UNKNOWN


def _lesser(one: date, other: date | None) -> date:
    return one if other is None else min(one, other)


def _start_words(span: MembershipSpan) -> str:
    if span.start_on is not None and span.start_on.is_known:
        return say("{start}から", start=said_time(span.start_on))
    if span.start_earliest and span.start_latest:
        return say(
            "{earliest}から{latest}までのあいだに始まる",
            earliest=said_day(span.start_earliest),
            latest=said_day(span.start_latest),
        )
    if span.start_latest:
        return say("始まりは不明（遅くとも{day}）", day=said_day(span.start_latest))
    if span.start_earliest:
        return say("始まりは不明（早くとも{day}）", day=said_day(span.start_earliest))
    return say("始まりは不明")


def _end_words(span: MembershipSpan) -> str:
    if span.is_open:
        if span.last_confirmed:
            return say("いまも続く（最終確認{day}）", day=said_day(span.last_confirmed))
        return say("いまも続く")
    if span.end_on is not None and span.end_on.is_known:
        end = said_time(span.end_on)
        return say("{end}に終わる", end=end) if span.end_on.is_exact else say("{end}まで", end=end)
    if span.end_earliest and span.end_latest:
        return say(
            "{earliest}から{latest}までのあいだに終わる",
            earliest=said_day(span.end_earliest),
            latest=said_day(span.end_latest),
        )
    if span.end_latest:
        return say("終わりは不明（遅くとも{day}）", day=said_day(span.end_latest))
    return say("終わりは不明")
