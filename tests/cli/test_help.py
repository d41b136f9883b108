"""Help in Japanese, and light feet: what a command does not need is not imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from helpers.calling import Ogdesk
from ogdesk.__main__ import opens_window
from ogdesk.cli.table import COMMANDS


def test_help_is_japanese_and_names_every_command(ogdesk: Ogdesk) -> None:
    told = ogdesk("--help")
    assert told.code == 0
    assert "使い方:" in told.out
    for name in COMMANDS:
        assert f"  {name} " in told.out
    for english in ("Usage", "Options", "Commands", "Show this message"):
        assert english not in told.out


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself(ogdesk: Ogdesk, name: str) -> None:
    told = ogdesk(name, "--help")
    assert told.code == 0
    assert "オプション" in told.out
    assert "Usage" not in told.out


HEAVY = {"PySide6", "sqlalchemy", "alembic", "reportlab", "pikepdf", "uharfbuzz", "icalendar", "pypdfium2"}


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("import ogdesk.cli.runner, ogdesk.__main__", set()),
        ("from ogdesk.cli.runner import run; run(['--help'])", set()),
        ("import ogdesk.council.council_data, ogdesk.council.membership_status", set()),
        ("import ogdesk.notice, ogdesk.notice.tree, ogdesk.notice.build", set()),
        ("import ogdesk.store.rows", set()),
        ("import ogdesk.store.file, ogdesk.store.writing", set()),
        ("import ogdesk.invite.write", {"icalendar"}),
    ],
)
def test_importing_a_room_brings_only_its_own_library(code: str, heavy: set[str]) -> None:
    script = f"{code}\nimport sys\nsys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert HEAVY & {name.split(".")[0] for name in done.stderr.split()} == heavy


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["協議会.ogdesk"], True),
        (["list"], False),
        (["--help"], False),
        (["協議会.ogdesk", "--help"], False),
        (["list", "協議会.ogdesk"], False),
    ],
)
def test_only_a_plain_file_opens_the_window_without_the_command_line(words: list[str], window: bool) -> None:
    assert opens_window(words) is window
