"""会員を追加: an organisation of the file, or a new one, in the right pane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ogdesk.acts.members.edits import NewMember, OrganisationHit, add_member, organisations_found
from ogdesk.acts.words import MEMBER_CLASS_WORDS, ORGANISATION_WORDS
from ogdesk.council.membership import MemberClass
from ogdesk.council.organisation import OrganisationKind
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.proposals import ProposingField
from ogdesk.desk.kit.controls import (
    Field,
    InlineMessage,
    SegmentedChoice,
)
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.things.add_form import AddForm
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.things.add_form import Work

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


class AddMember(AddForm):
    """The form 会員を追加.

    The organisation, proposed while it is typed; a new one with its kind and code. A member is opened instead.
    """

    said = tr("会員を追加しました")

    def __init__(self, desk: Desk) -> None:
        theme = desk.theme
        super().__init__(theme)
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
        self.lay_out(
            tr("会員を追加"),
            self.name,
            self.finder,
            self.message,
            Field(theme, tr("区分"), self.member_class),
            self.kind_field,
            self.code_field,
            self.buttons,
        )
        self.finder.ask(desk.session, organisations_found)
        self.finder.proposed.connect(self._take_hits)
        self.finder.edited.connect(self._on_edited)
        self.finder.chosen.connect(self._choose)

    def tell(self, sentence: str, suggestion: str) -> None:
        field = self.code_field if tr("団体コード").lower() in sentence.lower() else self.name_field
        field.tell(sentence, "error", suggestion)
        field.go()

    def _take_hits(self, hits: Sequence[OrganisationHit]) -> None:
        self._hits = tuple(hits)
        self._judge()

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

    def work(self) -> Work | None:
        match = self._match()
        if match is not None and match.membership_id is not None:
            self.openWanted.emit(match.membership_id)
            return None
        wish = NewMember(
            member_class=self.member_class.value(),
            organisation_id=match.id if match else None,
            name=self.name.text(),
            kind=self.kind.value(),
            code=self.code.value(),
        )
        return lambda file: add_member(file, wish)


def _is_member(hit: OrganisationHit) -> str:
    return tr("すでに会員です") if hit.membership_id is not None else ""
