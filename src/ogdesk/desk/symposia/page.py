"""The page of one symposium: its head, its tabs, and at the right the finished sheet or the chosen answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedLayout, QStackedWidget, QWidget

from ogdesk.acts.attendance_view import AttendanceView, attendance_view
from ogdesk.acts.next_step import NextStep
from ogdesk.acts.programme_view import ProgrammeView, programme_view
from ogdesk.acts.symposium_view import SymposiumHead, SymposiumView, symposium_view
from ogdesk.council.entity import EntityField
from ogdesk.council.event import EventState
    FIT_WIDTH,
from ogdesk.desk.choosers import choose_folder
from ogdesk.desk.commands import (
    ADD,
    CONFIRM,
    PRINT,
    EXPORT,
    NEXT_FINDING,
    NEXT_TAB,
    ZOOM_IN,
    ZOOM_OUT,
    PREVIOUS_FINDING,
    PREVIOUS_TAB,
    REDO,
    SWITCH,
    UNDO,
)
from ogdesk.desk.confirm import ReleaseButtons, standing_chip
from ogdesk.desk.export import Exporter
from ogdesk.desk.frame import Page
from ogdesk.desk.frame.panes import first_list, first_stop
from ogdesk.desk.kit.controls import Chip, secondary_button
from ogdesk.desk.kit.tokens import SIZE
from ogdesk.desk.press.tab import PressTab
from ogdesk.desk.preview.pane import PreviewPane
from ogdesk.desk.starting import ADD_SYMPOSIUM
from ogdesk.desk.symposia.answer_pane import AnswerPane, Chosen
from ogdesk.desk.symposia.attendance_tab import AttendanceTab
from ogdesk.desk.symposia.calendar_files import ChooseFolder
from ogdesk.desk.symposia.forms import Binder
from ogdesk.desk.symposia.list_model import STATE_CHIPS
from ogdesk.desk.symposia.overview import OverviewTab
from ogdesk.desk.symposia.programme_tab import ProgrammeTab
from ogdesk.desk.symposia.switch import SwitchPopup
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.desk.pages import Desk
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.reading import Reading

OVERVIEW, PROGRAMME, ANSWERS, PRESS = range(4)
TABS = (tr("概要"), tr("プログラム"), tr("依頼と回答"), tr("報道発表"))
_TAB_OF = {
    "item": PROGRAMME,
    "appearance": PROGRAMME,
    "chosen_affiliation": PROGRAMME,
    "attendance": ANSWERS,
    "timeline_entry": ANSWERS,
    "contact": ANSWERS,
    "notice": PRESS,
    "notice_block": PRESS,
    "block": PRESS,
}
_LIST_KEY, ONE = "symposia", "symposium"


@dataclass(frozen=True)
class PageView:
    """All that the page shows, read at one moment."""

    overview: SymposiumView
    programme: ProgrammeView
    answers: AttendanceView


def page_view(reading: Reading, event_id: int, today: date) -> PageView:
    """The rows of all tabs. Raises NotFound."""
    return PageView(
        symposium_view(reading, event_id, today),
        programme_view(reading, event_id),
        attendance_view(reading, event_id, today),
    )


class SymposiumPage(Page):
    """`open_place(id | Whereabouts | EntityField)` shows a symposium; tabs are built when they are first seen."""

    def __init__(self, desk: Desk, *, choose: ChooseFolder = choose_folder) -> None:
        super().__init__(desk.theme, tr("シンポジウム"), " ")
        self._desk = desk
        self._choose = choose
        self.event_id: int | None = None
        self.view: PageView | None = None
        self._place: EntityField | None = None
        self._stale = False
        self._filled = False
        self.overview: OverviewTab | None = None
        self.programme: ProgrammeTab | None = None
        self.answers: AttendanceTab | None = None
        self.preview = PreviewPane(desk)
        self.press = PressTab(desk, self.preview.live, reveal=lambda: self.show_tab(PRESS))
        self._pane: AnswerPane | None = None
        self.exporter = Exporter(desk, self)
        self.switch = SwitchPopup(desk, self)
            PRINT: self.preview.print_pages,
            ZOOM_IN: self.preview.pages.view.zoom_in,
            ZOOM_OUT: self.preview.pages.view.zoom_out,
            FIT_WIDTH: self.preview.pages.view.fit_width,
        self.stack = QStackedWidget()
        self.sides = QWidget()
        self._sides = QStackedLayout(self.sides)
        self._homes = [QWidget() for _ in TABS]
        self._build_frame()
        self._connect()

    # ---- hooks of the window

    def on_shown(self) -> None:
        self._desk.window.nav.show_chosen(_LIST_KEY)
        if self._stale:
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            ADD: self.add,
            EXPORT: self.open_export,
            CONFIRM: self.ask_confirmation,
            SWITCH: self.open_switch,
            NEXT_TAB: lambda: self._step_tab(1),
            PREVIOUS_TAB: lambda: self._step_tab(-1),
            NEXT_FINDING: lambda: self.preview.walk(1),
            PREVIOUS_FINDING: lambda: self.preview.walk(-1),
        }

    def open_place(self, place: object) -> None:
        """Show an event, and one thing of it."""
        root = getattr(place, "root_id", place if isinstance(place, int) else None)
        inner = getattr(place, "place", place)
        self._place = inner if isinstance(inner, EntityField) else None
        if isinstance(root, int) and root != self.event_id:
            self.open_event(root)
        elif self.view is not None:
            self._go_to_place()

    def thing(self) -> object:
        return self.event_id

    def show_thing(self, thing: object) -> None:
        if isinstance(thing, int):
            self.open_event(thing)

    def home_list(self) -> QWidget | None:
        lists = {PROGRAMME: self.programme, ANSWERS: self.answers}
        tab = lists.get(self.tab)
        return first_list(tab) if tab is not None else None

    def open_event(self, event_id: int) -> None:
        """Show another event."""
        self.event_id = event_id
        self._forget_tabs()
        self.reload()

    def on_narrow(self, narrow: bool) -> None:
        """The right pane is a drawer now: a button opens it."""
        self._drawer_button.setVisible(narrow)

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
        self._show_head(view.overview.head, view.answers)
        if self.overview is not None:
            self.overview.show_view(view.overview)
        if self.programme is not None:
            self.programme.show_view(view.programme)
        if self.answers is not None:
            self.answers.show_view(view.answers)
        self._build_tab(self.tab)
        self._take_caret()
        if self._place is not None:
            self._go_to_place()

    def _show_head(self, head: SymposiumHead, answers: AttendanceView) -> None:
        self.header.set_title(head.title)
        self.header.set_explanation(head.line)
        kind, icon = STATE_CHIPS[head.state]
        chips = [Chip(self.theme, head.state_words, kind, icon)]
        if head.days_left is not None:
            words = tr("あと{days_left}日", days_left=head.days_left) if head.days_left else tr("きょう")
            chips.append(Chip(self.theme, words, "mute", "clock"))
        if (standing := self.press.confirmer.standing) is not None and standing.is_worth_telling:
            chips.append(standing_chip(self.theme, standing))
        self.header.set_chips(chips)
        self.header.set_narrow(self.header.narrow)
        waiting = sum(1 for row in answers.rows if row.is_waiting)
        self._tabs.setTabText(
            ANSWERS,
            tr("{TABS}（{waiting}）", TABS=TABS[ANSWERS], waiting=waiting) if waiting else TABS[ANSWERS],
        )
        self.exporter.title_of = lambda: head.title

    def _take_caret(self) -> None:
        """A page that has just been filled takes the caret from its head, where it waited."""
        home = self._homes[self.tab]
        if self.header.switch.hasFocus() and not self._filled:
            target = first_stop(home)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filled = True

    # ---- tabs

    @property
    def tab(self) -> int:
        """The tab in front."""
        return self._tabs.currentIndex()

    def show_tab(self, tab: int) -> None:
        """Bring a tab to the front."""
        self._tabs.setCurrentIndex(tab)

    def _on_tab(self, tab: int) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and (self.stack.isAncestorOf(focus) or self.sides.isAncestorOf(focus))
        self.stack.setCurrentIndex(tab)
        self._sides.setCurrentIndex(1 if tab == ANSWERS else 0)
        self._drawer_button.setText(tr("回答の記録") if tab == ANSWERS else tr("仕上がり"))
        self._build_tab(tab)
        self._mark()
        self._release_buttons.show_for(tab == PRESS, form_leads=tab == ANSWERS)
        if inside:
            # What had the caret is out of sight now: the new tab takes it, before the navigation does.
            target = first_stop(self._homes[tab]) or self._tabs
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        """The lines of the chosen item are tinted in the finished page."""
        programme = self.programme if self.tab == PROGRAMME else None
        self.preview.mark(programme.marks() if programme is not None else ())

    def _step_tab(self, step: int) -> None:
        self.show_tab((self.tab + step) % len(TABS))

    def _build_tab(self, tab: int) -> None:
        """Build the tab of the present event, if that has not been done."""
        if self.view is None:
            return
        if tab == OVERVIEW and self.overview is None:
            self.overview = OverviewTab(self._desk, self.view.overview, lambda: self.show_tab(OVERVIEW))
            self._put(OVERVIEW, self.overview)
        elif tab == PROGRAMME and self.programme is None:
            self.programme = ProgrammeTab(self._desk, self.view.programme, lambda: self.show_tab(PROGRAMME))
            self.programme.moves.settled.connect(self.reload)
            self.programme.marked.connect(lambda _keys: self._mark())
            self._put(PROGRAMME, self.programme)
        elif tab == ANSWERS and self.answers is None:
            self.answers = self._make_answers(self.view.answers)
            self._put(ANSWERS, self.answers)

    def _make_answers(self, view: AttendanceView) -> AttendanceTab:
        tab = AttendanceTab(self._desk, view, self._choose)
        tab.chosen.connect(self.pane.show_chosen)
        tab.said.connect(self._say_recorded)
        tab.answerWanted.connect(self._go_to_answer)
        tab.filesWritten.connect(self.reload)
        tab.programmeWanted.connect(lambda: self.show_tab(PROGRAMME))
        self.pane.nextWanted.connect(tab.do_next)
        self.pane.show_chosen(tab.current())
        return tab

    @property
    def pane(self) -> AnswerPane:
        """The right pane of 依頼と回答, built when it is first needed."""
        if self._pane is None:
            self._pane = AnswerPane(Binder(self._desk, lambda: self.show_tab(ANSWERS)))
            self._pane.recorded.connect(self._on_recorded)
            self._sides.addWidget(self._pane)
            self._sides.setCurrentIndex(1 if self.tab == ANSWERS else 0)
        return self._pane

    def _on_recorded(self, words: str) -> None:
        """The next one is a line away: the caret goes back to the list that it came from."""
        self._say_recorded(words)
        if self.answers is not None and self.tab == ANSWERS:
            self.answers.list.setFocus()

    def _say_recorded(self, words: str) -> None:
        self._desk.window.say(words, self._desk.session.undo)

    def _put(self, tab: int, content: QWidget) -> None:
        """Replace what stands in a tab."""
        old = self._homes[tab]
        self._homes[tab] = content
        self.stack.insertWidget(tab, content)
        self.stack.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.stack.setCurrentIndex(self.tab)

    def _forget_tabs(self) -> None:
        self._filled = False
        self.view = None
        self.overview = self.programme = self.answers = None
        if self._pane is not None:
            self._pane.show_chosen(Chosen())
        for tab in (OVERVIEW, PROGRAMME, ANSWERS):
            self._put(tab, QWidget())

    # ---- going

    def _go_to_place(self) -> None:
        place, self._place = self._place, None
        if place is None:
            return
        tab = _TAB_OF.get(place.entity, OVERVIEW)
        self.show_tab(tab)
        if tab == PROGRAMME and self.programme is not None:
            self.programme.open_place(place)
        elif place.entity == "attendance" and self.answers is not None and place.id is not None:
            self.answers.open_attendance(place.id)
            if place.field == "answer":
                self._go_to_answer()

    def _go_to_answer(self, step: NextStep | None = None) -> None:
        """Enter on a row: the caret goes into the right pane, which opens where it was closed."""
        if not self.side_open:
            self.toggle_side()
        QTimer.singleShot(0, self, lambda: self.pane.begin(step))

    def _gone(self, _error: WorldError) -> None:
        """The event is no more (its adding was taken back)."""
        self.event_id = None
        self._forget_tabs()
        if self.isVisible():
            self._desk.window.go(_LIST_KEY)

    # ---- commands

    def add(self) -> None:
        """Ctrl+N: an item of the programme; of a finished symposium the next one, unless its programme is in front."""
        if (
            self.tab != PROGRAMME
            and self.view is not None
            and self.view.overview.head.state is EventState.FINISHED
        ):
            self._desk.window.commands[ADD_SYMPOSIUM].trigger()
            return
        self.show_tab(PROGRAMME)
        if self.programme is not None:
            self.programme.open_kinds()

    def open_export(self) -> None:
        """Ctrl+E: what can be written out."""
        if self.event_id is not None:
            button = self._export_button
            self.exporter.show_menu(self.event_id, button.mapToGlobal(QPoint(0, button.height())))

    def ask_confirmation(self) -> None:
        """From the menu and さがす: the question of 確定, on its tab."""
        self.show_tab(PRESS)
        self.press.confirmer.ask()

    def open_switch(self) -> None:
        """Ctrl+J: another symposium."""
        button = self.header.switch
        self.switch.open_at(button.mapToGlobal(QPoint(0, button.height())), self.event_id)

    # ---- building

    def _build_frame(self) -> None:
        header, commands = self.header, self._desk.window.commands
        header.offer_switch(tr("ほかのシンポジウムに切り替える（Ctrl+J）"))
        header.show_undo(commands[UNDO], commands[REDO])
        self._drawer_button = secondary_button(self.theme, tr("仕上がり"), "panel-right")
        self._drawer_button.setToolTip(tr("右の面を開閉（F9）"))
        self._drawer_button.clicked.connect(lambda _on: self.toggle_side())
        self._drawer_button.hide()
        header.add_control(self._drawer_button)
        self.export_action = QAction(tr("書き出す"), self)
        self.export_action.setToolTip(tr("書き出す（Ctrl+E）"))
        self._export_button = header.set_primary(self.export_action, "download")
        self._release_buttons = ReleaseButtons(header, self.press.confirmer, self._export_button)
        self._tabs = header.add_tabs(TABS)
        for home in self._homes[:PRESS]:
            self.stack.addWidget(home)
        self.stack.addWidget(self.press)
        self._homes[PRESS] = self.press
        self._sides.addWidget(self.preview)
        self.set_work(self.stack)
        self.set_side(self.sides, tr("仕上がり"), width=SIZE.preview_min, least=SIZE.side_panel)

    def _connect(self) -> None:
        session = self._desk.session
        self.header.tabChanged.connect(self._on_tab)
        self.header.switchWanted.connect(self.open_switch)
        self.export_action.triggered.connect(self.open_export)
        self.switch.chosen.connect(lambda event_id: self._desk.window.go(ONE, event_id))
        self.preview.findingsChanged.connect(self._count_findings)
        self.press.confirmer.standingChanged.connect(lambda _standing: self._on_standing())
        session.changed.connect(lambda _change, _origin: self._on_changed())
        session.listed.connect(self._on_listed)

    def _on_standing(self) -> None:
        if self.view is not None:
            self._show_head(self.view.overview.head, self.view.answers)

    def _count_findings(self, findings: tuple[object, ...]) -> None:
        self._tabs.setTabText(
            PRESS, tr("{TABS}（{n}）", TABS=TABS[PRESS], n=len(findings)) if findings else TABS[PRESS]
        )

    def _on_changed(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _on_listed(self) -> None:
        """Another file: nothing of the old one stays."""
        self.event_id = None
        self._forget_tabs()
        if self.isVisible():
            self._desk.window.go(_LIST_KEY)
