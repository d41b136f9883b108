"""Every field of every page while the file can't be written: what is typed is a draft, is counted, told, retried, offered back.

The fields are found by walking the widgets: a new one can't escape. One window for each kind of trouble.
"""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import ogdesk
from helpers.opening import open_beside_home
from helpers.screens import EVENT_2020, Screens, seen
from ogdesk.acts.editing import set_field
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.forms import stored_text
from ogdesk.acts.history.view import shown_history
from ogdesk.acts.release.sdg_targets import add_target
from ogdesk.acts.settings.closed_periods import add_closed_period
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia.additions import add_link, add_venue
from ogdesk.acts.symposia.parts import add_organiser_named
from ogdesk.acts.unsaved import sort_unsaved
from ogdesk.council.attendance import Attendance
from ogdesk.council.entity import Edit
from ogdesk.council.event import Event, LinkKind, OrganiserKind
from ogdesk.council.organisation import Post
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.forms.binding import Binding
from ogdesk.desk.kit.controls import SegmentedChoice
from ogdesk.desk.kit.fields import ChoiceField, DateField, DurationField, TimeField
from ogdesk.desk.kit.tokens import MOTION
from ogdesk.desk.session.drafts import DraftKeeper, read_drafts

Break = Callable[[Path], Callable[[], object]]
NOTICE, _NOBODY = 1, 65534
_LINES = (
    "新しい名称", "新しい名称はいつから", "新しい目的の項目", "新しい事業内容", "新しい役", "新しい役の団体",
    "新しい役はいつから", "新しい期間の名前", "新しい期間のはじめの日", "新しい期間のおわりの日",
)  # fmt: skip
_LISTS = (
    "シンポジウムをさがす", "この一覧をさがす", "並べ方", "絞り込み", "役割", "だれの回数か", "どこの変更か",
    "だれの変更か",
)  # fmt: skip
_COMPUTER = ("このパソコンの名前", "色", "文字の大きさ", "言語", "書体")
_ANSWER = ("受けた人", "回答日", "回答の方法", "回答", "メモ")
NO_VALUES = {
    **dict.fromkeys((("ListPane", name) for name in _LISTS), "chooses what a list shows"),
    **dict.fromkeys(
        (("MemberList", name) for name in ("この一覧をさがす", "並び順", "絞り込み")),
        "chooses what a list shows",
    ),
    ("PageHeader", "基準日"): "chooses what a list shows",
    ("AttendanceTab", "しぼり込み"): "chooses what a list shows",
    **dict.fromkeys((("NewLineForm", name) for name in _LINES), "a line that is not added yet"),
    **dict.fromkeys((("AliasList", name) for name in ("別名", "別名の種類")), "a name that is not added yet"),
    **dict.fromkeys(
        (("OrganisersCard", name) for name in ("団体の名称", "区分")), "an organiser that is not added yet"
    ),
    **dict.fromkeys((("SettingsPage", name) for name in _COMPUTER), "of this computer, not of the file"),
    **dict.fromkeys((("AnswerForm", name) for name in _ANSWER), "an answer that is not recorded yet"),
    ("WhoField", "登壇者"): "proposes people; the chosen one is seated by an act of its own",
}
"""Controls that hold no value of a stored thing, by the form around them and their name, with the reason."""
QUESTION = "保存できていない入力が{n}か所あります。閉じてもこのパソコンに残り、次に開いたときに戻せます。"
PARTS = {
    ("venue", "name"),
    ("venue", "address"),
    ("organiser", "state"),
    ("organiser", "granted_on"),
    ("organiser", "granted_number"),
    ("attendance", "mail"),
    ("closed_period", "words"),
    ("closed_period", "first"),
    ("file_setting", "role_ending"),
    ("affiliation", "organisation"),
    ("affiliation", "start"),
    ("tenure", "start"),
    ("link", "url"),
    ("sitting", "day"),
    ("symposium", "theme"),
    ("sdg_target", "goal"),
    ("office_term", "start"),
    ("clause", "text"),
}
TEXTS = {
    "code": "012025",
    "web": "https://example.jp/kara",
    "phone": "0742-34-0000",
    "mail": "kara@example.jp",
    "number": "7",
    "year": "令和3年度",
    "position": "3",
}

AGAIN = {
    "Kakikake 7": "Kakikake 77",
    "R3.2.3": "R3.2.4",
    "13:05": "13:06",
    "35": "36",
    "7": "8",
    "2020-12-09": "2020-12-10",
    "https://example.jp/kara": "https://example.jp/kara2",
    "0742-34-0000": "0742-34-0001",
    "kara@example.jp": "kara2@example.jp",
}
"""What is typed after a pause in the same visit."""


def move_away(path: Path) -> Callable[[], object]:
    """Someone moved the file; and moves it back."""
    elsewhere = path.with_name("elsewhere.ogdesk")
    path.rename(elsewhere)
    return lambda: elsewhere.rename(path)


