"""Heads with their names, where an item of the programme wants them."""

from __future__ import annotations

from datetime import date
from typing import Any

from ogdesk.council.attendance import WhoComes
from ogdesk.council.entity import join
from ogdesk.council.organisation import Person, Tenure
from ogdesk.council.vague import Precision, VagueDate
from ogdesk.notice.build import build_release, copy_of
from ogdesk.notice.proof import proofread
from ogdesk.notice.traversal import document_blocks
from ogdesk.notice.tree import PersonLine

TODAY = date(2024, 10, 18)


def head(made: Any, city: str, family: str, given: str, reading: tuple[str, str] = ("", "")) -> Person:
    """The only one who may hold the post of a city's head."""
    person = Person(id=70 + len(made.data.people), family=family, given=given)
    person.family_reading, person.given_reading = reading
    made.data.people.append(person)
    post = made.posts[city]
    tenure = Tenure(id=80 + len(post.tenures), post=post, person=person, start=VagueDate.on(date(2020, 4, 1)))
    join(post.tenures, tenure)
    return person


def heads(made: Any) -> list[tuple[str, str, str]]:
    """Post, name and 敬称 of each head that is printed with a name."""
    built = build_release(made.notice, made.data, today=TODAY)
    lines = [block for block in document_blocks(built.document) if isinstance(block, PersonLine)]
    return [
        ("".join(line.affiliations[0].parts), " ".join(part.text for part in line.name), line.honorific)
        for line in lines
        if line.affiliations and line.affiliations[0].parts[0].endswith("長")
    ]


def found(made: Any) -> list[str]:
    built = build_release(made.notice, made.data, today=TODAY)
    return [each.code for each in proofread(made.notice, made.data, built, today=TODAY)]


def test_posts_stand_alone_unless_names_are_wanted(made: Any) -> None:
    head(made, "西港市", "波多", "一郎")
    assert heads(made) == []
    made.panel.names_heads = True
    assert heads(made) == [("西港市長", "波多 一郎", "氏")]


def test_the_own_head_of_the_issuer_has_no_honorific(made: Any) -> None:
    head(made, "東港市", "浜", "二郎")
    head(made, "西港市", "波多", "一郎")
    made.panel.names_heads = True
    assert heads(made) == [("東港市長", "浜 二郎", ""), ("西港市長", "波多 一郎", "氏")]


def test_who_is_not_known_stays_a_post_and_is_told(made: Any) -> None:
    head(made, "西港市", "波多", "一郎", ("ハタ", "イチロウ"))
    assert "no-head" not in found(made)
    made.panel.names_heads = True
    assert found(made).count("no-head") == 2


def test_a_holder_who_may_have_gone_is_not_printed_and_told(made: Any) -> None:
    gone = head(made, "西港市", "波多", "一郎", ("ハタ", "イチロウ"))
    (tenure,) = made.posts["西港市"].tenures
    tenure.end = VagueDate(earliest=date(2021, 1, 1), latest=None, precision=Precision.UNKNOWN)
    made.panel.names_heads = True
    assert heads(made) == []
    built = build_release(made.notice, made.data, today=TODAY)
    told = [f.sentence for f in proofread(made.notice, made.data, built, today=TODAY) if f.code == "no-head"]
    assert [t for t in told if gone.family in t] == [
        "開催日に波多 一郎氏が西港市長かどうか、はっきりしません。「役職」の在任の時期を確かめるまで、氏名は載りません。"
    ]


def test_two_possible_holders_are_no_known_one(made: Any) -> None:
    head(made, "西港市", "波多", "一郎")
    head(made, "西港市", "別人", "三郎")
    made.panel.names_heads = True
    assert heads(made) == []


def test_a_deputy_is_printed_as_what_he_is(made: Any) -> None:
    head(made, "西港市", "波多", "一郎")
    answer = made.attendance("西港市長")
    answer.comes, answer.deputy_title, answer.deputy_name = WhoComes.DEPUTY, "副市長", "代　理子"
    made.panel.names_heads = True
    built = build_release(made.notice, made.data, today=TODAY)
    lines = [block for block in document_blocks(built.document) if isinstance(block, PersonLine)]
    assert ("西港市副市長", "代　理子") in [
        (line.affiliations[0].parts[0], "　".join(part.text for part in line.name)) for line in lines
    ]


def test_the_copy_keeps_the_name_of_the_day(made: Any) -> None:
    head(made, "西港市", "波多", "一郎", ("ハタ", "イチロウ"))
    seat = next(a for a in made.panel.appearances if a.post is made.posts["西港市"])
    assert copy_of(seat, TODAY).name == ""
    made.panel.names_heads = True
    copy = copy_of(seat, TODAY)
    assert (copy.name, copy.reading, copy.titles) == ("波多　一郎", "ハタ　イチロウ", "西港市長")
    seat.freeze(copy.name, copy.reading, copy.titles, at="2024-10-18T00:00:00Z")
    made.posts["西港市"].tenures.clear()
    assert heads(made) == [("西港市長", "波多 一郎", "氏")]
