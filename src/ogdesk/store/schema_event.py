"""Tables of events, programmes, attendances and documents, and of what was handed out."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary

from ogdesk.council.attendance import AttendanceState, Channel, HandoutKind, WhoComes
from ogdesk.council.event import EventForm, EventKind, EventState, GrantState, LinkKind, OrganiserKind
from ogdesk.council.programme import ItemKind, PrintedIn, Role
from ogdesk.council.release import BlockKey, CopyForm, NoticeKind, NoticeState
from ogdesk.store.columns import (
    choice,
    days,
    flags,
    numbers,
    optional_numbers,
    optional_texts,
    parent,
    reference,
    sourced,
    texts,
)
from ogdesk.store.tables import entity_table

event = entity_table(
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
sitting = entity_table(
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
venue = entity_table(
    "venue", sourced(), parent("event"), numbers("position"), texts("name", "room", "address")
)
link = entity_table(
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
organiser = entity_table(
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
program_item = entity_table(
    "program_item",
    sourced(),
    parent("event"),
    numbers("position"),
    choice("kind", ItemKind),
    texts("title", "theme", "text", "room"),
    optional_texts("start"),
    optional_numbers("minutes"),
    choice("printed_in", PrintedIn),
    flags("names_heads"),
    texts("note"),
)
appearance = entity_table(
    "appearance",
    sourced(),
    parent("program_item", "item"),
    choice("role", Role),
    texts("role_word"),
    reference("post"),
    reference("person"),
    flags("printed", default=True),
    numbers("printed_position", "stage_position", "speaking_position"),
    texts("topic", "materials", "note", "frozen_name", "frozen_reading", "frozen_titles"),
    optional_texts("frozen_at"),
)
chosen_affiliation = entity_table(
    "chosen_affiliation", parent("appearance"), reference("affiliation"), numbers("position")
)
attendance = entity_table(
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
timeline_entry = entity_table(
    "timeline_entry",
    parent("attendance"),
    days("on"),
    choice("state", AttendanceState),
    choice("channel", Channel, optional=True),
    texts("by", "note"),
)

notice = entity_table(
    "notice",
    sourced(),
    parent("event"),
    choice("kind", NoticeKind),
    reference("organisation", "issuer"),
    texts("division", "section", "in_charge", "tel", "extension", "mail"),
    days("release_date"),
    optional_texts("release_time"),
    texts("number", "addressee", "tagline", "title", "embargo"),
    texts("press_reception", "press_area", "press_interview", "press_entry", "press_phone"),
    flags("with_outline", default=True),
    texts("time_style", "ruby_style"),
    choice("state", NoticeState),
    Column("version", Integer, nullable=False, server_default="1"),
    days("drafted_on", "decided_on"),
    texts("note"),
    optional_texts("trashed_at"),
)
notice_block = entity_table(
    "notice_block",
    parent("notice"),
    choice("key", BlockKey),
    texts("heading"),
    optional_numbers("position"),
    optional_texts("text"),
    texts("based_on"),
    flags("shown", default=True),
)
sdg_target = entity_table(
    "sdg_target", parent("notice"), numbers("position", "goal"), texts("target", "text")
)
joint_issuer = entity_table("joint_issuer", parent("notice"), numbers("position"), reference("organisation"))

handout = entity_table(
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

issued_copy = entity_table(
    "issued_copy",
    Column("event_id", Integer, nullable=False, index=True),
    Column("notice_id", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    choice("form", CopyForm),
    texts("file_name", "titles", "told"),
    Column("content", LargeBinary, nullable=False),
    texts("sha256", "issued_at", "pc", "user"),
)
"""As `handout`."""
