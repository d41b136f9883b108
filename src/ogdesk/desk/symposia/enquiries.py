"""問い合わせ on 概要: shows the office that the release names, with a link to where it is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ogdesk.acts.symposia.view import Enquiries
from ogdesk.council.entity import EntityField
from ogdesk.desk.kit.controls import ElidingLabel, flat_button, row
from ogdesk.desk.kit.tokens import SIZE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk


class EnquiriesLine(QWidget):
    """One place for one fact: what stands on the release is shown here and changed there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._notice_id: int | None = None
        self.words = ElidingLabel("", role="sub")
        self.change = flat_button(desk.theme, tr("報道発表で直す"))
        self.change.ensurePolished()  # its width comes from the style sheet: layouts must not learn of it only when shown
        self.change.clicked.connect(lambda _on: self._go())
        self.setLayout(row(self.words, self.change))
        self.setMinimumHeight(SIZE.control_with_margin)
        self.setFocusProxy(self.change)

    def show_enquiries(self, enquiries: Enquiries) -> None:
        """Show the office of the release."""
        self._notice_id = enquiries.notice_id
        known = tr("　").join(enquiries.parts)
        self.words.setText(known or tr("報道発表の発表元が、問い合わせ先になります"))
        self.change.setVisible(enquiries.notice_id is not None)

    def _go(self) -> None:
        if self._notice_id is not None:
            self._desk.navigator.go(EntityField("notice", self._notice_id, "tel"), near=True)
