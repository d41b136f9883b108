"""Paged model of the list of people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt

from ogdesk.acts.people.rows import OWN_NAME, PeopleFound
from ogdesk.acts.rows import PersonRow
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.lists.paged_rows import Fetch, PagedRows
from ogdesk.desk.words import tr


class PeopleModel(PagedRows):
    """Paged model of people. One column; `why` says what a search found, `lacks` what is missing of someone, by id."""

    titles = (tr("人物"),)

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(fetch, parent)
        self.why: Mapping[int, str] = {}
        self.lacks: Mapping[int, str] = {}

    def show(self, answer: PeopleFound) -> int:
        if (answer.why, answer.lacks) != (self.why, self.lacks):
            self.why, self.lacks = answer.why, answer.lacks
            self.touch()
        return super().show(answer.ids)

    def cell(self, row: PersonRow, _column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (row.name, row.reading, row.title) if part))
        return None

    def spoken(self, row: PersonRow) -> str:
        found = self.why.get(row.id, "")
        hit = tr("{found}に一致", found=found) if found else ""
        lack = self.lacks.get(row.id, "")
        return tr("、").join(part for part in (row.name, row.reading, row.title, lack, hit) if part)

    def why_of(self, row: PersonRow) -> str:
        """「ふりがな」 where the search found something else than the name."""
        found = self.why.get(row.id, "")
        return "" if found == tr(OWN_NAME) else found
