"""The right pane of 会員: one member, the form to add one, or the preview of a 統合."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ogdesk.council.entity import EntityField
from ogdesk.desk.members.picture import Picture
from ogdesk.desk.pages import Desk
from ogdesk.desk.sidepane import SidePane
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.added import Added
    from ogdesk.acts.member_detail import MemberDetail
    from ogdesk.acts.member_edits import NewMember, OrganisationHit
    from ogdesk.desk.members.adding import AddMember
    from ogdesk.desk.members.panel import MemberPanel
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

# What needs an open file is imported when one is open: the page itself may be built before.


class MemberSide(SidePane["MemberPanel"]):
    """As every side pane; the answers are those of the 基準日 of `picture`."""

    def __init__(self, desk: Desk, picture: Picture) -> None:
        super().__init__(desk, tr("会員の詳細"), "members.detail")
        self._picture = picture

    @property
    def adding(self) -> AddMember | None:
        """The form to add a member, while it is open."""
        from ogdesk.desk.members.adding import AddMember

        return self.form if isinstance(self.form, AddMember) else None

    def focus_first(self) -> None:
        """The caret into the first field."""
        if self.panel is not None:
            self.panel.focus_first()

    # ---- taking away

    def put_into_bin(self, organisation_id: int, name: str, then: int | None) -> None:
        """Into the ごみ箱, with all that belongs to it; `then` becomes the wanted one."""
        here = self._desk.session.here

        def work(file: CouncilFile) -> Change:
            from ogdesk.acts.removing import remove

            return remove(file, EntityField("organisation", organisation_id), here)

        self.take_away(work, then, tr("{name}をごみ箱に入れました", name=name))

    def end_membership(self, membership_id: int, name: str, then: int | None) -> None:
        """No member any more, with its records; the organisation stays in the file."""

        def work(file: CouncilFile) -> Change:
            from ogdesk.acts.member_edits import remove_membership

            return remove_membership(file, membership_id)

        self.take_away(work, then, tr("{name}を会員から外しました", name=name))

    # ---- one member

    def read_detail(self, reading: Reading, thing_id: int) -> MemberDetail:
        from ogdesk.acts.member_detail import member_detail

        return member_detail(reading, thing_id, self._picture.day)

    def make_panel(self, detail: MemberDetail) -> MemberPanel:
        from ogdesk.desk.members.panel import MemberPanel

        return MemberPanel(self._desk, detail, self._picture.day)

    def take_detail(self, panel: MemberPanel, detail: MemberDetail) -> None:
        panel.show_detail(detail, self._picture.day)

    def detail_id(self, panel: MemberPanel) -> int:
        return panel.detail.id

    # ---- adding

    def begin_adding(self) -> None:
        """「会員を追加」"""
        from ogdesk.desk.members.adding import AddMember

        form = self.adding
        if form is None:
            form = AddMember(self._desk.theme)
            form.searched.connect(self._propose)
            form.wanted.connect(self._add)
            form.cancelled.connect(self.leave_form)
            form.openWanted.connect(self.openWanted)
            self.show_form(form)
        form.begin()

    def _propose(self, typed: str) -> None:
        def work(file: CouncilFile) -> tuple[OrganisationHit, ...]:
            from ogdesk.acts.member_edits import organisations_found

            return organisations_found(file, typed)

        def found(hits: tuple[OrganisationHit, ...]) -> None:
            if self.adding is not None:
                self.adding.propose(typed, hits)

        self._desk.session.look(work, found, key="members.propose")

    def _add(self, wish: NewMember) -> None:
        def work(file: CouncilFile) -> Added:
            from ogdesk.acts.member_edits import add_member

            return add_member(file, wish)

        self._desk.session.act(
            work, lambda added: self.added(added, tr("会員を追加しました")), failed=self._not_added
        )

    def _not_added(self, error: WorldError) -> None:
        if self.adding is not None:
            self.adding.tell(error.sentence, error.suggestion if isinstance(error, BadValue) else "")
