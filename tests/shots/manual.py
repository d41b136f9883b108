"""The pictures of 使い方 and of the README (docs/*.png)."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView

from ogdesk.council.entity import Edit
from ogdesk.desk.frame import Page
from ogdesk.desk.symposia.page import ANSWERS, OVERVIEW, PRESS, PROGRAMME
from shots.camera import RELEASE_OF_2020, Camera
from shots.screens import finder

WHOLE = QRect(0, 0, 1440, 900)


def run(camera: Camera) -> None:
    """In the order of the manual; the window first."""
    camera.shot("first-run", QRect(200, 160, 1040, 480))
    camera.open_sample()
    window = camera.desktop.window
    window.go("today")
    camera.shot("today", QRect(0, 0, 1440, 620))
    _symposium(camera)
    window.go("members")
    camera.rest()
    camera.shot("members", WHOLE)
    _people(camera)
    finder(camera, "find", "千葉")
    (camera.out / "find-最近.png").unlink()
    _history(camera)


def _symposium(camera: Camera) -> None:
    page = camera.open_symposium(OVERVIEW)
    camera.shot("window", WHOLE)
    page.show_tab(PROGRAMME)
    camera.rest()
    if page.programme is not None:
        page.programme.list.choose(1)
    camera.shot("programme", WHOLE)
    page.show_tab(ANSWERS)
    camera.rest()
    _first_line(page)
    camera.shot("answers", QRect(208, 60, 1232, 760))
    page.show_tab(PRESS)
    camera.until(lambda: page.press.is_ready, "the tab of the release")
    if page.press.blocks is not None:
        _show(camera, page)
    camera.shot("press", WHOLE)


def _people(camera: Camera) -> None:
    page = camera.desktop.window.go("people")
    camera.rest()
    camera.shot("people", WHOLE)
    tabs = page.header.tabs
    assert tabs is not None
    tabs.setCurrentIndex(tabs.count() - 1)
    camera.rest()
    camera.shot("counts", WHOLE)


def _show(camera: Camera, page: Page) -> None:
    """The texts rather than the sender."""
    from PySide6.QtWidgets import QScrollArea

    for area in page.findChildren(QScrollArea):
        if area.isVisible() and area.accessibleName() == "報道発表":
            area.verticalScrollBar().setValue(700)
    camera.rest()


def _history(camera: Camera) -> None:
    """Some changes to look at."""
    session = camera.desktop.session
    for field, text in (
        ("subtitle", "データでつながるまちづくり"),
        ("theme", "感染症対策を契機とした地域社会の変革"),
    ):
        session.edit([Edit("symposium", RELEASE_OF_2020, field, text)])
        camera.rest()
    page = camera.desktop.window.go("history")
    camera.rest()
    _first_line(page)
    camera.shot("history", QRect(208, 40, 1232, 480))


def _first_line(page: Page) -> None:
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model is not None and model.rowCount():
            view.setCurrentIndex(model.index(0, 0))
            return
