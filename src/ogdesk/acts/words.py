"""Japanese words of enum values, beside those that the domain already names."""

from __future__ import annotations

from ogdesk.council.attendance import Channel, WhoComes
from ogdesk.council.event import EventForm, GrantState
from ogdesk.council.membership import MemberClass, MembershipEventKind
from ogdesk.council.organisation import AliasKind, ContactRole, OrganisationKind
from ogdesk.council.programme import PrintedIn
from ogdesk.council.release import NoticeState
from ogdesk.ground.sentence import say

ORGANISATION_WORDS = {
    OrganisationKind.PREFECTURE: say("都道府県"),
    OrganisationKind.CITY: say("市"),
    OrganisationKind.TOWN: say("町"),
    OrganisationKind.VILLAGE: say("村"),
    OrganisationKind.WARD: say("区"),
    OrganisationKind.UNIVERSITY: say("大学・研究室"),
    OrganisationKind.COMPANY: say("企業"),
    OrganisationKind.ASSOCIATION: say("社団・財団"),
    OrganisationKind.STATE: say("国の機関"),
    OrganisationKind.GROUP: say("任意団体"),
}
ALIAS_WORDS = {
    AliasKind.FORMER: say("旧名称"),
    AliasKind.SPELLING: say("別の書き方"),
    AliasKind.SHORT: say("略称"),
    AliasKind.LATIN: say("英字"),
}
CONTACT_ROLE_WORDS = {
    ContactRole.OFFICE: say("担当課"),
    ContactRole.PRESS: say("広報担当"),
    ContactRole.SECRETARY: say("秘書課窓口"),
    ContactRole.COUNCIL: say("協議会の代表"),
    ContactRole.PERSONAL: say("本人||連絡先"),
}
MEMBER_CLASS_WORDS = {MemberClass.GENERAL: say("一般会員"), MemberClass.SPECIAL: say("特別会員")}
MEMBERSHIP_EVENT_WORDS = {
    MembershipEventKind.FOUND: say("設立"),
    MembershipEventKind.JOIN: say("加入"),
    MembershipEventKind.LEAVE: say("脱退"),
    MembershipEventKind.REJOIN: say("再加入"),
}
FORM_WORDS = {
    EventForm.VENUE: say("会場"),
    EventForm.ONLINE: say("オンライン"),
    EventForm.HYBRID: say("併用"),
    EventForm.UNDECIDED: say("未定"),
}
GRANT_WORDS = {
    GrantState.PLANNED: say("予定"),
    GrantState.APPLIED: say("申請中"),
    GrantState.GRANTED: say("承認"),
    GrantState.REFUSED: say("不承認"),
}
PRINTED_IN_WORDS = {
    PrintedIn.RELEASE: say("報道発表"),
    PrintedIn.PROGRAMME: say("次第"),
    PrintedIn.RUN_SHEET: say("進行表だけ"),
}
WHO_COMES_WORDS = {
    WhoComes.PRINCIPAL: say("本人"),
    WhoComes.DEPUTY: say("代理"),
    WhoComes.UNDECIDED: say("未定"),
}
NOTICE_STATE_WORDS = {NoticeState.DRAFT: say("案"), NoticeState.FINAL: say("確定")}
CHANNEL_WORDS = {
    Channel.PHONE: say("電話"),
    Channel.LETTER: say("文書"),
    Channel.MAIL: say("メール"),
    Channel.SPOKEN: say("口頭"),
    Channel.CALENDAR: say("カレンダー"),
}
