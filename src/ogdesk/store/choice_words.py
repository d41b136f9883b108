"""Japanese words of every enum value that the history shows. Keyed by type: members of two StrEnums may be equal texts."""

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
from ogdesk.council.release import HEADINGS, OWN_KEYS, BlockKey, NoticeKind, NoticeState
from ogdesk.ground.sentence import say

CHOICE_WORDS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    AttendanceState: ATTENDANCE_WORDS,
    Office: OFFICE_WORDS,
    EventKind: EVENT_KIND_WORDS,
    EventState: EVENT_STATE_WORDS,
    LinkKind: LINK_KIND_WORDS,
    OrganiserKind: ORGANISER_WORDS,
    ItemKind: ITEM_KIND_WORDS,
    Role: ROLE_WORDS,
    EventForm: {
        "venue": say("会場"),
        "online": say("オンライン"),
        "hybrid": say("併用"),
        "undecided": say("未定"),
    },
    GrantState: {
        "planned": say("予定"),
        "applied": say("申請中"),
        "granted": say("承認"),
        "refused": say("不承認"),
    },
    WhoComes: {"principal": say("本人"), "deputy": say("代理"), "undecided": say("未定")},
    Channel: {
        "phone": say("電話"),
        "letter": say("文書"),
        "mail": say("メール"),
        "spoken": say("口頭"),
        "calendar": say("カレンダー"),
    },
    NoticeKind: {"press_release": say("報道発表")},
    BlockKey: {**HEADINGS, **dict.fromkeys(OWN_KEYS, say("自分の見出し"))},
    NoticeState: {"draft": say("案"), "final": say("確定")},
    Weight: {"primary": say("一次"), "secondary": say("二次")},
    PrintedIn: {"release": say("報道発表"), "programme": say("次第"), "run_sheet": say("進行表だけ")},
    MembershipEventKind: {
        "found": say("設立"),
        "join": say("加入"),
        "leave": say("脱退"),
        "rejoin": say("再加入"),
    },
    AliasKind: {
        "former": say("旧名称"),
        "spelling": say("別の表記"),
        "short": say("略称"),
        "latin": say("英字"),
    },
    ContactRole: {
        "office": say("担当課"),
        "press": say("広報担当"),
        "secretary": say("秘書課窓口"),
        "council": say("協議会"),
        "personal": say("個人"),
    },
    OrganisationKind: {
        "prefecture": say("都道府県"),
        "city": say("市"),
        "town": say("町"),
        "village": say("村"),
        "ward": say("区"),
        "university": say("大学・研究室"),
        "company": say("企業"),
        "association": say("社団・財団"),
        "state": say("国の機関"),
        "group": say("任意団体"),
    },
}
