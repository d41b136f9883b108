"""校正: the list of findings of the release. A click, Enter, or F8 leads to the field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle

from ogdesk.acts.release.remedies import REMEDY_WORDS
from ogdesk.council.findings import LEVEL_WORDS, Finding, Level
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import NONE, ROW, Index
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.lists.views import set_up
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.release.remedies import Remedy

ActionRole = ROW + 1
"""The words of what can be done at once: そろえる, 入力する, 見る."""
_LOOK = {
    Level.ERROR: ("circle-alert", "err"),
    Level.WARNING: ("triangle-alert", "warn"),
    Level.INFO: ("info", "info"),
}
_GO = {Level.ERROR: tr("入力する"), Level.WARNING: tr("見る"), Level.INFO: tr("見る")}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON = 18


class FindingModel(QAbstractListModel):
    """The findings, worst first."""

    def __init__(self) -> None:
        super().__init__()
        self.findings: Sequence[Finding] = ()
        self.remedies: Sequence[Remedy | None] = ()

    def show(self, findings: Sequence[Finding], remedies: Sequence[Remedy | None] = ()) -> bool:
        """Replace them, with what can be done about each; whether anything changed."""
        wanted = tuple(remedies) or (None,) * len(findings)
        if (tuple(findings), wanted) == (tuple(self.findings), tuple(self.remedies)):
            return False
        self.beginResetModel()
        self.findings, self.remedies = tuple(findings), wanted
        self.endResetModel()
        return True

    def action_words(self, row: int) -> str:
        """What stands at the end of a row."""
        remedy = self.remedies[row]
        if remedy is not None:
            return tr(REMEDY_WORDS[remedy])
        return _GO[self.findings[row].level]

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        if role == ROW:
            return finding
        if role == ActionRole:
            return self.action_words(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return finding.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(finding.sentence)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "{LEVEL_WORDS}、{sentence}、{where}、{action}",
                LEVEL_WORDS=LEVEL_WORDS[finding.level],
                sentence=finding.sentence,
                where=finding.where,
                action=self.action_words(index.row()),
            )
        return None


class FindingDelegate(RowDelegate):
    """Delegate of the findings.

    Paint an icon, the sentence on as many lines as it takes, where it is, and what a click does.
    """

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view)
        self._view = view

    def row_height(self, index: Index) -> int:
        finding: Finding = index.data(ROW)
        room = QRect(0, 0, self._text_width(self._view.viewport().width()), 10_000)
        text = QFontMetrics(self.theme.font("body")).boundingRect(room, _WRAP, finding.sentence).height()
        caption = QFontMetrics(self.theme.font("caption")).height()
        return text + (caption if finding.where else 0) + 2 * SPACE.s

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        finding: Finding = index.data(ROW)
        icon, color = _LOOK[finding.level]
        top = rect.toRect().top() + SPACE.s
        box = QRectF(rect.left() + SPACE.l, top + 1, _ICON, _ICON)
        self.theme.icons.paint(painter, box, icon, color)
        self._paint_words(painter, rect.toRect(), top, finding, index.data(ActionRole))

    def _paint_words(self, painter: QPainter, rect: QRect, top: int, finding: Finding, action: str) -> None:
        left = rect.left() + SPACE.l + _ICON + SPACE.s
        width = self._text_width(rect.width())
        painter.setFont(self.theme.font("body"))
        painter.setPen(self.theme.color("text"))
        box = QRect(left, top, width, rect.height())
        used = painter.drawText(box, _WRAP, finding.sentence)
        if isinstance(used, QRect) and finding.where:
            painter.setFont(self.theme.font("caption"))
            painter.setPen(self.theme.color("text2"))
            painter.drawText(
                QRect(left, used.bottom() + 1, width, 20), Qt.TextFlag.TextSingleLine, finding.where
            )
        painter.setFont(self.theme.font("body"))
        painter.setPen(self.theme.color("accent_text"))
        go = self.action_rect(rect)
        painter.drawText(go, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), action)

    def action_rect(self, rect: QRect) -> QRect:
        """Where the words of the action stand in a row."""
        width = self._go_width()
        return QRect(rect.right() - SPACE.l - width, rect.top() + SPACE.s, width, rect.height() - 2 * SPACE.s)

    def _go_width(self) -> int:
        return QFontMetrics(self.theme.font("body")).horizontalAdvance(tr("入力する")) + 2

    def _text_width(self, width: int) -> int:
        return max(60, width - 2 * SPACE.l - _ICON - SPACE.s - SPACE.m - self._go_width())


_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class FindingList(QListView):
    """List view of the findings.

    `chosen(Finding)` on a click and at each step of `walk`: to its field. `mendWanted(Finding, Remedy)` for a click on
    そろえる, and for Enter; Enter on what has no remedy goes to the field, too."""

    chosen = Signal(object)
    mendWanted = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.findings = FindingModel()
        self._delegate = FindingDelegate(theme, self)
        self.setModel(self.findings)
        self.setItemDelegate(self._delegate)
        set_up(self, tr("校正の一覧"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumHeight(0)

    def show_findings(self, findings: Sequence[Finding], remedies: Sequence[Remedy | None] = ()) -> None:
        """Replace the list, keeping the place where the reader is."""
        here = self.currentIndex()
        kept: Finding | None = here.data(ROW) if here.isValid() else None
        if self.findings.show(findings, remedies) and kept is not None:
            rows = [
                row
                for row, found in enumerate(findings)
                if (found.code, found.place) == (kept.code, kept.place)
            ]
            if rows:
                self.setCurrentIndex(self.findings.index(rows[0]))

    def walk(self, step: int) -> None:
        """F8 and Shift+F8: the next finding, round and round."""
        count = self.findings.rowCount()
        if not count:
            return
        here = self.currentIndex()
        row = (here.row() + step) % count if here.isValid() else (0 if step > 0 else count - 1)
        self.setCurrentIndex(self.findings.index(row))
        self._choose()

    def wanted_height(self) -> int:
        """As high as its rows."""
        return sum(self.sizeHintForRow(row) for row in range(self.findings.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._act()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._delegate.action_rect(self.visualRect(index)).contains(point):
            self._act()
        else:
            self._choose()

    def _act(self) -> None:
        index = self.currentIndex()
        remedy = self.findings.remedies[index.row()] if index.isValid() else None
        if remedy is not None:
            self.mendWanted.emit(index.data(ROW), remedy)
        else:
            self._choose()

    def _choose(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.chosen.emit(index.data(ROW))
