"""The sample council (見本), read from the data that ships with the program."""

from __future__ import annotations

from ogdesk.council.council_data import CouncilData
from ogdesk.exchange.reader import read_council
from ogdesk.ground.resources import resource


def sample_council() -> CouncilData:
    """オープンガバメント推進協議会 as five papers tell of it; new objects with the same uids at each call."""
    return read_council(resource("sample"))
