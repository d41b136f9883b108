"""List model of the search results: headings, things, commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ogdesk.council.fold import fold
from ogdesk.desk.frame import Command
from ogdesk.desk.lists.keyed_rows import NONE, ROW, Index
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.search import FoundThing, SearchResult

COMMANDS = tr("操作")
RECENT = tr("最近開いたもの")
PER_GROUP = 8
_KIND_WORDS = {
    "person": tr("人物"),
    "post": tr("役職"),
    "organisation": tr("会員"),
    "symposium": tr("シンポジウム"),
}
_ICONS = {
    "person": "user-round",
    "post": "landmark",
    "organisation": "building-complex",
    "symposium": "calendar-days",
}


@dataclass(frozen=True)
class FinderRow:
    """A heading, or something that can be opened: `why` it was found, `keys` of a command."""

    kind: Literal["head", "thing", "command"]
    words: str
    detail: str = ""
    why: str = ""
    keys: str = ""
    icon: str = ""
    group: str = ""
    thing: FoundThing | None = None
    run: Callable[[], object] | None = None

    @property
    def can_be_opened(self) -> bool:
        """Headings can not."""
        return self.kind != "head"

    @property
    def spoken(self) -> str:
        """What a screen reader says: 「人物、庄司　昌彦、武蔵大学　教授、ふりがなで見つかりました」."""
        reason = tr("{why}で見つかりました", why=self.why) if self.why else ""
        return tr("、").join(
            part for part in (self.group, self.words, self.detail, self.keys, reason) if part
        )


def thing_rows(title: str, things: Iterable[FoundThing], *, more: bool = False) -> list[FinderRow]:
    """A heading with its things; nothing where there are none."""
    rows = [
        FinderRow(
            "thing",
            thing.words,
            thing.detail,
            thing.why,
            icon=_ICONS[thing.entity],
            group=_KIND_WORDS[thing.entity],
            thing=thing,
        )
        for thing in things
    ]
    hint = tr("ほかにもあります。続きを入力すると絞り込めます。") if more else ""
    return [FinderRow("head", title, hint), *rows] if rows else []


def found_rows(found: SearchResult) -> list[FinderRow]:
    """All groups of an answer."""
    from ogdesk.acts.search import GROUP_WORDS  # noqa: PLC0415 - さがす is imported when it is opened

    return [
        row
        for group in found.groups
        for row in thing_rows(tr(GROUP_WORDS[group.group]), group.things, more=group.more)
    ]


def command_rows(commands: Iterable[Command], query: str, *, without: str) -> list[FinderRow]:
    """The commands that can be given now and hold `query` in their words, with their keys."""
    key = fold(query)
    if not key:
        return []
    hits = [
        command
        for command in commands
        if command.key != without and command.action.isEnabled() and key in fold(command.action.text())
    ]
    rows = [
        FinderRow(
            "command",
            command.action.text(),
            command.menu,
            keys=command.shortcuts[0] if command.shortcuts else "",
            icon="chevron-right",
            group=COMMANDS,
            run=command.action.trigger,
        )
        for command in sorted(hits, key=lambda c: not fold(c.action.text()).startswith(key))[:PER_GROUP]
    ]
    return [FinderRow("head", COMMANDS), *rows] if rows else []


class FinderRows(QAbstractListModel):
    """The list model of one answer; a new answer replaces it whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FinderRow, ...] = ()

    def show_rows(self, rows: Sequence[FinderRow]) -> None:
        """Another answer."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> FinderRow | None:
        """The line at a place."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def next_from(self, number: int, step: int) -> int:
        """The next line in a direction that can be opened, round and round; -1 when there is none."""
        count = len(self._rows)
        for away in range(1, count + 1):
            place = (number + step * away) % count
            if self._rows[place].can_be_opened:
                return place
        return -1

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row()) if index.isValid() else None
        if row is None or not row.can_be_opened:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if row.can_be_opened else row.words
        return row if role == ROW else None
