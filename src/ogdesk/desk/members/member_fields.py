"""The fields of a member: those of its organisation, its 区分 and its note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ogdesk.acts.forms import choice_words
from ogdesk.acts.members.detail import MemberDetail
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.binding import bind
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import ChoiceField, LongTextField, ReadingField, TextField
from ogdesk.desk.words import tr

CODE_SUPPORT = tr("6けたの数字。先頭の0も入れます")
CODE_RIGHT = tr("検査数字まで正しいコードです")


class MemberFields:
    """Makes them for one member; `by_name` holds those that are made."""

    def __init__(self, desk: Desk, detail: MemberDetail) -> None:
        self._desk = desk
        self._detail = detail
        self.by_name: dict[str, Field] = {}

    def organisation(self) -> Sequence[Field]:
        """名称, ふりがな, 団体コード, 区分."""
        name = TextField(tr("名称"))
        reading = ReadingField()
        reading.follow(name)
        code = TextField(tr("団体コード"), fold=True)
        theme = self._desk.theme
        classes = ChoiceField(theme, [(w, w) for w in choice_words("membership", "member_class")], tr("区分"))
        made = (
            self._field("organisation", "name", tr("名称"), name),
            self._field("organisation", "reading", tr("ふりがな"), reading),
            self._field("organisation", "code", tr("団体コード"), code, support=CODE_SUPPORT),
            self._field("membership", "member_class", tr("区分"), classes),
        )
        self.by_name["code"].suggestionTaken.connect(lambda right: self._take_code(code, right))
        return made

    def more(self) -> Sequence[Field]:
        """種類, 住所, ウェブサイト, メモ."""
        words = choice_words("organisation", "kind")
        kinds = ChoiceField(self._desk.theme, [(word, word) for word in words], tr("種類"))
        return (
            self._field("organisation", "kind", tr("種類"), kinds),
            self._field("organisation", "address", tr("住所"), TextField(tr("住所"))),
            self._field("organisation", "url", tr("ウェブサイト"), TextField(tr("ウェブサイト"), fold=True)),
            self._field(
                "membership",
                "note",
                tr("メモ"),
                LongTextField(tr("メモ"), lines=2),
                support=tr("印刷物には載りません"),
            ),
        )

    def _field(self, entity: str, name: str, words: str, control: QWidget, *, support: str = "") -> Field:
        detail, desk = self._detail, self._desk
        field = Field(desk.theme, words, control, support=support)
        texts = detail.organisation if entity == "organisation" else detail.membership
        entity_id = detail.organisation_id if entity == "organisation" else detail.id
        bind(field, entity, entity_id, name, session=desk.session, book=desk.book, text=texts[name])
        self.by_name[name] = field
        return field

    def _take_code(self, code: TextField, right: str) -> None:
        """The proposed code is put in and written."""
        code.setText(right)
        code.commit()

    def show_code(self, detail: MemberDetail) -> None:
        """A stored code has its check digit; a refused one that stands in the field keeps its explanation."""
        field, control = self.by_name["code"], self.by_name["code"].control
        assert isinstance(control, TextField)
        stored = detail.organisation["code"]
        if control.text() != stored:
            return
        remark = next((remark for remark in detail.remarks if remark.field == "code"), None)
        if remark is not None:
            field.tell(tr(remark.sentence), "warn", remark.suggestion)
        elif stored:
            field.tell(CODE_RIGHT, "ok")
        elif detail.is_municipality:
            field.tell(tr("団体コードがまだありません。"), "info")
        else:
            field.tell("")
