"""`ogdesk notice`."""

from __future__ import annotations

from pathlib import Path

import click

from ogdesk.acts.files.plain import open_plain
from ogdesk.acts.release.export import (
    checked_notice,
    common_pieces,
    refuse_unwritable,
    write_common_texts,
    write_notice,
)
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import ProgressLine, here


@click.command(
    "notice",
    cls=JapaneseCommand,
    help="報道発表資料を書き出します。形は名前の末尾（.pdf .txt）で決まります。",
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.argument("symposium", metavar="SYMPOSIUM")
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="PATH", help="書き出す先。")
@click.option("--issuer", default="", metavar="ORGANISATION", help="発表元（団体コード、番号、名称）。")
@click.option(
    "--all-members", is_flag=True, help="一般会員ごとの共通文案（案）をフォルダーPATHに書き出します。"
)
def notice_command(file: Path, symposium: str, out: Path, issuer: str, all_members: bool) -> None:
    if all_members and issuer:
        raise click.BadOptionUsage("--issuer", "not with --all-members")
    if all_members:
        _export_common_texts(file, symposium, out)
    else:
        _export_notice(file, symposium, out, issuer)


def _export_notice(file: Path, symposium: str, out: Path, issuer: str) -> None:
    refuse_unwritable(out)
    surroundings = here()
    with open_plain(file, surroundings) as look:
        document = checked_notice(look, symposium, surroundings, issuer=issuer)
    # Nobody who wants to save waits for the pages.
    exported = write_notice(document, out)
    for warning in exported.warnings:
        click.echo(warning, err=True)
    click.echo(f"「{out}」に書き出しました。")


def _export_common_texts(file: Path, symposium: str, folder: Path) -> None:
    surroundings = here()
    with open_plain(file, surroundings) as look:
        pieces = common_pieces(look, symposium, surroundings)
    exported = write_common_texts(pieces, folder, progress=ProgressLine("共通文案を作っています"))
    for warning in exported.warnings:
        click.echo(warning, err=True)
    click.echo(f"共通文案{len(exported.paths)}件を「{folder}」に書き出しました。")
