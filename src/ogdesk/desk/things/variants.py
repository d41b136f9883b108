"""異なる記載: what other sources say of the fields of a panel, beside what stands there; one is taken over or removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.variant_rows import VariantRow
from ogdesk.acts.variants import drop_variant, take_variant
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import column, flat_button, icon_button, label, row
from ogdesk.desk.kit.controls.buttons import ElidingButton
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from ogdesk.store.change import Change


class VariantLine(QWidget):
    """One of them: its wording and its paper, and what can be done."""

    takeWanted = Signal(object)
    dropWanted = Signal(object)

    def __init__(self, desk: Desk, variant: VariantRow) -> None:
        super().__init__()
        self.variant = variant
        self.words = label(tr("「{text}」", text=variant.text), bold=True, wrap=True)
        self.source = label(
            _source_words(variant.source, variant.note), size="caption", role="weak", wrap=True
        )
        self.take = flat_button(desk.theme, tr("この記載にする"))
        self.take.setAccessibleName(tr("{words}を「{text}」にする", words=variant.words, text=variant.text))
        self.take.clicked.connect(lambda: self.takeWanted.emit(variant))
        drop_words = tr("異なる記載「{text}」を消す", text=variant.text)
        self.drop = icon_button(desk.theme, "x", drop_words, size=16)
        self.drop.setAccessibleName(drop_words)
        self.drop.clicked.connect(lambda: self.dropWanted.emit(variant))
        hide_if(desk.session.read_only or not variant.can_be_taken, self.take)
        hide_if(desk.session.read_only, self.drop)
        head = row(self.words, self.take, self.drop, spacing=SPACE.xs)
        head.setStretch(0, 1)
        self.setLayout(column(head, self.source, spacing=0))


class VariantField(QWidget):
    """A field that papers write differently: a link to it, what stands there, and the other wordings."""

    placeWanted = Signal(object)

    def __init__(self, desk: Desk, lines: Sequence[VariantLine]) -> None:
        super().__init__()
        first = lines[0].variant
        self.link = ElidingButton(desk.theme, _field_words(first)) if first.leads else None
        name = label(_field_words(first), wrap=True)
        name.setContentsMargins(SPACE.s, 0, 0, 0)
        if self.link is not None:
            self.link.setAccessibleName(tr("{words}の欄へ", words=_field_words(first)))
            self.link.clicked.connect(lambda: self.placeWanted.emit(first.place))
        self.stands = label(_stands_words(first), size="caption", role="sub", wrap=True)
        others = column(self.stands, *lines, spacing=SPACE.xs)
        others.setContentsMargins(SPACE.s, 0, 0, 0)
        stack = column(row(self.link, None) if self.link is not None else name, spacing=SPACE.xxs)
        stack.addLayout(others)
        self.setLayout(stack)


class VariantList(QWidget):
    """All of a panel; hidden while there are none. Each deed is one act, said with 元に戻す."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines: list[VariantLine] = []
        self.fields: list[VariantField] = []
        self._shown: tuple[VariantRow, ...] = ()
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.m)
        hint = tr("ほかの資料の書き方です。「この記載にする」を押すと、いまの記載と入れ替わります。")
        self._hint = label(hint, size="caption", role="weak", wrap=True)
        self._stack.addWidget(self._hint)
        self._hint.setVisible(not desk.session.read_only)
        self.hide()

    def show_variants(self, variants: Sequence[VariantRow]) -> None:
        """Show these, field by field."""
        if tuple(variants) == self._shown:
            return
        self._shown = tuple(variants)
        for field in self.fields:
            field.hide()
            field.deleteLater()
        self.lines = [self._make(variant) for variant in variants]
        places = dict.fromkeys(variant.place for variant in variants)
        self.fields = [
            self._field([li for li in self.lines if li.variant.place == place]) for place in places
        ]
        for field in self.fields:
            self._stack.addWidget(field)
        self.setVisible(bool(variants))

    def _field(self, lines: Sequence[VariantLine]) -> VariantField:
        field = VariantField(self._desk, lines)
        field.placeWanted.connect(lambda place: self._desk.navigator.go(place, flash=True))
        return field

    def _make(self, variant: VariantRow) -> VariantLine:
        line = VariantLine(self._desk, variant)
        line.takeWanted.connect(self._take)
        line.dropWanted.connect(self._drop)
        return line

    def _take(self, variant: VariantRow) -> None:
        words = tr("{words}を「{text}」にしました", words=variant.words, text=variant.text)
        self._desk.session.act(
            lambda file: take_variant(file, variant.id, self._desk.session.here.today),
            lambda change: self._say(words, change),
            failed=self._refused,
        )

    def _drop(self, variant: VariantRow) -> None:
        self._desk.session.act(
            lambda file: drop_variant(file, variant.id),
            lambda change: self._say(tr("異なる記載を消しました"), change),
        )

    def _say(self, words: str, change: Change) -> None:
        self._desk.window.say(words, self._desk.session.undo_of(change))

    def _refused(self, error: WorldError) -> None:
        self._desk.window.say(error.sentence)


def _field_words(variant: VariantRow) -> str:
    words = tr(variant.words)
    return tr("{words}（{of}）", words=words, of=variant.of) if variant.of else words


def _source_words(source: str, note: str = "") -> str:
    told = tr("出典　{source}", source=source) if source else tr("出典なし")
    return f"{told}　{note}" if note else told


def _stands_words(variant: VariantRow) -> str:
    if not variant.stands:
        return tr("いまは空です")
    return tr(
        "いまの記載「{stands}」　{source}", stands=variant.stands, source=_source_words(variant.stands_source)
    )
