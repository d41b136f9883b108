"""The rows around an act, exact as of then: compared with the file itself, whatever was done, undone and done again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.council.organisation import Person
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.store.file import CouncilFile

Rows = dict[int, dict[str, Any]]
ACTS = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "delete", "undo", "redo"]), st.integers(0, 3)), max_size=14
)


def people(file: CouncilFile) -> dict[int, str]:
    with file.reading() as reading:
        return {person.id or 0: person.family for person in reading.all(Person)}


def names(rows: Rows) -> dict[int, str]:
    return {id_: row["family"] for id_, row in rows.items()}


def do(file: CouncilFile, what: str, number: int) -> int | None:
    """The step of an act, None where nothing was done."""
    with file.act(what) as writing:
        there = writing.all(Person)
        if what == "add":
            writing.add(Person(family=f"氏{number}"))
        elif there and what == "edit":
            there[number % len(there)].family = f"改{number}"
        elif there and what == "delete":
            writing.delete(there[number % len(there)])
    return writing.change.step


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS)
def test_before_and_after_of_every_act(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, int]]
) -> None:
    path: Path = tmp_path_factory.mktemp("around") / "x.ogdesk"
    seen: dict[int, tuple[dict[int, str], dict[int, str]]] = {}
    with CouncilFile.create(
        path, clock=FixedClock(datetime(2020, 11, 6, 14, 2, tzinfo=TOKYO)), pc_name="PC"
    ) as file:
        for what, number in done:
            before = people(file)
            if what == "undo" and file.undo_title():
                file.undo()
            elif what == "redo" and file.redo_title():
                file.redo()
            elif what not in ("undo", "redo"):
                step = do(file, what, number)
                if step is not None:
                    seen[step] = (before, people(file))
        for step, (before, after) in seen.items():
            found = file.around(step, ("person",))
            if found is not None:
                assert names(found[0]["person"]) == before
                assert names(found[1]["person"]) == after
        replaced = [step for step in seen if file.around(step, ("person",)) is None]
        undone = {entry.step for entry in file.history() if entry.undone}
        assert set(replaced) <= undone
        assert file.in_force() == max(
            (entry.step for entry in file.history() if entry.kind == "edit" and not entry.undone),
            default=None,
        )
