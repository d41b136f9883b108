"""The pages of the window, in the order of the navigation. A new page is one more line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ogdesk.desk.frame import MainWindow, Page
from ogdesk.desk.kit.theme import Theme

if TYPE_CHECKING:
    from ogdesk.desk.fieldbook import FieldBook
    from ogdesk.desk.session import Session


@dataclass(frozen=True)
class Desk:
    """What a page is given: the open file, the look, the window, and the book of its fields."""

    session: Session
    theme: Theme
    window: MainWindow
    book: FieldBook


@dataclass(frozen=True)
class PageEntry:
    """A page: its key, name and icon in the navigation, its shortcut, how it is built on the first visit.

    `roots` are the kinds of things it shows (`acts.whereabouts`): `window.go(key, Whereabouts)` ends in its `open_place`.
    """

    key: str
    name: str
    icon: str
    build: Callable[[Desk], Page]
    shortcut: str = ""
    foot: bool = False
    roots: tuple[str, ...] = ()


PAGES: tuple[PageEntry, ...] = ()


def page_for(root: str) -> str:
    """The key of the page that shows things of a kind, '' where there is none."""
    return next((entry.key for entry in PAGES if root in entry.roots), "")
