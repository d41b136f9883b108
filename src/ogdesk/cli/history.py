"""`ogdesk history`, `ogdesk undo`, `ogdesk redo`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import here, print_json

if TYPE_CHECKING:
    from ogdesk.store.history_step import HistoryStep

_FILE = click.Path(path_type=Path)


@click.command(
    "history", cls=JapaneseCommand, help="変更履歴（いつ、どのパソコンで、何を、どう変えたか）を出します。"
)
@click.argument("file", type=_FILE, metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="JSONで出します。")
def history_command(file: Path, as_json: bool) -> None:
    with open_to_read(file, here()) as council:
        steps = council.history()
    if as_json:
        print_json([_row(step) for step in steps])
        return
    for step in steps:
        undone = "（取り消し済み）" if step.undone else ""
        click.echo(f"{step.step}  {step.at}  {step.pc}  {step.title}{undone}")
        for entry in step.entries:
            click.echo(f"      {entry.field}: {entry.old} → {entry.new}")
    if not steps:
        click.echo("変更はまだありません。")


def _row(step: HistoryStep) -> dict[str, Any]:
    return {
        "id": step.step,
        "at": step.at,
        "pc": step.pc,
        "user": step.user,
        "title": step.title,
        "act": step.kind,
        "undone": step.undone,
        "changes": [
            {"entity": e.entity, "id": e.id, "field": e.field, "old": e.old, "new": e.new}
            for e in step.entries
        ],
    }


@click.command("undo", cls=JapaneseCommand, help="最後の変更を取り消します。")
@click.argument("file", type=_FILE, metavar="FILE")
def undo_command(file: Path) -> None:
    with open_to_write(file, here()) as council:
        change = council.undo()
    click.echo(f"「{change.title}」を取り消しました。")


@click.command("redo", cls=JapaneseCommand, help="取り消した変更をやり直します。")
@click.argument("file", type=_FILE, metavar="FILE")
def redo_command(file: Path) -> None:
    with open_to_write(file, here()) as council:
        change = council.redo()
    click.echo(f"「{change.title}」をやり直しました。")
