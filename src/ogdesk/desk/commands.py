"""Registers the commands that are not the frame's own: words, keys, menus (docs/window.md §3).

Those without `run` wait for a page that offers them: 「書き出す」, 「追加」, F8 …
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ogdesk.desk.frame import Commands
from ogdesk.desk.words import tr

UNDO, REDO = "undo", "redo"
EXPORT, ADD, FIND, SWITCH = "export", "add", "find", "switch"
CONFIRM = "release.confirm"
PRINT = "print"
ZOOM_IN, ZOOM_OUT, FIT_WIDTH = "pages.larger", "pages.smaller", "pages.fit"
NEXT_FINDING, PREVIOUS_FINDING = "finding.next", "finding.back"
NEXT_TAB, PREVIOUS_TAB = "tab.next", "tab.back"
OPEN, NEW, BACKUP, QUIT = "file.open", "file.new", "file.backup", "quit"
KEYS = "help.keys"
UNDO_WORDS, REDO_WORDS = tr("取り消す"), tr("やり直す")


@dataclass(frozen=True)
class _Listed:
    key: str
    words: str
    shortcuts: tuple[str, ...]
    menu: str


_LIST = (
    _Listed(NEW, tr("新しくはじめる"), (), tr("ファイル")),
    _Listed(OPEN, tr("ファイルを開く"), ("Ctrl+O",), tr("ファイル")),
    _Listed(EXPORT, tr("書き出す"), ("Ctrl+E",), tr("ファイル")),
    _Listed(CONFIRM, tr("報道発表を確定する"), (), tr("ファイル")),
    _Listed(PRINT, tr("印刷する"), ("Ctrl+P",), tr("ファイル")),
    _Listed(BACKUP, tr("バックアップを作る"), (), tr("ファイル")),
    _Listed(QUIT, tr("終了する"), ("Ctrl+Q",), tr("ファイル")),
    _Listed(UNDO, UNDO_WORDS, ("Ctrl+Z",), tr("編集")),
    _Listed(REDO, REDO_WORDS, ("Ctrl+Y", "Ctrl+Shift+Z"), tr("編集")),
    _Listed(ADD, tr("追加する"), ("Ctrl+N",), tr("編集")),
    _Listed(FIND, tr("この一覧をさがす"), ("Ctrl+F",), tr("編集")),
    _Listed(ZOOM_IN, tr("仕上がりを拡大"), ("Ctrl+;", "Ctrl++", "Ctrl+="), tr("表示")),
    _Listed(ZOOM_OUT, tr("仕上がりを縮小"), ("Ctrl+-",), tr("表示")),
    _Listed(FIT_WIDTH, tr("仕上がりを幅に合わせる"), ("Ctrl+0",), tr("表示")),
    _Listed(NEXT_FINDING, tr("次の校正へ"), ("F8",), tr("移動")),
    _Listed(PREVIOUS_FINDING, tr("前の校正へ"), ("Shift+F8",), tr("移動")),
    _Listed(NEXT_TAB, tr("次のタブ"), ("Ctrl+Tab",), tr("移動")),
    _Listed(PREVIOUS_TAB, tr("前のタブ"), ("Ctrl+Shift+Tab",), tr("移動")),
    _Listed(KEYS, tr("キーの一覧"), ("Ctrl+/",), tr("ヘルプ")),
    _Listed(SWITCH, tr("シンポジウムを切り替える"), ("Ctrl+J",), tr("移動")),
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
        commands.rename(key, tr("{words}：{title}", words=words, title=title) if title else words)
        commands[key].setEnabled(title is not None)
