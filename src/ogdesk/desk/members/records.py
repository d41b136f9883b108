"""在籍の記録: what happened and what was seen, each with its source, and the form to record more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ogdesk.acts.member_detail import RecordKind, RecordRow
from ogdesk.council.entity import Weight
from ogdesk.council.membership import MembershipEventKind
from ogdesk.council.vague import VagueDate
from ogdesk.council.written import said_time
from ogdesk.desk.kit.controls import (
    Chip,
    ElidingLabel,
    Field,
    column,
    flat_button,
    icon_button,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import ChoiceField, DateField, TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_ICONS = {
    RecordKind.EVENT: ("calendar-days", "text2"),
    RecordKind.OBSERVATION: ("badge-check", "text2"),
    RecordKind.OFFICE: ("flag", "teal"),
    RecordKind.RENAMED: ("pencil", "purple"),
    RecordKind.DISSOLVED: ("landmark", "text2"),
}
SIGHTING = "sighting"
KINDS: tuple[tuple[object, str], ...] = (
    (MembershipEventKind.JOIN, tr("加入")),
    (MembershipEventKind.LEAVE, tr("脱退")),
    (MembershipEventKind.REJOIN, tr("再加入")),
    (MembershipEventKind.FOUND, tr("設立")),
    (SIGHTING, tr("在籍の確認")),
)


class RecordLine(QWidget):
    """One record: when and what, its source, and what can be done with it."""

    editWanted = Signal(object)  # noqa: N815 - a signal, named as Qt's are
    removeWanted = Signal(object)  # noqa: N815
    acceptWanted = Signal(object, bool)  # noqa: N815

    def __init__(self, theme: Theme, record: RecordRow, *, editable: bool) -> None:
        super().__init__()
        self.record = record
        when = tr(said_time(record.on))
        icon = QLabel()
        icon.setFixedSize(20, 20)
        name, color = _ICONS[record.kind]
        theme.icons.dress(icon, name if record.on.is_known else "circle-question-mark", 18, color)
        words = label(f"{when}　{record.words}", bold=not record.beside, wrap=True)
        self.title = words
        head = row(words, spacing=SPACE.xs)
        head.setStretch(0, 1)
        if editable:
            for button in self._buttons(theme, record):
                head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        text = column(head, spacing=0)
        source = ElidingLabel(
            tr("出典　{source}", source=record.source) if record.source else tr("出典なし"),
            size="caption",
            role="weak",
        )
        text.addWidget(source)
        if record.note:
            text.addWidget(label(record.note, size="caption", role="weak", wrap=True))
        if record.secondary:
            text.addLayout(self._secondary(theme, record, editable))
        line = row(spacing=SPACE.s)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        self.setLayout(line)

    def _buttons(self, theme: Theme, record: RecordRow) -> list[QWidget]:
        made: list[QWidget] = []
        if record.kind is RecordKind.EVENT:
            edit = icon_button(theme, "pencil", tr("{words}の記録を直す", words=record.words), size=16)
            edit.clicked.connect(lambda: self.editWanted.emit(record))
            made.append(edit)
        if record.kind in (RecordKind.EVENT, RecordKind.OBSERVATION):
            remove = icon_button(theme, "x", tr("{words}の記録を消す", words=record.words), size=16)
            remove.clicked.connect(lambda: self.removeWanted.emit(record))
            made.append(remove)
        return made

    def _secondary(self, theme: Theme, record: RecordRow, editable: bool) -> QVBoxLayout:
        """A source that is not official stands beside the answer until someone takes it over."""
        chip = Chip(
            theme, tr("採用済み") if record.accepted else tr("参考"), "ok" if record.accepted else "mute"
        )
        chip.setToolTip(tr("公式でない資料です。採用するまで、在籍の答えには使いません。"))
        line = row(chip)
        if editable and record.kind in (RecordKind.EVENT, RecordKind.OBSERVATION):
            take = flat_button(theme, tr("採用をやめる") if record.accepted else tr("採用する"))
            take.clicked.connect(lambda _checked: self.acceptWanted.emit(record, not record.accepted))
            line.addWidget(take)
            self.accept = take
        line.addStretch(1)
        return column(line)


class RecordList(QWidget):
    """All records under one another."""

    editWanted = Signal(object)  # noqa: N815
    removeWanted = Signal(object)  # noqa: N815
    acceptWanted = Signal(object, bool)  # noqa: N815

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lines: list[RecordLine] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.m)
        self._none = label(tr("まだ記録がありません。"), role="weak")
        self._stack.addWidget(self._none)

    def show_records(self, records: Sequence[RecordRow], *, editable: bool) -> None:
        """Show these; the lines of records that stay are not built anew."""
        kept = {line.record: line for line in self.lines if line.record in records}
        for line in self.lines:
            if line.record not in kept:
                line.hide()
                line.deleteLater()
        self.lines = [kept.get(record) or self._make(record, editable) for record in records]
        for place, line in enumerate(self.lines):
            self._stack.insertWidget(place + 1, line)
        self._none.setVisible(not records)

    def _make(self, record: RecordRow, editable: bool) -> RecordLine:
        line = RecordLine(self._theme, record, editable=editable)
        line.editWanted.connect(self.editWanted)
        line.removeWanted.connect(self.removeWanted)
        line.acceptWanted.connect(self.acceptWanted)
        return line


class RecordEditor(QFrame):
    """The form for one record: what, when, by which paper.

    `saved(kind, VagueDate, source, Weight, id)`: `kind` a MembershipEventKind or SIGHTING, `id` of the record that is corrected or
    None; `cancelled()`.
    """

    saved = Signal(object, object, str, object, object)
    cancelled = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._id: int | None = None
        self.kind = ChoiceField(theme, KINDS, tr("できごと"))
        self.on = DateField(theme, tr("時期"), today=today, vague=True)
        self.on_field = Field(
            theme,
            tr("時期"),
            self.on,
            support=tr("年度だけでも記録できます。例　平成28年度、令和5年9月、不明"),
        )
        self.source = TextField(tr("出典"))
        self.weight = ChoiceField(
            theme,
            ((Weight.PRIMARY, tr("公式の資料")), (Weight.SECONDARY, tr("そのほかの資料"))),
            tr("資料の種類"),
        )
        self.weight_field = Field(
            theme,
            tr("資料の種類"),
            self.weight,
            support=tr("そのほかの資料は、採用するまで答えに使いません。"),
        )
        self.kind_field = Field(theme, tr("できごと"), self.kind)
        self.save = secondary_button(theme, tr("記録する"), "check")
        self.stop = flat_button(theme, tr("やめる"))
        source = Field(theme, tr("出典"), self.source, support=tr("例　会員名簿（令和2年度）"))
        stack = column(
            self.kind_field,
            self.on_field,
            source,
            self.weight_field,
            row(self.save, self.stop, None),
            spacing=SPACE.m,
        )
        stack.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        self.setLayout(stack)
        self.kind.committed.connect(self._follow_kind)
        self.save.clicked.connect(self._save)
        self.stop.clicked.connect(self.cancelled)
        self.hide()

    def begin(self, kind: object, record: RecordRow | None = None) -> None:
        """Ask for a new record of a kind, or correct `record`."""
        self._id = record.id if record else None
        self.kind.set_value(record.event_kind if record else kind)
        self.on.show_value(record.on if record and record.on.is_known else None)
        self.source.set_value(record.source if record else "")
        self.weight.set_value(Weight.PRIMARY)
        self.on_field.tell("")
        self._follow_kind()
        self.show()
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, sentence: str) -> None:
        """Why it could not be recorded."""
        self.on_field.tell(sentence, "error")

    def _follow_kind(self) -> None:
        self.weight_field.setVisible(self.kind.value() == SIGHTING)

    def _save(self) -> None:
        self.on.commit()
        self.source.commit()
        if self.on.line.problem:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        on = self.on.current() or VagueDate()
        self.saved.emit(self.kind.value(), on, self.source.value(), self.weight.value(), self._id)
