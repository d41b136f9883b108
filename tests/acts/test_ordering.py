"""Putting things in an order, and bringing a list of chosen ones to what is wanted."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from ogdesk.acts.ordering import bring_to, moved_to, number, stepped


@dataclass
class Chosen:
    """Stands for another thing."""

    stands_for: int | None
    position: int = 0


@pytest.mark.parametrize(
    ("index", "wanted"), [(0, "bac"), (1, "abc"), (2, "acb"), (9, "acb"), (-4, "bac")], ids=str
)
def test_a_thing_goes_to_a_place_and_never_beyond_an_end(index: int, wanted: str) -> None:
    assert "".join(moved_to(list("abc"), "b", index)) == wanted


@pytest.mark.parametrize(
    ("thing", "step", "wanted"), [("a", -1, "abc"), ("a", 1, "bac"), ("c", 1, "abc"), ("c", -1, "acb")]
)
def test_a_step_at_an_end_changes_nothing(thing: str, step: int, wanted: str) -> None:
    assert "".join(stepped(list("abc"), thing, step)) == wanted


def test_numbering_counts_from_0() -> None:
    things = [Chosen(1, 5), Chosen(2, 1), Chosen(3, 5)]
    number(things)
    assert [thing.position for thing in things] == [0, 1, 2]


def test_the_chosen_are_those_wanted_in_their_order_and_the_old_ones_are_kept() -> None:
    kept, gone, lost = Chosen(7, 0), Chosen(8, 1), Chosen(None, 2)
    chosen = [kept, gone, lost]
    bring_to(chosen, [9, 7], lambda one: one.stands_for, Chosen)
    assert {one.stands_for: one.position for one in chosen} == {9: 0, 7: 1}
    assert kept in chosen
    assert gone not in chosen
    assert lost not in chosen
