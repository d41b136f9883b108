"""The disk goes away in the middle of typing. Nothing is lost, one calm message, another try works."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020, seen
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.organisation import Person
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.saving import RETRY
from ogdesk.desk.session.drafts import read_drafts

KEPT = "内容はこのパソコンに残してあります。"
Break = Callable[[Path], Callable[[], object]]


def line_of(clerk: Clerk, name: str) -> QLineEdit:
    """A field of the symposium, with the caret in it."""
    if clerk.desktop.window.current != "symposium":
        clerk.desktop.window.go("symposia", EVENT_2020)
    line = clerk.await_control(name, QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    return line


def type_into(clerk: Clerk, name: str, text: str) -> QLineEdit:
    line = line_of(clerk, name)
    clerk.enter(line, text)
    return line


def strip_of(desktop: Desktop) -> str:
    strip = desktop.window.strip
    return strip.words.text() if strip.isVisible() else ""


def move_away(path: Path) -> Callable[[], object]:
    """The share is gone; and it is back."""
    away = path.parent.with_name("away")
    path.parent.rename(away)
    return lambda: away.rename(path.parent)


def lock_out(path: Path) -> Callable[[], object]:
    """Another program holds the file; and lets go."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other.close


def take_away(path: Path) -> Callable[[], object]:
    """Someone moved the file; and moves it back."""
    elsewhere = path.parent.with_name("elsewhere.ogdesk")
    path.rename(elsewhere)
    return lambda: elsewhere.rename(path)


@pytest.fixture
def council_path(tmp_path: Path, sample_bytes: bytes) -> Path:
    folder = tmp_path / "共有"
    folder.mkdir()
    path = folder / "協議会.ogdesk"
    path.write_bytes(sample_bytes)
    return path


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (move_away, "保存先（{folder}）につながりません。"),
        (lock_out, "「協議会.ogdesk」をほかのプログラムが使っています。"),
        (take_away, "「協議会.ogdesk」が保存先（{folder}）にありません。"),
    ],
    ids=["share gone", "locked by another", "file moved away"],
)
def test_typing_goes_on_while_the_file_is_out_of_reach(
    clerk: Clerk,
    council_path: Path,
    here: Surroundings,
    stored: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    harm: Break,
    reason: str,
) -> None:
    monkeypatch.setattr("ogdesk.store.connect.BUSY_MILLISECONDS", 50)
    clerk.desktop.session.open(council_path)
    clerk.wait(lambda: clerk.desktop.session.is_open)
    line = type_into(clerk, "テーマ", "とぎれる前")
    clerk.keys("Return")
    heal = harm(council_path)
    clerk.enter(line, "とぎれたあと")
    clerk.keys("Return")
    expected = f"保存できませんでした。{reason.format(folder=council_path.parent)}{KEPT}"
    clerk.wait(lambda: strip_of(clerk.desktop) == expected)
    assert clerk.desktop.window.nav.saved.words.text() == "保存できていません"
    type_into(clerk, "副題", "さらに入力")
    clerk.keys("Return")
    assert strip_of(clerk.desktop) == expected
    assert clerk.toast() == ""
    clerk.wait(lambda: len(read_drafts(here.places.drafts, council_path)) == 2)
    heal()
    QTest.mouseClick(clerk.desktop.window.strip.button, Qt.MouseButton.LeftButton)
    clerk.settle()
    clerk.wait(lambda: "保存できません" not in strip_of(clerk.desktop))
    assert clerk.desktop.window.nav.saved.words.text() == "保存しました　14:02"
    assert (stored("theme"), stored("subtitle")) == ("とぎれたあと", "さらに入力")
    clerk.wait(lambda: read_drafts(here.places.drafts, council_path) == [])
    clerk.keys("Ctrl+Z")
    assert (stored("theme"), stored("subtitle")) == ("とぎれたあと", "")


