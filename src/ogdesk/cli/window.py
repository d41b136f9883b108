"""`ogdesk [FILE]`: the window."""

from __future__ import annotations

from pathlib import Path

import click

from ogdesk.cli.japanese import JapaneseCommand


@click.command("desk", cls=JapaneseCommand, help="画面を開きます。", hidden=True, add_help_option=False)
@click.argument("file", type=click.Path(path_type=Path), required=False, metavar="FILE")
@click.pass_context
def desk_command(context: click.Context, file: Path | None = None) -> None:
    from ogdesk.desk.start import open_window  # noqa: PLC0415 - only this command needs Qt

    context.exit(open_window(file))
