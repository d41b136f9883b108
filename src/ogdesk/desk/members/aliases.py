"""別名: other names an organisation is found by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ogdesk.acts.members.detail import AliasRow
from ogdesk.acts.words import ALIAS_WORDS
from ogdesk.council.organisation import AliasKind
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import ElidingLabel, Field, column, icon_button, row, secondary_button
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr


class AliasList(QWidget):
    """`addWanted(name, AliasKind)`, `removeWanted(id)`."""

    addWanted = Signal(str, object)
    removeWanted = Signal(int)

    def __init__(self, theme: Theme, *, editable: bool) -> None:
        super().__init__()
        self._theme = theme
        self._editable = editable
        self._shown: tuple[AliasRow, ...] = ()
        self._lines: list[QWidget] = []
        self.name = TextField(tr("別名"))
        self.kind = ChoiceField(
            theme, [(kind, words) for kind, words in ALIAS_WORDS.items()], tr("別名の種類")
        )
        self.kind.set_value(AliasKind.SPELLING)
        self.add = secondary_button(theme, tr("追加"))
        self.add.setAccessibleName(tr("別名を追加"))
        self.add.clicked.connect(self._on_add)
        self.field = Field(theme, tr("別名"), self.name, support=tr("別の書き方、旧名称、略称でもさがせます"))
        self._list = column(spacing=0)
        tools = QWidget()
        tools.setLayout(row(self.kind, self.add, None))
        hide_if(not editable, tools)
        hide_if(not editable, self.name)
        self.setLayout(column(self.field, tools, self._list, spacing=SPACE.xs))

    def show_aliases(self, aliases: Sequence[AliasRow]) -> None:
        """Show these."""
        if tuple(aliases) == self._shown:
            return
        self._shown = tuple(aliases)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(alias) for alias in aliases]
        for line in self._lines:
            self._list.addWidget(line)

    def added(self) -> None:
        """The typed one was taken."""
        self.name.set_value("")
        self.name.clear()
        self.field.tell("")

    def tell(self, sentence: str) -> None:
        """Why it was not taken."""
        self.field.tell(sentence, "error")

    def _line(self, alias: AliasRow) -> QWidget:
        line = QWidget()
        words = ElidingLabel(
            tr("{name}　（{kind_words}）", name=alias.name, kind_words=alias.kind_words), role=""
        )
        remove = icon_button(self._theme, "x", tr("別名「{name}」を消す", name=alias.name), size=16)
        remove.clicked.connect(lambda: self.removeWanted.emit(alias.id))
        hide_if(not self._editable, remove)
        inside = row(words, remove)
        inside.setStretch(0, 1)
        line.setLayout(inside)
        return line

    def _on_add(self) -> None:
        self.addWanted.emit(self.name.text(), self.kind.value())
