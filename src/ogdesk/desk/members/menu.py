"""The menu of a member, on its row and behind 「…」 of its panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from ogdesk.desk.things.row_menu import add_entry
from ogdesk.desk.words import tr


@dataclass(frozen=True)
class MemberActions:
    """What the menu can do with one member; `move_by` steps through 名簿での順, `move_to_end(first)` to either end."""

    open: Callable[[], object]
    record: Callable[[], object]
    add_alias: Callable[[], object]
    move_by: Callable[[int], object]
    move_to_end: Callable[[bool], object]
    merge: Callable[[], object]
    end: Callable[[], object]
    bin: Callable[[], object]


def fill_menu(menu: QMenu, deeds: MemberActions, *, read_only: bool) -> None:
    """Put the entries into an empty menu."""
    add_entry(menu, tr("会員を開く\tEnter"), deeds.open)
    if read_only:
        return
    menu.addSeparator()
    add_entry(menu, tr("在籍の記録を追加"), deeds.record)
    add_entry(menu, tr("別名を追加"), deeds.add_alias)
    order = menu.addMenu(tr("名簿での順"))
    add_entry(order, tr("上へ\tAlt+↑"), lambda: deeds.move_by(-1))
    add_entry(order, tr("下へ\tAlt+↓"), lambda: deeds.move_by(1))
    add_entry(order, tr("いちばん上へ"), lambda: deeds.move_to_end(True))
    add_entry(order, tr("いちばん下へ"), lambda: deeds.move_to_end(False))
    menu.addSeparator()
    add_entry(menu, tr("ほかの団体と統合する"), deeds.merge)
    add_entry(menu, tr("会員から外す"), deeds.end)
    add_entry(menu, tr("ごみ箱に入れる\tDel"), deeds.bin)


def member_menu(parent: QWidget, deeds: MemberActions, *, read_only: bool) -> QMenu:
    """The menu of a row."""
    menu = QMenu(parent)
    fill_menu(menu, deeds, read_only=read_only)
    return menu
