"""Controller of 「報道発表を確定する」: question, act, PDF and 控え; and the next version."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ogdesk.acts.release.confirmation import confirm_notice, confirmation_summary
from ogdesk.acts.release.revision import new_version
from ogdesk.council.entity import EntityField
from ogdesk.desk.confirm.cards import ChangesCard, CopiesCard
from ogdesk.desk.confirm.issued_copies import ChooseTarget, IssuedCopyOpener
from ogdesk.desk.confirm.panel import ConfirmPanel
from ogdesk.desk.forms.binding import commit_pending
from ogdesk.desk.frame.file_dialogs import choose_target
from ogdesk.desk.kit.controls import InlineMessage
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.acts.release.confirmation import ConfirmationSummary, Confirmed
    from ogdesk.acts.release.issued_copies import ReleaseStanding
    from ogdesk.acts.release.view import PressDraft
    from ogdesk.desk.context import Desk
    from ogdesk.desk.preview.live_preview import LivePreview
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

ASK = tr("報道発表を確定する")


class Confirmer(QObject):
    """Controller of the confirmation of one page.

    `run()` is what the page's primary button does, `words` what stands on it; `standingChanged` after each build.

    `panel` and `message` belong above the form; `cards()` gives new ones for a form. Nothing here opens a dialog but the
    chooser of a place.
    """

    standingChanged = Signal(object)
    """Standing, or None when the event has no notice."""
    asking = Signal(bool)
    """The question is in sight (its own button is the primary one then), or gone."""

    def __init__(
        self, desk: Desk, live: LivePreview, parent: QWidget, *, choose: ChooseTarget = choose_target
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._live = live
        self._parent = parent
        self.shelf = IssuedCopyOpener(desk, parent, choose)
        self._summary: ConfirmationSummary | None = None
        self._out = Path()
        self._busy = False
        self._changes: ChangesCard | None = None
        self._copies: CopiesCard | None = None
        self.standing: ReleaseStanding | None = None
        self.panel = ConfirmPanel(desk.theme)
        self.message = InlineMessage(desk.theme)
        self.panel.accepted.connect(self._confirm)
        self.panel.declined.connect(self._decline)
        self.panel.placeWanted.connect(self._ask_place)
        live.built.connect(self._on_built)

    @property
    def words(self) -> str:
        """What the primary button says now."""
        if self.standing is None or not self.standing.is_final:
            return ASK
        return tr("第{next_version}版を作る", next_version=self.standing.next_version)

    @property
    def read_only(self) -> bool:
        """Whether the file is only looked at."""
        return self._desk.session.read_only

    def run(self) -> None:
        """Ask about the confirmation, or make the next version of a confirmed one."""
        if self.standing is not None and self.standing.is_final and not self.read_only:
            commit_pending(self._desk.window)
            self._make_next()
        else:
            self.ask()

    def ask(self) -> None:
        """Ask about the confirmation; where there is nothing to confirm, say so (a command of the menu)."""
        why_not = self._why_not()
        if why_not:
            self._desk.window.say(why_not)
            return
        commit_pending(self._desk.window)
        self._read_summary(self._on_summary)

    def _why_not(self) -> str:
        if self.standing is None:
            return tr("報道発表はまだありません。「報道発表を作る」で作ってください。")
        if self.read_only:
            return tr("見るだけの状態なので、確定できません。ファイルを開き直してください。")
        if self.standing.is_final:
            return tr(
                "第{version}版はもう確定しています。直すときは「{words}」を選んでください。",
                version=self.standing.version,
                words=self.words,
            )
        return ""

    def cards(self) -> tuple[ChangesCard, CopiesCard]:
        """The two cards, made anew for a form. They follow the builds from `show_cards` on, once they stand in the form: what
        is shown before that would be a window of its own."""
        self._changes, self._copies = ChangesCard(), CopiesCard(self._desk.theme)
        self._copies.openWanted.connect(self.shelf.open_copy)
        self._copies.saveWanted.connect(self.shelf.save_copy)
        return self._changes, self._copies

    def show_cards(self) -> None:
        """Show the newest build in the cards."""
        if self.standing is None or self._changes is None or self._copies is None:
            return
        if self._copies.parentWidget() is not None:
            self._changes.show_standing(self.standing)
            self._copies.show_copies(self.standing.copies)

    # ---- following

    def _on_built(self, draft: PressDraft | None) -> None:
        standing = draft.standing if draft is not None else None
        if self._summary is not None:
            self._follow_question(self._summary, standing)
        if standing == self.standing:
            return
        self.standing = standing
        self.show_cards()
        self.standingChanged.emit(standing)

    def _follow_question(self, summary: ConfirmationSummary, standing: ReleaseStanding | None) -> None:
        """Whoever goes on typing while the question stands is asked about what stands there now."""
        if standing is None or standing.is_final or summary.event_id != self._live.event_id:
            self._close()
        elif not self._busy:
            self._read_summary(self._on_changed_summary)

    def _on_changed_summary(self, summary: ConfirmationSummary) -> None:
        before = self._summary
        if before is None or summary == before or summary.event_id != before.event_id:
            return
        if summary.stopping:
            self._close()
            self._tell_stopping(summary.stopping[0].sentence, len(summary.stopping))
            return
        self._summary = summary
        if self._out.name == before.file_name:
            self._out = self._out.with_name(summary.file_name)
        self.panel.show_summary(summary, self._out)

    # ---- asking

    def _read_summary(self, done: Callable[[ConfirmationSummary], None]) -> None:
        event_id, here = self._live.event_id, self._desk.session.here
        if event_id is None:
            return

        def read(reading: Reading) -> ConfirmationSummary:
            return confirmation_summary(reading, event_id, here)

        self._desk.session.read(read, done, key=f"confirm.{id(self)}")

    def _on_summary(self, summary: ConfirmationSummary) -> None:
        """Errors first: the caret goes to the first one, and their number is said."""
        if summary.event_id != self._live.event_id or summary.is_final:
            return
        if summary.stopping:
            self._close()
            self._tell_stopping(summary.stopping[0].sentence, len(summary.stopping))
            self._desk.navigator.go(summary.stopping[0].place, near=True)
            return
        self._summary = summary
        self._out = self.shelf.folder / summary.file_name
        self.message.clear()
        self.panel.ask(summary, self._out)
        self.asking.emit(True)

    def _tell_stopping(self, first: str, count: int) -> None:
        rest = tr("直すところが{n}件あります（F8で次へ）。", n=count) if count > 1 else ""
        self._desk.window.say(tr("まだ確定できません。{first}{rest}", first=first, rest=rest))

    def _ask_place(self) -> None:
        self.shelf.choose(
            self._parent, tr("報道発表のPDFを置く場所"), self._out, "PDF (*.pdf)", self._set_place
        )

    def _set_place(self, out: Path) -> None:
        self._out = out
        self.panel.show_place(out)

    def _decline(self) -> None:
        self._close()

    def _close(self) -> None:
        was_asking = self._summary is not None
        self._summary = None
        self.panel.hide()
        if was_asking:
            self.asking.emit(False)

    # ---- doing

    def _confirm(self) -> None:
        summary, out, here = self._summary, self._out, self._desk.session.here
        if summary is None or self._busy:
            return
        self._busy = True
        commit_pending(self._desk.window)

        def act(file: CouncilFile) -> Confirmed:
            return confirm_notice(file, summary.event_id, here, out)

        self._desk.session.act(act, self._on_confirmed, failed=self._on_failed)

    def _on_confirmed(self, done: Confirmed) -> None:
        self._busy = False
        self._close()
        if done.path is not None:
            folder = done.path.parent
            words = tr(
                "第{version}版を確定し、「{name}」を書き出しました。",
                version=done.version,
                name=done.path.name,
            )
            self._desk.window.say(words, lambda: self.shelf.open_file(folder), button=tr("フォルダーを開く"))
            return
        self.message.tell(
            tr("第{version}版を確定しました。PDFは書き出せませんでした", version=done.version),
            tr("{problem}控えは残っているので、別の場所に保存できます。", problem=done.problem),
            level="warn",
            button=tr("控えを保存する"),
            act=lambda: self.shelf.ask_place(done.copy_id, done.file_name, self.message.clear),
        )

    def _on_failed(self, error: WorldError) -> None:
        self._busy = False
        findings = getattr(error, "findings", None)
        if findings:
            self._close()
            self._tell_stopping(findings[0].sentence, len(findings))
            self._desk.navigator.go(findings[0].place, near=True)
            return
        self.message.tell(tr("確定できませんでした"), error.sentence, level="error")

    def _make_next(self) -> None:
        draft, here = self._live.draft, self._desk.session.here
        if draft is None or self._busy:
            return
        self._busy = True
        notice_id, version = draft.notice_id, draft.standing.next_version

        def act(file: CouncilFile) -> Added:
            return new_version(file, notice_id, here)

        def done(made: Added) -> None:
            self._busy = False
            self._desk.window.say(
                tr("第{version}版の下書きを作りました", version=version), self._desk.session.undo_of(made)
            )
            # Its day is the first thing to say; the form is being put together here, on this very tab.
            self._desk.book.await_key(EntityField("notice", made.id, "release_date").key, flash=False)

        self._desk.session.act(act, done, failed=self._on_failed)
