"""The words of the window in the chosen language.

Japanese is the source: it stands in the code and needs no file. English comes from `resources/translations`. The language
is chosen once, before the other modules of the desk are imported, so that constants of modules may hold words too; another
choice counts from the next start (設定 › 見た目). What goes into papers or into the council file is never translated.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ogdesk.ground.sentence import Sentence

CONTEXT = "ogdesk"
COUNTED = "n"
"""The value after which English chooses between one and many (「{n}件」)."""


def tr(text: str, /, **values: object) -> str:
    """`text`, a Japanese literal with `values` to set in or what a lower room said, in the language of the window.

    A text that has no translation, such as the name of a city, comes back as it is.
    """
    if isinstance(text, Sentence):
        return _said(text.pattern, text.values)
    return _said(text, values)


def _said(pattern: str, values: Mapping[str, object]) -> str:
    counted = values.get(COUNTED)
    number = counted if isinstance(counted, int) else -1
    said = QCoreApplication.translate(CONTEXT, pattern, None, number)
    if not values:
        return said
    return said.format(**{name: _said_value(value) for name, value in values.items()})


def _said_value(value: object) -> object:
    return tr(value) if isinstance(value, Sentence) else value
