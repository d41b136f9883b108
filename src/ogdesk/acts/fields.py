"""The table of editable fields by entity: name, Japanese label, kind of value. Forms and `ogdesk set` read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ogdesk.acts import field_values as f
from ogdesk.acts import values as v
from ogdesk.acts import words as w
from ogdesk.acts.references import ISSUER
from ogdesk.acts.settings.choices import CHOICES
from ogdesk.acts.settings.closed_lines import CLOSED_WORDS
from ogdesk.council.attendance import ATTENDANCE_WORDS, AttendanceState, WhoComes
from ogdesk.council.council import OFFICE_WORDS, Office
from ogdesk.council.event import (
    EVENT_KIND_WORDS,
    EVENT_STATE_WORDS,
    LINK_KIND_WORDS,
    EventForm,
    EventKind,
    EventState,
    GrantState,
    LinkKind,
)
from ogdesk.council.membership import MemberClass
from ogdesk.council.organisation import AliasKind, ContactRole, OrganisationKind
from ogdesk.council.programme import ITEM_KIND_WORDS, ROLE_WORDS, ItemKind, PrintedIn, Role
from ogdesk.council.release import HEADINGS, BlockKey, BlockPart
from ogdesk.council.times import TimeStyle
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import listed, say


class Control(StrEnum):
    """What kind of control a form has for a field."""

    LINE = "line"
    CODE_LINE = "code_line"
    """One line of letters and digits, which are half-width there."""
    TEXT = "text"
    """Several lines."""
    DAY = "day"
    VAGUE_DATE = "vague_date"
    TIME = "time"
    DURATION = "duration"
    CHOICE = "choice"
    CHECK = "check"
    REFERENCE = "reference"


_CONTROLS = {
    v.PROSE: Control.TEXT,
    v.DAY: Control.DAY,
    v.VAGUE: Control.VAGUE_DATE,
    v.CLOCK: Control.TIME,
    v.MINUTES: Control.DURATION,
    v.YES_NO: Control.CHECK,
    **dict.fromkeys((v.CODE, v.NUMBER, v.POSITION, v.WEB, v.PHONE, v.MAIL), Control.CODE_LINE),
}


@dataclass(frozen=True)
class FieldSpec:
    """One editable field. `target` names the entity that a reference points to; then `kind` is not used.

    `show(thing)` and `put(reading, thing, text, today)` stand where the value is no plain attribute of the thing; `step` is the
    title of the step of undo where it is not 「…の…を変更」.

    The rest is for its form: the label there where it is another one (`title`), how a screen reader calls the control where
    the label alone is not enough (`spoken`), the support text, and the control.
    """

    name: str
    label: str
    kind: v.ValueKind = v.LINE
    target: str = ""
    show: Callable[[Any], str] | None = None
    put: Callable[..., None] | None = None
    step: str = ""
    title: str = ""
    spoken: str = ""
    support: str = ""
    lines: int = 3
    required: bool = False
    counter: bool = False
    shape: Control | None = None

    @property
    def heading(self) -> str:
        """The label on its form."""
        return self.title or self.label

    @property
    def control(self) -> Control:
        """The kind of control on its form."""
        if self.shape is not None:
            return self.shape
        if self.target:
            return Control.REFERENCE
        return Control.CHOICE if self.kind.words else _CONTROLS.get(self.kind, Control.LINE)


ENTITY_WORDS = {
    "organisation": say("団体"),
    "alias": say("別名"),
    "person": say("人物"),
    "affiliation": say("肩書き"),
    "post": say("役職"),
    "tenure": say("在任"),
    "membership": say("会員"),
    "symposium": say("シンポジウム"),
    "sitting": say("日時"),
    "venue": say("会場"),
    "organiser": say("主催など"),
    "item": say("プログラム"),
    "appearance": say("登壇"),
    "attendance": say("出席"),
    "link": say("リンク"),
    "contact": say("連絡先"),
    "notice": say("報道発表"),
    "block": say("報道発表の本文"),
    "sdg_target": say("SDGsの目標"),
    "council": say("協議会"),
    "council_name": say("協議会の名称"),
    "office_term": say("役員"),
    "clause": say("概要の項目"),
    "activity_wording": say("主な活動内容"),
    "closed_period": say("休日・議会の期間"),
    "file_setting": say("このファイルの設定"),
}
_PRIVATE = say("印刷物には載りません")
_WHEN = say("年や年度だけでも記録できます")
TIME_STYLE_WORDS = {
    TimeStyle.COLON: "15：00",
    TimeStyle.KANJI24: say("15時00分"),
    TimeStyle.GOZEN_GOGO: say("午後3時"),
}


def _spans(entity: str) -> tuple[FieldSpec, ...]:
    """いつから and いつまで of a thing; an empty field is a time that nobody knows."""
    return tuple(
        FieldSpec(
            name, label, v.VAGUE, show=f.show_date(name), put=f.put_date(name, listed(" › ", entity, label))
        )
        for name, label in (("start", say("いつから")), ("end", say("いつまで")))
    )


_SOURCE = FieldSpec("source", say("出典"), show=f.show_source, put=f.put_source)

_SPECS: dict[str, tuple[FieldSpec, ...]] = {
    "organisation": (
        FieldSpec("name", say("名称"), v.NAME),
        FieldSpec("reading", say("ふりがな")),
        FieldSpec("kind", say("種類"), v.choice(OrganisationKind, w.ORGANISATION_WORDS)),
        FieldSpec("code", say("団体コード"), v.CODE, support=say("6けたの数字。先頭の0も入れます")),
        FieldSpec("address", say("住所")),
        FieldSpec("url", say("ウェブサイト"), v.WEB),
        FieldSpec("note", say("メモ"), v.PROSE),
    ),
    "alias": (
        FieldSpec("name", say("名称"), v.NAME),
        FieldSpec("reading", say("ふりがな"), v.NAME),
        FieldSpec("kind", say("種類"), v.choice(AliasKind, w.ALIAS_WORDS)),
        *_spans(say("別名")),
        _SOURCE,
    ),
    "person": (
        FieldSpec("family", say("姓"), v.NAME),
        FieldSpec("given", say("名"), v.NAME),
        FieldSpec("family_reading", say("姓のふりがな"), v.NAME),
        FieldSpec("given_reading", say("名のふりがな"), v.NAME),
        FieldSpec("former_family", say("旧姓"), v.NAME),
        FieldSpec("latin", say("英字の氏名"), v.NAME),
        FieldSpec("note", say("メモ"), v.PROSE, lines=2, support=_PRIVATE),
    ),
    "affiliation": (
        FieldSpec("organisation", say("団体"), v.NAME, show=f.organisation_words, put=f.put_organisation),
        FieldSpec("department", say("部署"), v.NAME),
        FieldSpec("title", say("職名"), v.NAME),
        *_spans(say("肩書き")),
        _SOURCE,
    ),
    "post": (
        FieldSpec("organisation", say("団体"), target="organisation"),
        FieldSpec("name", say("役職"), v.NAME, title=say("役職||欄")),
        FieldSpec("title", say("職名"), v.NAME),
        FieldSpec("reading", say("ふりがな"), v.NAME),
        FieldSpec("is_head", say("首長"), v.YES_NO),
        FieldSpec("elected", say("選挙で選ばれる"), v.YES_NO),
    ),
    "tenure": (
        FieldSpec("person", say("人物"), v.NAME, show=f.holder_words, put=f.put_holder),
        *_spans(say("在任")),
        FieldSpec("term_ends", say("任期満了日"), v.DAY),
        _SOURCE,
    ),
    "membership": (
        FieldSpec("organisation", say("団体"), target="organisation"),
        FieldSpec("member_class", say("区分"), v.choice(MemberClass, w.MEMBER_CLASS_WORDS)),
        FieldSpec("position", say("名簿での順"), v.POSITION),
        FieldSpec("note", say("メモ"), v.PROSE, lines=2, support=_PRIVATE),
    ),
    "symposium": (
        FieldSpec("title", say("名称"), required=True),
        FieldSpec("subtitle", say("副題")),
        FieldSpec("theme", say("テーマ")),
        FieldSpec(
            "purpose",
            say("趣旨・目的"),
            v.PROSE,
            lines=6,
            counter=True,
            support=say("報道発表の「趣旨・目的」に載ります"),
        ),
        FieldSpec("kind", say("種類"), v.choice(EventKind, EVENT_KIND_WORDS)),
        FieldSpec("state", say("状態"), v.choice(EventState, EVENT_STATE_WORDS)),
        FieldSpec("number", say("回"), v.NUMBER),
        FieldSpec("form", say("形式"), v.choice(EventForm, w.FORM_WORDS)),
        FieldSpec(
            "form_text",
            say("開催形式の文"),
            v.PROSE,
            lines=2,
            support=say("報道発表の「開催形式」に載ります"),
        ),
        FieldSpec(
            "question_note", say("質問の案内"), v.PROSE, lines=1, support=say("視聴用URLの下に載る一文です")
        ),
        FieldSpec(
            "declared_fiscal_year", say("年度"), v.YEAR, support=say("開催日がわからないあいだの年度です")
        ),
        FieldSpec("shows_change_note", say("変更の断り書き"), v.YES_NO),
        FieldSpec("capacity", say("定員"), v.NUMBER, title=say("定員（人）")),
        FieldSpec("fee_yen", say("参加費"), v.NUMBER, title=say("参加費（円）")),
        FieldSpec("application", say("申込方法"), v.PROSE, lines=2),
        FieldSpec("application_until", say("申込期限"), v.DAY),
        FieldSpec("audience", say("対象")),
        FieldSpec("materials", say("資料")),
        FieldSpec("sign_language", say("手話通訳"), v.YES_NO),
        FieldSpec("note_taking", say("要約筆記"), v.YES_NO),
        FieldSpec("captions", say("字幕"), v.YES_NO),
        FieldSpec("childcare", say("託児"), v.YES_NO),
        FieldSpec("participants", say("参加者数"), v.NUMBER),
        FieldSpec("participants_about", say("参加者数は約"), v.YES_NO),
        FieldSpec("participants_without_staff", say("スタッフ除く"), v.YES_NO),
        FieldSpec("activity_detail", say("主な活動内容のかっこ書き")),
        FieldSpec("note", say("メモ"), v.PROSE, title=say("事務局のメモ"), lines=2),
    ),
    "sitting": (
        FieldSpec("day", say("開催日"), v.DAY),
        FieldSpec("start", say("開始"), v.CLOCK),
        FieldSpec("end", say("終了"), v.CLOCK),
        FieldSpec("ends_next_day", say("翌日に終わる"), v.YES_NO),
        FieldSpec("source_note", say("日時の覚え書き")),
    ),
    "venue": (
        FieldSpec("name", say("会場")),
        FieldSpec("room", say("部屋")),
        FieldSpec("address", say("住所")),
    ),
    "organiser": (
        FieldSpec("state", say("状態"), v.choice(GrantState, w.GRANT_WORDS)),
        FieldSpec("granted_on", say("承認日"), v.DAY),
        FieldSpec("granted_number", say("承認番号")),
        FieldSpec(
            "marked_planned", say("「（予定）」として載せる"), v.YES_NO, step=say("「（予定）」の付け外し")
        ),
    ),
    "item": (
        FieldSpec("kind", say("種類"), v.choice(ItemKind, ITEM_KIND_WORDS)),
        FieldSpec("title", say("題名")),
        FieldSpec("theme", say("演題"), title=say("テーマ")),
        FieldSpec("text", say("説明"), v.PROSE, lines=1),
        FieldSpec("room", say("会場"), support=say("並行して進むときだけ入れます")),
        FieldSpec("start", say("固定の開始"), v.CLOCK, support=say("空なら前の項目から計算します")),
        FieldSpec("minutes", say("長さ"), v.MINUTES),
        FieldSpec("printed_in", say("載せる文書"), v.choice(PrintedIn, w.PRINTED_IN_WORDS)),
        FieldSpec("names_heads", say("首長の氏名も載せる"), v.YES_NO),
        FieldSpec("note", say("メモ"), v.PROSE, lines=1, support=_PRIVATE),
    ),
    "appearance": (
        FieldSpec("role", say("役割"), v.choice(Role, ROLE_WORDS)),
        FieldSpec("role_word", say("役割の書き方")),
        FieldSpec("post", say("役職"), target="post"),
        FieldSpec("person", say("人物"), target="person"),
        FieldSpec("printed", say("載せる"), v.YES_NO, title=say("印刷物に載せる")),
        FieldSpec("printed_position", say("記載順"), v.POSITION),
        FieldSpec("stage_position", say("席次"), v.POSITION),
        FieldSpec("speaking_position", say("発言順"), v.POSITION),
        FieldSpec("topic", say("演題")),
        FieldSpec("materials", say("資料"), title=say("資料（載りません）"), spoken=say("資料の名前かURL")),
        FieldSpec(
            "note",
            say("メモ"),
            v.PROSE,
            title=say("メモ（載りません）"),
            spoken=say("メモ"),
            shape=Control.LINE,
        ),
    ),
    "attendance": (
        FieldSpec("state", say("状態"), v.choice(AttendanceState, ATTENDANCE_WORDS)),
        FieldSpec("comes", say("来る人"), v.choice(WhoComes, w.WHO_COMES_WORDS)),
        FieldSpec("deputy_title", say("代理の職"), v.NAME, required=True),
        FieldSpec("deputy_name", say("代理の氏名"), v.NAME),
        FieldSpec("deputy_reading", say("代理のふりがな"), v.NAME),
        FieldSpec("contact", say("依頼先"), target="contact"),
        FieldSpec("reply_by", say("回答期限"), v.DAY),
        FieldSpec("busy_from", say("入り"), v.CLOCK),
        FieldSpec("busy_until", say("退出可能"), v.CLOCK),
        FieldSpec("connects_from", say("接続場所")),
        FieldSpec("connection_test", say("接続テスト")),
        FieldSpec("waiting_room", say("控室")),
        FieldSpec("companions", say("随行者")),
        FieldSpec("day_contact", say("当日連絡先")),
        FieldSpec(
            "mail",
            say("連絡先のメール"),
            v.MAIL,
            show=f.mail_of,
            put=f.put_mail,
            step=say("連絡先のメールを変更"),
        ),
        FieldSpec("note", say("メモ"), v.PROSE, lines=2),
    ),
    "link": (
        FieldSpec("kind", say("種類"), v.choice(LinkKind, LINK_KIND_WORDS)),
        FieldSpec("url", "URL", v.WEB),
        FieldSpec("label", say("見出し")),
        FieldSpec("public", say("公開する"), v.YES_NO),
        FieldSpec("public_from", say("公開の初日"), v.DAY),
        FieldSpec("public_until", say("公開の最終日"), v.DAY),
        FieldSpec("note", say("メモ"), v.PROSE),
    ),
    "contact": (
        FieldSpec("role", say("役割"), v.choice(ContactRole, w.CONTACT_ROLE_WORDS)),
        FieldSpec("division", say("部")),
        FieldSpec("section", say("課")),
        FieldSpec("in_charge", say("担当"), v.NAME),
        FieldSpec("tel", "TEL", v.PHONE, title=say("電話番号")),
        FieldSpec(
            "tel_public",
            say("TELを公開する"),
            v.YES_NO,
            title=say("公開する"),
            spoken=say("電話番号を公開する"),
        ),
        FieldSpec("extension", say("内線"), v.PHONE),
        FieldSpec("fax", "FAX", v.PHONE),
        FieldSpec(
            "fax_public", say("FAXを公開する"), v.YES_NO, title=say("公開する"), spoken=say("FAXを公開する")
        ),
        FieldSpec("mail", say("メール"), v.MAIL),
        FieldSpec(
            "mail_public",
            say("メールを公開する"),
            v.YES_NO,
            title=say("公開する"),
            spoken=say("メールを公開する"),
        ),
        FieldSpec("confirmed_on", say("最終確認日"), v.DAY),
        FieldSpec("note", say("メモ"), v.PROSE),
    ),
    "notice": (
        FieldSpec("issuer", say("発表元"), target=ISSUER, required=True),
        FieldSpec("division", say("部")),
        FieldSpec("section", say("課")),
        FieldSpec("in_charge", say("担当"), v.NAME, title=say("担当者")),
        FieldSpec("tel", "TEL", v.PHONE, title=say("電話番号"), required=True),
        FieldSpec("extension", say("内線"), v.PHONE),
        FieldSpec("mail", say("メール"), v.MAIL),
        FieldSpec("release_date", say("発表日"), v.DAY, required=True),
        FieldSpec(
            "release_time",
            say("同時発表の時刻"),
            v.CLOCK,
            title=say("発表の時刻"),
            spoken=say("同時発表の時刻"),
        ),
        FieldSpec("number", say("文書番号")),
        FieldSpec("addressee", say("宛名")),
        FieldSpec("tagline", say("副見出し")),
        FieldSpec("title", say("表題"), v.PROSE, lines=2),
        FieldSpec("embargo", say("解禁日時"), v.PROSE, shape=Control.LINE),
        FieldSpec("press_reception", say("取材の受付"), title=say("受付"), spoken=say("取材の受付")),
        FieldSpec("press_area", say("撮影できる範囲")),
        FieldSpec("press_interview", say("囲み取材")),
        FieldSpec(
            "press_entry", say("取材の事前申込先"), title=say("事前申込先"), spoken=say("取材の事前申込先")
        ),
        FieldSpec(
            "press_phone",
            say("取材の当日の電話"),
            title=say("当日の電話"),
            spoken=say("取材の当日の電話"),
            shape=Control.CODE_LINE,
        ),
        FieldSpec("with_outline", say("別紙を付ける"), v.YES_NO, title=say("別紙「協議会概要」を付ける")),
        FieldSpec("time_style", say("時刻の書き方"), v.choice(TimeStyle, TIME_STYLE_WORDS)),
        FieldSpec("drafted_on", say("起案日"), v.DAY),
        FieldSpec("decided_on", say("決裁日"), v.DAY),
        FieldSpec("note", say("メモ"), v.PROSE),
    ),
    "block": tuple(
        FieldSpec(
            part.word,
            listed(" › ", HEADINGS[part.key], say("見出し")) if part.is_heading else HEADINGS[part.key],
            v.LINE if part.is_heading else v.PROSE,
            show=f.show_block(part),
            put=f.put_block(part),
            step=say("見出しの書き換え") if part.is_heading else say("本文の書き換え"),
        )
        for key in BlockKey
        for part in (BlockPart(key), BlockPart(key, is_heading=True))
    ),
    "sdg_target": (
        FieldSpec("goal", say("目標の番号"), v.NUMBER, title=say("目標"), spoken=say("SDGsの目標の番号")),
        FieldSpec("target", say("ターゲット"), spoken=say("SDGsのターゲット"), shape=Control.CODE_LINE),
        FieldSpec("text", say("目標の文"), title=say("文"), spoken=say("SDGsの目標の文")),
    ),
    "council": (
        FieldSpec("founded", say("設立"), v.VAGUE, support=_WHEN),
        FieldSpec("is_dissolved", say("解散した"), v.YES_NO),
        FieldSpec("dissolved", say("解散"), v.VAGUE, title=say("解散の日"), support=_WHEN),
        FieldSpec("purpose", say("目的"), v.PROSE),
        FieldSpec("note", say("メモ"), v.PROSE),
    ),
    "council_name": (FieldSpec("name", say("名称"), v.NAME), FieldSpec("start", say("いつから"), v.VAGUE)),
    "office_term": (
        FieldSpec("office", say("役"), v.choice(Office, OFFICE_WORDS)),
        FieldSpec("organisation", say("団体"), target="organisation"),
        FieldSpec("start", say("いつから"), v.VAGUE),
        FieldSpec("end", say("いつまで"), v.VAGUE),
    ),
    "clause": (FieldSpec("text", say("文")),),
    "activity_wording": (FieldSpec("text", say("文")),),
    "closed_period": tuple(
        FieldSpec(
            name, label, show=f.show_closed(name), put=f.put_closed(name), step=say("休日・議会の期間を変更")
        )
        for name, label in CLOSED_WORDS.items()
    ),
    "file_setting": tuple(
        FieldSpec(
            key,
            setting.title,
            setting.kind,
            show=f.show_setting(key),
            put=f.put_setting(key),
            step=f"{setting.title}を変更",
        )
        for key, setting in CHOICES.items()
    ),
}
FIELDS: dict[str, dict[str, FieldSpec]] = {
    entity: {spec.name: spec for spec in specs} for entity, specs in _SPECS.items()
}


def field_of(entity: str, name: str) -> FieldSpec:
    """The editable field `name` of `entity`. Raises WorldError naming what there is."""
    if entity not in FIELDS:
        raise WorldError(
            say(
                "「{entity}」という種類はありません。{fields} から選んでください。",
                entity=entity,
                fields=", ".join(FIELDS),
            )
        )
    spec = FIELDS[entity].get(name)
    if spec is None:
        raise WorldError(
            say(
                "{entity}に「{name}」という項目はありません。ogdesk set --fields {entity2} で項目を確かめてください。",
                entity=ENTITY_WORDS[entity],
                name=name,
                entity2=entity,
            )
        )
    return spec
