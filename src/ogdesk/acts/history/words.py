"""Words of the 変更履歴: the place of an act, and the names of changed parts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from ogdesk.acts.fields import ENTITY_WORDS, FIELDS
from ogdesk.ground.sentence import say
from ogdesk.store.names import CLASSES, NOUNS


class HistoryPlace(StrEnum):
    """Where something was done, as the window's navigation names it."""

    ALL = "all"
    SYMPOSIA = "symposia"
    MEMBERS = "members"
    PEOPLE = "people"
    SETTINGS = "settings"


_MEMBERS = {"organisation", "membership", "membership_event", "observation", "observed_member", "alias"}
_PEOPLE = {"person", "affiliation", "post", "tenure"}
_SETTINGS = {"council", "council_name", "office_term", "clause", "activity_wording", "setting"}
_LOOSE = {"source", "variant", "department", "contact"}
THINGS: Mapping[HistoryPlace, frozenset[str]] = {
    HistoryPlace.ALL: frozenset(),
    HistoryPlace.SYMPOSIA: frozenset(set(CLASSES) - _MEMBERS - _PEOPLE - _SETTINGS - _LOOSE),
    HistoryPlace.MEMBERS: frozenset({*_MEMBERS, "department", "contact"}),
    HistoryPlace.PEOPLE: frozenset(_PEOPLE),
    HistoryPlace.SETTINGS: frozenset(_SETTINGS),
}
"""The things of each place, by their words of `EntityField`; none: all of them."""

_PROGRAMME, _MEMBER = say("シンポジウム › プログラム"), say("会員")
PLACE_WORDS: Mapping[str, str] = {
    **ENTITY_WORDS,
    "sitting": say("シンポジウム › 日時"),
    "venue": say("シンポジウム › 会場"),
    "item": _PROGRAMME,
    "appearance": _PROGRAMME,
    "chosen_affiliation": _PROGRAMME,
    "attendance": say("シンポジウム › 依頼と回答"),
    "timeline_entry": say("シンポジウム › 依頼と回答"),
    "link": say("シンポジウム › リンク"),
    "organiser": say("シンポジウム › 主催など"),
    "notice": say("シンポジウム › 報道発表"),
    "notice_block": say("シンポジウム › 報道発表"),
    "sdg_target": say("シンポジウム › 報道発表"),
    "organisation": _MEMBER,
    "membership": _MEMBER,
    "membership_event": say("会員 › 在籍の記録"),
    "observation": say("会員 › 在籍の確認"),
    "alias": say("会員 › 別名"),
    "contact": say("連絡先"),
    "affiliation": say("人物 › 肩書き"),
    "post": say("人物 › 役職"),
    "tenure": say("人物 › 役職"),
    "council": say("設定 › 協議会"),
    "council_name": say("設定 › 協議会"),
    "office_term": say("設定 › 役員の任期"),
    "clause": say("設定 › 目的と事業内容"),
    "activity_wording": say("設定 › 主な活動内容"),
    "setting": say("設定"),
}

_LABELS: Mapping[tuple[str, str], str] = {
    ("notice", "state"): say("報道発表の状態"),
    ("notice", "version"): say("版"),
    ("appearance", "frozen_name"): say("残した氏名"),
    ("appearance", "frozen_reading"): say("残したふりがな"),
    ("appearance", "frozen_titles"): say("残した肩書き"),
    ("affiliation", "organisation_text"): say("団体"),
    ("affiliation", "is_main"): say("主な肩書き"),
    ("tenure", "acting"): say("職務代理"),
    ("organiser", "marked_planned"): say("（予定）を付ける"),
    ("organiser", "granted_on"): say("承認の日"),
    ("organiser", "granted_number"): say("承認の番号"),
    ("organiser", "granted_name"): say("承認された名称"),
    ("timeline_entry", "channel"): say("方法"),
    ("timeline_entry", "by"): say("相手"),
    ("observation", "complete"): say("全会員の名簿"),
    ("observation", "member_class"): say("会員区分"),
    ("observed_member", "as_printed"): say("名簿での書き方"),
    ("notice_block", "text"): say("本文"),
    ("notice_block", "heading"): say("見出し"),
    ("notice_block", "shown"): say("載せる"),
}
_COMMON: Mapping[str, str] = {
    "name": say("名称"),
    "title": say("題名"),
    "reading": say("ふりがな"),
    "kind": say("種類"),
    "state": say("状態"),
    "start": say("いつから"),
    "end": say("いつまで"),
    "on": say("日付"),
    "accepted": say("採用する"),
    "position": say("順"),
    "room": say("部屋"),
    "address": say("住所"),
    "note": say("メモ"),
    "text": say("文"),
    "url": say("URL"),
    "publisher": say("発行"),
    "published": say("発行の日"),
    "weight": say("出典の種類"),
    "source": say("出典"),
    "source_note": say("出典についてのメモ"),
    "inferred": say("推定"),
    "organisation": say("団体"),
    "department": say("部署"),
    "person": say("人物"),
    "post": say("役職"),
    "affiliation": say("肩書き"),
    "membership": say("会員"),
    "fiscal_year": say("年度"),
    "trashed_at": say("ごみ箱"),
}
_SILENT = frozenset(
    {("appearance", "frozen_at"), ("notice_block", "based_on"), ("sitting", "zone"), ("source", "key")}
    | {("variant", name) for name in ("subject_entity", "subject_uid", "attribute")}
)
"""What only the program needs; the moment of a copy stands at the step itself."""


def is_silent(entity: str, field: str) -> bool:
    """Whether a changed part is nothing that people know of."""
    return (entity, field) in _SILENT


def label_of(entity: str, field: str) -> str:
    """What a part of a thing is called in its form; for the whole thing, its noun."""
    spec = FIELDS.get(entity, {}).get(field)
    if spec is not None:
        return spec.label
    cls = CLASSES.get(entity)
    noun = ENTITY_WORDS.get(entity) or (NOUNS.get(cls, "") if cls is not None else "")
    return _LABELS.get((entity, field)) or _COMMON.get(field, "") or noun
