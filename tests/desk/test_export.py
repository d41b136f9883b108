"""書き出す from the window: the release, 共通文案 with cancel, calendar files, a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import restore_backup
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import HandoutKind
from ogdesk.council.entity import Edit
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.export import Exporter
from ogdesk.desk.frame.waiting import WaitingBar
from ogdesk.desk.session.task_runner import Task

EVENT = 9
TIMEOUT = 60_000


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=TIMEOUT)


@pytest.fixture
def exporter(opened: Desktop) -> Exporter:
    bar = WaitingBar(opened.theme, opened.runner, opened.window)
    bar.setParent(opened.window)
    return Exporter(opened.desk, opened.window, bar)


def said(desktop: Desktop) -> str:
    return desktop.window.toast.words.text()


def test_the_release_is_written_with_what_was_just_typed(
    qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path
) -> None:
    opened.session.edit([Edit("symposium", EVENT, "theme", "書き出しの直前に入力したテーマ")])
    exporter.release(EVENT, tmp_path / "発表.txt")
    wait(qtbot, lambda: said(opened) == "「発表.txt」を書き出しました。")
    assert "書き出しの直前に入力したテーマ" in (tmp_path / "発表.txt").read_text(encoding="utf-8")
    assert opened.window.toast.button.text() == "フォルダーを開く"
    exporter.release(EVENT, tmp_path / "発表.pdf")
    wait(qtbot, lambda: said(opened) == "「発表.pdf」を書き出しました。")
    assert (tmp_path / "発表.pdf").read_bytes().startswith(b"%PDF-")


def test_a_release_that_must_not_go_out_says_why_and_writes_nothing(
    qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path
) -> None:
    opened.session.edit([Edit("notice", 1, "tel", "")])
    exporter.release(EVENT, tmp_path / "発表.pdf")
    wait(qtbot, lambda: said(opened).startswith("書き出せません。"))
    assert "電話番号" in said(opened)
    assert not (tmp_path / "発表.pdf").exists()


def test_the_common_texts_of_all_members(
    qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path
) -> None:
    exporter.common_texts(EVENT, tmp_path / "共通文案")
    wait(qtbot, lambda: "に書き出しました。" in said(opened))
    written = sorted(path.name for path in (tmp_path / "共通文案").iterdir())
    assert len(written) == 12
    assert "121002-千葉市.pdf" in written
    assert said(opened).startswith("12件を「共通文案」に書き出しました。")


def test_the_common_texts_can_be_stopped_between_two_files(
    qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path
) -> None:
    def stop(task: Task, _progress: object) -> None:
        task.cancel()

    opened.runner.progressed.connect(stop)
    exporter.common_texts(EVENT, tmp_path / "共通文案")
    wait(qtbot, lambda: (tmp_path / "共通文案").exists() and not opened.runner.busy)
    written = list((tmp_path / "共通文案").iterdir())
    assert 0 < len(written) < 12
    assert all(path.suffix == ".pdf" for path in written)


def test_calendar_files_are_handed_out_and_recorded(
    qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path
) -> None:
    exporter.calendars(EVENT, HandoutKind.REQUEST, tmp_path / "依頼")
    wait(qtbot, lambda: "に書き出しました。" in said(opened))
    files = list((tmp_path / "依頼").glob("*.ics"))
    assert len(files) == 8
    assert all(b"METHOD:REQUEST" in path.read_bytes() for path in files)
    exporter.calendars(EVENT, HandoutKind.UPDATE, tmp_path / "変更")
    wait(qtbot, lambda: "何も書き出していません" in said(opened))
    exporter.calendars(EVENT, HandoutKind.PUBLIC, tmp_path / "公開")
    wait(qtbot, lambda: len(list((tmp_path / "公開").glob("*.ics"))) == 1)


def test_nobody_to_cancel_is_told(qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path) -> None:
    exporter.calendars(EVENT, HandoutKind.CANCEL, tmp_path / "取消")
    wait(qtbot, lambda: "取り消す依頼がありません" in said(opened))


def test_a_backup_can_be_restored(
    qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path, here: Surroundings
) -> None:
    exporter.backup(tmp_path / "控え.ogdesk")
    wait(qtbot, lambda: "控え.ogdesk" in said(opened))
    restore_backup(tmp_path / "控え.ogdesk", tmp_path / "戻し.ogdesk")
    assert (tmp_path / "戻し.ogdesk").exists()


def test_a_place_that_is_not_there_is_told(
    qtbot: QtBot, opened: Desktop, exporter: Exporter, tmp_path: Path
) -> None:
    exporter.release(EVENT, tmp_path / "ない" / "発表.pdf")
    wait(qtbot, lambda: "フォルダー" in said(opened))


def test_the_menu_names_all_that_can_be_written_and_asks_where(opened: Desktop, exporter: Exporter) -> None:
    menu = exporter.menu(EVENT)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "報道発表（PDF）",
        "報道発表（テキスト）",
        "共通文案（会員ごとのPDF）",
        "依頼のカレンダー（.ics）",
        "変更のお知らせ（.ics）",
        "取消のお知らせ（.ics）",
        "公開用カレンダー（.ics）",
    ]
    menu.actions()[0].trigger()
    (dialog,) = opened.window.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "報道発表.pdf"
    dialog.reject()
