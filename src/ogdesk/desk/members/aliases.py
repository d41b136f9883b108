"""別名: other names an organisation is found by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QToolButton, QWidget

from ogdesk.acts.members.detail import AliasRow
from ogdesk.acts.members.edits import add_alias
from ogdesk.acts.words import ALIAS_WORDS
from ogdesk.council.organisation import AliasKind
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.form import Form
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import ElidingLabel, Field, column, row, secondary_button
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr


class AliasList(QWidget):
    """The list of 別名 in a member's panel.

    The other names of one organisation, and the row in which another one is typed.
    """

    def __init__(self, desk: Desk, organisation_id: int) -> None:
        super().__init__()
        self._session = desk.session
        self._organisation_id = organisation_id
        theme = desk.theme
        self.name = TextField(tr("別名"))
        self.kind = ChoiceField(
            theme, [(kind, words) for kind, words in ALIAS_WORDS.items()], tr("別名の種類")
        )
        self.kind.set_value(AliasKind.SPELLING)
        self.add = secondary_button(theme, tr("追加"))
        self.add.setAccessibleName(tr("別名を追加"))
        self.add.clicked.connect(lambda _checked: self._add())
        self.field = Field(theme, tr("別名"), self.name, support=tr("別の書き方、旧名称、略称でもさがせます"))
        words = PartWords(_removal, tr("別名を消しました"))
        self.rows = PartList(
            Form(desk), "alias", self._line, words, refresh=_show_alias, icon=("x", 16), spacing=0
        )
        tools = QWidget()
        tools.setLayout(row(self.kind, self.add, None))
        hide_if(desk.session.read_only, tools, self.name)
        self.setLayout(column(self.field, tools, self.rows, spacing=SPACE.xs))

    def show_aliases(self, aliases: Sequence[AliasRow]) -> None:
        """Show these."""
        self.rows.show_rows(aliases)

    def _line(self, alias: AliasRow) -> QWidget:
        line = QWidget()
        inside = row(ElidingLabel(role=""), *self.rows.buttons(alias))
        inside.setStretch(0, 1)
        line.setLayout(inside)
        return line

    def _add(self) -> None:
        body, name, kind = self._organisation_id, self.name.text(), self.kind.value()
        self._session.act(
            lambda file: add_alias(file, body, name, kind),
            lambda _added: self._added(),
            failed=lambda error: self.field.tell(error.sentence, "error"),
        )

    def _added(self) -> None:
        self.name.set_value("")
        self.name.clear()
        self.field.tell("")


def _show_alias(line: QWidget, alias: AliasRow) -> None:
    for words in line.findChildren(ElidingLabel):
        words.setText(tr("{name}　（{kind_words}）", name=alias.name, kind_words=alias.kind_words))
    for button in line.findChildren(QToolButton):
        button.setToolTip(tip(_removal(alias)))
        button.setAccessibleName(_removal(alias))


def _removal(alias: AliasRow) -> str:
    return tr("別名「{name}」を消す", name=alias.name)
