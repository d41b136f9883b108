"""Translation: the words of the window in the chosen language (`tr`).

Japanese is the source: it stands in the code and needs no file. English comes from `resources/translations`. The language
is chosen once, before the other modules of the desk are imported, so that constants of modules may hold words too; another
choice counts from the next start (設定 › 見た目). What goes into papers or into the council file is never translated, and
what a field holds is Japanese in every window: it is typed and stored as it will be printed.

What the rooms below say (`ground.sentence`) is translated once, where it comes from a lane of the task runner (`spoken`);
what a page asks of them directly goes through `tr`.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from ogdesk.ground.sentence import MEANING, Listing, Sentence, Written

CONTEXT = "ogdesk"
COUNTED = "n"
"""The value after which English chooses between one and many (「{n}件」)."""
LANGUAGE = "language"
"""The property of the application that names the language of the window; without it: Japanese."""
ENGLISH = "en"
DATES = "dates"
"""The property of the application that names which year the window says first; without it: 和暦."""
WESTERN = "western"
_ROWS = (
    "ogdesk.acts.",
    "ogdesk.council.findings",
    "ogdesk.desk.",
    "ogdesk.notice.pdf.result",
    "ogdesk.store.",
)
"""Whose frozen dataclasses are rows for the window. The tree of a paper and the domain are not: they stay Japanese."""

T = TypeVar("T")


def is_english() -> bool:
    """Whether the window speaks English."""
    app = QCoreApplication.instance()
    return app is not None and app.property(LANGUAGE) == ENGLISH


def is_western() -> bool:
    """Whether dates of the window carry their western year (設定 › 日付)."""
    app = QCoreApplication.instance()
    return app is not None and app.property(DATES) == WESTERN


def tr(text: str, /, **values: object) -> str:
    """`text`, a Japanese literal with `values` to set in or what a lower room said, in the language of the window.

    A text that has no translation, such as the name of a city, comes back as it is.
    """
    if isinstance(text, (Sentence, Written)):
        return shown(text)
    return _said(text, values)


def shown(text: str) -> str:
    """What a lower room said, in the language of the window; any other text as it is."""
    if not isinstance(text, (Sentence, Written)) or not (is_english() or is_western()):
        return text
    if not is_english():
        return _in_western_years(text)
    if isinstance(text, Listing):
        from ogdesk.desk.english import BETWEEN  # noqa: PLC0415 - only in English

        return BETWEEN[text.pattern].join(shown(part) for part in text.parts)
    if isinstance(text, Sentence):
        return _said(text.pattern, text.values)
    from ogdesk.desk.english import written  # noqa: PLC0415 - only in English

    return written(text.thing, text.form)


def spoken(rows: T) -> T:
    """Rows for the window with every text in them shown in its language. In Japanese with 和暦 that is the rows themselves."""
    return _in_english(rows) if is_english() or is_western() else rows


def _in_western_years(text: Sentence | Written) -> str:
    """The Japanese text itself, its dates with their western year."""
    if isinstance(text, Listing):
        said = text.pattern.join(shown(part) for part in text.parts)
    elif isinstance(text, Sentence):
        said = _said(text.pattern, text.values)
    else:
        from ogdesk.council.western import western  # noqa: PLC0415 - only with western years

        said = western(text)
    return text if said == text else said


def _said(pattern: str, values: Mapping[str, object]) -> str:
    counted = values.get(COUNTED)
    number = counted if isinstance(counted, int) else -1
    said = QCoreApplication.translate(CONTEXT, pattern, None, number).partition(MEANING)[0]
    if not values:
        return said
    return said.format(**{name: _said_value(value) for name, value in values.items()})


def _said_value(value: object) -> object:
    return shown(value) if isinstance(value, str) else value


def _in_english(value: Any) -> Any:
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, (tuple, list)):
        parts = [_in_english(part) for part in value]
        if all(new is old for new, old in zip(parts, value, strict=True)):
            return value
        return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
    if isinstance(value, dict):
        return {key: _in_english(part) for key, part in value.items()}
    if dataclasses.is_dataclass(value) and type(value).__module__.startswith(_ROWS):
        return _row_in_english(value)
    return value


def _row_in_english(row: Any) -> Any:
    if not type(row).__dataclass_params__.frozen:
        return row
    old = {field.name: getattr(row, field.name) for field in dataclasses.fields(row)}
    new = {name: _in_english(value) for name, value in old.items()}
    changed = {name: value for name, value in new.items() if value is not old[name]}
    if not changed:
        return row
    made = copy.copy(row)
    for name, value in changed.items():
        object.__setattr__(made, name, value)
    return made
