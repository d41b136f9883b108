"""取材, 同時発表, SDGs: what a release may tell besides its text, each a card of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from ogdesk.acts.release.joint_release import JointChoice, set_joint_issuers
from ogdesk.acts.release.sdg_targets import add_target
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.form import Binder, Thing, remove_button, take_away, with_button
from ogdesk.desk.kit.controls import Card, flat_button, flow, label, row
from ogdesk.desk.kit.controls.choices import ArrowKeys
from ogdesk.desk.kit.fields import ChoiceField, TextField, TimeField
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.navigation.field_registry import Reveal
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.desk.context import Desk
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

NOTICE, TARGET = "notice", "sdg_target"
GOALS = tuple(str(number) for number in range(1, 18))


@dataclass(frozen=True)
class TargetRow:
    """A goal of the SDGs with its stored texts."""

    id: int
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Extras:
    """What the three cards show beside the notice's own fields."""

    joint: tuple[JointChoice, ...]
    targets: tuple[TargetRow, ...]


class ExtraCards:
    """`cards()` builds them one by one; `show` follows what was changed elsewhere."""

    def __init__(
        self,
        desk: Desk,
        notice_id: int,
        texts: Mapping[str, str],
        extras: Extras,
        reveal: Reveal | None,
    ) -> None:
        self._desk = desk
        self._extras = extras
        self._thing = Thing(NOTICE, notice_id, texts)
        self._binder = Binder(desk, reveal or (lambda: None))
        self.coverage = Card(tr("取材"), hint=tr("入れたところだけ、見出し「取材」に載ります"))
        self.joint = JointCard(desk, notice_id)
        self.targets = TargetsCard(desk, notice_id, self._binder)

    def cards(self) -> Iterator[Card]:
        """The three cards, each built when it is asked for."""
        field, thing = self._binder.field, self._thing
        self.coverage.add(
            flow(
                (field(thing, "press_reception", tr("受付"), TextField(tr("取材の受付"))), 1),
                (field(thing, "press_area", tr("撮影できる範囲"), TextField(tr("撮影できる範囲"))), 1),
            ),
            flow(
                (field(thing, "press_interview", tr("囲み取材"), TextField(tr("囲み取材"))), 1),
                (field(thing, "press_entry", tr("事前申込先"), TextField(tr("取材の事前申込先"))), 1),
                (
                    field(
                        thing, "press_phone", tr("当日の電話"), TextField(tr("取材の当日の電話"), fold=True)
                    ),
                    1,
                ),
            ),
        )
        yield self.coverage
        time = TimeField(tr("同時発表の時刻"))
        self.joint.put_time(field(thing, "release_time", tr("発表の時刻"), time))
        yield self.joint
        yield self.targets
        self.show(self._extras)

    def show(self, extras: Extras) -> None:
        """Show another state of the bodies and of the goals."""
        self.joint.show_choices(extras.joint)
        self.targets.rows.show_rows(extras.targets)
        self.targets.none.setVisible(not extras.targets)


class JointCard(Card):
    """Which other members make it known at the same time; arrows go from one to the next."""

    def __init__(self, desk: Desk, notice_id: int) -> None:
        super().__init__(tr("同時発表"), hint=tr("選んだ団体は、リード文の次に載ります"))
        self._desk = desk
        self._notice_id = notice_id
        self._choices: tuple[JointChoice, ...] = ()
        self.boxes: list[QCheckBox] = []
        self._home = QWidget()
        self._keys: ArrowKeys | None = None

    def put_time(self, field: QWidget) -> None:
        """The time they agreed on, above the bodies."""
        self.add(flow(field), self._home)

    def show_choices(self, choices: Sequence[JointChoice]) -> None:
        """Who can be chosen, and who is."""
        if [choice.id for choice in choices] != [choice.id for choice in self._choices]:
            self._build_boxes(choices)
        self._choices = tuple(choices)
        for box, choice in zip(self.boxes, choices, strict=True):
            box.setChecked(choice.chosen)

    def _build_boxes(self, choices: Sequence[JointChoice]) -> None:
        home = QWidget()
        self.boxes = [QCheckBox(choice.name) for choice in choices]
        for box in self.boxes:
            box.setEnabled(not self._desk.session.read_only)
            box.clicked.connect(lambda _on: self._write())
        home.setLayout(flow(*self.boxes))
        self._keys = ArrowKeys(self.boxes, home)
        self.body.replaceWidget(self._home, home)
        self._home.hide()
        self._home.deleteLater()
        self._home = home
        place = EntityField(NOTICE, self._notice_id, "joint_issuers")
        if self.boxes:
            self._desk.book.add(place.key, home, control=self.boxes[0])

    def _write(self) -> None:
        chosen = [c.id for c, box in zip(self._choices, self.boxes, strict=True) if box.isChecked()]
        notice_id = self._notice_id

        def act(file: CouncilFile) -> Change:
            return set_joint_issuers(file, notice_id, chosen)

        self._desk.session.act(act)


class TargetsCard(Card):
    """The goals of the SDGs: number, target and words of each."""

    def __init__(self, desk: Desk, notice_id: int, binder: Binder) -> None:
        button = flat_button(desk.theme, tr("目標を追加"), "plus")
        super().__init__("SDGs", button)
        self.add_button = button
        self._desk = desk
        self._notice_id = notice_id
        self._binder = binder
        self.none = label(tr("目標を追加すると、発表元の左上に番号が載ります。"), role="sub", wrap=True)
        self.rows = RowStack(self._make, lambda _form, _row: None)
        self.add(self.none, self.rows)
        self.add_button.setEnabled(not desk.session.read_only)
        self.add_button.clicked.connect(lambda _on: self._add())
        place = EntityField(NOTICE, notice_id, "sdg_targets")
        desk.book.add(place.key, self, control=self.add_button, reveal=binder.reveal)

    def _make(self, target: TargetRow) -> QWidget:
        desk, thing = self._desk, Thing(TARGET, target.id, target.texts)
        field = self._binder.field
        goal = ChoiceField(desk.theme, [(number, number) for number in GOALS], tr("SDGsの目標の番号"))
        form = flow(
            field(thing, "goal", tr("目標"), goal),
            field(thing, "target", tr("ターゲット"), TextField(tr("SDGsのターゲット"), fold=True)),
            (field(thing, "text", tr("文"), TextField(tr("SDGsの目標の文"))), 1),
        )
        place = EntityField(TARGET, target.id)
        drop = remove_button(
            desk, tr("この目標を削除"), lambda: take_away(desk, place, tr("SDGsの目標を削除しました"))
        )
        made = QWidget()
        made.setLayout(row(with_button(form, drop)))
        return made

    def _add(self) -> None:
        notice_id, desk = self._notice_id, self._desk

        def act(file: CouncilFile) -> Added:
            return add_target(file, notice_id)

        def done(added: Added) -> None:
            desk.book.await_key(EntityField(TARGET, added.id, "goal").key, flash=False)

        desk.session.act(act, done)
