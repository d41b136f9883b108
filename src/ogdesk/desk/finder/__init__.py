"""さがす (Ctrl+K): a search popup over people, members, symposia and commands.

`register(desk)` makes the command and its key; what is shown is imported on the first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ogdesk.desk.finder.finder import Finder
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

FIND_ALL = "find.all"
WORDS = tr("さがす")


def register(desk: Desk) -> Finder:
    """The command さがす with Ctrl+K, and the button in the navigation."""
    finder = Finder(desk, FIND_ALL)
    desk.window.commands.add(FIND_ALL, WORDS, finder.open, shortcuts=("Ctrl+K",), menu=tr("移動"))
    desk.window.nav.searchWanted.connect(finder.open)
    finder.wait_for_keyboard()
    return finder
