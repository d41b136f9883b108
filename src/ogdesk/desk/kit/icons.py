"""Icons (Lucide, ISC), loaded in a worker after the first paint.

The drawings (Lucide, ISC) are read by a worker once the window is shown; until then an icon is an empty square of the
right size. `dress` gives a button its icon now and again whenever the colours change.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QScreen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ogdesk.desk.kit.theme import Theme

STROKE = "1.75"
RATIOS = (1.0, 1.5, 2.0)
"""The finenesses that icons are drawn in; between two of them Qt makes the finer one smaller."""
NAMES = (
    "arrow-left-right", "armchair", "badge-check", "building-complex", "calendar", "calendar-days", "calendar-plus", "check",
    "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle-alert", "circle-check", "circle-question-mark",
    "clock", "copy", "download", "ellipsis", "external-link", "file-down", "file-text", "flag", "folder-open",
    "grip-vertical", "rotate-ccw-clock", "house", "info", "landmark", "link", "list", "lock", "mail", "map-pin", "menu", "mic",
    "minus", "panel-right", "pencil", "phone", "pin", "plus", "printer", "redo-2", "rotate-ccw", "save", "search",
    "settings", "sparkles", "square-pen", "trash", "triangle-alert", "trophy", "undo-2", "user-round", "users", "x",
    "zoom-in", "zoom-out",
)  # fmt: skip
"""Every drawing the window uses; a name outside this list is a mistake (KeyError)."""


def read_drawings() -> dict[str, str]:
    """The SVG text of every icon; slow (an import and a small database), so for a worker."""
    from lucide import lucide_icon  # noqa: PLC0415 - in a worker, after the first paint

    return {name: lucide_icon(name, stroke_width=STROKE) for name in NAMES}


def fineness(ratio: float) -> float:
    """The one of `RATIOS` that a screen of `ratio` device pixels to the logical one is best served with."""
    return next((offered for offered in RATIOS if offered >= ratio), RATIOS[-1])


class Icons(QObject):
    """Tinted icons by (name, colour, size, ratio); `changed` after the drawings arrived."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, int, str, str], QIcon] = {}
        self._ratios: tuple[float, ...] = ()
        self._dressed: weakref.WeakKeyDictionary[QWidget, Callable[[], None]] = weakref.WeakKeyDictionary()
        theme.themeChanged.connect(self._redress)
        theme.app.screenAdded.connect(self._on_screen)
        for screen in theme.app.screens():
            self._on_screen(screen)

    @property
    def loaded(self) -> bool:
        return bool(self._drawings)

    def take(self, drawings: Mapping[str, str]) -> None:
        """The drawings have been read: show them everywhere."""
        self._drawings = dict(drawings)
        self._pixmaps.clear()
        self._redress()
        self.changed.emit()

    def pixmap(self, name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon `size` logical px wide in the token `color`, for a screen of `ratio`; raises KeyError for an unknown name."""
        if name not in NAMES:
            raise KeyError(name)
        key = (name, self._theme.hex(color), size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def icon(self, name: str, size: int = 20, color: str = "text2", on: str = "accent_text") -> QIcon:
        """An icon for buttons and actions; `on` is its colour when checked."""
        key = (name, size, color, on)
        if key not in self._icons:
            self._icons[key] = self._made(*key)
        return self._icons[key]

    def _made(self, name: str, size: int, color: str, on: str) -> QIcon:
        icon = QIcon()
        for ratio in self._ratios:
            icon.addPixmap(self.pixmap(name, color, size, ratio), QIcon.Mode.Normal, QIcon.State.Off)
            icon.addPixmap(self.pixmap(name, on, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
            icon.addPixmap(
                self.pixmap(name, "line_strong", size, ratio), QIcon.Mode.Disabled, QIcon.State.Off
            )
        return icon

    def dress(
        self, widget: QAbstractButton | QLabel, name: str, size: int = 20, color: str = "text2"
    ) -> None:
        """Give `widget` the icon and keep it right when the colours change; a second call replaces the first."""
        if name not in NAMES:
            raise KeyError(name)
        weak = weakref.ref(widget)

        def again() -> None:
            target = weak()
            if isinstance(target, QAbstractButton):
                target.setIconSize(QSize(size, size))
                target.setIcon(self.icon(name, size, color, color if color != "text2" else "accent_text"))
            elif isinstance(target, QLabel):
                target.setPixmap(self.pixmap(name, color, size, target.devicePixelRatioF()))

        self._dressed[widget] = again
        again()

    def paint(self, painter: QPainter, rect: QRectF, name: str, color: str) -> None:
        """Paint an icon into `rect` (delegates)."""
        ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
        pixmap = self.pixmap(name, color, round(rect.width()), ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _on_screen(self, screen: QScreen) -> None:
        """Icons for buttons are drawn as fine as the screens show them, no finer: each fineness is three drawings."""
        screen.logicalDotsPerInchChanged.connect(self._on_fineness)
        self._on_fineness()

    def _on_fineness(self) -> None:
        wanted = tuple(sorted({fineness(screen.devicePixelRatio()) for screen in self._theme.app.screens()}))
        if wanted and wanted != self._ratios:
            self._ratios = wanted
            self._redress()

    def _redress(self) -> None:
        self._icons.clear()
        for widget, again in list(self._dressed.items()):
            if isValid(widget):
                again()
            else:
                del self._dressed[widget]

    def _draw(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        drawing = self._drawings.get(name)
        if drawing is not None:
            painter = QPainter(pixmap)
            renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
        return pixmap
