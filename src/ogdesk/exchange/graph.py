"""Builds linked domain objects from JSON records, in two passes: make everything, then resolve references."""

from __future__ import annotations

import difflib
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ogdesk.council.entity import Entity, Variant, join
from ogdesk.council.release import NoticeBlock
from ogdesk.exchange.place import DataPath
from ogdesk.exchange.shapes import SHORTHAND, Shape, shape_of, word_of
from ogdesk.exchange.values import checked, text

NAMESPACE = uuid.UUID("6f0d4c1e-5a7b-5d0e-9c37-0b6f6f676465")
"""Root of the uids that follow from keys: the same data gives the same uids each time."""

OWN_KEY = frozenset({NoticeBlock})
"""Classes in which `key` is a word of the domain, the same in each parent: nothing refers to them by it."""

E = TypeVar("E", bound=Entity)
_UID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_META = frozenset({"key", "variants"})
_SUBJECT = frozenset({"subject_entity", "subject_uid"})


@dataclass(frozen=True)
class _Pending:
    """A reference that waits for the second pass."""

    entity: Entity
    name: str
    target: type[Entity]
    key: str
    place: DataPath


@dataclass
class Graph:
    """The objects made so far; `variants` collects the 異なる記載 written with their subjects."""

    variants: list[Variant] = field(default_factory=list)
    _shapes: dict[type[Entity], Shape] = field(default_factory=dict)
    _by_key: dict[type[Entity], dict[str, Entity]] = field(default_factory=dict)
    _uids: set[str] = field(default_factory=set)
    _pending: list[_Pending] = field(default_factory=list)

    def add(self, cls: type[E], written: object, place: DataPath, index: int) -> E:
        """Make one top-level entity with all its children. Raises WorldError for anything that can't be read."""
        record = _record(cls, written, place)
        key = text(record.get("key"), place.at("key")) if "key" in record else ""
        if not key:
            raise place.error('key がありません。この記録を指す短い名前を "key" に書いてください。')
        return self._make(cls, record, place, uid_path=f"{word_of(cls)}/{key}", index=index)

    def join(self) -> None:
        """Set all references. Raises WorldError for one that leads nowhere."""
        for each in self._pending:
            setattr(each.entity, each.name, self._find(each))
        self._pending.clear()

    def _make(
        self,
        cls: type[E],
        record: Mapping[str, object],
        place: DataPath,
        *,
        uid_path: str,
        index: int,
        parent: Entity | None = None,
    ) -> E:
        shape = self._shape(cls)
        owner = shape.owner(type(parent)) if parent is not None else None
        _refuse_unknown(shape, record, owner, place)
        made = cls(**_values(shape, record, place, index))
        if owner is not None:
            setattr(made, owner, parent)
        self._name(made, record, place)
        self._give_uid(made, record, uid_path, place)
        self._refer(made, shape, record, place)
        self._nest(made, shape, record, place, uid_path)
        return made

    def _shape(self, cls: type[Entity]) -> Shape:
        if cls not in self._shapes:
            self._shapes[cls] = shape_of(cls)
        return self._shapes[cls]

    def _give_uid(self, made: Entity, record: Mapping[str, object], uid_path: str, place: DataPath) -> None:
        if "uid" not in record:
            made.uid = str(uuid.uuid5(NAMESPACE, uid_path))
        elif _UID.fullmatch(made.uid) is None:
            raise place.at("uid").error(
                f"「{made.uid}」は uid ではありません。行を消すと、key から作ります。"
            )
        if made.uid in self._uids:
            raise place.error(
                f"uid「{made.uid}」の記録が二つあります。片方を消すか、別の key にしてください。"
            )
        self._uids.add(made.uid)

    def _name(self, made: Entity, record: Mapping[str, object], place: DataPath) -> None:
        if "key" not in record or type(made) in OWN_KEY:
            return
        key = text(record["key"], place.at("key"))
        known = self._by_key.setdefault(type(made), {})
        if key in known:
            raise place.error(f"key「{key}」は二度使われています。どちらかを別の名前にしてください。")
        known[key] = made

    def _refer(self, made: Entity, shape: Shape, record: Mapping[str, object], place: DataPath) -> None:
        for name, target in shape.references.items():
            if record.get(name) is not None:
                key = text(record[name], place.at(name))
                self._pending.append(_Pending(made, name, target, key, place.at(name)))

    def _nest(
        self, made: Entity, shape: Shape, record: Mapping[str, object], place: DataPath, uid_path: str
    ) -> None:
        for name, child in shape.children.items():
            for index, (here, written) in enumerate(_list(record, name, place)):
                inner = _record(child, written, here)
                own = f":{inner['key']}" if "key" in inner else f"/{index}"
                path = f"{uid_path}/{name}{own}"
                inside = self._make(child, inner, here, uid_path=path, index=index, parent=made)
                join(getattr(made, name), inside)
        for index, (here, written) in enumerate(_list(record, "variants", place)):
            self._vary(made, shape, _record(Variant, written, here), here, f"{uid_path}/variants/{index}")

    def _vary(
        self, made: Entity, shape: Shape, record: Mapping[str, object], place: DataPath, uid_path: str
    ) -> None:
        attribute = record.get("attribute")
        if attribute not in {*shape.values, *shape.references, *shape.children}:
            raise place.error(
                f"attribute「{attribute}」という項目はありません。異なる記載がある項目の名前を書いてください。"
            )
        if _SUBJECT & record.keys():
            raise place.error("異なる記載の相手は書いた場所で決まります。subject_… の行を消してください。")
        variant = self._make(Variant, record, place, uid_path=uid_path, index=0)
        variant.subject_entity, variant.subject_uid = word_of(type(made)), made.uid
        self.variants.append(variant)

    def _find(self, pending: _Pending) -> Entity:
        known = self._by_key.get(pending.target, {})
        if pending.key in known:
            return known[pending.key]
        near = difflib.get_close_matches(pending.key, known, n=1)
        hint = (
            f"「{near[0]}」ではありませんか。" if near else "その key の記録を加えるか、書き直してください。"
        )
        raise pending.place.error(f"「{pending.key}」という {word_of(pending.target)} はありません。{hint}")


