"""Remembers where the page of a symposium is to go once it is built: a thing of it, and where the caret was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ogdesk.council.entity import EntityField
from ogdesk.desk.context import OVERVIEW, PROGRAMME
from ogdesk.desk.symposia.page_tabs import TAB_OF

if TYPE_CHECKING:
    from ogdesk.desk.symposia.page import SymposiumPage


class PageDestination:
    """`want` a thing, `go` when the page is filled; `take_caret` after each filling."""

    def __init__(self, page: SymposiumPage) -> None:
        self._page = page
        self._place: EntityField | None = None
        self._filled = False
        self._list_waits = False

    def want(self, place: object) -> None:
        """Go there; anything that names no field is the symposium itself."""
        self._place = place if isinstance(place, EntityField) else None

    def want_list(self, wanted: bool) -> None:
        """The caret was in the list of the tab in front, which is built anew."""
        self._list_waits = wanted

    def forget(self) -> None:
        """Another symposium comes."""
        self._filled = self._list_waits = False

    def take_caret(self) -> None:
        """A page that has just been filled takes the caret from its head, where it waited, or from さがす, where Qt puts it when
        the form that opened the page closes."""
        page, target = self._page, None
        waits_at = (page.header.switch, page.nav_search)
        if not self._filled and any(place.hasFocus() for place in waits_at):
            target = page.stack.first_stop(page.tab)
        if self._list_waits:
            target = page.home_list() or target
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filled, self._list_waits = True, False

    def go(self) -> None:
        """To what is wanted, if anything is."""
        page = self._page
        place, self._place = self._place, None
        if place is None:
            return
        tab = TAB_OF.get(place.entity, OVERVIEW)
        page.show_tab(tab)
        if tab == PROGRAMME and page.programme is not None:
            page.programme.open_place(place)
        elif place.entity == "attendance" and page.answers is not None and place.id is not None:
            page.answers.open_attendance(place.id)
            if place.field == "answer":
                page.answering.begin()
