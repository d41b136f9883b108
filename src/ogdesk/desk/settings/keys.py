"""キーの一覧: a table of every command with its keys, made from the command registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from ogdesk.desk.frame import Page
from ogdesk.desk.frame.commands import MENUS
from ogdesk.desk.kit.controls import Card, column, label, scrolled
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.desk.frame import Command

_WIDTH, _KEYS_WIDTH = 720, 200
_REST = tr("そのほか")
_IN_PLACE = (
    (tr("行で編集をはじめる"), tr("F2・Enter")),
    (tr("行の順番を変える"), tr("Alt+↑・Alt+↓")),
    (tr("依頼と回答の行を続けて選ぶ"), tr("Shift+↑・Shift+↓")),
    (tr("写した名簿やメールの登壇者を貼り付ける"), "Ctrl+V"),
    (tr("ごみ箱へ"), "Del"),
    (tr("欄から一覧へ。一覧では絞り込みを消す"), "Esc"),
    (tr("カレンダーや一覧を開く"), "Alt+↓"),
    (tr("日付を1日、1か月ずつ変える"), tr("↑↓・PageUp・PageDown")),
    (tr("仕上がりの上で拡大・縮小"), tr("Ctrl+マウスホイール")),
    (tr("戻る・進む"), tr("マウスの横のボタン")),
)


class KeysPage(Page):
    """Read when it is shown, so that it names the commands of all pages registered by then."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme, tr("キーの一覧"), tr("ボタンの上にマウスを置いても、そのキーがわかります。")
        )
        self._desk = desk
        self.cards: dict[str, Card] = {}
        groups: dict[str, list[tuple[str, str]]] = {name: [] for name in (*MENUS, _REST)}
        for command in desk.window.commands:
            if command.shortcuts:
                groups[command.menu or _REST].append((_words(command), _keys(command)))
        groups[tr("行や欄の中で")] = list(_IN_PLACE)
        for name, rows in groups.items():
            if rows:
                self.cards[name] = self._card(name, rows)
        self.area = scrolled(column(*self.cards.values(), None, spacing=SPACE.l), name=tr("キーの一覧"))
        # Nothing in it takes the keyboard, so the area does, to be scrolled.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setObjectName("KeysArea")
        desk.theme.themeChanged.connect(self._ring)
        self._ring()
        self.set_work(self.area)

    def _ring(self) -> None:
        focus = self.theme.hex("focus")
        self.area.setStyleSheet(
            f"#KeysArea {{ border: 2px solid transparent; }} #KeysArea:focus {{ border: 2px solid {focus}; }}"
        )

    def _card(self, name: str, rows: list[tuple[str, str]]) -> Card:
        card = Card(name)
        card.setMaximumWidth(_WIDTH)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.s)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, _KEYS_WIDTH)
        for number, (words, keys) in enumerate(rows):
            grid.addWidget(label(words), number, 0)
            grid.addWidget(label(keys, bold=True), number, 1)
        card.body.addLayout(grid)
        return card


def _words(command: Command) -> str:
    """Without what undo would take back right now."""
    return command.action.text().partition(tr("："))[0]


def _keys(command: Command) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return tr("・").join(QKeySequence(keys).toString(native) for keys in command.shortcuts)
