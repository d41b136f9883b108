"""Going through all screens, and what can be wrong with what is seen on one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import Page
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import ElidingLabel
from ogdesk.desk.pages import PAGES
from ogdesk.desk.paper.view import PagesView
from ogdesk.desk.symposia.page import PRESS, TABS, SymposiumPage

EVENT_2020 = 9
NOT_WORDS = re.compile(
    r"レコード|エンティティ|インポート|エクスポート|サンプル|バリデーション|ステータス|同期|エラーコード|よろしいですか|招待|！"
    r"|(?<![A-Za-z])(?:ID|NULL|null|None|True|False)(?![A-Za-z])"
)
"""The words that the window avoids (docs/window.md §5); and what Python says where someone forgot the words."""
LATIN_WORDS = re.compile(r"[A-Za-z]{3,}")


_WINDOW = Qt.WindowType.Window


class Screens:
    """`walk()` shows one screen after another and gives its name."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop

    def walk(self) -> Iterator[str]:
        """The pages of the navigation with their tabs, then the tabs of a symposium, then the first-run page."""
        for entry in PAGES:
            page = self.desktop.window.go(entry.key)
            self.settle()
            self._choose_first(page)
            yield entry.name
            yield from self._tabs(page, entry.name)
        page = self.desktop.window.go("symposium", EVENT_2020)
        assert isinstance(page, SymposiumPage)
        self.wait(lambda: page.overview is not None and page.overview.is_ready)
        for tab in range(len(TABS)):
            page.show_tab(tab)
            self.settle()
            if tab == PRESS:
                self.wait(lambda: page.press.is_ready)
                self.settle()
            self._choose_first(page)
            yield f"シンポジウム › {TABS[tab]}"
        self.desktop.window.go("firstrun")
        self.settle()
        yield "はじめての起動"

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=30_000)

    def settle(self) -> None:
        """Until the file has answered and the page shows it."""
        for _ in range(3):
            self.wait(lambda: not self.desktop.runner.busy and self._is_built())
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    def _is_built(self) -> bool:
        return not any(steps.running for steps in self.desktop.window.findChildren(Steps))

    def _tabs(self, page: Page, name: str) -> Iterator[str]:
        tabs = page.header.tabs
        for number in range(1, tabs.count() if tabs is not None else 0):
            assert tabs is not None
            tabs.setCurrentIndex(number)
            self.settle()
            self._choose_first(page)
            yield f"{name} › {tabs.tabText(number)}"

    def _choose_first(self, page: Page) -> None:
        """As someone who comes with the keyboard: the first line of each list in sight."""
        for view in seen(page, QAbstractItemView):
            model = view.model()
            if model is not None and model.rowCount(QModelIndex()) and not view.currentIndex().isValid():
                view.setCurrentIndex(model.index(0, 0))
                self.settle()


def seen(root: QWidget, kind: type) -> list:  # type: ignore[type-arg]
    """The visible widgets of a kind inside `root`."""
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


def ring_inside(view: QWidget) -> int:
    """Pixels (by rows and columns of 1 in 2) that the keyboard changes anywhere in a list: its ring is around a line."""
    if not isinstance(view, QAbstractScrollArea):
        return 0
    view.setFocus(Qt.FocusReason.TabFocusReason)
    with_ring = view.grab().toImage()
    view.clearFocus()
    without = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    if with_ring == without:
        return 0
    places = ((x, y) for y in range(0, with_ring.height(), 2) for x in range(0, with_ring.width(), 2))
    return sum(with_ring.pixel(x, y) != without.pixel(x, y) for x, y in places)


class Flashes(QObject):
    """Parts that were shown as windows of their own: such a window takes the keyboard away for good."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.screen = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() == _WINDOW
        ):
            self.found.append(f"{self.screen}: {told(watched)}")
        return False


# ---- words


def words_of(widget: QWidget) -> Iterator[str]:
    """All that a widget says: to the eye, at the pointer, to a screen reader."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
        yield from (widget.tabToolTip(n) for n in range(widget.count()))
    for action in widget.actions():
        yield action.text()
        yield action.toolTip()


