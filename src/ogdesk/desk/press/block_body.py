"""What opens under a block's header: the automatic text, or the own words and the actions on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ogdesk.acts.release.blocks import block_from_data, keep_block, remove_block, show_block
from ogdesk.council.release import BLOCK, BODY_KEYS, BlockKey, BlockPart
from ogdesk.desk.forms.binding import bind
from ogdesk.desk.kit.controls import Field, InlineMessage, column, flat_button, icon_button, label, row
from ogdesk.desk.kit.fields import LongTextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.press.heading import HeadingField
from ogdesk.desk.words import tr
from ogdesk.notice.build import place_of

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.notice.build import BuiltBlock
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_NOTHING = tr("この内容はまだありません。書き換えると印刷します。")
_EMPTY = {BlockKey.COVERAGE: tr("「取材」の欄に入れると、ここに載ります。")}


class BlockInside(QWidget):
    """The opened part of a block.

    Built when the block is opened first; `show_block` after each build. `moveWanted(±1)` for up and down.
    """

    moveWanted = Signal(int)

    def __init__(self, desk: Desk, notice_id: int, key: BlockKey) -> None:
        super().__init__()
        self._desk = desk
        self._notice_id = notice_id
        self.key = key
        self._block: BuiltBlock | None = None
        self._writing = False
        self.heading: HeadingField | None = None
        if key in BODY_KEYS:
            self.heading = HeadingField(desk, notice_id, key)
        self.automatic = label("", wrap=True, role="sub")
        self.automatic.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rewrite = flat_button(desk.theme, tr("書き換える"), "pencil")
        self.source = flat_button(desk.theme, tr("もとの欄を開く"), "link")
        self.editor = LongTextField("", lines=3)
        self.field = Field(desk.theme, tr("自分で書いた文"), self.editor, counter=True)
        self._words = bind(
            self.field,
            BLOCK,
            notice_id,
            BlockPart(key).word,
            session=desk.session,
            book=desk.book,
            text="",
        )
        self.outdated = InlineMessage(desk.theme)
        self.keep = flat_button(desk.theme, tr("このまま"))
        self.back = flat_button(desk.theme, tr("自動に戻す"), "rotate-ccw")
        self.hidden = flat_button(desk.theme, "")
        self.remove = flat_button(desk.theme, tr("見出しを削除"), "trash")
        self.up = icon_button(desk.theme, "chevron-up", tr("上へ（Alt+↑）"), size=18)
        self.down = icon_button(desk.theme, "chevron-down", tr("下へ（Alt+↓）"), size=18)
        self.length = label("", size="caption", role="sub")
        self._lay_out()
        self._connect()

    def show_block(self, block: BuiltBlock) -> None:
        """Show the newest build; what is being typed stays."""
        self._block = block
        if block.is_rewritten and not self._words.is_typed:
            self._words.show_stored(block.text)
        own = block.is_rewritten or self._writing or self._words.is_typed
        self.automatic.setText(block.automatic_text or tr(_EMPTY.get(self.key, _NOTHING)))
        for part, wanted in (
            (self.automatic, not own),
            (self.rewrite, not own),
            (self.length, not own),
            (self.source, not own and bool(block.source_key)),
            (self.field, own),
            (self.back, own and not self.key.is_own),
            (self.remove, self.key.is_own),
            (self.hidden, not self.key.is_own),
        ):
            part.setVisible(wanted)
        self.length.setText(tr("{length}字", length=len(block.automatic_text)))
        if self.heading is not None:
            self.heading.show_block(block)
        self.editor.setAccessibleName(tr("{heading}の文", heading=block.heading))
        self.hidden.setText(tr("載せない") if block.shown else tr("載せる"))
        self._show_outdated(block)

    def _lay_out(self) -> None:
        moves = (self.up, self.down) if self.key in BODY_KEYS else ()
        tools = row(self.rewrite, self.back, self.source, self.length, None, *moves, self.hidden, self.remove)
        self.outdated.put_beside(self.keep)
        inside = column(self.outdated, spacing=SPACE.s)
        if self.heading is not None:
            inside.addWidget(self.heading)
        inside.addWidget(self.automatic)
        inside.addWidget(self.field)
        inside.addLayout(tools)
        left = SPACE.card_padding + (0 if self.key is BlockKey.LEAD else 28)
        inside.setContentsMargins(left, 0, SPACE.card_padding, SPACE.m)
        self.setLayout(inside)
        for part in (self.field, self.back, self.keep, self.remove):
            part.hide()

    def _connect(self) -> None:
        self.rewrite.clicked.connect(self._start_writing)
        self.back.clicked.connect(self._go_back)
        self.source.clicked.connect(lambda _on: self._open_source())
        self.keep.clicked.connect(self._keep)
        self.hidden.clicked.connect(self._toggle_shown)
        self.remove.clicked.connect(lambda _on: self._remove())
        self.up.clicked.connect(lambda _on: self.moveWanted.emit(-1))
        self.down.clicked.connect(lambda _on: self.moveWanted.emit(1))
        if self._desk.session.read_only:
            parts = (self.rewrite, self.back, self.keep, self.hidden, self.remove, self.up, self.down)
            for part in parts:
                part.setEnabled(False)

    def _show_outdated(self, block: BuiltBlock) -> None:
        self.keep.setVisible(block.is_outdated)
        if block.is_outdated:
            self.outdated.tell(
                tr("「{heading}」のもとの内容が変わりました", heading=block.heading),
                tr("いまの内容からは、こうなります：{automatic_text}", automatic_text=block.automatic_text),
                level="warn",
                button=tr("新しい文にする"),
                act=self._go_back,
            )
        else:
            self.outdated.clear()

    # ---- doing

    def _start_writing(self) -> None:
        if self._block is None:
            return
        self._writing = True
        self.editor.set_value(self._block.automatic_text)
        self.show_block(self._block)
        self.editor.setFocus()

    def _go_back(self) -> None:
        """自動に戻す, 新しい文にする: drop the own words."""
        block = self._block
        if block is None:
            return
        # Leaving the editor saves what is typed, so that taking this back brings it all back.
        self.editor.clearFocus()
        self._writing = False
        if not block.is_rewritten:
            self.show_block(block)
            return

        def act(file: CouncilFile) -> Change:
            return block_from_data(file, self._notice_id, self.key)

        self._act(act, tr("自動の文に戻しました"))

    def _keep(self) -> None:
        today = self._desk.session.here.today

        def act(file: CouncilFile) -> Change:
            return keep_block(file, self._notice_id, self.key, today=today)

        self._act(act, tr("書いた文のままにしました"))

    def _toggle_shown(self) -> None:
        block = self._block
        if block is None:
            return
        shown = not block.shown

        def act(file: CouncilFile) -> Change:
            return show_block(file, self._notice_id, self.key, shown)

        self._act(
            act,
            tr(
                "「{heading}」を載せ{value}",
                heading=block.heading,
                value=tr("ます") if shown else tr("ません"),
            ),
        )

    def _open_source(self) -> None:
        if self._block is not None and self._block.source_key:
            self._desk.navigator.go(place_of(self._block.source_key), near=True)

    def _remove(self) -> None:
        block = self._block
        if block is None:
            return

        def act(file: CouncilFile) -> Change:
            return remove_block(file, self._notice_id, self.key)

        heading = tr("見出し") if block.lacks_heading else block.heading
        self._act(act, tr("「{heading}」を削除しました", heading=heading))

    @property
    def target(self) -> QWidget | None:
        """Where the caret belongs: the own words, a heading that is still missing; None while it is all from data."""
        if self._block is not None and self._block.lacks_heading and self.heading is not None:
            return self.heading.line
        return self.editor if self._block is not None and not self.field.isHidden() else None

    def _act(self, act: Callable[[CouncilFile], Change], words: str) -> None:
        session, window = self._desk.session, self._desk.window
        session.act(act, lambda change: window.say(words, session.undo_of(change)))
