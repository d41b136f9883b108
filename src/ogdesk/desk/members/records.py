"""在籍の記録: the list of events and observations of a member, each with its source and actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ogdesk.acts.members.records import RecordKind, RecordRow
from ogdesk.council.written_dates import said_time
from ogdesk.desk.kit.controls import (
    Chip,
    ElidingLabel,
    column,
    flat_button,
    icon_button,
    label,
    row,
)
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_ICONS = {
    RecordKind.EVENT: ("calendar-days", "text2"),
    RecordKind.OBSERVATION: ("badge-check", "text2"),
    RecordKind.OFFICE: ("flag", "teal"),
    RecordKind.RENAMED: ("square-pen", "purple"),
    RecordKind.COUNCIL_NAME: ("square-pen", "purple"),
    RecordKind.DISSOLVED: ("landmark", "text2"),
}


_INSET = 6
_EDITED = (RecordKind.EVENT, RecordKind.OFFICE, RecordKind.RENAMED, RecordKind.OBSERVATION)
_ACCEPTED = (RecordKind.EVENT, RecordKind.OBSERVATION)
_COUNCILS = (RecordKind.COUNCIL_NAME, RecordKind.DISSOLVED)


class RecordLine(QWidget):
    """One record: when and what, its source, and what can be done with it."""

    editWanted = Signal(object)
    removeWanted = Signal(object)
    acceptWanted = Signal(object, bool)
    placeWanted = Signal(object)  # a record of the council is changed where the council is

    def __init__(self, theme: Theme, record: RecordRow, *, editable: bool) -> None:
        super().__init__()
        self.record = record
        when = tr(said_time(record.on))
        icon = QLabel()
        icon.setFixedSize(20, 20)
        name, color = _ICONS[record.kind]
        theme.icons.dress(icon, name if record.on.is_known else "circle-question-mark", 18, color)
        words = label(f"{when}　{record.words}", bold=not record.beside, wrap=True)
        self.title = words
        head = row(words, spacing=SPACE.xs)
        head.setStretch(0, 1)
        head.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        buttons = self._buttons(theme, record) if editable else []
        for button in buttons:
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        # The first line of the words and the icon stand on the middle of the buttons.
        inset = _INSET if buttons else 0
        words.setContentsMargins(0, inset, 0, 0)
        text = column(head, spacing=0)
        source = ElidingLabel(
            tr("出典　{source}", source=record.source) if record.source else tr("出典なし"),
            size="caption",
            role="weak",
        )
        text.addWidget(source)
        if record.note:
            text.addWidget(label(record.note, size="caption", role="weak", wrap=True))
        if record.secondary or record.inferred:
            text.addLayout(self._doubts(theme, record, editable))
        if record.kind in _COUNCILS:
            self.link = flat_button(theme, tr("協議会の記録を開く"))
            self.link.clicked.connect(lambda: self.placeWanted.emit(record))
            text.addLayout(row(self.link, None))
        line = row(spacing=SPACE.s)
        place = column(icon, spacing=0)
        place.setContentsMargins(0, inset, 0, 0)
        place.addStretch(1)
        line.addLayout(place)
        line.addLayout(text, 1)
        self.setLayout(line)

    def _buttons(self, theme: Theme, record: RecordRow) -> list[QWidget]:
        made: list[QWidget] = []
        if record.kind in _EDITED:
            self.edit = icon_button(theme, "pencil", _edit_words(record), size=16)
            self.edit.setAccessibleName(_edit_words(record))
            self.edit.clicked.connect(lambda: self.editWanted.emit(record))
            remove = icon_button(theme, "x", _remove_words(record), size=16)
            remove.setAccessibleName(_remove_words(record))
            remove.clicked.connect(lambda: self.removeWanted.emit(record))
            made += [self.edit, remove]
        return made

    def _doubts(self, theme: Theme, record: RecordRow, editable: bool) -> QVBoxLayout:
        """A source that is not official stands beside the answer until someone takes it over; 推定 is said as such."""
        line = row()
        if record.secondary:
            words = tr("採用済み") if record.accepted else tr("参考")
            chip = Chip(theme, words, "ok" if record.accepted else "mute")
            chip.setToolTip(tip(tr("公式でない資料です。採用するまで、在籍の答えには使いません。")))
            line.addWidget(chip)
        if record.inferred:
            guess = Chip(theme, tr("推定"), "mute")
            guess.setToolTip(tip(tr("資料にそのまま書かれてはいません。")))
            line.addWidget(guess)
        if record.secondary and editable and record.kind in _ACCEPTED:
            take = flat_button(theme, tr("採用をやめる") if record.accepted else tr("採用する"))
            take.clicked.connect(lambda _checked: self.acceptWanted.emit(record, not record.accepted))
            line.addWidget(take)
            self.accept = take
        line.addStretch(1)
        return column(line)


class RecordList(QWidget):
    """All records under one another."""

    editWanted = Signal(object)
    removeWanted = Signal(object)
    acceptWanted = Signal(object, bool)
    placeWanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lines: list[RecordLine] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.m)
        self._none = label(tr("まだ記録がありません。"), role="weak")
        self._stack.addWidget(self._none)

    def show_records(self, records: Sequence[RecordRow], *, editable: bool) -> None:
        """Show these; the lines of records that stay are not built anew."""
        kept = {line.record: line for line in self.lines if line.record in records}
        for line in self.lines:
            if line.record not in kept:
                line.hide()
                line.deleteLater()
        self.lines = [kept.get(record) or self._make(record, editable) for record in records]
        for place, line in enumerate(self.lines):
            self._stack.insertWidget(place + 1, line)
        self._none.setVisible(not records)

    def _make(self, record: RecordRow, editable: bool) -> RecordLine:
        line = RecordLine(self._theme, record, editable=editable)
        line.editWanted.connect(self.editWanted)
        line.removeWanted.connect(self.removeWanted)
        line.acceptWanted.connect(self.acceptWanted)
        line.placeWanted.connect(self.placeWanted)
        return line


def _edit_words(record: RecordRow) -> str:
    if record.is_list:
        return tr("{n}団体の名簿の記録を直す", n=record.listed)
    return tr("{words}の記録を直す", words=record.words)


def _remove_words(record: RecordRow) -> str:
    """Of a list only the line of this member goes."""
    if record.is_list:
        return tr("{n}団体の名簿からこの会員を外す", n=record.listed)
    return tr("{words}の記録を消す", words=record.words)
