"""The page view: real PDFs, real clicks; old pages stay until the new ones are ready."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.paper.layout import MARGIN, lay_out, next_zoom
from ogdesk.desk.paper.pane import PagesPane
from ogdesk.desk.paper.pdf_reader import PdfCache
from ogdesk.desk.paper.places import PaperPlace
from ogdesk.desk.paper.view import PagesView
from ogdesk.desk.session.task_runner import Lane, TaskRunner

Show = Callable[[QWidget], QWidget]
LINE = PaperPlace("tel", 0, 100, 200, 200, 20)
SECOND = PaperPlace("members", 1, 100, 600, 200, 20)


def pdf(*colors: str) -> bytes:
    """One A4 page for each colour, with a square of that colour in the upper left corner (100 pt, inset 50)."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for color in colors:
        canvas.setFillColor(color)
        canvas.rect(50, A4[1] - 150, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def view(theme: Theme, runner: TaskRunner, shown: Show) -> PagesView:
    made = PagesView(theme, runner, "仕上がり")
    made.resize(500, 400)
    shown(made)
    return made


def show(view: PagesView, qtbot: QtBot, data: bytes, places: tuple[PaperPlace, ...] = ()) -> None:
    with qtbot.waitSignal(view.swapped):
        view.show_pdf(data, places)


def colour_at(view: PagesView, page_x: float, page_y: float) -> str:
    """What the viewport shows at a point of page 1 (pt)."""
    box, scale = view._layout.boxes[0], view._layout.scale
    picture: QImage = view.viewport().grab().toImage()
    x = round(box.x + page_x * scale) - view.horizontalScrollBar().value()
    y = round(box.y + page_y * scale) - view.verticalScrollBar().value()
    return picture.pixelColor(x, y).name()


def test_pages_fit_the_width_and_only_the_visible_are_rendered(view: PagesView, qtbot: QtBot) -> None:
    show(view, qtbot, pdf("red", "blue", "green", "black", "red", "blue"))
    assert view.page_count == 6
    assert colour_at(view, 100, 100) == "#ff0000"
    assert colour_at(view, 300, 300) == "#ffffff"
    assert view.image(0) is not None
    assert view.image(5) is None
    assert view.image(0).width() == pytest.approx(view.viewport().width() - 2 * MARGIN, abs=1)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.image(5) is not None)
    assert view.image(0) is None, "far pages are given back"
    assert view.page == 6


def test_the_colours_are_not_swapped(view: PagesView, qtbot: QtBot) -> None:
    show(view, qtbot, pdf("#0055ad"))
    assert colour_at(view, 100, 100) == "#0055ad"


def test_a_new_document_keeps_the_scroll_position_and_the_old_pages_until_it_is_ready(
    view: PagesView, qtbot: QtBot, runner: TaskRunner
) -> None:
    show(view, qtbot, pdf("red", "blue"))
    view.verticalScrollBar().setValue(60)
    view.show_pdf(pdf("blue", "blue"))
    assert colour_at(view, 100, 120) == "#ff0000"
    qtbot.waitSignal(view.swapped).wait()
    assert view.verticalScrollBar().value() == 60
    assert colour_at(view, 100, 120) == "#0000ff", "the first picture is there with the swap, no white flash"


def test_only_the_newest_document_is_shown(view: PagesView, qtbot: QtBot, runner: TaskRunner) -> None:
    swaps: list[int] = []
    view.swapped.connect(lambda: swaps.append(view.page_count))
    for pages in (1, 2, 3):
        view.show_pdf(pdf(*(["red"] * pages)))
    qtbot.waitUntil(lambda: not runner.busy)
    assert swaps == [3]


def test_a_click_on_a_line_names_its_place(view: PagesView, qtbot: QtBot) -> None:
    show(view, qtbot, pdf("red", "blue"), (LINE, PaperPlace("page", 0, 0, 0, 595, 842), SECOND))
    told: list[str] = []
    view.placeClicked.connect(told.append)
    box, scale = view._layout.boxes[0], view._layout.scale
    on_line = QPoint(round(box.x + 150 * scale), round(box.y + 210 * scale))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on_line)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on_line + QPoint(0, 60))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert told == ["tel", "page"]


