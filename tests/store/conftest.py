"""A small fictional council, and children that crash, run out of space or may not write."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ogdesk.council.attendance import Attendance, AttendanceState, Handout, HandoutKind, TimelineEntry
from ogdesk.council.council import Clause, Council, CouncilName, Office, OfficeTerm
from ogdesk.council.entity import Setting, Source, Variant, Weight
from ogdesk.council.event import Event, EventState, Link, LinkKind, Organiser, Sitting, Venue
from ogdesk.council.membership import (
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
    ObservedMember,
)
from ogdesk.council.organisation import (
    Affiliation,
    Alias,
    Contact,
    Department,
    Organisation,
    Person,
    Post,
    Tenure,
)
from ogdesk.council.programme import Appearance, ChosenAffiliation, ItemKind, ProgramItem, Role
from ogdesk.council.release import BlockKey, Notice, NoticeBlock, SdgTarget
from ogdesk.council.vague import VagueDate
from ogdesk.ground.clock import FixedClock
from ogdesk.store.file import CouncilFile
from ogdesk.store.preparation import OpenMode
from ogdesk.store.writing import Writing

CLOCK = FixedClock(datetime(2031, 4, 1, 0, 30, tzinfo=UTC))
PRELUDE = """
import os, resource, signal, sys
from datetime import UTC, date, datetime
from pathlib import Path
from ogdesk.ground.clock import FixedClock
from ogdesk.ground.errors import WorldError
clock = FixedClock(datetime(2031, 4, 1, 0, 30, tzinfo=UTC))
path = Path(sys.argv[1])
def opened(mode="WRITE"):
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.preparation import OpenMode
    return CouncilFile.open(path, clock=clock, pc_name="子のPC", mode=OpenMode[mode])
def created():
    from ogdesk.store.file import CouncilFile
    return CouncilFile.create(path, clock=clock, pc_name="子のPC")
def become_nobody():
    import ogdesk.store.file, ogdesk.store.migrate
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
"""
"""A child imports only what its script needs; one that drops its rights imports before that."""


def fill_council(w: Writing) -> None:
    """Store a council of two fictional cities, a professor, and one symposium with all its parts."""
    paper = Source(key="a", title="要領", weight=Weight.SECONDARY, published=VagueDate.month(2030, 4))
    cities = [
        Organisation(name=name, code=code, source=paper)
        for name, code in (("青葉市", "999016"), ("若草市", "999024"))
    ]
    cities[0].departments.append(Department(name="企画課"))
    cities[0].contacts.append(Contact(mail="kikaku@aoba.example.jp", tel="000-1111"))
    cities[1].aliases.append(Alias(name="わかくさ"))
    head = Post(organisation=cities[0], title="市長", is_head=True)
    mayor, professor = (
        Person(family="山川", given="花子"),
        Person(family="海野", given="一郎", given_reading="イチロウ"),
    )
    head.tenures.append(Tenure(person=mayor, start=VagueDate.year(2029)))
    professor.affiliations += [
        Affiliation(organisation_text="青葉大学", title="教授"),
        Affiliation(title="理事", position=1),
    ]
    council = Council(founded=VagueDate.on(date(2025, 4, 1)), purpose="学ぶ")
    council.names.append(CouncilName(name="見本協議会", start=VagueDate.on(date(2025, 4, 1))))
    council.offices.append(OfficeTerm(organisation=cities[0], office=Office.CHAIR))
    council.clauses.append(Clause(text="調べること"))
    members = [Membership(organisation=city, position=n) for n, city in enumerate(cities)]
    members[0].events.append(
        MembershipEvent(kind=MembershipEventKind.FOUND, on=VagueDate.on(date(2025, 4, 1)), source=paper)
    )
    seen = Observation(on=VagueDate.on(date(2030, 4, 1)), complete=True, title="名簿")
    seen.members += [ObservedMember(membership=m, position=n) for n, m in enumerate(members)]
    for entity in (
        paper,
        *cities,
        head,
        mayor,
        professor,
        council,
        *members,
        seen,
        Setting(key="era", value="new"),
    ):
        w.add(entity)
    w.add(Variant(subject_entity="organisation", subject_uid=cities[1].uid, attribute="name", text="若草"))
    w.add(_symposium(cities, head, professor))


def _symposium(cities: list[Organisation], head: Post, professor: Person) -> Event:
    event = Event(title="春のシンポジウム", theme="窓口", state=EventState.PUBLISHED)
    event.sittings.append(Sitting(day=date(2031, 5, 10), start="15:00", end="16:30"))
    event.venues.append(Venue(name="市民会館"))
    event.links.append(Link(kind=LinkKind.LIVE, url="https://live.example.jp", public=True))
    event.organisers.append(Organiser(organisation=cities[0]))
    talk = ProgramItem(kind=ItemKind.KEYNOTE, title="窓口のこれから")
    panel = ProgramItem(kind=ItemKind.PANEL, title="話し合い", position=1)
    event.items += [talk, panel]
    speech = Appearance(person=professor, role=Role.SPEAKER)
    speech.affiliations.append(ChosenAffiliation(affiliation=professor.affiliations[0]))
    talk.appearances.append(speech)
    panel.appearances.append(Appearance(post=head))
    coming = Attendance(post=head, state=AttendanceState.ASKED, contact=cities[0].contacts[0])
    coming.timeline.append(TimelineEntry(on=date(2031, 4, 1), state=AttendanceState.ASKED, by="事務局"))
    event.attendances += [coming, Attendance(person=professor, state=AttendanceState.CONFIRMED)]
    notice = Notice(issuer=cities[0], title="報道資料", tel="000-1111", release_date=date(2031, 4, 20))
    notice.blocks.append(NoticeBlock(key=BlockKey.LEAD, text="お知らせします。"))
    notice.sdg_targets.append(SdgTarget(goal=11, target="11.3"))
    event.notices.append(notice)
    return event


def canonical(path: Path) -> list[str]:
    """All content that undo covers, and the search index, row by row."""
    outside = {"handout", "issued_copy", "journal_step", "journal_entry", "file_info", "sqlite_sequence"}
    connection = sqlite3.connect(path)
    try:
        names = [
            n
            for (n,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
            )
        ]
        tables = [n for n in names if n not in outside and not n.startswith("search_pairs")]
        return [
            f"{n}: {row}" for n in tables for row in connection.execute(f'SELECT * FROM "{n}" ORDER BY 1')
        ]
    finally:
        connection.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the small council, made once, its making sealed."""
    path = tmp_path_factory.mktemp("template") / "見本.ogdesk"
    with CouncilFile.create(path, clock=CLOCK, pc_name="庶務PC") as file:
        with file.act("見本を作る") as w:
            fill_council(w)
        file.seal_history()
    return path


