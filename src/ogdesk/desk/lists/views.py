"""What item views have in common: their set-up, the menu of a row, coming into sight, speaking."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScrollArea, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
"""The keys that open a row."""


def set_up(view: QAbstractItemView, name: str) -> None:
    """A list inside of a card: no frame, nothing is edited in it, it never scrolls sideways, its rows hear the mouse."""
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setMouseTracking(True)


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The row a menu is asked for, and the point of the screen: under the mouse, or of the current row by key."""
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    index = view.currentIndex() if by_key else view.indexAt(event.pos())
    at = view.visualRect(index).center() if by_key else event.pos()
    return index, view.viewport().mapToGlobal(at)


def bring_into_sight(view: QAbstractItemView, rect: QRect) -> None:
    """Scroll the page around a list that does not scroll by itself, so that a row of it is seen."""
    parent: QWidget | None = view.parentWidget()
    while parent is not None:
        inside = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and inside is not None:
            centre = view.viewport().mapTo(inside, rect.center())
            parent.ensureVisible(centre.x(), centre.y(), 0, rect.height())
            return
        parent = parent.parentWidget()


def announce(widget: QWidget, words: str) -> None:
    """Say something to a screen reader."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
