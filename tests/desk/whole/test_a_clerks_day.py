"""A clerk's first day in the small: from an empty council to the PDF of its release, with keys and mouse."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import Attendance, Channel
from ogdesk.council.membership import Membership
from ogdesk.desk.desktop import Desktop

CITIES = ("架空市", "想像市")


@pytest.fixture
def clerk(qtbot: QtBot, desktop: Desktop) -> Clerk:
    desktop.begin(None)
    return Clerk(qtbot, desktop)


def begin_council(clerk: Clerk, path: Path) -> None:
    clerk.press("名称を入れる")
    clerk.write("協議会の名称", "架空データ協議会")
    clerk.write("設立日", "H25.4.1")
    clerk.press("はじめる")
    with clerk.qtbot.waitSignal(clerk.desktop.session.opened, timeout=20_000):
        clerk.save_as(path)
    clerk.settle()


def add_member(clerk: Clerk, city: str) -> None:
    clerk.keys("Ctrl+N")
    clerk.write("団体の名称", city)
    clerk.press("追加する")
    clerk.await_control("在籍の記録を追加", QAbstractButton)


def add_mayor(clerk: Clerk, city: str) -> None:
    clerk.keys("Ctrl+N")
    clerk.write("団体", city)
    clerk.write("職名", "市長")
    clerk.press("追加する")


def fill_days(clerk: Clerk) -> None:
    clerk.write("開催日", "R2.11.19")
    clerk.write("開始", "1500")
    clerk.write("終了", "16時30分")


def add_panel(clerk: Clerk) -> None:
    clerk.keys("Ctrl+N")
    clerk.take("パネルディスカッション")
    clerk.write("長さ", "1:30")
    for city in CITIES:
        clerk.press("席を追加")
        line = clerk.await_control("登壇者", QLineEdit)
        clerk.wait(line.hasFocus)
        clerk.enter(line, f"{city}長")
        clerk.wait(lambda: any(b.isVisible() for b in _found_list(clerk)))
        QTest.keyClick(line, Qt.Key.Key_Return)
        clerk.settle()


def _found_list(clerk: Clerk) -> list:  # type: ignore[type-arg]
    from PySide6.QtWidgets import QListView

    return [v for v in clerk.page.findChildren(QListView) if v.accessibleName() == "見つかった役職と人物"]


def record_by_phone(clerk: Clerk) -> None:
    """The row, Enter, the answer among four with the arrows, Enter: today, by telephone."""
    clerk.tab("依頼と回答")
    clerk.line("依頼と回答の一覧", 0)
    clerk.keys("Return")
    clerk.wait(lambda: isinstance(QApplication.focusWidget(), QAbstractButton))
    while (button := QApplication.focusWidget()) and button.text() != "出席":  # type: ignore[attr-defined]
        clerk.keys("Right")
    clerk.keys("Return")


def make_release(clerk: Clerk, issuer: str) -> None:
    clerk.tab("報道発表")
    clerk.press("報道発表を作る")
    clerk.write("発表日", "11/6")
    clerk.choose("発表元", issuer)
    clerk.write("部", "企画部")
    clerk.write("課", "情報政策課")
    clerk.write("担当者", "見本　花子")
    clerk.write("電話番号", "012-345-6789")


def export(clerk: Clerk, out: Path) -> None:
    clerk.keys("Ctrl+E")
    clerk.take("報道発表（PDF）")
    clerk.save_as(out)
    clerk.wait(lambda: clerk.toast().startswith("「発表.pdf」を書き出しました。"))


def text_of(path: Path) -> str:
    """All that stands on the pages, without the gaps of the line breaks."""
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return "".join("".join(pages).split())


def test_from_an_empty_council_to_the_release(clerk: Clerk, here: Surroundings, tmp_path: Path) -> None:
    path, out = tmp_path / "架空.ogdesk", tmp_path / "発表.pdf"
    begin_council(clerk, path)
    clerk.go("Ctrl+3")
    for city in CITIES:
        add_member(clerk, city)
    clerk.go("Ctrl+4")
    clerk.tab("役職")
    for city in CITIES:
        add_mayor(clerk, city)
    clerk.go("Ctrl+2")
    clerk.keys("Ctrl+N")
    clerk.write("名称", "令和2年度 公開シンポジウム")
    clerk.write("テーマ", "まちのデータのこれから")
    fill_days(clerk)
    clerk.tab("プログラム")
    add_panel(clerk)
    record_by_phone(clerk)
    assert clerk.toast() == "架空市長の回答を「出席」にしました"
    make_release(clerk, "架空市")
    export(clerk, out)

    printed = text_of(out)
    for words in (
        "令和2年11月6日",
        "架空市企画部",
        "情報政策課",
        "TEL：012-345-6789",
        "まちのデータのこれから",
        "令和2年11月19日（木）",
        "パネルディスカッション",
        "架空市長、想像市長（予定）",
    ):
        assert "".join(words.split()) in printed, words
    with open_to_read(path, here) as file, file.reading() as reading:
        assert {m.organisation.name for m in reading.all(Membership)} == set(CITIES)
        first = next(a for a in reading.all(Attendance) if a.name == "架空市長")
        assert (first.timeline[-1].channel, first.timeline[-1].on) == (Channel.PHONE, here.today)


def test_a_council_without_members_makes_its_first_release_itself(clerk: Clerk, tmp_path: Path) -> None:
    out = tmp_path / "発表.pdf"
    begin_council(clerk, tmp_path / "架空.ogdesk")
    clerk.go("Ctrl+2")
    clerk.keys("Ctrl+N")
    clerk.write("名称", "令和2年度 公開シンポジウム")
    clerk.write("テーマ", "まちのデータのこれから")
    clerk.write("趣旨・目的", "データの使いかたを、市民とともに考えます。")
    fill_days(clerk)
    make_release(clerk, "架空データ協議会")
    export(clerk, out)
    text = text_of(out)
    assert "架空データ協議会企画部" in text
    assert "架空データ協議会では、" in text
    assert "参加している" not in text


def test_a_member_added_meanwhile_can_issue_at_once(clerk: Clerk, tmp_path: Path) -> None:
    begin_council(clerk, tmp_path / "架空.ogdesk")
    clerk.go("Ctrl+2")
    clerk.keys("Ctrl+N")
    clerk.write("名称", "令和2年度 公開シンポジウム")
    clerk.tab("報道発表")
    clerk.press("報道発表を作る")
    clerk.write("発表日", "11/6")
    clerk.go("Ctrl+3")
    add_member(clerk, "想像市")
    clerk.keys("Alt+Left")
    clerk.tab("報道発表")
    clerk.choose("発表元", "想像市")
    clerk.keys("Tab")
    assert clerk.desktop.session.undo_title == "報道発表の発表元を変更"
