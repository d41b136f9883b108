"""What the commands of the window do on the page of a symposium."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ogdesk.council.event import EventState
from ogdesk.desk.commands import (
    ADD,
    CONFIRM,
    EXPORT,
    FIT_WIDTH,
    NEXT_FINDING,
    NEXT_TAB,
    PREVIOUS_FINDING,
    PREVIOUS_TAB,
    PRINT,
    SWITCH,
    ZOOM_IN,
    ZOOM_OUT,
)
from ogdesk.desk.context import PROGRAMME
from ogdesk.desk.starting import ADD_SYMPOSIUM
from ogdesk.desk.symposia.page_tabs import TABS

if TYPE_CHECKING:
    from ogdesk.desk.frame import MainWindow
    from ogdesk.desk.symposia.page import SymposiumPage


def handlers_of(page: SymposiumPage, window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """The handler of each command that means something here."""
    view = page.preview.pages.view
    return {
        ADD: lambda: add(page, window),
        EXPORT: page.open_export,
        CONFIRM: page.ask_confirmation,
        PRINT: page.preview.print_pages,
        ZOOM_IN: view.zoom_in,
        ZOOM_OUT: view.zoom_out,
        FIT_WIDTH: view.fit_width,
        SWITCH: page.open_switch,
        NEXT_TAB: lambda: page.show_tab((page.tab + 1) % len(TABS)),
        PREVIOUS_TAB: lambda: page.show_tab((page.tab - 1) % len(TABS)),
        NEXT_FINDING: lambda: page.preview.walk(1),
        PREVIOUS_FINDING: lambda: page.preview.walk(-1),
    }


def add(page: SymposiumPage, window: MainWindow) -> None:
    """Ctrl+N: an item of the programme; of a finished symposium the next one, unless its programme is in front."""
    view = page.view
    if page.tab != PROGRAMME and view is not None and view.overview.head.state is EventState.FINISHED:
        window.commands[ADD_SYMPOSIUM].trigger()
        return
    page.show_tab(PROGRAMME)
    if page.programme is not None:
        page.programme.open_kinds()