def lock_out(path: Path) -> Callable[[], object]:
    """Another program writes into the file; and lets go."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other.close


def fill_disk(_path: Path) -> Callable[[], object]:
    """No room is left for the file (a draft is small); and there is again."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, hard))

    def heal() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)

    return heal


def forbid(path: Path) -> Callable[[], object]:
    """Nobody may write into the file and its folder; and may again. The superuser is somebody else meanwhile."""
    is_root = os.geteuid() == 0
    if is_root:
        _let_nobody_in(path)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    if is_root:
        os.seteuid(_NOBODY)

    def heal() -> None:
        if is_root:
            os.seteuid(0)
        path.parent.chmod(0o755)
        path.chmod(0o644)

    return heal


def _let_nobody_in(path: Path) -> None:
    """Somebody else may go to the file, read what the window is made of, and write drafts."""
    root = Path(tempfile.gettempdir()).resolve()
    for folder in path.parents[1:]:
        if folder == root or root not in folder.parents:
            break
        folder.chmod(folder.stat().st_mode | 0o111)
    (path.parent / "state").mkdir(exist_ok=True)
    for kept in (path.parent / "state", *(path.parent / "state").rglob("*")):
        os.chown(kept, _NOBODY, -1)


def _program_is_hidden() -> bool:
    """Whether only root may read where the program lies (a checkout in its home)."""
    folders = (*Path(ogdesk.__file__).resolve().parents, *Path(sys.prefix).resolve().parents)
    return os.geteuid() == 0 and not all(folder.stat().st_mode & stat.S_IXOTH for folder in folders)


@pytest.fixture
def council_path(
    tmp_path: Path, sample_bytes: bytes, here: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The sample with a row of every part."""
    monkeypatch.setattr("ogdesk.store.connect.BUSY_MILLISECONDS", 10)
    path = tmp_path / "協議会.ogdesk"
    path.write_bytes(sample_bytes)
    with open_to_write(path, here) as file:
        add_venue(file, EVENT_2020, "市民会館")
        add_link(file, EVENT_2020, LinkKind.LIVE)
        add_closed_period(file, "12月議会", "2020-12-01", "2020-12-18")
        add_target(file, NOTICE)
        organiser = add_organiser_named(file, EVENT_2020, OrganiserKind.SUPPORT, "架空市教育委員会")
        set_field(file, "organiser", organiser.id, "state", "承認", today=here.today)
        with file.act("準備") as writing:
            event = writing.get(Event, EVENT_2020)
            if not event.attendances:
                event.attendances.append(Attendance(post=writing.all(Post)[0]))
    return path


def bindings(window: QWidget) -> dict[QWidget, Binding]:
    """What is bound, by its control."""
    return {found.control: found for found in window.findChildren(Binding)}


def fields(window: QWidget) -> Iterator[QWidget]:
    """The controls in sight that take a value."""
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, SegmentedChoice):
        for control in seen(window, kind):
            ready = control.isEnabled() and not getattr(control, "isReadOnly", lambda: False)()
            if ready and not isinstance(control.parent(), QComboBox):
                yield control


def bound(control: QWidget, known: dict[QWidget, Binding]) -> Binding | None:
    """The binding of a control, or of the date or source field around it."""
    around: QWidget | None = control
    for _ in range(2):
        if around is None:
            return None
        if around in known:
            return known[around]
        around = around.parentWidget()
    return None


def owner(control: QWidget) -> str:
    """The class of the form or page that a control belongs to."""
    around = control.parentWidget()
    while around is not None:
        module = type(around).__module__
        if module.startswith("ogdesk.desk.") and not module.startswith("ogdesk.desk.kit."):
            return type(around).__name__
        around = around.parentWidget()
    return ""


def text_for(binding: Binding) -> str:
    """What can be read in its field."""
    from ogdesk.acts.fields import field_of

    if isinstance(binding.control, DateField):
        return "R3.2.3"
    if isinstance(binding.control, TimeField):
        return "13:05"
    if isinstance(binding.control, DurationField):
        return "35"
    kind = field_of(binding.place.entity, binding.place.field).kind.name
    if binding.place.entity == "closed_period" and binding.place.field != "words":
        return "2020-12-09"
    return TEXTS.get(kind, "Kakikake 7")


def type_into(control: QWidget, binding: Binding) -> None:
    """By keys, as a person would; then leave it."""
    if isinstance(control, SegmentedChoice):
        other = next(button for button in control.buttons if not button.isChecked())
        QTest.mouseClick(other, Qt.MouseButton.LeftButton)
        return
    control.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(control, ChoiceField):
        last = control.currentIndex() == control.count() - 1
        QTest.keyClick(control, Qt.Key.Key_Up if last else Qt.Key.Key_Down)
    else:
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(control, text_for(binding))
    control.clearFocus()


class Walk:
    """All fields of all screens, typed into while the file is out of reach."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, path: Path, here: Surroundings) -> None:
        self.qtbot, self.desktop, self.path, self.here = qtbot, desktop, path, here
        self.screens = Screens(qtbot, desktop)
        self.places: set[tuple[str, str]] = set()
        self.faults: list[str] = []
        self.kept: dict[tuple[str, int, str], Edit] = {}

    def run(self, harm: Break) -> None:
        session = self.desktop.session
        for screen in self.screens.walk():
            todo = self._todo(screen)
            if not todo:
                continue
            heal = harm(self.path)
            try:
                for control, binding in todo:
                    if isValid(control):
                        self._try(screen, control, binding)
                self.qtbot.waitUntil(lambda: not session.is_acting, timeout=30_000)
                self._told(screen, {binding.place.key for _control, binding in todo})
            finally:
                heal()
            session.retry()
            self.screens.settle()
            if session.unsaved:
                self.faults.append(f"{screen}: {session.unsaved} were not written by another try")

    def _todo(self, screen: str) -> list[tuple[QWidget, Binding]]:
        known = bindings(self.desktop.window)
        todo = []
        for control in fields(self.desktop.window):
            binding = bound(control, known)
            name = control.accessibleName()
            if binding is not None:
                key = (binding.place.entity, binding.place.field)
                if key not in self.places:
                    self.places.add(key)
                    todo.append((control, binding))
            elif (owner(control), name) not in NO_VALUES:
                self.faults.append(
                    f"{screen}: nothing keeps what is typed into {(owner(control), name)} ({type(control).__name__})"
                )
        return todo

    def _try(self, screen: str, control: QWidget, binding: Binding) -> None:
        key = (binding.place.entity, binding.place.id or 0, binding.place.field)
        type_into(control, binding)
        QApplication.sendPostedEvents()
        text = self.desktop.session.drafts.text_of(key)
        if text is None:
            self.faults.append(f"{screen}: {binding.place.key} is no draft")

    def _told(self, screen: str, keys: set[str]) -> None:
        session, window = self.desktop.session, self.desktop.window
        if session.unsaved != len(keys):
            self.faults.append(f"{screen}: {session.unsaved} counted of {len(keys)}: {sorted(keys)}")
        if window.nav.saved.words.text() != "保存できていません":
            self.faults.append(f"{screen}: the foot says {window.nav.saved.words.text()}")
        if window.may_close():
            self.faults.append(f"{screen}: closing asks nothing")
        if window.strip.words.text() != QUESTION.format(n=len(keys)):
            self.faults.append(f"{screen}: closing asks 「{window.strip.words.text()}」")
        self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=30_000)
        drafts = read_drafts(self.here.places.drafts, self.path)
        self.kept |= {edit.key: edit for edit in drafts}
        on_disk = {edit.place.key for edit in drafts}
        if not keys <= on_disk:
            self.faults.append(f"{screen}: not on the disk: {sorted(keys - on_disk)}")


