"""登壇回数: events are counted by 年度, for people and for posts; who stayed away or sent a deputy is told apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from helpers.fictional_panel import fictional_panel
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.people.appearance_counts import (
    CountQuery,
    CountRole,
    CountSort,
    CountTable,
    CountWho,
    count_table,
)
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.event import Event, EventState, Sitting
from ogdesk.council.organisation import Person, Post, Tenure
from ogdesk.council.programme import Appearance, ItemKind, ProgramItem, Role
from ogdesk.council.vague import VagueDate
from ogdesk.store.file import CouncilFile

TODAY = date(2020, 11, 6)


def counted(path: Path, here: Surroundings, query: CountQuery | None = None) -> CountTable:
    with open_to_read(path, here) as file:
        return count_table(file, query or CountQuery(), TODAY)


def totals(table: CountTable) -> dict[str, int]:
    return {row.name: row.total for row in table.rows}


def test_who_speaks_twice_in_one_symposium_was_there_once(tmp_path: Path, here: Surroundings) -> None:
    path = tmp_path / "架空.ogdesk"
    fictional_panel(path, here)
    with open_to_write(path, here) as file, file.act("もう1つの役") as writing:
        event = writing.all(Event)[0]
        talker = writing.all(Person)[0]
        talk = ProgramItem(kind=ItemKind.KEYNOTE, position=9)
        event.items.append(talk)
        talk.appearances.append(Appearance(role=Role.SPEAKER, person=talker))
    row = next(row for row in counted(path, here).rows if row.entity == "person")
    assert (row.name, row.total) == ("架空　太郎", 1)
    assert set(row.events[0].roles) == {"講師", "モデレーター"}
    assert row.events[0].planned
    talks = counted(path, here, CountQuery(role=CountRole.TALKS))
    assert totals(talks) == {"架空　太郎": 1}


def test_who_declined_is_not_counted_and_a_deputy_is_told(tmp_path: Path, here: Surroundings) -> None:
    path = tmp_path / "架空.ogdesk"
    fictional_panel(path, here)
    table = counted(path, here, CountQuery(who=CountWho.POSTS))
    assert "若草市長" not in totals(table)
    by_deputy = {row.name for row in table.rows if row.events[0].by_deputy}
    assert by_deputy == {"花園市長"}


def test_a_certain_holder_of_the_post_was_there_unless_a_deputy_came(
    tmp_path: Path, here: Surroundings
) -> None:
    path = tmp_path / "架空.ogdesk"
    fictional_panel(path, here)
    with open_to_write(path, here) as file, file.act("在任") as writing:
        posts = writing.all(Post)
        spans = {
            0: (VagueDate.on(date(2019, 4, 1)), VagueDate()),
            1: (VagueDate.on(date(2019, 4, 1)), VagueDate()),  # a deputy came
            2: (VagueDate(), VagueDate()),  # nobody knows whether he was in office
            3: (VagueDate.on(date(2016, 4, 1)), VagueDate.on(date(2020, 4, 1))),
        }
        for number, (start, end) in spans.items():
            holder = Person(family=f"市長{number}")
            writing.add(holder)
            posts[number].tenures.append(Tenure(person=holder, start=start, end=end))
    people = counted(path, here, CountQuery(who=CountWho.PEOPLE))
    assert set(totals(people)) == {"架空　太郎", "市長0"}
    mayor = next(row for row in people.rows if row.name == "市長0")
    assert mayor.events[0].as_post == "青葉市長"


def test_years_have_no_gap_and_a_cancelled_event_does_not_count(tmp_path: Path, here: Surroundings) -> None:
    path = tmp_path / "架空.ogdesk"
    fictional_panel(path, here)
    with open_to_write(path, here) as file, file.act("ほかの年度") as writing:
        talker = writing.all(Person)[0]
        for day, state in ((date(2017, 5, 1), EventState.FINISHED), (date(2022, 5, 1), EventState.CANCELLED)):
            event = Event(title="集い", state=state)
            event.sittings.append(Sitting(day=day))
            item = ProgramItem(kind=ItemKind.PANEL)
            item.appearances.append(Appearance(role=Role.PANELIST, person=talker))
            event.items.append(item)
            writing.add(event)
    table = counted(path, here)
    assert table.years == (2017, 2018, 2019, 2020)
    row = table.rows[0]
    assert (row.name, row.total) == ("架空　太郎", 2)
    assert [len(row.in_year(year)) for year in table.years] == [1, 0, 0, 1]


def test_rows_are_found_by_reading_and_sorted_by_it(sample_file: CouncilFile) -> None:
    found = count_table(sample_file, CountQuery(search="ｼｮｳｼﾞ"), TODAY)
    assert [row.name for row in found.rows] == ["庄司　昌彦"]
    by_reading = count_table(sample_file, CountQuery(sort=CountSort.READING, who=CountWho.PEOPLE), TODAY)
    assert [row.name for row in by_reading.rows][:2] == ["庄司　昌彦", "関　治之"]
    most = count_table(sample_file, CountQuery(), TODAY)
    assert (most.rows[0].name, most.rows[0].total) == ("千葉市長", 6)
