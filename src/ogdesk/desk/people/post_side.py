"""Right pane of the list of 役職: one of them with its holders, or the form to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ogdesk.acts.people.posts import post_detail
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.people.new_post import AddPost
from ogdesk.desk.people.post_panel import PostPanel
from ogdesk.desk.things.side_pane import SidePane
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.people.posts import PostDetail
    from ogdesk.desk.people.post_panel import PostPanel
    from ogdesk.store.reading import Reading

# What needs an open file is imported when one is open: the page itself may be built before.


class PostSide(SidePane[PostPanel, AddPost]):
    """The right pane of the list of posts.

    Besides the signals of every side pane: `personWanted(id)`, a holder shall be shown.
    """

    personWanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("役職の詳細"), "posts.detail")

    def remove(self, post_id: int, then: int | None) -> None:
        """Gone, where nothing points at it; `then` becomes the wanted one."""
        self.remove_one(EntityField("post", post_id), then, tr("役職を消しました"))

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
        self.begin_form(self.adding or AddPost(self._desk))
