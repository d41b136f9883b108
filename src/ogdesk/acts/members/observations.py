"""Loads the observations of memberships (在籍の確認) together with what spans are computed from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ogdesk.council.entity import Source
from ogdesk.council.membership import Membership, MembershipEvent, Observation, ObservedMember
from ogdesk.council.organisation import Organisation

if TYPE_CHECKING:
    from ogdesk.store.council_reader import CouncilReader


def observations_of(reading: CouncilReader) -> list[Observation]:
    """All of them, the oldest first; with all that spans are made of fetched at once, for whoever asks of many members."""
    reading.prepare(Source, Organisation, Membership, MembershipEvent, Observation, ObservedMember)
    return reading.all(Observation)
