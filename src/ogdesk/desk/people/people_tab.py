"""The first tab: the list of people with its index, and one of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ogdesk.acts.people.rows import PeopleFound, PersonFilter, PersonQuery, listed_people, people_found
from ogdesk.desk.chart.table import RowTable
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import Card, EmptyState, column, row
from ogdesk.desk.kit.fields import ChoiceField, SearchField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.people.appearance_pane import AppearancePane
from ogdesk.desk.people.cells import PersonDelegate
from ogdesk.desk.people.kana_index import KanaIndex
from ogdesk.desk.people.model import PeopleModel
from ogdesk.desk.people.person_side import PersonSide
from ogdesk.desk.people.row_actions import PersonRowDeeds
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.people.detail import AppearanceRow, PersonDetail
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_LIST_WIDTH = 316
_THREE = 1_100
"""From this width on, the list, the person and the picked appearance stand beside one another."""
_WATCHED = frozenset(
    {"person", "affiliation", "organisation", "contact", "tenure", "post", "appearance", "item", "symposium"}
    | {"sitting", "chosen_affiliation", "variant", "source"}
)
_FILTERS = (
    (PersonFilter.ALL, tr("すべて")),
    (PersonFilter.APPEARED, tr("登壇あり")),
    (PersonFilter.HEAD, tr("首長")),
    (PersonFilter.UNCHECKED, tr("未確認")),
)


class PeopleTab(QWidget):
    """`postWanted(id)` when a post of someone shall be shown; `counted(int)` how many there are."""

    postWanted = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.query = PersonQuery()
        self.model = PeopleModel(self)
        self.table = RowTable(desk.theme, tr("人物の一覧"))
        self.search = SearchField(desk.theme)
        self.filter = ChoiceField(desk.theme, _FILTERS, tr("絞り込み"))
        self.filter.set_value(PersonFilter.ALL)
        self.index = KanaIndex()
        self.person = PersonSide(desk)
        self.appearance = AppearancePane(desk)
        self.empty = EmptyState(
            desk.theme, "users", tr("人物がまだいません"), button=tr("人物を追加"), act=self._on_empty
        )
        self.deeds = PersonRowDeeds(desk, self.table, self.model, self.person)
        self._from: QWidget | None = None
        self._lay_out()
        self._connect()

    # ---- for the page

    def reload(self) -> None:
        """Read everything shown anew."""
        self._ask(self.query)
        self.model.refresh()
        self.person.reload()

    def open_person(self, person_id: int) -> None:
        """Make this one current, whatever the list is narrowed to."""
        self.person.show_one(person_id)
        if not self.table.choose(person_id) and self.query != PersonQuery():
            self._clear_narrowing()

    def begin_adding(self) -> None:
        """「人物を追加」"""
        self.person.begin_adding()

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def forget(self) -> None:
        """Another file was opened."""
        self.person.clear()

    def on_changed(self, change: Change) -> None:
        """Something was done to the file."""
        if change.touches(_WATCHED):
            self.reload()

    # ---- building

    def _lay_out(self) -> None:
        self.table.setHeaderHidden(True)
        self.table.setModel(self.model)
        self.delegate = PersonDelegate(self._desk.theme, self)
        self.table.setItemDelegate(self.delegate)
        self.empty.hide()
        tools = row(self.search, self.filter)
        tools.setStretch(0, 1)
        tools.setContentsMargins(SPACE.m, 0, SPACE.m, 0)
        inside = row(self.table, self.index, spacing=0)
        card = Card(flush=True)
        card.add(tools, SPACE.s, inside, self.empty)
        card.setFixedWidth(_LIST_WIDTH)
        self._left = left = QWidget()
        around = QVBoxLayout(left)
        around.setContentsMargins(SPACE.page_margin, SPACE.l, 0, SPACE.page_margin)
        around.addWidget(card)
        beside = column(self.appearance)
        beside.setContentsMargins(0, SPACE.l, SPACE.l, SPACE.page_margin)
        self._beside = QWidget()
        self._beside.setLayout(beside)
        self._beside.hide()
        both = row(left, self.person, self._beside, spacing=0)
        both.setStretch(1, 1)
        self.setLayout(both)
        QWidget.setTabOrder(self.search, self.filter)
        QWidget.setTabOrder(self.filter, self.table)

    def _connect(self) -> None:
        self.model.rowsWanted.connect(self._fetch)
        self.model.modelReset.connect(self._keep_current)
        self.search.searched.connect(lambda text: self._ask(replace(self.query, search=text)))
        self.search.downPressed.connect(self.table.setFocus)
        self.filter.committed.connect(lambda value: self._ask(replace(self.query, narrow=value)))
        self.table.chosen.connect(self._on_chosen)
        self.table.left.connect(self._clear_narrowing)
        self.index.jumped.connect(self._jump)
        self.person.openWanted.connect(self.open_person)
        self.person.gone.connect(self._keep_current)
        self.person.left.connect(self.table.setFocus)
        self.person.postWanted.connect(self.postWanted)
        self.person.appearancePicked.connect(self._show_appearance)
        self.person.detailShown.connect(self._follow)
        self.appearance.closed.connect(self._close_appearance)
        self.appearance.postWanted.connect(self.postWanted)

    # ---- the picked appearance

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_appearance(self, appearance: AppearanceRow) -> None:
        """In the right pane; where the window is narrow, in the place of the list."""
        self._from = QApplication.focusWidget()
        self.appearance.show_appearance(appearance)
        self._beside.show()
        self._fit()
        self.appearance.open_event.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_appearance(self) -> None:
        self._beside.hide()
        self._fit()
        back = self._from if self._from is not None and isValid(self._from) else None
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, detail: PersonDetail) -> None:
        """Another person, or the same one after a change."""
        if self.appearance.shown is None:
            return
        picked = self.appearance.shown.id
        same = next((each for each in detail.appearances if each.id == picked), None)
        if same is None:
            self.appearance.shown = None
            self.appearance.hide()
            self._beside.hide()
            self._fit()
        elif same != self.appearance.shown:
            self.appearance.show_appearance(same)

    def _fit(self) -> None:
        self._left.setVisible(self._beside.isHidden() or self.width() >= _THREE)

    # ---- answers

    def _ask(self, query: PersonQuery) -> None:
        self.query = query

        def work(file: CouncilFile) -> PeopleFound:
            return people_found(file, query)

        self._desk.session.look(work, self._take, key="people.ids")

    def _take(self, found: PeopleFound) -> None:
        self.model.why, self.model.lacks = found.why, found.lacks
        self.model.set_ids(found.ids)
        self.index.show_starts(found.starts)
        self.table.setVisible(bool(found.ids))
        self.index.setVisible(bool(found.ids))
        self.empty.setVisible(not found.ids)
        if not found.ids:
            self._show_empty()
        if self.query == PersonQuery():
            self.counted.emit(len(found.ids))
        self._keep_current()

    def _fetch(self, ids: tuple[int, ...]) -> None:
        if not self._desk.session.is_open:
            return

        self._desk.session.look(lambda file: listed_people(file, ids), self.model.take)

    def _keep_current(self) -> None:
        if not self.table.choose(self.person.wanted_id) and self.model.ids and not self.person.has_form:
            self.table.choose(self.model.ids[0])

    def _on_chosen(self, person_id: int) -> None:
        if person_id != self.person.shown_id:
            self.person.show_one(person_id)

    def _jump(self, place: int) -> None:
        index = self.model.index(place, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _clear_narrowing(self) -> None:
        self.search.clear_search()
        self.filter.set_value(PersonFilter.ALL)
        self._ask(PersonQuery())

    def _show_empty(self) -> None:
        if self.query.search:
            fact = tr("「{search}」は見つかりませんでした", search=self.query.search)
            self.empty.show_fact(fact, tr("ふりがなや別の書き方でも探せます。"), tr("条件を消す"))
        elif self.query.narrow is not PersonFilter.ALL:
            self.empty.show_fact(tr("あてはまる人物はいません"), "", tr("条件を消す"))
        else:
            self.empty.show_fact(
                tr("人物がまだいません"), tr("講師や首長を追加すると、ここに並びます。"), tr("人物を追加")
            )

    def _on_empty(self) -> None:
        if self.query == PersonQuery():
            self.begin_adding()
        else:
            self._clear_narrowing()
