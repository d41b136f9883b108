"""The tables of proofreading rules: a new rule is a function and a line here (docs/notice.md §5)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ogdesk.council.event import Event
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.findings import Finding, in_order
from ogdesk.council.release import Notice
from ogdesk.notice.build import BuiltNotice
from ogdesk.notice.build.context import context_of
from ogdesk.notice.build.issuer import own_issuer
from ogdesk.notice.proof import (
    addresses,
    attendances,
    blanks,
    clock_times,
    dates,
    events,
    fiscal_years,
    grants,
    members,
    people,
    privacy,
    release_dates,
    signs,
    wording,
)
from ogdesk.notice.proof.paper import Occasion, OccasionRule, Paper, PaperRule, ProofText, TextRule
from ogdesk.notice.proof.passages import document_passages, event_passages, odd_names

TEXT_RULES: tuple[TextRule, ...] = (
    dates.check_dates,
    dates.check_years,
    fiscal_years.check_fiscal_years,
    clock_times.check_times,
    signs.check_wave_dashes,
    signs.check_widths,
    signs.check_brackets,
    signs.check_punctuation,
    signs.check_characters,
    addresses.check_address_text,
    addresses.check_phone_text,
    wording.check_variants,
)
"""What can be seen in the words alone."""

PAPER_RULES: tuple[PaperRule, ...] = (
    blanks.check_sender,
    blanks.check_facts,
    blanks.check_headings,
    blanks.check_goals,
    blanks.check_unfilled,
    release_dates.check_release_day,
    release_dates.check_embargo,
    release_dates.check_deadline,
    release_dates.check_state,
    release_dates.check_outdated,
    release_dates.check_written_when,
    release_dates.check_today,
    addresses.check_contact,
    addresses.check_links,
    addresses.check_codes,
    attendances.check_programme,
    attendances.check_deputies,
    attendances.check_gone,
    attendances.check_unconfirmed,
    people.check_readings,
    people.check_named_heads,
    people.check_honorifics,
    grants.check_grants,
    members.check_enclosure,
    members.check_members,
    members.check_written_members,
    members.check_chair,
    members.check_council_lives,
    privacy.check_mails,
    privacy.check_phones,
    privacy.check_private_links,
    privacy.check_my_numbers,
    wording.check_names,
)
"""What needs the notice and the data behind it."""

OCCASION_RULES: tuple[OccasionRule, ...] = (
    events.check_sittings,
    events.check_timetable,
    events.check_double_bookings,
    events.check_parallel_items,
    privacy.check_notes,
    people.check_double_seats,
    people.check_same_city,
    people.check_terms,
)
"""What an event shows without any notice."""


def proofread(notice: Notice, data: CouncilFacts, built: BuiltNotice, *, today: date) -> list[Finding]:
    """校正: all findings of a built release, worst first, each once. Raises WorldError for a notice without an event."""
    context = context_of(notice, data, own_issuer(notice), today)
    passages = document_passages(built.document, notice, context.event)
    paper = Paper(notice, context.event, data, built, context.day, today, passages)
    found = _read(ProofText(passages, context.day, context.times, odd_names(data, passages), data.wordings))
    found += [finding for rule in PAPER_RULES for finding in rule(paper)]
    found += _look(Occasion(context.event, data, today))
    return _once(found)


def check_event(event: Event, data: CouncilFacts, today: date) -> list[Finding]:
    """Findings of an event without regard to its notices: its free texts, times, programme, bookings; worst first."""
    day = event.first_day or today
    passages = event_passages(event)
    names = odd_names(data, passages)
    found = _read(ProofText(passages, day, names=names, wordings=data.wordings))
    return _once(found + _look(Occasion(event, data, today)))


def _read(reading: ProofText) -> list[Finding]:
    return [finding for rule in TEXT_RULES for finding in rule(reading)]


def _look(occasion: Occasion) -> list[Finding]:
    return [finding for rule in OCCASION_RULES for finding in rule(occasion)]


def _once(found: Iterable[Finding]) -> list[Finding]:
    return in_order(list(dict.fromkeys(found)))
