"""The context shared by all builders of one release: the event, the days that count, the styles."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ogdesk.council.event import EVENT_KIND_WORDS, Event, EventKind
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.release import Notice
from ogdesk.council.times import TimeStyle
from ogdesk.council.wordings import Readings
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.notice.build.issuer import Issuer
from ogdesk.notice.document import RubyStyle
from ogdesk.notice.tree import Runs, Text


@dataclass
class ReleaseContext:
    """One release in the making. `day` is the release date (today while it has none): what is public on it is printed.

    `named` collects who has been printed with a reading: a reading stands at the first occurrence only.
    """

    notice: Notice
    event: Event
    data: CouncilFacts
    issuer: Issuer
    day: date
    named: set[int] = field(default_factory=set)

    @property
    def times(self) -> TimeStyle:
        """The style of times of this notice; an unknown word means 15：00."""
        known = {style.value for style in TimeStyle}
        return TimeStyle(self.notice.time_style) if self.notice.time_style in known else TimeStyle.COLON

    @property
    def ruby(self) -> RubyStyle:
        """Where readings stand: the file's 言い回し before the notice's own style."""
        chosen = self.data.wordings.readings
        if chosen is not Readings.AS_NOTICE:
            return RubyStyle(chosen.value)
        known = {style.value for style in RubyStyle}
        return RubyStyle(self.notice.ruby_style) if self.notice.ruby_style in known else RubyStyle.ABOVE

    @property
    def council_name(self) -> str:
        """The council's name on the day of the release."""
        return self.data.council.name_on(self.day)

    @property
    def event_word(self) -> str:
        """'公開シンポジウム'; an event of another kind with its title in brackets."""
        word = EVENT_KIND_WORDS[self.event.kind]
        if self.event.kind is EventKind.SYMPOSIUM or not self.event.title:
            return word
        return f"{word}「{' '.join(self.event.title.split())}」"


def context_of(notice: Notice, data: CouncilFacts, issuer: Issuer, today: date) -> ReleaseContext:
    """The context of a notice. Raises WorldError when it belongs to no event."""
    if notice.event is None:
        raise WorldError(
            say("この報道発表は、どの催しのものか決まっていません。催しを選んでから作り直してください。")
        )
    return ReleaseContext(notice, notice.event, data, issuer, notice.release_date or today)


def plain_runs(text: str) -> Runs:
    """Characters as one run."""
    return (Text(str(text)),)


def lines_in(text: str) -> list[str]:
    """The lines of a text that hold something, without blanks at their ends."""
    return [line.strip() for line in text.splitlines() if line.strip()]
