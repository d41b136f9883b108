"""日付と言い回し: settings of the file, the same for everybody who works on it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from ogdesk.acts.file_settings import FileSettings, set_closed_periods, set_first_year
from ogdesk.council.fiscal import FirstYearLabel
from ogdesk.desk.kit.controls import Card, Field, SegmentedChoice
from ogdesk.desk.kit.fields import LongTextField
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk

_CLOSED = tr(
    "1行に1つ、はじめとおわりの日と名前を入力します。例　2021-12-01..2021-12-20 12月議会　毎年のときは　12-29..01-03 年末年始"
    "　国民の祝日は入力しなくても避けます。"
)


class FileWordsCard(Card):
    """`show_settings` with what is stored; every change is written at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("日付と言い回し"), hint=tr("このファイルの設定です"))
        self._desk = desk
        self._visits = itertools.count(1)
        self._visit = 0
        self.first_year = SegmentedChoice(
            [(FirstYearLabel.OLD_ERA, tr("平成31年度")), (FirstYearLabel.NEW_ERA, tr("令和元年度"))],
            tr("2019年度の書き方"),
        )
        self.closed = LongTextField(tr("休日・議会の期間"), lines=3)
        self.closed_field = Field(desk.theme, tr("休日・議会の期間"), self.closed, support=_CLOSED)
        self.add(
            Field(
                desk.theme,
                tr("2019年度の書き方"),
                self.first_year,
                support=tr("別紙の主な活動内容などで、改元のあった年度をどう書くかを選びます"),
            ),
            self.closed_field,
        )
        read_only = desk.session.read_only
        self.first_year.setEnabled(not read_only)
        self.closed.setReadOnly(read_only)
        self.closed.installEventFilter(self)
        self.first_year.committed.connect(
            lambda value: desk.session.act(lambda file: set_first_year(file, FirstYearLabel(value)))
        )
        self.closed.edited.connect(lambda _text: self.closed_field.tell(""))
        self.closed.committed.connect(self._write)

    def show_settings(self, stored: FileSettings) -> None:
        """What is being typed stays."""
        self.first_year.set_value(stored.first_year)
        if not self.closed_field.sentence:
            self.closed.set_value(stored.closed)

    def enter_book(self, council_id: int) -> None:
        """So that a step of the history leads here."""
        book = self._desk.book
        book.add(f"council:{council_id}.first_year_label", self.first_year)
        book.add(f"council:{council_id}.closed_periods", self.closed_field)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            # One visit is one step of undo.
            self._visit = next(self._visits)
        return False

    def _write(self, text: str) -> None:
        key = f"closed-{id(self)}-{self._visit}"
        self._desk.session.act(
            lambda file: set_closed_periods(file, text, merge_key=key),
            lambda _change: self.closed_field.tell(""),
            failed=self._refused,
        )

    def _refused(self, error: WorldError) -> None:
        if isinstance(error, BadValue):
            self.closed_field.tell(error.sentence, "error", error.suggestion)
        else:
            self._desk.session.problem.emit(tr(error.sentence))
