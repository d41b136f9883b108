"""Legend of the chart: what its shapes mean."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ogdesk.acts.members.bars import Bar, BarKind, BarMark, MarkKind
from ogdesk.desk.chart.scale import Scale
from ogdesk.desk.chart.span_painting import paint_bars, paint_diamond, paint_marks
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.words import tr

_SWATCH, _GAP, _BETWEEN = 22, 6, 16
_A_DAY = date(2020, 4, 1)
_WORDS = (tr("在籍"), tr("年度のみ判明"), tr("時期不明"), tr("会長市"), tr("名称変更"), tr("基準日"))


class Legend(QWidget):
    """One line of samples with their words; `words` leaves out what a list has not."""

    def __init__(self, theme: Theme, words: tuple[str, ...] = _WORDS) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.setAccessibleName(tr("凡例　") + tr("、").join(words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("caption"))
        widths = (_SWATCH + _GAP + metrics.horizontalAdvance(word) + _BETWEEN for word in self._words)
        return QSize(sum(widths) - _BETWEEN + 2, max(24, metrics.height() + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        for word in self._words:
            self._paint_sample(painter, word, QRectF(x, 0, _SWATCH, self.height()))
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.color("text2"))
            advance = painter.fontMetrics().horizontalAdvance(word)
            painter.drawText(
                QRectF(x + _SWATCH + _GAP, 0, advance + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, word
            )
            x += _SWATCH + _GAP + advance + _BETWEEN
        painter.end()

    def _paint_sample(self, painter: QPainter, word: str, rect: QRectF) -> None:
        middle = rect.center().y()
        kind = {
            tr("在籍"): BarKind.KNOWN,
            tr("在任"): BarKind.KNOWN,
            tr("年度のみ判明"): BarKind.YEAR_ONLY,
            tr("時期不明"): BarKind.UNKNOWN,
        }
        scale = Scale(_A_DAY, _A_DAY, rect.left(), rect.width())
        if word in kind:
            paint_bars(painter, self._theme, scale, (Bar(kind[word], None, None),), middle)
        elif word == tr("会長市"):
            flag = BarMark(MarkKind.CHAIR, _A_DAY, _A_DAY, "")
            paint_marks(painter, self._theme, Scale(_A_DAY, _A_DAY, rect.left() + 6, 1), (flag,), middle + 1)
        elif word == tr("名称変更"):
            paint_diamond(painter, self._theme, QPointF(rect.center().x(), middle))
        else:
            painter.setPen(QPen(self._theme.color("err"), 2))
            painter.drawLine(QPointF(rect.center().x(), middle - 9), QPointF(rect.center().x(), middle + 9))
