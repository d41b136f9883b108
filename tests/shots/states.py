"""States that the sample alone never shows: questions, forms, refusals, a council with every answer, an empty one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit

from helpers.fictional_panel import fictional_panel
from ogdesk.acts.files.council_files import new_council, open_to_write
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import EntityField
from ogdesk.desk.pages import PAGES
from ogdesk.desk.starting import NEXT_SYMPOSIUM, PASTE_LINEUP
from ogdesk.desk.symposia.page import ANSWERS, OVERVIEW, PRESS, PROGRAMME, TABS
from ogdesk.desk.words import tr
from shots.camera import Camera

PASTED = """一般社団法人 コード・フォー・ジャパン 代表理事 関(セキ) 治之(ハルユキ) 氏
架空大学 教授 架空(カクウ) 一郎(イチロウ) 氏
千葉市長"""


def run(camera: Camera) -> None:
    """With the sample open."""
    _forms(camera)
    _refusals(camera)
    _fiction(camera)
    _empty(camera)
    _read_only(camera)


def _forms(camera: Camera) -> None:
    """What opens in place: the seat, last year's symposium, a paste, the question before 確定."""
    page = camera.open_symposium(PROGRAMME)
    assert page.programme is not None
    page.programme.list.choose(1)
    camera.rest()
    if camera.desktop.navigator is not None:
        camera.desktop.navigator.go(EntityField("appearance", 22, "topic"), near=True)
    camera.shot("席の欄")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    for name, command in (("前回をもとに", NEXT_SYMPOSIUM), ("登壇者の貼り付け", PASTE_LINEUP)):
        QApplication.clipboard().setText(PASTED)
        camera.desktop.window.commands[command].trigger()
        camera.shot(name)
        QTest.keyClick(QApplication.focusWidget() or camera.desktop.window, Qt.Key.Key_Escape)
        camera.rest()


def _refusals(camera: Camera) -> None:
    """A sentence at a field, a toast, a file out of reach."""
    page = camera.open_symposium(OVERVIEW)
    _type(camera, "開催日", "平成31年2月30日")
    _type(camera, "開始", "1700")
    camera.shot("欄の誤り")
    _type(camera, "開催日", "令和2年11月19日")
    _type(camera, "開始", "1500")
    words = tr("「{title}」をごみ箱に入れました", title="令和2年度 公開シンポジウム")
    camera.desktop.window.say(words, lambda: None)
    camera.shot("通知")
    path = camera.desktop.session.path
    assert path is not None
    away = path.with_name("away")
    path.rename(away)
    _type(camera, "副題", "保存できない入力")
    camera.shot("保存できない")
    camera.desktop.window.close()
    camera.until(camera.desktop.window.strip.other.isVisible, "the question before closing")
    camera.shot("閉じる前")
    away.rename(path)
    camera.desktop.session.retry()
    camera.rest()
    page.show_tab(OVERVIEW)


def _fiction(camera: Camera) -> None:
    """A council with every state of an answer, a deputy, an open seat, errors in the release."""
    path = camera.out.parent / f".{camera.mode.name}-fiction.ogdesk"
    path.unlink(missing_ok=True)
    ids = fictional_panel(path, camera.here)
    _open(camera, path)
    for key, name in (("today", "今日"), ("members", "会員")):
        camera.desktop.window.go(key)
        camera.shot(f"架空-{name}")
    camera.desktop.window.go("symposia", ids.event)
    page = camera.symposium
    camera.until(lambda: page.view is not None and page.overview is not None, "the form")
    for tab in (PROGRAMME, ANSWERS, PRESS):
        page.show_tab(tab)
        camera.rest()
        if tab == PROGRAMME and page.programme is not None:
            page.programme.list.choose(1)
        if tab == ANSWERS:
            _row(camera, 3)
        camera.shot(f"架空-{TABS[tab]}")
        if page.narrow:
            page.toggle_side()
            camera.shot(f"架空-{TABS[tab]}-右の面")
            page.toggle_side()


def _empty(camera: Camera) -> None:
    path = camera.out.parent / f".{camera.mode.name}-empty.ogdesk"
    path.unlink(missing_ok=True)
    new_council(path, camera.here, name="はじまったばかりの協議会").close()
    _open(camera, path)
    for entry in PAGES:
        camera.desktop.window.go(entry.key)
        camera.shot(f"空-{entry.name}")
    path.unlink()


def _read_only(camera: Camera) -> None:
    """Another one has the file."""
    path = camera.out.parent / f".{camera.mode.name}-fiction.ogdesk"
    with open_to_write(path, Surroundings(camera.here.clock, camera.here.places, "三代川さんのパソコン")):
        _open(camera, path)
        camera.desktop.window.go("symposia", 1)
        camera.shot("見るだけ")
    path.unlink()


# ---- hands


def _open(camera: Camera, path: Path) -> None:
    opened: list[bool] = []
    camera.desktop.session.opened.connect(lambda: opened.append(True))
    camera.desktop.open_file(path)
    camera.until(lambda: bool(opened), path.name)
    camera.rest()


def _type(camera: Camera, name: str, text: str) -> None:
    line = _find(camera, QLineEdit, lambda line: line.accessibleName().startswith(tr(name)))
    if not isinstance(line, QLineEdit):
        return
    line.setFocus()
    line.selectAll()
    line.insert(text)
    line.textEdited.emit(text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    camera.rest()


def _find(camera: Camera, kind: type, true: Callable[[object], bool]) -> object:
    page = camera.desktop.window.page(camera.desktop.window.current)
    return next((w for w in page.findChildren(kind) if w.isVisible() and true(w)), None)


def _row(camera: Camera, place: int) -> None:
    view = _find(camera, QAbstractItemView, lambda _found: True)
    if isinstance(view, QAbstractItemView) and view.model() is not None:
        view.setCurrentIndex(view.model().index(place, 0))
        camera.rest()


def _press(camera: Camera, words: str) -> None:
    button = _find(camera, QAbstractButton, lambda found: getattr(found, "text", str)() == tr(words))
    if isinstance(button, QAbstractButton):
        button.click()
        camera.rest()
