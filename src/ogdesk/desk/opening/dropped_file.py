"""Handles files dropped on the window: a council file is previewed and offered; of others it is said what to do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ogdesk.desk.opening.file_drop import FileDrop
from ogdesk.desk.session.task_runner import Lane
from ogdesk.desk.words import tr
from ogdesk.store.file_identity import one_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ogdesk.acts.files.preview import FilePreview
    from ogdesk.desk.context import Desk
    from ogdesk.desk.opening.drop_review import OpenReview

SUFFIX = ".ogdesk"


class DropHandler(QObject):
    """Handles dropped files.

    Works on every page and before a file is open. `open_file` opens what was looked at and wanted.
    """

    def __init__(self, desk: Desk, open_file: Callable[[Path], object]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._open_file = open_file
        self.review: OpenReview | None = None
        self._drop = FileDrop(desk.window)
        self._drop.dropped.connect(self.take)
        desk.session.listed.connect(self._put_away)

    def take(self, files: Sequence[Path]) -> None:
        """Look into the one file, or say why not."""
        refused = refusal(files, self._desk.session.path if self._desk.session.is_open else None)
        if refused:
            self._desk.window.say(refused)
            return
        path = files[0]
        self._desk.session.runner.run(
            Lane.POOL,
            lambda: _peek(path),
            done=self._ask,
            failed=lambda error: self._desk.window.say(tr(error.sentence)),
            key="opening.peek",
            owner=self,
        )

    def _ask(self, found: FilePreview) -> None:
        from ogdesk.desk.opening.drop_review import OpenReview  # noqa: PLC0415 - only when a file is dropped

        if self.review is None:
            self.review = OpenReview(self._desk)
            self.review.openWanted.connect(self._open_file)
        self.review.ask(found)

    def _put_away(self) -> None:
        if self.review is not None:
            self.review.hide()


def refusal(files: Sequence[Path], opened: Path | None) -> str:
    """Why these files can't be opened here and what to do; '' for one council file that is not open already."""
    if len(files) > 1:
        return tr("ファイルは1つずつ開けます。協議会のファイルを1つだけ選んで、もう一度お試しください。")
    path = files[0]
    if path.is_dir():
        return tr(
            "「{name}」はフォルダーです。中にある協議会のファイル（.ogdesk）を選んでください。",
            name=path.name,
        )
    if path.suffix.lower() != SUFFIX:
        return tr(
            "「{name}」はここでは開けません。協議会のファイル（.ogdesk）を選んでください。", name=path.name
        )
    if opened is not None and one_name(path) == one_name(opened):
        return tr("「{name}」は、いま開いています。ほかのファイルを選んでください。", name=path.name)
    return ""


def _peek(path: Path) -> FilePreview:
    from ogdesk.acts.files.preview import preview_file  # noqa: PLC0415 - only when a file is dropped

    return preview_file(path)
