"""仕上がり: the page view with its header (page number, zoom) and what is said while it is being made."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ogdesk.desk.frame.waiting import WaitingBar
from ogdesk.desk.kit.controls import InlineMessage, icon_button, label, line
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.paper.view import PagesView
from ogdesk.desk.session.task_runner import TaskRunner
from ogdesk.desk.words import tr

_HEAD = 48


class PagesPane(QWidget):
    """A page view with its header.

    `view` shows the pages, `message` what went wrong (the last page stays), `waiting.follow(task)` the progress.

    `printer` is the button for 印刷; whoever can print shows and connects it.
    """

    def __init__(
        self, theme: Theme, runner: TaskRunner, caption: str, *, title: str = tr("仕上がり")
    ) -> None:
        super().__init__()
        self.view = PagesView(theme, runner, f"{title}　{caption}")
        self.message = InlineMessage(theme)
        self.waiting = WaitingBar(theme, runner, self.view)
        self.title = label(title, size="subtitle")
        self.caption = label(caption, size="caption", role="weak")
        self.number = label("", size="caption", role="sub")
        self.head = QHBoxLayout()
        self.view.pageChanged.connect(self._show_number)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        self.printer = icon_button(theme, "printer", tr("印刷（Ctrl+P）"), size=18)
        self.printer.hide()
        smaller = icon_button(theme, "zoom-out", tr("縮小（Ctrl+-）"), size=18)
        larger = icon_button(theme, "zoom-in", tr("拡大（Ctrl+;）"), size=18)
        smaller.clicked.connect(self.view.zoom_out)
        larger.clicked.connect(self.view.zoom_in)
        self.head.setContentsMargins(SPACE.l, 0, SPACE.s, 0)
        self.head.setSpacing(6)
        self.head.addWidget(self.title)
        self.head.addWidget(self.caption)
        self.head.addStretch(1)
        self.head.addWidget(self.number)
        self.head.addWidget(smaller)
        self.head.addWidget(larger)
        self.head.addWidget(self.printer)
        top = QWidget()
        top.setFixedHeight(_HEAD)
        top.setLayout(self.head)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        for part in (top, line(), self.waiting):
            stack.addWidget(part)
        stack.addWidget(self.message)
        stack.addWidget(self.view, 1)

    def _show_number(self, page: int, pages: int) -> None:
        self.number.setText(tr("{page} / {pages} ページ", page=page, pages=pages) if pages else "")
