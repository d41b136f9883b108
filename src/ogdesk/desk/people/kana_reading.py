"""ふりがな of a person: katakana for each part of the name, whatever was typed."""

from __future__ import annotations

from ogdesk.council.names import reading_problem, to_katakana
from ogdesk.desk.kit.fields import ReadingField


class KatakanaField(ReadingField):
    """A reading field in katakana.

    Proposes and commits katakana; hiragana and half-width kana are turned on leaving.
    """

    def commit(self) -> None:
        if not self.composing and self.text() != to_katakana(self.text()):
            self.setText(to_katakana(self.text()))
        super().commit()

    def problem(self) -> str:
        """What is no kana in it, in a sentence; '' when it is right."""
        return (reading_problem(self.text()) or "") if self.text() else ""

    def _propose(self, reading: str) -> None:
        super()._propose(to_katakana(reading))
