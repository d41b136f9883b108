"""Splits 依頼と回答: the list at the left, one answer in the right pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ogdesk.desk.context import ANSWERS, PROGRAMME
from ogdesk.desk.forms.form import Form
from ogdesk.desk.symposia.answer_pane import AnswerPane, Chosen
from ogdesk.desk.symposia.attendance_tab import AttendanceTab
from ogdesk.desk.symposia.calendar_files import ChooseFolder

if TYPE_CHECKING:
    from ogdesk.acts.calendar.attendances import AttendanceRow, AttendanceView
    from ogdesk.acts.calendar.next_step import NextStep
    from ogdesk.council.entity import EntityField
    from ogdesk.desk.context import Desk
    from ogdesk.desk.symposia.page import SymposiumPage
    from ogdesk.store.change import Change


class AnswersSide(QObject):
    """`made(pane)` when the right pane is built, which happens when it is first needed."""

    made = Signal(object)

    def __init__(self, desk: Desk, page: SymposiumPage, choose: ChooseFolder) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.choose = choose
        self._pane: AnswerPane | None = None
        self._tab: AttendanceTab | None = None

    @property
    def pane(self) -> AnswerPane:
        """The right pane."""
        if self._pane is None:
            self._pane = AnswerPane(Form(self._desk, lambda: self._page.show_tab(ANSWERS)))
            self._pane.recorded.connect(self._on_recorded)
            self._pane.left.connect(self._back_to_list)
            self._pane.nextWanted.connect(self._do_next)
            self._pane.seatWanted.connect(lambda part: self._open_seat(part.place))
            self.made.emit(self._pane)
        return self._pane

    def make(self, view: AttendanceView) -> AttendanceTab:
        """The tab of an event, tied to the pane."""
        tab = AttendanceTab(self._desk, view, self.choose)
        tab.chosen.connect(self._show_chosen)
        tab.said.connect(self._say)
        tab.answerWanted.connect(self.begin)
        tab.filesWritten.connect(self._page.reload)
        tab.seatWanted.connect(self._open_seat)
        tab.programmeWanted.connect(lambda: self._page.show_tab(PROGRAMME))
        self._tab = tab
        # The list first: the pane is as much to build again.
        QTimer.singleShot(0, tab, lambda: self._show_chosen(tab.current()))
        return tab

    def _show_chosen(self, chosen: Chosen) -> None:
        self.pane.show_chosen(chosen)

    def _do_next(self, row: AttendanceRow) -> None:
        if self._tab is not None and isValid(self._tab):
            self._tab.do_next(row)

    def _open_seat(self, place: EntityField) -> None:
        self._desk.navigator.go(place, near=True)

    def begin(self, step: NextStep | None = None) -> None:
        """Enter on a row: the caret goes into the right pane, which opens where it was closed."""
        if not self._page.side_open:
            self._page.toggle_side()
        QTimer.singleShot(0, self, lambda: self.pane.begin(step))

    def forget(self) -> None:
        """Another event: nobody is chosen."""
        if self._pane is not None:
            self._pane.show_chosen(Chosen())

    def _on_recorded(self, words: str, change: Change) -> None:
        """The next one is a line away: the caret goes back to the list that it came from."""
        self._say(words, change)
        self._back_to_list()

    def _back_to_list(self) -> None:
        answers = self._page.answers
        if answers is not None and self._page.tab == ANSWERS:
            if self._page.narrow:
                self._page.close_drawer()
            answers.list.setFocus()

    def _say(self, words: str, change: Change) -> None:
        self._desk.window.say(words, self._desk.session.undo_of(change))
