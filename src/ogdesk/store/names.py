"""Names of each stored class: its table, its word on the command line and in changes, its Japanese noun."""

from __future__ import annotations

from ogdesk.council.attendance import Attendance, Handout, TimelineEntry
from ogdesk.council.council import ActivityWording, Clause, Council, CouncilName, OfficeTerm
from ogdesk.council.entity import Entity, Setting, Source, Variant
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
from ogdesk.ground.sentence import say

TABLES: dict[type[Entity], str] = {
    Source: "source",
    Variant: "variant",
    Setting: "setting",
    Organisation: "organisation",
    Alias: "alias",
    Department: "department",
    Contact: "contact",
    Person: "person",
    Affiliation: "affiliation",
    Post: "post",
    Tenure: "tenure",
    Council: "council",
    CouncilName: "council_name",
    OfficeTerm: "office_term",
    Clause: "clause",
    ActivityWording: "activity_wording",
    Membership: "membership",
    MembershipEvent: "membership_event",
    Observation: "observation",
    ObservedMember: "observed_member",
    Event: "event",
    Sitting: "sitting",
    Venue: "venue",
    Link: "link",
    Organiser: "organiser",
    ProgramItem: "program_item",
    Appearance: "appearance",
    ChosenAffiliation: "chosen_affiliation",
    Attendance: "attendance",
    TimelineEntry: "timeline_entry",
    Notice: "notice",
    NoticeBlock: "notice_block",
    SdgTarget: "sdg_target",
    JointIssuer: "joint_issuer",
    Handout: "handout",
    IssuedCopy: "issued_copy",
}
"""Every stored class and its table."""

NOUNS: dict[type[Entity], str] = {
    Source: say("出典"),
    Variant: say("異なる記載"),
    Setting: say("設定"),
    Organisation: say("団体"),
    Alias: say("別名"),
    Department: say("部署"),
    Contact: say("連絡先"),
    Person: say("人物"),
    Affiliation: say("肩書き"),
    Post: say("役職"),
    Tenure: say("在任"),
    Council: say("協議会"),
    CouncilName: say("協議会の名称"),
    OfficeTerm: say("役員"),
    Clause: say("概要の項目"),
    ActivityWording: say("主な活動内容の文"),
    Membership: say("在籍"),
    MembershipEvent: say("加入・脱退"),
    Observation: say("在籍の確認"),
    ObservedMember: say("在籍の確認の行"),
    Event: say("シンポジウム"),
    Sitting: say("開催日"),
    Venue: say("会場"),
    Link: say("リンク"),
    Organiser: say("主催者など"),
    ProgramItem: say("プログラムの項目"),
    Appearance: say("登壇"),
    ChosenAffiliation: say("印刷する肩書き"),
    Attendance: say("出席"),
    TimelineEntry: say("やりとり"),
    Notice: say("文書"),
    NoticeBlock: say("文書の部分"),
    SdgTarget: say("SDGsの目標"),
    JointIssuer: say("同時発表の団体"),
    Handout: say("渡したもの"),
    IssuedCopy: say("控え"),
}
"""The Japanese noun of every stored class, as sentences use it."""

_WORDS_OF_TABLES = {"event": "symposium", "program_item": "item"}
CLASSES: dict[str, type[Entity]] = {_WORDS_OF_TABLES.get(table, table): cls for cls, table in TABLES.items()}
"""Class by its word on the command line and in `EntityField.entity`."""

WORDS: dict[type[Entity], str] = {cls: word for word, cls in CLASSES.items()}
"""That word by class."""

CLASS_OF_TABLE: dict[str, type[Entity]] = {table: cls for cls, table in TABLES.items()}
"""Class by table."""

COMMAND_WORDS = (
    "organisation",
    "person",
    "post",
    "membership",
    "symposium",
    "sitting",
    "item",
    "appearance",
    "attendance",
    "link",
    "contact",
    "notice",
)
"""The words that `ogdesk set` takes (docs/decisions/command-line.md)."""


def word_of_table(table: str) -> str:
    """The entity word of a table ('event' → 'symposium')."""
    return _WORDS_OF_TABLES.get(table, table)
