"""The input of the proofreader: passages of text with the field each came from, and the objects behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.findings import Finding, Level
from ogdesk.council.organisation import Organisation
from ogdesk.council.release import BlockKey, Notice
from ogdesk.council.times import TimeStyle
from ogdesk.council.wordings import Wordings
from ogdesk.notice.build import BuiltNotice
from ogdesk.notice.proof.half_width import without_addresses
from ogdesk.notice.proof.places import where_of


@dataclass(frozen=True)
class Passage:
    """A line as a reader sees it, the field it came from, and that place in the user's words."""

    text: str
    place: EntityField
    where: str

    def finding(self, level: Level, code: str, sentence: str, suggestion: str = "") -> Finding:
        """A finding in this passage."""
        return Finding(level, code, sentence, self.place, self.where, suggestion)


@dataclass(frozen=True)
class ProofText:
    """Passages to be read as text. `day` tells which year a date without year means; `times` None: no fixed style.

    `names` are stored names of bodies and people: their characters are theirs and no slip. `wordings` are the file's 言い回し.
    """

    passages: tuple[Passage, ...]
    day: date
    times: TimeStyle | None = None
    names: tuple[str, ...] = ()
    wordings: Wordings = field(default_factory=Wordings)

    def running(self, passage: Passage) -> str:
        """The text of a passage with addresses and names blanked out, as long as it was."""
        text = without_addresses(passage.text)
        for name in self.names:
            text = text.replace(name, " " * len(name))
        return text


@dataclass(frozen=True)
class Occasion:
    """One event among all of a council, looked at on a day."""

    event: Event
    data: CouncilFacts
    today: date


@dataclass(frozen=True)
class Paper:
    """A built notice with all that stands behind it. `day` is its release date (today while it has none)."""

    notice: Notice
    event: Event
    data: CouncilFacts
    built: BuiltNotice
    day: date
    today: date
    passages: tuple[Passage, ...]

    def about(self, level: Level, code: str, sentence: str, field: str, suggestion: str = "") -> Finding:
        """A finding about a field (or a block, by its name) of the notice."""
        place = EntityField("notice", self.notice.id, field)
        return Finding(level, code, sentence, place, where_of(place), suggestion)

    def printed(self, key: BlockKey) -> str:
        """The text that is printed of a block, '' when it is hidden."""
        block = self.built.shown_block(key)
        return block.text if block is not None else ""

    def written(self, key: BlockKey) -> str:
        """The text of a block that was written by hand and is printed, else ''."""
        block = self.built.shown_block(key)
        return block.text if block is not None and block.is_rewritten else ""

    @property
    def issuer(self) -> Organisation | None:
        """The issuing body."""
        return self.notice.issuer


Findings = Iterator[Finding]
TextRule = Callable[[ProofText], Findings]
PaperRule = Callable[[Paper], Findings]
OccasionRule = Callable[[Occasion], Findings]
