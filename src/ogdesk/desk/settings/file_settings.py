"""日付と言い回し: settings of the file, the same for everybody who works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ogdesk.acts.field_values import FILE_SETTING
from ogdesk.acts.settings.choices import CHOICES, DATES, ENDING, FIRST_YEAR, HONORIFIC, READINGS
from ogdesk.acts.settings.file import FileSettings
from ogdesk.desk.forms.binding import Binding, bind
from ogdesk.desk.kit.controls import Card, Field, SegmentedChoice, column, flat_button, row
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.settings.closed_periods import ClosedBlock
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

_SUPPORT = {
    DATES.key: tr("画面に出る日付と年度の書き方です。印刷物の日付は変わりません"),
    FIRST_YEAR.key: tr("別紙の主な活動内容などで、改元のあった年度をどう書くかを選びます"),
    ENDING.key: tr(
        "報道発表と画面での役割の書き方です。席ごとに書いたことばは、そのまま使います。校正もこれに合わせます"
    ),
    HONORIFIC.key: tr("報道発表で、外部の方の氏名の後ろに付けます"),
    READINGS.key: tr("報道発表のPDFで、ふりがなをどこに置くかを選びます"),
}


class ChoiceRow(QWidget):
    """One setting of a few values, and 「元に戻す」 while it is not as it was at first."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__()
        self._desk = desk
        self._setting = CHOICES[key]
        self._stored = str(self._setting.words[self._setting.default])
        words = tr(self._setting.title)
        self.choice = SegmentedChoice([(str(said), tr(said)) for said in self._setting.words.values()], words)
        self.back = flat_button(desk.theme, tr("元に戻す"), "rotate-ccw")
        self.back.setAccessibleName(tr("{words}を元に戻す", words=words))
        self.back.hide()
        self.field = Field(desk.theme, words, self.choice, support=_SUPPORT[key])
        parts = row(self.field, self.back)
        parts.setStretch(0, 1)
        parts.setAlignment(self.back, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(parts)
        # Until it is known which council it belongs to.
        self.choice.setEnabled(False)
        self._binding: Binding | None = None
        self.back.clicked.connect(lambda _checked: self._restore())

    def show_settings(self, stored: FileSettings) -> None:
        """What is stored now."""
        key = self._setting.key
        self._stored = str(self._setting.words[stored.values[key]])
        if self._binding is not None:
            self._binding.show_stored(self._stored)
        else:
            self.choice.set_value(self._stored)
        self.back.setVisible(not stored.is_default(key) and not self._desk.session.read_only)

    def enter_book(self, council_id: int) -> None:
        """Bind it to the settings of that council's file."""
        key, book = self._setting.key, self._desk.book
        book.add(f"council:{council_id}.{key}", self.choice)
        if self._binding is None or self._binding.place.id != council_id:
            self._binding = bind(
                self.field,
                FILE_SETTING,
                council_id,
                key,
                session=self._desk.session,
                book=book,
                text=self._stored,
            )

    def _restore(self) -> None:
        """The button goes: the caret is at the first value, which is the one chosen then."""
        self.choice.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if self._binding is not None:
            self._binding.commit(str(self._setting.words[self._setting.default]))


class FileWordsCards(QWidget):
    """日付, 言い回し, 休日・議会の期間. `show_settings` with what is stored; every change is written at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows = {key: ChoiceRow(desk, key) for key in CHOICES}
        self.closed = ClosedBlock(desk)
        hint = tr("このファイルの設定です")
        dates = Card(tr("日付"), hint=hint)
        dates.add(self.rows[DATES.key], self.rows[FIRST_YEAR.key])
        words = Card(tr("言い回し"), hint=hint)
        words.add(self.rows[ENDING.key], self.rows[HONORIFIC.key], self.rows[READINGS.key])
        closed = Card(tr("休日・議会の期間"), hint=hint)
        closed.add(self.closed)
        self.setLayout(column(dates, words, closed, spacing=SPACE.l))

    def show_settings(self, stored: FileSettings) -> None:
        """What is being typed stays."""
        for row_ in self.rows.values():
            row_.show_settings(stored)
        self.closed.show_rows(stored.closed)

    def enter_book(self, council_id: int) -> None:
        """So that a step of the history leads here."""
        for row_ in self.rows.values():
            row_.enter_book(council_id)
        self.closed.enter_book(council_id)
