"""前回をもとに: the act that makes the next symposium from the last one, as one step of undo; and the preview of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ogdesk.acts.addition import Added, added
from ogdesk.acts.symposia.next_year_copy import (
    ACCESS_FIELDS,
    Named,
    Stays,
    copy_fields,
    copy_form,
    copy_organisers,
    copy_programme,
    copy_release,
    copy_sittings,
)
from ogdesk.acts.symposia.next_year_days import (
    CLOSED_PERIODS,
    ClosedPeriod,
    ProposedDay,
    first_free,
    propose_days,
    read_closed_periods,
)
from ogdesk.acts.symposia.next_year_title import next_title
from ogdesk.council.event import EVENT_KIND_WORDS, Event
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership_status import MembershipStatus, answer_on
from ogdesk.council.organisation import Post
from ogdesk.ground.sentence import say
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


class CopiedPart(StrEnum):
    """What may be taken over."""

    NAMING = "naming"
    FORM = "form"
    ORGANISERS = "organisers"
    PROGRAMME = "programme"
    ACCESS = "access"
    RELEASE = "release"


PART_WORDS = {
    CopiedPart.NAMING: say("名称の型"),
    CopiedPart.FORM: say("形式・会場"),
    CopiedPart.ORGANISERS: say("主催など"),
    CopiedPart.PROGRAMME: say("プログラムと登壇者"),
    CopiedPart.ACCESS: say("配慮"),
    CopiedPart.RELEASE: say("報道発表の発表元と言い回し"),
}
ALL_PARTS = frozenset(CopiedPart)


@dataclass(frozen=True)
class NextYearView:
    """What the panel shows: `title` of the last one, `new_title` after its pattern, the days that were looked at.

    `left_out`: posts that are not taken over because their body has left the council; `unread_periods`: lines of the
    setting 閉じる期間 that say no period.
    """

    event_id: int
    title: str
    new_title: str
    plain_title: str
    year: FiscalYear
    proposed: tuple[ProposedDay, ...] = ()
    left_out: tuple[str, ...] = ()
    unread_periods: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The proposed day."""
        return first_free(self.proposed)


def next_symposium(
    file: CouncilFile, event_id: int, *, parts: frozenset[CopiedPart], year: FiscalYear, day: date | None
) -> Added:
    """A new symposium of `year` on `day` with the chosen `parts` of `event_id`. Raises NotFound.

    Never states, answers, deputies, links, days of grants, frozen copies, participants; whoever is named begins as 候補.
    """
    with file.act("前回をもとにシンポジウムを追加") as writing:
        source = writing.get(Event, event_id)
        before = source.fiscal_year or year
        made = Event(
            kind=source.kind, declared_fiscal_year=year.year, shows_change_note=source.shows_change_note
        )
        made.title = _new_title(source, before, year, named=CopiedPart.NAMING in parts)
        if CopiedPart.NAMING in parts:
            made.subtitle = next_title(source.subtitle, before, year)
            made.number = source.number + 1 if source.number is not None else None
        copy_sittings(source, made, day)
        writing.add(made)
        stays = _stays(writing, day or year.first_day)
        _copy_parts(source, made, parts, stays, lambda title: next_title(title, before, year))
    return added(made, writing)


def _copy_parts(source: Event, made: Event, parts: frozenset[CopiedPart], stays: Stays, named: Named) -> None:
    if CopiedPart.FORM in parts:
        copy_form(source, made)
    if CopiedPart.ORGANISERS in parts:
        copy_organisers(source, made)
    if CopiedPart.PROGRAMME in parts:
        copy_programme(source, made, stays, named)
    if CopiedPart.ACCESS in parts:
        copy_fields(source, made, ACCESS_FIELDS)
    if CopiedPart.RELEASE in parts:
        copy_release(source, made, named)


def next_year_view(
    reading: Reading, event_id: int, today: date, *, year: FiscalYear | None = None
) -> NextYearView:
    """What 「前回をもとに」 would make: of `year`, else of the first 年度 whose day has not passed. Raises NotFound."""
    event = reading.get(Event, event_id)
    data = reading.whole()
    closed, unread = read_closed_periods(data.setting(CLOSED_PERIODS, ""))
    wanted = year or _first_year(event, today, closed)
    proposed = tuple(each for each in propose_days(event, wanted, closed) if each.day >= today)
    stays = _stays(reading, first_free(proposed) or wanted.first_day)
    before = event.fiscal_year or wanted
    return NextYearView(
        event_id,
        event.title,
        _new_title(event, before, wanted, named=True),
        _new_title(event, before, wanted, named=False),
        wanted,
        proposed,
        _left_out(event, stays),
        unread,
    )


def _first_year(event: Event, today: date, closed: tuple[ClosedPeriod, ...]) -> FiscalYear:
    present = FiscalYear.of(today)
    year = max(present, FiscalYear(event.fiscal_year.year + 1)) if event.fiscal_year else present
    proposed = propose_days(event, year, closed)
    passed = bool(proposed) and not any(each.is_free and each.day >= today for each in proposed)
    return FiscalYear(year.year + 1) if passed else year


def _new_title(event: Event, before: FiscalYear, year: FiscalYear, *, named: bool) -> str:
    if named and event.title:
        return next_title(event.title, before, year)
    return f"{year.label()} {EVENT_KIND_WORDS[event.kind]}"


def _left_out(event: Event, stays: Stays) -> tuple[str, ...]:
    posts = [seat.post for item in event.items for seat in item.appearances if seat.post is not None]
    return tuple(dict.fromkeys(post.printed for post in posts if not stays(post)))


def _stays(reading: Reading, day: date) -> Stays:
    """Heads of bodies that have certainly left by `day` are left out; the council's own end is no leaving."""
    data = reading.whole()
    answers = [answer_on(day, membership, data.observations) for membership in data.memberships]
    gone = {id(a.membership.organisation) for a in answers if a.status is MembershipStatus.NOT}

    def stays(post: Post) -> bool:
        body = post.organisation
        return body is None or (body.trashed_at is None and id(body) not in gone)

    return stays
