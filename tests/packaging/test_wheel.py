"""A wheel built from the tree works elsewhere, with sample, fonts, migrations and icons."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

TREE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built without a network: the build backend is among the developers' packages."""
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "-q",
            "-w",
            str(out),
            str(TREE),
        ],
        check=True,
        capture_output=True,
    )
    (built,) = out.glob("ogdesk-*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's content alone; the libraries come from the running environment."""
    place = tmp_path_factory.mktemp("elsewhere")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    return place


def test_the_wheel_holds_what_the_program_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert any(name.startswith("ogdesk/resources/sample/") and name.endswith(".json") for name in names)
    assert any(name.startswith("ogdesk/store/migrations/") and name.endswith(".py") for name in names)
    assert "ogdesk/resources/tokens.json" in names
    assert "ogdesk/resources/translations/ogdesk_en.qm" in names
    assert "ogdesk/resources/icons/ogdesk.svg" in names
    assert any(name.endswith("entry_points.txt") for name in names)
    assert not any(name.startswith(("tests/", "docs/")) for name in names)


def test_the_installed_wheel_does_the_main_job(elsewhere: Path, tmp_path: Path) -> None:
    libraries = sysconfig.get_paths()["purelib"]
    script = (
        "import sys; sys.path[:0] = sys.argv[1:3]\n"
        "import ogdesk; assert ogdesk.__file__.startswith(sys.argv[1]), ogdesk.__file__\n"
        "from ogdesk.cli.runner import run; sys.exit(run(sys.argv[3:]))"
    )

    def ogdesk(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-S", "-c", script, str(elsewhere), libraries, *words],
            cwd=tmp_path,
            env={**os.environ, "OGDESK_HOME": str(tmp_path / "home"), "PYTHONDONTWRITEBYTECODE": ""},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    made = ogdesk("new", "council.ogdesk", "--sample")
    assert made.returncode == 0, made.stderr
    exported = ogdesk("notice", "council.ogdesk", "2020-11-19", "--out", "release.pdf")
    assert exported.returncode == 0, exported.stderr
    assert (tmp_path / "release.pdf").read_bytes().startswith(b"%PDF")
