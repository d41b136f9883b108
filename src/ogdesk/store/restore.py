"""Restores a council file from a backup: whole, under a new name, and only if its bytes are vouched for.

`integrity_check` sees about one flipped bit in six, so the record beside the backup decides. Without a record the content is
looked through, and what is said then is that nobody can vouch for the bytes (docs/decisions/backups.md).
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from ogdesk.council.findings import Finding
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import atomic_target, refuse_missing_folder, require_space, world_error
from ogdesk.ground.sentence import say
from ogdesk.store.digest import bytes_digest
from ogdesk.store.sidecar import Sidecar, read_sidecar, sidecar_path
from ogdesk.store.verify import is_damage, verify

_LEFTOVERS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True)
class Restored:
    """What came of a restore: `is_vouched` when every byte is as it was when the backup was made.

    `sentence` tells the user so; `findings` are what the look at an unrecorded backup found.
    """

    target: Path
    is_vouched: bool
    sentence: str
    findings: list[Finding] = field(default_factory=list)


def restore(backup: Path, target: Path, *, unverified: bool = False) -> Restored:
    """Make the new council file `target` from `backup`. With `unverified` a backup without a record is taken too.

    Raises WorldError: no such backup, existing target, a backup that is not as it was made or (without a record) is
    damaged or no council file, a missing record without `unverified`, not 2 × its size free, disk full. There is no
    target then.
    """
    _refuse_paths(backup, target)
    sidecar = read_sidecar(backup)
    if sidecar is None and not unverified:
        raise WorldError(
            say(
                "「{name}」には記録（{sidecar}）がないので、元のままか確かめられません。それでも復元するときは、確かめずに復元することを選んでください（コマンドでは --unverified）。",
                name=backup.name,
                sidecar=sidecar_path(backup).name,
            )
        )
    try:
        with tempfile.TemporaryDirectory(prefix=".ogdesk-", dir=target.parent) as folder:
            copy = Path(folder) / backup.name
            copy.touch(mode=0o600)
            shutil.copyfile(backup, copy)
            restored = _checked(copy, target, sidecar)
            with atomic_target(target, overwrite=False) as temporary:
                copy.replace(temporary)
    except OSError as error:
        raise world_error(error, target) from error
    return restored


def _refuse_paths(backup: Path, target: Path) -> None:
    if not backup.is_file():
        raise WorldError(
            say("バックアップ「{backup}」が見つかりません。場所と名前を確かめてください。", backup=backup)
        )
    refuse_missing_folder(target)
    if target.exists():
        raise WorldError(say("「{name}」はすでにあります。別の名前を指定してください。", name=target.name))
    for ending in _LEFTOVERS:
        left = target.with_name(target.name + ending)
        if left.exists():
            raise WorldError(
                say(
                    "「{name}」の途中の保存「{left_name}」が残っています。混ざらないように、別の名前を指定してください。",
                    name=target.name,
                    left_name=left.name,
                )
            )
    require_space(target.parent, 2 * backup.stat().st_size)


def _checked(copy: Path, target: Path, sidecar: Sidecar | None) -> Restored:
    """What can be said of the copy. Raises WorldError when it may not become the target."""
    if sidecar is not None:
        if bytes_digest(copy) != sidecar.sha256:
            raise WorldError(
                say(
                    "「{name}」は、作られたときのままではありません。壊れているおそれがあるので、別のバックアップから復元してください。",
                    name=copy.name,
                )
            )
        return Restored(
            target,
            True,
            say("「{name}」に復元しました。内容は、バックアップを作ったときのままです。", name=target.name),
        )
    findings = verify(copy)
    if any(map(is_damage, findings)):
        raise WorldError(
            say(
                "「{name}」は壊れているので、復元しませんでした。別のバックアップを使ってください。",
                name=copy.name,
            )
        )
    sentence = say(
        "「{name}」に復元しました。記録がないので、内容が元のままかどうかは保証できません。内容を確かめてください。",
        name=target.name,
    )
    return Restored(target, False, sentence, findings)
