"""Registry of the window's commands: one QAction each, shared by button, menu, key and さがす."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ogdesk.desk.kit.tips import tip
from ogdesk.desk.words import tr

MENUS = (tr("ファイル"), tr("編集"), tr("表示"), tr("移動"), tr("ヘルプ"))


@dataclass(frozen=True)
class Command:
    """A command as listed in ヘルプ › キーの一覧 and found by さがす."""

    key: str
    words: str
    shortcuts: tuple[str, ...]
    menu: str
    action: QAction


class Commands(QObject):
    """The registry. Every action is also added to the window, or its key would not fire while the menu bar is hidden.

    A command without `run` waits for a page that offers it (`offer`) and is disabled meanwhile; what it does where no page
    offers it can be said later (`always`: once a file is open).
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._runs: dict[str, Callable[[], object] | None] = {}
        self._always: dict[str, Callable[[], object]] = {}

    def add(
        self,
        key: str,
        words: str,
        run: Callable[[], object] | None = None,
        *,
        shortcuts: tuple[str, ...] = (),
        menu: str = "",
    ) -> QAction:
        """Register a command: `words` in plain form (「書き出す」), `menu` one of MENUS or '' for none.

        Raises ValueError for a second command of the same key or the same shortcut (a mistake of ours).
        """
        self._refuse_double(key, shortcuts)
        action = QAction(words, self._window)
        action.setObjectName(key)
        action.setShortcuts([QKeySequence(text) for text in shortcuts])
        action.setToolTip(tip(with_keys(words, shortcuts)))
        action.triggered.connect(lambda: self._run(key))
        self._window.addAction(action)
        self._commands[key] = Command(key, words, shortcuts, menu, action)
        self.offer(key, run)
        return action

    def offer(self, key: str, run: Callable[[], object] | None) -> None:
        """Let `run` do the command from now on; None: nobody offers it here."""
        run = run or self._always.get(key)
        self._runs[key] = run
        self[key].setEnabled(run is not None)

    def always(self, key: str, run: Callable[[], object] | None) -> None:
        """What a command does where no page offers anything else; None: nothing."""
        before = self._always.pop(key, None)
        if run is not None:
            self._always[key] = run
        if self._runs[key] in (None, before):
            self.offer(key, None)

    def rename(self, key: str, words: str) -> None:
        """Other words for the same command (「元に戻す：登壇者の追加」 in the menu and the tooltip)."""
        command = self._commands[key]
        command.action.setText(words)
        command.action.setToolTip(tip(with_keys(words, command.shortcuts)))

    def __getitem__(self, key: str) -> QAction:
        return self._commands[key].action

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def _run(self, key: str) -> None:
        run = self._runs[key]
        if run is not None:
            run()

    def _refuse_double(self, key: str, shortcuts: tuple[str, ...]) -> None:
        if key in self._commands:
            raise ValueError(f"command {key} twice")
        taken = {text for command in self for text in command.shortcuts}
        if taken & set(shortcuts):
            raise ValueError(f"shortcut of {key} is taken: {taken & set(shortcuts)}")


def with_keys(words: str, shortcuts: tuple[str, ...]) -> str:
    """The tooltip of a command: 「やり直す（Ctrl+Y）」."""
    return tr("{words}（{shortcuts}）", words=words, shortcuts=shortcuts[0]) if shortcuts else words
