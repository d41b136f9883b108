"""Reads a council from a folder of readable JSON files.

One subject per file (`organisations.json`), or several files of one subject (`organisations-contest.json`). Records refer
to each other by short keys; `resources/sample/README.md` describes the form.
"""

from __future__ import annotations

import json
from pathlib import Path

from ogdesk.council.council import Council
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity, Setting, Source
from ogdesk.council.event import Event
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.exchange.graph import Graph
from ogdesk.exchange.place import DataPath
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import world_error

SUBJECTS: dict[str, type[Entity]] = {
    "council": Council,
    "sources": Source,
    "settings": Setting,
    "organisations": Organisation,
    "people": Person,
    "posts": Post,
    "memberships": Membership,
    "observations": Observation,
    "events": Event,
}
"""The first word of a file's name and what it holds; all but the council are fields of CouncilData."""


def read_council(folder: Path) -> CouncilData:
    """The council written in the JSON files of `folder`, all references joined.

    Raises WorldError, with file and place in it, for a missing or foreign file, bad JSON, unknown fields and words, values
    that can't be read, keys used twice, and references that lead nowhere.
    """
    graph = Graph()
    read: dict[str, list[Entity]] = {subject: [] for subject in SUBJECTS}
    for path in _files(folder):
        subject = _subject(path)
        found = read[subject]
        for place, written in _entries(path):
            found.append(graph.add(SUBJECTS[subject], written, place, len(found)))
    graph.join()
    council = _the_council(read.pop("council"), folder)
    data = CouncilData(council=council, variants=graph.variants)
    for subject, entities in read.items():
        getattr(data, subject).extend(entities)
    return data


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise WorldError(f"フォルダー「{folder}」がありません。場所と名前を確かめてください。")
    return sorted(folder.glob("*.json"), key=lambda path: path.stem)


def _subject(path: Path) -> str:
    subject = path.stem.split("-")[0]
    if subject not in SUBJECTS:
        allowed = "、".join(SUBJECTS)
        raise WorldError(
            f"{path.name}：何のファイルか分かりません。名前を {allowed} のどれかで始めてください。"
        )
    return subject


def _entries(path: Path) -> list[tuple[DataPath, object]]:
    written = _load(path)
    entries = written if isinstance(written, list) else [written]
    return [(_place(path, each, index), each) for index, each in enumerate(entries)]


def _place(path: Path, written: object, index: int) -> DataPath:
    key = written.get("key") if isinstance(written, dict) else None
    here = DataPath(path.name)
    return here.at(key) if isinstance(key, str) and key else here.nth(index)


def _load(path: Path) -> object:
    place = DataPath(path.name)
    try:
        return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=_Once(place))
    except OSError as error:
        raise world_error(error, path) from error
    except UnicodeDecodeError as error:
        raise place.error("文字コードがUTF-8ではありません。UTF-8で保存し直してください。") from error
    except json.JSONDecodeError as error:
        where = place.at(f"{error.lineno}行目{error.colno}文字目")
        raise where.error("JSONとして読めません。かっこ、引用符、カンマを確かめてください。") from error
    except (RecursionError, ValueError) as error:
        raise place.error("数の桁かかっこの重なりが多すぎます。ファイルの中身を確かめてください。") from error


class _Once:
    """Makes objects of JSON pairs and refuses a name that is written twice, which JSON would drop silently."""

    def __init__(self, place: DataPath) -> None:
        self._place = place

    def __call__(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise self._place.error(f"項目「{twice}」が同じ記録に二度あります。片方を消してください。")
        return made


def _the_council(found: list[Entity], folder: Path) -> Council:
    if len(found) != 1 or not isinstance(found[0], Council):
        raise WorldError(
            f"フォルダー「{folder.name}」に協議会が{len(found)}件あります。council.json に一つだけ書いてください。"
        )
    return found[0]
