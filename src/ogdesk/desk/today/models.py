"""List models of 今日: what each row says, and how it sounds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from ogdesk.acts.today.checklist import FirstRow
from ogdesk.acts.today.checks import CheckRow
from ogdesk.acts.today.events import short_day
from ogdesk.acts.today.next_symposium import PreparationStep
from ogdesk.acts.today.waiting import WaitingRow
from ogdesk.acts.today.year import MarkRow, NumberRow
from ogdesk.council.findings import LEVEL_WORDS
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.lists.keyed_rows import Index, KeyedRows
from ogdesk.desk.words import tr
from ogdesk.ground.sentence import listed


class WaitingRows(KeyedRows):
    """回答待ち."""

    def words(self, row: WaitingRow) -> str:
        return row.name

    def spoken(self, row: WaitingRow) -> str:
        """「奈良市長、10月26日に文書で打診、11日たちました」"""
        return tr("{name}、{detail}", name=row.name, detail=listed("、", *row.parts))


class CheckRows(KeyedRows):
    """要確認."""

    def words(self, row: CheckRow) -> str:
        return fact_of(row.finding.sentence)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return tip(self.row(index.row()).finding.sentence)
        return super().data(index, role)

    def spoken(self, row: CheckRow) -> str:
        parts = (tr(LEVEL_WORDS[row.finding.level]), row.finding.sentence, where_words(row))
        return tr("、").join(part for part in parts if part)


class FirstRows(KeyedRows):
    """The checklist of a council that has just been begun."""

    def words(self, row: FirstRow) -> str:
        return row.words

    def spoken(self, row: FirstRow) -> str:
        """「会員を追加する、済み」"""
        return tr("{words}、{state}", words=row.words, state=tr("済み") if row.done else tr("まだ"))


class StepRows(KeyedRows):
    """The steps of a symposium; their place is their id."""

    def words(self, row: PreparationStep) -> str:
        return row.words

    def spoken(self, row: PreparationStep) -> str:
        return tr("{words}、{told}", words=row.words, told=row.told)


class MarkRows(KeyedRows):
    """The line of the year."""

    def words(self, row: MarkRow) -> str:
        return row.words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return tip(self.spoken(self.row(index.row())).replace("、", "　"))
        return super().data(index, role)

    def spoken(self, row: MarkRow) -> str:
        """「11月19日、シンポジウム、令和2年度 公開シンポジウム」"""
        day = short_day(row.day) if row.day is not None else tr("日付不明")
        return tr("{day}、{words}、{title}", day=day, words=row.words, title=row.title)


class NumberRows(KeyedRows):
    """The numbers of the year."""

    def words(self, row: NumberRow) -> str:
        return row.number

    def spoken(self, row: NumberRow) -> str:
        return tr("{words}、{n}", words=row.words, n=row.number) + (
            tr("、{more}", more=row.more) if row.more else ""
        )


def fact_of(sentence: str) -> str:
    """What is wrong, without what to do about it: the first sentence, its quotations kept whole (in either language)."""
    depth = 0
    for place, char in enumerate(sentence):
        depth += (char in "「『（“(") - (char in "」』）”)")
        if depth <= 0 and (char == "。" or sentence.startswith(". ", place)):
            return sentence[:place]
    return sentence


def where_words(row: CheckRow) -> str:
    """Where it stands: 「報道発表 › 担当　令和2年度 公開シンポジウム」."""
    return "　".join(part for part in (row.finding.where, row.whose) if part)
