"""変更履歴: acts at the left, what the chosen one changed at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from ogdesk.acts.history.view import HistoryFilter, doers, go_to_step, history_page
from ogdesk.acts.history.words import HistoryPlace
from ogdesk.acts.programme.consequences import consequences
from ogdesk.desk import commands as c
from ogdesk.desk.frame import Page
from ogdesk.desk.history.delegate import HistoryDelegate
from ogdesk.desk.history.detail import StepDetail
from ogdesk.desk.history.model import HistoryModel
from ogdesk.desk.kit.controls import row
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.list_pane import EmptyWords, ListPane
from ogdesk.desk.lists.views import set_up
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.history.view import HistoryAuthor
    from ogdesk.acts.history.view import HistoryBatch as Acts
    from ogdesk.desk.context import Desk
    from ogdesk.store.file import CouncilFile

_PAGE = 200
_PLACES = (
    ("all", tr("すべての場所")),
    ("symposia", tr("シンポジウム")),
    ("members", tr("会員")),
    ("people", tr("人物")),
    ("settings", tr("設定")),
)
_EVERYBODY = ("", "")
_EMPTY = EmptyWords(
    "rotate-ccw-clock",
    tr("まだ何も変更していません"),
    tr("入力したことが、ここに順に並びます。"),
    narrowed=tr("あてはまる変更はありません"),
)


@dataclass(frozen=True)
class HistoryQuery:
    """Which acts the list shall hold: of a place, of somebody."""

    search: str = ""
    place: str = "all"
    who: tuple[str, str] = _EVERYBODY


class HistoryList(QListView):
    """The acts under their days. `left` on Esc, which the page hears, too."""

    left = Signal()

    def __init__(self, theme: Theme, model: HistoryModel) -> None:
        super().__init__()
        self._steps = model
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(theme, self))
        set_up(self, tr("変更の一覧"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @property
    def current_id(self) -> int | None:
        """The number of the current act."""
        step = self._steps.step(self.currentIndex().row())
        return step.step if step is not None else None

    def choose(self, step: int | None) -> bool:
        """Make an act current; False when it is not among those read."""
        place = self._steps.row_of(step) if step is not None else -1
        if place >= 0:
            self.setCurrentIndex(self._steps.index(place))
        return place >= 0

    def choose_place(self, _place: int) -> None:
        """The newest act, whose row follows its day."""
        self.setCurrentIndex(self._steps.index(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)


class HistoryPage(Page):
    """The page 変更履歴. Read anew whenever something changed while it is in front."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme, tr("変更履歴"), tr("どの時点にも戻せます。戻したあとで、また進めることもできます。")
        )
        self._desk = desk
        self._next: int | None = None
        self._stale = True
        self.model = HistoryModel(lambda: desk.session.here.today, self._read_more, self)
        self.list = HistoryList(desk.theme, self.model)
        self.pane = ListPane(desk.theme, self.list, self.model, _EMPTY, HistoryQuery(), ask=self._ask)
        self.empty = self.pane.empty
        self.detail = StepDetail(desk.theme)
        self.place = ChoiceField(desk.theme, _PLACES, tr("どこの変更か"))
        self.place.set_value("all")
        self.who = ChoiceField(desk.theme, [(_EVERYBODY, tr("すべての人"))], tr("だれの変更か"))
        self.who.set_value(_EVERYBODY)
        self._lay_out()
        self._connect()

    def home_list(self) -> QWidget:
        return self.list

    def on_shown(self) -> None:
        if self._stale:
            self.read()

    def read(self) -> None:
        """Read the newest acts."""
        if not self._desk.session.is_open:
            return
        self._stale = False
        self.pane.reload()
        self._desk.session.look(_doers, self._show_doers, key="history.doers")

    def _lay_out(self) -> None:
        commands = self._desk.window.commands
        self.header.add_secondary(commands[c.UNDO], "undo-2")
        self.header.add_secondary(commands[c.REDO], "redo-2")
        self.offer_drawer(tr("変更の内容"))
        tools = row(self.place, self.who, None)
        tools.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        self.pane.lay_out(tools, self.list, self.empty)
        self.set_work(self.pane)
        self.set_side(self.detail, tr("変更の内容"))

    def _connect(self) -> None:
        session = self._desk.session
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_changed)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_activated)
        self.pane.add_filter(self.place, lambda value: {"place": value}, "all")
        self.pane.add_filter(self.who, lambda value: {"who": value}, _EVERYBODY)
        self.pane.listed.connect(self._on_listed)
        self.detail.returnWanted.connect(self._return_to)
        self.detail.placeWanted.connect(lambda place: self._desk.navigator.go(place, flash=True))

    def _on_changed(self, *_told: object) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def _ask(self, query: HistoryQuery, take: Callable[[Acts], None]) -> None:
        def found(page: Acts) -> None:
            self._next = page.more
            take(page)

        self._desk.session.look(lambda file: _read(file, query, None), found, key="history.first")

    def _on_listed(self, count: int) -> None:
        focus = QApplication.focusWidget()
        if count and (focus is None or self.header.isAncestorOf(focus)):
            # The list was empty when the page came to the front, so the caret stayed in the head.
            self.list.setFocus()
        self._show_step(self.list.currentIndex().row())

    def _show_doers(self, found: tuple[HistoryAuthor, ...]) -> None:
        """Whom one can choose; who is alone needs no choice."""
        choices = [(_EVERYBODY, tr("すべての人")), *((doer.key, doer.words) for doer in found)]
        value = self.who.value()
        known = value in dict(choices)
        self.who.set_choices(choices)
        self.who.set_value(value if known else _EVERYBODY)
        self.who.setVisible(len(found) > 1)
        if not known:
            self.pane.narrow(who=_EVERYBODY)

    def _read_more(self) -> None:
        before, query = self._next, self.pane.query
        if before is not None:
            self._desk.session.look(
                lambda file: _read(file, query, before), self._show_more, key="history.more"
            )

    def _show_more(self, page: Acts) -> None:
        self._next = page.more
        self.model.append(page)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._show_step(current.row())

    def _show_step(self, row_: int) -> None:
        """The act at the right; what followed from it comes a moment later."""
        step = self.model.step(row_)
        self.detail.show_step(step)
        if step is not None and step.moves_times:
            number = step.step
            self._desk.session.look(
                lambda file: _consequences(file, number),
                lambda said: self.detail.show_consequences(number, said),
                key="history.consequences",
            )

    def _on_activated(self, index: QModelIndex) -> None:
        step = self.model.step(index.row())
        if step is not None and step.place is not None:
            self._desk.navigator.go(step.place, flash=True)

    def _return_to(self, step: int) -> None:
        self._desk.session.act_long(
            lambda file, _job: go_to_step(file, step),
            lambda _change: self._desk.window.say(tr("この時点に戻しました。やり直すと、また進めます。")),
            words=tr("この時点に戻しています"),
        )


def _read(file: CouncilFile, query: HistoryQuery, before: int | None) -> Acts:
    narrow = HistoryFilter(HistoryPlace(query.place), None if query.who == _EVERYBODY else query.who)
    return history_page(file, narrow, limit=_PAGE, before=before)


def _doers(file: CouncilFile) -> tuple[HistoryAuthor, ...]:
    return doers(file)


def _consequences(file: CouncilFile, step: int) -> tuple[str, ...]:
    return consequences(file, step)
