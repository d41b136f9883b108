"""Japanese words of the fixed lists, beside those that the domain already names."""

from __future__ import annotations

from ogdesk.council.attendance import WhoComes
from ogdesk.council.event import EventForm, GrantState
from ogdesk.council.membership import MemberClass, MembershipEventKind
from ogdesk.council.organisation import AliasKind, ContactRole, OrganisationKind
from ogdesk.council.programme import PrintedIn
from ogdesk.council.release import NoticeState

ORGANISATION_WORDS = {
    OrganisationKind.PREFECTURE: "都道府県",
    OrganisationKind.CITY: "市",
    OrganisationKind.TOWN: "町",
    OrganisationKind.VILLAGE: "村",
    OrganisationKind.WARD: "区",
    OrganisationKind.UNIVERSITY: "大学・研究室",
    OrganisationKind.COMPANY: "企業",
    OrganisationKind.ASSOCIATION: "社団・財団",
    OrganisationKind.STATE: "国の機関",
    OrganisationKind.GROUP: "任意団体",
}
ALIAS_WORDS = {
    AliasKind.FORMER: "旧名称",
    AliasKind.SPELLING: "別の書き方",
    AliasKind.SHORT: "略称",
    AliasKind.LATIN: "英字",
}
CONTACT_ROLE_WORDS = {
    ContactRole.OFFICE: "担当課",
    ContactRole.PRESS: "広報担当",
    ContactRole.SECRETARY: "秘書課窓口",
    ContactRole.COUNCIL: "協議会の代表",
    ContactRole.PERSONAL: "本人",
}
MEMBER_CLASS_WORDS = {kind: kind.value for kind in MemberClass}
MEMBERSHIP_EVENT_WORDS = {
    MembershipEventKind.FOUND: "設立",
    MembershipEventKind.JOIN: "加入",
    MembershipEventKind.LEAVE: "脱退",
    MembershipEventKind.REJOIN: "再加入",
}
FORM_WORDS = {
    EventForm.VENUE: "会場",
    EventForm.ONLINE: "オンライン",
    EventForm.HYBRID: "併用",
    EventForm.UNDECIDED: "未定",
}
GRANT_WORDS = {
    GrantState.PLANNED: "予定",
    GrantState.APPLIED: "申請中",
    GrantState.GRANTED: "承認",
    GrantState.REFUSED: "不承認",
}
PRINTED_IN_WORDS = {
    PrintedIn.RELEASE: "報道発表",
    PrintedIn.PROGRAMME: "次第",
    PrintedIn.RUN_SHEET: "進行表だけ",
}
WHO_COMES_WORDS = {
    WhoComes.PRINCIPAL: "本人",
    WhoComes.DEPUTY: "代理",
    WhoComes.UNDECIDED: "未定",
}
NOTICE_STATE_WORDS = {NoticeState.DRAFT: "案", NoticeState.FINAL: "確定"}
