"""One block of the release: from data, rewritten, or rewritten while the facts changed."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.release import BlockKey
from ogdesk.desk.drafts import BLOCK, Typed
from ogdesk.desk.fieldbook import Reveal
from ogdesk.desk.kit.controls import Field, InlineMessage, column, flat_button, label, row
from ogdesk.desk.kit.fields import LongTextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.press.head import BlockHead
from ogdesk.ground.errors import BadValue

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk
    from ogdesk.notice.build import BuiltBlock
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

OWN_WORDS = "自分で書いた文"
_VISITS = itertools.count(1)


class BlockRow(QWidget):
    """The head always shows; Enter, Space or a click opens it in place. リード文 is open from the start."""

    def __init__(self, desk: Desk, notice_id: int, key: BlockKey, reveal: Reveal | None) -> None:
        super().__init__()
        self._desk = desk
        self._notice_id = notice_id
        self.key = key
        self._block: BuiltBlock | None = None
        self._writing = False
        self._visit = ""
        self.head = BlockHead(desk.theme)
        self.automatic = label("", wrap=True, role="sub")
        self.rewrite = flat_button(desk.theme, "書き換える", "pencil")
        self.editor = LongTextField("", lines=3)
        self.field = Field(desk.theme, "自分で書いた文", self.editor, counter=True)
        self.outdated = InlineMessage(desk.theme)
        self.keep = flat_button(desk.theme, "このまま")
        self.back = flat_button(desk.theme, "自動に戻す", "rotate-ccw")
        self.hidden = flat_button(desk.theme, "")
        self._lay_out()
        self._connect()
        self.set_open(key is BlockKey.LEAD)
        desk.book.add(f"{BLOCK}:{key.value}", self, control=self.head, reveal=lambda: self._show_here(reveal))

    @property
    def is_open(self) -> bool:
        return not self.inside.isHidden()

    def set_open(self, opened: bool) -> None:
        """Open or close it in place."""
        self.inside.setVisible(opened)
        self.head.set_open(opened)

    def show_block(self, block: BuiltBlock) -> None:
        """Show the newest build; what is being typed stays."""
        if block == self._block:
            return
        self._block = block
        own = block.is_rewritten or self._writing
        printed = block.shown and bool(block.text)
        self.head.show_words(
            block.mark, block.heading, OWN_WORDS if block.is_rewritten else block.source_word, printed=printed
        )
        self.automatic.setText(block.automatic_text or "この内容はまだありません。書き換えると印刷します。")
        self.automatic.setVisible(not own)
        self.rewrite.setVisible(not own)
        self.field.setVisible(own)
        self.back.setVisible(own)
        self.editor.setAccessibleName(f"{block.heading}の文")
        if block.is_rewritten and not self.editor.dirty:
            self.editor.set_value(block.text)
        self.hidden.setText("載せない" if block.shown else "載せる")
        self._show_outdated(block)

    # ---- building

    def _lay_out(self) -> None:
        self.inside = QWidget()
        tools = row(self.rewrite, self.back, None, self.hidden)
        inside = column(self.outdated, self.keep, self.automatic, self.field, tools, spacing=SPACE.s)
        inside.setContentsMargins(SPACE.card_padding + 28, 0, SPACE.card_padding, SPACE.m)
        inside.setAlignment(self.keep, Qt.AlignmentFlag.AlignLeft)
        self.inside.setLayout(inside)
        self.automatic.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.head)
        stack.addWidget(self.inside)
        self.field.hide()
        self.back.hide()
        self.keep.hide()

    def _connect(self) -> None:
        self.head.clicked.connect(lambda: self.set_open(not self.is_open))
        self.rewrite.clicked.connect(self._start_writing)
        self.back.clicked.connect(self._go_back)
        self.keep.clicked.connect(self._keep)
        self.hidden.clicked.connect(self._toggle_shown)
        self.editor.edited.connect(self._on_edited)
        self.editor.committed.connect(self._on_committed)
        if self._desk.session.read_only:
            for part in (self.rewrite, self.back, self.keep, self.hidden):
                part.setEnabled(False)
            self.editor.setReadOnly(True)

    def _show_outdated(self, block: BuiltBlock) -> None:
        self.keep.setVisible(block.is_outdated)
        if block.is_outdated:
            self.outdated.tell(
                f"「{block.heading}」のもとの内容が変わりました",
                f"いまの内容からは、こうなります：{block.automatic_text}",
                level="warn",
                button="新しい文にする",
                act=self._go_back,
            )
        else:
            self.outdated.clear()

    def _show_here(self, reveal: Reveal | None) -> None:
        if reveal is not None:
            reveal()
        self.set_open(True)

    # ---- doing

    def _start_writing(self) -> None:
        if self._block is None:
            return
        self._writing = True
        self.editor.set_value(self._block.automatic_text)
        self.automatic.hide()
        self.rewrite.hide()
        self.field.show()
        self.back.show()
        self.editor.setFocus()
        self._visit = f"block-{next(_VISITS)}"

    def _typed(self, text: str) -> Typed:
        return Typed(BLOCK, self._notice_id, self.key.value, text)

    def _on_edited(self, text: str) -> None:
        self._desk.session.draft_changed(self._typed(text))

    def _on_committed(self, text: str) -> None:
        session, notice_id, key = self._desk.session, self._notice_id, self.key
        today, visit = session.here.today, self._visit or None

        def write(file: CouncilFile) -> Change:
            from ogdesk.acts.blocks import rewrite_block

            return rewrite_block(file, notice_id, key, text, today=today, merge_key=visit)

        session.draft_changed(self._typed(text))
        session.write(self._typed(text), write, origin=self, failed=self._refused)

    def _refused(self, problem: BadValue) -> None:
        self.field.tell(problem.sentence, "error", problem.suggestion)

    def _go_back(self) -> None:
        """自動に戻す, 新しい文にする: drop the own words."""
        session, window, notice_id, key = self._desk.session, self._desk.window, self._notice_id, self.key
        self._writing = False
        session.draft_cleared(BLOCK, notice_id, key.value)
        if self._block is None or not self._block.is_rewritten:
            self._block_anew()
            return

        def act(file: CouncilFile) -> Change:
            from ogdesk.acts.blocks import block_from_data

            return block_from_data(file, notice_id, key)

        self.editor.set_value(self._block.text)
        session.act(act, lambda _change: window.say("自動の文に戻しました", session.undo))

    def _block_anew(self) -> None:
        block, self._block = self._block, None
        if block is not None:
            self.show_block(block)

    def _keep(self) -> None:
        session, window, notice_id, key = self._desk.session, self._desk.window, self._notice_id, self.key
        today = session.here.today

        def act(file: CouncilFile) -> Change:
            from ogdesk.acts.blocks import keep_block

            return keep_block(file, notice_id, key, today=today)

        session.act(act, lambda _change: window.say("書いた文のままにしました", session.undo))

    def _toggle_shown(self) -> None:
        block = self._block
        if block is None:
            return
        session, window, notice_id, key = self._desk.session, self._desk.window, self._notice_id, self.key
        shown = not block.shown

        def act(file: CouncilFile) -> Change:
            from ogdesk.acts.blocks import show_block

            return show_block(file, notice_id, key, shown)

        words = f"「{block.heading}」を載せ{'ます' if shown else 'ません'}"
        session.act(act, lambda _change: window.say(words, session.undo))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.set_open(False)
            self.head.setFocus()
        else:
            super().keyPressEvent(event)