def test_a_place_is_tinted_and_brought_into_view(view: PagesView, qtbot: QtBot, theme: Theme) -> None:
    show(view, qtbot, pdf("red", "blue"), (LINE, SECOND))
    assert colour_at(view, 150, 210) == "#ffffff"
    view.highlight({"tel"})
    assert colour_at(view, 150, 210) == theme.hex("place")
    view.reveal("members")
    assert view.page == 2
    assert view.place_at(QPoint(view.viewport().width() // 2, 5)) is None
    before = view.verticalScrollBar().value()
    view.reveal("members")
    view.reveal("no such place")
    assert view.verticalScrollBar().value() == before


def test_zoom_by_keys_and_wheel(view: PagesView, qtbot: QtBot) -> None:
    show(view, qtbot, pdf("red", "blue"))
    view.setFocus()
    fitted = view.zoom
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Qt.Key.Key_Semicolon, control)
    assert view.zoom > fitted
    larger = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus, control)
    assert view.zoom > larger
    QTest.keyClick(view, Qt.Key.Key_Minus, control)
    assert view.zoom == pytest.approx(larger)
    QTest.keyClick(view, Qt.Key.Key_0, control)
    assert view.zoom == pytest.approx(fitted)
    centre = view.viewport().rect().center()
    wheel = QWheelEvent(
        QPointF(centre), QPointF(view.mapToGlobal(centre)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        control, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom > fitted
    qtbot.waitUntil(lambda: view.image(0).width() == round(595.28 * view._layout.scale + 0.49))


def test_a_zoomed_page_is_shown_scaled_until_the_sharp_one_comes(view: PagesView, qtbot: QtBot) -> None:
    show(view, qtbot, pdf("red"))
    view.zoom_in()
    assert colour_at(view, 100, 100) == "#ff0000"


def test_the_view_keeps_the_place_on_the_paper_when_its_width_changes(view: PagesView, qtbot: QtBot) -> None:
    show(view, qtbot, pdf("red", "blue", "green"))
    view.verticalScrollBar().setValue(300)
    place = view.verticalScrollBar().value() / view._layout.scale
    view.resize(700, 400)
    assert view.verticalScrollBar().value() / view._layout.scale == pytest.approx(place, rel=0.02)


def test_the_view_has_a_name_and_a_ring(view: PagesView, qtbot: QtBot, theme: Theme) -> None:
    show(view, qtbot, pdf("red", "blue"))
    assert view.accessibleName() == "仕上がり　1／2ページ"
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.viewport().grab().toImage().pixelColor(200, 2) == QColor(theme.hex("focus"))


def test_clearing_leaves_no_page(view: PagesView, qtbot: QtBot, runner: TaskRunner) -> None:
    show(view, qtbot, pdf("red"))
    view.clear()
    qtbot.waitUntil(lambda: not runner.busy)
    assert (view.page_count, view.page, view.image(0)) == (0, 0, None)


def test_a_view_that_is_gone_is_told_nothing(
    theme: Theme, runner: TaskRunner, qtbot: QtBot, troubles: list[Exception]
) -> None:
    view = PagesView(theme, runner, "仕上がり")
    view.show_pdf(pdf("red"))
    view.deleteLater()
    QApplication.sendPostedEvents(view, 0)
    qtbot.waitUntil(lambda: not runner.busy)
    assert not troubles


def test_a_broken_pdf_goes_to_the_crash_trail_and_the_last_page_stays(
    view: PagesView, qtbot: QtBot, runner: TaskRunner, troubles: list[Exception]
) -> None:
    show(view, qtbot, pdf("red"))
    view.show_pdf(b"no pdf")
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(troubles) == 1
    assert colour_at(view, 100, 100) == "#ff0000"


def test_the_pane_shows_the_number_of_the_page(
    theme: Theme, runner: TaskRunner, shown: Show, qtbot: QtBot
) -> None:
    pane = PagesPane(theme, runner, "報道発表資料")
    pane.resize(500, 400)
    shown(pane)
    show(pane.view, qtbot, pdf("red", "blue"))
    assert pane.number.text() == "1 / 2 ページ"


def test_a_shelf_gives_nothing_for_a_document_that_was_replaced() -> None:
    shelf = PdfCache()
    first, _ = shelf.open(pdf("red"))
    second, sizes = shelf.open(pdf("blue", "blue"))
    assert shelf.render(first, [0], 1.0) == {}
    assert len(sizes) == 2
    picture = shelf.render(second, [1], 0.5)[1]
    assert picture.height == pytest.approx(421, abs=1)
    shelf.close()
    assert shelf.render(second, [0], 1.0) == {}


def test_the_lane_of_the_pages_is_a_thread_of_its_own() -> None:
    assert Lane.PAGES.value[1] == 1


@pytest.mark.parametrize("zoom", [None, 0.5, 2.0])
def test_pages_lie_under_one_another_without_overlap(zoom: float | None) -> None:
    layout = lay_out([(595, 842), (842, 595), (595, 842)], zoom, 500)
    for upper, lower in zip(layout.boxes, layout.boxes[1:], strict=False):
        assert upper.y + upper.h + MARGIN == pytest.approx(lower.y)
    assert all(
        box.x >= MARGIN - 1e-6 and box.x + box.w <= layout.width - MARGIN + 1e-6 for box in layout.boxes
    )
    assert layout.visible(0, 10_000) == [0, 1, 2]
    assert layout.page_at(layout.boxes[2].y + 5) == 2


def test_a_picture_never_takes_more_than_48_mb() -> None:
    layout = lay_out([(595, 842), (1190, 1684)], 4.0, 500)
    scale = layout.picture_scale(2.0)
    assert 1190 * 1684 * scale**2 == pytest.approx(16_000_000)
    assert lay_out([(595, 842)], 1.0, 500).picture_scale(2.0) == pytest.approx(2 * 96 / 72)
    assert lay_out([], None, 500).picture_scale(1.0) > 0


def test_zoom_steps_end() -> None:
    assert next_zoom(4.0, 1) == 4.0
    assert next_zoom(0.1, -1) == 0.25
    assert next_zoom(1.0, 1) == 1.1
    assert next_zoom(1.0, -1) == 0.9
