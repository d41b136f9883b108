"""The sample, read once, and a small council written by a test."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity
from ogdesk.exchange.sample import sample_council

ACTIVITIES = (
    "平成25年度・・・協議会設立（武雄市、千葉市、奈良市、福岡市）",
    "公開シンポジウム（アイデアコンテスト表彰式）",
    "平成26年度・・・室蘭市、三重県加入",
    "公開シンポジウム（アイデア・アプリケーションコンテスト表彰式）",
    "平成27年度・・・大津市、弘前市、横須賀市加入",
    "オープンガバメント推進協議会に名称変更",
    "公開シンポジウム、マイナンバー普及啓発イベント",
    "平成28年度・・・郡山市、日南市、浜松市が加入",
    "公開シンポジウム（RESAS活用研修優秀提案表彰式）",
    "平成29年度・・・横須賀市脱退",
    "公開シンポジウム（取組事業報告）",
    "平成30年度・・・弘前市脱退",
    "公開シンポジウム（取組事業報告・シビックパワーバトル）",
    "平成31年度・・・大津市脱退",
    "公開シンポジウム（取組事業報告・シビックパワーバトル）",
)
"""5 主な活動内容 of the 別紙 of 000, line by line."""

Files = dict[str, object]
Write = Callable[[Files], Path]


@pytest.fixture(scope="session")
def sample() -> CouncilData:
    return sample_council()


@pytest.fixture(scope="session")
def entities(sample: CouncilData) -> list[Entity]:
    """Every entity that hangs on the sample."""
    return list(_walk(sample, set()))


@pytest.fixture
def activities() -> tuple[str, ...]:
    return ACTIVITIES


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a folder of readable data: a small council, its files replaced or joined by the given ones."""

    def written(files: Files) -> Path:
        small: Files = {
            "council.json": {"key": "council", "names": [{"name": "試験協議会"}]},
            "sources.json": [{"key": "paper", "title": "資料"}],
            "organisations.json": [{"key": "town", "name": "試験町", "kind": "town", "source": "paper"}],
        }
        for name, content in {**small, **files}.items():
            text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return written


def _walk(thing: object, seen: set[int]) -> Iterator[Entity]:
    if isinstance(thing, list):
        for each in thing:
            yield from _walk(each, seen)
    elif isinstance(thing, CouncilData) or (isinstance(thing, Entity) and id(thing) not in seen):
        seen.add(id(thing))
        if isinstance(thing, Entity):
            yield thing
        for each in fields(thing):
            yield from _walk(getattr(thing, each.name), seen)
