"""The table of pages, in the order of the navigation. A new page is one more line here.

What a page of a symposium takes from its neighbours: `preview.PreviewPane(desk)` for its right pane (`show_event(id)`,
`walk(±1)` for F8, `findingsChanged`), `press.PressTab(desk, pane.live, reveal=…)` for its tab, `export.Exporter(desk, page,
pane.pages.waiting)` for 「書き出す」 (`show_menu(event_id, point)`). Fields: `binding.bind`. Commands: `desk.commands`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ogdesk.desk.context import ONE, SYMPOSIA
from ogdesk.desk.frame import Page
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk


@dataclass(frozen=True)
class PageEntry:
    """A page: its key, name and icon in the navigation, its shortcut, how it is built on the first visit.

    `build` may be a lambda that imports the page's module, so that the window does not wait for it.
    `roots` are the kinds of things it shows (`acts.history.whereabouts`): `window.go(key, Whereabouts)` ends in its `open_place`.
    """

    key: str
    name: str
    icon: str
    build: Callable[[Desk], Page]
    shortcut: str = ""
    foot: bool = False
    roots: tuple[str, ...] = ()
    places_in: str = ""
    """The page that shows one thing of a list; 戻る from it leads to where one came from."""
    module: str = ""
    """Imported by a worker before the page is the first one shown: for a page whose import brings the database along."""


def _today(desk: Desk) -> Page:
    from ogdesk.desk.today.page import TodayPage

    return TodayPage(desk)


def _symposia(desk: Desk) -> Page:
    from ogdesk.desk.symposia.list_page import SymposiaPage

    return SymposiaPage(desk)


def one_symposium(desk: Desk) -> Page:
    """The page of one symposium (key `ONE`): reached from the list, from さがす and from findings."""
    from ogdesk.desk.symposia.page import SymposiumPage

    return SymposiumPage(desk)


def _members(desk: Desk) -> Page:
    from ogdesk.desk.members.page import MembersPage

    return MembersPage(desk)


def _people(desk: Desk) -> Page:
    from ogdesk.desk.people.page import PeoplePage

    return PeoplePage(desk)


def _history(desk: Desk) -> Page:
    from ogdesk.desk.history.page import HistoryPage

    return HistoryPage(desk)


def _settings(desk: Desk) -> Page:
    from ogdesk.desk.settings.page import SettingsPage

    return SettingsPage(desk)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", tr("今日"), "house", _today, "Ctrl+1", module="ogdesk.desk.today.page"),
    PageEntry(
        SYMPOSIA,
        tr("シンポジウム"),
        "calendar-days",
        _symposia,
        "Ctrl+2",
        roots=("symposium",),
        places_in=ONE,
    ),
    PageEntry(
        "members", tr("会員"), "building-complex", _members, "Ctrl+3", roots=("membership", "organisation")
    ),
    PageEntry("people", tr("人物"), "users", _people, "Ctrl+4", roots=("person", "post")),
    PageEntry("history", tr("変更履歴"), "rotate-ccw-clock", _history, "Ctrl+7", foot=True),
    PageEntry(
        "settings", tr("設定"), "settings", _settings, "Ctrl+,", foot=True, roots=("council", "setting")
    ),
)
"""The first one that is not at the foot is shown when a file was opened."""


def page_for(root: str) -> str:
    """The key of the page that shows things of a kind, '' where there is none."""
    return next((entry.key for entry in PAGES if root in entry.roots), "")
