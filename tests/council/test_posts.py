"""Posts and their holders."""

from __future__ import annotations

from datetime import date

import pytest

from ogdesk.council.organisation import Organisation, Person, Post, Tenure, post_name
from ogdesk.council.vague import VagueDate


@pytest.mark.parametrize(
    ("body", "title", "name"),
    [("千葉市", "市長", "千葉市長"), ("千葉市", "副市長", "千葉市副市長"), ("三重県", "県知事", "三重県知事"), ("三重県", "知事", "三重県知事"),
     ("武蔵大学", "学長", "武蔵大学学長"), ("森町", "町長", "森町長")],
)  # fmt: skip
def test_the_kind_of_body_is_not_said_twice(body: str, title: str, name: str) -> None:
    assert post_name(body, title) == name
    assert Post(organisation=Organisation(name=body), title=title).printed == name


def test_the_holder_of_a_day_is_still_found_after_the_holder_changed() -> None:
    before, after, unsure = Person(family="前"), Person(family="後"), Person(family="不")
    post = Post(title="市長")
    post.tenures += [
        Tenure(person=before, start=VagueDate(), end=VagueDate.on(date(2021, 3, 1))),
        Tenure(person=after, start=VagueDate.on(date(2021, 3, 21))),
    ]
    assert [t.person for t in post.holders_on(date(2020, 11, 19))] == [before]
    assert [t.person for t in post.holders_on(date(2021, 3, 10))] == []
    assert [t.person for t in post.holders_on(date(2022, 1, 1))] == [after]
    post.tenures.append(Tenure(person=unsure, start=VagueDate.year(2022)))
    assert [t.person for t in post.holders_on(date(2022, 6, 1))] == [after, unsure]
