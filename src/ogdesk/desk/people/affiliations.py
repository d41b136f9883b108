"""肩書き of a person: organisation, 部署, 職名, from when to when, which is the main one, in what order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ogdesk.acts.fields import FIELDS
from ogdesk.acts.members.detail import SourceRow
from ogdesk.acts.people.detail import AffiliationRow
from ogdesk.acts.people.parts import make_main, move_affiliation, remove_affiliation
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.binding import Binding, bind
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.forms.source_field import SourceLine
from ogdesk.desk.kit.controls import ElidingLabel, Field, column, flat_button, flow, icon_button, row
from ogdesk.desk.kit.fields import DateField, TextField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_TEXTS = ("organisation", "department", "title")
_DATES = ("start", "end")
Work = Callable[["CouncilFile"], "Change"]


class AffiliationBlock(QFrame):
    """One 肩書き. Alt+↑↓ anywhere in it changes the order.

    `moved(id, step)`, `mainWanted(id)`, `removeWanted(id)`.
    """

    moved = Signal(int, int)
    mainWanted = Signal(int)
    removeWanted = Signal(int)

    def __init__(self, desk: Desk, affiliation: AffiliationRow) -> None:
        super().__init__()
        self._desk = desk
        self.id = affiliation.id
        self._stored = affiliation.texts
        self.fields: dict[str, Field] = {}
        self.bindings: dict[str, Binding] = {}
        for name in _TEXTS:
            self._add_text(name)
        for name in _DATES:
            self._add_date(name)
        self.titles = SourceLine(desk.theme)
        self._add_source()
        self.star = flat_button(desk.theme, "")
        self.star.clicked.connect(lambda _checked: self.mainWanted.emit(self.id))
        self.body = icon_button(desk.theme, "landmark", tr("この団体を開く"), size=18)
        self._body_id: int | None = None
        self.body.clicked.connect(lambda _checked: self._open_body())
        self.up = icon_button(desk.theme, "chevron-up", tr("上へ（Alt+↑）"), size=18)
        self.down = icon_button(desk.theme, "chevron-down", tr("下へ（Alt+↓）"), size=18)
        self.remove = icon_button(desk.theme, "trash", tr("肩書きを消す"), size=18)
        self.up.clicked.connect(lambda: self.moved.emit(self.id, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.id, 1))
        self.remove.clicked.connect(lambda: self.removeWanted.emit(self.id))
        self.span = ElidingLabel(size="caption", role="weak")
        self._lay_out()
        self.show_affiliation(affiliation)

    def show_affiliation(self, affiliation: AffiliationRow) -> None:
        """What is stored now; what is being typed stays."""
        self._stored = affiliation.texts
        for name, binding in self.bindings.items():
            binding.show_stored(affiliation.texts[name])
        self._body_id = affiliation.member_id
        self.body.setVisible(self._body_id is not None)
        self.body.setAccessibleName(tr("{name}を開く", name=affiliation.texts["organisation"]))
        main = affiliation.is_main
        self.star.setText(tr("★ 主な肩書き") if main else tr("☆ 主にする"))
        self.star.setAccessibleName(
            tr("主な肩書き") if main else tr("「{printed}」を主な肩書きにする", printed=affiliation.printed)
        )
        self.span.setText(tr(affiliation.words))
        self.setAccessibleName(tr("肩書き　{printed}", printed=affiliation.printed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(self.id, steps[event.key()])
        else:
            super().keyPressEvent(event)

    def _open_body(self) -> None:
        if self._body_id is not None:
            self._desk.navigator.go(EntityField("organisation", self._body_id))

    def _lay_out(self) -> None:
        fields = self.fields
        names = flow((fields["organisation"], 3), (fields["department"], 2), (fields["title"], 2))
        dates = flow(fields["start"], fields["end"], (fields["source"], 1))
        tools = row(self.star, None, self.body, self.up, self.down, self.remove, spacing=SPACE.xs)
        self.setLayout(column(tools, names, dates, self.span, spacing=SPACE.s))
        for button in (self.star, self.up, self.down, self.remove):
            hide_if(self._desk.session.read_only, button)

    def _add_text(self, name: str) -> None:
        control = TextField(tr(FIELDS["affiliation"][name].label))
        # A long organisation is cut in its field.
        control.textChanged.connect(lambda text: control.setToolTip(tip(text)))
        self._add(name, control)

    def _add_date(self, name: str) -> None:
        desk = self._desk
        control = DateField(
            desk.theme,
            tr(FIELDS["affiliation"][name].label),
            today=lambda: desk.session.here.today,
            vague=True,
        )
        self._add(name, control)

    def _add_source(self) -> None:
        self._add("source", self.titles)

    def _add(self, name: str, control: QWidget) -> None:
        field = Field(self._desk.theme, FIELDS["affiliation"][name].label, control)
        self.fields[name] = field
        self.bindings[name] = bind(
            field,
            "affiliation",
            self.id,
            name,
            session=self._desk.session,
            book=self._desk.book,
            text=self._stored[name],
        )


class AffiliationList(QWidget):
    """All of them in order; each act goes to the file and is undone with Ctrl+Z."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.blocks: list[AffiliationBlock] = []
        self._titles: tuple[str, ...] = ()
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.l)

    def offer(self, sources: Sequence[SourceRow]) -> None:
        """The papers of the file."""
        self._titles = tuple(source.title for source in sources)
        for block in self.blocks:
            block.titles.offer(self._titles)

    def show_affiliations(self, affiliations: Sequence[AffiliationRow]) -> None:
        """Show these; a block that stays keeps its caret."""
        wanted = [affiliation.id for affiliation in affiliations]
        kept = {block.id: block for block in self.blocks if block.id in wanted}
        for block in self.blocks:
            if block.id not in kept:
                block.hide()
                block.deleteLater()
        self.blocks = [kept.get(a.id) or self._make(a) for a in affiliations]
        for place, (block, affiliation) in enumerate(zip(self.blocks, affiliations, strict=True)):
            if self._stack.indexOf(block) != place:
                self._stack.insertWidget(place, block)
            block.show_affiliation(affiliation)
        self._order_tabs()

    def focus_last(self) -> None:
        """The caret into the newest one."""
        if self.blocks:
            self.blocks[-1].fields["organisation"].go()

    def _make(self, affiliation: AffiliationRow) -> AffiliationBlock:
        block = AffiliationBlock(self._desk, affiliation)
        block.titles.offer(self._titles)
        block.moved.connect(self._move)
        block.mainWanted.connect(self._make_main)
        block.removeWanted.connect(self._remove)
        return block

    def _order_tabs(self) -> None:
        stops = [stop for block in self.blocks for stop in _stops(block)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _move(self, affiliation_id: int, step: int) -> None:
        self._desk.session.act(lambda file: move_affiliation(file, affiliation_id, step))

    def _make_main(self, affiliation_id: int) -> None:
        self._desk.session.act(lambda file: make_main(file, affiliation_id))

    def _remove(self, affiliation_id: int) -> None:
        self._desk.session.act(
            lambda file: remove_affiliation(file, affiliation_id),
            lambda change: self._desk.window.say(
                tr("肩書きを消しました"), self._desk.session.undo_of(change)
            ),
        )


def _stops(block: AffiliationBlock) -> list[QWidget]:
    """What Tab reaches in a block, in reading order."""
    stops: list[QWidget] = [block.star, block.body, block.up, block.down, block.remove]
    for field in block.fields.values():
        control = field.control
        if isinstance(control, DateField):
            stops += [control.line, control.button]
        else:
            stops += [control.line, control.choose] if isinstance(control, SourceLine) else [control]
    return stops
