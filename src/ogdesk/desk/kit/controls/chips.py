"""Chips: a state as tint + icon + word, never as colour alone."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.words import shown

ChipKind = Literal["mute", "info", "ok", "warn", "err", "purple", "teal"]
HEIGHT = 24
_PADDING = 10
_ICON = 14


class ChipState(NamedTuple):
    """What a chip says, with its tint and icon; `dashed` = not certain."""

    text: str
    kind: ChipKind
    icon: str = ""
    dashed: bool = False


class Chip(QWidget):
    """A chip in a layout; `kind` names the tint (purple = 代理, teal = 報告), `dashed` = not certain."""

    def __init__(
        self, theme: Theme, text: str, kind: ChipKind = "mute", icon: str = "", *, dashed: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._dashed = dashed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.text: str = ""
        self.kind: ChipKind = kind
        self.icon = icon
        self.show_state(text, kind, icon)
        theme.icons.changed.connect(self.update)

    def show_state(self, text: str, kind: ChipKind, icon: str = "") -> None:
        """Show another state."""
        self.text, self.kind, self.icon = shown(text), kind, icon
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    def copy(self) -> Chip:
        """Another one that says the same, for another place."""
        return Chip(self._theme, self.text, self.kind, self.icon, dashed=self._dashed)

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._theme, self.text, self.icon), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(
            painter,
            QRectF(self.rect()),
            self._theme,
            self.text,
            self.kind,
            icon=self.icon,
            dashed=self._dashed,
        )
        painter.end()


def chip_width(theme: Theme, text: str, icon: str = "") -> int:
    """The width a chip needs (delegates)."""
    metrics = QFontMetrics(theme.font("caption", bold=True))
    return metrics.horizontalAdvance(text) + 2 * _PADDING + (_ICON + 2 if icon else 0)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    text: str,
    kind: ChipKind,
    *,
    icon: str = "",
    dashed: bool = False,
) -> None:
    """Paint a chip into `rect` (delegates)."""
    front = "text2" if kind == "mute" else kind
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(front), 1, Qt.PenStyle.DashLine) if dashed else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if dashed else theme.color(f"{kind}_soft"))
    half = 0.5 if dashed else 0.0
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), rect.height() / 2, rect.height() / 2)
    x = rect.left() + _PADDING
    if icon:
        theme.icons.paint(painter, QRectF(x - 2, rect.center().y() - _ICON / 2, _ICON, _ICON), icon, front)
        x += _ICON + 2
    painter.setPen(theme.color(front))
    painter.setFont(theme.font("caption", bold=True))
    painter.drawText(
        QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt.AlignmentFlag.AlignVCenter, text
    )
    painter.restore()
