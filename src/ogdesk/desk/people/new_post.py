"""役職を追加: a post of an organisation of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from ogdesk.acts.members.edits import organisations_found
from ogdesk.acts.people.parts import add_post_named
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.proposals import Proposal, ProposingField
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.things.add_form import AddForm
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.things.add_form import Work

_HEADS = (tr("市長"), tr("町長"), tr("村長"), tr("区長"), tr("知事"))


class AddPost(AddForm):
    """The form 役職を追加. The organisation, proposed while it is typed, the title, and whether it is the head."""

    said = tr("役職を追加しました")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        support = tr("会員や団体の名称。ふりがなや団体コードでもさがせます")
        self.finder = ProposingField(desk.theme, tr("団体"), support, required=True)
        self.organisation, self.organisation_field = self.finder.line, self.finder.field
        self.finder.ask(desk.session, organisations_found)
        self.finder.chosen.connect(self._choose)
        self.title = TextField(tr("職名"))
        support = tr("例　市長、副市長")
        self.title_field = Field(desk.theme, tr("職名"), self.title, support=support, required=True)
        self.head = QCheckBox(tr("首長（選挙で選ばれる）"))
        self.title.edited.connect(lambda text: self.head.setChecked(text.strip() in _HEADS))
        self.lay_out(
            tr("役職を追加"), self.organisation, self.finder, self.title_field, self.head, self.buttons
        )

    def tell(self, sentence: str, suggestion: str) -> None:
        wrong = self.title_field if tr("職名").lower() in sentence.lower() else self.organisation_field
        wrong.tell(sentence, "error", suggestion)
        wrong.go()

    def _choose(self, hit: Proposal) -> None:
        self.finder.take(hit.name)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Work:
        self.organisation_field.tell("")
        self.title_field.tell("")
        body, title = self.organisation.text().strip(), self.title.text().strip()
        is_head = self.head.isChecked()
        return lambda file: add_post_named(file, body, title, is_head=is_head)
