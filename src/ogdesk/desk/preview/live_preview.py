"""Live preview: builds the release in the file's thread, the PDF in the PDF thread, and shows it when ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ogdesk.acts.release.view import press_draft, press_findings, press_pdf
from ogdesk.desk.kit.throttle import Debounce
from ogdesk.desk.kit.tokens import MOTION
from ogdesk.desk.session.task_runner import Lane, Task
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from ogdesk.acts.release.view import PressDraft
    from ogdesk.council.findings import Finding
    from ogdesk.desk.session.session import Session
    from ogdesk.notice.pdf import RenderedPdf
    from ogdesk.store.file import CouncilFile

FAILED = tr("仕上がりを作れませんでした。ひとつ前の仕上がりを表示しています。")


class LivePreview(QObject):
    """The release of one event as typed. A build starts 150 ms after the last change, never while text is composed;
    a stale one is dropped, one that changed nothing ends early."""

    built = Signal(object)
    """PressDraft, or None when the event has no notice."""
    rendered = Signal(object)
    """RenderedPdf of the last build."""
    proofread = Signal(object)
    """The findings (tuple, worst first) of the newest build, shortly after its pages."""
    failed = Signal(str)
    """A sentence; the last pages stay."""
    started = Signal(object)
    """The Task that makes the pages: one that takes long shows how it goes."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._event_id: int | None = None
        self._draft: PressDraft | None = None
        self._shown: PressDraft | None = None
        self._pdf_task: Task | None = None
        self.start_soon = Debounce(self._start_when_composed, MOTION.preview_debounce, self)
        session.draftsChanged.connect(lambda _typed: self.start_soon())
        session.changed.connect(lambda _change, _origin: self.start_soon())
        session.runner.ended.connect(self._on_ended)

    @property
    def event_id(self) -> int | None:
        return self._event_id

    @property
    def draft(self) -> PressDraft | None:
        """The last build."""
        return self._draft

    def show_event(self, event_id: int | None) -> None:
        """Show another event's release, at once."""
        if event_id != self._event_id:
            self._event_id, self._draft, self._shown = event_id, None, None
        self.start()

    def start(self) -> None:
        """Build now."""
        self.start_soon.cancel()
        event_id = self._event_id
        if event_id is None:
            return
        typed, today = self._session.drafts.typed, self._session.here.today

        def build(file: CouncilFile) -> PressDraft | None:
            return press_draft(file, event_id, typed, today)

        self._session.look(build, self._on_built, key=f"preview.draft.{id(self)}", failed=self._on_failed)

    def _check(self) -> None:
        """The findings, after the pages: those go first."""
        event_id, typed, today = self._event_id, self._session.drafts.typed, self._session.here.today
        if event_id is None:
            return

        def check(file: CouncilFile) -> tuple[Finding, ...]:
            return press_findings(file, event_id, typed, today)

        self._session.look(
            check, self.proofread.emit, key=f"preview.check.{id(self)}", failed=self._on_failed
        )

    def _start_when_composed(self) -> None:
        if getattr(QApplication.focusWidget(), "composing", False):
            self.start_soon()
        else:
            self.start()

    def _on_built(self, draft: PressDraft | None) -> None:
        self._draft = draft
        self.built.emit(draft)
        if draft is None:
            self.proofread.emit(())
            return
        if self._shown is not None and self._shown.built.document == draft.built.document:
            self._check()
            return

        def render() -> RenderedPdf:
            return press_pdf(draft)

        self._pdf_task = self._session.runner.run(
            Lane.PAGES,
            render,
            done=lambda pdf: self._on_rendered(draft, pdf),
            failed=self._on_failed,
            key=f"preview.pdf.{id(self)}",
            words=tr("仕上がりを作っています"),
            owner=self,
        )
        self.started.emit(self._pdf_task)

    def _on_rendered(self, draft: PressDraft, pdf: RenderedPdf) -> None:
        if self._draft is not None and self._draft.notice_id == draft.notice_id:
            self._shown = draft
            self.rendered.emit(pdf)
            self._check()

    def _on_failed(self, error: WorldError) -> None:
        self.failed.emit(tr(error.sentence))

    def _on_ended(self, task: Task) -> None:
        """A failure of ours goes to the crash trail; the pane says at least that its pages are not the newest."""
        future = task.future
        if task is self._pdf_task and future is not None and not future.cancelled():
            problem = future.exception()
            if problem is not None and not isinstance(problem, WorldError) and not task.stale:
                self.failed.emit(FAILED)
