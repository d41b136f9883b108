"""肩書き of a person: organisation, 部署, 職名, from when to when, which is the main one, in what order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from ogdesk.acts.members.detail import SourceRow
from ogdesk.acts.people.detail import AffiliationRow
from ogdesk.acts.people.parts import make_main, move_affiliation, remove_affiliation
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.binding import show_stored
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.part_list import PartList, PartMoves, PartWords
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.forms.source_field import SourceLine
from ogdesk.desk.kit.controls import ElidingLabel, column, flat_button, flow, icon_button, row
from ogdesk.desk.kit.fields import DateField, TextField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_TEXTS = ("organisation", "department", "title")
_FIELDS = (*_TEXTS, "start", "end")
Work = Callable[["CouncilFile"], "Change"]


class AffiliationBlock(QFrame):
    """One 肩書き with its fields, `tools` at its head. `mainWanted(id)`."""

    mainWanted = Signal(int)

    def __init__(self, form: Form, affiliation: AffiliationRow, tools: Sequence[QToolButton]) -> None:
        super().__init__()
        desk = self._desk = form.desk
        self.id = affiliation.id
        thing = Thing("affiliation", affiliation.id, affiliation.texts)
        self.titles = SourceLine(desk.theme)
        self.fields = {name: form.field(thing, name) for name in _FIELDS}
        self.fields["source"] = form.field(thing, "source", control=self.titles)
        for name in _TEXTS:
            control = self.fields[name].control
            if isinstance(control, TextField):
                _tell_when_cut(control)
        self.star = flat_button(desk.theme, "")
        self.star.clicked.connect(lambda _checked: self.mainWanted.emit(self.id))
        self.body = icon_button(desk.theme, "landmark", tr("この団体を開く"), size=18)
        self._body_id: int | None = None
        self.body.clicked.connect(lambda _checked: self._open_body())
        self.up, self.down, self.remove = tools
        self.span = ElidingLabel(size="caption", role="weak")
        self._lay_out()
        self.show_affiliation(affiliation)

    def show_affiliation(self, affiliation: AffiliationRow) -> None:
        """What is stored now; what is being typed stays."""
        for name, field in self.fields.items():
            show_stored(field, affiliation.texts[name])
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

    def _open_body(self) -> None:
        if self._body_id is not None:
            self._desk.navigator.go(EntityField("organisation", self._body_id))

    def _lay_out(self) -> None:
        fields = self.fields
        names = flow((fields["organisation"], 3), (fields["department"], 2), (fields["title"], 2))
        dates = flow(fields["start"], fields["end"], (fields["source"], 1))
        tools = row(self.star, None, self.body, self.up, self.down, self.remove, spacing=SPACE.xs)
        self.setLayout(column(tools, names, dates, self.span, spacing=SPACE.s))
        hide_if(self._desk.session.read_only, self.star)


class AffiliationList(QWidget):
    """The editable list of a person's 肩書き.

    All of them in order; each act goes to the file and is undone with Ctrl+Z.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._titles: tuple[str, ...] = ()
        self._form = Form(desk)
        self.rows = PartList(
            self._form,
            "affiliation",
            self._make,
            PartWords(tr("肩書きを消す"), tr("肩書きを消しました")),
            refresh=AffiliationBlock.show_affiliation,
            remove=remove_affiliation,
            moves=PartMoves(move_affiliation),
            spacing=SPACE.l,
        )
        self.setLayout(column(self.rows, spacing=0))

    @property
    def blocks(self) -> list[AffiliationBlock]:
        """The block of each 肩書き, in order."""
        return [block for block in self.rows.forms() if isinstance(block, AffiliationBlock)]

    def offer(self, sources: Sequence[SourceRow]) -> None:
        """The papers of the file."""
        self._titles = tuple(source.title for source in sources)
        for block in self.blocks:
            block.titles.offer(self._titles)

    def show_affiliations(self, affiliations: Sequence[AffiliationRow]) -> None:
        """Show these; a block that stays keeps its caret."""
        self.rows.show_rows(affiliations)
        self._order_tabs()

    def focus_last(self) -> None:
        """The caret into the newest one."""
        if self.blocks:
            self.blocks[-1].fields["organisation"].go()

    def _make(self, affiliation: AffiliationRow) -> AffiliationBlock:
        block = AffiliationBlock(self._form, affiliation, self.rows.buttons(affiliation))
        block.titles.offer(self._titles)
        block.mainWanted.connect(self._make_main)
        return block

    def _order_tabs(self) -> None:
        stops = [stop for block in self.blocks for stop in _stops(block)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _make_main(self, affiliation_id: int) -> None:
        self._desk.session.act(lambda file: make_main(file, affiliation_id))


def _tell_when_cut(control: TextField) -> None:
    """A long organisation is cut in its field."""
    control.textChanged.connect(lambda text: control.setToolTip(tip(text)))
    control.setToolTip(tip(control.text()))


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
