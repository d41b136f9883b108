"""Words a place for the user: 「報道発表 › 電話番号」 for notice:7.tel."""

from __future__ import annotations

from collections.abc import Mapping

from ogdesk.council.entity import EntityField
from ogdesk.council.event import LINK_KIND_WORDS, Event
from ogdesk.council.release import BlockKey
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.build.word_table import HEADINGS

_ROOMS = {
    "symposium": say("概要"),
    "sitting": say("概要 › 日時"),
    "link": say("概要 › リンク"),
    "item": say("プログラム"),
    "appearance": say("プログラム › 登壇者"),
    "attendance": say("依頼と回答"),
    "notice": say("報道発表"),
    "council": say("協議会"),
    "organisation": say("団体"),
    "person": say("人物"),
    "membership": say("会員"),
    "post": say("役職"),
}
_FIELDS = {
    ("symposium", "title"): say("名称"),
    ("symposium", "theme"): say("テーマ"),
    ("symposium", "purpose"): say("趣旨・目的"),
    ("symposium", "form"): say("開催形式"),
    ("symposium", "form_text"): say("開催形式"),
    ("symposium", "question_note"): say("質問の注記"),
    ("symposium", "venues"): say("会場"),
    ("symposium", "organisers"): say("主催など"),
    ("symposium", "sittings"): say("日時"),
    ("symposium", "state"): say("状態"),
    ("symposium", "kind"): say("種類"),
    ("symposium", "capacity"): say("定員"),
    ("symposium", "fee_yen"): say("参加費"),
    ("symposium", "audience"): say("対象"),
    ("symposium", "application"): say("申込方法"),
    ("symposium", "application_until"): say("申込期限"),
    ("symposium", "materials"): say("配布資料"),
    ("symposium", "shows_change_note"): say("変更の注記"),
    ("sitting", "start"): say("開始"),
    ("sitting", "end"): say("終了"),
    ("sitting", "day"): say("開催日"),
    ("link", "url"): "URL",
    ("link", "public"): say("公開"),
    ("link", "public_from"): say("公開開始日"),
    ("item", "theme"): say("テーマ"),
    ("item", "text"): say("説明"),
    ("item", "appearances"): say("登壇者"),
    ("appearance", "topic"): say("演題"),
    ("notice", "release_date"): say("発表日"),
    ("notice", "number"): say("文書番号"),
    ("notice", "issuer"): say("発表元"),
    ("notice", "division"): say("部"),
    ("notice", "section"): say("課"),
    ("notice", "in_charge"): say("担当者"),
    ("notice", "tel"): say("電話番号"),
    ("notice", "mail"): say("メール"),
    ("notice", "title"): say("見出し"),
    ("notice", "tagline"): say("見出しの上の行"),
    ("notice", "embargo"): say("解禁日時"),
    ("notice", "addressee"): say("宛名"),
    ("notice", "sdg_targets"): "SDGs",
    ("notice", "release_time"): say("同時発表"),
    ("notice", "joint_issuers"): say("同時発表"),
    ("notice", "press_reception"): say("取材"),
    ("notice", "press_area"): say("取材"),
    ("notice", "press_interview"): say("取材"),
    ("notice", "press_entry"): say("取材"),
    ("notice", "press_phone"): say("取材"),
    ("notice", "with_outline"): say("別紙"),
    ("council", "purpose"): say("目的"),
    ("council", "founded"): say("設立"),
    ("council", "names"): say("名称の履歴"),
    ("council", "dissolved"): say("解散"),
    ("council", "clauses"): say("目的・事業内容"),
    ("council", "memberships"): say("会員"),
    ("council", "wordings"): say("主な活動内容"),
}
_BLOCKS = {key.value: HEADINGS[key] for key in BlockKey}


Names = Mapping[tuple[str, int | None], str]
"""What items, links and appearances are called, by entity and id."""


def names_in(event: Event) -> Names:
    """The names of what belongs to an event, as a user would say them."""
    names: dict[tuple[str, int | None], str] = {}
    for link in event.links:
        names["link", link.id] = LINK_KIND_WORDS[link.kind]
    for item in event.items:
        names["item", item.id] = item.heading
        for appearance in item.appearances:
            thing = (
                appearance.post.printed
                if appearance.post
                else appearance.person.name
                if appearance.person
                else ""
            )
            names["appearance", appearance.id] = thing
    return {key: name for key, name in names.items() if name and key[1] is not None}


def where_of(place: EntityField, names: Names | None = None) -> str:
    """The place as the window names it; an unknown field is named by its room alone."""
    room = _ROOMS.get(place.entity, say("報道発表"))
    named = (names or {}).get((place.entity, place.id))
    rooms = [room, named] if named else [room]
    if place.entity == "notice" and place.field in _BLOCKS:
        return listed(" › ", *rooms, _BLOCKS[place.field])
    field = _FIELDS.get((place.entity, place.field))
    return listed(" › ", *rooms, *([field] if field else []))
