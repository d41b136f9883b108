"""Page header: title, chips, undo and redo, buttons, one line of explanation, tabs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ogdesk.desk.frame.title import TitleButton, TitleLabel
from ogdesk.desk.kit.controls import Button, ElidingLabel, button_for, icon_button, icon_button_for
from ogdesk.desk.kit.controls.chips import Chip
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr


class PageHeader(QFrame):
    """The header widget of a page.

    Built by the page; in a narrow window chips and secondary buttons move into 「…」.

    `switchWanted` when the title is pressed (only after `offer_switch`), `tabChanged(int)` for the tabs.
    """

    switchWanted = Signal()
    tabChanged = Signal(int)

    def __init__(self, theme: Theme, title: str, explanation: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._secondary: list[Button] = []
        self._main: list[Button] = []
        self._only_wide: list[QWidget] = []
        self.chips: list[Chip] = []
        self.narrow = False
        self.title = TitleLabel(title)
        self.switch = TitleButton(theme, title)
        self.switch.clicked.connect(self.switchWanted)
        self.switch.hide()
        self.explanation = ElidingLabel(explanation, role="sub")
        self.more = icon_button(theme, "ellipsis", tr("そのほかの操作"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.tabs: QTabBar | None = None
        self._chip_row = QHBoxLayout()
        self._tools = QHBoxLayout()
        self._lay_out()
        self.set_narrow(False)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.switch.set_words(title)

    def set_explanation(self, text: str) -> None:
        """One line under the title; too long ends in 「…」 with the whole as tooltip."""
        self.explanation.setText(text)
        self.explanation.setVisible(bool(text))

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """The chips after the title, replacing the present ones."""
        for chip in self.chips:
            self._chip_row.removeWidget(chip)
            chip.deleteLater()
        self.chips = list(chips)
        for chip in self.chips:
            self._chip_row.addWidget(chip)
            chip.setVisible(not self.narrow)
        self._show_more()

    def offer_switch(self, tip: str) -> None:
        """Make the title a button 「▾」 (「ほかのシンポジウムに切り替える（Ctrl+J）」)."""
        self.title.hide()
        self.switch.set_words(self.title.text(), tip)
        self.switch.show()

    def show_undo(self, undo: QAction, redo: QAction) -> None:
        """The two icon buttons of undo and redo."""
        self._tools.addWidget(icon_button_for(self._theme, undo, "undo-2"))
        self._tools.addWidget(icon_button_for(self._theme, redo, "redo-2"))

    def add_control(self, control: QWidget, *, only_wide: bool = False) -> None:
        """Another control in the head (the as-of date of 会員)."""
        self._tools.addWidget(control)
        if only_wide:
            self._only_wide.append(control)

    def add_secondary(self, action: QAction, icon: str = "") -> Button:
        """A secondary button that runs a command; narrow windows keep it in 「…」. It is there while it can be given."""
        button = button_for(self._theme, action, "secondary", icon)
        button.setProperty("command", action)
        self._secondary.append(button)
        self._tools.addWidget(button)
        action.changed.connect(self._show_secondary)
        self._show_secondary()
        return button

    def _show_secondary(self) -> None:
        for button in self._secondary:
            button.setVisible(not self.narrow and button.isEnabled())
        self._show_more()

    def set_primary(self, action: QAction, icon: str = "") -> Button:
        """The one filled button; call it last. A second one takes the last place until `put_last` says else."""
        button = button_for(self._theme, action, "primary", icon)
        self.put_last(button)
        return button

    def put_last(self, button: Button) -> None:
        """The filled button stands last, 「…」 before all that may be filled; Tab goes the same way."""
        if self._main and self._main[-1] is button:
            return
        self._main = [*(other for other in self._main if other is not button), button]
        for part in (self.more, *self._main):
            self._tools.addWidget(part)
        for before, after in pairwise((self.more, *self._main)):
            QWidget.setTabOrder(before, after)

    def add_tabs(self, names: Sequence[str]) -> QTabBar:
        """The tabs under the title (only シンポジウム has them)."""
        tabs = QTabBar()
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(True)
        tabs.setAccessibleName(tr("この画面のタブ"))
        for name in names:
            tabs.addTab(name)
        tabs.currentChanged.connect(self.tabChanged)
        self.tabs = tabs
        layout = self.layout()
        if layout is not None:
            layout.addWidget(tabs)
            layout.setContentsMargins(SPACE.xl, SPACE.m, SPACE.card_padding, 0)
        return tabs

    def set_narrow(self, narrow: bool) -> None:
        """Follow the width of the window."""
        self.narrow = narrow
        for part in (*self.chips, *self._only_wide):
            part.setVisible(not narrow)
        self._show_secondary()

    def _show_more(self) -> None:
        given = any(button.isEnabled() for button in self._secondary)
        self.more.setVisible(self.narrow and (given or bool(self.chips)))

    def _lay_out(self) -> None:
        self._chip_row.setSpacing(SPACE.s)
        self._tools.setSpacing(SPACE.s)
        first = QHBoxLayout()
        first.setSpacing(SPACE.m)
        first.addWidget(self.title)
        first.addWidget(self.switch)
        first.addLayout(self._chip_row)
        first.addStretch(1)
        first.addLayout(self._tools)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(SPACE.xl, SPACE.m, SPACE.card_padding, SPACE.m)
        stack.setSpacing(SPACE.xxs)
        stack.addLayout(first)
        stack.addWidget(self.explanation)
        self.explanation.setVisible(bool(self.explanation.text()))
        self._tools.addWidget(self.more)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for chip in self.chips:
            self.menu.addAction(self._chip_line(chip))
        if self.chips and self._secondary:
            self.menu.addSeparator()
        for button in self._secondary:
            action = button.property("command")
            if isinstance(action, QAction) and action.isEnabled():
                self.menu.addAction(action)

    def _chip_line(self, chip: Chip) -> QWidgetAction:
        """A chip as a line of 「…」: nothing to choose, and as well to read as in the head."""
        around = QWidget()
        line = QHBoxLayout(around)
        line.setContentsMargins(SPACE.m, SPACE.xs, SPACE.m, SPACE.xs)
        line.addWidget(chip.copy())
        line.addStretch(1)
        action = QWidgetAction(self.menu)
        action.setText(chip.text)
        action.setDefaultWidget(around)
        return action
