"""The right pane of 人物: the picked appearance, as it was printed then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import (
    Card,
    Chip,
    column,
    flat_button,
    flow,
    icon_button,
    label,
    row,
    scrolled,
    secondary_button,
)
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.people.detail import AppearanceRow

_WIDTH = 300


class AppearancePane(Card):
    """Pane with one appearance as printed.

    Hidden until `show_appearance`. `closed()` with its button or Esc; `postWanted(id)`.
    """

    closed = Signal()
    postWanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.shown: AppearanceRow | None = None
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(tr("選んだ登壇"))
        self.year = label("", size="title", wrap=True)
        self.close_button = icon_button(desk.theme, "x", tr("閉じる（Esc）"), size=18)
        self.event_words = label("", wrap=True)
        self.open_event = secondary_button(desk.theme, tr("シンポジウムを開く"))
        self.open_post = flat_button(desk.theme, "")
        self._chips = QWidget()
        self._facts = column(spacing=SPACE.m)
        self._parts: list[QWidget] = []
        self._build()
        self.close_button.clicked.connect(lambda _checked: self.close_pane())
        self.open_event.clicked.connect(lambda _checked: self._go())
        self.open_post.clicked.connect(lambda _checked: self._go_to_post())
        self.hide()

    def show_appearance(self, appearance: AppearanceRow) -> None:
        """Show it."""
        self.shown = appearance
        self.year.setText(appearance.year)
        self.event_words.setText(appearance.event)
        self.open_post.setVisible(appearance.post_id is not None)
        self.open_post.setText(appearance.post)
        self.open_post.setAccessibleName(tr("{post}を開く", post=appearance.post))
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [self._chip_line(appearance), *(self._fact(*fact) for fact in _facts(appearance))]
        for part in self._parts:
            self._facts.addWidget(part)
        self.show()

    def close_pane(self) -> None:
        """Away with it."""
        if not self.isHidden():
            self.shown = None
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_pane()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = row(self.year, self.close_button)
        head.setStretch(0, 1)
        head.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        body = column(
            head,
            self.event_words,
            self._facts,
            row(self.open_event, None),
            flow(self.open_post),
            None,
            spacing=SPACE.m,
        )
        self.layout().setContentsMargins(1, 1, 1, 1)  # type: ignore[union-attr]
        self.add(scrolled(body, margin=SPACE.l, name=tr("選んだ登壇")))

    def _chip_line(self, appearance: AppearanceRow) -> QWidget:
        chips = [Chip(self._desk.theme, appearance.role, "info")]
        if appearance.state:
            chips.append(Chip(self._desk.theme, appearance.state, "mute"))
        made = QWidget()
        made.setLayout(flow(*chips))
        return made

    def _fact(self, heading: str, words: str) -> QWidget:
        made = QWidget()
        made.setLayout(
            column(label(heading, size="caption", role="weak"), label(words, wrap=True), spacing=SPACE.xxs)
        )
        return made

    def _go(self) -> None:
        if self.shown is not None:
            self._desk.navigator.go(EntityField("appearance", self.shown.id))

    def _go_to_post(self) -> None:
        if self.shown is not None and self.shown.post_id is not None:
            self.postWanted.emit(self.shown.post_id)


def _facts(appearance: AppearanceRow) -> list[tuple[str, str]]:
    printed = (
        tr("印刷したときの肩書き") if appearance.frozen else tr("肩書き（まだ確定した印刷物はありません）")
    )
    found = [
        (tr("開催日"), appearance.day),
        (tr("項目"), appearance.item),
        (tr("演題"), appearance.topic),
        (tr("印刷したときの氏名"), appearance.name_then),
        (printed, appearance.title),
        (tr("来た人"), appearance.came),
    ]
    return [(heading, words) for heading, words in found if words]