def cells_of(view: QAbstractItemView) -> Iterator[str]:
    """What the lines of a list say, and what its header says."""
    model = view.model()
    if model is None:
        return
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for line in range(min(model.rowCount(QModelIndex()), 60)):
            for role in roles:
                found = model.index(line, column).data(role)
                if isinstance(found, str):
                    yield found


# ---- room


def sideways(root: QWidget) -> list[str]:
    """Areas that would have to be scrolled sideways, or that hide what is at their right."""
    found = []
    for area in seen(root, QAbstractScrollArea):
        bar = area.horizontalScrollBar()
        if isinstance(area, PagesView) or isinstance(area.parent(), QComboBox):
            continue
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if inside is not None and inside.width() > area.viewport().width():
            found.append(f"{told(area)}: {inside.width()} > {area.viewport().width()}")
        elif bar.maximum() > bar.minimum():
            found.append(f"{told(area)}: {bar.maximum()} px")
    return found


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit, and controls that stick out of what they stand in."""
    found = [f"{told(label)}: {why}" for label in seen(root, QLabel) if (why := _cut_label(label))]
    found += [
        f"{told(button)}: {why}" for button in seen(root, QAbstractButton) if (why := _cut_button(button))
    ]
    found += [f"{told(box)}: narrow choice" for box in seen(root, QComboBox) if _cut_choice(box)]
    return found


def outside(root: QWidget) -> list[str]:
    """Controls that stick out of the window's width or of the widget around them."""
    found = []
    for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox):
        for widget in seen(root, kind):
            around = widget.parentWidget()
            if around is None or isinstance(around, QAbstractScrollArea) or widget.size().isEmpty():
                continue
            if around.isVisible() and not around.rect().adjusted(-2, -2, 2, 2).contains(widget.geometry()):
                found.append(f"{told(widget)}: {widget.geometry().getRect()} in {around.size().toTuple()}")
            right = widget.mapTo(root, QPoint(widget.width(), 0)).x()
            if right > root.width() + 1:
                found.append(f"{told(widget)}: ends at {right} of {root.width()}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Controls of one parent that stand on each other."""
    found = []
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    for parent in [root, *seen(root, QWidget)]:
        if isinstance(parent, QAbstractScrollArea | QLineEdit | QComboBox):
            continue
        here = [
            child
            for child in parent.children()
            if isinstance(child, kinds) and child.isVisible() and not child.size().isEmpty()
        ]
        for number, one in enumerate(here):
            found += [
                f"{told(one)} on {told(other)}"
                for other in here[number + 1 :]
                if one.geometry().intersects(other.geometry())
            ]
    return found


def told(widget: QWidget) -> str:
    """A widget in a message."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__}「{text}」"


def _cut_label(label: QLabel) -> str:
    text = label.text()
    if not text or label.textFormat() == Qt.TextFormat.RichText:
        return ""
    room, metrics = label.contentsRect(), label.fontMetrics()
    if isinstance(label, ElidingLabel):
        whole = label.shown_text() == text
        return "" if whole or label.toolTip() == text else "cut without a tooltip"
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        return "" if label.height() >= need - 1 else f"{label.height()} of {need} px high"
    width = max(metrics.horizontalAdvance(line) for line in text.splitlines())
    if width > room.width() + 1:
        return f"{room.width()} of {width} px wide"
    return "" if room.height() >= metrics.height() * len(text.splitlines()) - 2 else "too low"


def _cut_button(button: QAbstractButton) -> str:
    if not button.text() or button.width() >= button.minimumSizeHint().width():
        return ""
    if isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return "" if button.icon().isNull() or button.toolTip() else "only an icon and no tooltip"
    need = button.fontMetrics().horizontalAdvance(button.text())
    return "" if need <= button.width() - 4 else f"{button.width()} of {need} px wide"


def _cut_choice(box: QComboBox) -> bool:
    return box.fontMetrics().horizontalAdvance(box.currentText()) > box.width() - 32 and not box.toolTip()
