"""`ogdesk check`, and the printing of findings."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ogdesk.acts.files.plain import open_plain
from ogdesk.acts.release.proofreading import check
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import here, print_json
from ogdesk.council.findings import LEVEL_WORDS, stops

if TYPE_CHECKING:
    from ogdesk.council.findings import Finding

_COLOURS = {"error": "red", "warning": "yellow", "info": "blue"}


@click.command(
    "check", cls=JapaneseCommand, help="校正の結果を出します。書き出しを止めるものがあれば終了コード1。"
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.argument("symposium", required=False, default="", metavar="[SYMPOSIUM]")
@click.option("--json", "as_json", is_flag=True, help="JSONで出します。")
@click.pass_context
def check_command(context: click.Context, file: Path, symposium: str, as_json: bool) -> None:
    surroundings = here()
    with open_plain(file, surroundings) as look:
        findings = check(look, symposium, surroundings)
    if as_json:
        print_json([finding_row(finding) for finding in findings])
    else:
        print_findings(findings, none="確認が必要なところはありません。")
    context.exit(1 if stops(findings) else 0)


def finding_row(finding: Finding) -> dict[str, Any]:
    """One finding as JSON."""
    return {
        "level": finding.level.value,
        "code": finding.code,
        "sentence": finding.sentence,
        "where": finding.where,
        "suggestion": finding.suggestion,
        "entity": finding.place.entity,
        "id": finding.place.id,
        "field": finding.place.field,
    }


def print_findings(findings: Sequence[Finding], *, none: str) -> None:
    """One line each: level, place, sentence."""
    if not findings:
        click.echo(none)
    for finding in findings:
        colour = _COLOURS[finding.level.value] if sys.stdout.isatty() else None
        click.secho(f"［{LEVEL_WORDS[finding.level]}］", nl=False, fg=colour)
        click.echo(f"{finding.where}：{finding.sentence}" if finding.where else finding.sentence)
