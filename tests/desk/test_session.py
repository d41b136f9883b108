"""The session as pages use it: reads, acts and edits in order, undo that goes to its place, nothing typed is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.forms import stored_text, stored_texts
from ogdesk.acts.rows import symposium_ids, symposium_rows
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit, EntityField
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.forms.binding import Binding, bind
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import TextField, TimeField
from ogdesk.desk.session.drafts import DraftKeeper, read_drafts

EVENT, SITTING = 9, 4


def stored(path: Path, here: Surroundings, entity: str, entity_id: int, field: str) -> str:
    """What another program reads in the file."""
    with open_to_read(path, here) as file, file.reading() as reading:
        return stored_text(reading, entity, entity_id, field)


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=10_000)


def wait_idle(qtbot: QtBot, desktop: Desktop) -> None:
    wait(qtbot, lambda: not desktop.runner.busy)


class Form(QWidget):
    """A form with fields bound to stored things."""

    def __init__(self, desktop: Desktop, **fields: tuple[str, int, str]) -> None:
        super().__init__(desktop.window)
        self.bindings: dict[str, Binding] = {}
        self.setLayout(QVBoxLayout())
        self._desktop = desktop
        self._fields = fields

    def fill(self, qtbot: QtBot) -> Form:
        texts: dict[str, dict[str, str]] = {}
        for name, (entity, entity_id, _field) in self._fields.items():
            self._desktop.session.read(
                lambda reading, e=entity, i=entity_id: stored_texts(reading, e, i),
                lambda found, n=name: texts.__setitem__(n, found),
            )
        wait(qtbot, lambda: len(texts) == len(self._fields))
        for name, (entity, entity_id, field) in self._fields.items():
            control = TimeField(name) if field in ("start", "end") else TextField(name)
            widget = Field(self._desktop.theme, name, control)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(widget)
            self.bindings[name] = bind(
                widget,
                entity,
                entity_id,
                field,
                session=self._desktop.session,
                book=self._desktop.book,
                text=texts[name][field],
            )
        self.resize(600, 400)
        self.show()
        self.raise_()
        return self

    def control(self, name: str) -> TextField:
        control = self.bindings[name].control
        assert isinstance(control, TextField)
        return control

    def sentence(self, name: str) -> str:
        field = self.bindings[name].field
        assert isinstance(field, Field)
        return field.sentence

    def type(self, name: str, text: str, *, enter: bool = True) -> None:
        control = self.control(name)
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        control.selectAll()
        QTest.keyClicks(control, text)
        if enter:
            QTest.keyClick(control, Qt.Key.Key_Return)


@pytest.fixture
def theme_form(qtbot: QtBot, opened: Desktop) -> Form:
    return Form(opened, theme=("symposium", EVENT, "theme"), title=("symposium", EVENT, "title")).fill(qtbot)


@pytest.fixture
def times_form(qtbot: QtBot, opened: Desktop) -> Form:
    return Form(opened, start=("sitting", SITTING, "start"), end=("sitting", SITTING, "end")).fill(qtbot)


def test_the_first_list_is_read_before_the_file_is_open(
    qtbot: QtBot, desktop: Desktop, council_path: Path
) -> None:
    order: list[str] = []
    titles: list[str] = []
    session = desktop.session
    session.opened.connect(lambda: order.append("opened"))
    session.listed.connect(
        lambda: session.rows(
            lambda rows: symposium_rows(rows, symposium_ids(rows, search="感染症")),
            lambda found: (order.append("rows"), titles.extend(row.title for row in found)),
        )
    )
    with qtbot.waitSignal(session.opened, timeout=20_000):
        desktop.begin(council_path)
    assert order == ["rows", "opened"]
    assert len(titles) == 1


def test_a_typed_value_is_in_the_file_after_enter_and_the_foot_says_when(
    qtbot: QtBot, opened: Desktop, theme_form: Form, council_path: Path, here: Surroundings
) -> None:
    with qtbot.waitSignal(opened.session.saved):
        theme_form.type("theme", "shinshin")
    assert stored(council_path, here, "symposium", EVENT, "theme") == "shinshin"
    assert opened.window.nav.saved.words.text() == "保存しました　14:02"
    assert opened.window.commands["undo"].text() == "取り消す：シンポジウムのテーマを変更"
    assert opened.window.commands["undo"].toolTip() == "取り消す：シンポジウムのテーマを変更（Ctrl+Z）"


def test_typing_in_one_visit_is_one_step_and_undo_puts_the_caret_back(
    qtbot: QtBot, opened: Desktop, theme_form: Form, council_path: Path, here: Surroundings
) -> None:
    before = theme_form.control("theme").text()
    for text in ("a", "ab", "abc"):
        with qtbot.waitSignal(opened.session.saved):
            theme_form.type("theme", text)
    theme_form.control("title").setFocus()
    qtbot.waitUntil(lambda: theme_form.control("title").hasFocus())
    with qtbot.waitSignal(opened.session.moved):
        QTest.keyClick(theme_form.control("title"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: theme_form.control("theme").hasFocus())
    wait(qtbot, lambda: theme_form.control("theme").text() == before)
    assert stored(council_path, here, "symposium", EVENT, "theme") == before


def test_ctrl_z_first_undoes_the_typing_of_the_field_itself(
    qtbot: QtBot, opened: Desktop, theme_form: Form
) -> None:
    moves: list[object] = []
    opened.session.moved.connect(lambda _change, place: moves.append(place))
    control = theme_form.control("theme")
    before = control.text()
    theme_form.type("theme", "x", enter=False)
    QTest.keyClick(control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert control.text() == before
    assert moves == []


def test_undo_survives_closing_and_opening(
    qtbot: QtBot, opened: Desktop, theme_form: Form, council_path: Path, here: Surroundings
) -> None:
    before = theme_form.control("theme").text()
    with qtbot.waitSignal(opened.session.saved):
        theme_form.type("theme", "gone")
    with qtbot.waitSignal(opened.session.closed):
        opened.session.close()
    with qtbot.waitSignal(opened.session.opened):
        opened.session.open(council_path)
    assert opened.session.undo_title == "シンポジウムのテーマを変更"
    with qtbot.waitSignal(opened.session.moved):
        opened.window.commands["undo"].trigger()
    assert stored(council_path, here, "symposium", EVENT, "theme") == before
    with qtbot.waitSignal(opened.session.moved):
        opened.window.commands["redo"].trigger()
    assert stored(council_path, here, "symposium", EVENT, "theme") == "gone"


def test_a_refused_time_is_explained_and_goes_along_with_its_partner(
    qtbot: QtBot, opened: Desktop, times_form: Form, council_path: Path, here: Surroundings
) -> None:
    times_form.type("start", "17:00")
    wait(qtbot, lambda: times_form.sentence("start") != "")
    assert "前" in times_form.sentence("start")
    assert times_form.control("start").text() == "17:00"
    assert stored(council_path, here, "sitting", SITTING, "start") == "15:00"
    with qtbot.waitSignal(opened.session.saved):
        times_form.type("end", "18:00")
    wait(qtbot, lambda: times_form.sentence("start") == "")
    assert stored(council_path, here, "sitting", SITTING, "start") == "17:00"
    assert stored(council_path, here, "sitting", SITTING, "end") == "18:00"
    with qtbot.waitSignal(opened.session.moved):
        opened.session.undo()
    assert stored(council_path, here, "sitting", SITTING, "start") == "15:00"
    assert stored(council_path, here, "sitting", SITTING, "end") == "16:30"


def test_a_time_whose_partner_follows_before_it_is_refused_is_written_with_it(
    qtbot: QtBot, opened: Desktop, times_form: Form, council_path: Path, here: Surroundings
) -> None:
    times_form.type("start", "17:00")
    times_form.type("end", "18:00")
    wait(qtbot, lambda: stored(council_path, here, "sitting", SITTING, "end") == "18:00")
    wait(qtbot, lambda: stored(council_path, here, "sitting", SITTING, "start") == "17:00")
    wait(qtbot, lambda: times_form.sentence("start") == "" and not opened.session.drafts.typed)


def test_an_end_refused_for_its_start_is_written_behind_the_start_that_follows(
    qtbot: QtBot, opened: Desktop, times_form: Form, council_path: Path, here: Surroundings
) -> None:
    times_form.type("end", "11:00")
    times_form.type("start", "10:00")
    wait(qtbot, lambda: stored(council_path, here, "sitting", SITTING, "end") == "11:00")
    assert stored(council_path, here, "sitting", SITTING, "start") == "10:00"
    wait(qtbot, lambda: not opened.session.drafts.typed)


def test_a_change_by_others_shows_but_not_under_the_fingers(
    qtbot: QtBot, opened: Desktop, theme_form: Form
) -> None:
    theme_form.type("theme", "mine", enter=False)
    opened.session.edit(
        [Edit("symposium", EVENT, "theme", "theirs"), Edit("symposium", EVENT, "title", "other")]
    )
    wait(qtbot, lambda: theme_form.control("title").text() == "other")
    assert theme_form.control("theme").text() == "mine"


def test_composing_text_is_no_draft_and_no_commit(
    qtbot: QtBot, opened: Desktop, theme_form: Form, ime: object
) -> None:
    drafts: list[object] = []
    saves: list[object] = []
    opened.session.draftsChanged.connect(drafts.append)
    opened.session.saved.connect(saves.append)
    control = theme_form.control("theme")
    control.setFocus()
    ime.type(control, "かんせん")  # type: ignore[attr-defined]
    QTest.keyClick(control, Qt.Key.Key_Return)
    ime.type(control, "感染")  # type: ignore[attr-defined]
    qtbot.wait(10)
    assert (drafts, saves) == ([], [])
    ime.commit(control, "感染")  # type: ignore[attr-defined]
    assert [draft.text for draft in drafts] == [control.text()]  # type: ignore[attr-defined]


def test_a_full_disk_is_told_once_and_the_text_is_saved_later(
    qtbot: QtBot,
    opened: Desktop,
    theme_form: Form,
    council_path: Path,
    here: Surroundings,
    disk: Callable[[bool], None],
) -> None:
    disk(True)
    with qtbot.waitSignal(opened.session.notSaved):
        theme_form.type("theme", "tozasenai")
    assert not opened.window.strip.isHidden()
    words = opened.window.strip.words.text()
    assert words.startswith("保存できませんでした。保存先（")
    assert words.endswith("つながりを確かめてください。内容はこのパソコンに残してあります。")
    assert opened.window.nav.saved.words.text() == "保存できていません"
    opened.session.drafts.flush()
    assert Edit("symposium", EVENT, "theme", "tozasenai") in read_drafts(here.places.drafts, council_path)
    disk(False)
    with qtbot.waitSignal(opened.session.saved):
        QTest.mouseClick(opened.window.strip.button, Qt.MouseButton.LeftButton)
    assert stored(council_path, here, "symposium", EVENT, "theme") == "tozasenai"
    assert "保存できません" not in opened.window.strip.words.text()


@pytest.fixture
def disk() -> Iterator[Callable[[bool], None]]:
    """`disk(full)`: no file of this process grows any more, as on a full disk; and again."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(full: bool) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN if full else signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024 if full else hard, hard))

    yield fill
    fill(False)


