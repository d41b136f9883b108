"""The page of one symposium: its head, its tabs, and at the right the finished sheet or the chosen answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from ogdesk.council.attendance import HandoutKind
from ogdesk.council.event import EventState
from ogdesk.desk.context import ANSWERS, OVERVIEW, PRESS, PROGRAMME
from ogdesk.desk.export import Exporter
from ogdesk.desk.frame import Page
from ogdesk.desk.frame.file_dialogs import choose_folder
from ogdesk.desk.kit.tokens import SIZE
from ogdesk.desk.press.tab import PressTab
from ogdesk.desk.preview.pane import PreviewPane
from ogdesk.desk.symposia.answer_pane import AnswerPane
from ogdesk.desk.symposia.answers_split import AnswersSide
from ogdesk.desk.symposia.attendance_tab import AttendanceTab
from ogdesk.desk.symposia.calendar_files import ChooseFolder
from ogdesk.desk.symposia.overview import OverviewTab
from ogdesk.desk.symposia.page_commands import handlers_of
from ogdesk.desk.symposia.page_destination import PageDestination
from ogdesk.desk.symposia.page_head import SymposiumHeader
from ogdesk.desk.symposia.page_rows import PageView, page_view
from ogdesk.desk.symposia.page_tabs import TABS, TabBodies, TabRows
from ogdesk.desk.symposia.programme_tab import ProgrammeTab
from ogdesk.desk.symposia.switcher import SwitchPopup
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.ground.errors import WorldError

__all__ = ["ANSWERS", "OVERVIEW", "PRESS", "PROGRAMME", "TABS", "PageView", "SymposiumPage"]

_LIST_KEY, ONE = "symposia", "symposium"


class SymposiumPage(Page):
    """`open_place(id | Whereabouts | EntityField)` shows a symposium; tabs are built when they are first seen."""

    def __init__(self, desk: Desk, *, choose: ChooseFolder = choose_folder) -> None:
        super().__init__(desk.theme, tr("シンポジウム"), " ")
        self._desk = desk
        self.event_id: int | None = None
        self.view: PageView | None = None
        self._going = PageDestination(self)
        self._stale = False
        self.preview = PreviewPane(desk)
        self.press = PressTab(desk, self.preview.live, reveal=lambda: self.show_tab(PRESS))
        self.exporter = Exporter(desk, self)
        self.exporter.ask_calendar = self.ask_calendar
        self.switch = SwitchPopup(desk, self)
        self.answering = AnswersSide(desk, self, choose)
        self.stack = TabBodies(desk, self.press, self.show_tab, self.answering.make)
        self.sides = QWidget()
        self._sides = QStackedLayout(self.sides)
        self._build_frame()
        self._connect()

    # ---- what is on it

    @property
    def overview(self) -> OverviewTab | None:
        """概要, once it was seen."""
        return self.stack.overview

    @property
    def programme(self) -> ProgrammeTab | None:
        """プログラム, once it was seen."""
        return self.stack.programme

    @property
    def answers(self) -> AttendanceTab | None:
        """依頼と回答, once it was seen."""
        return self.stack.answers

    @property
    def pane(self) -> AnswerPane:
        """The right pane of 依頼と回答."""
        return self.answering.pane

    @property
    def nav_search(self) -> QWidget:
        """さがす, at the side of every page."""
        return self._desk.window.nav.search

    # ---- hooks of the window

    def on_shown(self) -> None:
        self._desk.window.nav.show_chosen(_LIST_KEY)
        if self._stale:
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return handlers_of(self, self._desk.window)

    def open_place(self, place: object) -> None:
        """Show an event, and one thing of it."""
        root = getattr(place, "root_id", place if isinstance(place, int) else None)
        inner = getattr(place, "place", place)
        self._going.want(inner)
        if isinstance(root, int) and root != self.event_id:
            self.open_event(root)
        elif self.view is not None:
            self._going.go()

    def thing(self) -> object:
        return self.event_id

    def show_thing(self, thing: object) -> None:
        if isinstance(thing, int):
            self.open_event(thing)

    def chosen_rows(self) -> object:
        return self.stack.rows(self.event_id, self.tab) if self.event_id is not None else None

    def choose_rows(self, rows: object) -> None:
        if isinstance(rows, TabRows) and rows.event_id == self.event_id:
            self.stack.choose_rows(rows)
            self._going.want_list(rows.in_list and self.view is None)

    def home_list(self) -> QWidget | None:
        return self.stack.list_of(self.tab)

    def open_event(self, event_id: int) -> None:
        """Show another event."""
        self.event_id = event_id
        self._forget_tabs()
        self.reload()

    def on_narrow(self, narrow: bool) -> None:
        """The right pane is a drawer now: a button opens it."""
        self.head.drawer.setVisible(narrow)

    # ---- showing

    def reload(self) -> None:
        """Read everything anew."""
        event_id, today = self.event_id, self._desk.session.here.today
        if event_id is None:
            return
        self._stale = False
        self._desk.session.read(
            lambda reading: page_view(reading, event_id, today),
            self._show,
            key="symposium.page",
            failed=self._gone,
        )

    def _show(self, view: PageView) -> None:
        if view.overview.head.id != self.event_id:
            return
        self.view = view
        if self.preview.live.event_id != self.event_id:
            # After the form: what is typed into must not wait for what is looked at.
            self.preview.show_event(self.event_id)
        self._show_head(view)
        self.stack.show_view(view)
        self._build_tab(self.tab)
        self._going.take_caret()
        self._going.go()

    def _show_head(self, view: PageView) -> None:
        self.head.show(view.overview.head)
        is_over = view.overview.head.state is EventState.FINISHED
        self.head.next_action.setEnabled(is_over and not self._desk.session.read_only)
        self.head.count_waiting(sum(1 for row in view.answers.rows if row.is_waiting))
        self.exporter.title_of = lambda: view.overview.head.title

    # ---- tabs

    @property
    def tab(self) -> int:
        """The tab in front."""
        return self.head.tabs.currentIndex()

    def show_tab(self, tab: int) -> None:
        """Bring a tab to the front."""
        self.head.tabs.setCurrentIndex(tab)

    def _on_tab(self, tab: int) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and (self.stack.isAncestorOf(focus) or self.sides.isAncestorOf(focus))
        self.stack.setCurrentIndex(tab)
        self._sides.setCurrentIndex(1 if tab == ANSWERS else 0)
        self.head.drawer.setText(tr("回答の記録") if tab == ANSWERS else tr("仕上がり"))
        self._build_tab(tab)
        self._mark()
        self.head.release.show_for(tab == PRESS, form_leads=tab == ANSWERS)
        if inside:
            # What had the caret is out of sight now: the new tab takes it, before the navigation does.
            target = self.stack.first_stop(tab) or self.head.tabs
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        """The lines of the chosen item are tinted in the finished page."""
        self.preview.mark(self.stack.marks(self.tab))

    def _build_tab(self, tab: int) -> None:
        if self.view is not None:
            self.stack.build(tab, self.view)

    def _forget_tabs(self) -> None:
        self._going.forget()
        self.view = None
        self.stack.forget()
        self.answering.forget()

    def _gone(self, _error: WorldError) -> None:
        """The event is no more (its adding was taken back)."""
        self.event_id = None
        self._forget_tabs()
        self.preview.show_event(None)
        if self.isVisible():
            self._desk.window.go(_LIST_KEY)

    # ---- commands

    def open_export(self) -> None:
        """Ctrl+E: what can be written out."""
        if self.event_id is not None:
            button = self.head.export_button
            self.exporter.show_menu(self.event_id, button.mapToGlobal(QPoint(0, button.height())))

    def ask_confirmation(self) -> None:
        """From the menu and さがす: the question of 確定, on its tab."""
        self.show_tab(PRESS)
        self.press.confirmer.ask()

    def ask_calendar(self, kind: HandoutKind) -> None:
        """From 「書き出す」: the calendar files of a kind, on the tab that tells what went where."""
        self.show_tab(ANSWERS)
        if self.answers is not None and self.view is not None and self.view.answers.rows:
            self.answers.files.ask(kind)

    def open_switch(self) -> None:
        """Ctrl+J: another symposium."""
        button = self.header.switch
        self.switch.open_at(button.mapToGlobal(QPoint(0, button.height())), self.event_id)

    # ---- building

    def _build_frame(self) -> None:
        self.head = SymposiumHeader(self._desk, self)
        self._sides.addWidget(self.preview)
        self.set_work(self.stack)
        self.set_side(self.sides, tr("仕上がり"), width=SIZE.preview_min, least=SIZE.side_panel)

    def _connect(self) -> None:
        session = self._desk.session
        self.header.tabChanged.connect(self._on_tab)
        self.header.switchWanted.connect(self.open_switch)
        self.switch.chosen.connect(lambda event_id: self._desk.window.go(ONE, event_id))
        self.preview.findingsChanged.connect(lambda found: self.head.count_findings(len(found)))
        self.stack.reloadWanted.connect(self.reload)
        self.stack.marksChanged.connect(self._mark)
        self.answering.made.connect(self._add_pane)
        self.press.confirmer.standingChanged.connect(lambda _standing: self._on_standing())
        session.changed.connect(lambda _change, _origin: self._on_changed())
        session.listed.connect(self._on_listed)

    def _add_pane(self, pane: AnswerPane) -> None:
        self._sides.addWidget(pane)
        self._sides.setCurrentIndex(1 if self.tab == ANSWERS else 0)

    def _on_standing(self) -> None:
        if self.view is not None:
            self._show_head(self.view)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _on_listed(self) -> None:
        """Another file: nothing of the old one stays."""
        self.event_id = None
        self._forget_tabs()
        self.preview.show_event(None)
        if self.isVisible():
            self._desk.window.go(_LIST_KEY)
