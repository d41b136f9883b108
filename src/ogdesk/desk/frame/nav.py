"""Navigation at the left: council, さがす, pages, and when the file was last saved."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogdesk.desk.frame.council_name import CouncilNameLabel
from ogdesk.desk.kit.controls import ArrowKeys, ElidingLabel, label, line
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.words import tr


class SavedLine(QWidget):
    """「保存しました 14:02」 at the foot; a problem is told in the colour and with the icon of errors."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.icon = QLabel()
        self.icon.setFixedSize(16, 16)
        self.words = label("", size="caption", role="sub")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, SPACE.xs, 0, SPACE.xs)
        self._row.setSpacing(6)
        self._row.addWidget(self.icon)
        self._row.addWidget(self.words, 1)
        self.hide()

    def set_slim(self, slim: bool) -> None:
        """Only the icon, in the middle."""
        self.words.setVisible(not slim)
        self._row.setContentsMargins(0 if slim else 10, SPACE.xs, 0, SPACE.xs)

    def tell(self, words: str, *, problem: bool = False) -> None:
        """Show `words`; '' hides the line."""
        self.words.setText(words)
        self.setToolTip(tip(words))
        self.setAccessibleName(words)
        icon, color = ("circle-alert", "err") if problem else ("circle-check", "ok")
        self._theme.icons.dress(self.icon, icon, 16, color)
        self.setVisible(bool(words))


class Navigation(QFrame):
    """The navigation bar.

    `chosen(key)` when a page is asked for, `searchWanted` for さがす. One Tab stop per group, arrows inside.
    """

    chosen = Signal(str)
    searchWanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "nav")
        self.setAccessibleName(tr("画面の一覧"))
        self._theme = theme
        self.slim = False
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._keys: ArrowKeys | None = None
        self.council = CouncilNameLabel()
        self.caption = ElidingLabel("", size="caption", role="weak")
        self._caption = ""
        self.council.restChanged.connect(self._on_rest)
        self.search = self._make_search()
        self.saved = SavedLine(theme)
        self._pages = QVBoxLayout()
        self._foot = QVBoxLayout()
        self._lay_out()
        self.set_slim(False)

    def set_council(self, name: str, caption: str = "") -> None:
        """The council's name and what stands under it (「事務局」), after what the name leaves for the second line."""
        self._caption = caption
        self.council.show_name(name)

    def _on_rest(self, rest: str) -> None:
        self.caption.setText("　".join(part for part in (rest, self._caption) if part))

    def add(self, key: str, name: str, icon: str, *, shortcut: str = "", foot: bool = False) -> QToolButton:
        """A page: its button, in the list or at the foot."""
        button = QToolButton()
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setText(f"  {name}")
        button.setAccessibleName(name)
        button.setToolTip(tip(tr("{name}（{shortcut}）", name=name, shortcut=shortcut) if shortcut else name))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setIconSize(QSize(20, 20))
        button.setFixedHeight(SIZE.nav_item)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._theme.icons.dress(button, icon, 20)
        self._group.addButton(button)
        self._buttons[key] = button
        (self._foot if foot else self._pages).addWidget(button)
        self._keys = ArrowKeys(self._in_order(), self)
        self._style(button)
        return button

    def show_chosen(self, key: str) -> None:
        """Mark the page that is shown; a page without a button marks none."""
        self._group.setExclusive(False)
        for own, button in self._buttons.items():
            button.setChecked(own == key)
        self._group.setExclusive(True)
        if self._keys is not None and key in self._buttons:
            self._keys.stop_at(self._buttons[key])

    def set_slim(self, slim: bool) -> None:
        """Icons only (names stay in tooltips and for screen readers)."""
        self.slim = slim
        self.setFixedWidth(SIZE.nav_width_slim if slim else SIZE.nav_width)
        for part in (self.council, self.caption):
            part.setVisible(not slim)
        self.saved.set_slim(slim)
        for button in (self.search, *self._buttons.values()):
            self._style(button)

    def _style(self, button: QToolButton) -> None:
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if self.slim
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        button.setToolButtonStyle(style)

    def _make_search(self) -> QToolButton:
        search = QToolButton()
        search.setProperty("kind", "find")
        search.setText(tr("　さがす　Ctrl+K"))
        search.setAccessibleName(tr("さがす"))
        search.setToolTip(tip(tr("さがす（Ctrl+K）")))
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        search.setFixedHeight(SIZE.control_with_margin)
        search.clicked.connect(self.searchWanted)
        self._theme.icons.dress(search, "search", 18, "text3")
        return search

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(SPACE.m, SPACE.l, SPACE.m, SPACE.m)
        stack.setSpacing(SPACE.xs)
        stack.addWidget(self.council)
        stack.addWidget(self.caption)
        stack.addSpacing(SPACE.s)
        stack.addWidget(self.search)
        stack.addSpacing(SPACE.xs)
        for group in (self._pages, self._foot):
            group.setContentsMargins(0, 0, 0, 0)
            group.setSpacing(SPACE.xs)
        stack.addLayout(self._pages)
        stack.addStretch(1)
        stack.addWidget(line())
        stack.addSpacing(SPACE.xs)
        stack.addLayout(self._foot)
        stack.addWidget(self.saved)

    def _in_order(self) -> list[QToolButton]:
        """Reading order: the pages, then the foot."""
        found: list[QToolButton] = []
        for group in (self._pages, self._foot):
            items = [group.itemAt(index) for index in range(group.count())]
            found += [w for item in items if item and isinstance(w := item.widget(), QToolButton)]
        return found
