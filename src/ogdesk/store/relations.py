"""The relations of the domain classes: who owns whom, who points at whom. The mapping and the plain reading follow it."""

from __future__ import annotations

from ogdesk.council.attendance import Attendance, Handout, TimelineEntry
from ogdesk.council.council import ActivityWording, Clause, Council, CouncilName, OfficeTerm
from ogdesk.council.entity import Entity
from ogdesk.council.event import Event, Link, Organiser, Sitting, Venue
from ogdesk.council.membership import Membership, MembershipEvent, Observation, ObservedMember
from ogdesk.council.organisation import (
    Affiliation,
    Alias,
    Contact,
    Department,
    Organisation,
    Person,
    Post,
    Tenure,
)
from ogdesk.council.programme import Appearance, ChosenAffiliation, ProgramItem
from ogdesk.council.release import IssuedCopy, JointIssuer, Notice, NoticeBlock, SdgTarget

CHILDREN: tuple[tuple[type[Entity], str, type[Entity], str, str], ...] = (
    (Organisation, "aliases", Alias, "organisation", "id"),
    (Organisation, "departments", Department, "organisation", "position"),
    (Organisation, "contacts", Contact, "organisation", "id"),
    (Person, "affiliations", Affiliation, "person", "position"),
    (Person, "contacts", Contact, "person", "id"),
    (Post, "tenures", Tenure, "post", "id"),
    (Council, "names", CouncilName, "council", "id"),
    (Council, "offices", OfficeTerm, "council", "id"),
    (Council, "clauses", Clause, "council", "position"),
    (Council, "wordings", ActivityWording, "council", "id"),
    (Membership, "events", MembershipEvent, "membership", "id"),
    (Observation, "members", ObservedMember, "observation", "position"),
    (Event, "sittings", Sitting, "event", "position"),
    (Event, "venues", Venue, "event", "position"),
    (Event, "links", Link, "event", "position"),
    (Event, "organisers", Organiser, "event", "position"),
    (Event, "items", ProgramItem, "event", "position"),
    (Event, "attendances", Attendance, "event", "id"),
    (Event, "notices", Notice, "event", "id"),
    (ProgramItem, "appearances", Appearance, "item", "printed_position"),
    (Appearance, "affiliations", ChosenAffiliation, "appearance", "position"),
    (Attendance, "timeline", TimelineEntry, "attendance", "id"),
    (Notice, "sdg_targets", SdgTarget, "notice", "position"),
    (Notice, "joint_issuers", JointIssuer, "notice", "position"),
    (Notice, "blocks", NoticeBlock, "notice", "id"),
)
"""(parent, its list, child, the child's attribute for the parent, order of the list)."""

REFERENCES: tuple[tuple[type[Entity], str, type[Entity]], ...] = (
    (Contact, "department", Department),
    (Affiliation, "organisation", Organisation),
    (Post, "organisation", Organisation),
    (Tenure, "person", Person),
    (OfficeTerm, "organisation", Organisation),
    (Membership, "organisation", Organisation),
    (ObservedMember, "membership", Membership),
    (Link, "person", Person),
    (Organiser, "organisation", Organisation),
    (Appearance, "post", Post),
    (Appearance, "person", Person),
    (ChosenAffiliation, "affiliation", Affiliation),
    (Attendance, "post", Post),
    (Attendance, "person", Person),
    (Attendance, "contact", Contact),
    (Notice, "issuer", Organisation),
    (JointIssuer, "organisation", Organisation),
)
"""(class, attribute, class pointed at): what is pointed at outlives the pointing."""

GONE_OUT: frozenset[type[Entity]] = frozenset({Handout, IssuedCopy})
"""What went out, bytes and all: append-only, owned by nothing, no part of the whole council."""
