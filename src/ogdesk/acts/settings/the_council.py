"""Gets the one Council of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ogdesk.council.council import Council
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say

if TYPE_CHECKING:
    from ogdesk.store.council_reader import CouncilReader


def the_council(reading: CouncilReader) -> Council:
    """The council of the file. Raises WorldError when it has none."""
    found = reading.all(Council)
    if not found:
        raise WorldError(
            say(
                "このファイルには協議会の記録がありません。バックアップから元に戻すか、新しいファイルを作ってください。"
            )
        )
    return found[0]


def council_or_empty(reading: CouncilReader) -> Council:
    """As `the_council`; an empty one, stored nowhere, where the file has none: lists are shown all the same."""
    found = reading.all(Council)
    return found[0] if found else Council()
