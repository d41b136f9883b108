"""63 releases of a council of 63 cities, one after another, with progress: what `--all-members` does."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from time import process_time

from bench.councils import here
from bench.figures import SECONDS, Figure, number, timed
from ogdesk.acts.files.council_files import new_sample
from ogdesk.acts.release.export import common_pieces, write_common_texts
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.codes import check_digit
from ogdesk.council.membership import (
    MemberClass,
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
    ObservedMember,
)
from ogdesk.council.organisation import Organisation, OrganisationKind
from ogdesk.council.vague import VagueDate
from ogdesk.store.file import CouncilFile

MEMBERS = 63
ROUNDS = 5


def figures() -> list[Figure]:
    """Reading the council, building, setting and writing all of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        surroundings = here(folder)
        with new_sample(folder / "sample.ogdesk", surroundings) as file:
            _grow(file, surroundings)
            began = process_time()
            samples = [timed(lambda: _write_all(file, surroundings, folder)) for _ in range(ROUNDS + 1)][1:]
            worked = (process_time() - began) / (ROUNDS + 1)
    note = f"{number(worked)} s of it work of this process, {number(1000 * worked / MEMBERS)} ms a release"
    return [Figure("63 releases of 63 members, one after another", 2.5, SECONDS, samples, note)]


def _write_all(file: CouncilFile, surroundings: Surroundings, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    with file.reading() as reading:
        pieces = common_pieces(reading, "2020-11-19", surroundings)
    target = folder / "out"
    written = write_common_texts(pieces, target, progress=lambda done, total: told.append((done, total)))
    assert len(written.paths) == MEMBERS and told[-1] == (MEMBERS, MEMBERS)
    shutil.rmtree(target)


def _grow(file: CouncilFile, surroundings: Surroundings) -> None:
    """Add cities until there are enough 一般会員."""
    with file.reading() as reading:
        missing = MEMBERS - len(common_pieces(reading, "2020-11-19", surroundings))
    with file.act("計測のための会員") as writing:
        lists = [seen for seen in writing.all(Observation) if seen.complete]
        for number in range(missing):
            writing.add(city := _city(number))
            writing.add(membership := _membership(city))
            for seen in lists:
                # A complete list that does not name it would say that it is no member.
                seen.members.append(ObservedMember(membership=membership, as_printed=city.name))


def _city(number: int) -> Organisation:
    digits = f"40{number + 500:03}"
    return Organisation(
        name=f"計測第{number + 1}市",
        reading="けいそくし",
        kind=OrganisationKind.CITY,
        code=f"{digits}{check_digit(digits)}",
    )


def _membership(city: Organisation) -> Membership:
    day = date(2018, 4, 1)
    joined = MembershipEvent(kind=MembershipEventKind.JOIN, on=VagueDate.on(day))
    return Membership(organisation=city, member_class=MemberClass.GENERAL, events=[joined])
