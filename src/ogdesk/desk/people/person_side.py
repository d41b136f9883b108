"""Right pane of the list of people: one of them, or the form to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ogdesk.acts.people.detail import person_detail
from ogdesk.acts.people.merge import merge_people, people_preview
from ogdesk.acts.people.rows import person_hits
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.people.new_person import AddPerson
from ogdesk.desk.people.panel import PersonPanel
from ogdesk.desk.things.merge import MergeActs, MergeController
from ogdesk.desk.things.merge_pane import PEOPLE, MergePane
from ogdesk.desk.things.side_pane import SidePane
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.people.detail import PersonDetail
    from ogdesk.desk.people.panel import PersonPanel
    from ogdesk.store.reading import Reading

# What needs an open file is imported when one is open: the page itself may be built before.


class PersonSide(SidePane[PersonPanel, AddPerson]):
    """The right pane of the list of people.

    Besides the signals of every side pane: `postWanted(id)`, `menuWanted(QMenu)`: fill the menu behind 「…」,
    `appearancePicked(AppearanceRow)`, and `detailShown(PersonDetail)` whenever someone is shown."""

    postWanted = Signal(int)
    menuWanted = Signal(object)
    appearancePicked = Signal(object)
    detailShown = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("人物の詳細"), "people.detail")

    def remove(self, person_id: int, name: str, then: int | None) -> None:
        """Into the ごみ箱; `then` becomes the wanted one."""
        words = tr("{name}さんをごみ箱に入れました", name=name)
        self.remove_one(EntityField("person", person_id), then, words)

    # ---- one person

    def read_detail(self, reading: Reading, thing_id: int) -> PersonDetail:
        return person_detail(reading, thing_id)

    def make_panel(self, detail: PersonDetail) -> PersonPanel:
        panel = PersonPanel(self._desk, detail)
        panel.postWanted.connect(self.postWanted)
        panel.menu.aboutToShow.connect(lambda: self._fill_menu(panel))
        panel.appearancePicked.connect(self.appearancePicked)
        self.detailShown.emit(detail)
        return panel

    def take_detail(self, panel: PersonPanel, detail: PersonDetail) -> None:
        panel.show_detail(detail)
        self.detailShown.emit(detail)

    def detail_id(self, panel: PersonPanel) -> int:
        return panel.detail.id

    def _fill_menu(self, panel: PersonPanel) -> None:
        panel.menu.clear()
        self.menuWanted.emit(panel.menu)

    # ---- 統合

    def begin_merging(self, person_id: int, name: str) -> None:
        """「ほかの人物と統合する」: the other one is chosen, both are shown, then it is done."""
        acts = MergeActs(person_hits, people_preview, merge_people)
        pane = MergePane(self._desk.theme, person_id, name, PEOPLE)
        MergeController(self._desk, self, pane, acts, self.openWanted.emit).begin()

    # ---- adding

    def begin_adding(self) -> None:
        """「人物を追加」"""
        self.begin_form(self.adding or AddPerson(self._desk))
