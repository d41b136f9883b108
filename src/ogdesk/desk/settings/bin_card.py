"""ごみ箱: what is in it; 戻す, and 完全に消す after a question."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ogdesk.acts.files.bin import bin_rows, empty_bin, erase
from ogdesk.acts.removal import bring_back
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import (
    Card,
    ElidingLabel,
    InlineMessage,
    column,
    flat_button,
    flow,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.settings.question import Question
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.files.bin import BinRow, Emptied
    from ogdesk.desk.context import Desk
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.change import Change


class BinCard(Card):
    """Filled by `reload`."""

    def __init__(self, desk: Desk, otherwise: QWidget) -> None:
        """`otherwise` gets the caret when the last thing has left the bin."""
        super().__init__(tr("ごみ箱"), hint=tr("完全に消すまで残ります"))
        self._otherwise = otherwise
        self._left = -1
        self._ids: list[str] = []
        self.buttons: dict[str, QWidget] = {}
        self._desk = desk
        self.none = label(tr("ごみ箱は空です。"), role="weak")
        self.message = InlineMessage(desk.theme)
        self.rows = RowStack(self._make, spacing=SPACE.s)
        self.empty = secondary_button(desk.theme, tr("ごみ箱を空にする"), "trash")
        self.question = Question(desk.theme, tr("ごみ箱を空にしますか。"), "", tr("空にする"), "trash")
        self.empty.hide()
        self.empty.clicked.connect(lambda _checked: self.question.ask(self.empty, self._empty))
        self.add(self.none, self.message, self.rows, self.question, row(self.empty, None))

    def reload(self) -> None:
        """Look into it."""
        if self._desk.session.is_open:
            self._desk.session.read(bin_rows, self._show, key="settings-bin")

    def _show(self, rows: tuple[BinRow, ...]) -> None:
        self.none.setVisible(not rows)
        self.rows.show_rows(rows)
        self.empty.setVisible(len(rows) > 1 and not self._desk.session.read_only)
        kinds = Counter(binned.kind for binned in rows)
        gone = tr("、").join(tr("{kind}{n}件", kind=kind, n=count) for kind, count in kinds.items())
        self.question.explain(
            tr(
                "{gone}と、その中に入力した内容を、ファイルから消します。ほかで使われているものは残します。",
                gone=gone,
            )
        )
        if not rows:
            self.question.hide()
        left, self._left = self._left, -1
        if left >= 0:
            target = self.buttons[rows[min(left, len(rows) - 1)].id] if rows else self._otherwise
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ids = [row.id for row in rows]

    def _make(self, binned: BinRow) -> QWidget:
        theme = self._desk.theme
        name = tr("「{title}」", title=binned.title)
        question = Question(
            theme,
            tr("{name}を完全に消しますか。", name=name),
            tr("この{kind}と、その中に入力した内容を、ファイルから消します。", kind=binned.kind),
            tr("完全に消す"),
            "trash",
        )
        back = flat_button(theme, tr("戻す"), "undo-2")
        back.setAccessibleName(tr("{name}を戻す", name=name))
        back.clicked.connect(lambda _checked: self._bring_back(binned))
        erase = flat_button(theme, tr("完全に消す"), "trash")
        erase.setAccessibleName(tr("{name}を完全に消す", name=name))
        erase.clicked.connect(lambda _checked: question.ask(erase, lambda: self._erase(binned)))
        hide_if(self._desk.session.read_only, back, erase)
        words = QWidget()
        words.setLayout(
            column(
                ElidingLabel(binned.title, role=""),
                label(
                    tr("{kind}　{day}に消しました", kind=binned.kind, day=binned.day),
                    size="caption",
                    role="weak",
                ),
                spacing=0,
            )
        )
        made = QWidget()
        made.setLayout(column(flow((words, 1), back, erase), question, spacing=SPACE.xs))
        self.buttons[binned.id] = back
        return made

    def _bring_back(self, binned: BinRow) -> None:
        self.message.clear()
        self._desk.session.act(
            lambda file: bring_back(file, binned.place),
            lambda change: self._said(binned, change, tr("戻しました")),
        )

    def _empty(self) -> None:
        self.message.clear()
        self._desk.session.act(
            empty_bin,
            self._emptied,
            failed=lambda error: self.message.tell(
                tr("ごみ箱を空にできませんでした"), error.sentence, level="warn"
            ),
        )

    def _emptied(self, emptied: Emptied) -> None:
        self._left = 0
        self.reload()
        self._desk.window.say(
            tr("{n}件を完全に消しました", n=emptied.erased), self._desk.session.undo_of(emptied)
        )
        if emptied.left:
            self.message.tell(
                tr("{n}件はごみ箱に残しました", n=emptied.left),
                tr("ほかで使われているので、消せません。このままごみ箱に入れておけます。"),
                level="info",
            )

    def _erase(self, binned: BinRow) -> None:
        self.message.clear()
        self._desk.session.act(
            lambda file: erase(file, binned.place),
            lambda change: self._said(binned, change, tr("完全に消しました")),
            failed=lambda error: self._refused(binned, error),
        )

    def _said(self, binned: BinRow, change: Change, done: str) -> None:
        self._left = self._ids.index(binned.id) if binned.id in self._ids else 0
        self.reload()
        self._desk.window.say(
            tr("「{title}」を{done}", title=binned.title, done=done), self._desk.session.undo_of(change)
        )

    def _refused(self, binned: BinRow, error: WorldError) -> None:
        self.message.tell(
            tr("「{title}」は消せませんでした", title=binned.title), error.sentence, level="warn"
        )
