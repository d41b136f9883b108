"""Acts behind the buttons of a member's panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ogdesk.acts.members import edits, events, observation_edits
from ogdesk.acts.members.edits import EventRecord, accept_event
from ogdesk.acts.members.events import OfficeRecord, RenameRecord
from ogdesk.acts.members.observation_edits import accept_sighting, drop_sighting
from ogdesk.acts.members.records import RecordKind, RecordRow
from ogdesk.acts.removal import remove
from ogdesk.acts.words import MEMBERSHIP_EVENT_WORDS
from ogdesk.council.council import OFFICE_WORDS
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.members.record_editor import Record, RecordEditor, kind_of
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.desk.members.panel import MemberPanel
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_ENTITIES = {
    RecordKind.EVENT: "membership_event",
    RecordKind.OFFICE: "office_term",
    RecordKind.RENAMED: "alias",
}


class PanelActions(QObject):
    """Acts behind the buttons of a member's panel. Each is one act; what was done is said with 元に戻す."""

    def __init__(self, desk: Desk, panel: MemberPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        panel.add_record.clicked.connect(lambda _checked: panel.begin_record())
        panel.records.editWanted.connect(self._edit)
        panel.records.removeWanted.connect(self._remove_record)
        panel.records.acceptWanted.connect(self._accept)
        panel.records.placeWanted.connect(self._open_council)
        panel.ties.wanted.connect(desk.navigator.go)

    def follow_editor(self, editor: RecordEditor) -> None:
        """The form was made."""
        editor.saved.connect(self.save_record)
        editor.cancelled.connect(self._close_editor)

    def save_record(self, record: Record) -> None:
        """Write what the form holds; a refusal is told at its date."""
        words, write = self._writing(record)
        self._desk.session.act(
            write,
            lambda added: self._recorded(words, added),
            failed=self._refused,
        )

    def _writing(self, record: Record) -> tuple[str, Callable[[CouncilFile], Added]]:
        """What is recorded in words, and the act."""
        member = self._panel.detail.id
        if isinstance(record, EventRecord):
            words = MEMBERSHIP_EVENT_WORDS[record.kind]
            return words, lambda file: edits.save_event(file, member, record)
        if isinstance(record, OfficeRecord):
            return OFFICE_WORDS[record.office], lambda file: events.save_office(file, member, record)
        if isinstance(record, RenameRecord):
            return tr("名称変更"), lambda file: events.save_rename(file, member, record)
        return tr("在籍の確認"), lambda file: observation_edits.save_sighting(file, member, record)

    def _edit(self, record: RecordRow) -> None:
        """In the form above the records; a list with all who stand in it, in a pane of its own."""
        if record.is_list:
            self._panel.listWanted.emit(record.id)
            return
        self._panel.editor.begin(kind_of(record), record)

    def _open_council(self, record: RecordRow) -> None:
        """A record of the council is changed where the council is."""
        name = record.kind is RecordKind.COUNCIL_NAME
        entity, field = ("council_name", "name") if name else ("council", "dissolved")
        self._desk.navigator.go(EntityField(entity, record.id, field), flash=True)

    def _recorded(self, words: str, added: Added) -> None:
        self._close_editor()
        self._say(tr("{name}の{words}を記録しました", name=self._panel.detail.name, words=words), added)

    def _refused(self, error: WorldError) -> None:
        self._panel.editor.tell(error.sentence)

    def _close_editor(self) -> None:
        self._panel.editor.hide()
        self._panel.add_record.setFocus()

    def _remove_record(self, record: RecordRow) -> None:
        member = self._panel.detail.id
        entity = _ENTITIES.get(record.kind)
        if entity is not None:
            self._remove(entity, record.id, tr("{words}の記録を消しました", words=record.words))
        else:
            self._desk.session.act(
                lambda file: drop_sighting(file, member, record.id),
                lambda change: self._say(tr("在籍の確認を消しました"), change),
            )

    def _accept(self, record: RecordRow, accepted: bool) -> None:
        accept = accept_event if record.kind is RecordKind.EVENT else accept_sighting
        words = tr("参考の資料を採用しました") if accepted else tr("参考の資料の採用をやめました")
        self._desk.session.act(
            lambda file: accept(file, record.id, accepted), lambda change: self._say(words, change)
        )

    def _remove(self, entity: str, entity_id: int, words: str) -> None:
        here = self._desk.session.here
        self._desk.session.act(
            lambda file: remove(file, EntityField(entity, entity_id), here),
            lambda change: self._say(words, change),
        )

    def _say(self, words: str, done: Change | Added) -> None:
        self._desk.window.say(words, self._desk.session.undo_of(done))
