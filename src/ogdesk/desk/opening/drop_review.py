"""Panel shown before a dropped file is opened: which one it is, and how much is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from ogdesk.desk.kit.controls import (
    Chip,
    ElidingLabel,
    column,
    flat_button,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.saved_time import saved_words
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.acts.files.preview import FilePreview
    from ogdesk.desk.context import Desk


class OpenReview(QFrame):
    """Panel that describes a dropped file before it is opened.

    Under the strip, over whatever page is in front. `openWanted(Path)`; 「開かない」 and Esc put it away.
    """

    openWanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._before: QWidget | None = None
        self._found: FilePreview | None = None
        theme = desk.theme
        self.setProperty("kind", "header")
        picture = QLabel()
        picture.setFixedSize(28, 28)
        theme.icons.dress(picture, "landmark", 28, "accent_text")
        self.title = label("", size="subtitle", bold=True, wrap=True)
        self.sample = Chip(theme, tr("見本"), "warn")
        self.held = label("", wrap=True)
        self.where = ElidingLabel("", size="caption", role="sub")
        self.open = secondary_button(theme, tr("このファイルを開く"), "folder-open")
        self.leave = flat_button(theme, tr("開かない"))
        for button in (self.open, self.leave):
            button.setAutoDefault(True)  # Enter presses the one with the keyboard
        self.open.clicked.connect(self._on_open)
        self.leave.clicked.connect(lambda _on: self.close_review())
        head = row(self.title, self.sample, None, spacing=SPACE.s)
        text = column(head, self.held, self.where, row(self.open, self.leave, None), spacing=SPACE.xs)
        whole = row(text, spacing=SPACE.m)
        whole.insertWidget(0, picture, 0, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(1, 1)
        whole.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.m)
        self.setLayout(whole)
        self.hide()

    def ask(self, found: FilePreview) -> None:
        """Show what was found; the keyboard comes here and goes back when nobody wants it."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._found = found
        self.title.setText(tr("「{name}」を開きますか", name=found.path.name))
        self.setAccessibleName(self.title.text())
        self.sample.setVisible(found.is_sample)
        self.held.setText(held_words(found, self._desk.session.here.today))
        self.where.setText(str(found.path.parent))
        self._place()
        self.show()
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_review(self) -> None:
        """Nothing is opened."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_review()
        else:
            super().keyPressEvent(event)

    def _on_open(self) -> None:
        found = self._found
        self.hide()
        if found is not None:
            self.openWanted.emit(found.path)

    def _place(self) -> None:
        """Between the strip and the pages."""
        around = self._desk.window.stack.parentWidget()
        layout = around.layout() if around is not None else None
        if self.parentWidget() is None and isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self)


def held_words(found: FilePreview, today: date) -> str:
    """「オープンガバメント推進協議会　会員22団体　シンポジウム10回　最後の保存 11月6日 14:02」"""
    parts = (
        found.council,
        tr("会員{n}団体", n=found.members),
        tr("シンポジウム{n}回", n=found.symposia),
        tr("最後の保存 {moment}", moment=saved_words(found.saved, today)),
    )
    return "　".join(parts)
