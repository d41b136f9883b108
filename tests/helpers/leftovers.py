"""Japanese that is left on the English window, without what is the council's own and what is quoted as an example."""

from __future__ import annotations

import re
import sqlite3
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

TS = Path(__file__).parents[2] / "resources" / "translations" / "ogdesk_en.ts"
_SIGN = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_RUN = re.compile(f"[{_SIGN}][{_SIGN}0-9]*")
"""Japanese with the digits in it: a date is one run."""
_QUOTED = re.compile("“([^”]*)”")
OWN_WORDS = ("日本語", "あかさたなはまやらわ")
"""言語 is offered in its own words; the index of readings is by kana."""


class Data:
    """All texts of a council file; `leftovers` gives the runs of Japanese in a text that are none of them."""

    def __init__(self, path: Path, *more: str) -> None:
        values = [*_texts_of(path), *examples(), *OWN_WORDS, str(path), *more]
        self._all = "\n".join(values)
        self._values = {run for value in values for run in _RUN.findall(value)}

    def leftovers(self, text: str) -> list[str]:
        """The runs that come from nowhere else."""
        return [run for run in _RUN.findall(text) if not self._is_own(run)]

    def _is_own(self, run: str) -> bool:
        """Whether it stands in the file, or is made of whole values of it (organisation and department)."""
        return run in self._all or any(
            run[:cut] in self._values and self._is_own(run[cut:]) for cut in range(2, len(run) - 1)
        )

    def faults(self, screen: str, texts: Iterable[str]) -> list[str]:
        """A line for each text that has some."""
        return [
            f"{screen}: {text!r} ({', '.join(found)})" for text in texts if (found := self.leftovers(text))
        ]


def examples() -> list[str]:
    """What translations quote in Japanese: “令和2年11月19日”."""
    told = [
        node.text or ""
        for node in ET.parse(TS).getroot().iter()
        if node.tag in ("translation", "numerusform")
    ]
    return [quote for text in told for quote in _QUOTED.findall(text)]


def _texts_of(path: Path) -> list[str]:
    """Every text in every table: names, texts, and what the history says."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    found = []
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if not table.startswith(("search", "fts")):
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                found += [value for value in row if isinstance(value, str)]
    connection.close()
    return found
