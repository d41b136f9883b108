"""The lists of the council: its names, the numbered lines of the 別紙, its offices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ogdesk.acts.forms import said_choice
from ogdesk.acts.settings.council import (
    CLAUSE_WORDS,
    CouncilView,
    LineRow,
    add_clause,
    add_name,
    add_office,
    move_clause,
)
from ogdesk.council.council import OFFICE_WORDS, ClauseKind, Office
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.form import Binder, Thing, remove_button, take_away, with_button
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import Field, column, flow, icon_button, label, row
from ogdesk.desk.kit.fields import ChoiceField, DateField, TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.settings.new_line import Adder
from ogdesk.desk.things.links import OpenButton
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.links import Named
    from ogdesk.desk.context import Desk
    from ogdesk.store.file import CouncilFile

_LINE = 34
"""The height of a line, on which its number stands."""
WHEN = tr("年や年度だけでも記録できます")


def vague_field(desk: Desk, name: str) -> DateField:
    """A date of any precision."""
    return DateField(desk.theme, name, today=lambda: desk.session.here.today, vague=True)


class LinesBlock(QWidget):
    """Rows of bound fields with a bin each, and the row for the next one."""

    def __init__(
        self,
        binder: Binder,
        adder: Adder,
        add: Callable[[CouncilFile, list[Any]], Any],
        make: Callable[[LineRow], QWidget],
        refresh: Callable[[QWidget, LineRow], object] | None = None,
    ) -> None:
        super().__init__()
        self._order: list[int] = []
        self.binder = binder
        self.desk = binder.desk
        self.adder = adder
        self.rows = RowStack(make, refresh)
        hide_if(self.desk.session.read_only, adder)
        self.setLayout(column(self.rows, adder, spacing=SPACE.m))
        adder.wanted.connect(
            lambda values: self.desk.session.act(
                lambda file: add(file, values),
                lambda _added: adder.taken(),
                failed=lambda error: adder.tell(error.sentence),
            )
        )

    def bin(self, entity: str, row_: LineRow, tip: str, said: str) -> QToolButton:
        """The bin of a row; the caret goes to the row for the next one."""
        made = remove_button(
            self.desk,
            tip,
            lambda: take_away(
                self.desk, EntityField(entity, row_.id), said, self.adder.fields[0].control.setFocus
            ),
        )
        hide_if(self.desk.session.read_only, made)
        return made


class NamesBlock(LinesBlock):
    """名称の履歴."""

    def __init__(self, binder: Binder) -> None:
        theme = binder.desk.theme
        name = Field(theme, tr("新しい名称"), TextField(tr("新しい名称")))
        start = Field(theme, tr("新しい名称はいつから"), vague_field(binder.desk, tr("新しい名称はいつから")))
        super().__init__(
            binder,
            Adder(theme, tr("名称"), (name, 3), (start, 2)),
            lambda file, values: add_name(file, values[0], values[1]),
            self._make,
        )

    def _make(self, row_: LineRow) -> QWidget:
        thing = Thing("council_name", row_.id, row_.texts)
        name = self.binder.field(thing, "name", tr("名称"), TextField(tr("名称")))
        start = self.binder.field(thing, "start", tr("いつから"), vague_field(self.desk, tr("いつから")))
        bin_ = self.bin(
            "council_name",
            row_,
            tr("名称「{texts}」を消す", texts=row_.texts["name"]),
            tr("協議会の名称を消しました"),
        )
        return with_button(flow((name, 3), (start, 2)), bin_)


class OfficesBlock(LinesBlock):
    """役員の任期."""

    def __init__(self, binder: Binder) -> None:
        theme = binder.desk.theme
        self.office = ChoiceField(theme, list(OFFICE_WORDS.items()), tr("新しい役"))
        self.office.set_value(Office.CHAIR)
        self.body = ChoiceField(theme, [], tr("新しい役の団体"))
        start = vague_field(binder.desk, tr("新しい役はいつから"))
        fields = (
            (Field(theme, tr("新しい役"), self.office), 1),
            (Field(theme, tr("新しい役の団体"), self.body), 2),
            (Field(theme, tr("新しい役はいつから"), start), 2),
        )
        super().__init__(
            binder,
            Adder(theme, tr("役員"), *fields, beside=False),
            lambda file, values: add_office(file, values[0], values[1] or "", values[2]),
            self._make,
            self._refresh,
        )
        self._bodies: tuple[str, ...] = ()
        self._members: Mapping[int, Named] = {}

    def show_view(self, view: CouncilView) -> None:
        """Show the offices, and who may be chosen."""
        if view.bodies != self._bodies:
            self._bodies = view.bodies
            chosen = self.body.value()
            for choice in (self.body, *self.rows.findChildren(ChoiceField)):
                if choice is self.body or choice.property("bodies"):
                    choice.set_choices([(name, name) for name in view.bodies])
            self.body.set_value(chosen)
        self._members = view.members
        self.rows.show_rows(view.offices)

    def _make(self, row_: LineRow) -> QWidget:
        thing = Thing("office_term", row_.id, row_.texts)
        body = ChoiceField(self.desk.theme, [(name, name) for name in self._bodies], tr("団体"))
        body.setProperty("bodies", True)
        field = self.binder.field
        who = flow(
            (self.binder.choice(thing, "office", tr("役")), 1),
            (field(thing, "organisation", tr("団体"), body), 2),
        )
        when = flow(
            (field(thing, "start", tr("いつから"), vague_field(self.desk, tr("いつから"))), 1),
            (field(thing, "end", tr("いつまで"), vague_field(self.desk, tr("いつまで"))), 1),
        )
        words = tr(
            "{texts}の{texts2}",
            texts=row_.texts["organisation"],
            texts2=said_choice("office_term", "office", row_.texts["office"]),
        )
        bin_ = self.bin("office_term", row_, tr("{words}を消す", words=words), tr("役員を消しました"))
        beside = QWidget()
        beside.setLayout(row(OpenButton(self.desk), bin_, spacing=SPACE.xs))
        return with_button(column(who, when, spacing=SPACE.s), beside)

    def _refresh(self, form: QWidget, row_: LineRow) -> None:
        for link in form.findChildren(OpenButton):
            link.show_named(self._members.get(row_.id))


class ClausesBlock(LinesBlock):
    """The numbered lines under 目的 or 事業内容; Alt+↑ and Alt+↓ move one."""

    def __init__(self, binder: Binder, kind: ClauseKind) -> None:
        words = tr("新しい{CLAUSE_WORDS}", CLAUSE_WORDS=CLAUSE_WORDS[kind])
        self.kind = kind
        self._keys = MoveKeys(self)
        super().__init__(
            binder,
            Adder(
                binder.desk.theme, CLAUSE_WORDS[kind], (Field(binder.desk.theme, words, TextField(words)), 1)
            ),
            lambda file, values: add_clause(file, kind, values[0]),
            self._make,
            self._refresh,
        )

    def show_lines(self, lines: Sequence[LineRow]) -> None:
        """Show these in order, numbered."""
        self._order = [line.id for line in lines]
        self.rows.show_rows(lines)

    def shift(self, clause_id: int, step: int) -> None:
        """Alt+↑, Alt+↓ and the buttons."""
        place = self._order.index(clause_id) + step
        if self.desk.session.read_only or not 0 <= place < len(self._order):
            return
        words = tr(
            "{CLAUSE_WORDS}を{value}番目へ移しました", CLAUSE_WORDS=CLAUSE_WORDS[self.kind], value=place + 1
        )
        self.desk.session.act(
            lambda file: move_clause(file, clause_id, step),
            lambda change: self.desk.window.say(words, self.desk.session.undo_of(change)),
        )

    def _make(self, row_: LineRow) -> QWidget:
        thing = Thing("clause", row_.id, row_.texts)
        line = TextField(tr(CLAUSE_WORDS[self.kind]))
        field = self.binder.field(thing, "text", CLAUSE_WORDS[self.kind], line)
        field.title.hide()
        number = label("")
        number.setMinimumSize(28, _LINE)
        up = icon_button(self.desk.theme, "chevron-up", tr("上へ（Alt+↑）"), size=18)
        down = icon_button(self.desk.theme, "chevron-down", tr("下へ（Alt+↓）"), size=18)
        up.clicked.connect(lambda: self.shift(row_.id, -1))
        down.clicked.connect(lambda: self.shift(row_.id, 1))
        bin_ = self.bin(
            "clause",
            row_,
            tr("この行を消す"),
            tr("{CLAUSE_WORDS}を消しました", CLAUSE_WORDS=CLAUSE_WORDS[self.kind]),
        )
        hide_if(self.desk.session.read_only, up, down)
        made = QWidget()
        parts = row(number, field, up, down, bin_, spacing=SPACE.xs)
        parts.setStretch(1, 1)
        for part in (number, up, down, bin_):
            parts.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        made.setLayout(parts)
        made.setProperty("parts", [number, line, up, down, bin_])
        line.installEventFilter(self._keys)
        line.setProperty("clause", row_.id)
        return made

    def _refresh(self, form: QWidget, row_: LineRow) -> None:
        place = self._order.index(row_.id) + 1
        number, line, *buttons = form.property("parts")
        number.setText(f"({place})")
        line.setAccessibleName(f"{tr(CLAUSE_WORDS[self.kind])} {place}")
        for button, words in zip(buttons, (tr("上へ"), tr("下へ"), tr("消す")), strict=True):
            button.setAccessibleName(
                tr(
                    "{CLAUSE_WORDS} {place}を{words}",
                    CLAUSE_WORDS=CLAUSE_WORDS[self.kind],
                    place=place,
                    words=words,
                )
            )


class MoveKeys(QObject):
    """Alt+↑ and Alt+↓ in a line."""

    def __init__(self, block: ClausesBlock) -> None:
        super().__init__()
        self._block = block

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if (
            step is None
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier
        ):
            return False
        if isinstance(watched, TextField):
            watched.commit()
        self._block.shift(watched.property("clause"), step)
        return True
