"""Beside the list of people: one of them, or the form to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.entity import EntityField
from ogdesk.desk.kit.controls import scrolled
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.pages import Desk
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.added import Added
    from ogdesk.acts.person_detail import PersonDetail
    from ogdesk.desk.people.adding import AddPerson
    from ogdesk.desk.people.panel import PersonPanel
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

# What needs an open file is imported when one is open: the page itself may be built before.


class PersonSide(QWidget):
    """`openWanted(id)`: that person shall become current. `gone()`: the shown one was removed. `left()`: back to the list."""

    openWanted = Signal(int)  # noqa: N815 - a signal, named as Qt's are
    postWanted = Signal(int)  # noqa: N815
    removeWanted = Signal(int)  # noqa: N815
    gone = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.wanted_id: int | None = None
        self.panel: PersonPanel | None = None
        self.adding: AddPerson | None = None
        self._content = QWidget()
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.addWidget(self._content)

    @property
    def shown_id(self) -> int | None:
        """Who is shown."""
        return self.panel.detail.id if self.panel is not None else None

    @property
    def is_adding(self) -> bool:
        """Whether the form to add one is open."""
        return self.adding is not None

    def show_person(self, person_id: int) -> None:
        """Read someone and show them; a form that is open is left."""
        self.adding = None
        self.wanted_id = person_id
        self._load()

    def reload(self) -> None:
        """The same person anew."""
        if self.panel is not None and self.wanted_id is not None:
            self._load()

    def clear(self) -> None:
        """Nobody is shown (another file)."""
        self.panel, self.adding, self.wanted_id = None, None, None
        self._put(QWidget())

    def focus_first(self) -> None:
        """The caret into the family name."""
        if self.panel is not None:
            self.panel.focus_first()

    def remove(self, person_id: int, name: str, then: int | None) -> None:
        """Into the ごみ箱; `then` becomes the wanted one."""
        self.wanted_id = then
        self.panel = None
        here = self._desk.session.here

        def work(file: CouncilFile) -> Change:
            from ogdesk.acts.removing import remove

            return remove(file, EntityField("person", person_id), here)

        self._desk.session.act(
            work, lambda _change: self._say(tr("{name}さんをごみ箱に入れました", name=name))
        )

    # ---- one person

    def _load(self) -> None:
        person_id = self.wanted_id
        assert person_id is not None

        def work(reading: Reading) -> PersonDetail:
            from ogdesk.acts.person_detail import person_detail

            return person_detail(reading, person_id)

        self._desk.session.read(work, self._take, key="people.detail", failed=self._on_gone)

    def _take(self, detail: PersonDetail) -> None:
        from ogdesk.desk.people.panel import PersonPanel

        if self.adding is not None or detail.id != self.wanted_id:
            return
        if self.panel is not None and self.panel.detail.id == detail.id:
            self.panel.show_detail(detail)
            return
        self.panel = PersonPanel(self._desk, detail)
        self.panel.postWanted.connect(self.postWanted)
        self.panel.removeWanted.connect(self.removeWanted)
        self._put(self.panel)

    def _on_gone(self, _error: WorldError) -> None:
        self.clear()
        self.gone.emit()

    # ---- adding

    def begin_adding(self) -> None:
        """「人物を追加」"""
        from ogdesk.desk.people.adding import AddPerson

        if self.adding is None:
            form = AddPerson(self._desk.theme)
            form.typed.connect(self._look_for_same)
            form.wanted.connect(self._add)
            form.cancelled.connect(self._stop_adding)
            form.openWanted.connect(self.openWanted)
            self.adding, self.panel = form, None
            self._put(form)
        self.adding.begin()

    def _look_for_same(self, family: str, given: str) -> None:
        def work(file: CouncilFile) -> tuple[tuple[int, str], ...]:
            from ogdesk.acts.person_rows import same_person_ids

            return same_person_ids(file, family, given)

        def found(same: tuple[tuple[int, str], ...]) -> None:
            if self.adding is not None:
                self.adding.show_same((family, given), same)

        self._desk.session.look(work, found, key="people.same")

    def _add(self, family: str, given: str, family_reading: str, given_reading: str) -> None:
        def work(file: CouncilFile) -> Added:
            from ogdesk.acts.people import add_person

            return add_person(file, family, given, family_reading=family_reading, given_reading=given_reading)

        self._desk.session.act(work, self._added, failed=self._not_added)

    def _added(self, added: Added) -> None:
        self.openWanted.emit(added.id)
        self._say(tr("人物を追加しました"))

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
        area = scrolled(layout, margin=SPACE.l, name=tr("人物の詳細"))
        self._frame.replaceWidget(self._content, area)
        self._content.hide()
        self._content.deleteLater()
        self._content = area
