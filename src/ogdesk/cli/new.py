"""`ogdesk new`."""

from __future__ import annotations

from pathlib import Path

import click

from ogdesk.acts.files.council_files import new_council, new_sample
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import here


@click.command(
    "new", cls=JapaneseCommand, help="新しい協議会のファイルを作ります。すでにある名前には作りません。"
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--sample", is_flag=True, help="見本（オープンガバメント推進協議会）を入れて作ります。")
@click.option("--name", default="", metavar="NAME", help="協議会の名称。")
def new_command(file: Path, sample: bool, name: str) -> None:
    made = new_sample(file, here()) if sample else new_council(file, here(), name=name)
    made.close()
    click.echo(f"「{file}」を作りました。")
