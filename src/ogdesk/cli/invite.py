"""`ogdesk invite`."""

from __future__ import annotations

from pathlib import Path

import click

from ogdesk.acts.calendar.handouts import hand_out
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import here
from ogdesk.council.attendance import HandoutKind

KINDS = ("public", "request", "update", "cancel")


@click.command(
    "invite", cls=JapaneseCommand, help="カレンダーのファイル（.ics）を書き出します。送信はしません。"
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.argument("symposium", metavar="SYMPOSIUM")
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="書き出すフォルダー。"
)
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="request",
    metavar="public|request|update|cancel",
    help="公開用・依頼・変更のお知らせ・取消のお知らせ（初めは依頼）。",
)
@click.pass_context
def invite_command(context: click.Context, file: Path, symposium: str, out: Path, kind: str) -> None:
    surroundings = here()
    with open_to_write(file, surroundings) as council:
        handed = hand_out(council, symposium, out, HandoutKind(kind), surroundings)
    for remark in handed.remarks:
        click.echo(remark, err=True)
    if handed.paths:
        click.echo(f"{len(handed.paths)}件を「{out}」に書き出しました。送信はしていません。")
    context.exit(1 if handed.incomplete else 0)
