"""Header buttons of a symposium for its release: the next step, and the chip of the version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ogdesk.desk.confirm.confirmer import ASK, Confirmer
from ogdesk.desk.kit.controls import Button, Chip
from ogdesk.desk.kit.theme import Theme

if TYPE_CHECKING:
    from ogdesk.acts.release.issued_copies import ReleaseStanding
    from ogdesk.desk.frame.header import PageHeader


class ReleaseButtons(QObject):
    """Beside 「書き出す」, on the tab of the release only. One button of a screen is the primary one: the confirmation of a
    draft, the next version where a confirmed one has changed, else 「書き出す」; none of them while the question is asked."""

    def __init__(self, header: PageHeader, confirmer: Confirmer, export: Button) -> None:
        super().__init__(header)
        self._header = header
        self._confirmer = confirmer
        self._export = export
        self._shown = self._asking = self._form_leads = False
        self.action = QAction(ASK, self)
        self.action.triggered.connect(confirmer.run)
        self.button = header.set_primary(self.action)
        confirmer.standingChanged.connect(lambda _standing: self._follow())
        confirmer.asking.connect(self._on_asking)
        self._follow()

    def show_for(self, shown: bool, *, form_leads: bool = False) -> None:
        """Whether the tab of the release is in front; with `form_leads` a tab whose form holds the primary button."""
        self._shown, self._form_leads = shown, form_leads
        self._follow()

    def _on_asking(self, asking: bool) -> None:
        self._asking = asking
        self._follow()
        if not asking and self.button.isVisible():
            self.button.setFocus()

    def _follow(self) -> None:
        standing = self._confirmer.standing
        here = self._shown and standing is not None
        self.action.setText(self._confirmer.words)
        self.action.setEnabled(not self._confirmer.read_only)
        self.button.setVisible(here and not self._asking)
        wanted = here and standing is not None and (not standing.is_final or bool(standing.changes))
        self.button.set_kind("primary" if wanted else "secondary")
        self._export.set_kind("secondary" if wanted or self._form_leads else "primary")
        self._header.put_last(self.button if wanted else self._export)


def standing_chip(theme: Theme, standing: ReleaseStanding) -> Chip:
    """「第1版 確定 11/6」, 「第2版 案」"""
    if not standing.is_final:
        return Chip(theme, standing.words, "mute", "pencil")
    if standing.changes:
        return Chip(theme, standing.words, "warn", "triangle-alert")
    return Chip(theme, standing.words, "ok", "badge-check")
