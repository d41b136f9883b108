"""校正 over one event or the whole file."""

from __future__ import annotations

from ogdesk.acts.references import find_symposium
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.event import Event, EventKind
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.findings import Finding, in_order
from ogdesk.council.rules import domain_findings
from ogdesk.invite.findings import invite_findings
from ogdesk.notice.build import build_release
from ogdesk.notice.proof import check_event, proofread
from ogdesk.store.council_reader import CouncilReader


def check(look: CouncilReader, symposium: str, here: Surroundings) -> list[Finding]:
    """The findings of one event, or of all when `symposium` is '', worst first."""
    if symposium:
        return event_findings(find_symposium(look, symposium), look.facts(), here)
    data = look.whole()
    found = domain_findings(data)
    for event in data.events:
        if event.kind is not EventKind.EXTERNAL:
            found += event_findings(event, data, here)
    return in_order(list(dict.fromkeys(found)))


def event_findings(event: Event, data: CouncilFacts, here: Surroundings) -> list[Finding]:
    """What stands against an event, its requests and its notices, worst first."""
    found = check_event(event, data, here.today) + invite_findings(event)
    for notice in event.notices:
        if notice.trashed_at is None:
            built = build_release(notice, data, today=here.today)
            found += proofread(notice, data, built, today=here.today)
    return in_order(list(dict.fromkeys(found)))
