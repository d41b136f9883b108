"""The Japanese word of every choice that the history shows. Keyed by type: members of two StrEnums may be equal texts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from ogdesk.council.attendance import ATTENDANCE_WORDS, AttendanceState, Channel, WhoComes
from ogdesk.council.council import OFFICE_WORDS, Office
from ogdesk.council.entity import Weight
from ogdesk.council.event import (
    EVENT_KIND_WORDS,
    EVENT_STATE_WORDS,
    LINK_KIND_WORDS,
    ORGANISER_WORDS,
    EventForm,
    EventKind,
    EventState,
    GrantState,
    LinkKind,
    OrganiserKind,
)
from ogdesk.council.membership import MembershipEventKind
from ogdesk.council.organisation import AliasKind, ContactRole, OrganisationKind
from ogdesk.council.programme import ITEM_KIND_WORDS, ROLE_WORDS, ItemKind, PrintedIn, Role
from ogdesk.council.release import NoticeKind, NoticeState

CHOICE_WORDS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    AttendanceState: ATTENDANCE_WORDS,
    Office: OFFICE_WORDS,
    EventKind: EVENT_KIND_WORDS,
    EventState: EVENT_STATE_WORDS,
    LinkKind: LINK_KIND_WORDS,
    OrganiserKind: ORGANISER_WORDS,
    ItemKind: ITEM_KIND_WORDS,
    Role: ROLE_WORDS,
    EventForm: {"venue": "会場", "online": "オンライン", "hybrid": "併用", "undecided": "未定"},
    GrantState: {"planned": "予定", "applied": "申請中", "granted": "承認", "refused": "不承認"},
    WhoComes: {"principal": "本人", "deputy": "代理", "undecided": "未定"},
    Channel: {
        "phone": "電話",
        "letter": "文書",
        "mail": "メール",
        "spoken": "口頭",
        "calendar": "カレンダー",
    },
    NoticeKind: {"press_release": "報道発表"},
    NoticeState: {"draft": "案", "final": "確定"},
    Weight: {"primary": "一次", "secondary": "二次"},
    PrintedIn: {"release": "報道発表", "programme": "次第", "run_sheet": "進行表だけ"},
    MembershipEventKind: {"found": "設立", "join": "加入", "leave": "脱退", "rejoin": "再加入"},
    AliasKind: {"former": "旧名称", "spelling": "別の表記", "short": "略称", "latin": "英字"},
    ContactRole: {
        "office": "担当課",
        "press": "広報担当",
        "secretary": "秘書課窓口",
        "council": "協議会",
        "personal": "個人",
    },
    OrganisationKind: {
        "prefecture": "都道府県",
        "city": "市",
        "town": "町",
        "village": "村",
        "ward": "区",
        "university": "大学・研究室",
        "company": "企業",
        "association": "社団・財団",
        "state": "国の機関",
        "group": "任意団体",
    },
}
