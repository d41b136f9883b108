"""`ogdesk list`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ogdesk.acts.files.plain import open_plain
from ogdesk.acts.lists import LISTS
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import here, print_json, print_table
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.typed_dates import parse_date

KINDS = ("symposia", "members", "people", "organisations")
_STATUS = {"certain": "在籍", "uncertain": "不明"}


@click.command("list", cls=JapaneseCommand, help="一覧を出します。")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.argument("kind", type=click.Choice(KINDS), metavar="symposia|members|people|organisations")
@click.option(
    "--as-of", "as_of", default="", metavar="DATE", help="会員の基準日（2020-11-06 や 令和2年11月6日）。"
)
@click.option("--json", "as_json", is_flag=True, help="JSONで出します。")
def list_command(file: Path, kind: str, as_of: str, as_json: bool) -> None:
    if as_of and kind != "members":
        raise click.BadOptionUsage("--as-of", "only members")
    day = parse_date(as_of).day if as_of else None
    with open_plain(file, here()) as look:
        rows = LISTS[kind](look.whole(), day)
    if as_json:
        print_json(rows)
        return
    heads, cells = _TABLES[kind]
    print_table(heads, [[_cell(row, key) for key in cells] for row in rows])


_TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "symposia": (
        ("番号", "開催", "年度", "状態", "名称"),
        ("id", "start", "fiscal_year", "state_word", "title"),
    ),
    "members": (("番号", "団体コード", "区分", "在籍", "名称"), ("id", "code", "class", "status", "name")),
    "people": (("番号", "氏名", "ふりがな", "肩書き"), ("id", "name", "reading", "affiliations")),
    "organisations": (("番号", "団体コード", "名称"), ("id", "code", "name")),
}


def _cell(row: dict[str, Any], key: str) -> str:
    value = row.get(key)
    if key == "status":
        return _STATUS.get(str(value), "") or _spans(row)
    if key == "start" and isinstance(value, str):
        return value.replace("T", " ")
    if key == "fiscal_year" and isinstance(value, int):
        return FiscalYear(value).label()
    if isinstance(value, list):
        return "／".join(str(part) for part in value)
    return "" if value is None else str(value)


def _spans(row: dict[str, Any]) -> str:
    return "、".join(f"{span['start']}～{span['end'] or ''}" for span in row.get("spans", []))
