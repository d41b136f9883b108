"""`Desk`, the context that every page is given, and the keys of pages and tabs. Imports nothing that runs.

Whoever builds a part of a page takes a `Desk` and asks nobody else for the file, the look, the window or the way to a field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ogdesk.desk.frame import MainWindow
    from ogdesk.desk.kit.theme import Theme
    from ogdesk.desk.navigation.field_registry import FieldRegistry
    from ogdesk.desk.navigation.navigator import Navigator
    from ogdesk.desk.session.session import Session

SYMPOSIA = "symposia"
"""The key of the page that lists symposia."""
ONE = "symposium"
"""The key of the page of one symposium; it has no button in the navigation."""
OVERVIEW, PROGRAMME, ANSWERS, PRESS = range(4)
"""The tabs of the page of one symposium: 概要, プログラム, 依頼と回答, 報道発表."""


@dataclass(frozen=True)
class Desk:
    """What a page is given: the open file, the look, the window, the book of fields, and the way to any of them."""

    session: Session
    theme: Theme
    window: MainWindow
    book: FieldRegistry
    navigator: Navigator
