"""前／後: two boxes with the differences marked: struck through before, underlined after, on a tint of its own."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ogdesk.desk.history.text_diff import Piece, Side, sides
from ogdesk.desk.kit.controls import column, label
from ogdesk.desk.kit.controls.cards import frame
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import shown, tr

if TYPE_CHECKING:
    from ogdesk.acts.history.view import ShownChange

_MARKS = {"error": ("err_mark", "line-through"), "ok": ("ok_mark", "underline")}


def difference(theme: Theme, change: ShownChange) -> QWidget:
    """Before and after of one value; a side where nothing was is left out. A screen reader hears both whole and plain."""
    box = QWidget()
    layout = column(label(change.label, bold=True), spacing=SPACE.xs)
    old, new = shown(change.old), shown(change.new)
    before, after = sides(old, new)
    for words, text, side, level in ((tr("前"), old, before, "error"), (tr("後"), new, after, "ok")):
        if text:
            layout.addWidget(_box(words, _text(theme, text, side, level), level))
    box.setLayout(layout)
    return box


def _box(words: str, text: QLabel, level: str) -> QFrame:
    inside = column(label(words, size="caption", bold=True), text, spacing=SPACE.xxs)
    inside.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
    made = frame("message", inside)
    made.setProperty("level", level)
    return made


def _text(theme: Theme, text: str, side: Side, level: str) -> QLabel:
    made = label(text, wrap=True)
    if any(piece.changed for piece in side):
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText("".join(_marked(theme, piece, level) for piece in side))
        made.setAccessibleName(text)
    if "".join(piece.text for piece in side) != text:
        made.setToolTip(tip(text))
    return made


def _marked(theme: Theme, piece: Piece, level: str) -> str:
    words = html.escape(piece.text).replace("\n", "<br>").replace("  ", "&nbsp; ")
    if not piece.changed:
        return words
    color, line = _MARKS[level]
    return f'<span style="background-color:{theme.hex(color)}; text-decoration:{line}">{words}</span>'
