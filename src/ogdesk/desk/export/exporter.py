"""The menu 書き出す: everything that can be exported of a symposium.

Releases are made in the PDF thread from a reading of its own, so that typing goes on; calendar files are acts of the
file (they are recorded). Before anything is written, what is being typed is committed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from ogdesk.acts.files.council_files import make_backup
from ogdesk.acts.release.export import checked_notice, common_pieces, write_common_texts, write_notice
from ogdesk.council.attendance import HandoutKind
from ogdesk.desk.forms.binding import commit_pending
from ogdesk.desk.frame.file_dialogs import COUNCIL_FILES, choose_folder, choose_target
from ogdesk.desk.frame.waiting import WaitingBar
from ogdesk.desk.session.task_runner import Job, Lane, Task
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from ogdesk.acts.calendar.handouts import HandedOut
    from ogdesk.acts.release.export import CommonPiece, Exported
    from ogdesk.desk.context import Desk
    from ogdesk.notice.document import NoticeDocument
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

PDF_FILES = "PDF (*.pdf)"
TEXT_FILES = tr("テキスト (*.txt)")
CALENDARS = (
    (HandoutKind.REQUEST, tr("依頼のカレンダー（.ics）")),
    (HandoutKind.UPDATE, tr("変更のお知らせ（.ics）")),
    (HandoutKind.CANCEL, tr("取消のお知らせ（.ics）")),
    (HandoutKind.PUBLIC, tr("公開用カレンダー（.ics）")),
)


class Exporter(QObject):
    """The export menu of one page.

    `show_menu(event_id, at)` for 「書き出す」. `bar` shows the progress of long work where one is given.
    """

    def __init__(self, desk: Desk, parent: QWidget, bar: WaitingBar | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self._bar = bar
        self.title_of: Callable[[], str] = lambda: ""
        """The name that files get when none is known otherwise."""
        self.ask_calendar: Callable[[HandoutKind], object] | None = None
        """Where the page tells what was written for whom, and who was left out; else a toast says it in short."""

    # ---- choosing

    def menu(self, event_id: int) -> QMenu:
        """The menu of what can be written out of an event."""
        menu = QMenu(self._parent)
        menu.addAction(tr("報道発表（PDF）"), lambda: self._ask_release(event_id, ".pdf", PDF_FILES))
        menu.addAction(tr("報道発表（テキスト）"), lambda: self._ask_release(event_id, ".txt", TEXT_FILES))
        menu.addAction(
            tr("共通文案（会員ごとのPDF）"),
            lambda: self._ask_folder(
                tr("共通文案を書き出すフォルダー"), partial(self.common_texts, event_id)
            ),
        )
        menu.addSeparator()
        for kind, words in CALENDARS:
            menu.addAction(
                words,
                lambda kind=kind: self._ask_calendar(event_id, kind),  # type: ignore[misc]
            )
        return menu

    def show_menu(self, event_id: int, at: QPoint) -> None:
        """Pop the menu up at a point of the screen."""
        self.menu(event_id).popup(at)

    def ask_backup(self) -> None:
        """「バックアップを作る」"""
        path = self._desk.session.path
        if path is not None:
            proposed = path.with_name(f"{path.stem}_バックアップ{path.suffix}")
            choose_target(
                self._parent,
                tr("バックアップを置く場所"),
                proposed,
                COUNCIL_FILES,
                self.backup,
                replaces=False,
            )

    def _ask_release(self, event_id: int, suffix: str, filters: str) -> None:
        folder = self._desk.session.here.places.documents
        proposed = folder / f"報道発表_{self.title_of()}{suffix}".replace("_.", ".")
        choose_target(
            self._parent, tr("報道発表を書き出す"), proposed, filters, partial(self.release, event_id)
        )

    def _ask_calendar(self, event_id: int, kind: HandoutKind) -> None:
        if self.ask_calendar is not None:
            self.ask_calendar(kind)
        else:
            title = tr("カレンダーを書き出すフォルダー")
            self._ask_folder(title, partial(self.calendars, event_id, kind))

    def _ask_folder(self, title: str, done: Callable[[Path], object]) -> None:
        choose_folder(self._parent, title, self._desk.session.here.places.documents, done)

    # ---- writing

    def release(self, event_id: int, out: Path) -> None:
        """Write the release to `out` (.pdf or .txt)."""
        here = self._desk.session.here

        def read(reading: Reading) -> NoticeDocument:
            return checked_notice(reading, str(event_id), here)

        def write(document: NoticeDocument) -> None:
            self._run(lambda _job: write_notice(document, out), self._exported, tr("書き出しています"))

        self._commit()
        self._desk.session.read(read, write, failed=self._failed)

    def common_texts(self, event_id: int, folder: Path) -> None:
        """Write the 共通文案 of each member into `folder`; can be cancelled between two files."""
        here = self._desk.session.here

        def read(reading: Reading) -> list[CommonPiece]:
            return common_pieces(reading, str(event_id), here)

        def write(pieces: list[CommonPiece]) -> None:
            self._run(
                lambda job: _write_pieces(pieces, folder, job),
                self._exported,
                tr("共通文案を書き出しています"),
            )

        self._commit()
        self._desk.session.read(read, write, failed=self._failed)

    def calendars(self, event_id: int, kind: HandoutKind, folder: Path) -> None:
        """Write the calendar files of one kind into `folder` and record what was handed out."""
        self._commit()
        here = self._desk.session.here

        def work(file: CouncilFile) -> HandedOut:
            from ogdesk.acts.calendar.handouts import hand_out  # noqa: PLC0415 - the calendar library comes with the first calendar file

            return hand_out(file, str(event_id), folder, kind, here)

        self._desk.session.act(
            work, lambda handed: self._wrote(handed.paths, handed.remarks), failed=self._failed
        )

    def backup(self, out: Path) -> None:
        """A verified copy of the file as `out`, which must not be there yet: an older backup is never risked for it."""
        self._commit()
        here = self._desk.session.here

        def copy(path: Path) -> list[Path]:
            return [make_backup(path, out, here)]

        def start(path: Path) -> None:
            self._run(
                lambda _job: copy(path),
                lambda paths: self._wrote(paths, []),
                tr("バックアップを作っています"),
                lane=Lane.POOL,
            )

        self._desk.session.look(lambda file: file.path, start)

    # ---- inside

    def _commit(self) -> None:
        """Before reading: the file's thread works in order, so what is typed is in the file by then."""
        commit_pending(self._desk.window)

    def _run(
        self,
        work: Callable[[Job], object],
        done: Callable[..., object],
        words: str,
        lane: Lane = Lane.PAGES,
    ) -> None:
        task: Task = self._desk.session.runner.run_long(
            lane, work, done=done, failed=self._failed, words=words, owner=self
        )
        if self._bar is not None:
            self._bar.follow(task)

    def _exported(self, exported: Exported) -> None:
        self._wrote(list(exported.paths), list(exported.warnings))

    def _wrote(self, paths: list[Path], remarks: list[str]) -> None:
        told = (
            remarks[0] + (tr("（ほかに{value}件）", value=len(remarks) - 1) if len(remarks) > 1 else "")
            if remarks
            else ""
        )
        if not paths:
            self._desk.window.say(told or tr("書き出すものはありませんでした。"))
            return
        where = (
            tr("「{name}」", name=paths[0].name)
            if len(paths) == 1
            else tr("{n}件を「{name}」", n=len(paths), name=paths[0].parent.name)
        )
        words = (
            tr("{where}に書き出しました。", where=where)
            if len(paths) > 1
            else tr("{where}を書き出しました。", where=where)
        )
        folder = paths[0].parent
        self._desk.window.say(words + told, lambda: open_folder(folder), button=tr("フォルダーを開く"))

    def _failed(self, error: WorldError) -> None:
        """A release that a finding stops leads to the first of them."""
        findings = getattr(error, "findings", None)
        self._desk.window.say(error.sentence)
        if findings:
            self._desk.navigator.go(findings[0].place, near=True)


def _write_pieces(pieces: list[CommonPiece], folder: Path, job: Job) -> Exported:
    def progress(done: int, total: int) -> None:
        job.report(done, total)
        job.check()

    return write_common_texts(pieces, folder, progress=progress)


def open_folder(folder: Path) -> None:
    """Show a folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
