"""会員を追加: an organisation of the file, or a new one, in the right pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.members.edits import NewMember, OrganisationHit
from ogdesk.acts.words import MEMBER_CLASS_WORDS, ORGANISATION_WORDS
from ogdesk.council.membership import MemberClass
from ogdesk.council.organisation import OrganisationKind
from ogdesk.desk.forms.proposals import ProposingField
from ogdesk.desk.kit.controls import (
    Field,
    InlineMessage,
    SegmentedChoice,
    flat_button,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_KIND_BY_END = {
    "都": OrganisationKind.PREFECTURE,
    "道": OrganisationKind.PREFECTURE,
    "府": OrganisationKind.PREFECTURE,
    "県": OrganisationKind.PREFECTURE,
    "市": OrganisationKind.CITY,
    "町": OrganisationKind.TOWN,
    "村": OrganisationKind.VILLAGE,
    "区": OrganisationKind.WARD,
    "学": OrganisationKind.UNIVERSITY,
    "社": OrganisationKind.COMPANY,
}


class AddMember(QWidget):
    """`searched(str)` while the name is typed (show the answer with `propose`), `wanted(NewMember)`, `openWanted(id)` of a
    membership that is there already, `cancelled()`."""

    searched = Signal(str)
    wanted = Signal(object)
    openWanted = Signal(int)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hits: tuple[OrganisationHit, ...] = ()
        self._chosen: int | None = None
        self.finder = ProposingField(
            theme, tr("団体の名称"), tr("ふりがなや団体コードでもさがせます"), required=True, told=_is_member
        )
        self.name, self.name_field = self.finder.line, self.finder.field
        self.proposals = self.finder.proposals
        self.message = InlineMessage(theme)
        self.member_class = SegmentedChoice(list(MEMBER_CLASS_WORDS.items()), tr("区分"))
        self.member_class.set_value(MemberClass.GENERAL)
        self.kind = ChoiceField(theme, list(ORGANISATION_WORDS.items()), tr("種類"))
        self.kind.set_value(OrganisationKind.CITY)
        self.code = TextField(tr("団体コード"), fold=True)
        self.code_field = Field(
            theme,
            tr("団体コード"),
            self.code,
            support=tr("6けたの数字。わからなければ空のままで追加できます"),
        )
        self.code_field.suggestionTaken.connect(self.code.setText)
        self.kind_field = Field(theme, tr("種類"), self.kind)
        self.save = secondary_button(theme, tr("追加する"), "plus")
        self.stop = flat_button(theme, tr("やめる"))
        self._lay_out()
        self.finder.searched.connect(self.searched)
        self.finder.edited.connect(self._on_edited)
        self.finder.chosen.connect(self._choose)
        self.save.clicked.connect(self._on_save)
        self.stop.clicked.connect(self.cancelled)

    def begin(self) -> None:
        """The caret into the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self, typed: str, hits: Sequence[OrganisationHit]) -> None:
        """The organisations found for what was typed."""
        if self.finder.propose(typed, hits):
            self._hits = tuple(hits)
            self._judge()

    def tell(self, sentence: str, suggestion: str) -> None:
        """Why it was not added."""
        field = self.code_field if tr("団体コード").lower() in sentence.lower() else self.name_field
        field.tell(sentence, "error", suggestion)
        field.go()

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.m)
        stack.addWidget(label(tr("会員を追加"), size="title"))
        for widget in (self.finder, self.message):
            stack.addWidget(widget)
        stack.addWidget(Field(self._theme, tr("区分"), self.member_class))
        stack.addWidget(self.kind_field)
        stack.addWidget(self.code_field)
        stack.addLayout(row(self.save, self.stop, None))
        stack.addStretch(1)

    def _on_edited(self, text: str) -> None:
        self._chosen = None
        kind = _KIND_BY_END.get(text[-1:])
        if kind is not None:
            self.kind.set_value(kind)

    def _choose(self, hit: OrganisationHit) -> None:
        if hit.membership_id is not None:
            self.openWanted.emit(hit.membership_id)
            return
        self.finder.take(hit.name)
        self._hits, self._chosen = (hit,), hit.id
        self._judge()

    def _match(self) -> OrganisationHit | None:
        typed = self.name.text().strip()
        return next((hit for hit in self._hits if hit.id == self._chosen or hit.name == typed), None)

    def _judge(self) -> None:
        """A known organisation needs neither kind nor code; a member is opened instead."""
        match = self._match()
        self.kind_field.setVisible(match is None)
        self.code_field.setVisible(match is None)
        if match is None or match.membership_id is None:
            self.message.clear()
            return
        member = match.membership_id
        self.message.tell(
            tr("{name}はすでに会員です", name=match.name),
            tr("在籍の記録は、会員のページで追加できます。"),
            button=tr("開く"),
            act=lambda: self.openWanted.emit(member),
        )

    def _on_save(self) -> None:
        match = self._match()
        if match is not None and match.membership_id is not None:
            self.openWanted.emit(match.membership_id)
            return
        self.wanted.emit(
            NewMember(
                member_class=self.member_class.value(),
                organisation_id=match.id if match else None,
                name=self.name.text(),
                kind=self.kind.value(),
                code=self.code.value(),
            )
        )


def _is_member(hit: OrganisationHit) -> str:
    return tr("すでに会員です") if hit.membership_id is not None else ""
