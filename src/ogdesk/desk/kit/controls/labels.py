"""Labels and paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ogdesk.desk.kit.tips import tip
from ogdesk.desk.words import shown


def label(text: str, *, size: str = "body", bold: bool = False, role: str = "", wrap: bool = False) -> QLabel:
    """A label: `size` caption|body|subtitle|title|display, `role` ''|sub|weak|error|warn|ok|need."""
    made = QLabel(shown(text))
    dress_label(made, size=size, bold=bold, role=role)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def dress_label(target: QLabel, *, size: str = "body", bold: bool = False, role: str = "") -> None:
    """Set size, weight and role of a label."""
    target.setProperty("scale", size)
    target.setProperty("bold", "true" if bold else "false")
    target.setProperty("role", role)
    repolish(target)


class LinkLabel(QLabel):
    """A name that leads to the thing it names: `clicked`. The key for it stands beside it (a button that opens the same)."""

    clicked = Signal()

    def __init__(self, text: str, *, size: str = "body", bold: bool = False, wrap: bool = False) -> None:
        super().__init__(shown(text))
        dress_label(self, size=size, bold=bold)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._underline(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._underline(False)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def _underline(self, on: bool) -> None:
        font = self.font()
        font.setUnderline(on)
        self.setFont(font)


def repolish(widget: QWidget) -> None:
    """Make the style sheet notice a changed property. What was never shown is polished with all its properties then."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def hide_unless(wanted: bool, widget: QWidget) -> None:
    """For a widget that has no parent yet: `setVisible(True)` would show it as a window of its own for a moment."""
    if not wanted:
        widget.hide()


def paragraph(text: str, *, role: str = "") -> QLabel:
    """Body text of several lines, with the line height of a paragraph."""
    made = label("", role=role, wrap=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    text = shown(text)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    made.setText(f'<p style="line-height:170%; margin:0">{escaped}</p>')
    made.setAccessibleName(text)
    return made


def line() -> QFrame:
    """A thin horizontal line between sections."""
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedHeight(1)
    return made


class ElidingLabel(QLabel):
    """One line that ends in 「…」 when it does not fit; the whole text is then its tooltip."""

    def __init__(
        self,
        text: str = "",
        *,
        size: str = "body",
        bold: bool = False,
        role: str = "sub",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shown(text), parent)
        dress_label(self, size=size, bold=bold, role=role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(shown(text))
        self._tip()

    def shown_text(self) -> str:
        """What is seen at the present width."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        rect = self.contentsRect()
        self.style().drawItemText(
            painter, rect, flags, self.palette(), self.isEnabled(), self.shown_text(), self.foregroundRole()
        )
        painter.end()

    def _tip(self) -> None:
        self.setToolTip(tip(self.text()) if self.shown_text() != self.text() else "")
