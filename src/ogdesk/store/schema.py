"""The tables of a council file.

Table names are the class names in snake case. Foreign keys take no action of their own: a row that is pointed at can't
be deleted, and children are deleted by the mapping, so that each deleted row reaches the change journal.
A change here needs a migration (`store/migrations`); a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

from ogdesk.council.attendance import AttendanceState, Channel, HandoutKind, WhoComes
from ogdesk.council.council import ActivityKind, ClauseKind, Office
from ogdesk.council.entity import Weight
from ogdesk.council.event import EventForm, EventKind, EventState, GrantState, LinkKind, OrganiserKind
from ogdesk.council.membership import MemberClass, MembershipEventKind
from ogdesk.council.organisation import AliasKind, ContactRole, OrganisationKind
from ogdesk.council.programme import ItemKind, PrintedIn, Role
from ogdesk.council.release import BlockKey, NoticeKind, NoticeState
from ogdesk.store.columns import (
    Columns,
    choice,
    days,
    flags,
    identity,
    numbers,
    optional_numbers,
    optional_texts,
    parent,
    reference,
    sourced,
    texts,
    vague,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *groups: Columns | Column[object]) -> Table:
    columns = [column for group in groups for column in (group if isinstance(group, list) else [group])]
    return Table(name, metadata, *identity(), *columns, sqlite_autoincrement=True)


source = _table(
    "source",
    texts("key", "title", "publisher"),
    vague("published"),
    choice("weight", Weight),
    texts("url", "note"),
)
variant = _table("variant", sourced(), texts("subject_entity", "subject_uid", "attribute", "text"))
setting = _table("setting", Column("key", Text, nullable=False, unique=True), texts("value"))

organisation = _table(
    "organisation",
    sourced(),
    texts("name", "reading"),
    choice("kind", OrganisationKind),
    Column("code", String(6), index=True),
    texts("address", "url", "note"),
    optional_texts("trashed_at"),
)
alias = _table(
    "alias",
    sourced(),
    parent("organisation"),
    texts("name", "reading"),
    choice("kind", AliasKind),
    vague("start", "end"),
)
department = _table(
    "department",
    sourced(),
    parent("organisation"),
    texts("name", "reading"),
    numbers("position"),
    vague("start", "end"),
)
person = _table(
    "person",
    sourced(),
    texts("family", "given", "family_reading", "given_reading", "former_family", "latin", "note"),
    optional_texts("trashed_at"),
)
contact = _table(
    "contact",
    sourced(),
    parent("organisation", optional=True),
    reference("department"),
    parent("person", optional=True),
    choice("role", ContactRole),
    texts("division", "section", "in_charge", "tel"),
    flags("tel_public"),
    texts("extension", "fax"),
    flags("fax_public"),
    texts("mail"),
    flags("mail_public"),
    days("confirmed_on"),
    texts("note"),
)
affiliation = _table(
    "affiliation",
    sourced(),
    parent("person"),
    reference("organisation"),
    texts("organisation_text", "department", "title"),
    vague("start", "end"),
    numbers("position"),
    flags("is_main"),
)
post = _table(
    "post",
    sourced(),
    reference("organisation"),
    texts("title", "name", "reading"),
    flags("is_head", "elected"),
)
tenure = _table(
    "tenure",
    sourced(),
    parent("post"),
    reference("person"),
    vague("start", "end"),
    days("term_ends"),
    flags("acting"),
)

council = _table(
    "council", sourced(), vague("founded", "dissolved"), flags("is_dissolved"), texts("purpose", "note")
)
council_name = _table("council_name", sourced(), parent("council"), texts("name"), vague("start"))
office_term = _table(
    "office_term",
    sourced(),
    parent("council"),
    reference("organisation"),
    choice("office", Office),
    vague("start", "end"),
)
clause = _table(
    "clause", sourced(), parent("council"), choice("kind", ClauseKind), numbers("position"), texts("text")
)
activity_wording = _table(
    "activity_wording",
    sourced(),
    parent("council"),
    numbers("fiscal_year"),
    choice("kind", ActivityKind),
    texts("text"),
)

membership = _table(
    "membership",
    sourced(),
    reference("organisation"),
    choice("member_class", MemberClass),
    numbers("position"),
    texts("note"),
)
membership_event = _table(
    "membership_event",
    sourced(),
    parent("membership"),
    choice("kind", MembershipEventKind),
    vague("on"),
    flags("accepted"),
)
observation = _table(
    "observation",
    sourced(),
    vague("on"),
    flags("complete"),
    choice("member_class", MemberClass, optional=True),
    flags("accepted"),
    texts("title"),
)
observed_member = _table(
    "observed_member",
    parent("observation"),
    reference("membership"),
    texts("as_printed"),
    numbers("position"),
)

event = _table(
    "event",
    sourced(),
    choice("kind", EventKind),
    choice("state", EventState),
    optional_numbers("number"),
    texts("title", "subtitle", "theme", "purpose"),
    choice("form", EventForm),
    texts("form_text", "question_note"),
    optional_numbers("declared_fiscal_year"),
    flags("shows_change_note", default=True),
    optional_numbers("capacity", "fee_yen"),
    texts("application"),
    days("application_until"),
    texts("audience", "materials"),
    flags("sign_language", "note_taking", "captions", "childcare"),
    optional_numbers("participants"),
    flags("participants_about", "participants_without_staff"),
    texts("activity_detail", "note"),
    optional_texts("trashed_at"),
)
sitting = _table(
    "sitting",
    sourced(),
    parent("event"),
    numbers("position"),
    days("day"),
    optional_texts("start", "end"),
    flags("ends_next_day"),
    texts("zone"),
)
Index(None, sitting.c.day)
venue = _table("venue", sourced(), parent("event"), numbers("position"), texts("name", "room", "address"))
link = _table(
    "link",
    sourced(),
    parent("event"),
    numbers("position"),
    choice("kind", LinkKind),
    texts("url", "label"),
    flags("public"),
    days("public_from", "public_until"),
    reference("person"),
    texts("note"),
)
organiser = _table(
    "organiser",
    sourced(),
    parent("event"),
    reference("organisation"),
    texts("name"),
    choice("kind", OrganiserKind),
    numbers("position"),
    choice("state", GrantState),
    flags("marked_planned"),
    days("granted_on"),
    texts("granted_number", "granted_name"),
)
program_item = _table(
    "program_item",
    sourced(),
    parent("event"),
    numbers("position"),
    choice("kind", ItemKind),
    texts("title", "theme", "text", "room"),
    optional_texts("start"),
    optional_numbers("minutes"),
    choice("printed_in", PrintedIn),
    texts("note"),
)
appearance = _table(
    "appearance",
    sourced(),
    parent("program_item", "item"),
    choice("role", Role),
    texts("role_word"),
    reference("post"),
    reference("person"),
    flags("printed", default=True),
    numbers("printed_position", "stage_position", "speaking_position"),
    texts("topic", "note", "frozen_name", "frozen_reading", "frozen_titles"),
    optional_texts("frozen_at"),
)
chosen_affiliation = _table(
    "chosen_affiliation", parent("appearance"), reference("affiliation"), numbers("position")
)
attendance = _table(
    "attendance",
    parent("event"),
    reference("post"),
    reference("person"),
    choice("comes", WhoComes),
    texts("deputy_title", "deputy_name", "deputy_reading"),
    choice("state", AttendanceState),
    reference("contact"),
    days("reply_by"),
    optional_texts("busy_from", "busy_until"),
    texts("connects_from", "connection_test", "waiting_room", "companions", "day_contact", "note"),
)
timeline_entry = _table(
    "timeline_entry",
    parent("attendance"),
    days("on"),
    choice("state", AttendanceState),
    choice("channel", Channel, optional=True),
    texts("by", "note"),
)

notice = _table(
    "notice",
    sourced(),
    parent("event"),
    choice("kind", NoticeKind),
    reference("organisation", "issuer"),
    texts("division", "section", "in_charge", "tel", "extension", "mail"),
    days("release_date"),
    texts("number", "addressee", "tagline", "title", "embargo"),
    flags("with_outline", default=True),
    texts("time_style", "ruby_style"),
    choice("state", NoticeState),
    Column("version", Integer, nullable=False, server_default="1"),
    days("drafted_on", "decided_on"),
    texts("note"),
    optional_texts("trashed_at"),
)
notice_block = _table(
    "notice_block",
    parent("notice"),
    choice("key", BlockKey),
    optional_texts("text"),
    texts("based_on"),
    flags("shown", default=True),
)
sdg_target = _table("sdg_target", parent("notice"), numbers("position", "goal"), texts("target", "text"))

handout = _table(
    "handout",
    Column("event_id", Integer, nullable=False, index=True),
    Column("attendance_id", Integer, index=True),
    choice("kind", HandoutKind),
    texts("calendar_uid"),
    numbers("sequence"),
    texts("dtstamp", "facts", "organiser_mail", "file_name"),
    Column("content", LargeBinary, nullable=False),
    texts("made_at"),
)
"""Append-only and outside undo: its keys are plain numbers, because it outlives what it names."""

journal_step = Table(
    "journal_step",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", String(20), nullable=False),
    *texts("user", "pc", "title"),
    Column("kind", String(10), nullable=False),
    Column("state", String(10), nullable=False, index=True),
    Column("of_step", Integer),
    *optional_texts("merge_key"),
    *texts("session", "revision"),
    *optional_texts("place_entity"),
    *optional_numbers("place_id"),
    *texts("place_field"),
    sqlite_autoincrement=True,
)
"""One act, undo or redo; `of_step` is the act that an undo or redo moved, `revision` the schema its images are in."""

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("step_id", ForeignKey("journal_step.id"), nullable=False, index=True),
    Column("table_name", String(40), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    sqlite_autoincrement=True,
)
"""One row that an act changed, as JSON: the whole row where it was added or deleted, else the changed columns."""
Index(None, journal_entry.c.table_name, journal_entry.c.row_id)

file_info = Table(
    "file_info", metadata, Column("key", String(40), primary_key=True), Column("value", Text, nullable=False)
)
"""What the program notes about the file: `app_version`, `made_at`."""

OUTSIDE_UNDO = frozenset({"handout", "journal_step", "journal_entry", "file_info"})
"""Append-only tables that undo leaves alone (decisions.md §3)."""
