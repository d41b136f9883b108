"""The command Ctrl+J, by which another symposium is opened from any page; its list is imported when it is opened first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ogdesk.desk.commands import SWITCH

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.desk.symposia.switcher import SwitchPopup


def register_switch(desk: Desk) -> None:
    """Ctrl+J on every page while a file is open; the page of one symposium opens it under its title."""
    commands, session = desk.window.commands, desk.session

    @cache
    def switch() -> SwitchPopup:
        from ogdesk.desk.symposia.switcher import SwitchPopup  # noqa: PLC0415 - 今日 is shown before it can be opened

        made = SwitchPopup(desk, desk.window)
        made.chosen.connect(lambda event_id: desk.window.go("symposia", event_id))
        return made

    session.opened.connect(lambda: commands.always(SWITCH, lambda: switch().open_at(None, None)))
    session.closed.connect(lambda: commands.always(SWITCH, None))
