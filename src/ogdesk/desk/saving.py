"""Tells the state of saving at the foot of the navigation, and asks before closing with unsaved values."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ogdesk.desk.frame.strip_board import Matter, StripBoard
from ogdesk.desk.saved_time import saved_words
from ogdesk.desk.session.session import Session
from ogdesk.desk.words import tr
from ogdesk.store.failure_reasons import NotStored

if TYPE_CHECKING:
    from ogdesk.desk.frame import MainWindow
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.change import Change

RETRY = tr("もう一度保存する")


class Saving(QObject):
    """Controller of what is said of saving.

    Follows the session's `saved` and `notSaved`; `may_close` is asked by the window before it closes.
    """

    def __init__(self, session: Session, window: MainWindow, strips: StripBoard) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._strips = strips
        self._error: WorldError | None = None
        self._is_asking = False
        self._is_written = False
        self._is_sure = False
        self._troubles = 0
        session.saved.connect(self._on_saved)
        session.opened.connect(self._on_opened)
        session.notSaved.connect(self._on_not_saved)
        session.problem.connect(self._on_problem)
        session.changed.connect(self._on_changed)
        session.drafts.stored.connect(self._show)
        window.may_close = self.may_close

    # ---- saving

    def _on_saved(self, moment: datetime) -> None:
        if self._error is None:
            today = self._session.here.today
            self._window.nav.saved.tell(tr("保存しました　{moment}", moment=saved_words(moment, today)))

    def _on_opened(self) -> None:
        """From the opening on: when the file was saved the last time."""
        if self._session.glance is not None:
            self._on_saved(self._session.glance.saved)

    def _on_not_saved(self, error: WorldError | None) -> None:
        self._error = error
        if error is None:
            self._is_asking = self._is_sure = False
            self._strips.clear(Matter.NOT_SAVED)
            self._on_saved(self._session.here.clock.now())
        else:
            self._window.nav.saved.tell(tr("保存できていません"), problem=True)
            self._show()

    def _on_changed(self, _change: Change, _origin: object) -> None:
        """Something could be written: whoever was asked about closing goes on with the work."""
        self._is_sure = False

    def _on_problem(self, _sentence: str) -> None:
        self._troubles += 1

    def _show(self, _kept: bool = True) -> None:
        """The strip, with what is true now: the drafts are kept, or even they could not be."""
        if self._error is None:
            return
        kept = self._session.drafts.are_kept
        words = self._question(kept) if self._is_asking else told(self._error, kept=kept)
        in_vain = isinstance(self._error, NotStored) and self._error.is_replaced
        self._strips.tell(
            Matter.NOT_SAVED,
            words,
            button=tr("開き直す") if in_vain else RETRY,
            act=self._open_again if in_vain else self._retry,
            other=tr("このまま閉じる") if self._is_asking else "",
            other_act=self._leave,
        )

    def _question(self, kept: bool) -> str:
        n = self._session.unsaved
        if kept:
            return tr(
                "保存できていない入力が{n}か所あります。閉じてもこのパソコンに残り、次に開いたときに戻せます。",
                n=n,
            )
        return tr(
            "保存できていない入力が{n}か所あります。閉じると失われます。ディスクに空きを作って、もう一度保存してください。",
            n=n,
        )

    def _retry(self) -> None:
        self._session.retry()
        if self._is_asking:
            self._window.close()

    def _open_again(self) -> None:
        """The file that stands there now; what could not be written is offered to go into it."""
        path = self._session.path
        if path is not None:
            self._error, self._is_asking = None, False
            self._session.open(path)

    # ---- closing

    def may_close(self) -> bool:
        """Whether the window may close now. What is typed is written first; then it closes by itself, or asks in the strip
        about what could not be written."""
        if self._is_sure or not self._session.is_open:
            return True
        if not self._is_written:
            from ogdesk.desk.forms.binding import commit_pending  # noqa: PLC0415 - 今日 is shown before anything is typed

            commit_pending(self._window)
            if self._session.is_acting:
                troubles = self._troubles
                self._session.when_done(lambda: self._go_on(troubles))
                return False
        if self._session.unsaved:
            self._is_asking = True
            self._window.restarts = False
            self._show()
            self._strips.take_keyboard()
            return False
        return True

    def _go_on(self, troubles: int) -> None:
        """All that was asked of the file is answered; a failure told meanwhile keeps the window here."""
        if self._troubles == troubles and self._session.is_open:
            self._is_written = True
            self._window.close()
            self._is_written = False

    def _leave(self) -> None:
        self._is_sure = True
        self._window.close()


def told(error: WorldError, *, kept: bool) -> str:
    """「保存できませんでした。保存先（…）につながりません。内容はこのパソコンに残してあります。」"""
    if isinstance(error, NotStored):
        sentence = tr("保存できませんでした。{reason}", reason=error.reason)
    else:
        sentence = tr(error.sentence)
    if kept:
        return tr("{sentence}内容はこのパソコンに残してあります。", sentence=sentence)
    return tr(
        "{sentence}この画面を閉じないで、空きを作ってから、もう一度保存してください。", sentence=sentence
    )
