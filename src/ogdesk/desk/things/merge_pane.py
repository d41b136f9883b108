"""統合 in the right pane: the other organisation (or person) is chosen, both sides and what moves are shown, then it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ogdesk.desk.forms.proposals import Proposal, ProposingField
from ogdesk.desk.kit.controls import (
    InlineMessage,
    column,
    flat_button,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.members.merge_preview import MergePreview, MergeSide


@dataclass(frozen=True)
class MergeWords:
    """How the pane speaks of what is merged; `support` takes the {name} of the one at hand."""

    support: str
    kept: str
    gone: str
    explanation: str


ORGANISATIONS = MergeWords(
    tr("{name}と同じ団体の、もう一つの名前。団体コードでもさがせます"),
    tr("残す団体"),
    tr("統合してなくなる団体"),
    tr("二つの名前で登録された団体を一つにします。何も失われません。元に戻すこともできます。"),
)
PEOPLE = MergeWords(
    tr("{name}さんと同じかたの、もう一つの記録。ふりがなでもさがせます"),
    tr("残す記録"),
    tr("統合してなくなる記録"),
    tr("二つに分かれて登録されたかたを一人にします。何も失われません。元に戻すこともできます。"),
)


class SideCard(QFrame):
    """One of the two with its fields."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.heading = label(heading, size="caption", role="weak")
        self.name = label("", bold=True, wrap=True)
        self.lines = label("", size="caption", role="sub", wrap=True)
        inside = column(self.heading, self.name, self.lines, spacing=SPACE.xxs)
        inside.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        self.setLayout(inside)

    def show_side(self, side: MergeSide) -> None:
        """Name and fields."""
        self.name.setText(side.name)
        self.lines.setText("\n".join(f"{tr(word)}　{tr(text)}" for word, text in side.lines))


class MergePane(QWidget):
    """`searched(str)` while the other one is typed (`propose` answers), `previewWanted(kept, gone)` (`show_preview` answers),
    `wanted(kept, gone)` ids, `cancelled()`."""

    searched = Signal(str)
    previewWanted = Signal(int, int)
    wanted = Signal(int, int)
    cancelled = Signal()

    def __init__(self, theme: Theme, own_id: int, name: str, words: MergeWords = ORGANISATIONS) -> None:
        super().__init__()
        self._theme = theme
        self._own = own_id
        self._words = words
        self.preview: MergePreview | None = None
        self.finder = ProposingField(theme, tr("統合する相手"), words.support.format(name=name))
        self.other, self.other_field = self.finder.line, self.finder.field
        self.proposals = self.finder.proposals
        self.kept, self.gone = SideCard(words.kept), SideCard(words.gone)
        self.swap = flat_button(theme, tr("残すほうを入れ替える"), "arrow-left-right")
        self.told = label("", wrap=True)
        self.warning = InlineMessage(theme)
        self.save = secondary_button(theme, tr("統合する"), "check")
        self.stop = flat_button(theme, tr("やめる"))
        self._found = QWidget()
        self._lay_out(name)
        self._connect()

    def begin(self) -> None:
        """The caret into the search."""
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self, typed: str, hits: Sequence[Proposal]) -> None:
        """What was found for what was typed, without the one at hand."""
        others = [hit for hit in hits if hit.id != self._own]
        if self.finder.propose(typed, others) and typed.strip() and not others:
            words = tr("「{typed}」は見つかりませんでした。ふりがなや別の書き方でも探せます。", typed=typed)
            self.other_field.tell(words, "info")

    def show_preview(self, preview: MergePreview) -> None:
        """Both sides and what will happen."""
        self.preview = preview
        self.kept.show_side(preview.kept)
        self.gone.show_side(preview.gone)
        moves = tr("、").join(tr("{noun}{n}件", noun=tr(noun), n=count) for noun, count in preview.moves)
        lines = [tr("移すもの　{moves}", moves=moves)] if moves else [tr("移すものはありません。")]
        self.told.setText("\n".join([*lines, *(tr(line) for line in preview.joined)]))
        if preview.warnings:
            self.warning.tell(
                tr("統合のあとで確かめること"), "\n".join(tr(line) for line in preview.warnings), level="warn"
            )
        else:
            self.warning.clear()
        if self._found.isHidden():
            self._found.show()
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, sentence: str) -> None:
        """Why it was not done."""
        self.other_field.tell(sentence, "error")
        self.other_field.go()

    def _lay_out(self, name: str) -> None:
        inside = column(
            self.kept,
            row(self.swap, None),
            self.gone,
            self.told,
            self.warning,
            row(self.save, self.stop, None),
            spacing=SPACE.m,
        )
        self._found.setLayout(inside)
        self._found.hide()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.m)
        stack.addWidget(label(tr("{name}の統合", name=name), size="title", wrap=True))
        stack.addWidget(label(self._words.explanation, role="sub", wrap=True))
        stack.addWidget(self.finder)
        stack.addWidget(self._found)
        self.leave = flat_button(self._theme, tr("やめる"))
        stack.addLayout(row(self.leave, None))
        stack.addStretch(1)

    def _connect(self) -> None:
        self.finder.searched.connect(self.searched)
        self.finder.edited.connect(self._on_edited)
        self.finder.chosen.connect(self._choose)
        self.swap.clicked.connect(self._swap)
        self.save.clicked.connect(self._on_save)
        self.stop.clicked.connect(self.cancelled)
        self.leave.clicked.connect(self.cancelled)

    def _on_edited(self, _text: str) -> None:
        self.preview = None
        self._found.hide()
        self.leave.show()

    def _choose(self, hit: Proposal) -> None:
        self.finder.take(hit.name)
        self.leave.hide()
        self.previewWanted.emit(self._own, hit.id)

    def _swap(self) -> None:
        if self.preview is not None:
            self.previewWanted.emit(self.preview.gone.id, self.preview.kept.id)

    def _on_save(self) -> None:
        if self.preview is not None:
            self.wanted.emit(self.preview.kept.id, self.preview.gone.id)
