"""設定: one scrolling page, every change at once, no OK."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from ogdesk.acts.surroundings import own_name
from ogdesk.desk.frame import Page
from ogdesk.desk.kit.controls import (
    Card,
    Field,
    SegmentedChoice,
    column,
    flat_button,
    label,
    row,
    scrolled,
    secondary_button,
)
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.theme import ThemeSettings
from ogdesk.desk.kit.tokens import SPACE, TOKENS
from ogdesk.desk.settings.backups import BackupsCard
from ogdesk.desk.settings.bin_card import BinCard
from ogdesk.desk.settings.council import CouncilCards, file_view
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.desk.frame import SettingsStore
    from ogdesk.desk.settings.council import CouncilCards, FileView

SCHEMES = [("light", tr("明るい")), ("dark", tr("暗い")), ("system", tr("パソコンに合わせる"))]
FONTS = [("standard", tr("標準")), ("ud", tr("UD書体"))]
LANGUAGES = [("ja", "日本語"), ("en", "English")]
"""Each in its own words, so that who does not read the other finds the way back."""
_WIDTH = 720


class SettingsPage(Page):
    """What only this computer knows (kept in settings.json), what lies in the open file, its backups and its bin."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, tr("設定"), tr("変えるとすぐに変わります。"))
        self._desk = desk
        self._settings: SettingsStore = desk.window.settings
        self._build_controls()
        self._started = self._next_start()
        self.council: CouncilCards | None = None
        """Once all its cards are there."""
        self._making: CouncilCards | None = None
        self.backups = BackupsCard(desk)
        self.bin = BinCard(desk, self.backups.now)
        self._council_place = column()
        body = row(self._build_cards(), None)
        body.setStretch(0, 1000)
        self.set_work(scrolled(body, name=tr("設定")))
        self._connect()

    def _build_controls(self) -> None:
        look = self._desk.theme.look
        self.scheme = self._choice(SCHEMES, tr("色"), look.scheme)
        self.face = self._choice(FONTS, tr("書体"), look.font)
        self.text_size = self._choice(
            [(percent, f"{percent}％") for percent in TOKENS.text_scale_percent],
            tr("文字の大きさ"),
            self._settings.get("text_percent") or 100,
        )
        self.language = self._choice(LANGUAGES, tr("言語"), self._settings.get("look.language") or "ja")
        self.strong = self._check(tr("焦点を強く表示する"), look.strong_focus)
        self.still = self._check(tr("動きを減らす"), look.less_motion)
        self.pc_name = TextField(tr("このパソコンの名前"))
        self.pc_name.set_value(self._settings.get("pc_name") or "")

    def _build_cards(self) -> QWidget:
        parts = (self._build_look(), self._build_pc(), self._council_place, self.backups, self.bin)
        cards = QWidget()
        # The limit stands on the column: a card narrower than its place would be given too little height for its text.
        cards.setMaximumWidth(_WIDTH)
        cards.setLayout(column(*parts, None, spacing=SPACE.l))
        return cards

    def _build_look(self) -> QWidget:
        card = Card(tr("見た目"), hint=tr("このパソコンだけの設定です"))
        self.later = self._build_later()
        self.default_look = flat_button(self._desk.theme, tr("見た目を元に戻す"), "rotate-ccw")
        card.add(
            Field(self._desk.theme, tr("色"), self.scheme),
            Field(self._desk.theme, tr("文字の大きさ"), self.text_size),
            Field(self._desk.theme, tr("言語"), self.language),
            self.later,
            Field(self._desk.theme, tr("書体"), self.face),
            self.strong,
            self.still,
            row(self.default_look, None),
        )
        self._show_default_button()
        return card

    def _build_later(self) -> QWidget:
        """What the choice of size or language still needs; shown while it differs from what the window has."""
        self.restart = secondary_button(self._desk.theme, tr("開き直す"), "rotate-ccw")
        self.restart.clicked.connect(self._desk.window.restart)
        made = QWidget()
        made.setLayout(
            row(label(tr("次に開いたときから変わります。"), size="caption", role="sub"), self.restart, None)
        )
        made.hide()
        return made

    def _build_pc(self) -> QWidget:
        card = Card(tr("このパソコン"), hint=tr("このパソコンだけの設定です"))
        self.own_name = flat_button(self._desk.theme, tr("元に戻す"), "rotate-ccw")
        self.own_name.setAccessibleName(tr("このパソコンの名前を元に戻す"))
        field = Field(
            self._desk.theme,
            tr("このパソコンの名前"),
            self.pc_name,
            support=tr(
                "変更履歴と、ほかのかたが開いたときに表示します。空のときは「{pc_name}」です。次に開いたときから変わります。",
                pc_name=own_name(),
            ),
        )
        parts = row(field, self.own_name)
        parts.setStretch(0, 1)
        parts.setAlignment(self.own_name, Qt.AlignmentFlag.AlignBottom)
        card.add(parts)
        self.own_name.setVisible(bool(self._settings.get("pc_name")))
        return card

    # ---- what lies in the file

    def on_shown(self) -> None:
        self._reload()
        self.backups.reload()

    def open_place(self, place: object) -> None:
        """The caret goes there by the book of fields once the cards are built."""

    def _forget(self) -> None:
        """Another file is open: its things have other numbers."""
        made, self.council, self._making = self._making, None, None
        if made is not None:
            self._council_place.removeWidget(made)
            made.hide()
            made.deleteLater()
        if self.isVisible():
            self.on_shown()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._reload()

    def _reload(self) -> None:
        session = self._desk.session
        if session.is_open:
            today = session.here.today
            session.read(lambda reading: file_view(reading, today), self._show, key="settings")
            self.bin.reload()

    def _show(self, view: FileView) -> None:
        if self._making is None:
            self._making = CouncilCards(self._desk, view)
            self._making.completed.connect(self._on_complete)
            self._council_place.addWidget(self._making)
        else:
            self._making.show_view(view)

    def _on_complete(self) -> None:
        self.council = self._making

    def _connect(self) -> None:
        session = self._desk.session
        session.opened.connect(self._forget)
        session.changed.connect(lambda _change, _origin: self._on_changed())
        self.scheme.committed.connect(lambda value: self._set_look("scheme", value))
        self.face.committed.connect(lambda value: self._set_look("font", value))
        self.strong.clicked.connect(lambda on: self._set_look("strong_focus", on))
        self.still.clicked.connect(lambda on: self._set_look("less_motion", on))
        self.text_size.committed.connect(lambda percent: self._set_for_next_start("text_percent", percent))
        self.language.committed.connect(lambda code: self._set_for_next_start("look.language", code))
        self.pc_name.committed.connect(self._name_pc)
        self.own_name.clicked.connect(lambda _checked: self._take_own_name())
        self.default_look.clicked.connect(self._restore_look)

    def _name_pc(self, text: str) -> None:
        self._settings.set("pc_name", text.strip() or None)
        self.own_name.setVisible(bool(text.strip()))

    def _take_own_name(self) -> None:
        """The name of the computer itself; the caret is in the field then."""
        self.pc_name.set_value("")
        self.pc_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_pc("")

    def _set_look(self, part: str, value: Any) -> None:
        theme = self._desk.theme
        self._settings.set(f"look.{part}", value)
        theme.apply(dataclasses.replace(theme.look, **{part: value}))
        self._show_default_button()

    def _set_for_next_start(self, key: str, value: Any) -> None:
        self._settings.set(key, value)
        self.later.setVisible(self._next_start() != self._started)

    def _next_start(self) -> tuple[Any, Any]:
        """文字の大きさ and 言語, which the next start takes."""
        return self.text_size.value(), self.language.value()

    def _restore_look(self) -> None:
        default = ThemeSettings()
        for part in ("scheme", "font", "strong_focus", "less_motion"):
            self._settings.set(f"look.{part}", None)
        self._desk.theme.apply(default)
        self.scheme.set_value(default.scheme)
        self.face.set_value(default.font)
        self.strong.setChecked(default.strong_focus)
        self.still.setChecked(default.less_motion)
        self._show_default_button()

    def _show_default_button(self) -> None:
        self.default_look.setVisible(self._desk.theme.look != ThemeSettings())

    def _choice(self, choices: list[Any], name: str, value: Any) -> SegmentedChoice:
        made = SegmentedChoice(choices, name)
        made.set_value(value)
        return made

    def _check(self, words: str, on: bool) -> QCheckBox:
        made = QCheckBox(words)
        made.setChecked(on)
        return made
