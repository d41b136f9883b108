"""The look of the window: colours, palette, style sheet, switched as one.

One `Theme` object is made with the application and handed to whatever paints; there is no global one. Painted code
asks it for colours at paint time; `themeChanged` tells when icons must be rebuilt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

from ogdesk.desk.kit.fonts import ui_font
from ogdesk.desk.kit.icons import Icons
from ogdesk.desk.kit.sheet import style_sheet
from ogdesk.desk.kit.tokens import FONT_PX, RADIUS, TOKENS, Scheme

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "err",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "select_text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "purple",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "shadow",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@dataclass(frozen=True)
class ThemeSettings:
    """設定 › 見た目: the scheme (`system` = パソコンに合わせる), 焦点を強く表示, 動きを減らす, 書体."""

    scheme: Literal["light", "dark", "system"] = "system"
    strong_focus: bool = False
    less_motion: bool = False
    font: Literal["standard", "ud"] = "standard"


class Theme(QObject):
    """Applies a Look to the application and answers for its colours and fonts."""

    themeChanged = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.app = app
        app.setStyle("Fusion")
        self.look = ThemeSettings()
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool, bool], QFont] = {}
        self.icons = Icons(self)
        self._hints = app.styleHints()
        self._access = (
            self._hints.accessibility()
        )  # kept: PySide forgets the object when its last reference goes
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._access.contrastPreferenceChanged.connect(self._follow_contrast)
        self.apply(self.look)

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        if self.look.scheme != "system":
            return self.look.scheme
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def strong(self) -> bool:
        """Whether the strong colours are in force, by wish or because the system asks for high contrast."""
        return self.look.strong_focus or self._system_wants_contrast()

    @property
    def motion(self) -> bool:
        """Whether anything may move or flash."""
        return not self.look.less_motion

    def apply(self, look: ThemeSettings) -> None:
        """Switch everything; in this order: style, scheme, font, palette, style sheet."""
        self.look = look
        self._set_color_scheme(look)
        self.app.setFont(ui_font(look.font))
        self._repaint()

    def hex(self, name: str) -> str:
        """A colour of the tokens as '#rrggbb'."""
        return self._colors[name].name()

    def color(self, name: str) -> QColor:
        """A colour of the tokens."""
        return self._colors[name]

    def font(self, size: str = "body", *, bold: bool = False, tabular: bool = False) -> QFont:
        """A font of the type scale; `tabular` for times, dates and codes in columns."""
        key = (size, bold, tabular)
        if key not in self._fonts:
            self._fonts[key] = _sized(QFont(QGuiApplication.font()), getattr(FONT_PX, size), bold, tabular)
        return self._fonts[key]

    def paint_focus(self, painter: QPainter, rect: QRectF, radius: float = RADIUS.control) -> None:
        """The ring of a focused row or seat: 2 px inset by 2, with a halo inside when strong."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.color("focus"), 2))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius, radius)
        if self.strong:
            painter.setPen(QPen(self.color("focus_halo"), 2))
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), radius - 2, radius - 2)
        painter.restore()

    def _set_color_scheme(self, look: ThemeSettings) -> None:
        hints = self._hints
        if look.scheme == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if look.scheme == "dark" else Qt.ColorScheme.Light)

    def _repaint(self) -> None:
        names = TOKENS.colors(self.scheme, strong=self.strong)
        self._colors = {name: QColor(value) for name, value in names.items()}
        self._fonts.clear()
        self.app.setPalette(self._palette())
        self.app.setStyleSheet(style_sheet(names))
        self.themeChanged.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("line_strong"))
        return palette

    def _system_wants_contrast(self) -> bool:
        return self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _follow_system(self) -> None:
        if self.look.scheme == "system":
            self._repaint()

    def _follow_contrast(self) -> None:
        self._repaint()


def _sized(font: QFont, pixels: int, bold: bool, tabular: bool) -> QFont:
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
