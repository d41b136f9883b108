"""The menus of a person and of a post, on their rows and behind 「…」."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu

from ogdesk.desk.things.row_menu import add_entry
from ogdesk.desk.words import tr

Deed = Callable[[], object]


@dataclass(frozen=True)
class PersonActions:
    """What the menu can do with one person."""

    open: Deed
    add_title: Deed
    add_contact: Deed
    merge: Deed
    bin: Deed


@dataclass(frozen=True)
class PostActions:
    """What the menu can do with one post; `open_body` None where its organisation has no page."""

    open: Deed
    add_holder: Deed
    open_body: Deed | None
    remove: Deed


def fill_person_menu(menu: QMenu, deeds: PersonActions, *, read_only: bool) -> None:
    """Put the entries into an empty menu."""
    add_entry(menu, tr("人物を開く\tEnter"), deeds.open)
    if read_only:
        return
    menu.addSeparator()
    add_entry(menu, tr("肩書きを追加"), deeds.add_title)
    add_entry(menu, tr("連絡先を追加"), deeds.add_contact)
    menu.addSeparator()
    add_entry(menu, tr("ほかの人物と統合する"), deeds.merge)
    add_entry(menu, tr("ごみ箱に入れる\tDel"), deeds.bin)


def fill_post_menu(menu: QMenu, deeds: PostActions, *, read_only: bool) -> None:
    """Put the entries into an empty menu."""
    add_entry(menu, tr("役職を開く\tEnter"), deeds.open)
    if deeds.open_body is not None:
        add_entry(menu, tr("団体を開く"), deeds.open_body)
    if read_only:
        return
    menu.addSeparator()
    add_entry(menu, tr("在任を追加"), deeds.add_holder)
    menu.addSeparator()
    add_entry(menu, tr("役職を消す\tDel"), deeds.remove)
