"""The toast: a message for a few seconds that says what was done and offers 元に戻す."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (  # slow to import: not before it is needed
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QWidget,
)

from ogdesk.desk.kit.controls import Button, label
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, SPACE
from ogdesk.desk.words import tr

TAKE_BACK = tr("元に戻す")
_LOOK_MS = 150
"""How often it is looked whether the keyboard went to what the toast stands on."""


class Toast(QFrame):
    """A message for some seconds, with one action.

    Bottom centre of `area`, one at a time, 8 s, whatever page is in front; stays while hovered or focused, never takes
    the keyboard, is announced to screen readers, and goes under the head of the page while it would cover the focused row.
    """

    def __init__(self, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._act: Callable[[], object] | None = None
        self._takes_back = False
        self.setProperty("kind", "toast")
        self.words = label("", role="toast")
        self.button = Button(theme, "", "toast")
        self.button.clicked.connect(self._on_clicked)
        self.button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, 6, SPACE.s, 6)
        row.setSpacing(SPACE.l)
        row.addWidget(self.words)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=MOTION.toast_stay)
        self._timer.timeout.connect(self.leave)
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._place)
        area.installEventFilter(self)
        self._cast_shadow()
        self.hide()

    def tell(self, words: str, *, button: str = TAKE_BACK, act: Callable[[], object] | None = None) -> None:
        """Show `words`; with `act` also the button."""
        self._act = act
        self._takes_back = act is not None and button == TAKE_BACK
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(act is not None)
        self.setAccessibleName(words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        self._watch.start()
        self._announce(words)

    def leave(self) -> None:
        """Go, unless someone is about to use it."""
        if self.underMouse() or self.button.hasFocus():
            self._timer.start()
        else:
            self.dismiss()

    def outdate(self) -> None:
        """Something else was done: 元に戻す would take back that instead of what is told here."""
        if self._takes_back:
            self.dismiss()

    def dismiss(self) -> None:
        """Go now (the matter was undone)."""
        self._timer.stop()
        self._watch.stop()
        self._act = None
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        if watched is self.button and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            if event.type() == QEvent.Type.FocusIn:
                self._timer.stop()
            elif not self.isHidden():
                self._timer.start()
        return False

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_clicked(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _place(self) -> None:
        left = (self._area.width() - self.width()) // 2
        bottom = QRect(QPoint(left, self._area.height() - self.height() - SPACE.xl), self.size())
        covered = self._focused_rect().intersects(bottom)
        self.move(QPoint(left, self._head_height() + SPACE.s) if covered else bottom.topLeft())

    def _focused_rect(self) -> QRect:
        """Where the keyboard is, in coordinates of the area: the current row of a list, else the control."""
        widget = QApplication.focusWidget()
        if widget is None or not self._area.isAncestorOf(widget) or self.isAncestorOf(widget):
            return QRect()
        rect, origin = widget.rect(), widget
        if isinstance(widget, QAbstractItemView):
            rect, origin = widget.visualRect(widget.currentIndex()), widget.viewport()
        return QRect(origin.mapTo(self._area, rect.topLeft()), rect.size())

    def _head_height(self) -> int:
        head = next(
            (w for w in self._area.findChildren(QFrame) if w.property("kind") == "header" and w.isVisible()),
            None,
        )
        return head.mapTo(self._area, QPoint(0, head.height())).y() if head is not None else 0

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 2)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
