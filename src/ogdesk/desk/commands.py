"""The commands of the window that are not the frame's own: words, keys, menus (ui.md §5).

Those without `run` wait for a page that offers them: 「書き出す」, 「追加」, F8 …
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ogdesk.desk.frame import Commands

UNDO, REDO = "undo", "redo"
EXPORT, ADD, FIND, SWITCH = "export", "add", "find", "switch"
CONFIRM = "release.confirm"
NEXT_FINDING, PREVIOUS_FINDING = "finding.next", "finding.back"
NEXT_TAB, PREVIOUS_TAB = "tab.next", "tab.back"
OPEN, NEW, BACKUP, QUIT = "file.open", "file.new", "file.backup", "quit"
KEYS = "help.keys"
UNDO_WORDS, REDO_WORDS = "取り消す", "やり直す"


@dataclass(frozen=True)
class _Listed:
    key: str
    words: str
    shortcuts: tuple[str, ...]
    menu: str


_LIST = (
    _Listed(NEW, "新しくはじめる", (), "ファイル"),
    _Listed(OPEN, "ファイルを開く", ("Ctrl+O",), "ファイル"),
    _Listed(EXPORT, "書き出す", ("Ctrl+E",), "ファイル"),
    _Listed(CONFIRM, "報道発表を確定する", (), "ファイル"),
    _Listed(BACKUP, "バックアップを作る", (), "ファイル"),
    _Listed(QUIT, "終了する", ("Ctrl+Q",), "ファイル"),
    _Listed(UNDO, UNDO_WORDS, ("Ctrl+Z",), "編集"),
    _Listed(REDO, REDO_WORDS, ("Ctrl+Y", "Ctrl+Shift+Z"), "編集"),
    _Listed(ADD, "追加する", ("Ctrl+N",), "編集"),
    _Listed(FIND, "この一覧をさがす", ("Ctrl+F",), "編集"),
    _Listed(NEXT_FINDING, "次の校正へ", ("F8",), "移動"),
    _Listed(PREVIOUS_FINDING, "前の校正へ", ("Shift+F8",), "移動"),
    _Listed(NEXT_TAB, "次のタブ", ("Ctrl+Tab",), "移動"),
    _Listed(PREVIOUS_TAB, "前のタブ", ("Ctrl+Shift+Tab",), "移動"),
    _Listed(KEYS, "キーの一覧", ("Ctrl+/",), "ヘルプ"),
    _Listed(SWITCH, "シンポジウムを切り替える", ("Ctrl+J",), "移動"),
)


def register(commands: Commands, runs: dict[str, Callable[[], object]]) -> None:
    """Register them all; `runs` are those that work on every page."""
    for listed in _LIST:
        commands.add(
            listed.key, listed.words, runs.get(listed.key), shortcuts=listed.shortcuts, menu=listed.menu
        )


def show_titles(commands: Commands, undo: str | None, redo: str | None) -> None:
    """「取り消す：登壇者の追加」 in menu and tooltip; without anything to take back the command rests."""
    for key, words, title in ((UNDO, UNDO_WORDS, undo), (REDO, REDO_WORDS, redo)):
        commands.rename(key, f"{words}：{title}" if title else words)
        commands[key].setEnabled(title is not None)
