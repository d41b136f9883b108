"""Killed at any moment while someone types: only the field being typed may be lost, and it is offered back."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import open_to_write
from ogdesk.acts.forms import stored_texts
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.unsaved import sort_unsaved
from ogdesk.council.entity import Edit
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.session.drafts import DraftKeeper, draft_path, read_drafts

TYPING = """
from PySide6.QtWidgets import QLineEdit
FIELDS = {"テーマ": "theme", "副題": "subtitle", "名称": "title"}
def go(launch):
    window = launch.desktop.window
    window.go("symposia", 9)
    state = {"round": 0, "left": "", "line": None}
    def line_of(name):
        found = [l for l in window.findChildren(QLineEdit) if l.accessibleName() == name and l.isVisible()]
        return found[0] if found else None
    def tick():
        if not state["left"]:
            name = list(FIELDS)[state["round"] % 3]
            line = line_of(name)
            if line is None:
                return
            state["round"] += 1
            state["line"], state["name"] = line, FIELDS[name]
            state["left"] = f"{chr(97 + state['round'] % 26)}-word " + "abcdefghij" * 2
            line.setFocus()
            line.selectAll()
        QTest.keyClicks(state["line"], state["left"][0])
        state["left"] = state["left"][1:]
        print(state["name"], state["line"].text(), sep="\\t", flush=True)
        if not state["left"]:
            QTest.keyClick(state["line"], Qt.Key_Return)
            print("left", state["name"], sep="\\t", flush=True)
    launch.timer = QTimer(interval=int(sys.argv[3]))
    launch.timer.timeout.connect(tick)
    launch.desktop.session.changed.connect(lambda *_: print("saved", flush=True))
    launch.timer.start()
