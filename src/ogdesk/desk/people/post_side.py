"""Beside the list of 役職: one of them with its holders, or the form to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ogdesk.acts.members.edits import organisations_found
from ogdesk.acts.people.parts import add_post_named
from ogdesk.acts.people.posts import post_detail
from ogdesk.acts.removal import remove
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.people.new_post import AddPost
from ogdesk.desk.people.post_panel import PostPanel
from ogdesk.desk.things.side_pane import SidePane
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.acts.members.edits import OrganisationHit
    from ogdesk.acts.people.posts import PostDetail
    from ogdesk.desk.people.new_post import AddPost
    from ogdesk.desk.people.post_panel import PostPanel
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

# What needs an open file is imported when one is open: the page itself may be built before.


class PostSide(SidePane["PostPanel"]):
    """Besides the signals of every side pane: `personWanted(id)`, a holder shall be shown."""

    personWanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("役職の詳細"), "posts.detail")

    @property
    def adding(self) -> AddPost | None:
        """The form to add one, while it is open."""
        return self.form if isinstance(self.form, AddPost) else None

    def remove(self, post_id: int, then: int | None) -> None:
        """Gone, where nothing points at it; `then` becomes the wanted one."""
        here = self._desk.session.here

        def work(file: CouncilFile) -> Change:
            return remove(file, EntityField("post", post_id), here)

        self.take_away(work, then, tr("役職を消しました"))

    # ---- one post

    def read_detail(self, reading: Reading, thing_id: int) -> PostDetail:
        return post_detail(reading, thing_id)

    def make_panel(self, detail: PostDetail) -> PostPanel:
        panel = PostPanel(self._desk, detail)
        panel.personWanted.connect(self.personWanted)
        return panel

    def take_detail(self, panel: PostPanel, detail: PostDetail) -> None:
        panel.show_detail(detail)

    def detail_id(self, panel: PostPanel) -> int:
        return panel.post.id

    # ---- adding

    def begin_adding(self) -> None:
        """「役職を追加」"""
        form = self.adding
        if form is None:
            form = AddPost(self._desk.theme)
            form.searched.connect(self._find)
            form.wanted.connect(self._add)
            form.cancelled.connect(self.leave_form)
            self.show_form(form)
        form.begin()

    def _find(self, typed: str) -> None:
        def work(file: CouncilFile) -> tuple[OrganisationHit, ...]:
            return organisations_found(file, typed)

        def propose(hits: tuple[OrganisationHit, ...]) -> None:
            if self.adding is not None:
                self.adding.propose(typed, hits)

        self._desk.session.look(work, propose, key="posts.propose")

    def _add(self, organisation: str, title: str, is_head: bool) -> None:
        form = self.adding
        assert form is not None

        def work(file: CouncilFile) -> Added:
            return add_post_named(file, organisation, title, is_head=is_head)

        self.add(form.tell, work, tr("役職を追加しました"))
