"""The English window, gone through like the Japanese one. Run by `test_english.py` in a process of its own, because the
language is chosen before the desk is imported."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCalendarWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from helpers import screens as s
from helpers.clerk import Clerk
from helpers.leftovers import Data
from helpers.papers import PAPERS, write_papers
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.release.view import press_draft
from ogdesk.acts.settings.activity_wordings import activity_years
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.finder import FIND_ALL
from ogdesk.desk.finder.popup import FinderField
from ogdesk.desk.kit.fields import DateField, LongTextField
from ogdesk.desk.kit.fields.parsed import ParsedField
from ogdesk.desk.starting import PASTE_LINEUP
from ogdesk.desk.symposia.page import SymposiumPage
from ogdesk.desk.words import is_english

Walk = Callable[[], Iterator[str]]


@pytest.fixture(autouse=True)
def english() -> None:
    """Nothing is proved by a Japanese window."""
    assert is_english()


@pytest.fixture
def data(opened: Desktop, council_path: Path, here: Surroundings) -> Data:
    """What may be Japanese: the council's texts, and what its papers print."""
    with open_to_read(council_path, here) as file:
        draft = press_draft(file, s.EVENT_2020, (), here.today)
        with file.reading() as reading:
            lines = [row.automatic for year in activity_years(reading, here.today) for row in year.lines]
    assert draft is not None
    blocks = [text for block in draft.built.blocks for text in (block.text, block.automatic_text)]
    return Data(council_path, here.pc_name, *blocks, *lines)


