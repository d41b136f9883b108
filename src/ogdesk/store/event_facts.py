"""What a release and the checks of one event ask of a council (`CouncilFacts`), answered by SQL instead of from all of the file."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from ogdesk.council.council import Council
from ogdesk.council.entity import Setting
from ogdesk.council.event import HELD_STATES, PUBLIC_KINDS, Event, EventKind
from ogdesk.council.facts import ContactNumbers, HeldEvent
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import AliasKind, Organisation
from ogdesk.council.wordings import Wordings, wordings_of
from ogdesk.store.entity_loader import EntityLoader, is_in_bin


class EventFacts:
    """`CouncilFacts` of one snapshot, read as they are asked for; `CouncilData` gives the same answers."""

    def __init__(self, connection: sqlite3.Connection, loader: EntityLoader) -> None:
        self._connection = connection
        self._loader = loader

    @cached_property
    def council(self) -> Council:
        """The council; an empty one where the file has none."""
        councils = self._loader.all(Council)
        return councils[0] if councils else Council()

    @cached_property
    def memberships(self) -> list[Membership]:
        """All memberships with their events, in the order they were made."""
        return [membership for membership in self._loader.all(Membership) if not is_in_bin(membership)]

    @cached_property
    def observations(self) -> list[Observation]:
        """All 在籍の確認, in the order they were made."""
        return self._loader.all(Observation)

    @cached_property
    def _settings(self) -> list[Setting]:
        return self._loader.all(Setting)

    @cached_property
    def wordings(self) -> Wordings:
        """言い回し of this file."""
        return wordings_of(self._settings)

    def setting(self, key: str, default: str) -> str:
        """The value of a setting of this file."""
        return next((s.value for s in self._settings if s.key == key), default)

    def held_in(self, year: FiscalYear) -> list[HeldEvent]:
        """The public events that were held in a 年度, in the order they were made."""
        return self._held.get(year, [])

    def events_on(self, days: Iterable[date]) -> list[Event]:
        """The events with a sitting on one of these days, in the order they were made."""
        select = """SELECT DISTINCT event_id FROM sitting
            WHERE day IN (SELECT value FROM json_each(?)) ORDER BY event_id"""
        wanted = json.dumps([day.isoformat() for day in days])
        ids = [key for (key,) in self._connection.execute(select, (wanted,))]
        return [event for event in self._loader.some(Event, ids) if not is_in_bin(event)]

    def names_in(self, text: str) -> set[str]:
        """The stored names of bodies, their other names and the names of people that stand in `text`."""
        return {name for (name,) in self._connection.execute(_NAMES) if name in text}

    def contact_numbers(self) -> Iterator[ContactNumbers]:
        """Of all contacts of bodies and of people."""
        for mail, mail_public, tel, tel_public, fax, fax_public in self._connection.execute(_NUMBERS):
            yield ContactNumbers(mail, bool(mail_public), tel, bool(tel_public), fax, bool(fax_public))

    def misspelt_in(self, text: str) -> list[Organisation]:
        """The bodies with another spelling (別の書き方) that stands in `text`, in the order they were made."""
        select = "SELECT organisation_id, name FROM alias WHERE kind = ?"
        spellings = self._connection.execute(select, (AliasKind.SPELLING.value,))
        ids = sorted({key for key, name in spellings if name in text})
        return [body for body in self._loader.some(Organisation, ids) if not is_in_bin(body)]

    @cached_property
    def _held(self) -> dict[FiscalYear, list[HeldEvent]]:
        """All that were held, as flat lines by their 年度."""
        found: dict[FiscalYear, list[HeldEvent]] = defaultdict(list)
        for kind, title, detail, declared, first in self._connection.execute(_HELD):
            day = None if first is None else date.fromisoformat(first)
            year = (
                FiscalYear.of(day) if day is not None else None if declared is None else FiscalYear(declared)
            )
            if year is not None:
                found[year].append(HeldEvent(EventKind(kind), title, detail, day))
        return found


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in sorted(words))


_NAMES = """SELECT name FROM organisation WHERE trashed_at IS NULL
    UNION ALL SELECT alias.name FROM alias JOIN organisation ON organisation.id = organisation_id
    WHERE organisation.trashed_at IS NULL
    UNION ALL SELECT CASE WHEN family <> '' AND given <> '' THEN family || '　' || given
        WHEN family || given <> '' THEN family || given ELSE latin END
    FROM person WHERE trashed_at IS NULL"""
"""SQL: as `Organisation.name`, `Alias.name` and `Person.name`; Python looks faster for them in a text than SQLite."""
_NUMBERS = """SELECT mail, mail_public, tel, tel_public, fax, fax_public FROM contact
    LEFT JOIN organisation ON organisation.id = organisation_id LEFT JOIN person ON person.id = person_id
    WHERE organisation.trashed_at IS NULL AND person.trashed_at IS NULL"""
_HELD = f"""SELECT kind, title, activity_detail, declared_fiscal_year,
        (SELECT min(day) FROM sitting WHERE sitting.event_id = event.id)
    FROM event WHERE trashed_at IS NULL AND kind IN ({_listed(PUBLIC_KINDS)}) AND state IN ({_listed(HELD_STATES)})
    ORDER BY id"""
