"""The right pane of a symposium: pages above, 校正 below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ogdesk.acts.release.remedies import Remedy, add_change_note, even_out, remedy_of
from ogdesk.acts.symposia.additions import add_notice
from ogdesk.council.findings import Finding, Level
from ogdesk.council.release import BLOCK, BlockPart
from ogdesk.desk.forms.binding import commit_pending
from ogdesk.desk.kit.controls import EmptyState, column, frame, label, line, row
from ogdesk.desk.kit.controls.chips import Chip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.paper.pane import PagesPane
from ogdesk.desk.paper.places import PaperPlace
from ogdesk.desk.paper.print_dialog import Printing
from ogdesk.desk.preview.findings import FindingList
from ogdesk.desk.preview.live_preview import LivePreview
from ogdesk.desk.words import tr
from ogdesk.notice.build import place_of

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.acts.release.remedies import Remedy, RemedyResult
    from ogdesk.acts.release.view import PressDraft
    from ogdesk.desk.context import Desk
    from ogdesk.notice.pdf import RenderedPdf
    from ogdesk.store.file import CouncilFile

_LIST_MOST = 240
_LIST_LEAST = 96


class PreviewPane(QWidget):
    """The right pane of a symposium.

    `show_event(id)`; `live.built` gives each build (the press tab reads it), `findingsChanged(tuple)` the findings.

    A click on a line of the page or on a finding puts the caret into its field; the lines of the field that has the
    caret, or of what is chosen in a list (`mark`), are tinted. `walk(±1)` is F8 and Shift+F8.
    """

    findingsChanged = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._moved = False
        self._chosen: tuple[str, ...] = ()
        self.findings: tuple[Finding, ...] = ()
        self.pdf = b""
        """The finished pages that are shown."""
        self.printing = Printing(desk, self)
        self.live = LivePreview(desk.session, self)
        self.pages = PagesPane(desk.theme, desk.session.runner, tr("報道発表資料"))
        self.list = FindingList(desk.theme)
        self.state = Chip(desk.theme, "", "ok", "check")
        self.none = label(tr("確認が必要なところはありません"), role="sub")
        self.empty = EmptyState(
            desk.theme,
            "file-text",
            tr("報道発表はまだありません"),
            tr("作ると、ここに仕上がりが出ます。"),
            button=tr("報道発表を作る"),
            act=self._add_notice,
        )
        self._lay_out()
        self._connect()

    def show_event(self, event_id: int | None) -> None:
        """Show the release of an event."""
        self.live.show_event(event_id)

    def mark(self, keys: Sequence[str]) -> None:
        """Tint the lines of what is chosen in a list (() for nothing); a field with lines of its own goes before it."""
        self._chosen = tuple(keys)
        self._tint(self._desk.book.focused_key)

    def print_pages(self) -> None:
        """Ctrl+P: the pages as they are shown."""
        draft = self.live.draft
        if not self.pdf or draft is None:
            self._desk.window.say(tr("印刷する報道発表がまだありません。"))
            return
        self.printing.print_pdf(self.pdf, draft.built.document.meta.title)

    def walk(self, step: int) -> None:
        """The next finding (1) or the one before (-1)."""
        self.list.walk(step)

    def _lay_out(self) -> None:
        head = row(
            label(tr("校正"), size="subtitle"),
            self.state,
            None,
            label(tr("F8 で次へ"), size="caption", role="weak"),
        )
        head.setContentsMargins(SPACE.l, SPACE.s, SPACE.m, SPACE.xs)
        lower = frame("side")
        stack = QVBoxLayout(lower)
        stack.setContentsMargins(0, 0, 0, SPACE.s)
        stack.setSpacing(0)
        stack.addWidget(line())
        stack.addLayout(head)
        self.none.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        stack.addWidget(self.none)
        stack.addWidget(self.list, 1)
        self.proof = lower
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        upper = frame("side", column(self.pages, spacing=0))
        self.splitter.addWidget(upper)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.splitterMoved.connect(self._on_moved)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)
        outer.addWidget(self.empty)
        self.empty.hide()
        self._show_findings(())

    def _connect(self) -> None:
        self.live.built.connect(self._on_built)
        self.live.proofread.connect(self._show_findings)
        self.live.rendered.connect(self._on_rendered)
        self.live.failed.connect(self._on_failed)
        self.list.chosen.connect(self._go_to_finding)
        self.list.mendWanted.connect(self._mend)
        self.pages.view.placeClicked.connect(self._go_to_key)
        self.pages.printer.show()
        self.pages.printer.clicked.connect(self.print_pages)
        self.live.started.connect(self.pages.waiting.follow)
        self._desk.book.focused.connect(self._tint)
        self._desk.window.closing.connect(self.pages.view.clear)

    def _on_built(self, draft: PressDraft | None) -> None:
        self.empty.setVisible(draft is None)
        self.splitter.setVisible(draft is not None)
        if draft is None:
            self.pdf = b""

    def _on_rendered(self, pdf: RenderedPdf) -> None:
        places = [PaperPlace(p.key, p.page - 1, p.x, p.y, p.width, p.height) for p in pdf.places]
        self.pdf = pdf.data
        self.pages.message.clear()
        self.pages.view.show_pdf(pdf.data, places)
        self._tint(self._desk.book.focused_key)

    def _on_failed(self, sentence: str) -> None:
        self.pages.message.tell(tr("仕上がりを新しくできませんでした"), sentence, level="error")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _on_moved(self) -> None:
        """From now on the user has said how high the list is."""
        self._moved = True

    def _share_height(self) -> None:
        """The list gets what its rows need, the page always more than half."""
        if not self._moved:
            wanted = _LIST_LEAST + self.list.wanted_height()
            share = max(_LIST_LEAST, min(wanted, _LIST_MOST, self.height() * 2 // 5))
            self.splitter.setSizes([max(1, self.height() - share), share])

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.list.show_findings(findings, self._remedies(findings))
        stopping = sum(1 for f in findings if f.level is Level.ERROR)
        if stopping:
            self.state.show_state(
                tr("書き出せません（{stopping}件）", stopping=stopping), "err", "circle-alert"
            )
        else:
            self.state.show_state(tr("書き出せます"), "ok", "check")
        self.none.setVisible(not findings)
        self.list.setVisible(bool(findings))
        self._share_height()
        self._desk.book.tell_findings(findings)
        self.findingsChanged.emit(findings)

    def _remedies(self, findings: tuple[Finding, ...]) -> list[Remedy | None]:
        draft = self.live.draft
        if draft is None or not findings or self._desk.session.read_only:
            return [None] * len(findings)
        return [remedy_of(finding, draft.built) for finding in findings]

    def _mend(self, finding: Finding, remedy: Remedy) -> None:
        """そろえる, ※を付ける: done, said, taken back with one undo."""
        event_id, session, window = self.live.event_id, self._desk.session, self._desk.window
        if event_id is None:
            return
        commit_pending(window)
        session.act(
            _remedy_act(finding, remedy, event_id, session.here.today),
            lambda done: window.say(_mended_words(finding, remedy, done.places), session.undo_of(done)),
        )

    def _go_to_finding(self, finding: Finding) -> None:
        self._desk.navigator.go(finding.place, near=True)

    def _go_to_key(self, key: str) -> None:
        if not self._desk.book.go(key, near=True):
            self._desk.navigator.go(place_of(key), near=True)

    def _tint(self, key: str) -> None:
        self._desk.book.tell_findings(self.findings)
        view = self.pages.view
        own = self._lines_of(key)
        keys = own if any(view.has(each) for each in own) or not self._chosen else self._chosen
        view.highlight(keys)
        first = next((each for each in keys if view.has(each)), None)
        if first is not None:
            view.reveal(first)

    def _lines_of(self, key: str) -> tuple[str, ...]:
        """The keys of the lines that the control of `key` shows: of a block all that stand under its heading."""
        entity, _, word = key.partition(":")
        draft = self.live.draft
        if entity != BLOCK or draft is None:
            return (key,) if key else ()
        return draft.built.lines_from(BlockPart.of(word).key)

    def _add_notice(self) -> None:
        event_id = self.live.event_id
        if event_id is None:
            return
        self._desk.session.act(lambda file: add_notice(file, event_id), lambda _added: self.live.start())


def _remedy_act(
    finding: Finding, remedy: Remedy, event_id: int, today: date
) -> Callable[[CouncilFile], RemedyResult]:
    if remedy is Remedy.EVEN_OUT:
        return lambda file: even_out(file, event_id, finding, today)
    return lambda file: add_change_note(file, event_id)


def _mended_words(finding: Finding, remedy: Remedy, places: int) -> str:
    if remedy is Remedy.EVEN_OUT:
        return tr("「{right}」にそろえました（{n}か所）", right=finding.suggestion, n=places)
    return tr("プログラムに※の断り書きを付けました")
