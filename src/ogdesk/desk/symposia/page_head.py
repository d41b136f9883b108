"""The head of a symposium's page: title, state, days left, standing of the release; and what its tabs count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from ogdesk.desk.confirm import standing_chip
from ogdesk.desk.kit.controls import Chip
from ogdesk.desk.symposia.list_model import STATE_CHIPS
from ogdesk.desk.symposia.page_tabs import ANSWERS, PRESS, TABS
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.symposium_view import SymposiumHead
    from ogdesk.desk.frame.header import PageHeader
    from ogdesk.desk.kit.theme import Theme
    from ogdesk.desk.press.tab import PressTab


class SymposiumHeader:
    """Shows rows in the header of a page."""

    def __init__(self, theme: Theme, header: PageHeader, tabs: QTabBar, press: PressTab) -> None:
        self._theme = theme
        self._header = header
        self._tabs = tabs
        self._press = press

    def show(self, head: SymposiumHead) -> None:
        """Title, line and chips."""
        header, theme = self._header, self._theme
        header.set_title(head.title)
        header.set_explanation(tr(head.line))
        kind, icon = STATE_CHIPS[head.state]
        chips = [Chip(theme, tr(head.state_words), kind, icon)]
        if head.days_left is not None:
            words = tr("あと{n}日", n=head.days_left) if head.days_left else tr("きょう")
            chips.append(Chip(theme, words, "mute", "clock"))
        if (standing := self._press.confirmer.standing) is not None and standing.is_worth_telling:
            chips.append(standing_chip(theme, standing))
        header.set_chips(chips)
        header.set_narrow(header.narrow)

    def count_waiting(self, waiting: int) -> None:
        """「依頼と回答（2）」"""
        self._count(ANSWERS, waiting)

    def count_findings(self, findings: int) -> None:
        """「報道発表（3）」"""
        self._count(PRESS, findings)

    def _count(self, tab: int, n: int) -> None:
        self._tabs.setTabText(tab, tr("{TABS}（{n}）", TABS=TABS[tab], n=n) if n else TABS[tab])
