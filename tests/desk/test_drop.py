"""Files dropped on the window: looked into, offered, opened; anything else gets one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import new_council, new_sample
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.vague import VagueDate
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.opening.drop_review import OpenReview
from ogdesk.desk.opening.file_drop import DropOverlay
from ogdesk.desk.pages import PAGES

LEFT, NO = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mime_of(*files: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


class Hand:
    """Someone with files on the pointer."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop

    @property
    def review(self) -> OpenReview:
        review = self.desktop.opener.dropped.review
        assert review is not None
        return review

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=20_000)
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    def hold(self, mime: QMimeData, at: QPoint = QPoint(600, 300)) -> bool:  # noqa: B008
        event = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, LEFT, NO)
        event.ignore()
        QApplication.sendEvent(self.desktop.window.windowHandle(), event)
        return event.isAccepted()

    def drop(self, *files: Path, at: QPoint = QPoint(600, 300)) -> None:  # noqa: B008
        mime = mime_of(*files)
        assert self.hold(mime, at)
        event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, LEFT, NO)
        QApplication.sendEvent(self.desktop.window.windowHandle(), event)
        assert event.isAccepted()
        self.settle()

    def told(self) -> str:
        toast = self.desktop.window.toast
        return toast.words.text() if toast.isVisible() else ""


@pytest.fixture
def other(tmp_path: Path, here: Surroundings) -> Path:
    path = tmp_path / "別の協議会.ogdesk"
    new_council(path, here, name="架空広域協議会", founded=VagueDate()).close()
    return path


@pytest.fixture
def hand(qtbot: QtBot, opened: Desktop) -> Hand:
    made = Hand(qtbot, opened)
    made.settle()
    return made


def test_a_dropped_file_is_reviewed_and_opened_with_enter(hand: Hand, other: Path) -> None:
    hand.drop(other)
    review = hand.review
    assert review.isVisible()
    assert review.title.text() == "「別の協議会.ogdesk」を開きますか"
    assert "架空広域協議会" in review.held.text()
    assert "会員0団体" in review.held.text()
    assert not review.sample.isVisible()
    assert review.where.text() == str(other.parent)
    assert review.open.hasFocus()
    with hand.qtbot.waitSignal(hand.desktop.session.opened, timeout=20_000):
        QTest.keyClick(review.open, Qt.Key.Key_Return)
    hand.settle()
    assert hand.desktop.session.path == other
    assert not review.isVisible()
    assert hand.desktop.window.nav.council.text() == "架空広域協議会"


def test_the_review_of_a_sample_counts_what_is_in_it(hand: Hand, tmp_path: Path, here: Surroundings) -> None:
    path = tmp_path / "もう一つ.ogdesk"
    new_sample(path, here).close()
    hand.drop(path)
    assert hand.review.sample.isVisible()
    assert "会員22団体　シンポジウム10回" in hand.review.held.text()


def test_esc_and_the_button_leave_the_open_file_alone(hand: Hand, other: Path) -> None:
    before, path = QApplication.focusWidget(), hand.desktop.session.path
    hand.drop(other)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not hand.review.isVisible()
    assert QApplication.focusWidget() is before
    hand.drop(other)
    QTest.mouseClick(hand.review.leave, LEFT)
    assert not hand.review.isVisible()
    assert hand.desktop.session.path == path


@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_it_works_over_every_page_and_over_fields(hand: Hand, other: Path, key: str) -> None:
    hand.desktop.window.go(key)
    hand.settle()
    for at in (QPoint(60, 60), QPoint(500, 150), QPoint(700, 400), QPoint(1300, 500)):
        hand.drop(other, at=at)
        assert hand.review.isVisible()
        hand.review.close_review()


def test_it_works_before_a_file_is_open(qtbot: QtBot, desktop: Desktop, other: Path) -> None:
    desktop.begin(None)
    hand = Hand(qtbot, desktop)
    hand.settle()
    hand.drop(other)
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        QTest.keyClick(hand.review.open, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.current == "today")


def test_several_files_and_other_kinds_get_one_sentence(hand: Hand, other: Path, tmp_path: Path) -> None:
    table = tmp_path / "名簿.xlsx"
    table.write_bytes(b"PK")
    broken = tmp_path / "壊れた.ogdesk"
    broken.write_bytes(b"not a database")
    hand.drop(other, table)
    assert hand.told().startswith("ファイルは1つずつ開けます。")
    hand.drop(table)
    assert hand.told() == "「名簿.xlsx」はここでは開けません。協議会のファイル（.ogdesk）を選んでください。"
    hand.drop(tmp_path)
    assert "はフォルダーです。" in hand.told()
    hand.drop(broken)
    assert "壊れた.ogdesk" in hand.told()
    assert hand.desktop.session.path is not None
    hand.drop(hand.desktop.session.path)
    assert "いま開いています。" in hand.told()
    assert hand.desktop.opener.dropped.review is None


def test_while_a_file_is_over_the_window_it_says_what_happens(hand: Hand, other: Path) -> None:
    assert hand.hold(mime_of(other))
    (veil,) = hand.desktop.window.findChildren(DropOverlay)
    assert veil.isVisible()
    QApplication.sendEvent(hand.desktop.window.windowHandle(), QDragLeaveEvent())
    assert not veil.isVisible()


def test_text_and_addresses_are_left_to_the_fields(hand: Hand) -> None:
    mime = QMimeData()
    mime.setText("https://example.jp/")
    mime.setUrls([QUrl("https://example.jp/")])
    hand.hold(mime)
    assert hand.desktop.window.findChildren(DropOverlay) == []
