"""Pasting a line-up, in place: the text above, what was understood of it below, 「追加する」."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ogdesk.acts.pasting.lineup import PastedRow, PastedView, add_pasted, match_people, understand
from ogdesk.desk.kit.controls import Card, InlineMessage, column, flat_button, label, primary_button, scrolled
from ogdesk.desk.kit.fields import LongTextField
from ogdesk.desk.kit.throttle import Debounce
from ogdesk.desk.kit.tokens import MOTION
from ogdesk.desk.starting.paste_rows import PasteRows
from ogdesk.desk.starting.paste_table import PasteTable
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ogdesk.desk.context import Desk
    from ogdesk.ground.errors import WorldError

_MOST_UNREAD = 3
_TEXT_HEIGHT = 96
"""Four lines: what was understood matters more than what was pasted."""


class PastePanel(QFrame):
    """`begin(event_id, item_id, text)`; `added(Pasted)` when it is done, `left` when nobody wants it any more."""

    added = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._event_id = 0
        self._item_id: int | None = None
        self.setProperty("kind", "work")
        self.setAccessibleName(tr("登壇者を貼り付ける"))
        self.text = LongTextField(tr("貼り付けた文"), lines=2)
        self.text.setMaximumHeight(_TEXT_HEIGHT)
        self.rows = PasteRows(self)
        self.table = PasteTable(desk.theme, self.rows)
        self.count = label("", role="sub")
        self.message = InlineMessage(desk.theme)
        self.add = primary_button(desk.theme, tr("追加する"), "plus")
        self.leave = flat_button(desk.theme, tr("やめる"))
        self._debounce = Debounce(self._look, MOTION.search_debounce, self)
        self._lay_out()
        self._connect()

    def begin(self, event_id: int, item_id: int | None, text: str) -> None:
        """Show what `text` would add to an item of a symposium."""
        self._event_id, self._item_id = event_id, item_id
        self.rows.show_rows(())
        self.message.clear()
        self._debounce.cancel()
        self.text.set_value(text)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask(lambda view: self._take(view, first=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # ---- understanding

    def _look(self) -> None:
        self._ask(lambda view: self._take(view, first=False))

    def _ask(self, done: Callable[[PastedView], object]) -> None:
        text, event_id, item_id = self.text.toPlainText(), self._event_id, self._item_id
        self._desk.session.read(
            lambda reading: understand(reading, text, event_id, item_id=item_id), done, key="starting.paste"
        )

    def _take(self, view: PastedView, *, first: bool) -> None:
        self.rows.show_rows(view.rows)
        self._say(view)
        self._count()
        if first and view.rows and self.text.hasFocus():
            self.table.setCurrentIndex(self.rows.index(0, 0))
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, view: PastedView) -> None:
        self.message.clear()
        if not view.rows and self.text.toPlainText().strip():
            self.message.tell(
                tr("登壇者を読み取れませんでした"),
                tr("1行に1人ずつ、「所属　職名　氏名　氏」のように書いてください。"),
                level="warn",
            )
        elif view.unread:
            lines = tr("」「").join(view.unread[:_MOST_UNREAD])
            more = (
                tr("ほか{n}行", n=len(view.unread) - _MOST_UNREAD) if len(view.unread) > _MOST_UNREAD else ""
            )
            self.message.tell(
                tr("読み取れなかった行が{n}行あります", n=len(view.unread)),
                tr("「{lines}」{more}", lines=lines, more=more),
                level="info",
            )

    def _again(self) -> None:
        """A cell was put right: ask the file anew who that is."""
        people, event_id, item_id = self.rows.people(), self._event_id, self._item_id
        self._desk.session.read(
            lambda reading: match_people(reading, people, event_id, item_id=item_id),
            self._matched,
            key="starting.match",
        )

    def _matched(self, rows: tuple[PastedRow, ...]) -> None:
        if [row.person for row in rows] == self.rows.people():
            self.rows.show_rows(rows, keep_ticks=True)

    def _count(self) -> None:
        self.count.setText(
            tr(
                "{rowCount}人のうち{n}人を追加します",
                rowCount=self.rows.rowCount(),
                n=len(self.rows.chosen()),
            )
        )

    # ---- acts

    def _add(self) -> None:
        people, event_id, item_id = self.rows.chosen(), self._event_id, self._item_id
        self._desk.session.act(
            lambda file: add_pasted(file, event_id, people, item_id=item_id),
            self.added.emit,
            failed=self._refuse,
        )

    def _refuse(self, error: WorldError) -> None:
        self.message.tell(tr("追加できませんでした"), error.sentence, level="error")

    # ---- building

    def _lay_out(self) -> None:
        for button in (self.add, self.leave):
            button.setAutoDefault(True)
        card = Card(tr("登壇者を貼り付ける"), self.count, self.leave, self.add)
        hint = tr(
            "名簿、プログラム、表計算の行などを貼り付けてください。Space で追加する行を選び、Enter で直せます。"
        )
        card.add(label(hint, size="caption", role="sub", wrap=True), self.text, self.message, self.table)
        card.body.setStretch(3, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column(card), name=tr("登壇者を貼り付ける")))

    def _connect(self) -> None:
        self.text.edited.connect(lambda _text: self._debounce())
        self.rows.corrected.connect(self._again)
        self.rows.ticked.connect(self._count)
        self.add.clicked.connect(lambda _on: self._add())
        self.leave.clicked.connect(lambda _on: self.left.emit())
