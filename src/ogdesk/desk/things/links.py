"""Quiet links to what is named nearby: a button without words beside a name, and a row of names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ogdesk.acts.links import Named
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import FlowRow
from ogdesk.desk.kit.controls.buttons import ElidingButton
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_ICON = 18
_PERSON = "user-round"
_BODY = "landmark"


def link_name(named: Named) -> str:
    """What a link is called: 「奈良市を開く」."""
    return tr("{name}を開く", name=named.words)


class OpenButton(QToolButton):
    """Opens the thing whose name it stands beside; hidden where that has no page. The key of a link: its name tells where."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._icon = ""
        self.named: Named | None = None
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(_ICON, _ICON))
        self.clicked.connect(lambda _on: self.open())
        self.hide()

    def show_named(self, named: Named | None) -> None:
        """Lead there; None hides it."""
        self.named = named
        if named is not None:
            icon = _PERSON if named.entity == "person" else _BODY
            if icon != self._icon:
                self._icon = icon
                self._desk.theme.icons.dress(self, icon, _ICON)
            self.setAccessibleName(link_name(named))
            self.setToolTip(tip(link_name(named)))
        self.setVisible(named is not None)

    def open(self) -> None:
        """Go there."""
        if self.named is not None:
            self._desk.navigator.go(self.named.place)


class LinkBar(QWidget):
    """Names beside one another, each a link; `wanted(Named)`. Hidden while there are none."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = desk.theme
        self._shown: tuple[Named, ...] = ()
        self.links: list[ElidingButton] = []
        self._row = FlowRow(spacing=SPACE.xxs)
        self.setLayout(self._row)
        self.hide()

    def show_named(self, named: Sequence[Named]) -> None:
        """Show these; a link that stays keeps the caret."""
        if tuple(named) == self._shown:
            return
        self._shown = tuple(named)
        for link in self.links:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._link(one) for one in named]
        self.setVisible(bool(self.links))

    def _link(self, named: Named) -> ElidingButton:
        link = ElidingButton(self._theme, tr(named.words))
        link.setAccessibleName(link_name(named))
        link.clicked.connect(lambda _on: self.wanted.emit(named))
        self._row.add(link)
        link.show()
        return link
