"""The click group: loads each command when it is called."""

from __future__ import annotations

import importlib

import click

from ogdesk import __version__
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.table import COMMANDS

HELP = """市町村などの協議会の事務局のための道具です。会員、シンポジウム、登壇者を一つのファイルで管理し、報道発表資料とカレンダーの依頼を作ります。

\b
ogdesk [FILE]          画面を開きます（FILEがなければ前回のファイル）。
ogdesk 命令 --help     命令の使い方を表示します。
"""


class CommandGroup(JapaneseCommand, click.Group):
    """A first word that is no command is the file to open in the window."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name == "desk":
            return load("window", "desk")
        if cmd_name in COMMANDS:
            return load(COMMANDS[cmd_name][0], cmd_name)
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in COMMANDS:
            return super().resolve_command(ctx, args)
        if args[0].startswith("-"):
            raise click.NoSuchOption(args[0], ctx=ctx)
        return "desk", self.get_command(ctx, "desk"), args

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        with formatter.section("命令"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


def load(module: str, name: str) -> click.Command:
    """The command `name` out of `ogdesk.cli.<module>`."""
    found: object = getattr(importlib.import_module(f"ogdesk.cli.{module}"), f"{name}_command")
    if not isinstance(found, click.Command):
        raise TypeError(f"{module}.{name}_command is no command")
    return found


@click.group(
    cls=CommandGroup,
    help=HELP,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[FILE | 命令 …]",
)
@click.version_option(__version__, "--version", prog_name="ogdesk", help="版を表示します。")
@click.pass_context
def ogdesk(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        context.invoke(load("window", "desk"))
