"""つながり: posts, people and symposia of a member, each a link to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ogdesk.acts.members.links import MemberLink
from ogdesk.council.entity import EntityField
from ogdesk.desk.kit.controls import ElidingLabel, column, flat_button, label, row
from ogdesk.desk.kit.controls.buttons import ElidingButton
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_MOST = 8
"""More under one heading wait behind 「すべて見る」."""


class LinkList(QWidget):
    """`wanted(EntityField)` when one is to be opened."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[MemberLink, ...] = ()
        self._unfolded: set[str] = set()
        self.links: list[QWidget] = []
        self._content = QWidget()
        self._stack = column(self._content)
        self.setLayout(self._stack)

    def show_ties(self, ties: Sequence[MemberLink]) -> None:
        """Show these."""
        if tuple(ties) != self._shown or not self.links:
            self._shown = tuple(ties)
            self._build()

    def _build(self) -> None:
        self.links = []
        content = QWidget()
        stack = column(spacing=SPACE.xxs)
        for heading in dict.fromkeys(tie.heading for tie in self._shown):
            of_heading = [tie for tie in self._shown if tie.heading == heading]
            stack.addWidget(label(tr(heading), size="caption", role="weak"))
            seen = of_heading if heading in self._unfolded else of_heading[:_MOST]
            for tie in seen:
                stack.addWidget(self._line(tie))
            if len(seen) < len(of_heading):
                stack.addWidget(self._rest(heading, len(of_heading)))
        if not self._shown:
            stack.addWidget(label(tr("まだありません。"), role="weak"))
        content.setLayout(stack)
        self._stack.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _line(self, tie: MemberLink) -> QWidget:
        line = QWidget()
        button = ElidingButton(self._theme, tr(tie.words))
        button.setAccessibleName(tr("{name}を開く", name=tie.words))
        button.clicked.connect(lambda: self.wanted.emit(EntityField(tie.entity, tie.id)))
        detail = ElidingLabel(tr(tie.detail), size="caption", role="weak")
        inside = row(button, detail, spacing=SPACE.xs)
        inside.setStretch(1, 1)
        line.setLayout(inside)
        self.links.append(button)
        return line

    def _rest(self, heading: str, count: int) -> QWidget:
        button = flat_button(self._theme, tr("すべて見る（{n}件）", n=count))
        button.clicked.connect(lambda: self._unfold(heading))
        return button

    def _unfold(self, heading: str) -> None:
        self._unfolded.add(heading)
        self._build()