@pytest.mark.parametrize(
    "harm",
    [
        move_away,
        lock_out,
        fill_disk,
        pytest.param(
            forbid, marks=pytest.mark.skipif(_program_is_hidden(), reason="nobody else may read the program")
        ),
    ],
    ids=["moved away", "locked", "disk full", "read-only"],
)
def test_nothing_typed_is_lost_by_any_field(
    qtbot: QtBot,
    opened: Desktop,
    new_desktop: Callable[[], Desktop],
    council_path: Path,
    tmp_path: Path,
    here: Surroundings,
    harm: Break,
) -> None:
    before = tmp_path / "before.ogdesk"
    before.write_bytes(council_path.read_bytes())
    walk = Walk(qtbot, opened, council_path, here)
    walk.run(harm)
    if walk.faults:
        pytest.fail("\n".join(dict.fromkeys(walk.faults)), pytrace=False)
    assert walk.places >= PARTS, PARTS - walk.places
    assert {(entity, field) for entity, _id, field in walk.kept} == walk.places
    leave_drafts(opened, here, before, walk.kept.values())
    offer_all_back(qtbot, new_desktop(), before, here, walk.kept)


def leave_drafts(desktop: Desktop, here: Surroundings, path: Path, edits: Iterable[Edit]) -> None:
    """What the walk found on the disk, as a program that was killed leaves it."""
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(path)
    for edit in edits:
        keeper.put(edit)
    assert keeper.flush()


