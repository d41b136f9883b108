"""Buttons: one primary on a screen, secondary ones, flat ones in headers and rows, icon-only ones with a name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyleOptionButton, QToolButton

from ogdesk.desk.kit.controls.labels import repolish
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.words import tr

_ICON = 18
_ELIDING_LEAST, _ELIDING_PADDING = 64, 18
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

    def follow(self, action: QAction) -> None:
        """Run a command: same words, same state, key in the tooltip. The command outlives the button."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())


class CommandButton(QToolButton):
    """An icon button that runs a command, which outlives it."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text())
        self.setEnabled(self._action.isEnabled())


def primary_button(theme: Theme, text: str, icon: str = "") -> Button:
    """The one filled button of a screen."""
    return Button(theme, text, "primary", icon)


def secondary_button(theme: Theme, text: str, icon: str = "") -> Button:
    """An ordinary button."""
    return Button(theme, text, "secondary", icon)


def flat_button(theme: Theme, text: str, icon: str = "") -> Button:
    """A text button for headers and rows."""
    return Button(theme, text, "flat", icon)


def icon_button(theme: Theme, icon: str, words: str, *, size: int = 20) -> QToolButton:
    """A button without words: `words` are its tooltip and its name for screen readers, with its key in brackets."""
    button = QToolButton()
    button.setToolTip(tip(words))
    button.setAccessibleName(words.partition(tr("（"))[0])
    return _dressed(theme, button, icon, size)


def menu_of(button: QToolButton) -> QMenu:
    """The menu that a press on an icon button opens."""
    menu = QMenu(button)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return menu


def button_for(theme: Theme, action: QAction, kind: str = "secondary", icon: str = "") -> Button:
    """A push button that runs a command: same words, same state, key in the tooltip."""
    button = Button(theme, action.text(), kind, icon)
    button.follow(action)
    return button


def icon_button_for(theme: Theme, action: QAction, icon: str, *, size: int = 20) -> QToolButton:
    """An icon button that runs a command."""
    return _dressed(theme, CommandButton(action), icon, size)


def _dressed(theme: Theme, button: QToolButton, icon: str, size: int) -> QToolButton:
    button.setProperty("kind", "icon")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(size, size))
    theme.icons.dress(button, icon, size)
    return button


class ElidingButton(Button):
    """A flat button that ends in 「…」 where the pane is too narrow; the tooltip has all of it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words, "flat")
        self.setToolTip(tip(words))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(_ELIDING_LEAST, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room = self.width() - _ELIDING_PADDING
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