def test_the_next_value_that_can_be_written_takes_the_waiting_ones_along(
    clerk: Clerk, council_path: Path, stored: Callable[..., str]
) -> None:
    line = line_of(clerk, "テーマ")
    heal = move_away(council_path)
    clerk.enter(line, "待っていた入力")
    clerk.keys("Return")
    clerk.wait(lambda: KEPT in strip_of(clerk.desktop))
    heal()
    type_into(clerk, "副題", "次の入力")
    clerk.keys("Return")
    clerk.wait(lambda: KEPT not in strip_of(clerk.desktop))
    assert (stored("theme"), stored("subtitle")) == ("待っていた入力", "次の入力")


def replace(path: Path, sample: bytes) -> None:
    """Another file takes its name (an older copy comes back from a backup by hand)."""
    other = path.with_name("other")
    other.write_bytes(sample)
    other.replace(path)


def overwrite(path: Path, sample: bytes) -> None:
    """Another content is copied into the same file."""
    path.write_bytes(sample)


@pytest.mark.parametrize("harm", [replace, overwrite])
def test_what_is_typed_never_goes_into_another_file_unseen(
    clerk: Clerk,
    council_path: Path,
    sample_bytes: bytes,
    stored: Callable[..., str],
    harm: Callable[[Path, bytes], None],
) -> None:
    line = type_into(clerk, "テーマ", "前のファイルに")
    clerk.keys("Return")
    harm(council_path, sample_bytes)
    clerk.enter(line, "どちらのファイルに")
    clerk.keys("Return")
    told = f"保存できませんでした。「協議会.ogdesk」が別のファイルに入れ替わっています。開き直してください。{KEPT}"
    clerk.wait(lambda: strip_of(clerk.desktop) == told)
    assert clerk.desktop.window.strip.button.text() == "開き直す"
    assert stored("theme") == "感染症対策を契機とした社会変革"
    QTest.mouseClick(clerk.desktop.window.strip.button, Qt.MouseButton.LeftButton)
    offer = "前回、保存する前に終わった入力が1か所あります（シンポジウムのテーマ）。"
    clerk.wait(lambda: strip_of(clerk.desktop) == offer)
    QTest.mouseClick(clerk.desktop.window.strip.button, Qt.MouseButton.LeftButton)
    clerk.settle()
    assert stored("theme") == "どちらのファイルに"


def test_a_disk_that_is_full_for_the_drafts_too_is_told_honestly(
    clerk: Clerk, council_path: Path, stored: Callable[..., str], full: Callable[[int | None], None]
) -> None:
    line = line_of(clerk, "テーマ")
    full(0)
    clerk.enter(line, "どこにも書けない")
    clerk.keys("Return")
    clerk.wait(
        lambda: strip_of(clerk.desktop).endswith(
            "この画面を閉じないで、空きを作ってから、もう一度保存してください。"
        )
    )
    full(None)
    QTest.mouseClick(clerk.desktop.window.strip.button, Qt.MouseButton.LeftButton)
    clerk.wait(lambda: "保存できません" not in strip_of(clerk.desktop))
    assert stored("theme") == "どこにも書けない"


def test_closing_asks_about_what_could_not_be_saved_and_loses_nothing(
    clerk: Clerk, council_path: Path, here: Surroundings, stored: Callable[..., str]
) -> None:
    window = clerk.desktop.window
    line = line_of(clerk, "テーマ")
    heal = move_away(council_path)
    clerk.enter(line, "閉じるときの入力")
    window.close()
    question = "保存できていない入力が1か所あります。閉じてもこのパソコンに残り、次に開いたときに戻せます。"
    clerk.wait(lambda: strip_of(clerk.desktop) == question)
    assert window.isVisible()
    assert window.strip.button.hasFocus()
    assert (window.strip.button.text(), window.strip.other.text()) == (RETRY, "このまま閉じる")
    QTest.mouseClick(window.strip.other, Qt.MouseButton.LeftButton)
    clerk.wait(lambda: not window.isVisible())
    clerk.desktop.finish()
    assert read_drafts(here.places.drafts, council_path) == [
        Edit("symposium", EVENT_2020, "theme", "閉じるときの入力")
    ]
    heal()
    assert stored("theme") == "感染症対策を契機とした社会変革"


