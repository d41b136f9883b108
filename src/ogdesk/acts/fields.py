"""The fields that can be edited, by entity: name, Japanese label, kind of value (decisions.md §6)."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.acts import values as v
from ogdesk.acts import words as w
from ogdesk.council.attendance import ATTENDANCE_WORDS, AttendanceState, WhoComes
from ogdesk.council.council import OFFICE_WORDS, Office
from ogdesk.council.event import (
    EVENT_KIND_WORDS,
    EVENT_STATE_WORDS,
    LINK_KIND_WORDS,
    EventForm,
    EventKind,
    EventState,
    LinkKind,
)
from ogdesk.council.membership import MemberClass
from ogdesk.council.organisation import ContactRole, OrganisationKind
from ogdesk.council.programme import ITEM_KIND_WORDS, ROLE_WORDS, ItemKind, PrintedIn, Role
from ogdesk.council.times import TimeStyle
from ogdesk.ground.errors import WorldError


@dataclass(frozen=True)
class FieldSpec:
    """One editable field. `target` names the entity that a reference points to; then `kind` is not used."""

    name: str
    label: str
    kind: v.ValueKind = v.LINE
    target: str = ""


ENTITY_WORDS = {
    "organisation": "団体",
    "person": "人物",
    "post": "役職",
    "membership": "会員",
    "symposium": "シンポジウム",
    "sitting": "日時",
    "item": "プログラム",
    "appearance": "登壇",
    "attendance": "出席",
    "link": "リンク",
    "contact": "連絡先",
    "notice": "報道発表",
    "council": "協議会",
    "council_name": "協議会の名称",
    "office_term": "役員",
    "clause": "概要の項目",
    "activity_wording": "主な活動内容",
}
TIME_STYLE_WORDS = {
    TimeStyle.COLON: "15：00",
    TimeStyle.KANJI24: "15時00分",
    TimeStyle.GOZEN_GOGO: "午後3時",
}

_SPECS: dict[str, tuple[FieldSpec, ...]] = {
    "organisation": (
        FieldSpec("name", "名称", v.NAME),
        FieldSpec("reading", "ふりがな"),
        FieldSpec("kind", "種類", v.choice(OrganisationKind, w.ORGANISATION_WORDS)),
        FieldSpec("code", "団体コード", v.CODE),
        FieldSpec("address", "住所"),
        FieldSpec("url", "ウェブサイト", v.WEB),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "person": (
        FieldSpec("family", "姓", v.NAME),
        FieldSpec("given", "名", v.NAME),
        FieldSpec("family_reading", "姓のふりがな", v.NAME),
        FieldSpec("given_reading", "名のふりがな", v.NAME),
        FieldSpec("former_family", "旧姓", v.NAME),
        FieldSpec("latin", "英字の氏名", v.NAME),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "post": (
        FieldSpec("organisation", "団体", target="organisation"),
        FieldSpec("name", "役職", v.NAME),
        FieldSpec("title", "職名", v.NAME),
        FieldSpec("reading", "ふりがな", v.NAME),
        FieldSpec("is_head", "首長", v.YES_NO),
        FieldSpec("elected", "選挙で選ばれる", v.YES_NO),
    ),
    "membership": (
        FieldSpec("organisation", "団体", target="organisation"),
        FieldSpec("member_class", "区分", v.choice(MemberClass, w.MEMBER_CLASS_WORDS)),
        FieldSpec("position", "名簿での順", v.POSITION),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "symposium": (
        FieldSpec("title", "名称"),
        FieldSpec("subtitle", "副題"),
        FieldSpec("theme", "テーマ"),
        FieldSpec("purpose", "趣旨・目的", v.PROSE),
        FieldSpec("kind", "種類", v.choice(EventKind, EVENT_KIND_WORDS)),
        FieldSpec("state", "状態", v.choice(EventState, EVENT_STATE_WORDS)),
        FieldSpec("number", "回", v.NUMBER),
        FieldSpec("form", "形式", v.choice(EventForm, w.FORM_WORDS)),
        FieldSpec("form_text", "開催形式の文", v.PROSE),
        FieldSpec("question_note", "質問の案内", v.PROSE),
        FieldSpec("declared_fiscal_year", "年度", v.YEAR),
        FieldSpec("shows_change_note", "変更の断り書き", v.YES_NO),
        FieldSpec("capacity", "定員", v.NUMBER),
        FieldSpec("fee_yen", "参加費", v.NUMBER),
        FieldSpec("application", "申込方法", v.PROSE),
        FieldSpec("application_until", "申込期限", v.DAY),
        FieldSpec("audience", "対象"),
        FieldSpec("materials", "資料"),
        FieldSpec("sign_language", "手話通訳", v.YES_NO),
        FieldSpec("note_taking", "要約筆記", v.YES_NO),
        FieldSpec("captions", "字幕", v.YES_NO),
        FieldSpec("childcare", "託児", v.YES_NO),
        FieldSpec("participants", "参加者数", v.NUMBER),
        FieldSpec("participants_about", "参加者数は約", v.YES_NO),
        FieldSpec("participants_without_staff", "スタッフ除く", v.YES_NO),
        FieldSpec("activity_detail", "主な活動内容のかっこ書き"),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "sitting": (
        FieldSpec("day", "開催日", v.DAY),
        FieldSpec("start", "開始", v.CLOCK),
        FieldSpec("end", "終了", v.CLOCK),
        FieldSpec("ends_next_day", "翌日に終わる", v.YES_NO),
        FieldSpec("source_note", "日時の覚え書き"),
    ),
    "item": (
        FieldSpec("kind", "種類", v.choice(ItemKind, ITEM_KIND_WORDS)),
        FieldSpec("title", "題名"),
        FieldSpec("theme", "演題"),
        FieldSpec("text", "説明", v.PROSE),
        FieldSpec("room", "会場"),
        FieldSpec("start", "固定の開始", v.CLOCK),
        FieldSpec("minutes", "長さ", v.MINUTES),
        FieldSpec("printed_in", "載せる文書", v.choice(PrintedIn, w.PRINTED_IN_WORDS)),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "appearance": (
        FieldSpec("role", "役割", v.choice(Role, ROLE_WORDS)),
        FieldSpec("role_word", "役割の書き方"),
        FieldSpec("post", "役職", target="post"),
        FieldSpec("person", "人物", target="person"),
        FieldSpec("printed", "載せる", v.YES_NO),
        FieldSpec("printed_position", "記載順", v.POSITION),
        FieldSpec("stage_position", "席次", v.POSITION),
        FieldSpec("speaking_position", "発言順", v.POSITION),
        FieldSpec("topic", "演題"),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "attendance": (
        FieldSpec("state", "状態", v.choice(AttendanceState, ATTENDANCE_WORDS)),
        FieldSpec("comes", "来る人", v.choice(WhoComes, w.WHO_COMES_WORDS)),
        FieldSpec("deputy_title", "代理の職", v.NAME),
        FieldSpec("deputy_name", "代理の氏名", v.NAME),
        FieldSpec("deputy_reading", "代理のふりがな", v.NAME),
        FieldSpec("contact", "依頼先", target="contact"),
        FieldSpec("reply_by", "回答期限", v.DAY),
        FieldSpec("busy_from", "入り", v.CLOCK),
        FieldSpec("busy_until", "退出可能", v.CLOCK),
        FieldSpec("connects_from", "接続場所"),
        FieldSpec("connection_test", "接続テスト"),
        FieldSpec("waiting_room", "控室"),
        FieldSpec("companions", "随行者"),
        FieldSpec("day_contact", "当日連絡先"),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "link": (
        FieldSpec("kind", "種類", v.choice(LinkKind, LINK_KIND_WORDS)),
        FieldSpec("url", "URL", v.WEB),
        FieldSpec("label", "見出し"),
        FieldSpec("public", "公開する", v.YES_NO),
        FieldSpec("public_from", "公開の初日", v.DAY),
        FieldSpec("public_until", "公開の最終日", v.DAY),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "contact": (
        FieldSpec("role", "役割", v.choice(ContactRole, w.CONTACT_ROLE_WORDS)),
        FieldSpec("division", "部"),
        FieldSpec("section", "課"),
        FieldSpec("in_charge", "担当", v.NAME),
        FieldSpec("tel", "TEL", v.PHONE),
        FieldSpec("tel_public", "TELを公開する", v.YES_NO),
        FieldSpec("extension", "内線", v.PHONE),
        FieldSpec("fax", "FAX", v.PHONE),
        FieldSpec("fax_public", "FAXを公開する", v.YES_NO),
        FieldSpec("mail", "メール", v.MAIL),
        FieldSpec("mail_public", "メールを公開する", v.YES_NO),
        FieldSpec("confirmed_on", "最終確認日", v.DAY),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "notice": (
        FieldSpec("issuer", "発表元", target="organisation"),
        FieldSpec("division", "部"),
        FieldSpec("section", "課"),
        FieldSpec("in_charge", "担当", v.NAME),
        FieldSpec("tel", "TEL", v.PHONE),
        FieldSpec("extension", "内線", v.PHONE),
        FieldSpec("mail", "メール", v.MAIL),
        FieldSpec("release_date", "発表日", v.DAY),
        FieldSpec("number", "文書番号"),
        FieldSpec("addressee", "宛名"),
        FieldSpec("tagline", "副見出し"),
        FieldSpec("title", "表題", v.PROSE),
        FieldSpec("embargo", "解禁日時", v.PROSE),
        FieldSpec("with_outline", "別紙を付ける", v.YES_NO),
        FieldSpec("time_style", "時刻の書き方", v.choice(TimeStyle, TIME_STYLE_WORDS)),
        FieldSpec("drafted_on", "起案日", v.DAY),
        FieldSpec("decided_on", "決裁日", v.DAY),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "council": (
        FieldSpec("founded", "設立", v.VAGUE),
        FieldSpec("is_dissolved", "解散した", v.YES_NO),
        FieldSpec("dissolved", "解散", v.VAGUE),
        FieldSpec("purpose", "目的", v.PROSE),
        FieldSpec("note", "メモ", v.PROSE),
    ),
    "council_name": (FieldSpec("name", "名称", v.NAME), FieldSpec("start", "いつから", v.VAGUE)),
    "office_term": (
        FieldSpec("office", "役", v.choice(Office, OFFICE_WORDS)),
        FieldSpec("organisation", "団体", target="organisation"),
        FieldSpec("start", "いつから", v.VAGUE),
        FieldSpec("end", "いつまで", v.VAGUE),
    ),
    "clause": (FieldSpec("text", "文"),),
    "activity_wording": (FieldSpec("text", "文"),),
}
FIELDS: dict[str, dict[str, FieldSpec]] = {
    entity: {spec.name: spec for spec in specs} for entity, specs in _SPECS.items()
}


def field_of(entity: str, name: str) -> FieldSpec:
    """The editable field `name` of `entity`. Raises WorldError naming what there is."""
    if entity not in FIELDS:
        raise WorldError(f"「{entity}」という種類はありません。{', '.join(FIELDS)} から選んでください。")
    spec = FIELDS[entity].get(name)
    if spec is None:
        raise WorldError(
            f"{ENTITY_WORDS[entity]}に「{name}」という項目はありません。ogdesk set --fields {entity} で項目を確かめてください。"
        )
    return spec
