"""印刷: what comes out of a printer is the finished page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ogdesk.desk.desktop import Desktop
from ogdesk.desk.paper.print_dialog import paint_document
from ogdesk.desk.symposia.page import PRESS, SymposiumPage
from ogdesk.ground.errors import WorldError

EVENT = 9


def ink(path: Path, page: int) -> float:
    """The share of a printed page that is not white."""
    document = pypdfium2.PdfDocument(path)
    data = bytes(document[page].render(scale=0.5).buffer)
    return sum(1 for value in data if value < 128) / len(data)


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> SymposiumPage:
    opened.window.go("symposium", EVENT)
    made = opened.window.page("symposium")
    assert isinstance(made, SymposiumPage)
    made.open_place(EVENT)
    qtbot.waitUntil(lambda: made.preview.pages.view.page_count == 2, timeout=30_000)
    made.show_tab(PRESS)
    qtbot.waitUntil(lambda: made.press.is_ready, timeout=30_000)
    return made


def to_pdf(out: Path) -> Any:
    """Instead of the system's dialog: 「PDFに印刷」."""

    def ask(_parent: object, printer: QPrinter, done: Any) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        done(printer)

    return ask


def test_ctrl_p_prints_the_pages_that_are_shown(
    qtbot: QtBot, opened: Desktop, page: SymposiumPage, tmp_path: Path
) -> None:
    out = tmp_path / "印刷.pdf"
    page.preview.printing.ask = to_pdf(out)
    QTest.keyClick(opened.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.window.toast.words.text() == "2ページを印刷に送りました", timeout=30_000)
    assert len(pypdfium2.PdfDocument(out)) == 2
    width, height = pypdfium2.PdfDocument(out)[0].get_size()
    assert (round(width), round(height)) == (595, 842)
    assert ink(out, 0) > 0.01
    assert ink(out, 1) > 0.005


def test_the_button_beside_the_zoom_prints_too(qtbot: QtBot, page: SymposiumPage, tmp_path: Path) -> None:
    out = tmp_path / "印刷.pdf"
    page.preview.printing.ask = to_pdf(out)
    button = page.preview.pages.printer
    assert button.toolTip() == "印刷（Ctrl+P）"
    button.click()
    qtbot.waitUntil(out.exists, timeout=30_000)


def test_only_the_chosen_pages_are_printed(page: SymposiumPage, tmp_path: Path) -> None:
    out = tmp_path / "印刷.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setFromTo(2, 2)
    assert page.preview.pdf
    assert paint_document(printer, page.preview.pdf) == 1
    assert len(pypdfium2.PdfDocument(out)) == 1


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")
def test_a_printer_that_takes_nothing_is_told_with_what_to_do(page: SymposiumPage, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "ありません" / "印刷.pdf"))
    with pytest.raises(WorldError, match="もう一度印刷してください"):
        paint_document(printer, page.preview.pdf)


def test_the_zoom_keys_work_while_the_caret_is_in_a_field(
    qtbot: QtBot, opened: Desktop, page: SymposiumPage
) -> None:
    assert page.press.form is not None
    view, line = page.preview.pages.view, page.press.form.fields["section"].control
    line.setFocus()
    fit = view.zoom
    QTest.keyClick(line, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > fit
    QTest.keyClick(line, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(fit)
    QTest.keyClick(line, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom < fit
