"""Cards リード文, 見出しと本文, 別紙: one row per block of the release, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.release.blocks import add_block, move_block
from ogdesk.council.release import BLOCK, BODY_KEYS, OUTLINE_KEYS, BlockKey
from ogdesk.desk.kit.controls import Card, flat_button
from ogdesk.desk.kit.insertion import moved_words
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.navigation.field_registry import Reveal
from ogdesk.desk.press.block import BlockRow
from ogdesk.desk.press.section_drag import SectionDrag
from ogdesk.desk.words import tr
from ogdesk.notice.build import key_of

if TYPE_CHECKING:
    from ogdesk.acts.release.blocks import AddedBlock
    from ogdesk.council.findings import Finding
    from ogdesk.desk.context import Desk
    from ogdesk.notice.build import BuiltBlock, BuiltNotice
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_AT_ONCE = 3
_USUAL = tuple(key for key in BlockKey if not key.is_own)


class BlockCards(QWidget):
    """The cards of the lead, of the text and of the 別紙; `steps()` builds the rows a few at a time, `show_built` after each
    build, `show_findings` after each proofreading."""

    def __init__(self, desk: Desk, notice_id: int, reveal: Reveal | None) -> None:
        super().__init__()
        self._desk, self._notice_id, self._reveal = desk, notice_id, reveal
        self._built: BuiltNotice | None = None
        self._findings: Sequence[Finding] = ()
        self.rows: dict[BlockKey, BlockRow] = {}
        self.add = flat_button(desk.theme, tr("見出しを追加"), "plus")
        self.add.setEnabled(not desk.session.read_only)
        self.add.clicked.connect(lambda _on: self._add_block())
        self.lead = Card(tr("リード文"), flush=True)
        self.body = Card(tr("見出しと本文"), self.add, hint=tr("Alt+↑↓で順番を変更"), flush=True)
        self.outline = Card(tr("別紙「協議会概要」"), flush=True)
        self.drag = SectionDrag(
            desk.theme,
            self.body,
            lambda: [self.rows[key] for key in self._order() if key in self.rows],
            lambda: not desk.session.read_only,
        )
        self.drag.moved.connect(lambda row, place: self._move_to(row.key, place))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.l)
        for card in (self.lead, self.body, self.outline):
            stack.addWidget(card)

    def steps(self) -> Iterator[None]:
        """Build the rows."""
        for number, key in enumerate(_USUAL):
            self._row(key)
            if number % _AT_ONCE == _AT_ONCE - 1:
                yield
        self.rows[BlockKey.LEAD].set_open(True)
        yield
        if self._built is not None:
            self.show_built(self._built)
        self.show_findings(self._findings)

    def show_built(self, built: BuiltNotice) -> None:
        """Show what was built: rows come and go, and stand in the order of the paper."""
        self._built = built
        if not self.rows:
            return
        self.drag.stop()
        keys = [block.key for block in built.blocks]
        for gone in [key for key in self.rows if key not in keys]:
            self._drop(gone)
        for block in built.blocks:
            self._row(block.key).show_block(block)
        self._arrange(self._order())
        self._show_hint(built.blocks)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Tell at each heading what was found under it."""
        self._findings = findings
        if self._built is None:
            return
        for key, row in self.rows.items():
            lines = self._built.lines_from(key)
            row.show_findings([found for found in findings if key_of(found.place) in lines])

    def opened(self) -> frozenset[BlockKey]:
        """The sections that are open in place."""
        return frozenset(key for key, row in self.rows.items() if row.is_open and key is not BlockKey.LEAD)

    def open_sections(self, keys: frozenset[BlockKey]) -> None:
        """Open these, where they are; others stay as they are."""
        for key in keys & self.rows.keys():
            self.rows[key].set_open(True)

    def _show_hint(self, blocks: Sequence[BuiltBlock]) -> None:
        lead = next((block for block in blocks if block.key is BlockKey.LEAD), None)
        if lead is not None:
            self.lead.hint.setText(tr(lead.source_word))
            self.lead.hint.setVisible(True)

    # ---- rows

    def _row(self, key: BlockKey) -> BlockRow:
        """The row of a block, made when it is not there yet."""
        row = self.rows.get(key)
        if row is None:
            row = self.rows[key] = BlockRow(self._desk, self._notice_id, key, self._reveal)
            row.moveWanted.connect(lambda step, key=key: self._move(key, step))
            card = self.outline if key in OUTLINE_KEYS else self.lead if key is BlockKey.LEAD else self.body
            row.line.setVisible(bool(card.body.count()))
            card.add(row)
            if key in BODY_KEYS:
                self.drag.watch(row)
        return row

    def _order(self) -> list[BlockKey]:
        """The sections of the text as they stand on the paper."""
        blocks = self._built.blocks if self._built is not None else ()
        return [block.key for block in blocks if block.key in BODY_KEYS]

    def _drop(self, key: BlockKey) -> None:
        row = self.rows.pop(key)
        self.body.body.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self, order: Sequence[BlockKey]) -> None:
        layout = self.body.body
        for place, key in enumerate(order):
            row = self.rows[key]
            if layout.indexOf(row) != place:
                layout.removeWidget(row)
                layout.insertWidget(place, row)
            row.line.setVisible(place > 0)

    # ---- doing

    def _add_block(self) -> None:
        notice_id, book = self._notice_id, self._desk.book
        session, window = self._desk.session, self._desk.window

        def act(file: CouncilFile) -> AddedBlock:
            return add_block(file, notice_id)

        def done(added: AddedBlock) -> None:
            window.say(tr("見出しを追加しました"), session.undo_of(added))
            book.await_key(f"{BLOCK}:{added.key.value}", flash=False)

        session.act(act, done)

    def _move(self, key: BlockKey, step: int) -> None:
        self._move_to(key, self._order().index(key) + step)

    def _move_to(self, key: BlockKey, place: int) -> None:
        """A section to a place among the others; beyond an end nothing happens."""
        session, notice_id, order = self._desk.session, self._notice_id, self._order()
        if session.read_only or not 0 <= place < len(order):
            return

        def act(file: CouncilFile) -> Change:
            return move_block(file, notice_id, key, place)

        session.act(act)
        words = moved_words(order.index(key), place)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.rows[key].head, words))