def test_the_second_opener_only_reads_and_can_open_again(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    other = open_to_write(council_path, Surroundings(here.clock, here.places, "三代川さんのパソコン"))
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council_path)
    assert desktop.session.read_only
    assert "三代川さんのパソコン" in desktop.window.strip.words.text()
    assert desktop.window.strip.words.text().endswith("見るだけの状態です。")
    form = Form(desktop, theme=("symposium", EVENT, "theme")).fill(qtbot)
    assert form.control("theme").isReadOnly()
    other.close()
    with qtbot.waitSignal(desktop.session.opened):
        QTest.mouseClick(desktop.window.strip.button, Qt.MouseButton.LeftButton)
    assert not desktop.session.read_only
    assert not form.control("theme").isReadOnly()


CHILD = """
import os, sys
from datetime import datetime
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.desk.session.session import Session
from ogdesk.desk.session.task_runner import TaskRunner
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.places import Places
root, path = Path(sys.argv[1]), Path(sys.argv[2])
app = QApplication([])
here = Surroundings(FixedClock(datetime(2020, 11, 6, tzinfo=TOKYO)), Places(*(root / n for n in ("config", "log", "state", "data", "documents"))), "PC")
runner = TaskRunner(on_world_error=print, on_crash=print)
session = Session(here, runner)
session.opened.connect(lambda: session.draft_changed(Edit("symposium", 9, "theme", "消えない入力")))
runner.ended.connect(lambda task: print("ready", flush=True) if any(here.places.drafts.glob("*.json")) else None)
session.open(path)
app.exec()
"""


