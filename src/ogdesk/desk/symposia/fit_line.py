"""Line under the programme: whether it fits the opening hours, and mixed words of a role."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from ogdesk.acts.programme.fit import Fit
from ogdesk.acts.programme.role_words import Mixture, align_role_words
from ogdesk.council.entity import Edit
from ogdesk.desk.kit.controls import InlineMessage, column, flat_button, label, row
from ogdesk.desk.kit.controls.labels import dress_label
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

_FIT = {
    "ok": ("circle-check", "ok", "ok"),
    "warn": ("triangle-alert", "warn", "warn"),
    "info": ("clock", "text2", "sub"),
}


class FitLine(QWidget):
    """「合計90分＝開催時間90分」, or what does not fit and the button that makes it fit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._fit: Fit | None = None
        self.icon = QLabel()
        self.icon.setFixedSize(18, 18)
        self.words = label("")
        self.fix = flat_button(desk.theme, "")
        self.fix.clicked.connect(lambda _on: self._mend())
        self.setLayout(row(self.icon, self.words, self.fix, spacing=SPACE.s))

    def show_fit(self, fit: Fit) -> None:
        icon, color, role = _FIT[fit.level]
        self._desk.theme.icons.dress(self.icon, icon, 18, color)
        self.words.setText(tr(fit.words))
        self.setAccessibleName(self.words.text())
        dress_label(self.words, role=role)
        self._fit = fit
        self.fix.setText(tr(fit.cut_words))
        self.fix.setVisible(bool(fit.cut_words))
        self.setVisible(bool(fit.words))

    def _mend(self) -> None:
        """The item shorter, or the day longer. What is written is never in the words of another language."""
        fit = self._fit
        if fit is not None and fit.cut is not None:
            self._desk.session.edit([Edit("item", fit.cut[0], "minutes", str(fit.cut[1]))])
        elif fit is not None and fit.end is not None:
            self._desk.session.edit([Edit("sitting", fit.end[0], "end", fit.end[1])])


class MixtureMessage(QWidget):
    """モデレータ beside モデレーター, and the button that puts it right; hidden while there is one word for a role.

    `done` gets the caret when the button has gone with its matter.
    """

    def __init__(self, desk: Desk, event_id: int, done: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._event_id = event_id
        self._done = done
        self.message = InlineMessage(desk.theme)
        stack = column(self.message)
        stack.setContentsMargins(SPACE.m, 0, SPACE.m, SPACE.m)
        self.setLayout(stack)
        self.hide()

    def show_mixture(self, mixture: Mixture | None) -> None:
        """Tell of a mixture, None for none."""
        wanted = mixture is not None and not self._desk.session.read_only
        self.setVisible(wanted)
        if mixture is None or not wanted:
            self.message.clear()
            return
        words = tr("と").join(tr("「{word}」", word=word) for word in mixture.words)
        self.message.tell(
            tr("{words}が混ざっています", words=words),
            tr("役割の書き方を一つにそろえると、印刷物でも同じになります。"),
            level="warn",
            button=tr("「{word}」にそろえる", word=mixture.usual),
            act=lambda: self._align(mixture),
        )

    def _align(self, mixture: Mixture) -> None:
        event_id, session = self._event_id, self._desk.session
        words = tr("役割の書き方を「{word}」にそろえました", word=mixture.usual)
        session.act(
            lambda file: align_role_words(file, event_id, mixture.words, mixture.usual),
            lambda change: self._desk.window.say(words, session.undo_of(change)),
        )
        self._done()
