"""Paints the pages of a document: paper, image, and the tint of marked places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from ogdesk.desk.paper.layout import PageRect
from ogdesk.desk.paper.pdf_reader import PageImage

_FORMATS = {3: QImage.Format.Format_BGR888, 4: QImage.Format.Format_RGB32}
_SHADOW = 8


def to_image(picture: PageImage, ratio: float) -> QImage:
    """A QImage of its own over the pixels of a page."""
    image = QImage(
        picture.data, picture.width, picture.height, picture.stride, _FORMATS[picture.channels]
    ).copy()
    image.setDevicePixelRatio(ratio)
    return image


def paint_page(painter: QPainter, box: PageRect, kept: tuple[float, QImage] | None, sharp: float) -> None:
    """The paper with its soft shadow and the picture: as it is when it was rendered at `sharp` px per pt, else scaled."""
    rect = QRectF(box.x, box.y, box.w, box.h)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 4))
    for step in range(_SHADOW, 0, -1):
        painter.drawRoundedRect(rect.adjusted(-step, 3 - step, step, 3 + step), step, step)
    painter.fillRect(rect, Qt.GlobalColor.white)
    if kept is None:
        return
    if abs(kept[0] - sharp) < 1e-6:
        painter.drawImage(QPointF(round(box.x), round(box.y)), kept[1])
    else:
        painter.drawImage(rect, kept[1])


def paint_marks(painter: QPainter, boxes: Sequence[PageRect], tint: QColor) -> None:
    """A soft tint under the ink of each box."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    whole = QPainterPath()
    for box in boxes:
        own = QPainterPath()
        own.addRoundedRect(QRectF(box.x - 3, box.y - 2, box.w + 6, box.h + 4), 3, 3)
        whole = whole.united(own)  # where boxes meet the tint is no darker
    painter.drawPath(whole)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