def test_what_was_typed_survives_kill_9_and_is_offered_back(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings, tmp_path: Path
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(CHILD), str(tmp_path), str(council_path)],
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"ready"
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council_path)
    assert not desktop.session.read_only
    offer = "前回、保存する前に終わった入力が1か所あります（シンポジウムのテーマ）。"
    wait(qtbot, lambda: desktop.window.strip.words.text() == offer)
    with qtbot.waitSignal(desktop.session.saved):
        QTest.mouseClick(desktop.window.strip.button, Qt.MouseButton.LeftButton)
    assert stored(council_path, here, "symposium", EVENT, "theme") == "消えない入力"
    wait(qtbot, desktop.window.toast.isVisible)
    assert desktop.window.toast.words.text() == "前回の入力を1か所、戻しました。"
    desktop.session.drafts.flush()
    assert read_drafts(here.places.drafts, council_path) == []
    with qtbot.waitSignal(desktop.session.moved):
        QTest.mouseClick(desktop.window.toast.button, Qt.MouseButton.LeftButton)
    assert stored(council_path, here, "symposium", EVENT, "theme") == "感染症対策を契機とした社会変革"


def test_what_is_refused_waits_in_its_field_and_offers_no_undo_of_an_earlier_edit(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    with open_to_write(council_path, here) as file:
        set_fields(file, [Edit("symposium", EVENT, "theme", "前の変更")], today=here.today)
    refused = Edit("sitting", SITTING, "start", "23:00")
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    keeper.put(refused)
    keeper.flush()
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council_path)
    wait(qtbot, lambda: desktop.session.drafts.typed == (refused,))
    strip = desktop.window.strip
    wait(qtbot, lambda: strip.words.text() == "保存できない入力が1か所、欄に残っています（日時の開始）。")
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: desktop.window.current == "symposium")
    wait_idle(qtbot, desktop)
    assert not strip.isVisible() or "欄に残って" not in strip.words.text()
    form = Form(desktop, start=("sitting", SITTING, "start")).fill(qtbot)
    assert form.control("start").text() == "23:00"
    field = form.bindings["start"].field
    assert isinstance(field, Field)
    wait(qtbot, lambda: "終了" in field.sentence)
    assert not desktop.window.toast.button.isVisible()
    assert stored(council_path, here, "symposium", EVENT, "theme") == "前の変更"
    assert read_drafts(here.places.drafts, council_path) == [refused]


