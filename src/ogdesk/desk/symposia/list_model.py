"""Paged model of the list of symposia."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from ogdesk.acts.rows import SymposiumRow
from ogdesk.council.event import EVENT_KIND_WORDS, EVENT_STATE_WORDS, EventKind, EventState
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_short_day, said_year
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.lists.paged_rows import PagedRows
from ogdesk.desk.words import tr

STATE_CHIPS: dict[EventState, tuple[ChipKind, str]] = {
    EventState.PLANNED: ("info", "pencil"),
    EventState.PUBLISHED: ("ok", "check"),
    EventState.POSTPONED: ("warn", "clock"),
    EventState.CANCELLED: ("err", "x"),
    EventState.FINISHED: ("mute", "flag"),
}


@dataclass(frozen=True)
class SymposiaFound:
    """The ids of a list, and its first rows."""

    ids: list[int]
    first: list[SymposiumRow]


class SymposiumRows(PagedRows):
    """The titles, and what a screen reader says of each."""

    titles = (tr("シンポジウム"),)

    def show(self, answer: SymposiaFound) -> int:
        self.show_ids(answer.ids, answer.first)
        return len(answer.ids)

    def cell(self, row: SymposiumRow, _column: int, role: int) -> Any:
        return row.title if role == Qt.ItemDataRole.DisplayRole else None

    def spoken(self, row: SymposiumRow) -> str:
        return spoken(row)


def year_words(row: SymposiumRow) -> str:
    """「令和2年度」, 「年度不明」."""
    return tr(said_year(FiscalYear(row.fiscal_year))) if row.fiscal_year is not None else tr("年度不明")


def day_words(row: SymposiumRow) -> str:
    """「11月19日（木）15:00」, '' where the day is unknown."""
    if row.day is None:
        return ""
    words = tr(said_short_day(date.fromisoformat(row.day), weekday=True))
    return f"{words} {row.start}" if row.start else words


def kind_words(row: SymposiumRow) -> str:
    """The kind of an event that is no symposium, else ''."""
    kind = EventKind(row.kind)
    return "" if kind is EventKind.SYMPOSIUM else tr(EVENT_KIND_WORDS[kind])


def spoken(row: SymposiumRow) -> str:
    """「令和2年度、11月19日（木）15:00、公開シンポジウム、テーマ…、終了」"""
    parts = [
        year_words(row),
        day_words(row) or tr("日付不明"),
        row.title,
        row.theme,
        kind_words(row),
        tr(EVENT_STATE_WORDS[EventState(row.state)]),
    ]
    return tr("、").join(part for part in parts if part)
