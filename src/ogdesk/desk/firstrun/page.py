"""はじめての起動: try the sample, begin a council, or open a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ogdesk.council.vague import VagueDate
from ogdesk.desk.frame import Page
from ogdesk.desk.frame.file_dialogs import COUNCIL_FILES, choose_target
from ogdesk.desk.kit.controls import (
    Button,
    Card,
    Field,
    InlineMessage,
    label,
    primary_button,
    row,
    scrolled,
    secondary_button,
)
from ogdesk.desk.kit.fields import DateField, TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.session.task_runner import Lane
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.files.summary import SampleNumbers
    from ogdesk.desk.context import Desk
    from ogdesk.store.file import CouncilFile

_CARD_WIDTH = 272
"""Three of them stand side by side in the smallest window."""
_NOT_OPENED, _NOT_MADE = tr("ファイルを開けませんでした"), tr("ファイルを作れませんでした")
_UNSAFE = '\\/:*?"<>|'


class FirstRunPage(Page):
    """The page with the three cards.

    `openWanted` for 「ファイルを開く」; the other two make a file and hand it to the session.
    """

    openWanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, tr("はじめに"))
        self._desk = desk
        self._fact = _NOT_OPENED
        self.header.hide()
        self.message = InlineMessage(desk.theme)
        self.sample_words = label(tr("見本を開きます。自由に直してかまいません。"), role="sub", wrap=True)
        self.name = TextField(tr("協議会の名称"))
        self.founded = DateField(desk.theme, tr("設立日"), today=lambda: desk.session.here.today, vague=True)
        self.name_field = Field(desk.theme, tr("協議会の名称"), self.name, required=True)
        self.founded_field = Field(
            desk.theme, tr("設立日"), self.founded, support=tr("わからないときは空のままでかまいません。")
        )
        self.sample = primary_button(desk.theme, tr("見本を開く"))
        self.begin = secondary_button(desk.theme, tr("名称を入れる"))
        self.open = secondary_button(desk.theme, tr("ファイルを選ぶ"))
        self.make = primary_button(desk.theme, tr("はじめる"))
        self.back = secondary_button(desk.theme, tr("戻る"))
        self.cards = self._build_cards()
        self.form = self._build_form()
        self.set_work(scrolled(self._build_body(), name=tr("はじめに")))
        self._connect()

    # ---- hooks

    def on_shown(self) -> None:
        self.show_cards()
        self.sample.setFocus()
        self._desk.session.runner.run(
            Lane.POOL, _sample_numbers, done=self._show_numbers, key="firstrun.numbers", owner=self
        )

    def widen(self) -> bool:
        """Esc in the form: back to the three ways."""
        if not self.form.isVisible():
            return False
        self.show_cards()
        self.begin.setFocus()
        return True

    # ---- what others ask

    def show_cards(self) -> None:
        """The three ways."""
        self.message.clear()
        self.form.hide()
        self.cards.show()

    def ask_name(self) -> None:
        """新しくはじめる: name and day of founding."""
        self.message.clear()
        self.cards.hide()
        self.form.show()
        self.name.setFocus()

    def tell_problem(self, sentence: str) -> None:
        """A file that could not be opened or made."""
        self.message.tell(self._fact, sentence, level="error")
        self._fact = _NOT_OPENED

    # ---- building

    def _build_cards(self) -> QWidget:
        theme = self._desk.theme
        cards = QWidget()
        layout = QHBoxLayout(cards)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.m)
        begin = label(
            tr("協議会の名称と設立日を入れると、何も入っていない記録ができます。"), role="sub", wrap=True
        )
        opened = label(
            tr("このパソコンや共有フォルダーにある協議会のファイルを開きます。"), role="sub", wrap=True
        )
        for icon, title, words, button in (
            ("circle-question-mark", tr("見本で試す"), self.sample_words, self.sample),
            ("plus", tr("新しくはじめる"), begin, self.begin),
            ("folder-open", tr("ファイルを開く"), opened, self.open),
        ):
            picture = QLabel()
            picture.setFixedSize(28, 28)
            theme.icons.dress(picture, icon, 28, "accent_text")
            layout.addWidget(_way(picture, title, words, button))
        return cards

    def _build_form(self) -> QWidget:
        card = Card(tr("新しくはじめる"))
        card.setFixedWidth(round(1.6 * _CARD_WIDTH))
        card.add(self.name_field, self.founded_field, row(self.make, self.back, None))
        card.hide()
        return card

    def _build_body(self) -> QVBoxLayout:
        theme = self._desk.theme
        picture = QLabel()
        picture.setFixedSize(56, 56)
        theme.icons.dress(picture, "landmark", 56, "accent_text")
        centre = Qt.AlignmentFlag.AlignHCenter
        body = QVBoxLayout()
        body.setSpacing(SPACE.m)
        body.addStretch(2)
        body.addWidget(picture, 0, centre)
        body.addWidget(label(tr("協議会の記録をはじめます"), size="display", bold=True), 0, centre)
        body.addWidget(
            label(tr("このパソコンの中だけに保存します。インターネットには送りません。"), role="sub"),
            0,
            centre,
        )
        body.addSpacing(SPACE.l)
        self.message.setMinimumWidth(2 * _CARD_WIDTH)
        body.addWidget(self.message, 0, centre)
        body.addWidget(self.cards, 0, centre)
        body.addWidget(self.form, 0, centre)
        body.addStretch(3)
        return body

    def _connect(self) -> None:
        self.sample.clicked.connect(self._make_sample)
        self.begin.clicked.connect(self.ask_name)
        self.open.clicked.connect(self.openWanted)
        self.back.clicked.connect(self.show_cards)
        self.make.clicked.connect(self._ask_place)
        self.name.returnPressed.connect(self._on_enter)
        self.founded.line.returnPressed.connect(self._on_last_enter)

    # ---- doing

    def _make_sample(self) -> None:
        here = self._desk.session.here

        def make() -> CouncilFile:
            from ogdesk.acts.files.council_files import free_sample_path, new_sample  # noqa: PLC0415 - the first page is shown before files can be made

            return new_sample(free_sample_path(here), here)

        self._fact = _NOT_MADE
        self._desk.session.take(make)

    def _on_enter(self) -> None:
        if not self.name.composing:
            self.founded.setFocus()

    def _on_last_enter(self) -> None:
        if not self.founded.line.composing:
            self._ask_place()

    def _ask_place(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name_field.tell(tr("協議会の名称が空です。名称を入力してください。"))
            self.name.setFocus()
            return
        self.name_field.tell("")
        self.founded.commit()
        if self.founded.line.problem:
            self.founded.setFocus()
            return
        safe = "".join("_" if sign in _UNSAFE else sign for sign in name)
        proposed = self._desk.session.here.places.documents / f"{safe}.ogdesk"
        choose_target(
            self,
            tr("記録のファイルを置く場所"),
            proposed,
            COUNCIL_FILES,
            self.make_council,
            replaces=False,
        )

    def make_council(self, path: Path) -> None:
        """Begin a council in the new file `path`."""
        here, name, founded = self._desk.session.here, self.name.text().strip(), self.founded.current()

        def make() -> CouncilFile:
            from ogdesk.acts.files.council_files import new_council  # noqa: PLC0415 - the first page is shown before files can be made

            return new_council(path, here, name=name, founded=founded or VagueDate())

        self._fact = _NOT_MADE
        self._desk.session.take(make)

    def _show_numbers(self, numbers: SampleNumbers) -> None:
        self.sample_words.setText(
            tr(
                "会員{members}団体とシンポジウム{symposia}回分が入った見本を開きます。自由に直してかまいません。",
                members=numbers.members,
                symposia=numbers.symposia,
            )
        )


def _way(picture: QLabel, title: str, words: QLabel, button: Button) -> Card:
    card = Card()
    card.setFixedWidth(_CARD_WIDTH)
    # A wrapped label has no height of its own in a centred layout: three lines always have room.
    words.setMinimumHeight((words.fontMetrics().lineSpacing() + 1) * 3)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    card.add(picture, label(title, size="subtitle", bold=True), words, None, row(button, None))
    return card


def _sample_numbers() -> SampleNumbers:
    from ogdesk.acts.files.summary import sample_numbers  # noqa: PLC0415 - the first page is shown before files can be made

    return sample_numbers()
