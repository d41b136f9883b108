"""人物を追加: name and reading, with a hint when that person is there already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.people.detail import ruby
from ogdesk.desk.kit.controls import (
    Card,
    Field,
    InlineMessage,
    flat_button,
    flow,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, SPACE
from ogdesk.desk.people.kana_reading import KatakanaField
from ogdesk.desk.words import tr


class AddPerson(QWidget):
    """`typed(family, given)` while the name is typed (answer with `show_same`), `wanted(family, given, reading, reading)`,
    `openWanted(id)` of the one who is there already, `cancelled()`."""

    typed = Signal(str, str)
    wanted = Signal(str, str, str, str)
    openWanted = Signal(int)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.family, self.given = TextField(tr("姓")), TextField(tr("名"))
        self.family_reading, self.given_reading = (
            KatakanaField(tr("姓のふりがな")),
            KatakanaField(tr("名のふりがな")),
        )
        self.family_reading.follow(self.family)
        self.given_reading.follow(self.given)
        self.family_field = Field(theme, tr("姓"), self.family, required=True)
        self.message = InlineMessage(theme)
        self.ruby = label("", role="sub", wrap=True)
        self.save = secondary_button(theme, tr("追加する"), "plus")
        self.stop = flat_button(theme, tr("やめる"))
        self._pause = QTimer(self, singleShot=True, interval=MOTION.search_debounce)
        self._pause.timeout.connect(lambda: self.typed.emit(*self._name()))
        self._lay_out(theme)
        for control in (self.family, self.given, self.family_reading, self.given_reading):
            control.edited.connect(lambda _text: self._on_edited())
        self.save.clicked.connect(self._on_save)
        self.stop.clicked.connect(self.cancelled)

    def begin(self) -> None:
        """The caret into the family name."""
        self.family.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_same(self, name: tuple[str, str], same: Sequence[tuple[int, str]]) -> None:
        """People of the same name; an answer to an older text is left out."""
        if name != self._name():
            return
        if not same:
            self.message.clear()
            return
        person, words = same[0]
        self.message.tell(
            tr("{words}さんはすでにいます。", words=words),
            tr("同じかたなら、開いて直してください。別のかたなら、このまま追加できます。"),
            level="warn",
            button=tr("開く"),
            act=lambda: self.openWanted.emit(person),
        )

    def tell(self, sentence: str, suggestion: str) -> None:
        """Why the person was not added."""
        self.family_field.tell(sentence, "error", suggestion)
        self.family_field.go()

    def _lay_out(self, theme: Theme) -> None:
        card = Card()
        names = flow((self.family_field, 1), (Field(theme, tr("名"), self.given), 1))
        readings = flow(
            (Field(theme, tr("姓のふりがな"), self.family_reading), 1),
            (Field(theme, tr("名のふりがな"), self.given_reading), 1),
        )
        one_part = label(
            tr("姓と名に分けない氏名は、姓の欄に入れます。"), size="caption", role="weak", wrap=True
        )
        card.add(names, one_part, self.message, readings, self.ruby, row(self.save, self.stop, None))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.l)
        stack.addWidget(label(tr("人物を追加"), size="title"))
        stack.addWidget(card)
        stack.addStretch(1)

    def _name(self) -> tuple[str, str]:
        return self.family.text().strip(), self.given.text().strip()

    def _on_edited(self) -> None:
        self.family_field.tell("")
        words = ruby(*self._name(), self.family_reading.text(), self.given_reading.text())
        self.ruby.setText(tr("報道発表での形　{words}", words=words) if words else "")
        self._pause.start()

    def _on_save(self) -> None:
        for control in (self.family, self.given, self.family_reading, self.given_reading):
            control.commit()
        self.wanted.emit(*self._name(), self.family_reading.text(), self.given_reading.text())
