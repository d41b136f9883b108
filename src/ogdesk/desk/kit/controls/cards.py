"""Cards, sections, rows: containers that group the controls of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ogdesk.desk.kit.controls.labels import label
from ogdesk.desk.kit.tokens import SPACE

Part = QWidget | QLayout | int | None
"""A widget, a layout, a fixed gap in px, or None for a stretch."""


def column(*parts: Part, spacing: int = SPACE.s) -> QVBoxLayout:
    """Things under one another, without margins."""
    made = QVBoxLayout()
    _fill(made, parts, spacing)
    return made


def row(*parts: Part, spacing: int = SPACE.s) -> QHBoxLayout:
    """Things beside one another, without margins."""
    made = QHBoxLayout()
    _fill(made, parts, spacing)
    return made


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: tuple[Part, ...], spacing: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def frame(kind: str, layout: QLayout | None = None) -> QFrame:
    """A frame of the style sheet: card, plain, side, header, …"""
    made = QFrame()
    made.setProperty("kind", kind)
    if layout is not None:
        made.setLayout(layout)
    return made


class Card(QFrame):
    """A titled box. Put the content into `body`; `head` takes chips and flat buttons after the title.

    `flush=True` lets lists reach the edges of the card (the title keeps its padding).
    """

    def __init__(self, title: str = "", *head: Part, hint: str = "", flush: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        pad = SPACE.card_padding
        outer = QVBoxLayout(self)
        outer.setSpacing(SPACE.m)
        outer.setContentsMargins(1 if flush else pad, SPACE.l, 1 if flush else pad, 1 if flush else pad)
        self.title = label(title, size="subtitle")
        self.hint = label(hint, size="caption", role="weak")
        self.head = row(self.title, self.hint, None, *head)
        self.head.setContentsMargins(pad if flush else 0, 0, SPACE.m if flush else 0, 0)
        if title or head:
            outer.addLayout(self.head)
        self.title.setVisible(bool(title))
        self.hint.setVisible(bool(hint))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0 if flush else SPACE.m)
        outer.addLayout(self.body)

    def add(self, *parts: Part) -> None:
        """Append to the body."""
        for part in parts:
            if part is None:
                self.body.addStretch(1)
            elif isinstance(part, int):
                self.body.addSpacing(part)
            elif isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)


def centred(widget: QWidget, *, width: int = 0) -> QHBoxLayout:
    """`widget` in the middle, at most `width` px wide. (An alignment in a layout would cut text that wraps.)"""
    if width:
        widget.setMaximumWidth(width)
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.addStretch(1)
    made.addWidget(widget, 1000)
    made.addStretch(1)
    return made


def scrolled(layout: QLayout, *, margin: int = SPACE.page_margin, name: str = "") -> QScrollArea:
    """A page body or side panel: `layout` inside a vertical scroll area, so that nothing is ever squeezed or cut."""
    inside = QWidget()
    inside.setProperty("kind", "scrolled")
    layout.setContentsMargins(margin, margin, margin, margin)
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.setAccessibleName(name)
    return area
