"""The form in the right pane of a list that adds something to it: fields, 「追加する」 and 「やめる」."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ogdesk.desk.kit.controls import column, flat_button, label, row, secondary_button
from ogdesk.desk.kit.controls.cards import Part
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.store.file import CouncilFile

    Work = Callable[[CouncilFile], Added]


class AddForm(QWidget):
    """Subclasses make their controls, put them in with `lay_out`, and say what 「追加する」 writes."""

    saved = Signal(object)
    """The act that 「追加する」 asks for."""
    openWanted = Signal(int)
    """The id of the one that is there already."""
    cancelled = Signal()

    said = ""
    """What is said when it was added."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.save = secondary_button(theme, tr("追加する"), "plus")
        self.stop = flat_button(theme, tr("やめる"))
        self.buttons = row(self.save, self.stop, None)
        self.save.clicked.connect(lambda _checked: self._on_save())
        self.stop.clicked.connect(self.cancelled)

    def lay_out(self, title: str, first: QWidget, *parts: Part, spacing: int = SPACE.m) -> None:
        """The parts under the title; the caret begins in `first`."""
        self._first = first
        self.setLayout(column(label(title, size="title"), *parts, None, spacing=spacing))

    def begin(self) -> None:
        """The caret into the first control."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    @abstractmethod
    def work(self) -> Work | None:
        """What is to be written; None when there is nothing to add."""

    @abstractmethod
    def tell(self, sentence: str, suggestion: str) -> None:
        """Why it was not added, and a value that would do."""

    def _on_save(self) -> None:
        work = self.work()
        if work is not None:
            self.saved.emit(work)
