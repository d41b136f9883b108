"""The menu bar: native on macOS, elsewhere hidden until Alt or F10."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from ogdesk.desk.frame.commands import MENUS, Commands


class HiddenMenuBar(QObject):
    """Builds the menus from the commands and shows the bar only while it is used."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(window)
        self.bar: QMenuBar = window.menuBar()
        self._commands = commands
        self._menus: dict[str, QMenu] = {}
        self._native = sys.platform == "darwin"
        self.bar.setVisible(self._native)

    def fill(self) -> None:
        """Put commands that were registered since into their menus."""
        for name in MENUS:
            for command in self._commands:
                if command.menu == name:
                    self._menu(name).addAction(command.action)

    def toggle(self) -> None:
        """Alt or F10: show the bar with the caret on the first menu, or hide it."""
        if self._native:
            return
        if self.bar.isVisible():
            self.bar.hide()
            return
        self.bar.show()
        self.bar.setFocus()
        if self.bar.actions():
            self.bar.setActiveAction(self.bar.actions()[0])

    def _menu(self, name: str) -> QMenu:
        if name not in self._menus:
            menu = QMenu(name, self.bar)
            menu.triggered.connect(lambda _action: self._used())
            self.bar.addMenu(menu)
            self._menus[name] = menu
        return self._menus[name]

    def _used(self) -> None:
        if not self._native:
            self.bar.hide()