def _record(cls: type[Entity], written: object, place: DataPath) -> dict[str, object]:
    if isinstance(written, str) and cls in SHORTHAND:
        return {SHORTHAND[cls]: written}
    if not isinstance(written, dict):
        raise place.error("記録ではありません。{ } で囲んだ項目の並びを書いてください。")
    return written


def _list(record: Mapping[str, object], name: str, place: DataPath) -> list[tuple[DataPath, object]]:
    written = record.get(name, [])
    if not isinstance(written, list):
        raise place.at(name).error("並びではありません。[ ] で囲んで書いてください。")
    return [(place.at(name).nth(index), each) for index, each in enumerate(written)]


def _refuse_unknown(shape: Shape, record: Mapping[str, object], owner: str | None, place: DataPath) -> None:
    known = (shape.values.keys() | shape.references.keys() | shape.children.keys() | _META) - {owner}
    for name in record:
        if name not in known:
            near = difflib.get_close_matches(name, [each for each in known if each], n=1)
            hint = f"「{near[0]}」ではありませんか。" if near else "この行を消してください。"
            raise place.error(f"項目「{name}」は {word_of(shape.cls)} にありません。{hint}")


def _values(shape: Shape, record: Mapping[str, object], place: DataPath, index: int) -> dict[str, Any]:
    made: dict[str, Any] = dict.fromkeys(shape.orders(), index)
    for name, value in shape.values.items():
        if name not in record:
            continue
        here, written = place.at(name), record[name]
        if written is None and value.optional:
            made[name] = None
        else:
            made[name] = checked(shape.cls, name, value.convert(written, here), here)
    return made