class Painted:
    """What is drawn by delegates and pictures, which no widget tells: `texts`, and those `cut` by their own place."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.cut: list[str] = []

    def note(self, painter: QPainter, arguments: tuple[Any, ...]) -> None:
        text = next((each for each in arguments if isinstance(each, str)), "")
        place = arguments[0]
        self.texts.append(text)
        if not isinstance(place, QRect | QRectF) or len(arguments) < 3:
            return
        wraps = int(arguments[1]) & int(Qt.TextFlag.TextWordWrap) if isinstance(arguments[1], int) else 0
        if (not wraps and painter.fontMetrics().horizontalAdvance(text) > place.width() + 1) or (
            text.endswith("…") and text[:-1].isascii()
        ):
            self.cut.append(text)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> Painted:
    """Follows `QPainter.drawText`."""
    found, draw = Painted(), QPainter.drawText

    def drawText(painter: QPainter, *arguments: Any) -> Any:
        found.note(painter, arguments)
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", drawText)
    return found


def said_by(root: QWidget) -> Iterator[str]:
    """Everything that a window and its parts say."""
    yield root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        yield from s.words_of(widget)
        if isinstance(widget, QMenu):
            yield widget.title()
    for view in s.seen(root, QAbstractItemView):
        yield from s.cells_of(view)


def none(faults: list[str]) -> bool:
    if faults:
        pytest.fail("\n".join(dict.fromkeys(faults)), pytrace=False)
    return True


def test_no_screen_speaks_japanese(screens: Walk, opened: Desktop, data: Data, painted: Painted) -> None:
    faults = []
    for screen in screens():
        opened.window.grab()
        faults += data.faults(screen, [*said_by(opened.window), *painted.texts])
        painted.texts.clear()
    faults += data.faults(
        "commands", [text for c in opened.window.commands for text in (c.words, c.action.toolTip())]
    )
    assert none(faults)


def test_menus_and_commands_speak_english(qtbot: QtBot, opened: Desktop, data: Data) -> None:
    clerk = Clerk(qtbot, opened)
    faults = []
    for key, place in (("today", None), ("symposium", s.EVENT_2020), ("members", None), ("people", None)):
        opened.window.go(key, place)
        clerk.settle()
        for menu in opened.window.findChildren(QMenu):
            menu.aboutToShow.emit()
            faults += data.faults(f"{key}, menu", said_by(menu))
        for view in s.seen(clerk.page, QAbstractItemView):
            faults += data.faults(f"{key}, menu of a row", _row_menu(view))
    page = opened.window.page("symposium")
    assert isinstance(page, SymposiumPage)
    faults += data.faults("export", said_by(page.exporter.menu(s.EVENT_2020)))
    assert none(faults)


def _row_menu(view: QAbstractItemView) -> list[str]:
    """What the menu of the first row says, asked for by key."""
    model = view.model()
    if model is None or not model.rowCount(QModelIndex()):
        return []
    view.setCurrentIndex(model.index(0, 0))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), view.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return []
    words = list(said_by(menu))
    menu.close()
    return words


def test_finding_speaks_english(qtbot: QtBot, opened: Desktop, data: Data) -> None:
    clerk = Clerk(qtbot, opened)
    opened.window.go("today")
    clerk.settle()
    opened.window.commands[FIND_ALL].trigger()
    faults = data.faults("find", said_by(opened.window))
    (field,) = s.seen(opened.window, FinderField)
    for typed in ("千葉", "symposium", "zzzz"):
        field.setText(typed)
        field.textEdited.emit(typed)
        qtbot.wait(200)
        clerk.settle()
        faults += data.faults(f"find {typed}", said_by(opened.window))
    assert none(faults)


def test_what_is_added_is_asked_for_in_english(qtbot: QtBot, opened: Desktop, data: Data) -> None:
    clerk = Clerk(qtbot, opened)
    faults = []
    for key in ("symposia", "members", "people"):
        page = opened.window.go(key)
        clerk.settle()
        for tab in range(page.header.tabs.count() if page.header.tabs is not None else 1):
            if page.header.tabs is not None:
                page.header.tabs.setCurrentIndex(tab)
                clerk.settle()
            clerk.keys("Ctrl+N")
            faults += data.faults(f"{key}, adding", said_by(opened.window))
            clerk.keys("Esc")
    opened.window.go("symposium", s.EVENT_2020)
    clerk.settle()
    opened.window.commands[PASTE_LINEUP].trigger()
    clerk.settle()
    (text,) = s.seen(clerk.page, LongTextField)
    text.setPlainText("千葉市　市長　新井　花子　氏\nこれは名前ではありません。")
    text.edited.emit(text.toPlainText())
    qtbot.wait(300)
    clerk.settle()
    faults += data.faults("pasting", said_by(opened.window))
    own = Data(opened.session.path, "千葉市　市長　新井　花子　氏", "これは名前ではありません")
    assert none([fault for fault in faults if own.leftovers(fault)])


def test_what_is_wrong_is_told_in_english(screens: Walk, opened: Desktop, data: Data) -> None:
    """A text that no date, time or length is, in every such field of every screen."""
    faults, told = [], 0
    for screen in screens():
        fields = [field for field in s.seen(opened.window, ParsedField) if field.isEnabled()]
        for field in fields:
            field.setFocus()
            field.setText("9999/99/99")
            field.commit()
        faults += data.faults(screen, said_by(opened.window))
        told += len(fields)
        for field in fields:
            field.show_value(None)
            field.clearFocus()
    assert told > 5
    assert none(faults)


def test_the_calendar_speaks_english(qtbot: QtBot, opened: Desktop, data: Data) -> None:
    clerk = Clerk(qtbot, opened)
    opened.window.go("symposium", s.EVENT_2020)
    clerk.settle()
    field = s.seen(clerk.page, DateField)[0]
    field.line.setFocus()
    clerk.keys("Alt+Down")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    (calendar,) = popup.findChildren(QCalendarWidget)
    days = [calendar.locale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
    assert not data.faults("calendar", [*said_by(popup), *days])
    popup.close()


def test_a_refused_release_and_what_is_undone_are_told_in_english(
    qtbot: QtBot, opened: Desktop, data: Data, tmp_path: Path
) -> None:
    clerk = Clerk(qtbot, opened)
    page = opened.window.go("symposium", s.EVENT_2020)
    assert isinstance(page, SymposiumPage)
    clerk.settle()
    opened.session.edit([Edit("notice", 1, "tel", "")])
    clerk.settle()
    page.exporter.release(s.EVENT_2020, tmp_path / "out.pdf")
    qtbot.waitUntil(
        lambda: opened.window.toast.words.text().startswith("Cannot be exported."), timeout=20_000
    )
    assert not data.faults("refused", [opened.window.toast.words.text()])
    opened.session.undo()
    clerk.settle()
    page.exporter.release(s.EVENT_2020, tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: "Exported" in opened.window.toast.words.text(), timeout=20_000)
    assert not data.faults("exported", [opened.window.toast.words.text()])


def test_papers_stay_japanese(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    page = opened.window.go("symposium", s.EVENT_2020)
    assert isinstance(page, SymposiumPage)
    write_papers(qtbot, opened, page, Path(os.environ.get(PAPERS, tmp_path)))


@pytest.mark.parametrize("size", [(960, 540), (1440, 900)], ids=["960x540", "1440x900"])
def test_everything_has_room(screens: Walk, opened: Desktop, painted: Painted, size: tuple[int, int]) -> None:
    window = opened.window
    window.resize(*size)
    faults = []
    for screen in screens():
        painted.cut.clear()
        window.grab()
        faults += [f"{screen}: {text!r} is cut" for text in painted.cut]
        if window.current == "firstrun":
            window.nav.hide()
        found = [*s.sideways(window), *s.clipped(window), *s.outside(window), *s.overlapping(window)]
        faults += [f"{screen}: {fault}" for fault in found]
    assert none(faults)
