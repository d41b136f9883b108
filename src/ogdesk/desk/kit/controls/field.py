"""A form field: control with its label, 要否, support text, and validation message."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ogdesk.desk.kit.controls.buttons import flat_button
from ogdesk.desk.kit.controls.cards import row
from ogdesk.desk.kit.controls.labels import dress_label, label, repolish
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import shown, tr

Level = Literal["error", "warn", "info", "ok"]
_ICONS = {
    "error": ("circle-alert", "err"),
    "warn": ("triangle-alert", "warn"),
    "info": ("info", "info"),
    "ok": ("circle-check", "ok"),
}
_LEAST = 200
"""A sentence narrower than this is a column of single words."""
_ROLES = {"error": "error", "warn": "warn", "info": "sub", "ok": "ok"}


class Remark(QWidget):
    """A sentence under a control with its icon and, where a right value is known, a button that takes it."""

    accepted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._suggestion = ""
        self.level: Level = "info"
        self.icon = QLabel()
        self.icon.setFixedSize(16, 18)
        self.words = label("", size="caption", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(_LEAST)
        self.button = flat_button(theme, "")
        self.button.clicked.connect(lambda: self.accepted.emit(self._suggestion))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.xs)
        line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, sentence: str, level: Level, suggestion: str = "") -> None:
        """Show a sentence; '' hides it."""
        self._suggestion, self.level = suggestion, level
        self.words.setText(shown(sentence))
        dress_label(self.words, size="caption", role=_ROLES[level])
        self._theme.icons.dress(self.icon, _ICONS[level][0], 16, _ICONS[level][1])
        self.button.setText(tr("{suggestion}にする", suggestion=suggestion))
        self.button.setVisible(bool(suggestion))
        self.setVisible(bool(sentence))


class Field(QWidget):
    """Label → 要否 → support text → control → remark, with a stretch at the end so that a neighbour's remark pushes nothing.

    Listens to the control where it can: `problemChanged` shows its error with the suggestion, `noteChanged` a
    warning, `lengthChanged` the counter 「78字」. The page tells its own findings with `tell`; the control's own problem
    goes first. What most fields never show is made when it is first asked for: a form opens in half the time.
    """

    suggestionTaken = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        control: QWidget,
        *,
        support: str = "",
        required: bool = False,
        counter: bool = False,
    ) -> None:
        super().__init__()
        self.control = control
        self._theme = theme
        self._own = ""
        self._told: tuple[str, Level, str] = ("", "info", "")
        self.title = label(title, bold=True)
        self.count = label(tr("0字"), size="caption", role="weak") if counter else None
        self._support: QLabel | None = None
        self._remark: Remark | None = None
        self._lay_out(required)
        if support:
            self.support.setText(shown(support))
        self._name_control(title, support, required)
        self._listen()

    @property
    def has_support(self) -> bool:
        """Whether a text stands between label and control."""
        return self._support is not None

    @property
    def support(self) -> QLabel:
        """The text between label and control."""
        if self._support is None:
            self._support = label("", size="caption", role="weak", wrap=True)
            self._stack.insertWidget(1, self._support)
        return self._support

    @property
    def remark(self) -> Remark:
        """What is told under the control."""
        if self._remark is None:
            self._remark = Remark(self._theme)
            self._remark.accepted.connect(self.suggestionTaken)
            self._stack.insertWidget(self._stack.count() - 1, self._remark)
            QWidget.setTabOrder(self.control, self._remark.button)
        return self._remark

    def tell(self, sentence: str, level: Level = "error", suggestion: str = "") -> None:
        """Show a finding of the page under the control; '' takes it away."""
        self._told = (sentence, level, suggestion)
        if not self._own:
            self._show(*self._told)

    @property
    def sentence(self) -> str:
        """What is told under the control now."""
        return "" if self._remark is None or self._remark.isHidden() else self._remark.words.text()

    def go(self) -> None:
        """Put the caret into the control (a click on a finding lands here)."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self)
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, required: bool) -> None:
        need = [label(tr("必須"), role="need")] if required else []
        count = [self.count] if self.count is not None else []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.label_to_control)
        self._stack.addLayout(row(self.title, *need, None, *count))
        self._stack.addWidget(self.control)
        self._stack.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _name_control(self, title: str, support: str, required: bool) -> None:
        self.title.setBuddy(self.control)
        target = self.control.focusProxy() or self.control
        if not target.accessibleName():
            target.setAccessibleName(shown(title))
        target.setAccessibleDescription(
            tr("、").join(filter(None, (tr("必須") if required else "", shown(support))))
        )

    def _listen(self) -> None:
        if (problem := getattr(self.control, "problemChanged", None)) is not None:
            problem.connect(self._take_problem)
        if (note := getattr(self.control, "noteChanged", None)) is not None:
            note.connect(lambda sentence: self.tell(sentence, "warn"))
        length, count = getattr(self.control, "lengthChanged", None), self.count
        if length is not None and count is not None:
            length.connect(lambda n: count.setText(tr("{n}字", n=n)))
        if (take := getattr(self.control, "take_suggestion", None)) is not None:
            self.suggestionTaken.connect(take)

    def _take_problem(self, sentence: str, suggestion: str) -> None:
        self._own = sentence
        if sentence:
            self._show(sentence, "error", suggestion)
        else:
            self._show(*self._told)

    def _show(self, sentence: str, level: Level, suggestion: str) -> None:
        if sentence or self._remark is not None:
            self.remark.tell(sentence, level, suggestion)
        target = self.control.focusProxy() or self.control
        target.setProperty("state", level if sentence and level in ("error", "warn") else "")
        repolish(target)
