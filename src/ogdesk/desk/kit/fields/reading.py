"""ふりがな field, filled from the kana of the name's composition."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ogdesk.desk.kit.fields.text import TextField, is_kana
from ogdesk.desk.words import tr

_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}


class ReadingField(TextField):
    """A reading in hiragana. `follow(name_field)` proposes what was typed there; a hand-made reading is never touched."""

    def __init__(self, name: str = tr("ふりがな"), parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._proposed = ""
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferLowercase | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def follow(self, name_field: TextField) -> None:
        """Collect the kana composed in `name_field`."""
        name_field.composed.connect(self._on_composed)
        name_field.edited.connect(self._on_name_edited)
        name_field.committed.connect(lambda _: self._commit_proposal())

    @property
    def by_hand(self) -> bool:
        """Whether the reading is the user's own, not our proposal."""
        return bool(self.text()) and self.text() != self._proposed

    def set_value(self, text: str) -> None:
        super().set_value(text)
        if text != self._proposed:
            self._proposed = ""

    def _on_composed(self, kana: str, handed_over: str) -> None:
        reading = kana or (handed_over if is_kana(handed_over) else "")
        if reading and not self.by_hand:
            self._propose(self.text() + reading.translate(_TO_HIRAGANA))

    def _on_name_edited(self, text: str) -> None:
        if not text and not self.by_hand:
            self._propose("")

    def _propose(self, reading: str) -> None:
        self._proposed = reading
        self.setText(reading)
        self.edited.emit(reading)

    def _commit_proposal(self) -> None:
        if not self.by_hand:
            self.commit()
