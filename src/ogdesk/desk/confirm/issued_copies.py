"""Opens and saves the 控え of a release."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ogdesk.acts.release.issued_copies import copy_to_read, save_copy
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.release.issued_copies import IssuedRow
    from ogdesk.desk.context import Desk
    from ogdesk.store.file import CouncilFile

ChooseTarget = Callable[[QWidget, str, Path, str, Callable[[Path], object]], object]


class IssuedCopyOpener(QObject):
    """Opens and saves issued copies.

    `open_copy` shows one with the viewer of this computer, `save_copy` asks where; the file is only read.
    """

    def __init__(self, desk: Desk, parent: QWidget, choose: ChooseTarget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.choose = choose
        self.open_file: Callable[[Path], object] = open_with_viewer

    @property
    def folder(self) -> Path:
        """書類, or beside the council's file where there is no such folder."""
        documents, path = self._desk.session.here.places.documents, self._desk.session.path
        return path.parent if path is not None and not documents.is_dir() else documents

    def open_copy(self, copy: IssuedRow) -> None:
        """Show a copy."""
        here = self._desk.session.here

        def look(file: CouncilFile) -> Path:
            return copy_to_read(file, copy.id, here)

        self._desk.session.look(look, self.open_file)

    def save_copy(self, copy: IssuedRow) -> None:
        """Ask where a copy is wanted."""
        self.ask_place(copy.id, copy.file_name)

    def ask_place(self, copy_id: int, name: str, done: Callable[[], object] | None = None) -> None:
        """Ask where the copy `name` is wanted; `done` when it is there."""
        kind = "PDF (*.pdf)" if name.endswith(".pdf") else tr("テキスト (*.txt)")
        self.choose(
            self._parent,
            tr("控えを保存する"),
            self.folder / name,
            kind,
            lambda out: self.write(copy_id, out, done),
        )

    def write(self, copy_id: int, out: Path, done: Callable[[], object] | None = None) -> None:
        """Write a copy to `out` and say so."""

        def look(file: CouncilFile) -> Path:
            return save_copy(file, copy_id, out)

        def told(saved: Path) -> None:
            if done is not None:
                done()
            words = tr("控えを「{name}」に保存しました。", name=saved.name)
            self._desk.window.say(words, lambda: self.open_file(saved.parent), button=tr("フォルダーを開く"))

        self._desk.session.look(look, told)


def open_with_viewer(path: Path) -> None:
    """Show a file or folder with what this computer uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
