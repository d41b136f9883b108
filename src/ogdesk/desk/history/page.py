"""変更履歴: the acts at the left, what one of them changed at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget

from ogdesk.acts.history.view import HistoryFilter, doers, go_to_step, history_page
from ogdesk.acts.history.words import HistoryPlace
from ogdesk.acts.programme.consequences import consequences
from ogdesk.desk import commands as c
from ogdesk.desk.frame import Page
from ogdesk.desk.history.delegate import HistoryDelegate
from ogdesk.desk.history.detail import StepDetail
from ogdesk.desk.history.model import HistoryModel
from ogdesk.desk.kit.controls import Card, EmptyState, row
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.history.view import Doer
    from ogdesk.acts.history.view import HistoryPage as Acts
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


class HistoryPage(Page):
    """Read anew whenever something changed while it is in front."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme, tr("変更履歴"), tr("どの時点にも戻せます。戻したあとで、また進めることもできます。")
        )
        self._desk = desk
        self._next: int | None = None
        self._stale = True
        self.list = QListView()
        self.model = HistoryModel(lambda: desk.session.here.today, self._read_more, self)
        self._delegate = HistoryDelegate(desk.theme, self.list)
        self.detail = StepDetail(desk.theme)
        self.place = ChoiceField(desk.theme, _PLACES, tr("どこの変更か"))
        self.place.set_value("all")
        self.who = ChoiceField(desk.theme, [(_EVERYBODY, tr("すべての人"))], tr("だれの変更か"))
        self.who.set_value(_EVERYBODY)
        self.empty = EmptyState(desk.theme, "rotate-ccw-clock", "", act=self._clear)
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
        narrow = self._narrow()
        self._desk.session.look(lambda file: _read(file, narrow, None), self._show, key="history.first")
        self._desk.session.look(_doers, self._show_doers, key="history.doers")

    def _lay_out(self) -> None:
        commands = self._desk.window.commands
        self.header.add_secondary(commands[c.UNDO], "undo-2")
        self.header.add_secondary(commands[c.REDO], "redo-2")
        self.offer_drawer(tr("変更の内容"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("変更の一覧"))
        card = Card(flush=True)
        tools = row(self.place, self.who, None)
        tools.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        card.add(tools, self.list, self.empty)
        self.empty.hide()
        work = QWidget()
        stack = QVBoxLayout(work)
        margin = SPACE.page_margin
        stack.setContentsMargins(margin, SPACE.l, margin, margin)
        stack.addWidget(card)
        self.set_work(work)
        self.set_side(self.detail, tr("変更の内容"))

    def _connect(self) -> None:
        session = self._desk.session
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_changed)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_activated)
        self.place.committed.connect(lambda _value: self.read())
        self.who.committed.connect(lambda _value: self.read())
        self.detail.returnWanted.connect(self._return_to)
        self.detail.placeWanted.connect(lambda place: self._desk.navigator.go(place, flash=True))

    def _on_changed(self, *_told: object) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def _show(self, page: Acts) -> None:
        steps, self._next = page.steps, page.more
        kept = self.model.step(self.list.currentIndex().row())
        self.model.show(steps, has_more=self._next is not None)
        self.empty.setVisible(not steps)
        self.list.setVisible(bool(steps))
        if not steps:
            self._show_empty()
        row_ = self.model.row_of(kept.step) if kept is not None else -1
        if row_ < 0 and steps:
            row_ = self.model.row_of(steps[0].step)
        self.list.setCurrentIndex(self.model.index(row_))
        focus = QApplication.focusWidget()
        if steps and (focus is None or self.header.isAncestorOf(focus)):
            # The list was empty when the page came to the front, so the caret stayed in the head.
            self.list.setFocus()
        self._show_step(row_)

    def _show_doers(self, found: tuple[Doer, ...]) -> None:
        """Whom one can choose; who is alone needs no choice."""
        choices = [(_EVERYBODY, tr("すべての人")), *((doer.key, doer.words) for doer in found)]
        value = self.who.value()
        self.who.set_choices(choices)
        self.who.set_value(value if value in dict(choices) else _EVERYBODY)
        self.who.setVisible(len(found) > 1)

    def _show_empty(self) -> None:
        if self._is_narrowed():
            self.empty.show_fact(tr("あてはまる変更はありません"), "", tr("条件を消す"))
        else:
            self.empty.show_fact(
                tr("まだ何も変更していません"), tr("入力したことが、ここに順に並びます。"), ""
            )

    def _is_narrowed(self) -> bool:
        return self.place.value() != "all" or self.who.value() not in (_EVERYBODY, None)

    def _narrow(self) -> tuple[str, tuple[str, str] | None]:
        who = self.who.value()
        return self.place.value() or "all", None if who in (_EVERYBODY, None) else who

    def _clear(self) -> None:
        self.place.set_value("all")
        self.who.set_value(_EVERYBODY)
        self.read()
        self.place.setFocus()

    def _read_more(self) -> None:
        before, narrow = self._next, self._narrow()
        if before is not None:
            self._desk.session.look(
                lambda file: _read(file, narrow, before), self._show_more, key="history.more"
            )

    def _show_more(self, page: Acts) -> None:
        self._next = page.more
        self.model.append(page.steps, has_more=self._next is not None)

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


def _read(file: CouncilFile, narrow: tuple[str, tuple[str, str] | None], before: int | None) -> Acts:
    place, who = narrow
    return history_page(file, HistoryFilter(HistoryPlace(place), who), limit=_PAGE, before=before)


def _doers(file: CouncilFile) -> tuple[Doer, ...]:
    return doers(file)


def _consequences(file: CouncilFile, step: int) -> tuple[str, ...]:
    return consequences(file, step)
