"""The confirmation panel above the form: what is asked, what happens, 「確定する」 and 「戻る」."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ogdesk.acts.release.issued_copies import version_words
from ogdesk.desk.kit.controls import column, flat_button, flow, label, primary_button, row, secondary_button
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.release.confirmation import ConfirmationSummary, FrozenLine

_NAMES_TOLD = 6


class ConfirmPanel(QFrame):
    """The panel that asks before 確定.

    Hidden until `ask`. `accepted` when the answer is 確定する, `declined` for 戻る and Esc, `placeWanted` for another
    place of the PDF."""

    accepted = Signal()
    declined = Signal()
    placeWanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "message")
        self.setProperty("level", "info")
        self.question = label("", size="subtitle", wrap=True)
        self.points: list[QLabel] = []
        self._points = QVBoxLayout()
        self._points.setSpacing(SPACE.xs)
        self.place = label("", size="caption", role="sub", wrap=True)
        self.other_place = flat_button(theme, tr("保存先を変える"), "folder-open")
        self.confirm = primary_button(theme, tr("確定する"), "check")
        self.back = secondary_button(theme, tr("戻る"))
        self.back.setToolTip(tip(tr("戻る（Esc）")))
        self._lay_out()
        self.confirm.clicked.connect(self.accepted)
        self.back.clicked.connect(self.declined)
        self.other_place.clicked.connect(self.placeWanted)
        self.hide()

    def ask(self, summary: ConfirmationSummary, out: Path) -> None:
        """Ask about a version whose PDF will be `out`; the caret goes to 「確定する」."""
        self.show_summary(summary, out)
        self.show()
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_summary(self, summary: ConfirmationSummary, out: Path) -> None:
        """Say what would happen, without moving the caret."""
        self.question.setText(
            tr("{version_words}を確定しますか。", version_words=version_words(summary.version))
        )
        self._show_points(_points(summary))
        self.show_place(out)
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription("　".join(point.text() for point in self.points))

    def show_place(self, out: Path) -> None:
        """Where the PDF goes, and whether another file of that name goes with it."""
        replaced = tr("　同じ名前のファイルがあるので、置き換えます。") if out.exists() else ""
        self.place.setText(
            tr("PDF：{name}\n保存先：{parent}{replaced}", name=out.name, parent=out.parent, replaced=replaced)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def _show_points(self, texts: Sequence[str]) -> None:
        for old in self.points:
            self._points.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.points = [label(tr("・{text}", text=text), wrap=True) for text in texts]
        for point in self.points:
            self._points.addWidget(point)

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(SPACE.card_padding, SPACE.l, SPACE.card_padding, SPACE.l)
        stack.setSpacing(SPACE.s)
        stack.addWidget(self.question)
        stack.addLayout(self._points)
        place = QWidget()
        place.setLayout(row(self.place))
        stack.addLayout(flow((place, 1), self.other_place))
        stack.addLayout(row(self.confirm, self.back, None))
        QWidget.setTabOrder(self.confirm, self.back)
        QWidget.setTabOrder(self.back, self.other_place)


class AboveForm(QWidget):
    """Holds what stands over a form and stays in sight when that scrolls; takes no room while nothing is said."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        layout = column(*parts, spacing=SPACE.s)
        layout.setContentsMargins(SPACE.page_margin, SPACE.m, SPACE.page_margin, 0)
        self.setLayout(layout)
        for part in parts:
            part.installEventFilter(self)
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not part.isHidden() for part in self._parts))
        return False


def _points(summary: ConfirmationSummary) -> list[str]:
    found = []
    if summary.frozen:
        found.append(
            tr(
                "{names}の肩書きを、いまのまま残します。あとで肩書きが変わっても、この版は変わりません。",
                names=_names(summary.frozen),
            )
        )
    found.append(tr("PDFを書き出し、控えをこのファイルに残します。控えは取り消しても消えません。"))
    if summary.publishes:
        found.append(tr("シンポジウムの状態が「公表済み」になります。"))
    found.append(tr("確定したあとに直すところは、次の版の「変更のお知らせ」になります。"))
    if summary.remarks:
        found.append(tr("注意が{n}件あります。このままでも確定できます。", n=summary.remarks))
    return found


def _names(lines: Sequence[FrozenLine]) -> str:
    """'関 治之さん、千葉市長' – a few of them by name."""
    words = [
        tr("{join}さん", join=" ".join(line.name.split())) if line.name else line.titles for line in lines
    ]
    told = tr("、").join(words[:_NAMES_TOLD])
    return (
        tr("{told}ほか{value}名", told=told, value=len(words) - _NAMES_TOLD)
        if len(words) > _NAMES_TOLD
        else told
    )