def test_closing_after_another_try_that_goes_well(
    clerk: Clerk, council_path: Path, here: Surroundings, stored: Callable[..., str]
) -> None:
    window = clerk.desktop.window
    line = line_of(clerk, "テーマ")
    heal = move_away(council_path)
    clerk.enter(line, "閉じるときの入力")
    window.close()
    clerk.wait(window.strip.other.isVisible)
    heal()
    QTest.keyClick(window.strip.button, Qt.Key.Key_Space)
    clerk.wait(lambda: not window.isVisible())
    clerk.desktop.finish()
    assert stored("theme") == "閉じるときの入力"
    assert read_drafts(here.places.drafts, council_path) == []


def test_a_window_that_may_close_does_so_when_all_is_written(
    qtbot: QtBot, clerk: Clerk, stored: Callable[..., str]
) -> None:
    line = line_of(clerk, "テーマ")
    clerk.enter(line, "最後の入力")
    clerk.desktop.window.close()
    clerk.wait(lambda: not clerk.desktop.window.isVisible())
    clerk.desktop.finish()
    assert stored("theme") == "最後の入力"
    qtbot.wait(1)


def test_an_act_that_is_no_field_is_told_and_can_be_done_again(
    clerk: Clerk, council_path: Path, stored: Callable[..., str]
) -> None:
    clerk.desktop.window.go("people")
    clerk.settle()
    heal = move_away(council_path)
    clerk.keys("Ctrl+N")
    for name, text in (("姓", "架空"), ("名", "次郎")):
        clerk.write(name, text)
    clerk.press("追加する")
    told = f"保存先（{council_path.parent}）につながりません。元に戻してから、もう一度実行してください。"
    assert told in [label.text() for label in seen(clerk.page, QLabel)]
    assert clerk.find("姓", QLineEdit).text() == "架空"  # type: ignore[attr-defined]
    heal()
    clerk.press("追加する")
    clerk.settle()
    plain = sqlite3.connect(council_path)
    found = plain.execute("SELECT COUNT(*) FROM person WHERE family = '架空' AND given = '次郎'").fetchone()
    plain.close()
    assert found == (1,)


def test_a_title_typed_while_the_file_is_out_of_reach_is_kept_and_saved_later(
    clerk: Clerk, council_path: Path, here: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ogdesk.store.connect.BUSY_MILLISECONDS", 50)
    clerk.desktop.session.open(council_path)
    clerk.wait(lambda: clerk.desktop.session.is_open)
    clerk.desktop.window.go("people")
    clerk.await_control("職名", QLineEdit)
    clerk.settle()
    line = clerk.find("職名", QLineEdit)
    line.setFocus()
    heal = move_away(council_path)
    clerk.enter(line, "とぎれたあとの職名")
    clerk.keys("Return")
    clerk.wait(lambda: strip_of(clerk.desktop).endswith(KEPT))
    clerk.wait(lambda: len(read_drafts(here.places.drafts, council_path)) == 1)
    (kept,) = read_drafts(here.places.drafts, council_path)
    assert (kept.entity, kept.field, kept.text) == ("affiliation", "title", "とぎれたあとの職名")
    heal()
    QTest.mouseClick(clerk.desktop.window.strip.button, Qt.MouseButton.LeftButton)
    clerk.wait(lambda: "保存できません" not in strip_of(clerk.desktop) and not clerk.desktop.session.unsaved)
    clerk.wait(lambda: read_drafts(here.places.drafts, council_path) == [])
    with open_to_read(council_path, here) as file, file.reading() as reading:
        assert any(a.title == "とぎれたあとの職名" for p in reading.all(Person) for a in p.affiliations)
