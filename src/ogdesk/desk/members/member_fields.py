"""The fields of a member: those of its organisation, its 区分 and its note."""

from __future__ import annotations

from collections.abc import Sequence

from ogdesk.acts.members.detail import MemberDetail
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.words import tr

CODE_RIGHT = tr("検査数字まで正しいコードです")


class MemberFields:
    """Factory of a member's form fields. Makes them for one member; `by_name` holds those that are made."""

    def __init__(self, desk: Desk, detail: MemberDetail) -> None:
        self._form = Form(desk)
        self._body = Thing("organisation", detail.organisation_id, detail.organisation)
        self._member = Thing("membership", detail.id, detail.membership)
        self.by_name: dict[str, Field] = {}

    def organisation(self) -> Sequence[Field]:
        """名称, ふりがな, 団体コード, 区分."""
        name = self._field(self._body, "name")
        reading = self.by_name["reading"] = self._form.reading(self._body, "reading", name)
        return name, reading, self._field(self._body, "code"), self._field(self._member, "member_class")

    def more(self) -> Sequence[Field]:
        """種類, 住所, ウェブサイト, メモ."""
        fields = [self._field(self._body, name) for name in ("kind", "address", "url")]
        return *fields, self._field(self._member, "note")

    def _field(self, thing: Thing, name: str) -> Field:
        self.by_name[name] = made = self._form.field(thing, name)
        return made

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
