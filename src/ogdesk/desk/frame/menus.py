"""The menu bar: native on macOS, elsewhere hidden until Alt or F10."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar

from ogdesk.desk.frame.commands import MENUS, Commands


class HiddenMenuBar(QObject):
    """Builds the menus from the commands and shows the bar only while it is used."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(window)
        self.bar: QMenuBar = window.menuBar()
        self._commands = commands
        self._menus: dict[str, QMenu] = {}
        self._alt_alone = False
        self._native = sys.platform == "darwin"
        self.bar.setVisible(self._native)
        self.bar.installEventFilter(self)

    def fill(self) -> None:
        """Make the menus of the commands registered by now; each holds what can be given when it opens."""
        for name in MENUS:
            if any(command.menu == name for command in self._commands):
                self._fill(name)

    def _fill(self, name: str) -> None:
        """Nothing is greyed: what can not be given here is not in the menu."""
        menu = self._menu(name)
        menu.clear()
        menu.addActions([c.action for c in self._commands if c.menu == name and c.action.isEnabled()])

    def toggle(self) -> None:
        """Alt or F10: show the bar with its first menu, or hide it; Esc leaves it."""
        if self._native:
            return
        if self.bar.isVisible():
            self.bar.hide()
            return
        self.bar.show()
        self.bar.setFocus()
        if self.bar.actions():
            self.bar.setActiveAction(self.bar.actions()[0])

    def key_pressed(self, event: QKeyEvent) -> None:
        """Alt opens the menu only when it goes up again with no other key between."""
        self._alt_alone = event.key() == Qt.Key.Key_Alt

    def key_released(self, event: QKeyEvent) -> None:
        if self._alt_alone and event.key() == Qt.Key.Key_Alt:
            self.toggle()
        self._alt_alone = False

    def _menu(self, name: str) -> QMenu:
        if name not in self._menus:
            menu = QMenu(name, self.bar)
            menu.aboutToShow.connect(lambda: self._fill(name))
            menu.aboutToHide.connect(self._look_again)
            self.bar.addMenu(menu)
            self._menus[name] = menu
        return self._menus[name]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.bar and event.type() == QEvent.Type.FocusOut:
            self._look_again()
        return False

    def _look_again(self) -> None:
        """Hide the bar once neither it nor one of its menus is in use; known only after this event."""
        QTimer.singleShot(0, self, self._hide_unused)

    def _hide_unused(self) -> None:
        if not self._native and not self.bar.hasFocus() and QApplication.activePopupWidget() is None:
            self.bar.hide()
