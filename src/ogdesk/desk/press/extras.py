"""Cards 取材, 同時発表, SDGs: what a release may tell besides its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLayout, QWidget

from ogdesk.acts.release.joint_release import JointChoice, set_joint_issuers
from ogdesk.acts.release.sdg_targets import add_target
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.kit.controls import Card, flat_button, flow
from ogdesk.desk.kit.controls.choices import ArrowKeys
from ogdesk.desk.navigation.field_registry import Reveal
from ogdesk.desk.words import tr

if TYPE_CHECKING:
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
    """Factory of the three cards. `cards()` builds them one by one; `show` follows what was changed elsewhere."""

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
        self._form = Form(desk, reveal)
        self.coverage = Card(tr("取材"), hint=tr("入れたところだけ、見出し「取材」に載ります"))
        self.joint = JointCard(desk, notice_id)
        self.targets = TargetsCard(notice_id, self._form)

    def cards(self) -> Iterator[Card]:
        """The three cards, each built when it is asked for."""
        form, thing = self._form, self._thing
        self.coverage.add(
            form.row(thing, ("press_reception", 1), ("press_area", 1)),
            form.row(thing, ("press_interview", 1), ("press_entry", 1), ("press_phone", 1)),
        )
        yield self.coverage
        self.joint.put_time(form.field(thing, "release_time"))
        yield self.joint
        yield self.targets
        self.show(self._extras)

    def show(self, extras: Extras) -> None:
        """Show another state of the bodies and of the goals."""
        self.joint.show_choices(extras.joint)
        self.targets.rows.show_rows(extras.targets)


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

    def __init__(self, notice_id: int, form: Form) -> None:
        desk = form.desk
        button = flat_button(desk.theme, tr("目標を追加"), "plus")
        super().__init__("SDGs", button)
        self.add_button = button
        self._notice_id = notice_id
        self._form = form
        words = PartWords(
            tr("この目標を削除"),
            tr("SDGsの目標を削除しました"),
            tr("目標を追加すると、発表元の左上に番号が載ります。"),
        )
        self.rows = PartList(form, TARGET, self._make, words, first="goal")
        self.add(self.rows)
        self.add_button.setEnabled(not desk.session.read_only)
        self.add_button.clicked.connect(lambda _on: self._add())
        place = EntityField(NOTICE, notice_id, "sdg_targets")
        desk.book.add(place.key, self, control=self.add_button, reveal=form.reveal)

    def _make(self, target: TargetRow) -> QLayout:
        thing = Thing(TARGET, target.id, target.texts)
        goal = self._form.choice(thing, "goal", GOALS)
        return self._form.row(thing, goal, "target", ("text", 1))

    def _add(self) -> None:
        self.rows.add(lambda file: add_target(file, self._notice_id))