def offer_all_back(
    qtbot: QtBot, desktop: Desktop, path: Path, here: Surroundings, kept: dict[tuple[str, int, str], Edit]
) -> None:
    """The next start offers each draft in the strip, or shows it in its field again where the file refuses it."""
    strip, session = desktop.window.strip, desktop.session
    open_beside_home(qtbot, desktop, path)
    qtbot.waitUntil(lambda: "入力を戻す" in strip.button.text(), timeout=30_000)
    refused = {edit.key for edit in session.drafts.typed}
    assert f"入力が{len(kept) - len(refused)}か所あります" in strip.words.text()
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.drafts.left and not desktop.runner.busy, timeout=30_000)
    assert desktop.window.toast.words.text() == f"前回の入力を{len(kept) - len(refused)}か所、戻しました。"
    with open_to_read(path, here) as file, file.reading() as reading:
        unsaved = sort_unsaved(reading, list(kept.values()), here.today)
    assert {edit.key for edit in (*unsaved.news, *unsaved.refused)} == refused


@pytest.mark.slow
def test_one_visit_of_a_field_is_one_step_of_undo(
    qtbot: QtBot, opened: Desktop, council_path: Path, here: Surroundings
) -> None:
    """Typed, paused, typed again, left: one step more, and one undo brings the old text back."""
    visits = Visits(qtbot, opened, council_path, here)
    visits.run()
    if visits.faults:
        pytest.fail("\n".join(visits.faults), pytrace=False)
    assert {(edit.entity, edit.field) for edit in visits.done} >= PARTS
    opened.session.close()
    qtbot.waitUntil(lambda: not opened.runner.busy, timeout=30_000)
    wrong = []
    with open_to_write(council_path, here) as file:
        for edit in reversed(visits.done):
            file.undo()
            with file.reading() as reading:
                text = stored_text(reading, edit.entity, edit.id, edit.field)
            if text != edit.text:
                wrong.append(f"{edit.key}: {text!r} instead of {edit.text!r}")
    assert wrong == []


REFUSED_ALONE = {
    ("council", "is_dissolved"): "wants its day",
    ("sitting", "end"): "what is typed lies before the start",
    ("sitting", "ends_next_day"): "wants an end",
}
"""What is refused as it is typed here: no step is made."""


def place_of(edit: Edit) -> tuple[str, str]:
    """Entity and field."""
    return edit.entity, edit.field


class Visits:
    """Each field of all screens visited once; `done` holds what stood there before, in the order of the visits."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, path: Path, here: Surroundings) -> None:
        self.qtbot, self.desktop, self.path, self.here = qtbot, desktop, path, here
        self.faults: list[str] = []
        self.done: list[Edit] = []
        self._seen: set[tuple[str, str]] = set()

    def run(self) -> None:
        for screen in Screens(self.qtbot, self.desktop).walk():
            known = bindings(self.desktop.window)
            checks = [
                (box, known.get(box)) for box in seen(self.desktop.window, QCheckBox) if box.isEnabled()
            ]
            found = [(control, bound(control, known)) for control in fields(self.desktop.window)]
            for control, binding in (*found, *checks):
                if binding is None or not isValid(control) or not isValid(binding):
                    continue
                place = (binding.place.entity, binding.place.field)
                if place not in self._seen:
                    self._seen.add(place)
                    self._visit(screen, control, binding)

    def _visit(self, screen: str, control: QWidget, binding: Binding) -> None:
        old = Edit(binding.place.entity, binding.place.id or 0, binding.place.field, binding.text)
        steps = self._steps()
        if isinstance(control, QCheckBox):
            QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        elif isinstance(control, SegmentedChoice):
            type_into(control, binding)
        else:
            control.setFocus(Qt.FocusReason.TabFocusReason)
            for again in (False, True):
                # A form may be built anew for what was chosen first.
                if isValid(control):
                    self._type(control, binding, again=again)
                    self._pause(control)
            if isValid(control):
                control.clearFocus()
        self._wait()
        more = self._steps() - steps
        if place_of(old) in REFUSED_ALONE and not more:
            binding.drop()
        elif more != 1:
            self.faults.append(f"{screen}: {old.key} made {more} steps")
        else:
            self.done.append(old)

    def _type(self, control: QWidget, binding: Binding, *, again: bool) -> None:
        if isinstance(control, ChoiceField):
            if not again:
                last = control.currentIndex() == control.count() - 1
                QTest.keyClick(control, Qt.Key.Key_Up if last else Qt.Key.Key_Down)
            return
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        text = text_for(binding)
        QTest.keyClicks(control, AGAIN.get(text, text) if again else text)

    def _pause(self, control: QWidget) -> None:
        """The time after which a field commits what stands there is over."""
        for timer in control.findChildren(QTimer):
            if timer.isActive() and timer.interval() == MOTION.commit_after:
                timer.stop()
                timer.timeout.emit()
        self._wait()

    def _wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=30_000)

    def _steps(self) -> int:
        with open_to_read(self.path, self.here) as file:
            return shown_history(file, limit=1)[0].step
