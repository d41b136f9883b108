"""The context menu of a seat: all that mouse and keys do, and moving to a place by its number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from ogdesk.desk.words import tr


@dataclass(frozen=True)
class WayWords:
    """How the two ways along the seats are called, with their keys."""

    back: str
    on: str


ON_STAGE = WayWords(tr("下手へ動かす\tCtrl+←"), tr("上手へ動かす\tCtrl+→"))
IN_LIST = WayWords(tr("上へ動かす\tAlt+↑"), tr("下へ動かす\tAlt+↓"))


@dataclass(frozen=True)
class SeatActions:
    """What the menu can do with the current seat."""

    open: Callable[[], object]
    move_to: Callable[[int], object]
    remove: Callable[[], object]


def seat_menu(
    parent: QWidget,
    place: int,
    count: int,
    deeds: SeatActions,
    *,
    read_only: bool,
    words: WayWords = ON_STAGE,
) -> QMenu:
    """The menu of the seat at `place` (0 = the first, at 下手) of `count`."""
    menu = QMenu(parent)
    menu.addAction(tr("席を開く\tEnter")).triggered.connect(lambda _on=False: deeds.open())
    if read_only:
        return menu
    menu.addSeparator()
    if place > 0:
        menu.addAction(words.back).triggered.connect(lambda _on=False: deeds.move_to(place - 1))
    if place < count - 1:
        menu.addAction(words.on).triggered.connect(lambda _on=False: deeds.move_to(place + 1))
    if count > 1:
        numbers = menu.addMenu(tr("席の番号"))
        for target in range(count):
            action = numbers.addAction(tr("{value}番目", value=target + 1))
            action.setCheckable(True)
            action.setChecked(target == place)
            action.triggered.connect(lambda _on=False, target=target: deeds.move_to(target))
    menu.addSeparator()
    menu.addAction(tr("席から外す\tDel")).triggered.connect(lambda _on=False: deeds.remove())
    return menu
