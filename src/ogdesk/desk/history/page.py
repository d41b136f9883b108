"""変更履歴: the acts at the left, what one of them changed at the right (ui.md §8.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget

from ogdesk.desk import commands as c
from ogdesk.desk.frame import Page
from ogdesk.desk.history.delegate import HistoryDelegate
from ogdesk.desk.history.detail import StepDetail
from ogdesk.desk.history.model import HistoryModel
from ogdesk.desk.kit.controls import Card, EmptyState
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.history import ShownStep
    from ogdesk.desk.pages import Desk
    from ogdesk.store.file import CouncilFile

_PAGE = 200


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
        self.empty = EmptyState(
            desk.theme,
            "rotate-ccw-clock",
            tr("まだ何も変更していません"),
            tr("入力したことが、ここに順に並びます。"),
        )
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
        self._desk.session.look(lambda file: _read(file, None), self._show, key="history.first")

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
        card.add(self.list, self.empty)
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
        self.detail.returnWanted.connect(self._return_to)
        self.detail.placeWanted.connect(lambda place: self._desk.navigator.go(place, flash=True))

    def _on_changed(self, *_told: object) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def _show(self, page: tuple[list[ShownStep], int | None]) -> None:
        steps, self._next = page
        kept = self.model.step(self.list.currentIndex().row())
        self.model.show(steps, has_more=self._next is not None)
        self.empty.setVisible(not steps)
        self.list.setVisible(bool(steps))
        row = self.model.row_of(kept.step) if kept is not None else -1
        if row < 0 and steps:
            row = self.model.row_of(steps[0].step)
        self.list.setCurrentIndex(self.model.index(row))
        focus = QApplication.focusWidget()
        if steps and (focus is None or self.header.isAncestorOf(focus)):
            # The list was empty when the page came to the front, so the caret stayed in the head.
            self.list.setFocus()
        self.detail.show_step(self.model.step(row))

    def _read_more(self) -> None:
        before = self._next
        if before is not None:
            self._desk.session.look(lambda file: _read(file, before), self._show_more, key="history.more")

    def _show_more(self, page: tuple[list[ShownStep], int | None]) -> None:
        steps, self._next = page
        self.model.append(steps, has_more=self._next is not None)
        if not steps:
            # A page of nothing but undo and redo: the list would not ask again by itself.
            self._read_more()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.detail.show_step(self.model.step(current.row()))

    def _on_activated(self, index: QModelIndex) -> None:
        step = self.model.step(index.row())
        if step is not None and step.place is not None:
            self._desk.navigator.go(step.place, flash=True)

    def _return_to(self, step: int) -> None:
        from ogdesk.acts.history import go_to_step

        self._desk.session.act(
            lambda file: go_to_step(file, step),
            lambda _change: self._desk.window.say(tr("この時点に戻しました。やり直すと、また進めます。")),
        )


def _read(file: CouncilFile, before: int | None) -> tuple[list[ShownStep], int | None]:
    from ogdesk.acts.history import oldest_step, shown_history

    return shown_history(file, limit=_PAGE, before=before), oldest_step(file, limit=_PAGE, before=before)
