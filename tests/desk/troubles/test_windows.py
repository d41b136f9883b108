"""Two windows, a window that hangs or died, a file nobody may write, failures of ours in every kind of slot."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import open_to_write
from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.crash import handler
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.single_instance import call_other

Start = Callable[..., subprocess.Popen[str]]
OPEN = """
def go(launch):
    session = launch.desktop.session
    print("open", session.read_only, launch.window.strip.words.text(), sep="\\t", flush=True)
    {then}
run(go)
"""


def told(child: subprocess.Popen[str]) -> list[str]:
    """The next line of the child."""
    assert child.stdout is not None
    return child.stdout.readline().rstrip("\n").split("\t")


def test_a_second_window_does_not_wait_for_one_that_hangs(council_path: Path, start_child: Start) -> None:
    first = start_child(OPEN.format(then=""), council_path)
    assert told(first)[:2] == ["open", "False"]
    os.kill(first.pid, signal.SIGSTOP)
    try:
        second = start_child(OPEN.format(then="launch.window.close()"), council_path, home="other")
        answer = told(second)
        assert answer[:2] == ["open", "True"]
        assert answer[2].endswith("見るだけの状態です。")
        assert told(second) == ["0"]
    finally:
        os.kill(first.pid, signal.SIGCONT)


def test_what_a_window_that_died_left_behind_is_no_hindrance(
    qtbot: QtBot, desktop: Desktop, council_path: Path, start_child: Start
) -> None:
    first = start_child(OPEN.format(then=""), council_path)
    assert told(first)[:2] == ["open", "False"]
    first.kill()
    first.wait()
    assert council_path.with_name(council_path.name + ".lock").exists()
    assert not call_other(council_path)
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council_path)
    assert not desktop.session.read_only


AS_NOBODY = """
import encodings.idna, importlib, logging.handlers, pkgutil
import ogdesk
for module in pkgutil.walk_packages(ogdesk.__path__, "ogdesk."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
state = []
def go(launch):
    session, strip = launch.desktop.session, launch.window.strip
    if not state:
        state.append("as root")
        session.closed.connect(lambda: become_nobody(launch))
        close_when_done(launch)
        return
    print("open", session.read_only, strip.words.text(), strip.button.text(), sep="\\t", flush=True)
    QTimer.singleShot(500, launch.window.close)
def close_when_done(launch):
    if launch.desktop.runner.busy:
        QTimer.singleShot(200, lambda: close_when_done(launch))
    else:
        launch.desktop.session.close()
def become_nobody(launch):
    if len(state) == 1:
        state.append("as nobody")
        os.setgid(65534)
        os.setuid(65534)
        launch.desktop.open_file(Path(sys.argv[1]))
run(go)
"""
"""The interpreter itself may lie where nobody reads: so the modules are there before."""


@pytest.mark.skipif(
    not hasattr(os, "setuid") or os.getuid() != 0, reason="only root can become somebody else"
)
def test_a_file_that_nobody_may_write_is_shown_with_the_reason(
    tmp_path: Path, council_path: Path, start_child: Start
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o555)
    root = Path(tempfile.gettempdir()).resolve()
    for folder in (tmp_path, *tmp_path.parents):
        if folder == root or root not in folder.parents:
            break
        folder.chmod(0o755)
    council_path.chmod(0o444)
    child = start_child(AS_NOBODY, council_path)
    answer = told(child)
    assert answer[:2] == ["open", "True"]
    assert answer[2].endswith("書き込みのできる場所にコピーして開いてください。見るだけの状態です。")
    assert answer[3] == "開き直す"
    assert told(child) == ["0"]


FAILING = """
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget
class Painted(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.red)
        raise ValueError("郡山市の三代川さん")
class Delegate(QStyledItemDelegate):
    def paint(self, painter, option, index):
        painter.save()
        raise ValueError("郡山市の三代川さん")
class Model(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 3
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if sys.argv[3] == "model" and role == Qt.ItemDataRole.DisplayRole:
            raise ValueError("郡山市の三代川さん")
        return None
class Filter(QObject):
    def eventFilter(self, watched, event):
        raise ValueError("郡山市の三代川さん")
def failing_act(file):
    from ogdesk.council.event import Event
    with file.act("半分だけ") as writing:
        writing.get(Event, 9).theme = "半分だけ書いたテーマ"
        raise ValueError("郡山市の三代川さん")
def show(launch, widget):
    launch.kept = widget
    widget.setParent(launch.window)
    widget.resize(200, 200)
    widget.show()
def break_it(launch):
    kind, window = sys.argv[3], launch.window
    if kind == "paint":
        show(launch, Painted())
    elif kind in ("delegate", "model"):
        launch.model, launch.delegate = Model(), Delegate()
        view = QListView()
        if kind == "delegate":
            view.setItemDelegate(launch.delegate)
        show(launch, view)
        view.setModel(launch.model)
    elif kind == "filter":
        launch.filter = Filter()
        window.nav.installEventFilter(launch.filter)
        QTimer.singleShot(300, lambda: window.nav.removeEventFilter(launch.filter))
        window.go("members")
    elif kind == "worker":
        launch.desktop.session.read(lambda reading: {}["郡山市の三代川さん"], print)
    elif kind == "act":
        launch.desktop.session.act(failing_act)
    elif kind == "result":
        launch.desktop.session.read(lambda reading: 1, lambda found: [][found])
def look(launch):
    toast = launch.window.toast
    if not toast.isVisible():
        return QTimer.singleShot(100, lambda: look(launch))
    launch.window.go("settings")
    print("alive", launch.window.isVisible(), launch.window.current, toast.words.text(), sep="\\t", flush=True)
    launch.desktop.session.read(
        lambda reading: __import__("ogdesk.acts.forms", fromlist=["x"]).stored_text(reading, "symposium", 9, "theme"),
        lambda text: (print("theme", text, sep="\\t", flush=True), launch.window.close()))
def go(launch):
    told = []
    launch.desktop.window.toast.tell = (lambda tell: lambda words, **rest: (told.append(words), tell(words, **rest)))(launch.desktop.window.toast.tell)
    QTimer.singleShot(0, lambda: break_it(launch))
    QTimer.singleShot(500, lambda: look(launch))
run(go)
"""


@pytest.mark.parametrize("kind", ["paint", "delegate", "model", "filter", "worker", "act", "result"])
def test_a_failure_of_ours_leaves_a_trail_and_the_window_lives_on(
    kind: str, council_path: Path, tmp_path: Path, start_child: Start
) -> None:
    child = start_child(FAILING, council_path, kind)
    assert child.stdout is not None
    out = [line.rstrip("\n").split("\t") for line in child.stdout]
    assert child.wait(60) == 0
    assert out[0][:3] == ["alive", "True", "settings"]
    assert out[1:] == [["theme", "感染症対策を契機とした社会変革"], ["0"]]
    log = tmp_path / "home" / "log"
    trail = (log / "crash.log").read_text(encoding="utf-8")
    assert "Error" in trail
    assert trail.count("\n\n") < 10, "the same failure over and over"
    for text in (trail, (log / "ogdesk.log").read_text(encoding="utf-8")):
        assert "郡山" not in text
        assert "三代川" not in text


def test_a_failure_that_comes_with_every_paint_is_told_once(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    from ogdesk.ground.trail import CrashTrail

    trail = CrashTrail(tmp_path / "trail.log", here.clock, "0")
    bell = handler.CrashNotifier(trail)
    rung: list[str] = []
    bell.rang.connect(rung.append)
    trail.begin()
    try:
        for _ in range(50):
            try:
                raise ValueError("郡山")
            except ValueError as error:
                trail.record(type(error), error, error.__traceback__)
    finally:
        trail.end()
    assert rung == []
    qtbot.waitUntil(lambda: bool(rung))
    assert len(rung) == 1
    assert (tmp_path / "trail.log").read_text(encoding="utf-8").count("ValueError") == 1


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '{"window.place": "wide", "page.today": 7, "last_file": "\\u0000"}']
)
def test_a_damaged_settings_file_keeps_nobody_out(
    text: str, council_path: Path, tmp_path: Path, start_child: Start
) -> None:
    settings = tmp_path / "home" / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(text, encoding="utf-8")
    child = start_child(OPEN.format(then="launch.window.close()"), council_path)
    assert told(child)[:2] == ["open", "False"]
    assert told(child) == ["0"]
    assert json.loads(settings.read_text(encoding="utf-8"))["last_file"] == str(council_path)
    assert not (tmp_path / "home" / "log" / "crash.log").exists()


def test_the_lock_is_given_back_when_the_window_closes_in_trouble(
    qtbot: QtBot, opened: Desktop, council_path: Path, here: Surroundings
) -> None:
    opened.window.close()
    opened.finish()
    open_to_write(council_path, here).close()
