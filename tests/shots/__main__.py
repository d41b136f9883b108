"""`python -m shots OUT [MODE...]` or `python -m shots --manual`: each mode in a process and on a screen of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shots.modes import MODES, Mode

DOCS = Path(__file__).parents[2] / "docs"
MANUAL = "--manual"


@contextmanager
def blank_screen(mode: Mode) -> Iterator[str]:
    """An X display without a monitor, as large as the mode needs; gives its name."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{mode.screen}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as said:
        number = said.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def shoot(mode: Mode, out: Path, script: str) -> int:
    """All pictures of one mode; the exit code of the process that made them."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, blank_screen(mode) as display:
        surroundings = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(mode.scale),
            "OGDESK_HOME": home,
            "LOGNAME": "庶務係",
        }
        surroundings.pop("WAYLAND_DISPLAY", None)
        call = [sys.executable, "-m", "shots.camera", script, mode.name, str(out)]
        return subprocess.run(call, env=surroundings, check=False).returncode


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__)
        return 2
    if arguments[0] == MANUAL:
        from shots.shrink import shrink_all

        with tempfile.TemporaryDirectory() as raw:
            code = shoot(MODES["light"], Path(raw), "manual")
            return code or shrink_all(Path(raw), DOCS)
    out, names = Path(arguments[0]), arguments[1:] or list(MODES)
    failed = [name for name in names if shoot(MODES[name], out / name, "screens")]
    print(f"{sum(1 for _ in out.rglob('*.png'))} pictures in {out}")
    if failed:
        print(f"Not complete: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
