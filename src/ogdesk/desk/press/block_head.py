"""Header button of a block's row: number, heading, where its words come from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ogdesk.council.findings import LEVEL_WORDS, Finding, Level
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.words import tr

_GRIP, _GRIP_X = 16, 3
_NUMBER_X = SPACE.card_padding
_HEADING_X = SPACE.card_padding + 28
_SOURCE_X = 190
_ARROW = 18
_CHIPS: dict[Level, tuple[ChipKind, str]] = {
    Level.ERROR: ("err", "circle-alert"),
    Level.WARNING: ("warn", "triangle-alert"),
    Level.INFO: ("mute", "info"),
}
OUTDATED = tr("もとの内容が変わりました")


class BlockHead(QAbstractButton):
    """The header button of a block.

    A button as wide as the card; says whether it is open and whether the block is printed.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = self._heading = self._source = ""
        self._found = ""
        self._level = Level.INFO
        self._printed = True
        self._outdated = False
        self._opened = False
        self.movable = False
        """Whether it can be taken and put elsewhere: then it shows a grip."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.themeChanged.connect(self.update)
        theme.icons.changed.connect(self.update)

    def show_words(self, mark: str, heading: str, source: str, *, printed: bool, outdated: bool) -> None:
        """Number on the page, heading, source of the words, and whether the facts behind own words changed."""
        self._mark, self._heading, self._printed, self._outdated = mark, heading, printed, outdated
        self._source = (
            f"{source}　{OUTDATED}"
            if outdated
            else source
            if printed
            else tr("{source}　印刷しません", source=source)
        )
        self._tell_name()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A chip with the number of what was found under this heading, in the colour of the worst."""
        worst = findings[0].level if findings else Level.INFO
        found = tr("{level} {n}", level=LEVEL_WORDS[worst], n=len(findings)) if findings else ""
        if (found, worst) != (self._found, self._level):
            self._found, self._level = found, worst
            self._tell_name()

    def _tell_name(self) -> None:
        parts = (self._heading, self._source, self._found)
        self.setAccessibleName(tr("、").join(part for part in parts if part))
        self.update()

    def set_open(self, opened: bool) -> None:
        self._opened = opened
        self.setAccessibleDescription(tr("開いています") if opened else tr("閉じています"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, SIZE.row_one_line + SPACE.s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the row moves: a button would send the caret elsewhere
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(rect, theme.color("hover"))
        if self.movable:
            grip = QRectF(_GRIP_X, rect.center().y() - _GRIP / 2 + 1, _GRIP, _GRIP)
            theme.icons.paint(painter, grip, "grip-vertical", "text3")
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font("body", bold=True, tabular=True))
        painter.setPen(theme.color("text3"))
        painter.drawText(rect.adjusted(_NUMBER_X, 0, 0, 0), middle, self._mark)
        painter.setPen(theme.color("text" if self._printed else "text3"))
        bold = QFontMetrics(painter.font())
        heading = bold.elidedText(self._heading, Qt.TextElideMode.ElideRight, rect.width() // 2 - _HEADING_X)
        painter.drawText(rect.adjusted(_HEADING_X, 0, 0, 0), middle, heading)
        source_x = max(_SOURCE_X, _HEADING_X + bold.horizontalAdvance(heading) + SPACE.l)
        caption = theme.font("caption")
        room = rect.width() - source_x - SPACE.card_padding - _ARROW - SPACE.s - self._paint_found(painter)
        painter.setFont(caption)
        painter.setPen(theme.color("warn" if self._outdated else "text2"))
        words = QFontMetrics(caption).elidedText(self._source, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.adjusted(source_x, 0, 0, 0), middle, words)
        arrow = QRectF(
            rect.right() - SPACE.card_padding - _ARROW, rect.center().y() - _ARROW / 2 + 1, _ARROW, _ARROW
        )
        theme.icons.paint(painter, arrow, "chevron-up" if self._opened else "chevron-down", "text2")
        if self.hasFocus():
            theme.paint_focus(painter, QRectF(rect))
        painter.end()

    def _paint_found(self, painter: QPainter) -> int:
        """The chip before the arrow; gives the width it takes, 0 without one."""
        if not self._found:
            return 0
        kind, icon = _CHIPS[self._level]
        width = chip_width(self._theme, self._found, icon)
        right = self.rect().right() - SPACE.card_padding - _ARROW - SPACE.s
        place = QRectF(right - width, self.rect().center().y() - CHIP / 2 + 1, width, CHIP)
        paint_chip(painter, place, self._theme, self._found, kind, icon=icon)
        return int(width) + SPACE.s
