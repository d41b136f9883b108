"""Cards of a person: the posts held and 登壇の記録, each row a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.people.detail import AppearanceRow, PostHeld
from ogdesk.desk.kit.controls import Card, ElidingLabel, column, flat_button, label, row
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr


class PostsCard(Card):
    """役職, hidden while there are none. `wanted(id)`: that post, please."""

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("役職"))
        self._theme = theme
        self._shown: tuple[PostHeld, ...] | None = None
        self._lines = column(spacing=0)
        self._made: Sequence[QWidget] = ()
        self.add(self._lines)

    def show_posts(self, posts: Sequence[PostHeld]) -> None:
        """Show these."""
        if tuple(posts) != self._shown:
            self._shown = tuple(posts)
            self._made = _refill(self._lines, self._made, [self._line(post) for post in posts])
        self.setVisible(bool(posts))

    def _line(self, post: PostHeld) -> QWidget:
        link = flat_button(self._theme, post.post)
        link.clicked.connect(lambda _checked: self.wanted.emit(post.post_id))
        return _beside(link, ElidingLabel(post.words))


class AppearancesCard(Card):
    """登壇の記録. `picked(AppearanceRow)`: all of it, please."""

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("登壇の記録"), hint=tr("肩書きは開催した当時のものです"))
        self._theme = theme
        self._shown: tuple[AppearanceRow, ...] | None = None
        self._lines = column(spacing=SPACE.s)
        self._made: Sequence[QWidget] = ()
        self.add(self._lines)

    def show_appearances(self, appearances: Sequence[AppearanceRow]) -> None:
        """Show these, the newest first as they come."""
        if tuple(appearances) == self._shown:
            return
        self._shown = tuple(appearances)
        none = label(tr("登壇の記録はまだありません。"), role="weak")
        self._made = _refill(self._lines, self._made, [self._line(each) for each in appearances] or [none])

    def _line(self, appearance: AppearanceRow) -> QWidget:
        link = flat_button(self._theme, f"{appearance.year}　{appearance.role}")
        link.setToolTip(tip(tr("右に詳しく表示する")))
        link.setAccessibleName(
            tr(
                "{year}、{event}、{role}を右に表示する",
                year=appearance.year,
                event=appearance.event,
                role=appearance.role,
            )
        )
        link.clicked.connect(lambda _checked: self.picked.emit(appearance))
        titles = appearance.title.replace("\n", tr("、"))
        role = tr("{titles}　として", titles=titles) if appearance.as_post else titles
        if appearance.stayed_away:
            role = tr("　").join(part for part in (appearance.state, role) if part)
        told = QWidget()
        told.setLayout(
            column(ElidingLabel(appearance.event, role=""), ElidingLabel(role, size="caption"), spacing=0)
        )
        return _beside(link, told)


def _beside(link: QWidget, told: QWidget) -> QWidget:
    line = QWidget()
    inside = row(link, told)
    inside.setStretch(1, 1)
    line.setLayout(inside)
    return line


def _refill(place: QVBoxLayout, gone: Sequence[QWidget], lines: Sequence[QWidget]) -> Sequence[QWidget]:
    for line in gone:
        line.hide()
        line.deleteLater()
    for line in lines:
        place.addWidget(line)
    return lines