@pytest.fixture
def council_path(template: Path, tmp_path: Path) -> Path:
    """A copy of the small council's file."""
    return Path(shutil.copy(template, tmp_path / "協議会.ogdesk"))


@pytest.fixture
def opener() -> Callable[..., CouncilFile]:
    """Opens a file as this PC does."""

    def open_it(path: Path, mode: OpenMode = OpenMode.WRITE) -> CouncilFile:
        return CouncilFile.open(path, clock=CLOCK, pc_name="庶務PC", mode=mode)

    return open_it


@pytest.fixture
def council_file(council_path: Path, opener: Callable[..., CouncilFile]) -> Iterator[CouncilFile]:
    """The small council, open for writing."""
    with opener(council_path) as file:
        yield file


@pytest.fixture(name="canonical")
def canonical_fixture() -> Callable[[Path], list[str]]:
    """The function that dumps what undo covers."""
    return canonical


@pytest.fixture(name="fill_council")
def fill_council_fixture() -> Callable[[Writing], None]:
    """The function that stores the small council."""
    return fill_council


@pytest.fixture
def handout() -> Callable[[int], Handout]:
    """Makes a handed-out request for an event."""
    return lambda event: Handout(
        event_id=event, kind=HandoutKind.REQUEST, content=b"BEGIN:VCALENDAR", calendar_uid="u"
    )


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that other users can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="ogdesk-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def prelude() -> str:
    """What every child begins with."""
    return PRELUDE


@pytest.fixture
def child() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts a Python child that has `path`, `opened(mode)`, `become_nobody()` and the store at hand; none outlives the test."""
    started: list[subprocess.Popen[str]] = []

    def start(script: str, path: Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", PRELUDE + script, str(path)]
        pipe = subprocess.PIPE
        environment = {**os.environ, "PYTHONUTF8": "1"}
        started.append(
            subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


@pytest.fixture
def told_by_child(child: Callable[..., subprocess.Popen[str]]) -> Callable[[str, Path], str]:
    """Runs such a child to its end and gives what it printed."""

    def run(script: str, path: Path) -> str:
        process = child(script, path)
        out, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        return out.strip()

    return run
