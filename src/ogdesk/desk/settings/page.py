"""設定: one scrolling page, every change at once, no OK (ui.md §8.12)."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from ogdesk.desk.frame import Page
from ogdesk.desk.kit.controls import Card, Field, SegmentedChoice, column, flat_button, label, row, scrolled
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.tokens import SPACE, TOKENS

if TYPE_CHECKING:
    from ogdesk.desk.frame import Settings
    from ogdesk.desk.pages import Desk

SCHEMES = [("light", "明るい"), ("dark", "暗い"), ("system", "パソコンに合わせる")]
FONTS = [("standard", "標準"), ("ud", "UD書体")]
_WIDTH = 720


class SettingsPage(Page):
    """What only this computer knows; kept in settings.json."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, "設定", "変えるとすぐに変わります。このパソコンだけの設定です。")
        self._desk = desk
        self._settings: Settings = desk.window.settings
        look = desk.theme.look
        self.scheme = self._choice(SCHEMES, "色", look.scheme)
        self.face = self._choice(FONTS, "書体", look.font)
        self.text_size = self._choice(
            [(percent, f"{percent}％") for percent in TOKENS.text_scale_percent],
            "文字の大きさ",
            self._settings.get("text_percent") or 100,
        )
        self.strong = self._check("焦点を強く表示する", look.strong_focus)
        self.still = self._check("動きを減らす", look.less_motion)
        self.pc_name = TextField("このパソコンの名前")
        self.pc_name.set_value(self._settings.get("pc_name") or "")
        cards = QWidget()
        # The limit stands on the column: a card narrower than its place would be given too little height for its text.
        cards.setMaximumWidth(_WIDTH)
        cards.setLayout(
            column(self._build_look(), self._build_pc(), self._build_place(), None, spacing=SPACE.l)
        )
        body = row(cards, None)
        body.setStretch(0, 1000)
        self.set_work(scrolled(body, name="設定"))
        self._connect()

    def _build_look(self) -> QWidget:
        card = Card("見た目")
        self.size_note = label("次に開いたときから変わります。", size="caption", role="sub")
        self.size_note.hide()
        self.default_look = flat_button(self._desk.theme, "見た目を元に戻す", "rotate-ccw")
        card.add(
            Field(self._desk.theme, "色", self.scheme),
            Field(self._desk.theme, "文字の大きさ", self.text_size),
            self.size_note,
            Field(self._desk.theme, "書体", self.face),
            self.strong,
            self.still,
            row(self.default_look, None),
        )
        self._show_default_button()
        return card

    def _build_pc(self) -> QWidget:
        card = Card("このパソコン")
        card.add(
            Field(
                self._desk.theme,
                "このパソコンの名前",
                self.pc_name,
                support=f"変更履歴と、ほかのかたが開いたときに表示します。空のときは「{self._desk.session.here.pc_name}」です。次に開いたときから変わります。",
            )
        )
        return card

    def _build_place(self) -> QWidget:
        card = Card("保存先")
        self.place = label("", role="sub", wrap=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.add(self.place)
        return card

    def on_shown(self) -> None:
        path = self._desk.session.path
        where = (
            f"{path}　このパソコンの中だけに保存します。"
            if path is not None
            else "まだファイルを開いていません。"
        )
        self.place.setText(where)

    def _connect(self) -> None:
        self.scheme.committed.connect(lambda value: self._set_look("scheme", value))
        self.face.committed.connect(lambda value: self._set_look("font", value))
        self.strong.clicked.connect(lambda on: self._set_look("strong_focus", on))
        self.still.clicked.connect(lambda on: self._set_look("less_motion", on))
        self.text_size.committed.connect(self._set_size)
        self.pc_name.committed.connect(lambda text: self._settings.set("pc_name", text.strip() or None))
        self.default_look.clicked.connect(self._restore_look)

    def _set_look(self, part: str, value: Any) -> None:
        theme = self._desk.theme
        self._settings.set(f"look.{part}", value)
        theme.apply(dataclasses.replace(theme.look, **{part: value}))
        self._show_default_button()

    def _set_size(self, percent: int) -> None:
        self._settings.set("text_percent", percent)
        self.size_note.show()

    def _restore_look(self) -> None:
        from ogdesk.desk.kit.theme import Look

        default = Look()
        for part in ("scheme", "font", "strong_focus", "less_motion"):
            self._settings.set(f"look.{part}", None)
        self._desk.theme.apply(default)
        self.scheme.set_value(default.scheme)
        self.face.set_value(default.font)
        self.strong.setChecked(default.strong_focus)
        self.still.setChecked(default.less_motion)
        self._show_default_button()

    def _show_default_button(self) -> None:
        from ogdesk.desk.kit.theme import Look

        self.default_look.setVisible(self._desk.theme.look != Look())

    def _choice(self, choices: list[Any], name: str, value: Any) -> SegmentedChoice:
        made = SegmentedChoice(choices, name)
        made.set_value(value)
        return made

    def _check(self, words: str, on: bool) -> QCheckBox:
        made = QCheckBox(words)
        made.setChecked(on)
        return made
