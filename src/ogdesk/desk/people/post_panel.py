"""One post: its own fields, its holders, and the form to record another one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ogdesk.acts.people.parts import record_tenure
from ogdesk.acts.people.posts import HolderRow, PostDetail
from ogdesk.acts.people.rows import person_hits
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import (
    flat_button,
    label,
    line,
    row,
)
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.people.tenures import HolderBlock, NewHolder, NewTerm
from ogdesk.desk.things.links import OpenButton
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.store.change import Change


class PostPanel(QWidget):
    """The panel of one post.

    Built for one post; `show_detail` takes a newer state of the same one. `personWanted(id)`.
    """

    personWanted = Signal(int)

    def __init__(self, desk: Desk, detail: PostDetail) -> None:
        super().__init__()
        self._desk = desk
        self.post = post = detail.post
        self._titles: tuple[str, ...] = ()
        self.name = label(post.name, size="title", wrap=True)
        self.add = flat_button(desk.theme, tr("追加"), "plus")
        self.add.setAccessibleName(tr("在任を追加"))
        hide_if(desk.session.read_only, self.add)
        self._form: NewHolder | None = None
        self._fields = Form(desk)
        words = PartWords(tr("在任の記録を消す"), tr("在任の記録を消しました"))
        self.holders = PartList(
            self._fields, "tenure", self._block, words, refresh=HolderBlock.show_holder, spacing=SPACE.l
        )
        self.none = label(tr("在任の記録はまだありません。"), role="weak")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.m)
        self.open = OpenButton(desk)
        head = row(self.name, self.open)
        head.setStretch(0, 1)
        self._stack.addLayout(head)
        self.add.clicked.connect(lambda _checked: self.begin_holder())
        self._steps = Steps(self._parts(), self)
        self.show_detail(detail)

    @property
    def blocks(self) -> list[HolderBlock]:
        """The block of each 在任, in order."""
        return [block for block in self.holders.forms() if isinstance(block, HolderBlock)]

    @property
    def is_complete(self) -> bool:
        """Whether all of it is there."""
        return not self._steps.running

    def focus_first(self) -> None:
        """The caret into the first 在任, or to where one is added (Enter on a row)."""
        self._steps.finish()
        if self.blocks:
            self.blocks[0].fields["start"].go()
        else:
            self.add.setFocus()

    def begin_holder(self) -> None:
        """「在任を追加」"""
        self.form.begin()

    @property
    def form(self) -> NewHolder:
        """The form for another holder, made when it is first asked for."""
        if self._form is None:
            self._steps.finish()
            self._form = NewHolder(self._desk)
            self._form.searched.connect(self._find)
            self._form.wanted.connect(self._record)
            self._form.cancelled.connect(self._form.hide)
            self._stack.insertWidget(self._stack.indexOf(self.none), self._form)
        return self._form

    def _parts(self) -> Iterator[None]:
        """From top to bottom, a piece at a time: all at once would stop the window at each row of the list."""
        stack = self._stack
        form, thing = self._fields, Thing("post", self.post.id, self.post.texts)
        for name in ("name", "title", "reading"):
            stack.addWidget(form.field(thing, name))
        yield
        stack.addWidget(line())
        stack.addLayout(row(label(tr("在任の記録"), size="subtitle"), None, self.add))
        stack.addWidget(self.none)
        stack.addWidget(self.holders)
        stack.addStretch(1)
        self.none.setVisible(not self.post.holders)
        for count in range(1, len(self.post.holders)):
            yield
            self.holders.show_rows(self.post.holders[:count])
        yield
        self._show_holders()

    def show_detail(self, detail: PostDetail) -> None:
        """What is stored now; fields follow by themselves."""
        self.post = post = detail.post
        self._titles = tuple(source.title for source in detail.sources)
        for block in self.blocks:
            block.titles.offer(self._titles)
        self.name.setText(post.name)
        self.open.show_named(post.body)
        if self.is_complete:
            self._show_holders()

    def _show_holders(self) -> None:
        self.none.setVisible(not self.post.holders)
        self.holders.show_rows(self.post.holders)

    def _block(self, holder: HolderRow) -> HolderBlock:
        block = HolderBlock(self._fields, holder, *self.holders.buttons(holder))
        block.titles.offer(self._titles)
        block.personWanted.connect(self.personWanted)
        return block

    def _find(self, typed: str) -> None:
        form = self.form
        self._desk.session.look(
            lambda file: person_hits(file, typed),
            lambda hits: form.propose(typed, hits) if isValid(form) else None,
            key="posts.holder",
        )

    def _record(self, term: NewTerm) -> None:
        post = self.post.id
        self._desk.session.act(
            lambda file: record_tenure(
                file,
                post,
                term.person,
                person_id=term.person_id,
                start=term.start,
                end=term.end,
                term_ends=term.term_ends,
            ),
            self._recorded,
            failed=self._refused,
        )

    def _recorded(self, added: Added) -> None:
        self.form.hide()
        self.add.setFocus()
        self._say(tr("{name}の在任を記録しました", name=self.post.name), added)

    def _refused(self, error: WorldError) -> None:
        suggestion = error.suggestion if isinstance(error, BadValue) else ""
        self.form.person_field.tell(error.sentence, "error", suggestion)
        self.form.person_field.go()

    def _say(self, words: str, done: Change | Added) -> None:
        self._desk.window.say(words, self._desk.session.undo_of(done))
