"""The form for one line of 在籍の記録: what, when, by which paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from ogdesk.acts.members.detail import SourceRow
from ogdesk.acts.members.edits import EventRecord
from ogdesk.acts.members.events import OfficeRecord, RenameRecord
from ogdesk.acts.members.observation_edits import ObservationRecord
from ogdesk.acts.members.records import RecordKind, RecordRow
from ogdesk.council.council import OFFICE_WORDS, Office
from ogdesk.council.membership import MembershipEventKind
from ogdesk.council.vague import VagueDate
from ogdesk.desk.forms.source_field import SourceField
from ogdesk.desk.kit.controls import Field, column, flat_button, label, row, secondary_button
from ogdesk.desk.kit.fields import ChoiceField, DateField, TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

SIGHTING, RENAMED = "sighting", "renamed"
KINDS: tuple[tuple[object, str], ...] = (
    (MembershipEventKind.JOIN, tr("加入")),
    (MembershipEventKind.LEAVE, tr("脱退")),
    (MembershipEventKind.REJOIN, tr("再加入")),
    (MembershipEventKind.FOUND, tr("設立")),
    (SIGHTING, tr("在籍の確認")),
    (RENAMED, tr("名称変更")),
    *((office, tr(words)) for office, words in OFFICE_WORDS.items()),
)


Record = EventRecord | OfficeRecord | RenameRecord | ObservationRecord


class RecordEditor(QFrame):
    """Form for one record of membership. `saved(Record)`, `cancelled()`."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._id: int | None = None
        self._name = ""
        self.heading = label("", bold=True, wrap=True)
        self.kind = ChoiceField(theme, KINDS, tr("できごと"))
        self.kind_field = Field(theme, tr("できごと"), self.kind)
        self.on = DateField(theme, tr("時期"), today=today, vague=True)
        support = tr("年度だけでも記録できます。例　平成28年度、令和5年9月、不明")
        self.on_field = Field(theme, tr("時期"), self.on, support=support)
        self.until = DateField(theme, tr("いつまで"), today=today, vague=True)
        self.until_field = Field(
            theme, tr("いつまで"), self.until, support=tr("退いた日。続いていれば空のままにします")
        )
        self.before, self.after = TextField(tr("前の名称")), TextField(tr("新しい名称"))
        self.before_field = Field(theme, tr("前の名称"), self.before)
        self.after_field = Field(theme, tr("新しい名称"), self.after)
        self.sources = SourceField(theme)
        self.source, self.weight = self.sources.line, self.sources.weight
        self.save = secondary_button(theme, tr("記録する"), "check")
        self.stop = flat_button(theme, tr("やめる"))
        stack = column(
            self.heading,
            self.kind_field,
            self.before_field,
            self.after_field,
            self.on_field,
            self.until_field,
            self.sources,
            row(self.save, self.stop, None),
            spacing=SPACE.m,
        )
        stack.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        self.setLayout(stack)
        self.kind.committed.connect(self._follow_kind)
        self.save.clicked.connect(self._save)
        self.stop.clicked.connect(self.cancelled)
        self.hide()

    def offer(self, name: str, sources: Sequence[SourceRow]) -> None:
        """The name of the member now, and the papers of the file."""
        self._name = name
        self.sources.offer(sources)

    def begin(self, kind: object, record: RecordRow | None = None) -> None:
        """Ask for a new record of a kind, or correct `record`."""
        self._id = record.id if record else None
        self.kind.set_value(kind)
        self._show_date(self.on, record.start or record.on if record else None)
        self._show_date(self.until, record.end if record else None)
        self.before.set_value(self._name)
        self.after.set_value(self._name)
        self.sources.show_title(record.source if record else "")
        self.on_field.tell("")
        self._follow_kind()
        self.show()
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, sentence: str) -> None:
        """Why it could not be recorded."""
        self.on_field.tell(sentence, "error")

    def _show_date(self, control: DateField, value: VagueDate | None) -> None:
        control.show_value(value if value is not None and value.is_known else None)

    def _follow_kind(self) -> None:
        kind = self.kind.value()
        has_choice = self._id is None or isinstance(kind, MembershipEventKind)
        self.kind_field.setVisible(has_choice)
        self.heading.setText(tr("{words}の記録を直す", words=dict(KINDS)[kind]))
        self.heading.setVisible(not has_choice)
        self.until_field.setVisible(isinstance(kind, Office))
        self.before_field.setVisible(kind == RENAMED and self._id is None)
        self.after_field.setVisible(kind == RENAMED and self._id is None)

    def _save(self) -> None:
        for control in (self.on, self.until):
            control.commit()
            if control.line.problem:
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.saved.emit(self._record(self.kind.value()))

    def _record(self, kind: object) -> Record:
        on = self.on.current() or VagueDate()
        source, weight = self.sources.value()
        if isinstance(kind, MembershipEventKind):
            return EventRecord(kind, on, source, self._id, weight)
        if isinstance(kind, Office):
            return OfficeRecord(kind, on, self.until.current() or VagueDate(), source, weight, self._id)
        if kind == RENAMED:
            return RenameRecord(self.before.text(), self.after.text(), on, source, weight, self._id)
        return ObservationRecord(on, source, weight, self._id)


def kind_of(record: RecordRow) -> object:
    """What of `KINDS` a line is."""
    if record.kind is RecordKind.OFFICE:
        return record.office
    if record.kind is RecordKind.OBSERVATION:
        return SIGHTING
    return RENAMED if record.kind is RecordKind.RENAMED else record.event_kind
