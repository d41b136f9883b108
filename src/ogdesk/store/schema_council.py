"""Tables of the council, its members, organisations and people."""

from __future__ import annotations

from sqlalchemy import Column, String, Text

from ogdesk.council.council import ActivityKind, ClauseKind, Office
from ogdesk.council.entity import Weight
from ogdesk.council.membership import MemberClass, MembershipEventKind
from ogdesk.council.organisation import AliasKind, ContactRole, OrganisationKind
from ogdesk.store.columns import (
    choice,
    days,
    flags,
    numbers,
    optional_texts,
    parent,
    reference,
    sourced,
    texts,
    vague,
)
from ogdesk.store.tables import entity_table

source = entity_table(
    "source",
    texts("key", "title", "publisher"),
    vague("published"),
    choice("weight", Weight),
    texts("url", "note"),
)
variant = entity_table("variant", sourced(), texts("subject_entity", "subject_uid", "attribute", "text"))
setting = entity_table("setting", Column("key", Text, nullable=False, unique=True), texts("value"))

organisation = entity_table(
    "organisation",
    sourced(),
    texts("name", "reading"),
    choice("kind", OrganisationKind),
    Column("code", String(6), index=True),
    texts("address", "url", "note"),
    optional_texts("trashed_at"),
)
alias = entity_table(
    "alias",
    sourced(),
    parent("organisation"),
    texts("name", "reading"),
    choice("kind", AliasKind),
    vague("start", "end"),
)
department = entity_table(
    "department",
    sourced(),
    parent("organisation"),
    texts("name", "reading"),
    numbers("position"),
    vague("start", "end"),
)
person = entity_table(
    "person",
    sourced(),
    texts("family", "given", "family_reading", "given_reading", "former_family", "latin", "note"),
    optional_texts("trashed_at"),
)
contact = entity_table(
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
affiliation = entity_table(
    "affiliation",
    sourced(),
    parent("person"),
    reference("organisation"),
    texts("organisation_text", "department", "title"),
    vague("start", "end"),
    numbers("position"),
    flags("is_main"),
)
post = entity_table(
    "post",
    sourced(),
    reference("organisation"),
    texts("title", "name", "reading"),
    flags("is_head", "elected"),
)
tenure = entity_table(
    "tenure",
    sourced(),
    parent("post"),
    reference("person"),
    vague("start", "end"),
    days("term_ends"),
    flags("acting"),
)

council = entity_table(
    "council", sourced(), vague("founded", "dissolved"), flags("is_dissolved"), texts("purpose", "note")
)
council_name = entity_table("council_name", sourced(), parent("council"), texts("name"), vague("start"))
office_term = entity_table(
    "office_term",
    sourced(),
    parent("council"),
    reference("organisation"),
    choice("office", Office),
    vague("start", "end"),
)
clause = entity_table(
    "clause", sourced(), parent("council"), choice("kind", ClauseKind), numbers("position"), texts("text")
)
activity_wording = entity_table(
    "activity_wording",
    sourced(),
    parent("council"),
    numbers("fiscal_year"),
    choice("kind", ActivityKind),
    texts("text"),
)

membership = entity_table(
    "membership",
    sourced(),
    reference("organisation"),
    choice("member_class", MemberClass),
    numbers("position"),
    texts("note"),
)
membership_event = entity_table(
    "membership_event",
    sourced(),
    parent("membership"),
    choice("kind", MembershipEventKind),
    vague("on"),
    flags("accepted"),
)
observation = entity_table(
    "observation",
    sourced(),
    vague("on"),
    flags("complete"),
    choice("member_class", MemberClass, optional=True),
    flags("accepted"),
    texts("title"),
)
observed_member = entity_table(
    "observed_member",
    parent("observation"),
    reference("membership"),
    texts("as_printed"),
    numbers("position"),
)
