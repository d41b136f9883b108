"""All screens, one after another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from ogdesk.desk.commands import KEYS
from ogdesk.desk.finder import FIND_ALL
from ogdesk.desk.finder.popup import FinderField
from ogdesk.desk.firstrun.page import FirstRunPage
from ogdesk.desk.frame import Page
from ogdesk.desk.pages import PAGES
from ogdesk.desk.symposia.page import ANSWERS, OVERVIEW, PRESS, PROGRAMME, TABS
from shots import states
from shots.camera import Camera

NAMES = {OVERVIEW: "概要", PROGRAMME: "プログラム", ANSWERS: "依頼と回答", PRESS: "報道発表"}


def run(camera: Camera) -> None:
    """Every page of the navigation with its tabs, the tabs of a symposium, menus, さがす."""
    _first_run(camera)
    camera.open_sample()
    for entry in PAGES:
        page = camera.desktop.window.go(entry.key)
        camera.rest()
        _choose_first(page)
        _page(camera, page, entry.name)
    _symposium(camera)
    finder(camera, "さがす")
    camera.desktop.window.commands[KEYS].trigger()
    camera.shot("キーの一覧")
    states.run(camera)


def _first_run(camera: Camera) -> None:
    camera.shot("はじめての起動")
    page = camera.desktop.window.page("firstrun")
    assert isinstance(page, FirstRunPage)
    page.ask_name()
    camera.shot("はじめての起動-新しくはじめる")
    page.show_cards()


def _page(camera: Camera, page: Page, name: str) -> None:
    camera.shot(name)
    if page.narrow and page.side is not None:
        page.toggle_side()
        camera.shot(f"{name}-右の面")
        page.toggle_side()
    tabs = page.header.tabs
    for number in range(1, tabs.count() if tabs is not None else 0):
        assert tabs is not None
        tabs.setCurrentIndex(number)
        camera.rest()
        _choose_first(page)
        camera.shot(f"{name}-{tabs.tabText(number)}")


def _choose_first(page: Page) -> None:
    """As someone who comes with the keyboard: the first line of the first list."""
    lists = [view for view in page.findChildren(QAbstractItemView) if view.isVisible()]
    model = lists[0].model() if lists else None
    if model is not None and model.rowCount() and not lists[0].currentIndex().isValid():
        lists[0].setCurrentIndex(model.index(0, 0))


def _symposium(camera: Camera) -> None:
    page = camera.open_symposium()
    for tab in range(len(TABS)):
        page.show_tab(tab)
        camera.rest()
        if tab == PROGRAMME and page.programme is not None:
            page.programme.list.choose(1)
        elif tab == ANSWERS:
            _choose_first(page)
        name = f"シンポジウム-{NAMES[tab]}"
        camera.shot(name)
        if page.narrow:
            page.toggle_side()
            camera.rest()
            camera.shot(f"{name}-右の面")
            page.toggle_side()
    page.show_tab(OVERVIEW)
    camera.rest()
    page.open_switch()
    camera.rest()
    camera.shot("シンポジウム-切り替え")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def finder(camera: Camera, name: str, typed: str = "chiba") -> None:
    """さがす, empty and with something typed."""
    camera.desktop.window.commands[FIND_ALL].trigger()
    camera.until(lambda: isinstance(QApplication.focusWidget(), FinderField), name)
    field = QApplication.focusWidget()
    assert isinstance(field, FinderField)
    camera.shot(f"{name}-最近")
    field.insert(typed)
    field.textEdited.emit(typed)
    camera.until(lambda: not field.is_ahead, name)
    camera.shot(name)
    QTest.keyClick(field, Qt.Key.Key_Escape)
