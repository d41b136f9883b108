"""Saves and restores the geometry of the window and its splitters."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ogdesk.desk.kit.tokens import WINDOW

_PLACE = "window.place"
_MAXIMISED = "window.maximised"


class SettingsStore(Protocol):
    """The settings of this computer; values are plain JSON."""

    def get(self, key: str) -> Any: ...

    def set(self, key: str, value: Any) -> None: ...


def save_place(window: QMainWindow, settings: SettingsStore) -> None:
    """Remember place, size and whether it fills the screen."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    settings.set(_PLACE, [place.x(), place.y(), place.width(), place.height()])
    settings.set(_MAXIMISED, window.isMaximized())


def restore_place(window: QMainWindow, settings: SettingsStore) -> None:
    """Put the window where it was, if that is still on a screen; else the first size in the middle."""
    place = read_place(settings.get(_PLACE))
    if place is not None and _on_a_screen(place):
        window.setGeometry(place)
    else:
        _first_place(window)
    if settings.get(_MAXIMISED) is True:
        window.showMaximized()


def read_place(value: Any) -> QRect | None:
    """Four whole numbers, or None for anything else a settings file may hold."""
    if not isinstance(value, list) or len(value) != 4 or not all(type(number) is int for number in value):
        return None
    x, y, width, height = value
    return QRect(x, y, max(width, WINDOW.min_width), max(height, WINDOW.min_height))


def read_sizes(value: Any) -> list[int] | None:
    """The sizes of a splitter, or None."""
    sane = isinstance(value, list) and value and all(type(number) is int and number >= 0 for number in value)
    return list(value) if sane else None


def _on_a_screen(place: QRect) -> bool:
    """Whether enough of the title bar can be grabbed."""
    bar = QRect(place.x(), place.y(), place.width(), 40)
    return any(
        screen.availableGeometry().intersected(bar).width() >= 100 for screen in QGuiApplication.screens()
    )


def _first_place(window: QMainWindow) -> None:
    area = window.screen().availableGeometry()
    width = min(WINDOW.default_width, area.width())
    height = min(WINDOW.default_height, area.height())
    window.resize(max(width, WINDOW.min_width), max(height, WINDOW.min_height))
    window.move(
        area.x() + max(0, (area.width() - width) // 2), area.y() + max(0, (area.height() - height) // 2)
    )
