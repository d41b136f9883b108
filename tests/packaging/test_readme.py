"""The README's commands do what it says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TREE = Path(__file__).resolve().parents[2]


def command_under(word: str) -> str:
    """The one command of the first fenced block under the heading that holds `word`."""
    readme = (TREE / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^##+ [^\n]*{word}[^\n]*\n\n```\w*\n(.*?)\n```", readme, re.MULTILINE | re.DOTALL)
    assert found, word
    lines = found.group(1).splitlines()
    assert len(lines) == 1
    return lines[0]


@pytest.fixture
def copy_of_the_tree(tmp_path: Path) -> Path:
    """The tree without .git, with a .venv that borrows the packages of this run and takes them for its own set-up."""
    copy = tmp_path / "ogdesk"
    skipped = shutil.ignore_patterns(".git", ".venv", "__pycache__", "ogdesk-try", ".*_cache", ".hypothesis")
    shutil.copytree(TREE, copy, ignore=skipped)
    venv = copy / ".venv"
    venv.mkdir()
    for part in Path(sys.prefix).iterdir():
        if not part.name.startswith(".installed"):
            (venv / part.name).symlink_to(part)
    for lock in ("lock-run.txt", "lock-dev.txt"):
        # What the set-up compares, so that it installs nothing into the borrowed packages.
        content = (copy / "packaging" / lock).read_bytes() + (copy / "pyproject.toml").read_bytes()
        (venv / f".installed-{lock}").write_bytes(content)
    return copy


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """As a stranger types it, on a machine without a display."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY") and not name.startswith(("PYTHON", "QT_", "OGDESK_"))
    }
    environment["OGDESK_HOME"] = str(folder.parent / "home")
    return subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_run_makes_the_papers_and_says_where_also_the_second_time(copy_of_the_tree: Path) -> None:
    for _ in range(2):
        done = run(command_under("Run"), copy_of_the_tree)
        assert done.returncode == 0, done.stderr
        papers = copy_of_the_tree / "ogdesk-try"
        assert str(papers) in done.stdout
        assert (papers / "報道発表資料.pdf").read_bytes().startswith(b"%PDF")
        assert len(list((papers / "依頼").glob("*.ics"))) == 8
        assert len(list((papers / "公開用").glob("*.ics"))) == 1


def test_the_test_command_sets_up_and_ci_calls_it(copy_of_the_tree: Path) -> None:
    command = command_under("Test")
    assert command in (TREE / ".ci" / "run").read_text(encoding="utf-8")
    assert run(f"{command} --only-setup", copy_of_the_tree).returncode == 0


def test_ci_hands_on_nothing_that_the_caller_has_set(copy_of_the_tree: Path) -> None:
    """Else the whole check passes only where somebody has set PYTHONUNBUFFERED."""
    (copy_of_the_tree / "packaging" / "test.sh").write_text("env\n", encoding="utf-8")
    set_by_caller = {
        "PYTHONUNBUFFERED": "1", "PYTHONPATH": "/elsewhere", "QT_SCALE_FACTOR": "2", "OGDESK_NOW": "2020-11-06",
        "OGDESK_PDF_JUDGE": "true", "SOMETHING_ELSE": "stays",
    }  # fmt: skip
    done = subprocess.run(
        [copy_of_the_tree / ".ci" / "run"],
        env={**os.environ, **set_by_caller},
        capture_output=True,
        text=True,
        check=True,
    )
    told = dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
    assert told["SOMETHING_ELSE"] == "stays"
    assert not [name for name in told if name.startswith(("PYTHON", "QT_", "OGDESK_"))]


def test_every_command_in_the_table_exists() -> None:
    from ogdesk.cli.table import COMMANDS

    readme = (TREE / "README.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert re.search(rf"`(ogdesk )?{name} ", readme), name


def test_no_registry_address_in_the_lock_files() -> None:
    for lock in ("lock-run.txt", "lock-dev.txt"):
        content = (TREE / "packaging" / lock).read_text(encoding="utf-8")
        assert "http" not in content
        assert "index-url" not in content
        assert content.count("--hash=sha256:") > 50
