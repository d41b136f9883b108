"""印刷: prints the pages through the system's own dialog, at the resolution of the printer.

Qt's printing is loaded when it is wanted first. The pages are drawn in the PAGES lane: PDFium lives there, and a printer may
be painted on from any one thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from ogdesk.desk.paper.painting import to_image
from ogdesk.desk.paper.pdf_reader import PageSize, PdfCache
from ogdesk.desk.session.task_runner import Lane
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ogdesk.desk.context import Desk

MOST_DPI = 300
"""A page of A4 at 300 dpi is 26 MB of pixels; more is not seen on paper."""
PT_PER_INCH = 72

AskPrinter = Callable[[QWidget, "QPrinter", Callable[["QPrinter"], object]], object]


class Printing(QObject):
    """Prints PDFs.

    `print_pdf(data, title)` asks for a printer and prints; `ask` shows the system's dialog unless a test answers.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.ask: AskPrinter = ask_printer

    def print_pdf(self, data: bytes, title: str) -> None:
        """Ask where `data` (a PDF) is to be printed; `title` is what the queue of the printer shows."""
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - only who prints needs the printer's library

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        self.ask(self._parent, printer, lambda chosen: self._send(chosen, data))

    def _send(self, printer: QPrinter, data: bytes) -> None:
        window = self._desk.window
        self._desk.session.runner.run(
            Lane.PAGES,
            lambda: paint_document(printer, data),
            done=lambda pages: window.say(tr("{n}ページを印刷に送りました", n=pages)),
            failed=lambda error: window.say(error.sentence),
            words=tr("印刷しています"),
            owner=self,
        )


def ask_printer(parent: QWidget, printer: QPrinter, done: Callable[[QPrinter], object]) -> object:
    """The system's dialog, in place of no event loop of its own."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog  # noqa: PLC0415 - only who prints needs the printer's library

    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("印刷"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: done(printer))
    dialog.show()
    return dialog


def paint_document(printer: QPrinter, data: bytes) -> int:
    """Print the wanted pages; how many went to the printer. In the PAGES lane. Raises WorldError when it takes nothing."""
    shelf = PdfCache()
    version, sizes = shelf.open(data)
    scale = min(printer.resolution(), MOST_DPI) / PT_PER_INCH
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise WorldError(
                tr("印刷できませんでした。プリンターの電源と接続を確かめて、もう一度印刷してください。")
            )
        wanted = list(_wanted(printer, len(sizes)))
        for number, page in enumerate(wanted):
            if number:
                printer.newPage()
            picture = shelf.render(version, [page], scale)[page]
            painter.drawImage(_place(printer, sizes[page]), to_image(picture, 1.0))
    finally:
        if painter.isActive():
            painter.end()
        shelf.close()
    return len(wanted)


def _wanted(printer: QPrinter, pages: int) -> Iterator[int]:
    """The chosen pages (from 0), as often as the printer can't count by itself."""
    first = max(1, printer.fromPage() or 1)
    last = min(pages, printer.toPage() or pages)
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    for _ in range(copies):
        yield from range(first - 1, last)


def _place(printer: QPrinter, size: PageSize) -> QRectF:
    """Where a page stands on the sheet: at its own size, in the middle; a smaller sheet makes it smaller."""
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - only who prints needs the printer's library

    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = printer.resolution() / PT_PER_INCH
    width, height = size[0] * dots, size[1] * dots
    shrink = min(1.0, sheet.width() / width, sheet.height() / height)
    w, h = width * shrink, height * shrink
    return QRectF((sheet.width() - w) / 2, (sheet.height() - h) / 2, w, h)
