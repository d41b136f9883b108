"""Detail of one act: before and after, only the differences, by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.written_dates import said_day
from ogdesk.desk.history.diff_boxes import difference
from ogdesk.desk.history.model import where_words
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import column, flat_button, label, row, scrolled, secondary_button
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.history.view import ShownChange, ShownStep

_MOST = 30
"""So many differences are shown; an act with more of them (the making of the file) says first how many there are."""

_AT_ONCE = 4
"""So many are there at once; the window answers between the others."""


class StepDetail(QWidget):
    """The detail of one act. `returnWanted(step)` for 「この時点に戻す」, `placeWanted(EntityField)` for 「場所を開く」."""

    returnWanted = Signal(int)
    placeWanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._step: ShownStep | None = None
        self._rest: Steps | None = None
        self.title = label("", size="title", wrap=True)
        self.when = label("", role="sub", wrap=True)
        self.go_back = secondary_button(theme, tr("この時点に戻す"))
        self.open_place = flat_button(theme, tr("場所を開く"))
        self.where = label("", size="caption", role="sub", wrap=True)
        self.moved = label("", size="caption", role="sub", wrap=True)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(SPACE.s)
        body = column(
            self.title,
            self.where,
            self.when,
            SPACE.s,
            self._changes,
            self.moved,
            SPACE.s,
            row(self.go_back, self.open_place, None),
            None,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body, margin=SPACE.card_padding, name=tr("変更の内容")))
        self.go_back.clicked.connect(self._on_return)
        self.open_place.clicked.connect(self._on_place)
        theme.themeChanged.connect(self._paint_anew)
        self.show_step(None)

    def show_step(self, step: ShownStep | None) -> None:
        """Show an act; None shows nothing."""
        self._step = step
        self.title.setText(step.title if step else "")
        self.when.setText(
            f"{tr(said_day(step.at.date(), weekday=True))} {step.at:%H:%M}　{step.who}" if step else ""
        )
        self.where.setText(where_words(step) if step else "")
        self.where.setVisible(bool(self.where.text()))
        self.moved.hide()
        self.go_back.setVisible(step is not None and not step.current)
        self.open_place.setVisible(step is not None and step.place is not None)
        self._show_changes(step)

    def _show_changes(self, step: ShownStep | None) -> None:
        self._clear()
        changes = step.changes if step is not None else ()
        if len(changes) > _MOST:
            words = tr(
                "{n}か所を変更しました。はじめの{MOST}か所を表示しています。", n=len(changes), MOST=_MOST
            )
            self._changes.addWidget(label(words, role="sub", wrap=True))
        boxes = self._boxes(changes[:_MOST])
        for _ in range(_AT_ONCE):
            next(boxes, None)
        if len(changes) > _AT_ONCE:
            self._rest = Steps(boxes, self)

    def _boxes(self, changes: Sequence[ShownChange]) -> Iterator[None]:
        """One difference after the other, each at the end of what is there."""
        for change in changes:
            self._changes.addWidget(difference(self._theme, change))
            yield

    def show_consequences(self, step: int, said: Sequence[str]) -> None:
        """What followed from the act `step`, if it is still the one shown."""
        if self._step is not None and self._step.step == step:
            self.moved.setText("\n".join(said))
            self.moved.setVisible(bool(said))

    def _clear(self) -> None:
        if self._rest is not None:
            self._rest.stop()
            self._rest.deleteLater()
            self._rest = None
        while (item := self._changes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _paint_anew(self) -> None:
        """The marks in the differences are of the colours of before."""
        self._show_changes(self._step)

    def _on_return(self) -> None:
        if self._step is not None:
            self.returnWanted.emit(self._step.step)

    def _on_place(self) -> None:
        if self._step is not None and self._step.place is not None:
            self.placeWanted.emit(self._step.place)
