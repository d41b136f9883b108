"""The panel of one member, beside the list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ogdesk.acts.members.detail import MemberDetail
from ogdesk.acts.members.links import MemberLink, links_of
from ogdesk.acts.people.additions import add_contact
from ogdesk.council.entity import EntityField
from ogdesk.council.membership import MembershipEventKind
from ogdesk.council.membership_status import MembershipStatus
from ogdesk.council.written_dates import said_day
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import (
    Chip,
    ElidingLabel,
    Field,
    InlineMessage,
    column,
    flat_button,
    icon_button,
    label,
    line,
    menu_of,
    row,
)
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.members.aliases import AliasList
from ogdesk.desk.members.member_fields import MemberFields
from ogdesk.desk.members.panel_actions import PanelActions
from ogdesk.desk.members.record_editor import RecordEditor
from ogdesk.desk.members.records import RecordList
from ogdesk.desk.things.contacts import ContactList
from ogdesk.desk.things.link_list import LinkList
from ogdesk.desk.things.variants import VariantList
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.store.file import CouncilFile

_STATUS: dict[MembershipStatus, tuple[str, ChipKind, str]] = {
    MembershipStatus.CERTAIN: (tr("在籍"), "ok", "check"),
    MembershipStatus.UNCERTAIN: (tr("不明"), "warn", "circle-question-mark"),
    MembershipStatus.NOT: (tr("会員ではない"), "mute", "minus"),
}
_LINES = 4
"""Records built in one turn of the event loop."""


class MemberPanel(QWidget):
    """The panel of one member.

    Built for one member; `show_detail` takes a newer state of the same one. `menu` is behind 「…」, `mergeWanted()`,
    `listWanted(id)`: an observed list shall be corrected."""

    mergeWanted = Signal()
    listWanted = Signal(int)

    def __init__(self, desk: Desk, detail: MemberDetail, day: date) -> None:
        super().__init__()
        self._desk = desk
        self.detail, self._day = detail, day
        editable = not desk.session.read_only
        theme = desk.theme
        self.name = label(detail.name, size="title", wrap=True)
        self.more = icon_button(theme, "ellipsis", tr("{name}の操作", name=detail.name))
        self.menu = menu_of(self.more)
        self.chip = Chip(theme, "", "mute")
        self.answer = ElidingLabel(size="caption", role="weak")
        self.beside = ElidingLabel(size="caption", role="weak")
        self.message = InlineMessage(theme)
        self.twin = InlineMessage(theme)
        self.doubts = InlineMessage(theme)
        self.ties = LinkList(theme)
        self.variants = VariantList(desk)
        self._variants_head = QWidget()
        self._variants_head.setLayout(
            column(line(), label(tr("異なる記載"), size="subtitle"), spacing=SPACE.m)
        )
        self.records = RecordList(theme)
        self._editor: RecordEditor | None = None
        self._editor_place = column()
        self.add_record = flat_button(theme, tr("追加"), "plus")
        self.add_record.setAccessibleName(tr("在籍の記録を追加"))
        hide_if(not editable, self.add_record)
        self.aliases = AliasList(desk, detail.organisation_id)
        self.contacts = ContactList(desk, self._new_contact, may_be_public=True)
        self._made = MemberFields(desk, detail)
        self._stack = QVBoxLayout(self)
        self._lay_out()
        self.acts = PanelActions(desk, self)
        self._steps = Steps(self._parts(), self)
        self.show_detail(detail, day)

    # ---- for the page

    def show_detail(self, detail: MemberDetail, day: date) -> None:
        """What is stored now; fields follow by themselves."""
        self.detail, self._day = detail, day
        editable = not self._desk.session.read_only
        self.name.setText(detail.name)
        words, kind, icon = _STATUS[detail.answer.status]
        self.chip.show_state(f"{tr(said_day(day))}　{words}", kind, icon)
        self.answer.setText(
            tr("出典　{join}", join=tr("、").join(detail.answer.sources))
            if detail.answer.sources
            else tr("出典なし")
        )
        beside = tr("、").join(detail.answer.beside)
        self.beside.setText(tr("参考（答えには使っていません）　{beside}", beside=beside) if beside else "")
        self.beside.setVisible(bool(beside))
        self._show_message(editable)
        if self.is_complete:
            self._show_records(None)
            self.aliases.show_aliases(detail.aliases)
            self.contacts.show_contacts(detail.contacts)
            self._made.show_code(self.detail)
            self._show_remarks()
            self._read_ties()
        if self._editor is not None:
            self._editor.offer(detail.name, detail.sources)

    @property
    def fields(self) -> dict[str, Field]:
        """Those of its fields that are made."""
        return self._made.by_name

    @property
    def is_complete(self) -> bool:
        """Whether all of it is there."""
        return not self._steps.running

    @property
    def editor(self) -> RecordEditor:
        """The form for a record, made when it is first wanted."""
        if self._editor is None:
            self._steps.finish()
            self._editor = RecordEditor(self._desk.theme, lambda: self._desk.session.here.today)
            self._editor.offer(self.detail.name, self.detail.sources)
            self._editor_place.addWidget(self._editor)
            self.acts.follow_editor(self._editor)
        return self._editor

    def focus_first(self) -> None:
        """The caret into the first field (Enter on a row)."""
        self._steps.finish()
        self.fields["name"].go()

    def begin_record(self, kind: object = MembershipEventKind.JOIN) -> None:
        """「加入を記録する」"""
        self.editor.begin(kind)

    def begin_alias(self) -> None:
        """「別名を追加」"""
        self._steps.finish()
        self.aliases.field.go()

    # ---- inside

    def _new_contact(self, file: CouncilFile) -> Added:
        return add_contact(file, organisation_id=self.detail.organisation_id)

    def _lay_out(self) -> None:
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.m)
        head = row(self.name, self.more)
        head.setStretch(0, 1)
        head.setAlignment(self.more, Qt.AlignmentFlag.AlignTop)
        self._stack.addLayout(head)
        self._stack.addLayout(row(self.chip, None))
        self._stack.addLayout(column(self.answer, self.beside, spacing=0))
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.twin)

    def _parts(self) -> Iterator[None]:
        """The rest from top to bottom, a piece at a time: a hundred controls at once would stop the window."""
        stack = self._stack
        for made in self._made.organisation():
            stack.addWidget(made)
        self._made.show_code(self.detail)
        yield
        stack.addWidget(line())
        stack.addLayout(row(label(tr("在籍の記録"), size="subtitle"), None, self.add_record))
        stack.addWidget(self.doubts)
        stack.addLayout(self._editor_place)
        stack.addWidget(self.records)
        self._enter_places()
        yield
        for count in range(0, len(self.detail.records), _LINES):
            self._show_records(count + _LINES)
            yield
        self._show_records(None)
        stack.addWidget(line())
        stack.addLayout(column(label(tr("つながり"), size="subtitle"), self.ties))
        yield
        stack.addWidget(line())
        stack.addLayout(column(label(tr("連絡先"), size="subtitle"), self.contacts))
        self.contacts.show_contacts(self.detail.contacts)
        yield
        stack.addWidget(line())
        stack.addWidget(label(tr("そのほか"), size="subtitle"))
        stack.addWidget(self.aliases)
        self.aliases.show_aliases(self.detail.aliases)
        yield
        for made in self._made.more():
            stack.addWidget(made)
        stack.addWidget(self._variants_head)
        stack.addWidget(self.variants)
        stack.addStretch(1)
        self._show_remarks()
        self._read_ties()

    def _enter_places(self) -> None:
        """A finding about records or 別名, and the undo of one, lands here."""
        book, detail = self._desk.book, self.detail
        events = EntityField("membership", detail.id, "events")
        book.add(events.key, self.records, control=self.add_record)
        book.add(EntityField("organisation", detail.organisation_id, "aliases").key, self.aliases.field)

    def _show_records(self, first: int | None) -> None:
        records = self.detail.records[:first]
        self.records.show_records(records, editable=not self._desk.session.read_only)

    def _show_remarks(self) -> None:
        """Doubts about names stand over the fields, those about records over the records."""
        editable = not self._desk.session.read_only
        twins = [remark for remark in self.detail.remarks if remark.twin is not None]
        if twins:
            self.twin.tell(
                tr("同じ団体かもしれません"),
                "\n".join(tr(remark.sentence) for remark in twins),
                level="warn",
                button=tr("統合する") if editable else "",
                act=self.mergeWanted.emit,
            )
        else:
            self.twin.clear()
        records = [tr(remark.sentence) for remark in self.detail.remarks if remark.field == "events"]
        if records:
            self.doubts.tell(tr("記録が合いません"), "\n".join(records), level="warn")
        else:
            self.doubts.clear()
        self.variants.show_variants(self.detail.variants)
        self._variants_head.setVisible(bool(self.detail.variants))

    def _read_ties(self) -> None:
        """What it has to do with is read by itself: it goes through the programmes of all symposia."""
        body, day = self.detail.organisation_id, self._day
        self._desk.session.look(lambda file: links_of(file, body, day), self._take_ties, key="members.ties")

    def _take_ties(self, ties: tuple[MemberLink, ...]) -> None:
        # Another member may have taken the place of this one meanwhile.
        if isValid(self):
            self.ties.show_ties(ties)

    def _show_message(self, editable: bool) -> None:
        if not self.detail.start_unknown:
            self.message.clear()
            return
        self.message.tell(
            tr("加入した時期がわかりません"),
            tr("年度だけでも記録すると、名簿の「要確認」から外れます。"),
            level="warn",
            button=tr("加入を記録する") if editable else "",
            act=self.begin_record,
        )
