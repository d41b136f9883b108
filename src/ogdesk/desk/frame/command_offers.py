"""Enables the commands that can be given now: the keys of the pages, and what the page in front does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.frame.commands import Commands


class Offers:
    """Enables and runs the commands of the page in front. `enter(key)` shows a page and takes the keyboard along."""

    def __init__(self, commands: Commands, enter: Callable[[str], object]) -> None:
        self._commands = commands
        self._enter = enter
        self._pages: list[str] = []
        self._of_page: list[str] = []
        self._pages_can_be_gone_to = True

    def add_page(self, key: str, name: str, shortcut: str) -> None:
        """A page with a key of its own."""
        shortcuts = (shortcut,) if shortcut else ()
        self._commands.add(f"go.{key}", name, shortcuts=shortcuts, menu=tr("移動"))
        self._pages.append(key)
        self.offer_pages(self._pages_can_be_gone_to)

    def offer_pages(self, offered: bool) -> None:
        """Whether any page can be gone to."""
        self._pages_can_be_gone_to = offered
        for key in self._pages:
            self._commands.offer(f"go.{key}", partial(self._enter, key) if offered else None)

    def offer_of_page(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """What the page in front does, and nothing of the one before."""
        for key in self._of_page:
            self._commands.offer(key, None)
        self._of_page = list(handlers)
        for key, run in handlers.items():
            self._commands.offer(key, run)
