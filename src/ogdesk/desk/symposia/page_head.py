"""Header of a symposium's page: title, state, days left, state of the release, its buttons and tabs with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ogdesk.desk.commands import REDO, UNDO
from ogdesk.desk.confirm import ReleaseButtons, standing_chip
from ogdesk.desk.context import ANSWERS, PRESS
from ogdesk.desk.kit.controls import Button, Chip, secondary_button
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.starting import NEXT_SYMPOSIUM
from ogdesk.desk.symposia.list_model import STATE_CHIPS
from ogdesk.desk.symposia.page_tabs import TABS
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.symposia.view import SymposiumHead
    from ogdesk.desk.context import Desk
    from ogdesk.desk.symposia.page import SymposiumPage


class SymposiumHeader:
    """Builds the header of a page and shows rows in it. `drawer` opens the right pane of a narrow window, `release` leads
    to 確定."""

    def __init__(self, desk: Desk, page: SymposiumPage) -> None:
        self._theme, self._header, self._press = desk.theme, page.header, page.press
        header, commands = page.header, desk.window.commands
        header.offer_switch(tr("ほかのシンポジウムに切り替える（Ctrl+J）"))
        header.show_undo(commands[UNDO], commands[REDO])
        self.drawer = self._build_drawer(page)
        self.next_action = QAction(tr("前回をもとに"), page)
        self.next_action.setToolTip(tip(tr("このシンポジウムをもとに、次を追加します")))
        self.next_action.triggered.connect(commands[NEXT_SYMPOSIUM].trigger)
        self.next_action.setEnabled(False)
        header.add_secondary(self.next_action, "copy")
        export = QAction(tr("書き出す"), page)
        export.setToolTip(tip(tr("書き出す（Ctrl+E）")))
        export.triggered.connect(page.open_export)
        self.export_button = header.set_primary(export, "download")
        self.release = ReleaseButtons(header, page.press.confirmer, self.export_button)
        self.tabs = header.add_tabs(TABS)

    def _build_drawer(self, page: SymposiumPage) -> Button:
        made = secondary_button(self._theme, tr("仕上がり"), "panel-right")
        made.setToolTip(tip(tr("右の面を開閉（F9）")))
        made.clicked.connect(lambda _on: page.toggle_side())
        made.hide()
        page.header.add_control(made)
        return made

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
        self.tabs.setTabText(tab, tr("{TABS}（{n}）", TABS=TABS[tab], n=n) if n else TABS[tab])
