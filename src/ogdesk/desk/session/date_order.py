"""Follows the file's setting whether dates say 和暦 or 西暦 first (設定 › 日付)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from ogdesk.acts import rows
from ogdesk.council.entity import EntityField
from ogdesk.council.wordings import DATE_SETTING
from ogdesk.desk.words import DATES, WESTERN
from ogdesk.store.change import Change
from ogdesk.store.names import CLASSES

if TYPE_CHECKING:
    from ogdesk.desk.session.session import Session
    from ogdesk.store.file import CouncilFile


class DateOrderKeeper(QObject):
    """Looks at the setting when a file was opened and whenever a setting changed. It asks before the pages do and the file
    answers in order, so what they read is worded with its answer; fields write their dates anew."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.opened.connect(self._ask)
        session.changed.connect(self._on_changed)

    def _on_changed(self, change: Change, _origin: object) -> None:
        if any(place.entity == "setting" for place in change.touched):
            self._ask()

    def _ask(self) -> None:
        self._session.look(_order, self._take, key="dates.order")

    def _take(self, order: str) -> None:
        app = QCoreApplication.instance()
        before = app.property(DATES) if app is not None else None
        if app is None or (before or "") == order:
            return
        app.setProperty(DATES, order or None)
        from ogdesk.desk.kit.fields import DateField  # noqa: PLC0415 - 今日 is shown before any field

        for widget in QApplication.allWidgets():
            if isinstance(widget, DateField):
                widget.show_again()
        if before is not None or order:
            self._session.changed.emit(everything(), self)


def _order(file: CouncilFile) -> str:
    """'western', or '' for 和暦. Read plainly: the first list of the window waits behind it."""
    with rows.reading(file.path) as connection:
        return WESTERN if rows.setting_value(connection, DATE_SETTING) == WESTERN else ""


def everything() -> Change:
    """A change that touches each kind of thing: whoever listens reads anew."""
    return Change(None, "", frozenset(EntityField(word, None) for word in CLASSES))
