"""役職を追加: a post of an organisation of the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ogdesk.desk.forms.proposals import Hit, ProposingField
from ogdesk.desk.kit.controls import Field, flat_button, label, row, secondary_button
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_HEADS = (tr("市長"), tr("町長"), tr("村長"), tr("区長"), tr("知事"))


class AddPost(QWidget):
    """`searched(str)` while the organisation is typed (`propose` answers), `wanted(organisation, title, is_head)`, `cancelled()`."""

    searched = Signal(str)
    wanted = Signal(str, str, bool)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        support = tr("会員や団体の名称。ふりがなや団体コードでもさがせます")
        self.finder = ProposingField(theme, tr("団体"), support, required=True)
        self.organisation, self.organisation_field = self.finder.line, self.finder.field
        self.finder.searched.connect(self.searched)
        self.finder.chosen.connect(self._choose)
        self.title = TextField(tr("職名"))
        self.title_field = Field(theme, tr("職名"), self.title, support=tr("例　市長、副市長"), required=True)
        self.head = QCheckBox(tr("首長（選挙で選ばれる）"))
        self.save = secondary_button(theme, tr("追加する"), "plus")
        self.stop = flat_button(theme, tr("やめる"))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.m)
        stack.addWidget(label(tr("役職を追加"), size="title"))
        for widget in (self.finder, self.title_field, self.head):
            stack.addWidget(widget)
        stack.addLayout(row(self.save, self.stop, None))
        stack.addStretch(1)
        self.title.edited.connect(lambda text: self.head.setChecked(text.strip() in _HEADS))
        self.save.clicked.connect(self._on_save)
        self.stop.clicked.connect(self.cancelled)

    def begin(self) -> None:
        """The caret into the organisation."""
        self.organisation.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self, typed: str, hits: Sequence[Hit]) -> None:
        """The organisations found for what was typed."""
        self.finder.propose(typed, hits)

    def tell(self, sentence: str, suggestion: str) -> None:
        """Why it was not added."""
        wrong = self.title_field if tr("職名").lower() in sentence.lower() else self.organisation_field
        wrong.tell(sentence, "error", suggestion)
        wrong.go()

    def _choose(self, hit: Hit) -> None:
        self.finder.take(hit.name)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save(self) -> None:
        self.organisation_field.tell("")
        self.title_field.tell("")
        self.wanted.emit(self.organisation.text().strip(), self.title.text().strip(), self.head.isChecked())