def test_an_offer_that_is_not_taken_is_kept_while_other_things_are_typed(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    old = Edit("symposium", EVENT, "theme", "前の入力")
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    keeper.put(old)
    keeper.flush()
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council_path)
    new = Edit("symposium", EVENT, "title", "いまの入力")
    desktop.session.draft_changed(new)
    desktop.session.drafts.flush()
    assert read_drafts(here.places.drafts, council_path) == [old, new]
    assert desktop.session.drafts.typed == (new,)
    desktop.session.draft_cleared(*new.key)


def test_drafts_are_private_and_go_when_saved(
    qtbot: QtBot, opened: Desktop, theme_form: Form, council_path: Path, here: Surroundings
) -> None:
    theme_form.type("theme", "half", enter=False)
    opened.session.drafts.flush()
    (kept,) = here.places.drafts.glob("*.json")
    assert kept.stat().st_mode & 0o777 == 0o600
    assert council_path.stem not in kept.name
    with qtbot.waitSignal(opened.session.saved):
        theme_form.control("theme").commit()
    opened.session.drafts.flush()
    assert not kept.exists()


@pytest.mark.parametrize("copies_at_closing", [True])
def test_closing_the_window_saves_what_is_typed_and_gives_the_lock_back(
    qtbot: QtBot, opened: Desktop, theme_form: Form, council_path: Path, here: Surroundings
) -> None:
    theme_form.type("theme", "last words", enter=False)
    opened.window.close()
    opened.finish()
    with open_to_write(council_path, here) as file, file.reading() as reading:
        assert stored_text(reading, "symposium", EVENT, "theme") == "last words"
    assert read_drafts(here.places.drafts, council_path) == []
    assert len(list((council_path.parent / "バックアップ").glob("*.ogdesk"))) == 1


def test_a_place_on_another_page_is_remembered_until_its_field_is_there(
    qtbot: QtBot, opened: Desktop, theme_form: Form
) -> None:
    opened.book.await_key("symposium:9.subtitle", flash=False)
    late = Form(opened, subtitle=("symposium", EVENT, "subtitle")).fill(qtbot)
    wait(qtbot, lambda: late.control("subtitle").hasFocus())
    assert opened.book.focused_key == EntityField("symposium", EVENT, "subtitle").key
