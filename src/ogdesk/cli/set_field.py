"""`ogdesk set`."""

from __future__ import annotations

from pathlib import Path

import click

from ogdesk.acts.editing import set_field
from ogdesk.acts.fields import FIELDS, field_of
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.cli.japanese import JapaneseCommand
from ogdesk.cli.output import here, print_table


@click.command(
    "set",
    cls=JapaneseCommand,
    help="一つの項目を変えます。値は画面の欄と同じように読み、'' で空にします。",
    epilog="例: ogdesk set council.ogdesk sitting 3 day 令和2年11月20日",
)
@click.argument("words", nargs=-1, metavar="FILE ENTITY ID FIELD VALUE")
@click.option("--fields", "fields_of", default="", metavar="ENTITY", help="ENTITYの項目を一覧にします。")
@click.pass_context
def set_command(context: click.Context, words: tuple[str, ...], fields_of: str) -> None:
    if fields_of:
        print_fields(fields_of)
        return
    if len(words) != 5:
        raise click.UsageError("five words", ctx=context)
    file, entity, entity_id, field, value = words
    if not entity_id.isdecimal():
        raise click.UsageError("the id is a number", ctx=context)
    _set(Path(file), entity, int(entity_id), field, value)


def _set(file: Path, entity: str, entity_id: int, field: str, value: str) -> None:
    field_of(entity, field)
    surroundings = here()
    with open_to_write(file, surroundings) as council:
        edited = set_field(council, entity, entity_id, field, value, today=surroundings.today)
    if not edited.fields:
        click.echo("値は同じです。何も変えていません。")
    for change in edited.fields:
        click.echo(
            f"{entity} {entity_id} {change.label}: {change.old or '（空）'} → {change.new or '（空）'}"
        )


def print_fields(entity: str) -> None:
    """The editable fields of an entity with their Japanese labels."""
    if entity not in FIELDS:
        field_of(entity, "")
    print_table(("項目", "意味"), [(spec.name, spec.label) for spec in FIELDS[entity].values()])
