"""A walk through the whole window: every page, every tab, typing in every form, さがす, undo, the finished sheet.

What is done is done by posted keys, or by a call that stands in a turn of its own; between two steps the window comes
to rest. Each step has a name: the turns it takes are told under it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from bench.window import Watched

Condition = Callable[[], bool]
Scenario = Generator[Condition, None, None]
QUIET_SECONDS = 0.4
"""Longer than any pause after which the window does something by itself (typing, search)."""
TYPED = "計測"
SOUGHT = ("千葉", "さとう", "やまもと まさひこ", "第8回", "設定")
FIELDS_OF_A_FORM = 40
ROWS_OF_A_LIST = 4
FOCUS, CONTROL = "focus", Qt.KeyboardModifier.ControlModifier


def walk(launch: Watched) -> Scenario:
    """From the first paint on."""
    assert launch.turns is not None
    yield lambda: launch.desktop is not None and launch.desktop.session.is_open
    yield from _rest(launch)
    desktop: Any = launch.desktop
    for visit in ("first visit", "again"):
        for entry in _pages():
            yield from _do(launch, f"{entry}: {visit}", partial(desktop.window.go, entry))
    for entry in _pages():
        yield from _switch(launch, entry)
    for entry in _pages():
        yield from _do(launch, f"{entry}: again", partial(desktop.window.go, entry))
        yield from _inside(launch, entry)
    yield from _symposium(launch)
    yield from _find(launch)
    yield from _undo(launch)


def _pages() -> list[str]:
    from ogdesk.desk.pages import PAGES

    return [entry.key for entry in PAGES]


def _symposium(launch: Watched) -> Scenario:
    """The page of the next symposium, and of another one."""
    from ogdesk.acts.today.events import focus_event, own_events
    from ogdesk.desk.symposia.page import TABS

    desktop: Any = launch.desktop
    found: list[int | None] = []
    today = desktop.here.today

    def ids(reading: Any) -> int | None:
        event = focus_event(own_events(reading.whole()), today)
        return event.id if event is not None else None

    launch.turns.step = ""  # type: ignore[union-attr]
    desktop.session.read(ids, found.append)
    yield lambda: bool(found)
    for number, event in enumerate((found[0], 9, found[0])):
        name = ("symposium", "symposium: another", "symposium: back")[number]
        yield from _do(launch, name, partial(desktop.window.go, "symposium", event))
        page = desktop.window.page("symposium")
        for tab, words in enumerate(TABS):
            yield from _do(launch, f"{name}: {words}", partial(page.show_tab, tab))
            if number == 0:
                yield from _lists(launch, f"{name}: {words}: list", page)
                yield from _type(launch, f"{name}: {words}: typing", page)


def _switch(launch: Watched, key: str) -> Scenario:
    """From the command to the painted page, by the clock."""
    desktop: Any = launch.desktop
    page = desktop.window.page(key)
    began: list[float] = []

    class Painted(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and began:
                launch.latency("switch", time.perf_counter() - began.pop())
            return False

    seen = Painted(launch.window)
    page.installEventFilter(seen)

    def go() -> None:
        began.append(time.perf_counter())
        desktop.window.go(key)

    yield from _do(launch, f"{key}: again", go)
    page.removeEventFilter(seen)


def _inside(launch: Watched, key: str) -> Scenario:
    """The tabs of a page, its lists and its fields."""
    desktop: Any = launch.desktop
    page = desktop.window.page(key)
    tabs: QTabBar | None = page.header.tabs
    for number in range(tabs.count() if tabs is not None else 1):
        name = key
        if tabs is not None:
            name = f"{key}: {tabs.tabText(number)}"
            yield from _do(launch, f"{name}: tab", partial(tabs.setCurrentIndex, number))
        yield from _lists(launch, f"{name}: list", page)
        yield from _type(launch, f"{name}: typing", page)
        yield from _lists(launch, f"{name}: list after typing", page)


def _lists(launch: Watched, step: str, page: QWidget) -> Scenario:
    """↓ through the first rows of every list, End and Home."""
    for view in _of(page, (QAbstractItemView,)):
        for key in (*[Qt.Key.Key_Down] * ROWS_OF_A_LIST, Qt.Key.Key_End, Qt.Key.Key_Home):
            if not _is_there(view):
                break
            yield from _press(launch, f"{step} {_name(view)}", view, key)


def _type(launch: Watched, step: str, page: QWidget) -> Scenario:
    """Two characters into every field that can be seen, left with Tab, so that they are written; then taken back."""
    fields = [f for f in _of(page, (QLineEdit, QPlainTextEdit)) if not f.isReadOnly()]  # type: ignore[attr-defined]
    for field in fields[:FIELDS_OF_A_FORM]:
        if not _is_there(field):
            continue
        name = f"{step} {_name(field)}"
        for char in TYPED:
            if _is_there(field):
                yield from _press(launch, name, field, Qt.Key.Key_unknown, char, wait=char is TYPED[-1])
        for _ in TYPED:
            if _is_there(field):
                yield from _press(launch, name, field, Qt.Key.Key_Backspace, "\b", wait=False)
        if _is_there(field):
            yield from _press(launch, f"{name} left", field, Qt.Key.Key_Tab)


def _find(launch: Watched) -> Scenario:
    """さがす from 今日: words typed key by key, and taken back."""
    desktop: Any = launch.desktop
    yield from _do(launch, "finder: open", desktop.window.commands["find.all"].trigger)
    for words in SOUGHT:
        for char in words:
            yield from _press(launch, "finder: typing", None, Qt.Key.Key_unknown, char)
        for _ in words:
            yield from _press(launch, "finder: typing", None, Qt.Key.Key_Backspace, "\b", wait=False)
    yield from _press(launch, "finder: down", None, Qt.Key.Key_Down)
    yield from _press(launch, "finder: left", None, Qt.Key.Key_Escape)


def _undo(launch: Watched) -> Scenario:
    """Back over the last steps and on again, wherever they lead."""
    desktop: Any = launch.desktop
    for step, command in (("undo", "undo"), ("redo", "redo")):
        for _ in range(8):
            yield from _do(launch, step, desktop.window.commands[command].trigger)


# ---- small steps


def _do(launch: Watched, step: str, work: Callable[[], object]) -> Scenario:
    """`work` in a turn of its own, then rest."""
    assert launch.turns is not None
    launch.turns.step = step
    QTimer.singleShot(0, launch.window, work)
    yield from _rest(launch)


def _press(
    launch: Watched, step: str, widget: QWidget | None, key: Qt.Key, char: str = "", *, wait: bool = True
) -> Scenario:
    assert launch.turns is not None
    launch.turns.step = step
    target = widget or QApplication.focusWidget() or launch.window
    if widget is not None and not widget.hasFocus():
        target.setFocus(Qt.FocusReason.TabFocusReason)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))
    if wait:
        yield from _rest(launch)
    else:
        yield lambda: True


def _rest(launch: Watched) -> Scenario:
    """Until nothing is under way, and nothing has been for a while."""
    since = [time.monotonic()]

    def quiet() -> bool:
        if launch.runner.busy:
            since[0] = time.monotonic()
        return time.monotonic() - since[0] > QUIET_SECONDS

    yield quiet


def _of(page: QWidget, kinds: tuple[type[QWidget], ...]) -> list[Any]:
    return [child for child in page.findChildren(QWidget) if isinstance(child, kinds) and child.isVisible()]


def _is_there(widget: Any) -> bool:
    from shiboken6 import isValid

    return bool(isValid(widget)) and widget.isVisible()


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or type(widget).__name__
