"""The pages of a window by their keys: how each is built, and those already built."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ogdesk.desk.frame.page import Page
    from ogdesk.desk.frame.state import SettingsStore


class PageCache:
    """Builds pages on demand and keeps them.

    `put` how a page is built; `take` it, built at the first time; `found` only what is there already.
    """

    def __init__(self, settle: Callable[[str, Page], object]) -> None:
        """`settle(key, page)` puts a new page into the window."""
        self._settle = settle
        self._builders: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._elsewhere: dict[str, str] = {}

    def put(self, key: str, build: Callable[[], Page], *, places_in: str = "") -> None:
        """`places_in`: the page that shows the single things of this one (a list and what it lists)."""
        self._builders[key] = build
        if places_in:
            self._elsewhere[key] = places_in

    def key_for(self, key: str, place: object) -> str:
        """The page that shows `place` of the page `key`."""
        return key if place is None else self._elsewhere.get(key, key)

    def take(self, key: str) -> Page:
        """A page, built now if this is the first visit. Raises KeyError for one that was never put there."""
        if key not in self._pages:
            page = self._builders[key]()
            self._pages[key] = page
            self._settle(key, page)
        return self._pages[key]

    def found(self, key: str) -> Page | None:
        """A page that was built before."""
        return self._pages.get(key)

    def remember(self, settings: SettingsStore) -> None:
        """Keep what each page wants to find again (`Page.recall`)."""
        for key, page in self:
            if kept := page.remember():
                settings.set(f"page.{key}", kept)

    def __iter__(self) -> Iterator[tuple[str, Page]]:
        return iter(self._pages.items())
