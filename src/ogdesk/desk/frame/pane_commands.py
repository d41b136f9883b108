"""Window-wide commands of movement: panes, the right pane, the menu, 戻る and 進む."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ogdesk.desk.frame.pane_walk import PaneWalk
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.frame.window import MainWindow


def register_moves(window: MainWindow) -> None:
    """F6, F9, F10, Alt+← and Alt+→; the last two rest until there is a way (`Travels`)."""

    def panes() -> list[QWidget]:
        page = window.current_page
        return [window.nav, *(page.panes() if page is not None else [])]

    def toggle_side() -> None:
        page = window.current_page
        if page is not None:
            page.toggle_side()

    walk, add = PaneWalk(panes, window), window.commands.add
    add("pane.next", tr("次の面へ"), walk.forward, shortcuts=("F6",), menu=tr("表示"))
    add("pane.back", tr("前の面へ"), walk.back, shortcuts=("Shift+F6",), menu=tr("表示"))
    add("side", tr("右の面を開閉"), toggle_side, shortcuts=("F9",), menu=tr("表示"))
    add("menu", tr("メニュー"), window.menus.toggle, shortcuts=("F10",))
    add("back", tr("戻る"), shortcuts=("Alt+Left",), menu=tr("移動"))
    add("forward", tr("進む"), shortcuts=("Alt+Right",), menu=tr("移動"))


def lay_out_body(window: MainWindow) -> QWidget:
    """Navigation at the left, strip and pages at the right; gives the right side."""
    right = QWidget()
    stack = QVBoxLayout(right)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(0)
    stack.addWidget(window.strip)
    stack.addWidget(window.stack, 1)
    body = QWidget()
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(window.nav)
    row.addWidget(right, 1)
    window.setCentralWidget(body)
    return right
