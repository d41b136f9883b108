"""Non-blocking file dialogs (no nested event loop)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ogdesk.desk.words import tr

Chosen = Callable[[Path], object]
COUNCIL_FILES = tr("協議会のファイル (*.ogdesk)")


def choose_file(parent: QWidget, title: str, folder: Path, done: Chosen) -> QFileDialog:
    """An existing council file."""
    dialog = QFileDialog(parent, title, str(folder), COUNCIL_FILES)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _show(dialog, done)


def choose_target(
    parent: QWidget, title: str, proposed: Path, filters: str, done: Chosen, *, replaces: bool = True
) -> QFileDialog:
    """A file to write; the system asks before one is replaced. Without `replaces` it does not ask, because the act refuses
    an existing file with a sentence of its own."""
    dialog = QFileDialog(parent, title, str(proposed.parent), filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
    dialog.selectFile(proposed.name)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replaces)
    return _show(dialog, done)


def choose_folder(parent: QWidget, title: str, folder: Path, done: Chosen) -> QFileDialog:
    """A folder to write into."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _show(dialog, done)


def _show(dialog: QFileDialog, done: Chosen) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.open()
    return dialog
