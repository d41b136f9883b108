"""The right pane of a list: the chosen one, or a form in its place (会員, 人物, 役職)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.removal import remove
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import scrolled
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.things.add_form import AddForm
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

# What needs an open file is imported when one is open: the page itself may be built before.

P = TypeVar("P", bound=QWidget)
"""The panel of one thing; its `detail.id` says of which."""


F = TypeVar("F", bound=AddForm)
"""The form that adds one."""


class SidePane(QWidget, Generic[P, F]):
    """`openWanted(id)`: that one shall become current. `gone()`: the shown one was removed. `left()`: back to the list.

    Subclasses give `read_detail` and `make_panel`, `take_detail` for a newer state of the one that is shown, and put their forms with
    `show_form`.
    """

    openWanted = Signal(int)
    gone = Signal()
    left = Signal()

    def __init__(self, desk: Desk, name: str, key: str) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._key = key
        self.wanted_id: int | None = None
        self.panel: P | None = None
        self.form: QWidget | None = None
        self._deed: tuple[int, Callable[[P], object]] | None = None
        self._content = QWidget()
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.addWidget(self._content)

    # ---- for the page

    @property
    def shown_id(self) -> int | None:
        """Which one is shown."""
        return self.detail_id(self.panel) if self.panel is not None else None

    @property
    def has_form(self) -> bool:
        """Whether a form stands in its place."""
        return self.form is not None

    def show_one(self, thing_id: int) -> None:
        """Read one and show it; a form that is open is left."""
        self.form, self._deed = None, None
        self.wanted_id = thing_id
        self._load()

    def with_panel(self, thing_id: int, deed: Callable[[P], object]) -> None:
        """Do something in the panel of one, as soon as it is shown."""
        if self.panel is not None and self.shown_id == thing_id:
            deed(self.panel)
            return
        self.openWanted.emit(thing_id)
        self._deed = (thing_id, deed)

    def reload(self) -> None:
        """The same one anew."""
        if self.panel is not None and self.wanted_id is not None:
            self._load()

    def clear(self) -> None:
        """Nothing is shown (another file)."""
        self.panel, self.form, self.wanted_id, self._deed = None, None, None, None
        self._put(QWidget())

    # ---- for subclasses

    @abstractmethod
    def read_detail(self, reading: Reading, thing_id: int) -> Any:
        """What the panel shows; runs on the file's thread."""

    @abstractmethod
    def make_panel(self, detail: Any) -> P:
        """The panel for another one."""

    @abstractmethod
    def take_detail(self, panel: P, detail: Any) -> None:
        """A newer state of the one that is shown."""

    @abstractmethod
    def detail_id(self, panel: P) -> int:
        """Which one a panel shows."""

    def show_form(self, form: QWidget) -> None:
        """A form takes the place of the panel until `leave_form` or `show_one`."""
        self.form, self.panel, self._deed = form, None, None
        self._put(form)

    def leave_form(self) -> None:
        """「やめる」: what was shown before comes back."""
        self.form = None
        if self.wanted_id is not None:
            self._load()
        else:
            self.clear()
        self.left.emit()

    def take_away(self, work: Callable[[CouncilFile], Change], then: int | None, words: str) -> None:
        """Remove the one that is shown; `then` becomes the wanted one, `words` are said with 元に戻す."""
        before, shown = self.wanted_id, self.panel
        self.wanted_id, self.panel = then, None

        def refused(error: WorldError) -> None:
            if self.panel is None and self.form is None and self.wanted_id == then:
                self.wanted_id, self.panel = before, shown
            self._desk.window.say(error.sentence)

        self._desk.session.act(work, lambda change: self.say(words, change), failed=refused)

    def remove_one(self, place: EntityField, then: int | None, words: str) -> None:
        """As `take_away`, by the usual act."""
        here = self._desk.session.here

        def work(file: CouncilFile) -> Change:
            return remove(file, place, here)

        self.take_away(work, then, words)

    @property
    def adding(self) -> F | None:
        """The form to add one, while it is open."""
        return cast(F, self.form) if isinstance(self.form, AddForm) else None

    def begin_form(self, form: F) -> None:
        """Open the form to add one, or go on in the one that is open."""
        if self.form is not form:
            form.saved.connect(lambda work: self._add(form, work))
            form.openWanted.connect(self.openWanted)
            form.cancelled.connect(self.leave_form)
            self.show_form(form)
        form.begin()

    def _add(self, form: F, work: Callable[[CouncilFile], Added]) -> None:
        """What the form makes becomes the current one, which is said with 元に戻す."""

        def done(added: Added) -> None:
            self.openWanted.emit(added.id)
            self.say(form.said, added)

        def refused(error: WorldError) -> None:
            if self.form is form:
                form.tell(error.sentence, error.suggestion if isinstance(error, BadValue) else "")

        self._desk.session.act(work, done, failed=refused)

    def say(self, words: str, done: Change | Added) -> None:
        """What was done, with 元に戻す of just that."""
        self._desk.window.say(words, self._desk.session.undo_of(done))

    # ---- inside

    def _load(self) -> None:
        thing_id = self.wanted_id
        assert thing_id is not None
        self._desk.session.read(
            lambda reading: self.read_detail(reading, thing_id),
            lambda detail: self._take(thing_id, detail),
            key=self._key,
            failed=self._on_gone,
        )

    def _take(self, thing_id: int, detail: Any) -> None:
        if self.form is not None or thing_id != self.wanted_id:
            return
        if self.panel is not None and self.shown_id == thing_id:
            self.take_detail(self.panel, detail)
            return
        self.panel = self.make_panel(detail)
        self._put(self.panel)
        deed, self._deed = self._deed, None
        if deed is not None and deed[0] == thing_id:
            deed[1](self.panel)

    def _on_gone(self, _error: WorldError) -> None:
        self.clear()
        self.gone.emit()

    def _put(self, content: QWidget) -> None:
        """Show a panel and drop the one before."""
        layout = QVBoxLayout()
        layout.addWidget(content)
        area = scrolled(layout, margin=SPACE.l, name=self._name)
        self._frame.replaceWidget(self._content, area)
        self._content.hide()
        self._content.deleteLater()
        self._content = area
