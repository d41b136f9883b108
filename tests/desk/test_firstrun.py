"""はじめての起動: the sample, a council of one's own, an existing file, and what can't be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.council import Council
from ogdesk.council.membership import Membership
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.firstrun.page import FirstRunPage

TIMEOUT = 20_000


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=TIMEOUT)


@pytest.fixture
def page(desktop: Desktop) -> FirstRunPage:
    desktop.begin(None)
    found = desktop.window.page("firstrun")
    assert isinstance(found, FirstRunPage)
    return found


def test_without_a_last_file_the_three_ways_stand_alone(
    qtbot: QtBot, desktop: Desktop, page: FirstRunPage
) -> None:
    assert desktop.window.current == "firstrun"
    assert desktop.window.nav.isHidden()
    assert page.sample.isVisible() and page.begin.isVisible() and page.open.isVisible()
    assert not page.form.isVisible()
    wait(qtbot, lambda: page.sample_words.text().startswith("会員"))


def test_the_numbers_promised_are_those_of_the_sample(
    qtbot: QtBot, desktop: Desktop, page: FirstRunPage, here: Surroundings
) -> None:
    wait(qtbot, lambda: page.sample_words.text().startswith("会員"))
    promised = page.sample_words.text()
    with qtbot.waitSignal(desktop.session.opened, timeout=TIMEOUT):
        QTest.mouseClick(page.sample, Qt.MouseButton.LeftButton)
    path = here.places.documents / "見本.ogdesk"
    with open_to_read(path, here) as file, file.reading() as reading:
        assert f"会員{len(reading.all(Membership))}団体" in promised
    assert desktop.window.strip.words.text() == "これは見本です。"
    assert desktop.window.strip.button.text() == "自分の記録をはじめる"
    assert desktop.window.nav.isVisible()
    assert desktop.settings.last_file == path


def test_a_second_try_gets_a_copy_of_its_own(
    qtbot: QtBot, desktop: Desktop, page: FirstRunPage, here: Surroundings
) -> None:
    for name in ("見本.ogdesk", "見本2.ogdesk"):
        with qtbot.waitSignal(desktop.session.opened, timeout=TIMEOUT):
            page.sample.click()
        assert desktop.session.path == here.places.documents / name


def test_the_strip_of_the_sample_leads_to_a_council_of_ones_own(
    qtbot: QtBot, desktop: Desktop, page: FirstRunPage, tmp_path: Path, here: Surroundings
) -> None:
    with qtbot.waitSignal(desktop.session.opened, timeout=TIMEOUT):
        page.sample.click()
    QTest.mouseClick(desktop.window.strip.button, Qt.MouseButton.LeftButton)
    assert page.form.isVisible()
    page.name.setFocus()
    QTest.keyClicks(page.name, "Test Council")
    page.founded.line.setFocus()
    QTest.keyClicks(page.founded.line, "2013/4/1")
    page.make.click()
    (dialog,) = desktop.window.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Test Council.ogdesk"
    dialog.reject()
    with qtbot.waitSignal(desktop.session.opened, timeout=TIMEOUT):
        page.make_council(tmp_path / "own.ogdesk")
    assert desktop.window.nav.council.text() == "Test Council"
    assert desktop.window.strip.isHidden()
    with open_to_read(tmp_path / "own.ogdesk", here) as file, file.reading() as reading:
        (council,) = reading.all(Council)
        assert council.founded.label() == "平成25年4月1日"


def test_a_council_without_a_name_is_told_at_the_field(desktop: Desktop, page: FirstRunPage) -> None:
    page.begin.click()
    page.make.click()
    assert page.name_field.sentence == "協議会の名称が空です。名称を入力してください。"
    assert page.name.hasFocus()
    assert desktop.window.findChildren(QFileDialog) == []


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _whole: b"",
    "foreign": lambda _whole: b"%PDF-1.7 not a council file, only its name looks like one" * 40,
    "truncated": lambda whole: whole[: len(whole) // 3],
    "flipped head": lambda whole: b"SQLite format 4\0" + whole[16:],
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_file_that_is_none_is_told_in_one_calm_sentence(
    qtbot: QtBot, desktop: Desktop, council_path: Path, kind: str
) -> None:
    council_path.write_bytes(BROKEN[kind](council_path.read_bytes()))
    with qtbot.waitSignal(desktop.session.openFailed, timeout=TIMEOUT):
        desktop.begin(council_path)
    page = desktop.window.page("firstrun")
    assert isinstance(page, FirstRunPage)
    assert desktop.window.current == "firstrun"
    assert page.message.fact.text() == "ファイルを開けませんでした"
    sentence = page.message.words.text()
    assert council_path.name in sentence
    assert sentence.endswith("。")
    with qtbot.waitSignal(desktop.session.opened, timeout=TIMEOUT):
        page.sample.click()


def test_a_missing_file_of_the_command_line_is_told(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    with qtbot.waitSignal(desktop.session.openFailed, timeout=TIMEOUT) as told:
        desktop.begin(tmp_path / "ない.ogdesk")
    assert "見つかりません" in told.args[0]


def test_a_bad_file_leaves_the_open_one_in_peace(
    qtbot: QtBot, opened: Desktop, council_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "bad.ogdesk").write_bytes(b"x" * 100)
    with qtbot.waitSignal(opened.session.openFailed, timeout=TIMEOUT):
        opened.open_file(tmp_path / "bad.ogdesk")
    assert opened.session.is_open
    assert opened.session.path == council_path
    assert "bad.ogdesk" in opened.window.toast.words.text()


def test_a_file_that_is_there_is_never_written_over(
    qtbot: QtBot, desktop: Desktop, page: FirstRunPage, council_path: Path
) -> None:
    whole = council_path.read_bytes()
    page.begin.click()
    QTest.keyClicks(page.name, "Test Council")
    with qtbot.waitSignal(desktop.session.openFailed, timeout=TIMEOUT):
        page.make_council(council_path)
    assert page.message.fact.text() == "ファイルを作れませんでした"
    assert "すでにあります" in page.message.words.text()
    assert page.name.text() == "Test Council"
    assert page.form.isVisible()
    assert council_path.read_bytes() == whole


def test_the_foot_tells_when_the_file_was_saved_from_the_opening_on(
    qtbot: QtBot, desktop: Desktop, council_path: Path
) -> None:
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council_path)
    assert desktop.window.nav.saved.isVisible()
    assert desktop.window.nav.saved.words.text().startswith("保存しました　")


def test_enter_enter_begins_and_esc_leads_back_to_the_three_ways(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, page: FirstRunPage
) -> None:
    QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.name, Qt.Key.Key_Escape)
    assert page.cards.isVisible()
    assert not page.form.isVisible()
    assert page.begin.hasFocus()
    QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.name, "Test Council")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.founded.line.hasFocus()
    QTest.keyClick(page.founded.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in page.findChildren(QFileDialog)))
    for dialog in page.findChildren(QFileDialog):
        dialog.reject()
