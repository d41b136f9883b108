"""Click's texts in Japanese: headings of the help, and one sentence for each wrong call."""

from __future__ import annotations

import click


class JapaneseCommand(click.Command):
    """A command whose help and usage speak Japanese."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="使い方: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [record for param in self.get_params(ctx) if (record := param.get_help_record(ctx))]
        if records:
            with formatter.section("オプション"):
                formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "この説明を表示します。"
        return option


def usage_sentence(error: click.UsageError) -> str:
    """What is wrong with the call and what to do, in one sentence."""
    path = error.ctx.command_path if error.ctx else "ogdesk"
    advice = f"{path} --help で使い方を確かめてください。"
    if isinstance(error, click.NoSuchOption):
        return f"オプション {error.option_name} はありません。{advice}"
    if isinstance(error, click.MissingParameter):
        return f"{_parameter(error)} がありません。{advice}"
    if isinstance(error, click.BadParameter):
        return f"{_parameter(error)} の値が正しくありません。{_offered(error)}{advice}"
    if isinstance(error, click.BadOptionUsage):
        return f"オプション {error.option_name} の使い方が正しくありません。{advice}"
    return f"コマンドの使い方が正しくありません。{advice}"


def _parameter(error: click.BadParameter) -> str:
    if error.param is None:
        return "引数"
    if isinstance(error.param, click.Option):
        return f"オプション {error.param.opts[-1]}"
    return f"引数 {error.param.make_metavar(error.ctx or click.Context(click.Command('ogdesk')))}"


def _offered(error: click.BadParameter) -> str:
    kind = error.param.type if error.param is not None else None
    if isinstance(kind, click.Choice):
        return f"{'、'.join(str(choice) for choice in kind.choices)} から選んでください。"
    return ""
