"""The right pane of 会員: one member, the form to add one, or the preview of a 統合."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ogdesk.acts.members.detail import member_detail, source_rows
from ogdesk.acts.members.edits import organisations_found, remove_membership
from ogdesk.acts.members.merge import merge_organisations
from ogdesk.acts.members.merge_preview import merge_preview
from ogdesk.acts.members.observation_edits import list_candidates, save_list, stored_list
from ogdesk.acts.members.rows import membership_of
from ogdesk.council.entity import EntityField
from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.context import Desk
from ogdesk.desk.members.new_member import AddMember
from ogdesk.desk.members.panel import MemberPanel
from ogdesk.desk.members.roster_check import RosterPane
from ogdesk.desk.things.merge import MergeActs, MergeController
from ogdesk.desk.things.merge_pane import MergePane
from ogdesk.desk.things.side_pane import SidePane
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.acts.members.detail import MemberDetail, SourceRow
    from ogdesk.acts.members.observation_edits import Candidate, ListRecord
    from ogdesk.desk.members.panel import MemberPanel
    from ogdesk.desk.members.roster_check import RosterPane
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

# What needs an open file is imported when one is open: the page itself may be built before.


class MemberSide(SidePane[MemberPanel, AddMember]):
    """The right pane of 会員.

    As every side pane; the answers are those of the 基準日 of `picture`. `menuWanted(QMenu)`: fill the menu behind 「…」.
    """

    menuWanted = Signal(object)

    def __init__(self, desk: Desk, picture: ChartDays) -> None:
        super().__init__(desk, tr("会員の詳細"), "members.detail")
        self._picture = picture

    # ---- taking away

    def put_into_bin(self, organisation_id: int, name: str, then: int | None) -> None:
        """Into the ごみ箱, with all that belongs to it; `then` becomes the wanted one."""
        words = tr("{name}をごみ箱に入れました", name=name)
        self.remove_one(EntityField("organisation", organisation_id), then, words)

    def end_membership(self, membership_id: int, name: str, then: int | None) -> None:
        """No member any more, with its records; the organisation stays in the file."""

        def work(file: CouncilFile) -> Change:
            return remove_membership(file, membership_id)

        self.take_away(work, then, tr("{name}を会員から外しました", name=name))

    # ---- one member

    def read_detail(self, reading: Reading, thing_id: int) -> MemberDetail:
        return member_detail(reading, thing_id, self._picture.day)

    def make_panel(self, detail: MemberDetail) -> MemberPanel:
        panel = MemberPanel(self._desk, detail, self._picture.day)
        panel.menu.aboutToShow.connect(lambda: self._fill_menu(panel))
        panel.listWanted.connect(self.edit_list)
        panel.mergeWanted.connect(lambda: self.begin_merging(panel.detail.organisation_id, panel.detail.name))
        return panel

    def take_detail(self, panel: MemberPanel, detail: MemberDetail) -> None:
        panel.show_detail(detail, self._picture.day)

    def detail_id(self, panel: MemberPanel) -> int:
        return panel.detail.id

    def _fill_menu(self, panel: MemberPanel) -> None:
        panel.menu.clear()
        self.menuWanted.emit(panel.menu)

    # ---- 統合

    def begin_merging(self, organisation_id: int, name: str) -> None:
        """「ほかの団体と統合する」"""
        acts = MergeActs(organisations_found, merge_preview, merge_organisations)
        pane = MergePane(self._desk.theme, organisation_id, name)
        MergeController(self._desk, self, pane, acts, self._open_organisation).begin()

    def _open_organisation(self, organisation_id: int) -> None:
        """Its membership, where it has one."""

        def show(membership_id: int | None) -> None:
            if membership_id is not None:
                self.openWanted.emit(membership_id)

        self._desk.session.read(lambda reading: membership_of(reading, organisation_id), show)

    # ---- 名簿で確かめる

    def begin_list(self) -> None:
        """「名簿で在籍を確かめる」"""
        pane = self._open_list()
        self._read_candidates(pane, self._picture.day)
        self._desk.session.read(_sources, lambda rows: pane.begin(rows) if self.form is pane else None)

    def edit_list(self, observation_id: int) -> None:
        """A list that was recorded, as the member that is shown stands in it."""
        pane, looked_at = self._open_list(), self.wanted_id

        def work(reading: Reading) -> tuple[ListRecord, tuple[SourceRow, ...], tuple[Candidate, ...]]:
            record = stored_list(reading, observation_id)
            day = record.on.latest or self._picture.day
            return record, _sources(reading), list_candidates(reading, day)

        def show(found: tuple[ListRecord, tuple[SourceRow, ...], tuple[Candidate, ...]]) -> None:
            if self.form is pane:
                pane.begin_again(*found, looked_at=looked_at)

        self._desk.session.read(work, show)

    def _open_list(self) -> RosterPane:
        session = self._desk.session
        pane = RosterPane(self._desk.theme, lambda: session.here.today, self._picture.day)
        pane.dayChanged.connect(lambda day: self._read_candidates(pane, day))
        pane.wanted.connect(lambda record: self._save_list(pane, record))
        pane.cancelled.connect(self.leave_form)
        self.show_form(pane)
        return pane

    def _read_candidates(self, pane: RosterPane, day: date) -> None:
        def work(reading: Reading) -> tuple[Candidate, ...]:
            return list_candidates(reading, day)

        self._desk.session.read(
            work,
            lambda found: pane.show_candidates(found) if self.form is pane else None,
            key="members.candidates",
        )

    def _save_list(self, pane: RosterPane, record: ListRecord) -> None:
        def work(file: CouncilFile) -> Added:
            return save_list(file, record, looked_at=pane.looked_at)

        def done(added: Added) -> None:
            self.leave_form()
            self.say(pane.said(record), added)

        self._desk.session.act(work, done, failed=lambda error: pane.tell(error.sentence))

    # ---- adding

    def begin_adding(self) -> None:
        """「会員を追加」"""
        self.begin_form(self.adding or AddMember(self._desk))


def _sources(reading: Reading) -> tuple[SourceRow, ...]:
    return source_rows(reading)
