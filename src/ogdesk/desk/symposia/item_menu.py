"""The context menu of an item of the programme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from ogdesk.acts.programme.view import ItemRow
from ogdesk.desk.words import tr


@dataclass(frozen=True)
class ItemActions:
    """What the menu can do with the current item; `fix` takes 'HH:MM', '' for a computed start again."""

    length: Callable[[], object]
    move: Callable[[int], object]
    fix: Callable[[str], object]
    remove: Callable[[], object]


def item_menu(parent: QWidget, row: ItemRow, count: int, deeds: ItemActions) -> QMenu:
    """The menu of one of `count` items."""
    menu = QMenu(parent)
    _offer(menu, tr("長さを変える\tEnter"), deeds.length)
    if row.fixed:
        _offer(menu, tr("開始の固定をやめる"), lambda: deeds.fix(""))
    elif row.start:
        _offer(menu, tr("開始を{start}に固定する", start=row.start), lambda: deeds.fix(row.start))
    menu.addSeparator()
    if row.number > 1:
        _offer(menu, tr("上へ動かす\tAlt+↑"), lambda: deeds.move(-1))
    if row.number < count:
        _offer(menu, tr("下へ動かす\tAlt+↓"), lambda: deeds.move(1))
    menu.addSeparator()
    _offer(menu, tr("プログラムから消す\tDel"), deeds.remove)
    return menu


def _offer(menu: QMenu, words: str, act: Callable[[], object]) -> None:
    menu.addAction(words).triggered.connect(lambda _on=False: act())
