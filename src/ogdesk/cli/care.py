"""`ogdesk verify`, `ogdesk backup`, `ogdesk restore`."""

from __future__ import annotations

from pathlib import Path

import click

from ogdesk.acts.files.council_files import make_backup, restore_backup, verify_file
from ogdesk.cli.check import print_findings
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import here
from ogdesk.council.findings import stops

_FILE = click.Path(path_type=Path)


@click.command(
    "verify", cls=JapaneseCommand, help="ファイルが壊れていないか、記録が食い違っていないかを調べます。"
)
@click.argument("file", type=_FILE, metavar="FILE")
@click.pass_context
def verify_command(context: click.Context, file: Path) -> None:
    findings = verify_file(file)
    print_findings(findings, none="問題は見つかりませんでした。")
    context.exit(1 if stops(findings) else 0)


@click.command("backup", cls=JapaneseCommand, help="バックアップを作ります。確かめてから名前を付けます。")
@click.argument("file", type=_FILE, metavar="FILE")
@click.option(
    "--out",
    type=_FILE,
    required=True,
    metavar="PATH",
    help="バックアップの名前。すでにある名前には作りません。",
)
def backup_command(file: Path, out: Path) -> None:
    make_backup(file, out, here())
    click.echo(f"バックアップ「{out}」を作りました。")


@click.command("restore", cls=JapaneseCommand, help="バックアップから新しいファイルを作ります。")
@click.argument("backup", type=_FILE, metavar="BACKUP")
@click.option(
    "--out", type=_FILE, required=True, metavar="FILE", help="作るファイル。すでにある名前には作りません。"
)
@click.option("--unverified", is_flag=True, help="照合用の控え（.json）がないバックアップでも戻します。")
def restore_command(backup: Path, out: Path, unverified: bool) -> None:
    click.echo(restore_backup(backup, out, unverified=unverified))
