"""F6 and Shift+F6: moves the focus from pane to pane, back to where it was in each."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

if TYPE_CHECKING:
    from ogdesk.desk.frame.page import Page


class PaneWalk(QObject):
    """Moves the keyboard between the panes that `panes()` gives, left to right."""

    def __init__(self, panes: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._last: weakref.WeakKeyDictionary[QWidget, weakref.ref[QWidget]] = weakref.WeakKeyDictionary()

    def forward(self) -> None:
        self._step(1)

    def back(self) -> None:
        self._step(-1)

    def _step(self, direction: int) -> None:
        panes = list(self._panes())
        focus = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), None)
        if here is not None and focus is not None:
            self._last[panes[here]] = weakref.ref(focus)
        start = here if here is not None else (-1 if direction > 0 else 0)
        for distance in range(1, len(panes) + 1):
            pane = panes[(start + direction * distance) % len(panes)]
            target = self._remembered(pane) or first_stop(pane)
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _remembered(self, pane: QWidget) -> QWidget | None:
        kept = self._last.get(pane)
        widget = kept() if kept is not None else None
        return widget if widget is not None and _holds(pane, widget) and widget.isVisible() else None


def take_keyboard(page: Page, *, unless_in: QWidget | None = None) -> None:
    """Put the caret into the work of a page, unless it is in the page already or in `unless_in`."""
    focus = QApplication.focusWidget()
    if focus is not None and (_holds(page, focus) or (unless_in is not None and _holds(unless_in, focus))):
        return
    target = first_stop(page.work) if page.work is not None else None
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def first_stop(pane: QWidget) -> QWidget | None:
    """The first control of a pane that Tab reaches."""
    if _is_stop(pane):
        return pane
    widget = _next(pane)
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and _is_stop(widget):
            return widget
        widget = _next(widget)
    return None


def _next(widget: QWidget) -> QWidget | None:
    """The widget behind in the order of Tab.

    PySide (6.11) takes it for a child of the one it was asked of: when that is deleted later, all that Qt made in it (viewports,
    the menu bar, in the end of the whole window) would count as deleted, too. So it is given back to its parent.
    """
    following = widget.nextInFocusChain()
    if following is not None:
        following.setParent(following.parentWidget())
    return following


def first_list(pane: QWidget) -> QAbstractItemView | None:
    """The first list of a pane that Tab reaches, in the order of building."""
    return next((view for view in pane.findChildren(QAbstractItemView) if _is_stop(view)), None)


def _is_stop(widget: QWidget) -> bool:
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reached and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
