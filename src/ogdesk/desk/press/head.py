"""The head of a block's row: number, heading, where its words come from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.words import tr

_NUMBER_X = SPACE.card_padding
_HEADING_X = SPACE.card_padding + 28
_SOURCE_X = 190
_ARROW = 18
OUTDATED = tr("もとの内容が変わりました")


class BlockHead(QAbstractButton):
    """A button as wide as the card; says whether it is open and whether the block is printed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = self._heading = self._source = ""
        self._printed = True
        self._outdated = False
        self._opened = False
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
        self.setAccessibleName(tr("{heading}、{source}", heading=heading, source=self._source))
        self.update()

    def set_open(self, opened: bool) -> None:
        self._opened = opened
        self.setAccessibleDescription(tr("開いています") if opened else tr("閉じています"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, SIZE.row_one_line + SPACE.s)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(rect, theme.color("hover"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font("body", bold=True, tabular=True))
        painter.setPen(theme.color("text3"))
        painter.drawText(rect.adjusted(_NUMBER_X, 0, 0, 0), middle, self._mark)
        painter.setPen(theme.color("text" if self._printed else "text3"))
        painter.drawText(rect.adjusted(_HEADING_X, 0, 0, 0), middle, self._heading)
        caption = theme.font("caption")
        painter.setFont(caption)
        painter.setPen(theme.color("warn" if self._outdated else "text2"))
        room = rect.width() - _SOURCE_X - SPACE.card_padding - _ARROW - SPACE.s
        words = QFontMetrics(caption).elidedText(self._source, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.adjusted(_SOURCE_X, 0, 0, 0), middle, words)
        arrow = QRectF(
            rect.right() - SPACE.card_padding - _ARROW, rect.center().y() - _ARROW / 2 + 1, _ARROW, _ARROW
        )
        theme.icons.paint(painter, arrow, "chevron-up" if self._opened else "chevron-down", "text2")
        if self.hasFocus():
            theme.paint_focus(painter, QRectF(rect))
        painter.end()
