"""What the buttons of a member's panel do to the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ogdesk.acts.member_detail import RecordKind, RecordRow
from ogdesk.acts.words import MEMBERSHIP_EVENT_WORDS
from ogdesk.council.entity import EntityField, Weight
from ogdesk.council.membership import MembershipEventKind
from ogdesk.council.organisation import AliasKind
from ogdesk.council.vague import VagueDate
from ogdesk.desk.members.records import SIGHTING, RecordEditor
from ogdesk.desk.pages import Desk
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from ogdesk.desk.members.panel import MemberPanel


class PanelActs(QObject):
    """Each is one act; what was done is said with 元に戻す."""

    def __init__(self, desk: Desk, panel: MemberPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        panel.add_record.clicked.connect(lambda _checked: panel.begin_record())
        panel.records.editWanted.connect(self._edit)
        panel.records.removeWanted.connect(self._remove_record)
        panel.records.acceptWanted.connect(self._accept)
        panel.aliases.addWanted.connect(self._add_alias)
        panel.aliases.removeWanted.connect(lambda id_: self._remove("alias", id_, tr("別名を消しました")))
        panel.contacts.addWanted.connect(self._add_contact)
        panel.contacts.removeWanted.connect(
            lambda id_: self._remove("contact", id_, tr("連絡先を消しました"))
        )

    def follow_editor(self, editor: RecordEditor) -> None:
        """The form was made."""
        editor.saved.connect(self.save_record)
        editor.cancelled.connect(self._close_editor)

    def save_record(
        self, kind: object, on: VagueDate, source: str, weight: Weight, record_id: int | None
    ) -> None:
        """Write what the form holds; a refusal is told at its date."""
        from ogdesk.acts import member_edits as acts

        member = self._panel.detail.id
        if isinstance(kind, MembershipEventKind):
            words = tr(MEMBERSHIP_EVENT_WORDS[kind])
            record = acts.EventRecord(kind, on, source, record_id)
            self._desk.session.act(
                lambda file: acts.save_event(file, member, record),
                lambda _added: self._recorded(words),
                failed=self._refused,
            )
        elif kind == SIGHTING:
            self._desk.session.act(
                lambda file: acts.record_sighting(file, member, on, source=source, weight=weight),
                lambda _added: self._recorded(tr("在籍の確認")),
                failed=self._refused,
            )

    def _edit(self, record: RecordRow) -> None:
        self._panel.editor.begin(record.event_kind, record)

    def _recorded(self, words: str) -> None:
        self._close_editor()
        self._say(tr("{name}の{words}を記録しました", name=self._panel.detail.name, words=words))

    def _refused(self, error: WorldError) -> None:
        self._panel.editor.tell(error.sentence)

    def _close_editor(self) -> None:
        self._panel.editor.hide()
        self._panel.add_record.setFocus()

    def _remove_record(self, record: RecordRow) -> None:
        from ogdesk.acts import member_edits as acts

        member = self._panel.detail.id
        if record.kind is RecordKind.EVENT:
            self._remove("membership_event", record.id, tr("{words}の記録を消しました", words=record.words))
        else:
            self._desk.session.act(
                lambda file: acts.drop_sighting(file, member, record.id),
                lambda _change: self._say(tr("在籍の確認を消しました")),
            )

    def _accept(self, record: RecordRow, accepted: bool) -> None:
        from ogdesk.acts import member_edits as acts

        accept = acts.accept_event if record.kind is RecordKind.EVENT else acts.accept_sighting
        words = tr("参考の資料を採用しました") if accepted else tr("参考の資料の採用をやめました")
        self._desk.session.act(
            lambda file: accept(file, record.id, accepted), lambda _change: self._say(words)
        )

    def _add_alias(self, name: str, kind: AliasKind) -> None:
        from ogdesk.acts.member_edits import add_alias

        body = self._panel.detail.organisation_id
        self._desk.session.act(
            lambda file: add_alias(file, body, name, kind),
            lambda _added: self._panel.aliases.added(),
            failed=lambda error: self._panel.aliases.tell(error.sentence),
        )

    def _add_contact(self) -> None:
        from ogdesk.acts.people import add_contact

        body = self._panel.detail.organisation_id
        self._desk.session.act(lambda file: add_contact(file, organisation_id=body))

    def _remove(self, entity: str, entity_id: int, words: str) -> None:
        from ogdesk.acts.removing import remove

        here = self._desk.session.here
        self._desk.session.act(
            lambda file: remove(file, EntityField(entity, entity_id), here), lambda _change: self._say(words)
        )

    def _say(self, words: str) -> None:
        self._desk.window.say(words, self._desk.session.undo)
