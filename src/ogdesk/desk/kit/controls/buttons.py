"""Buttons: one primary on a screen, secondary ones, flat ones in headers and rows, icon-only ones with a name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton

from ogdesk.desk.kit.controls.labels import repolish
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.words import tr

_ICON = 18
_ICON_COLOR = {"primary": "on_accent", "secondary": "text2", "flat": "accent_text"}


class Button(QPushButton):
    """A push button of a kind: primary, secondary or flat."""

    def __init__(self, theme: Theme, text: str, kind: str, icon: str = "") -> None:
        super().__init__(text)
        self._theme, self._icon = theme, icon
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            theme.icons.dress(self, icon, _ICON, _ICON_COLOR[kind])

    def set_kind(self, kind: str) -> None:
        """Become another kind: of two buttons the next step makes another one the primary one."""
        if self.property("kind") == kind:
            return
        self.setProperty("kind", kind)
        repolish(self)
        if self._icon:
            self._theme.icons.dress(self, self._icon, _ICON, _ICON_COLOR[kind])


def primary_button(theme: Theme, text: str, icon: str = "") -> Button:
    """The one filled button of a screen."""
    return Button(theme, text, "primary", icon)


def secondary_button(theme: Theme, text: str, icon: str = "") -> Button:
    """An ordinary button."""
    return Button(theme, text, "secondary", icon)


def flat_button(theme: Theme, text: str, icon: str = "") -> Button:
    """A text button for headers and rows."""
    return Button(theme, text, "flat", icon)


def icon_button(theme: Theme, icon: str, tip: str, *, size: int = 20) -> QToolButton:
    """A button without words: `tip` is its tooltip and its name for screen readers, with its key in brackets."""
    button = QToolButton()
    button.setProperty("kind", "icon")
    button.setToolTip(tip)
    button.setAccessibleName(tip.partition(tr("（"))[0])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(size, size))
    theme.icons.dress(button, icon, size)
    return button


def button_for(theme: Theme, action: QAction, kind: str = "secondary", icon: str = "") -> Button:
    """A push button that runs a command: same words, same state, key in the tooltip."""
    button = Button(theme, action.text(), kind, icon)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setText(action.text())
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    action.changed.connect(follow)
    follow()
    return button


def icon_button_for(theme: Theme, action: QAction, icon: str, *, size: int = 20) -> QToolButton:
    """An icon button that runs a command."""
    button = icon_button(theme, icon, action.toolTip(), size=size)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.setEnabled(action.isEnabled())

    action.changed.connect(follow)
    follow()
    return button
