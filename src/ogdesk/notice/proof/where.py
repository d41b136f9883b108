"""Places in the user's words: 「報道発表 › 電話番号」 for notice:7.tel."""

from __future__ import annotations

from collections.abc import Mapping

from ogdesk.council.entity import EntityField
from ogdesk.council.event import LINK_KIND_WORDS, Event
from ogdesk.council.release import BlockKey
from ogdesk.notice.build.wordtable import HEADINGS

_ROOMS = {
    "symposium": "概要",
    "sitting": "概要 › 日時",
    "link": "概要 › リンク",
    "item": "プログラム",
    "appearance": "プログラム › 登壇者",
    "attendance": "依頼と回答",
    "notice": "報道発表",
    "council": "協議会",
    "organisation": "団体",
    "person": "人物",
    "membership": "会員",
    "post": "役職",
}
_FIELDS = {
    ("symposium", "title"): "名称",
    ("symposium", "theme"): "テーマ",
    ("symposium", "purpose"): "趣旨・目的",
    ("symposium", "form"): "開催形式",
    ("symposium", "form_text"): "開催形式",
    ("symposium", "question_note"): "質問の注記",
    ("symposium", "venues"): "会場",
    ("symposium", "organisers"): "主催など",
    ("symposium", "sittings"): "日時",
    ("symposium", "state"): "状態",
    ("symposium", "kind"): "種類",
    ("symposium", "capacity"): "定員",
    ("symposium", "fee_yen"): "参加費",
    ("symposium", "audience"): "対象",
    ("symposium", "application"): "申込方法",
    ("symposium", "application_until"): "申込期限",
    ("symposium", "materials"): "配布資料",
    ("symposium", "shows_change_note"): "変更の注記",
    ("sitting", "start"): "開始",
    ("sitting", "end"): "終了",
    ("sitting", "day"): "開催日",
    ("link", "url"): "URL",
    ("link", "public"): "公開",
    ("link", "public_from"): "公開開始日",
    ("item", "theme"): "テーマ",
    ("item", "text"): "説明",
    ("item", "appearances"): "登壇者",
    ("appearance", "topic"): "演題",
    ("notice", "release_date"): "発表日",
    ("notice", "number"): "文書番号",
    ("notice", "issuer"): "発表元",
    ("notice", "division"): "部",
    ("notice", "section"): "課",
    ("notice", "in_charge"): "担当者",
    ("notice", "tel"): "電話番号",
    ("notice", "mail"): "メール",
    ("notice", "title"): "見出し",
    ("notice", "tagline"): "見出しの上の行",
    ("notice", "embargo"): "解禁日時",
    ("notice", "addressee"): "宛名",
    ("notice", "sdg_targets"): "SDGs",
    ("notice", "with_outline"): "別紙",
    ("council", "purpose"): "目的",
    ("council", "founded"): "設立",
    ("council", "names"): "名称の履歴",
    ("council", "dissolved"): "解散",
    ("council", "clauses"): "目的・事業内容",
    ("council", "memberships"): "会員",
    ("council", "wordings"): "主な活動内容",
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
    room = _ROOMS.get(place.entity, "報道発表")
    named = (names or {}).get((place.entity, place.id))
    room = f"{room} › {named}" if named else room
    if place.entity == "notice" and place.field in _BLOCKS:
        return f"{room} › {_BLOCKS[place.field]}"
    field = _FIELDS.get((place.entity, place.field))
    return f"{room} › {field}" if field else room
