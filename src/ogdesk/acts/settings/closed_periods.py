"""休日・議会の期間: adding to and removing from the days on which no symposium is held, lines of one setting (`next_year_days`)."""

from __future__ import annotations

from collections.abc import Callable

from ogdesk.acts.settings.closed_lines import joined, line_for, lines_of
from ogdesk.acts.settings.council import council_place
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.council.entity import Setting
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


def add_closed_period(file: CouncilFile, words: str, first: str, last: str) -> Change:
    """A period at the end of the list; without a last day it is one day. Raises BadDay."""
    line = line_for(words, first, last)
    return _write(file, say("休日・議会の期間の追加"), lambda lines: [*lines, line])


def remove_closed_period(file: CouncilFile, line_id: int) -> Change:
    """Take a line away, by its `ClosedRow.id`; the ids of the others stay."""
    place = line_id - 1
    return _write(
        file,
        say("休日・議会の期間の削除"),
        lambda lines: [*lines[:place], "", *lines[place + 1 :]],
    )


def _write(file: CouncilFile, title: str, change: Callable[[list[str]], list[str]]) -> Change:
    with file.act(title, place=council_place(file, CLOSED_PERIODS)) as writing:
        setting = next((s for s in writing.all(Setting) if s.key == CLOSED_PERIODS), None)
        lines = change(lines_of(setting.value if setting is not None else ""))
        if setting is None:
            writing.add(Setting(key=CLOSED_PERIODS, value=joined(lines)))
        else:
            setting.value = joined(lines)
    return writing.change
