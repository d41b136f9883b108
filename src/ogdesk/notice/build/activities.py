"""Builder of 主な活動内容 in the 別紙: per 年度 up to three lines, made from the data or stored (docs/notice.md §1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ogdesk.council.council import ActivityKind, Council
from ogdesk.council.event import EVENT_KIND_WORDS, EventKind
from ogdesk.council.facts import CouncilFacts, HeldEvent
from ogdesk.council.fiscal import FirstYearLabel, FiscalYear
from ogdesk.council.membership import MembershipEvent, MembershipEventKind
from ogdesk.council.order import in_code_order
from ogdesk.council.organisation import Organisation
from ogdesk.notice.build.context import plain_runs
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.tree import Block, YearEntry, YearLines

FIRST_YEAR_SETTING = "first_year_label"
"""Setting of the file: 'old_era' prints 平成31年度, 'new_era' 令和元年度 (papers do both)."""


def activity_blocks(data: CouncilFacts, day: date) -> tuple[Block, ...]:
    """The 年度 from the founding to the one before `day`; years without a line are left out."""
    first, last = _first_year(data.council), FiscalYear.of(day).year - 1
    label = year_label(data)
    years = [FiscalYear(year) for year in range(first, last + 1)] if first is not None else []
    entries = []
    for year in years:
        lines = tuple(plain_runs(line) for line in activity_lines(data, year) if line)
        if lines:
            key = field_key("council", data.council, "wordings")
            entries.append(YearEntry(year.label(label), lines, key))
    return (YearLines(tuple(entries), field_key("council", data.council, "wordings")),) if entries else ()


def year_label(data: CouncilFacts) -> FirstYearLabel:
    """Which name the 年度 of a change of era gets, by the file's setting."""
    value = data.setting(FIRST_YEAR_SETTING, FirstYearLabel.OLD_ERA)
    return FirstYearLabel(value) if value in set(FirstYearLabel) else FirstYearLabel.OLD_ERA


def activity_lines(data: CouncilFacts, year: FiscalYear) -> list[str]:
    """The three lines of a 年度 in order; '' where there is nothing. A stored wording replaces the line it is for."""
    stored = {w.kind: w.text for w in data.council.wordings if w.fiscal_year == year.year}
    made = {
        ActivityKind.MEMBERS: _members_line,
        ActivityKind.RENAME: _rename_line,
        ActivityKind.EVENTS: _events_line,
    }
    return [stored[kind] if kind in stored else line(data, year) for kind, line in made.items()]


def automatic_line(data: CouncilFacts, year: FiscalYear, kind: ActivityKind) -> str:
    """The line the data give, whatever wording is stored: for 「自動に戻す」."""
    match kind:
        case ActivityKind.MEMBERS:
            return _members_line(data, year)
        case ActivityKind.RENAME:
            return _rename_line(data, year)
        case ActivityKind.EVENTS:
            return _events_line(data, year)


def _first_year(council: Council) -> int | None:
    founded = council.founded.fiscal_year
    return founded.year if founded else None


def _members_line(data: CouncilFacts, year: FiscalYear) -> str:
    founders = _names(data, year, MembershipEventKind.FOUND)
    parts = []
    if data.council.founded.fiscal_year == year:
        parts.append("協議会設立" + (f"（{'、'.join(founders)}）" if founders else ""))
    for kind, word in (
        (MembershipEventKind.JOIN, "加入"),
        (MembershipEventKind.REJOIN, "再加入"),
        (MembershipEventKind.LEAVE, "脱退"),
    ):
        names = _names(data, year, kind)
        parts += ["、".join(names) + word] if names else []
    return "、".join(parts)


def _names(data: CouncilFacts, year: FiscalYear, kind: MembershipEventKind) -> list[str]:
    bodies = [
        membership.organisation
        for membership in data.memberships
        for event in membership.events
        if event.kind is kind and event.moves_edges and year_of(event) == year and membership.organisation
    ]
    ordered: Iterable[Organisation] = in_code_order(bodies, lambda body: body)
    return [body.name_on(year.last_day) for body in ordered]


def year_of(event: MembershipEvent) -> FiscalYear | None:
    """The 年度 an event is told under; a member whose first day outside is 1 April left in the 年度 before."""
    if event.kind is MembershipEventKind.LEAVE and event.on.is_exact and event.on.earliest:
        return FiscalYear.of(event.on.earliest - timedelta(days=1))
    return event.on.fiscal_year


def _rename_line(data: CouncilFacts, year: FiscalYear) -> str:
    later = data.council.names_in_order()[1:]
    return "、".join(f"{n.name}に名称変更" for n in later if n.start.fiscal_year == year)


def _events_line(data: CouncilFacts, year: FiscalYear) -> str:
    ordered = sorted(data.held_in(year), key=lambda e: (e.first_day is None, e.first_day or date.max))
    return "、".join(_event_texts(ordered))


def _event_texts(events: Iterable[HeldEvent]) -> Iterator[str]:
    for event in events:
        word: str = EVENT_KIND_WORDS[event.kind]
        if event.kind is not EventKind.SYMPOSIUM and event.title:
            word = " ".join(event.title.split())
        yield word + (f"（{event.activity_detail}）" if event.activity_detail else "")
