"""1,000 requests: making their bytes, and putting them safely on disk.

The measure is icalendar itself: the same 1,000 events with the same properties in one calendar with one VTIMEZONE,
written as bytes once. Ours are 1,000 files, each with a VTIMEZONE of its own.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vCalAddress

from bench.figures import TIMES, Figure, interleaved, milliseconds, ratios, timed
from ogdesk.council.attendance import HandoutKind
from ogdesk.ground.files import write_atomic
from ogdesk.invite.facts import PrintedLink, RequestFacts
from ogdesk.invite.organiser import OrganiserMailbox
from ogdesk.invite.plan import Revision
from ogdesk.invite.text import request_text
from ogdesk.invite.write import write_message

REQUESTS = 1_000
ROUNDS = 5
NOW = datetime(2020, 11, 6, 5, 2, tzinfo=UTC)
OFFICE = OrganiserMailbox("jimukyoku@council.example.jp", "計測協議会事務局")
TOKYO = ZoneInfo("Asia/Tokyo")


def figures() -> list[Figure]:
    """Bytes, files."""
    revisions = [_revision(number) for number in range(REQUESTS)]
    texts = [request_text(revision, OFFICE.name) for revision in revisions]
    contents = [write_message(revision, organiser=OFFICE) for revision in revisions]
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        works = {
            "icalendar": lambda: timed(lambda: _by_icalendar(revisions, texts)),
            "ours": lambda: timed(lambda: [write_message(r, organiser=OFFICE) for r in revisions]),
            "files": lambda: timed(lambda: _write(Path(name), contents)),
        }
        interleaved(works, 1)
        taken = interleaved(works, ROUNDS)
    base = milliseconds(taken["icalendar"])
    return [
        Figure(
            "1,000 requests ÷ icalendar, one VTIMEZONE",
            2,
            TIMES,
            ratios(taken, "ours", "icalendar"),
            f"{milliseconds(taken['ours'])} ÷ {base}",
        ),
        Figure(
            "1,000 requests written safely ÷ icalendar",
            2,
            TIMES,
            ratios(taken, "files", "icalendar"),
            f"{milliseconds(taken['files'])} ÷ {base}; temp, fsync, replace, each file by itself",
        ),
    ]


def _revision(number: int) -> Revision:
    facts = RequestFacts(
        attendance=f"00000000-0000-4000-8000-{number:012}",
        sitting=f"00000000-0000-4000-9000-{number:012}",
        name=f"計測市長　第{number}",
        mail=f"hisho{number}@city.example.jp",
        title="公開シンポジウム",
        start="2020-11-19T14:30",
        end="2020-11-19T17:00",
        day="2020-11-19",
        hours="15：00～16：30",
        busy=True,
        parts=("パネルディスカッション　パネリスト",),
        theme="感染症対策を契機とした社会変革",
        online=True,
        join=PrintedLink("接続用URL", f"https://meet.example.jp/j/{number}"),
        reply_by="2020-11-12",
    )
    return Revision(
        uid=facts.attendance,
        sequence=0,
        dtstamp=NOW,
        kind=HandoutKind.REQUEST,
        facts=facts,
        organiser_mail=OFFICE.mail,
    )


def _by_icalendar(revisions: list[Revision], texts: list[str]) -> bytes:
    calendar = Calendar.new(prodid="-//bench//JA", calscale="GREGORIAN", method="REQUEST")
    calendar.add_component(Timezone.from_tzid("Asia/Tokyo"))
    for revision, text in zip(revisions, texts, strict=True):
        calendar.add_component(_event(revision, text))
    content: bytes = calendar.to_ical()
    return content


def _event(revision: Revision, text: str) -> Event:
    facts = revision.facts
    event = Event.new(uid=revision.uid, sequence=0, stamp=revision.dtstamp, last_modified=revision.dtstamp)
    event.add("DTSTART", datetime.fromisoformat(facts.start).replace(tzinfo=TOKYO))
    event.add("DTEND", datetime.fromisoformat(facts.end).replace(tzinfo=TOKYO))
    event.add("SUMMARY", facts.title)
    event.add("DESCRIPTION", text)
    event.add("LOCATION", "オンライン")
    event.add("STATUS", "CONFIRMED")
    event.add("ORGANIZER", vCalAddress.new(f"mailto:{OFFICE.mail}", cn=OFFICE.name))
    guest = vCalAddress.new(f"mailto:{facts.mail}", cn=facts.name, role="REQ-PARTICIPANT")
    guest.params["PARTSTAT"] = "NEEDS-ACTION"
    guest.params["RSVP"] = "TRUE"
    event.add("ATTENDEE", guest)
    assert facts.join is not None
    event.add("URL", facts.join.url)
    event.add("CONFERENCE", facts.join.url)
    event.add_component(Alarm.new_display(description=facts.title, trigger=timedelta(days=-1)))
    return event


def _write(folder: Path, contents: list[bytes]) -> None:
    for number, content in enumerate(contents):
        write_atomic(folder / f"request-0-{number}.ics", content)
