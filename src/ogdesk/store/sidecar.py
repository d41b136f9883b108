"""The JSON record beside a backup (`NAME.json`): what the backup must be, byte for byte."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import world_error, write_atomic
from ogdesk.ground.sentence import say


@dataclass(frozen=True)
class Sidecar:
    """`sha256` of the backup's bytes, `dump_sha256` of its canonical dump, schema revision, program version, UTC time.

    `reason` is why the backup was made ('' by hand).
    """

    sha256: str
    dump_sha256: str
    revision: str
    app_version: str
    made_at: str
    reason: str = ""


def sidecar_path(backup: Path) -> Path:
    """The record of a backup: its whole name and '.json'."""
    return backup.with_name(backup.name + ".json")


def write_sidecar(backup: Path, sidecar: Sidecar) -> None:
    """Write the record. Raises WorldError, also when there is one already."""
    text = json.dumps(asdict(sidecar), ensure_ascii=False, indent=2) + "\n"
    write_atomic(sidecar_path(backup), text.encode(), overwrite=False)


def read_sidecar(backup: Path) -> Sidecar | None:
    """The record of a backup, None where there is none. Raises WorldError for one that can't be read."""
    path = sidecar_path(backup)
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Sidecar(**{field.name: _text(told, field.name) for field in fields(Sidecar)})
    except FileNotFoundError:
        return None
    except OSError as error:
        raise world_error(error, path) from error
    except (ValueError, KeyError, TypeError) as error:
        raise WorldError(
            say(
                "バックアップの記録「{name}」が壊れているので、「{backup_name}」が元のままか確かめられません。別のバックアップを使ってください。",
                name=path.name,
                backup_name=backup.name,
            ),
            type(error).__name__,
        ) from error


def _text(told: dict[str, str], name: str) -> str:
    value = told[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value
