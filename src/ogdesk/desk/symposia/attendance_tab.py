"""シンポジウム › 依頼と回答: who was asked, what they answered, and the calendar files that go out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ogdesk.acts.calendar.answers import Step, change_states
from ogdesk.acts.calendar.attendances import AttendanceRow, AttendanceView
from ogdesk.acts.calendar.next_step import NEXT_WORDS, NextStep
from ogdesk.council.attendance import ATTENDANCE_WORDS, AttendanceState, HandoutKind, WhoComes
from ogdesk.council.entity import EntityField
from ogdesk.desk.frame.file_dialogs import choose_folder
from ogdesk.desk.kit.controls import (
    Card,
    EmptyState,
    SegmentedChoice,
    column,
    label,
    line,
    row,
    scrolled,
)
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.symposia.answer_pane import Chosen
from ogdesk.desk.symposia.attendance_list import AttendanceList
from ogdesk.desk.symposia.attendance_table import AttendanceTable
from ogdesk.desk.symposia.calendar_files import ChooseFolder, FilesCard
from ogdesk.desk.things.links import link_name
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

Keep = Callable[[AttendanceRow], bool]
FILTERS: tuple[tuple[str, Keep], ...] = (
    (tr("すべて"), lambda _row: True),
    (tr("回答待ち"), lambda row_: row_.is_waiting),
    (tr("確定"), lambda row_: row_.state is AttendanceState.CONFIRMED),
    (tr("代理"), lambda row_: row_.comes is WhoComes.DEPUTY and not row_.is_gone),
    (tr("辞退・欠席"), lambda row_: row_.is_gone),
)


class AttendanceTab(QWidget):
    """`chosen(Chosen)` for the right pane, `answerWanted(NextStep | None)` when the caret should go there, `said(str, Change)` after
    an act of its own, `seatWanted(EntityField)` for a seat of the programme."""

    chosen = Signal(object)
    answerWanted = Signal(object)
    said = Signal(str, object)
    filesWritten = Signal()
    programmeWanted = Signal()
    seatWanted = Signal(object)

    def __init__(self, desk: Desk, view: AttendanceView, choose: ChooseFolder = choose_folder) -> None:
        super().__init__()
        self._desk = desk
        self._view = view
        self._quiet = False
        self.table = AttendanceTable(self)
        self.list = AttendanceList(desk.theme, self.table)
        self.filter = SegmentedChoice(
            [(place, words) for place, (words, _) in enumerate(FILTERS)], tr("しぼり込み")
        )
        self.filter.set_value(0)
        self.files = FilesCard(desk, view.event_id, choose)
        self.empty = EmptyState(
            desk.theme,
            "users",
            tr("まだ登壇者がいません"),
            tr("プログラムに席を作ると、ここに並びます。"),
            button=tr("プログラムを開く"),
            act=self.programmeWanted.emit,
        )
        self.none = label(tr("この条件に合うかたはいません。"), role="sub")
        self._lay_out()
        self._connect()
        self.show_view(view)

    def show_view(self, view: AttendanceView) -> None:
        """Another state of the attendances."""
        kept = [row_.id for row_ in self.list.chosen_rows()]
        self._view = view
        for place, (words, keep) in enumerate(FILTERS):
            self.filter.set_words(place, f"{words} {sum(1 for row_ in view.rows if keep(row_))}")
        self._quiet = True
        self.table.show_rows(view.rows)
        self.files.public.setText(tr("前回の書き出し：{public}", public=view.public) if view.public else "")
        self.files.public.setVisible(bool(view.public))
        self.empty.setVisible(not view.rows)
        for part in (self.head, self.list, self.files):
            part.setVisible(bool(view.rows))
        self._show_none()
        self._choose_again(kept)

    def current(self) -> Chosen:
        """What is selected."""
        return Chosen(tuple(self.list.chosen_rows()), self._view.channel, self._view.by)

    def open_attendance(self, attendance_id: int) -> None:
        """Choose one."""
        self.filter.set_value(0)
        self._filter(0)
        self._choose_again([attendance_id])

    def choose_again(self, narrowed: int, attendances: Sequence[int]) -> None:
        """The filter and the lines that were chosen before, where they still are."""
        self.filter.set_value(narrowed)
        self._filter(narrowed)
        self._choose_again(attendances)

    def do_next(self, row_: AttendanceRow) -> None:
        """次にすること: to the control that does it."""
        match row_.next:
            case None:
                return
            case NextStep.FILL_SEAT:
                self.seatWanted.emit(EntityField("appearance", row_.seat, "post"))
            case NextStep.CALL_OFF:
                self.files.ask(HandoutKind.CANCEL)
            case step:
                self._choose_again([row_.id])
                self.answerWanted.emit(step)

    def menu(self) -> QMenu:
        """What can be done with the selected ones."""
        rows = self.list.chosen_rows()
        menu = QMenu(self)
        words = tr("回答を記録する") if len(rows) == 1 else tr("状態を変える（方法と日も）")
        menu.addAction(words, lambda: self.answerWanted.emit(None))
        if len(rows) == 1 and rows[0].next is not None:
            menu.addAction(tr(NEXT_WORDS[rows[0].next]), lambda: self.do_next(rows[0]))
        if len(rows) == 1 and rows[0].seat is not None:
            menu.addAction(tr("プログラムの席を開く"), lambda: self._open_seat(rows[0]))
        if len(rows) == 1 and (who := rows[0].who) is not None:
            menu.addAction(link_name(who), lambda: self._desk.navigator.go(who.place))
        states = menu.addMenu(tr("状態を変える"))
        for state, word in ATTENDANCE_WORDS.items():
            states.addAction(tr(word), lambda state=state: self.change_states(state))  # type: ignore[misc]
        states.setEnabled(not self._desk.session.read_only)
        return menu

    def change_states(self, state: AttendanceState) -> None:
        """状態を変える for all that are selected, noted as of today: one step of undo."""
        session, ids = self._desk.session, [row_.id for row_ in self.list.chosen_rows()]
        step = Step(session.here.today, state)
        words = tr("{n}人の状態を「{state}」にしました", n=len(ids), state=ATTENDANCE_WORDS[state])
        if ids:
            session.act(
                lambda file: change_states(file, ids, state, step),
                lambda change: self.said.emit(words, change),
            )

    def _open_seat(self, row_: AttendanceRow) -> None:
        self.seatWanted.emit(EntityField("appearance", row_.seat, "role"))

    def _show_menu(self, at: QPoint) -> None:
        self.menu().popup(at)

    def _lay_out(self) -> None:
        card = Card(flush=True)
        self.head = QWidget()
        hint = label(tr("Shift+↑↓で続けて選べます"), size="caption", role="weak")
        head = row(self.filter, None, hint)
        head.setContentsMargins(SPACE.card_padding, 0, SPACE.m, SPACE.xs)
        self.head.setLayout(head)
        self.none.setContentsMargins(SPACE.card_padding, SPACE.m, SPACE.m, SPACE.m)
        card.add(self.head, line(), self.none, self.list, self.empty)
        self.body = scrolled(column(card, self.files, None, spacing=SPACE.column_gap), name=tr("依頼と回答"))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.body)

    def _connect(self) -> None:
        self.filter.committed.connect(self._filter)
        self.list.selected.connect(self._tell_chosen)
        self.list.editWanted.connect(lambda: self.answerWanted.emit(None))
        self.list.nextWanted.connect(self.do_next)
        self.list.menuWanted.connect(self._show_menu)
        self.files.written.connect(self.filesWritten)

    def _filter(self, place: int) -> None:
        kept = [row_.id for row_ in self.list.chosen_rows()]
        self._quiet = True
        self.table.filter(FILTERS[place][1])
        self._show_none()
        self._choose_again(kept)

    def _show_none(self) -> None:
        self.none.setVisible(bool(self._view.rows) and self.table.rowCount() == 0)

    def _choose_again(self, kept: Sequence[int]) -> None:
        """Select these, of those in sight; the first line where none is."""
        self._quiet = True
        selection = self.list.selectionModel()
        found = [self.table.index(place, 0) for row_id in kept if (place := self.table.place_of(row_id)) >= 0]
        if not found and self.table.rowCount():
            found = [self.table.index(0, 0)]
        if [index.row() for index in selection.selectedRows()] != [index.row() for index in found]:
            selection.clearSelection()
            whole = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            for index in found:
                selection.select(index, whole)
            if found and self.list.currentIndex().row() not in [index.row() for index in found]:
                selection.setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self._quiet = False
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.current())
