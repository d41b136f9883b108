"""Large council files for the figures, made once and kept in the cache folder of the user.

The rows are plain INSERTs into an empty council; the search index is made by the program itself.
"""

from __future__ import annotations

import random
import sqlite3
import uuid
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import platformdirs

from ogdesk.acts.files.council_files import new_council
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.programme import ItemKind, PrintedIn, Role
from ogdesk.ground.clock import FixedClock
from ogdesk.ground.places import Places
from ogdesk.store import migrations, search

_RECIPE = 1
"""Raise it when what is generated changes."""
NOW = datetime(2020, 11, 6, 5, 2, tzinfo=UTC)
PLACES = [
    "札幌",
    "室蘭",
    "弘前",
    "仙台",
    "会津若松",
    "郡山",
    "つくば",
    "前橋",
    "川越",
    "千葉",
    "横須賀",
    "藤沢",
    "新潟",
    "富山",
    "金沢",
    "福井",
    "甲府",
    "松本",
    "浜松",
    "豊橋",
    "桑名",
    "大津",
    "奈良",
    "和歌山",
    "鳥取",
    "松江",
    "倉敷",
    "呉",
    "下関",
    "徳島",
    "高松",
    "松山",
    "高知",
    "福岡",
    "武雄",
    "佐世保",
    "熊本",
    "別府",
    "日南",
    "鹿児島",
    "那覇",
]
TOPICS = [
    "オープンデータ",
    "電子自治体",
    "防災",
    "子育て支援",
    "地域交通",
    "空き家",
    "観光",
    "見守り",
    "働き方改革",
    "感染症対策",
    "市民協働",
    "マイナンバー",
    "統計利活用",
    "森林環境",
    "公共施設",
    "水道",
    "図書館",
    "学校教育",
    "文化財",
    "農業",
]
_KINDS = [
    "公開シンポジウム",
    "公開シンポジウム",
    "公開講演会",
    "市民フォーラム",
    "職員研修",
    "報告会",
    "意見交換会",
]
_ENDINGS = [
    "をきっかけとした社会変革",
    "のこれから",
    "の取組と課題",
    "を考える",
    "で変わるまち",
    "の実践",
    "と地域の未来",
    "の十年",
]
FAMILIES = [
    "佐藤:サトウ",
    "鈴木:スズキ",
    "高橋:タカハシ",
    "田中:タナカ",
    "伊藤:イトウ",
    "渡辺:ワタナベ",
    "山本:ヤマモト",
    "中村:ナカムラ",
    "小林:コバヤシ",
    "加藤:カトウ",
    "庄司:ショウジ",
    "関:セキ",
    "齋藤:サイトウ",
    "髙島:タカシマ",
    "熊谷:クマガイ",
    "品川:シナガワ",
    "五十嵐:イガラシ",
    "仲川:ナカガワ",
    "﨑田:サキタ",
    "森:モリ",
]
GIVENS = [
    "昌彦:マサヒコ",
    "治之:ハルユキ",
    "恵子:ケイコ",
    "直樹:ナオキ",
    "美咲:ミサキ",
    "健一:ケンイチ",
    "裕子:ユウコ",
    "大輔:ダイスケ",
    "真理:マリ",
    "俊人:トシヒト",
    "萌:モエ",
    "宗一郎:ソウイチロウ",
]


def here(folder: Path) -> Surroundings:
    """A day in November 2020, all folders under one."""
    return Surroundings(FixedClock(NOW), Places(*(folder / n for n in ("c", "l", "s", "d", "o"))), "計測用")


def council_with(symposia: int) -> Path:
    """The file with so many symposia, each with one sitting; a tenth as many people, who appear in the newest 20,000."""
    path = kept(f"{symposia}-{_RECIPE}")
    if not path.exists():
        print(f"  making a file with {symposia:,} symposia (once) …", flush=True)
        half = path.with_suffix(".half")
        for left in (half, half.with_name(half.name + ".lock")):
            left.unlink(missing_ok=True)
        new_council(half, here(path.parent), name="計測協議会").close()
        _fill(half, symposia)
        half.rename(path)
    return path


def kept(name: str) -> Path:
    """Where a file is kept from one run to the next: under another name as soon as the schema or the index changes."""
    folder = platformdirs.user_cache_path("ogdesk-bench", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    schema = b"".join(path.read_bytes() for path in sorted(Path(migrations.__file__).parent.rglob("*.sql")))
    return folder / f"{name}-{zlib.crc32(schema):08x}-{search.VERSION}.ogdesk"


def _fill(path: Path, symposia: int) -> None:
    chance = random.Random(symposia)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        people = max(200, symposia // 10)
        _insert(connection, "event", _events(symposia, chance))
        _insert(connection, "sitting", _sittings(symposia, chance))
        _insert(connection, "person", _people(people, chance))
        busy = range(max(1, symposia - 20_000 + 1), symposia + 1)
        _insert(connection, "program_item", _items(busy, chance))
        _insert(connection, "appearance", _appearances(len(busy), people, chance))
        search.rebuild(connection)
        connection.execute("COMMIT")


Row = dict[str, str | int]


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[Row]) -> None:
    for row in rows:
        row["uid"] = str(uuid.UUID(int=zlib.crc32(table.encode()) << 64 | int(row["id"])))
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))


def _events(count: int, chance: random.Random) -> Iterator[Row]:
    for id_ in range(1, count + 1):
        theme = f"{chance.choice(TOPICS)}{chance.choice(_ENDINGS)}"
        yield {
            "id": id_,
            "kind": "symposium",
            "state": chance.choice(("planned", "published", "finished", "finished", "cancelled")),
            "form": "undecided",
            "title": f"第{id_}回{chance.choice(PLACES)}{chance.choice(TOPICS)}{chance.choice(_KINDS)}",
            "theme": theme if chance.random() < 0.8 else "",
        }


def _sittings(count: int, chance: random.Random) -> Iterator[Row]:
    first = date(1995, 4, 1)
    for id_ in range(1, count + 1):
        day = first + timedelta(days=chance.randrange(365 * 30))
        hour = chance.randrange(9, 18)
        yield {
            "id": id_,
            "event_id": id_,
            "day": day.isoformat(),
            "start": f"{hour:02}:00",
            "end": f"{hour + 2:02}:00",
            "zone": "Asia/Tokyo",
        }


def _people(count: int, chance: random.Random) -> Iterator[Row]:
    for id_ in range(1, count + 1):
        family, family_reading = chance.choice(FAMILIES).split(":")
        given, given_reading = chance.choice(GIVENS).split(":")
        yield {
            "id": id_,
            "family": family,
            "given": given,
            "family_reading": family_reading,
            "given_reading": given_reading,
        }


def _items(events: range, chance: random.Random) -> Iterator[Row]:
    for place, event in enumerate(events, start=1):
        yield {
            "id": place,
            "event_id": event,
            "kind": ItemKind.KEYNOTE.value,
            "title": chance.choice(TOPICS),
            "printed_in": PrintedIn.RELEASE.value,
        }


def _appearances(items: int, people: int, chance: random.Random) -> Iterator[Row]:
    for id_ in range(1, items + 1):
        yield {
            "id": id_,
            "item_id": id_,
            "role": Role.SPEAKER.value,
            "person_id": chance.randrange(1, people + 1),
        }
