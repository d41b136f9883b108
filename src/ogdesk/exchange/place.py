"""The position of a value in the JSON files, for error sentences that lead there."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.ground.errors import WorldError


@dataclass(frozen=True, slots=True)
class DataPath:
    """A file and the way into it: `events.json › symposium-2020 › links › 2番目 › kind`."""

    file: str
    steps: tuple[str, ...] = ()

    def at(self, *steps: str) -> DataPath:
        """One or more steps further in."""
        return DataPath(self.file, self.steps + steps)

    def nth(self, index: int) -> DataPath:
        """The entry at `index` (from 0), counted from 1 as people do."""
        return self.at(f"{index + 1}番目")

    def error(self, what: str) -> WorldError:
        """The failure `what` (a sentence that ends with what to do) at this place."""
        return WorldError(f"{self}：{what}")

    def __str__(self) -> str:
        return " › ".join((self.file, *self.steps))
