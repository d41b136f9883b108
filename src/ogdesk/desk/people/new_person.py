"""人物を追加: name and reading, with a hint when that person is there already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from ogdesk.acts.people.additions import add_person
from ogdesk.acts.people.detail import ruby
from ogdesk.acts.people.rows import same_person_ids
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import (
    Card,
    Field,
    InlineMessage,
    flow,
    label,
)
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.tokens import MOTION, SPACE
from ogdesk.desk.people.kana_reading import KatakanaField
from ogdesk.desk.things.add_form import AddForm
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.kit.theme import Theme
    from ogdesk.desk.things.add_form import Work


class AddPerson(AddForm):
    """The form 人物を追加. Name and reading; someone of the same name is told, and opened if wanted."""

    said = tr("人物を追加しました")

    def __init__(self, desk: Desk) -> None:
        theme = desk.theme
        super().__init__(theme)
        self._session = desk.session
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
        self._pause = QTimer(self, singleShot=True, interval=MOTION.search_debounce)
        self._pause.timeout.connect(lambda: self._look_for_same(self._name()))
        self._lay_out(theme)
        for control in (self.family, self.given, self.family_reading, self.given_reading):
            control.edited.connect(lambda _text: self._on_edited())

    def _look_for_same(self, name: tuple[str, str]) -> None:
        self._session.look(
            lambda file: same_person_ids(file, *name),
            lambda same: self._show_same(name, same) if isValid(self) else None,
            key="people.same",
        )

    def _show_same(self, name: tuple[str, str], same: Sequence[tuple[int, str]]) -> None:
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
        card.add(names, one_part, self.message, readings, self.ruby, self.buttons)
        self.lay_out(tr("人物を追加"), self.family, card, spacing=SPACE.l)

    def _name(self) -> tuple[str, str]:
        return self.family.text().strip(), self.given.text().strip()

    def _on_edited(self) -> None:
        self.family_field.tell("")
        words = ruby(*self._name(), self.family_reading.text(), self.given_reading.text())
        self.ruby.setText(tr("報道発表での形　{words}", words=words) if words else "")
        self._pause.start()

    def work(self) -> Work:
        for control in (self.family, self.given, self.family_reading, self.given_reading):
            control.commit()
        family, given = self._name()
        readings = {"family_reading": self.family_reading.text(), "given_reading": self.given_reading.text()}
        return lambda file: add_person(file, family, given, **readings)
