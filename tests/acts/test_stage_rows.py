"""The seats of a stage and their order, in a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.fictional_panel import Panel, fictional_panel
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.acts.programme.edits import SeatOrder, add_seat, sort_seats
from ogdesk.acts.programme.stage import StageRows, centre_chair, move_on_stage, stage_rows
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.order import PrintedOrder
from ogdesk.council.programme import ProgramItem, Role
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.errors import WorldError
from ogdesk.ground.places import Places
from ogdesk.store.file import CouncilFile

TODAY = date(2020, 11, 6)
START = ["架空 太郎", "青葉市長", "花園市長", "北山市長", "港町市長", "南川市長", "若草市長", "空席"]


@pytest.fixture
def council(tmp_path: Path) -> Iterator[tuple[CouncilFile, Panel]]:
    clock = FixedClock(datetime(2020, 11, 6, 14, 2, tzinfo=TOKYO))
    here = Surroundings(clock, Places(*[tmp_path] * 5), "庶務係PC")
    made = fictional_panel(tmp_path / "架空.ogdesk", here)
    with open_to_write(tmp_path / "架空.ogdesk", here) as file:
        yield file, made


def rows_of(file: CouncilFile, item: int) -> StageRows:
    with file.reading() as reading:
        return stage_rows(reading, item, TODAY)


def names(file: CouncilFile, item: int) -> list[str]:
    return [seat.name for seat in rows_of(file, item).seats]


def test_tells_who_comes_beside_the_state(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    told = [(s.name, s.who, s.state_words, s.certain) for s in rows_of(file, made.item).seats]
    assert told == [
        ("架空 太郎", "モデレーター", "確定", True),
        ("青葉市長", "市長本人", "確定", True),
        ("花園市長", "代理 副市長", "確定", True),
        ("北山市長", "市長本人", "確定", True),
        ("港町市長", "市長本人", "打診中", False),
        ("南川市長", "市長本人", "打診中", False),
        ("若草市長", "", "辞退", False),
        ("空席", "パネリスト", "", False),
    ]


def test_short_names_are_the_surname_and_the_city(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    assert [s.short for s in rows_of(file, made.item).seats][:3] == ["架空", "青葉市", "花園市"]


def test_the_chair_goes_to_the_middle_and_the_moderator_stays(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    move_on_stage(file, made.seats[3], 7)
    assert names(file, made.item)[-1] == "北山市長"
    centre_chair(file, made.item, TODAY)
    # Seven panelists: three on either side of the chair.
    assert names(file, made.item) == [
        "架空 太郎",
        "青葉市長",
        "花園市長",
        "港町市長",
        "北山市長",
        "南川市長",
        "若草市長",
        "空席",
    ]
    file.undo()
    assert names(file, made.item)[-1] == "北山市長"


def test_without_a_seat_of_the_chair_it_says_what_to_do(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    with file.act("席を消す") as writing:
        item = writing.get(ProgramItem, made.item)
        item.appearances.remove(next(s for s in item.appearances if s.id == made.seats[3]))
    assert not rows_of(file, made.item).has_chair
    with pytest.raises(WorldError) as refused:
        centre_chair(file, made.item, TODAY)
    assert "会長市の席がありません" in refused.value.sentence


def test_the_orders_by_code_and_by_kana(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    sort_seats(file, made.item, SeatOrder.STAGE, PrintedOrder.KANA, TODAY)
    by_kana = names(file, made.item)
    heads = [name for name in by_kana if name.endswith("市長")]
    assert heads == ["青葉市長", "北山市長", "花園市長", "港町市長", "南川市長", "若草市長"]
    assert by_kana[0] == "架空 太郎"
    sort_seats(file, made.item, SeatOrder.STAGE, PrintedOrder.CODE, TODAY)
    assert [n for n in names(file, made.item) if n.endswith("市長")] == START[1:7]


def test_who_only_sits_in_is_not_on_the_stage(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    add_seat(file, made.item, Role.SITS_IN)
    assert names(file, made.item) == START


@settings(max_examples=12, deadline=None)
@given(moves=st.lists(st.tuples(st.integers(0, 7), st.integers(-2, 12)), min_size=1, max_size=4))
def test_any_moves_keep_every_seat_once_and_undo_in_turn(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("moves")
    clock = FixedClock(datetime(2020, 11, 6, 14, 2, tzinfo=TOKYO))
    here = Surroundings(clock, Places(*[folder] * 5), "庶務係PC")
    made = fictional_panel(folder / "架空.ogdesk", here)
    with open_to_write(folder / "架空.ogdesk", here) as file:
        expected, done = list(made.seats), 0
        for which, place in moves:
            seat = made.seats[which]
            changed = not move_on_stage(file, seat, place).is_empty
            expected.remove(seat)
            expected.insert(max(0, min(place, len(expected))), seat)
            done += changed
            assert [s.id for s in rows_of(file, made.item).seats] == expected
        for _ in range(done):
            file.undo()
        assert [s.id for s in rows_of(file, made.item).seats] == made.seats
