"""The right pane of 会員: one member, or the form to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.desk.kit.controls import scrolled
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.members.picture import Picture
from ogdesk.desk.pages import Desk
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


class MemberSide(QWidget):
    """`openWanted(id)`: that member shall become current. `gone()`: the shown one was removed. `left()`: back to the list."""

    openWanted = Signal(int)  # noqa: N815 - a signal, named as Qt's are
    gone = Signal()
    left = Signal()

    def __init__(self, desk: Desk, picture: Picture) -> None:
        super().__init__()
        self._desk = desk
        self._picture = picture
        self.wanted_id: int | None = None
        self.panel: MemberPanel | None = None
        self.adding: AddMember | None = None
        self._content = QWidget()
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.addWidget(self._content)

    @property
    def shown_id(self) -> int | None:
        """The member that is shown."""
        return self.panel.detail.id if self.panel is not None else None

    @property
    def is_adding(self) -> bool:
        """Whether the form to add one is open."""
        return self.adding is not None

    def show_member(self, membership_id: int) -> None:
        """Read a member and show it; a form that is open is left."""
        self.adding = None
        self.wanted_id = membership_id
        self._load()

    def reload(self) -> None:
        """The file or the day is another: the same member anew."""
        if self.panel is not None and self.wanted_id is not None:
            self._load()

    def clear(self) -> None:
        """Nothing is shown (another file)."""
        self.panel, self.adding, self.wanted_id = None, None, None
        self._put(QWidget())

    def focus_first(self) -> None:
        """The caret into the first field."""
        if self.panel is not None:
            self.panel.focus_first()

    def remove(self, membership_id: int, name: str, then: int | None) -> None:
        """Take a member away; `then` becomes the wanted one."""
        self.wanted_id = then
        self.panel = None

        def work(file: CouncilFile) -> Change:
            from ogdesk.acts.member_edits import remove_membership

            return remove_membership(file, membership_id)

        self._desk.session.act(work, lambda _change: self._say(tr("{name}を会員から外しました", name=name)))

    # ---- one member

    def _load(self) -> None:
        membership_id, day = self.wanted_id, self._picture.day
        assert membership_id is not None

        def work(reading: Reading) -> MemberDetail:
            from ogdesk.acts.member_detail import member_detail

            return member_detail(reading, membership_id, day)

        self._desk.session.read(work, self._take, key="members.detail", failed=self._on_gone)

    def _take(self, detail: MemberDetail) -> None:
        from ogdesk.desk.members.panel import MemberPanel

        if self.adding is not None or detail.id != self.wanted_id:
            return
        if self.panel is not None and self.panel.detail.id == detail.id:
            self.panel.show_detail(detail, self._picture.day)
            return
        self.panel = MemberPanel(self._desk, detail, self._picture.day)
        self._put(self.panel)

    def _on_gone(self, _error: WorldError) -> None:
        self.clear()
        self.gone.emit()

    # ---- adding

    def begin_adding(self) -> None:
        """「会員を追加」"""
        from ogdesk.desk.members.adding import AddMember

        if self.adding is None:
            form = AddMember(self._desk.theme)
            form.searched.connect(self._propose)
            form.wanted.connect(self._add)
            form.cancelled.connect(self._stop_adding)
            form.openWanted.connect(self.openWanted)
            self.adding, self.panel = form, None
            self._put(form)
        self.adding.begin()

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

        self._desk.session.act(work, self._added, failed=self._not_added)

    def _added(self, added: Added) -> None:
        self.openWanted.emit(added.id)
        self._say(tr("会員を追加しました"))

    def _not_added(self, error: WorldError) -> None:
        if self.adding is not None:
            self.adding.tell(error.sentence, error.suggestion if isinstance(error, BadValue) else "")

    def _stop_adding(self) -> None:
        self.adding = None
        if self.wanted_id is not None:
            self._load()
        else:
            self.clear()
        self.left.emit()

    # ---- small things

    def _say(self, words: str) -> None:
        self._desk.window.say(words, self._desk.session.undo)

    def _put(self, content: QWidget) -> None:
        """Show a panel and drop the one before."""
        layout = QVBoxLayout()
        layout.addWidget(content)
        area = scrolled(layout, margin=SPACE.card_padding, name=tr("会員の詳細"))
        self._frame.replaceWidget(self._content, area)
        self._content.hide()
        self._content.deleteLater()
        self._content = area
