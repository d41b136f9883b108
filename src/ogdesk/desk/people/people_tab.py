"""The first tab: the list of people with its index, and one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from ogdesk.acts.people.rows import PeopleFound, PersonFilter, PersonQuery, listed_people, people_found
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import column, row
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.list_pane import EmptyWords, ListPane
from ogdesk.desk.lists.paged_rows import Take
from ogdesk.desk.lists.row_table import RowTable
from ogdesk.desk.people.appearance_pane import AppearancePane
from ogdesk.desk.people.cells import PersonDelegate
from ogdesk.desk.people.kana_index import KanaIndex
from ogdesk.desk.people.model import PeopleModel
from ogdesk.desk.people.person_side import PersonSide
from ogdesk.desk.people.row_actions import PersonRowActions
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.people.detail import AppearanceRow, PersonDetail

_LIST_WIDTH = 316
_THREE = 1_100
"""From this width on, the list, the person and the picked appearance stand beside one another."""
_WATCHED = frozenset(
    {"person", "affiliation", "organisation", "contact", "tenure", "post", "appearance", "item", "symposium"}
    | {"sitting", "chosen_affiliation", "variant", "source"}
)
_EMPTY = EmptyWords(
    "users",
    tr("人物がまだいません"),
    tr("講師や首長を追加すると、ここに並びます。"),
    tr("人物を追加"),
    narrowed=tr("あてはまる人物はいません"),
)
_FILTERS = (
    (PersonFilter.ALL, tr("すべて")),
    (PersonFilter.APPEARED, tr("登壇あり")),
    (PersonFilter.HEAD, tr("首長")),
    (PersonFilter.UNCHECKED, tr("未確認")),
)


class PeopleTab(QWidget):
    """The tab with the list of people.

    `postWanted(id)` when a post of someone shall be shown; `counted(int)` how many there are.
    """

    postWanted = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = PeopleModel(self._fetch, self)
        self.table = RowTable(desk.theme, tr("人物の一覧"))
        self.list = ListPane(desk.theme, self.table, self.model, _EMPTY, PersonQuery(), ask=self._ask)
        self.search, self.empty = self.list.search, self.list.empty
        self.filter = ChoiceField(desk.theme, _FILTERS, tr("絞り込み"))
        self.filter.set_value(PersonFilter.ALL)
        self.index = KanaIndex()
        self.person = PersonSide(desk)
        self.appearance = AppearancePane(desk)
        self.deeds = PersonRowActions(desk, self.table, self.model, self.person)
        self._from: QWidget | None = None
        self._lay_out()
        self._connect()

    # ---- for the page

    def reload(self) -> None:
        """Read everything shown anew."""
        self.list.reload()

    def open_person(self, person_id: int) -> None:
        """Make this one current, whatever the list is narrowed to."""
        self.list.open_one(person_id)

    def begin_adding(self) -> None:
        """「人物を追加」"""
        self.person.begin_adding()

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.list.begin_search()

    def forget(self) -> None:
        """Another file was opened."""
        self.list.forget()

    # ---- building

    def _lay_out(self) -> None:
        self.table.setHeaderHidden(True)
        self.table.setModel(self.model)
        self.delegate = PersonDelegate(self._desk.theme, self)
        self.table.setItemDelegate(self.delegate)
        tools = row(self.search, self.filter)
        tools.setStretch(0, 1)
        tools.setContentsMargins(SPACE.m, 0, SPACE.m, SPACE.s)
        self.list.lay_out(tools, row(self.table, self.index, spacing=0), self.empty, right=0)
        self.list.card.setFixedWidth(_LIST_WIDTH)
        beside = column(self.appearance)
        beside.setContentsMargins(0, SPACE.l, SPACE.l, SPACE.page_margin)
        self._beside = QWidget()
        self._beside.setLayout(beside)
        self._beside.hide()
        both = row(self.list, self.person, self._beside, spacing=0)
        both.setStretch(1, 1)
        self.setLayout(both)
        QWidget.setTabOrder(self.search, self.filter)
        QWidget.setTabOrder(self.filter, self.table)

    def _connect(self) -> None:
        self.list.add_filter(self.filter, lambda value: {"narrow": value}, PersonFilter.ALL)
        self.list.add_side(self.person, self.table.chosen)
        self.list.watch(self._desk.session.changed, _WATCHED)
        self.list.addWanted.connect(self.begin_adding)
        self.list.listed.connect(self._on_listed)
        self.index.jumped.connect(self._jump)
        self.person.openWanted.connect(self.open_person)
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
        self.list.setVisible(self._beside.isHidden() or self.width() >= _THREE)

    # ---- answers

    def _ask(self, query: PersonQuery, take: Callable[[PeopleFound], None]) -> None:
        def found(answer: PeopleFound) -> None:
            take(answer)
            self.index.show_starts(answer.starts)

        self._desk.session.look(lambda file: people_found(file, query), found, key="people.ids")

    def _fetch(self, ids: tuple[int, ...], take: Take) -> None:
        if self._desk.session.is_open:
            self._desk.session.look(lambda file: listed_people(file, ids), take)

    def _on_listed(self, count: int) -> None:
        self.index.setVisible(bool(count))
        if not self.list.is_narrowed:
            self.counted.emit(count)

    def _jump(self, place: int) -> None:
        index = self.model.index(place, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
