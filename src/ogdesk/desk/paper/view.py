"""Scroll area that shows a PDF page by page, rendered in the PAGES lane."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.paper.jobs import Opened, Window, open_and_render
from ogdesk.desk.paper.layout import PX_PER_PT, PageLayout, lay_out, next_zoom
from ogdesk.desk.paper.painting import paint_marks, paint_page, to_image
from ogdesk.desk.paper.pdf_reader import PageImage, PageSize, PdfCache
from ogdesk.desk.paper.places import PaperPlace, PaperPlaces
from ogdesk.desk.session.task_runner import Lane, Task, TaskRunner
from ogdesk.desk.words import tr

_KEPT_AROUND = 2
_CLICK_SLOP = 4


class PagesView(QAbstractScrollArea):
    """Scroll area of the pages of one PDF.

    `show_pdf(data, places)` swaps the pages in one go when the new ones are ready, keeping the scroll position.

    `placeClicked(key)` for a click on a place; `pageChanged(page from 1, pages)`; `swapped` after new pages show.
    Ctrl + - 0 (and ; on Japanese keyboards) and Ctrl+wheel zoom; 0 fits the width.
    """

    placeClicked = Signal(str)
    pageChanged = Signal(int, int)
    swapped = Signal()

    def __init__(self, theme: Theme, runner: TaskRunner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runner = runner
        self._name = name
        self._shelf = PdfCache()
        self._version = 0
        self._sizes: Sequence[PageSize] = ()
        self._layout: PageLayout = lay_out((), None, 1)
        self._images: dict[int, tuple[float, QImage]] = {}
        self._places = PaperPlaces()
        self._zoom: float | None = None
        self._page = 0
        self._pressed: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "paper")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # else its coming changes the fit
        self.setAccessibleName(name)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        close = (
            self._shelf.close
        )  # not bound to the view: the document must be closed even when the view is gone
        runner.closing.connect(lambda: runner.run(Lane.PAGES, close))

    # ---- showing

    def show_pdf(self, data: bytes, places: Sequence[PaperPlace] = ()) -> Task:
        """Show a document. The old pages stay until the new ones are rendered; a newer call overtakes."""
        view = self.viewport().size()
        window = Window(self._zoom, view.width(), view.height(), self.verticalScrollBar().value())
        work = partial(open_and_render, self._shelf, data, window, self.devicePixelRatioF())
        key = f"pages.open.{id(self)}"
        return self._runner.run(
            Lane.PAGES, work, done=lambda opened: self._swap(opened, places), key=key, owner=self
        )

    def clear(self) -> None:
        """Show no pages."""
        self._sizes, self._images = (), {}
        self._places.put(())
        self._runner.run(Lane.PAGES, self._shelf.close)
        self._arrange()

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 1; 0 without a document."""
        return self._page

    @property
    def zoom(self) -> float:
        """1.0 = as large as the paper on a screen of 96 dpi."""
        return self._layout.scale / PX_PER_PT

    def image(self, page: int) -> QImage | None:
        """The picture of a page (from 0) as far as it was rendered."""
        kept = self._images.get(page)
        return kept[1] if kept is not None else None

    # ---- zoom

    def zoom_in(self) -> None:
        self._set_zoom(next_zoom(self.zoom, 1))

    def zoom_out(self) -> None:
        self._set_zoom(next_zoom(self.zoom, -1))

    def fit_width(self) -> None:
        self._set_zoom(None)

    # ---- places

    def highlight(self, keys: Collection[str]) -> None:
        """Tint these places softly."""
        self._places.mark(keys)
        self.viewport().update()

    @property
    def marked(self) -> frozenset[str]:
        """The places that are tinted."""
        return self._places.marked

    def has(self, key: str) -> bool:
        """Whether something of this key stands on a page."""
        return self._places.has(key)

    def reveal(self, key: str) -> None:
        """Scroll so that a place can be seen."""
        box = self._places.box_of(key, self._layout)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if box is None or (bar.value() <= box.y and box.y + box.h <= bar.value() + height):
            return
        bar.setValue(round(box.y - max(0.0, (height - box.h) / 3)))

    def place_at(self, point: QPoint) -> PaperPlace | None:
        """The smallest place under a point of the viewport."""
        x, y = point.x() + self.horizontalScrollBar().value(), point.y() + self.verticalScrollBar().value()
        return self._places.at(x, y, self._layout)

    # ---- events

    def sizeHint(self) -> QSize:
        return QSize(440, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step_zoom(event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ZOOM_KEYS:
            step = _ZOOM_KEYS[event.key()]
            self._step_zoom(step) if step else self.fit_width()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position().toPoint() - pressed).manhattanLength() > _CLICK_SLOP:
            return
        place = self.place_at(pressed)
        if place is not None:
            self.placeClicked.emit(place.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.place_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self._theme.color("paper_bg"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for number in self._visible():
            paint_page(painter, self._layout.boxes[number], self._images.get(number), self._sharp_scale())
        paint_marks(painter, self._places.marked_boxes(self._layout), self._theme.color("place"))
        painter.resetTransform()
        if self.hasFocus():
            self._theme.paint_focus(painter, QRectF(self.viewport().rect()))
        painter.end()

    # ---- inside

    def _swap(self, opened: Opened, places: Sequence[PaperPlace]) -> None:
        self._version = opened.version
        self._sizes = opened.sizes
        self._places.put(places)
        self._images = {}
        self._keep(opened.pictures)
        self._arrange()
        self.swapped.emit()

    def _arrange(self) -> None:
        """Recompute the layout, keep the place on the paper, ask for the pages that are missing."""
        bar = self.verticalScrollBar()
        share = bar.value() / self._layout.scale if self._sizes else 0.0
        self._layout = lay_out(self._sizes, self._zoom, self.viewport().width())
        view = self.viewport().size()
        bar.setPageStep(view.height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, round(self._layout.height) - view.height()))
        bar.setEnabled(bar.maximum() > 0)
        bar.setValue(round(share * self._layout.scale))
        across = self.horizontalScrollBar()
        across.setPageStep(view.width())
        across.setRange(0, max(0, round(self._layout.width) - view.width()))
        self._on_scrolled()
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self._request_missing()
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = self._layout.page_at(middle) + 1 if self._sizes else 0
        self._page = page
        self.setAccessibleName(
            tr("{name}　{page}／{n}ページ", name=self._name, page=page, n=len(self._sizes))
            if page
            else self._name
        )
        self.pageChanged.emit(page, len(self._sizes))
        self.viewport().update()

    def _request_missing(self) -> None:
        scale = self._layout.picture_scale(self.devicePixelRatioF())
        visible = self._visible()
        missing = [n for n in visible if n not in self._images or abs(self._images[n][0] - scale) > 1e-6]
        if not missing:
            return
        work = partial(self._shelf.render, self._version, missing, scale)
        self._runner.run(
            Lane.PAGES, work, done=self._take_pictures, key=f"pages.render.{id(self)}", owner=self
        )

    def _take_pictures(self, pictures: dict[int, PageImage]) -> None:
        self._keep(pictures)
        around = self._visible()
        if around:
            near = range(around[0] - _KEPT_AROUND, around[-1] + _KEPT_AROUND + 1)
            self._images = {number: kept for number, kept in self._images.items() if number in near}
        self.viewport().update()

    def _keep(self, pictures: dict[int, PageImage]) -> None:
        ratio = self.devicePixelRatioF()
        for number, picture in pictures.items():
            self._images[number] = (picture.scale, to_image(picture, ratio))

    def _visible(self) -> list[int]:
        return self._layout.visible(self.verticalScrollBar().value(), self.viewport().height())

    def _sharp_scale(self) -> float:
        return self._layout.scale * self.devicePixelRatioF()

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._arrange()

    def _step_zoom(self, direction: int) -> None:
        if direction:
            self.zoom_in() if direction > 0 else self.zoom_out()


_ZOOM_KEYS: dict[int, int] = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Semicolon: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_0: 0,
}