run(go)
"""
FIELDS = {"theme", "subtitle", "title"}
TYPED = Callable[..., subprocess.Popen[str]]


def typed_until_killed(child: subprocess.Popen[str], after: float) -> list[list[str]]:
    """What the child typed, line by line, until it was killed `after` seconds from its first key."""
    assert child.stdout is not None
    too_late = threading.Timer(60, child.kill)
    too_late.start()
    lines = [child.stdout.readline()]
    timer = threading.Timer(after, os.kill, (child.pid, signal.SIGKILL))
    timer.start()
    lines += child.stdout.readlines()
    timer.join()
    too_late.cancel()
    assert lines[0], "the child never typed"
    assert child.wait() == -signal.SIGKILL
    return [line.rstrip("\n").split("\t") for line in lines if line.endswith("\n")]


@pytest.mark.parametrize("seed", range(4))
def test_a_kill_at_any_moment_loses_at_most_the_field_being_typed(
    seed: int, council_path: Path, tmp_path: Path, here: Surroundings, start_child: TYPED
) -> None:
    chance = random.Random(seed)
    child = start_child(TYPING, council_path, str(chance.choice([2, 9, 25])))
    told = typed_until_killed(child, chance.uniform(0.05, 2.5))
    drafts = {d.field: d.text for d in read_drafts(tmp_path / "home" / "state" / "drafts", council_path)}
    with open_to_write(council_path, here) as file:
        with file.reading() as reading:
            stored = stored_texts(reading, "symposium", 9)
            left = [Edit("symposium", 9, field, text) for field, text in drafts.items()]
            unsaved = sort_unsaved(reading, left, here.today)
            offered = {text.field: text.text for text in (*unsaved.news, *unsaved.refused)}
        assert file.undo_title() in (
            None,
            "シンポジウムのテーマを変更",
            "シンポジウムの副題を変更",
            "シンポジウムの名称を変更",
        )
    saved, later = told_saved_and_later(told)
    for field in {what for what, *_ in told} & FIELDS:
        kept, texts = offered.get(field, stored[field]), later.get(field, [])
        is_saved = kept == saved[field] if field in saved else not kept[1:].startswith("-word")
        assert is_saved or any(text.startswith(kept) for text in texts), field
    for field, text in offered.items():
        assert not stored[field].startswith(text), "an older text is offered over a newer one"


def told_saved_and_later(told: list[list[str]]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """What the child said is in the file, by field; and what it left on its way there or was typing when it was killed.

    The values go into the file in the order in which they were left.
    """
    saved: dict[str, str] = {}
    typed: dict[str, str] = {}
    on_the_way: list[tuple[str, str]] = []
    for what, *rest in told:
        if what == "saved":
            field, text = on_the_way.pop(0)
            saved[field] = text
        elif what == "left":
            on_the_way.append((rest[0], typed.pop(rest[0])))
        else:
            typed[what] = rest[0]
    later: dict[str, list[str]] = {field: [text] for field, text in typed.items()}
    for field, text in on_the_way:
        later.setdefault(field, []).append(text)
    return saved, later


def test_a_text_that_was_saved_before_the_kill_is_not_offered(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    keeper.put(Edit("symposium", 9, "theme", "感染症対策を契機とした社会変革"))
    keeper.put(Edit("sitting", 4, "day", "R2.11.19"))
    keeper.flush()
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council_path)
    qtbot.waitUntil(lambda: not draft_path(here.places.drafts, council_path).exists(), timeout=10_000)
    assert "前回" not in desktop.window.strip.words.text()


def test_the_draft_on_the_disk_is_never_older_than_what_is_saved(
    desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    older, newer = (Edit("symposium", 9, "theme", text) for text in ("古い", "新しい"))
    keeper.put(older)
    keeper.flush()
    keeper.put(newer)
    keeper.write_first([newer])()
    assert read_drafts(here.places.drafts, council_path) == [newer]


def test_an_offer_can_be_put_aside_and_fetched_again(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    left = Edit("symposium", 9, "theme", "いらない入力")
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    keeper.put(left)
    keeper.flush()
    desktop.begin(council_path)
    strip, toast = desktop.window.strip, desktop.window.toast
    qtbot.waitUntil(lambda: strip.other.text() == "使わない" and strip.isVisible(), timeout=20_000)
    QTest.mouseClick(strip.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not draft_path(here.places.drafts, council_path).exists(), timeout=10_000)
    assert "前回" not in strip.words.text()
    assert toast.words.text() == "前回の入力を使わないことにしました"
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert strip.words.text() == "前回、保存する前に終わった入力が1か所あります（シンポジウムのテーマ）。"
    desktop.session.drafts.flush()
    assert read_drafts(here.places.drafts, council_path) == [left]
    desktop.session.drafts.forget_left()


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        '{"typed": 3}',
        '{"typed": [{"entity": 1}]}',
        '{"typed": [{"entity": "link", "id": 1e99}]}',
        "\x00\xff",
    ],
)
def test_damaged_drafts_count_as_none_and_new_ones_are_kept(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings, damage: str
) -> None:
    path = draft_path(here.places.drafts, council_path)
    path.parent.mkdir(parents=True)
    path.write_bytes(damage.encode("latin-1"))
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    assert keeper.left == []
    keeper.put(Edit("symposium", 9, "theme", "新しい"))
    keeper.flush()
    assert [draft.text for draft in read_drafts(here.places.drafts, council_path)] == ["新しい"]


def test_drafts_of_things_that_this_version_does_not_know_are_told_and_not_fatal(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    for place in (("dragon", 1, "wings"), ("block", 1, "poem"), ("symposium", 9, "colour")):
        keeper.put(Edit(*place, "何か"))
    keeper.flush()
    desktop.begin(council_path)
    strip, toast = desktop.window.strip, desktop.window.toast
    qtbot.waitUntil(lambda: "3か所" in strip.words.text(), timeout=20_000)
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(toast.isVisible, timeout=10_000)
    assert "戻していません" in toast.words.text()


def test_a_text_on_its_way_to_the_disk_is_older_than_what_is_saved(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    keeper = DraftKeeper(desktop.runner, here.places.drafts)
    keeper.belong_to(council_path)
    older, newer = (Edit("symposium", 9, "theme", text) for text in ("古い", "新しい"))
    keeper.put(older)
    keeper.write_now()
    keeper.put(newer)
    keeper.write_now()  # waits for the one under way
    keeper.write_first([newer])()
    qtbot.wait(50)
    assert read_drafts(here.places.drafts, council_path) == [newer]
