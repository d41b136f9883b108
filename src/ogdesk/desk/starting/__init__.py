"""Beginning with what is there: 「前回をもとに」 and pasting a line-up, both in place on the page.

`register(desk)` makes their commands. `ADD_SYMPOSIUM` asks first whether to begin from the last one or blank;
`NEXT_SYMPOSIUM` takes the symposium to begin from as the data of its action, else the one in front. What is shown is
imported on the first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ogdesk.desk.starting.panels import Starting
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

NEXT_SYMPOSIUM, ADD_SYMPOSIUM, PASTE_LINEUP = "next_symposium", "symposium.add", "lineup.paste"


def register(desk: Desk) -> Starting:
    """The commands; the pages may show buttons for them. They rest while no file is open that can be changed."""
    starting = Starting(desk)
    commands, session = desk.window.commands, desk.session
    action = commands.add(NEXT_SYMPOSIUM, tr("前回をもとに追加する"), menu=tr("編集"))
    commands.add(ADD_SYMPOSIUM, tr("シンポジウムを追加する"), menu=tr("編集"))
    commands.add(PASTE_LINEUP, tr("登壇者を貼り付ける"), shortcuts=("Ctrl+Shift+V",), menu=tr("編集"))
    runs = {
        NEXT_SYMPOSIUM: lambda: starting.next_of(action),
        ADD_SYMPOSIUM: starting.ask,
        PASTE_LINEUP: starting.paste,
    }

    def offer() -> None:
        for key, run in runs.items():
            commands.offer(key, run if session.is_open and not session.read_only else None)

    session.opened.connect(offer)
    session.closed.connect(offer)
    return starting
