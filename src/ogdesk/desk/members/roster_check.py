"""名簿で在籍を確かめる in the right pane: a day, a source, and a check list of the members in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListView, QVBoxLayout, QWidget

from ogdesk.acts.members.detail import SourceRow
from ogdesk.acts.members.observation_edits import Candidate, ListRecord
from ogdesk.council.membership import MemberClass
from ogdesk.council.vague import VagueDate
from ogdesk.desk.forms.source_field import SourceField
from ogdesk.desk.kit.controls import (
    Field,
    SegmentedChoice,
    flat_button,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import DateField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.check_list import TickDelegate, TickModel
from ogdesk.desk.words import tr

_HIGH = 300
ALL = "all"


class RosterPane(QWidget):
    """Form for one list of members of a day.

    `dayChanged(date)` (`show_candidates` answers), `wanted(ListRecord)`, `cancelled()`.
    """

    dayChanged = Signal(object)
    wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], day: date) -> None:
        super().__init__()
        self._touched = False
        self._id: int | None = None
        self.looked_at: int | None = None
        """The member whose records led to the list."""
        self._all: tuple[Candidate, ...] = ()
        self.on = DateField(theme, tr("名簿の時期"), today=today, vague=True)
        self.on_field = Field(theme, tr("名簿の時期"), self.on, support=tr("名簿が作られた日、または年度"))
        self.on.show_value(VagueDate.on(day))
        self.sources = SourceField(theme)
        self.member_class = SegmentedChoice(
            [(ALL, tr("すべて")), *((kind, kind.value) for kind in MemberClass)], tr("名簿の区分")
        )
        self.member_class.set_value(ALL)
        self.complete = QCheckBox(tr("全員が載った名簿"))
        self.complete.setChecked(True)
        self.model = TickModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("名簿にある会員"))
        self.list.setModel(self.model)
        self._delegate = TickDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setMinimumHeight(_HIGH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.count = label("", role="sub")
        self.every, self.none = flat_button(theme, tr("すべて選ぶ")), flat_button(theme, tr("すべて外す"))
        self.save = secondary_button(theme, tr("記録する"), "check")
        self.stop = flat_button(theme, tr("やめる"))
        self._lay_out(theme)
        self._connect()

    def begin(self, sources: Sequence[SourceRow]) -> None:
        """The caret into the paper."""
        self.sources.offer(sources)
        self.sources.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_again(
        self,
        record: ListRecord,
        sources: Sequence[SourceRow],
        candidates: Sequence[Candidate],
        *,
        looked_at: int | None,
    ) -> None:
        """Correct a list that was recorded: its day, its paper and who stands in it."""
        self._id, self.looked_at = record.id, looked_at
        self._touched = True
        self.heading.setText(tr("名簿の記録を直す"))
        self.on.show_value(record.on)
        self.begin(sources)
        self.sources.show_title(record.source)
        self.member_class.set_value(record.member_class or ALL)
        self.complete.setChecked(record.complete)
        self.model.chosen = set(record.members)
        self.show_candidates(candidates)
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def said(self, record: ListRecord) -> str:
        """What was done, in words."""
        if record.id is not None:
            return tr("名簿の記録を直しました（{n}団体）", n=len(record.members))
        return tr("{n}団体の在籍を名簿で確かめました", n=len(record.members))

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Who may stand in the list; until a hand has chosen, those who may have been members that day are ticked."""
        self._all = tuple(candidates)
        if not self._touched:
            self.model.chosen = {each.id for each in self._all if each.likely}
        self._narrow()

    def tell(self, sentence: str) -> None:
        """Why it was not recorded."""
        self.on_field.tell(sentence, "error")

    def _lay_out(self, theme: Theme) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.m)
        self.heading = label(tr("名簿で在籍を確かめる"), size="title", wrap=True)
        stack.addWidget(self.heading)
        words = tr(
            "ある日の名簿に載っている会員を記録します。全員が載った名簿なら、ほかの団体はその日の会員ではなかったことになります。"
        )
        stack.addWidget(label(words, role="sub", wrap=True))
        for part in (self.on_field, self.sources, Field(theme, tr("名簿の区分"), self.member_class)):
            stack.addWidget(part)
        stack.addWidget(self.complete)
        stack.addLayout(row(self.count, None, self.every, self.none))
        stack.addWidget(self.list)
        stack.addLayout(row(self.save, self.stop, None))
        stack.addStretch(1)

    def _connect(self) -> None:
        self.on.valueCommitted.connect(self._on_day)
        self.member_class.committed.connect(lambda _kind: self._narrow())
        self.model.ticked.connect(self._on_ticked)
        self.every.clicked.connect(lambda: self.model.choose({each.id for each in self._all}))
        self.none.clicked.connect(lambda: self.model.choose(set()))
        self.save.clicked.connect(self._on_save)
        self.stop.clicked.connect(self.cancelled)

    def _on_day(self, value: VagueDate | None) -> None:
        self.on_field.tell("")
        if value is not None and value.latest is not None:
            self.dayChanged.emit(value.latest)

    def _on_ticked(self) -> None:
        self._touched = True
        self._show_count()

    def _narrow(self) -> None:
        kind = self.member_class.value()
        self.model.show([each for each in self._all if kind in (ALL, each.member_class)])
        self._show_count()

    def _show_count(self) -> None:
        self.count.setText(tr("{n}団体", n=len(self._ticked())))

    def _ticked(self) -> tuple[int, ...]:
        return tuple(each.id for each in self.model.shown if each.id in self.model.chosen)

    def _on_save(self) -> None:
        self.on.commit()
        if self.on.line.problem:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        source, weight = self.sources.value()
        kind = self.member_class.value()
        self.wanted.emit(
            ListRecord(
                self.on.current() or VagueDate(),
                source,
                weight,
                self._ticked(),
                kind if isinstance(kind, MemberClass) else None,
                self.complete.isChecked(),
                self._id,
            )
        )
