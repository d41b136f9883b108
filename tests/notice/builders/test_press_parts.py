"""取材, 同時発表, headings of one's own, and the order of the sections."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ogdesk.council.entity import join
from ogdesk.council.findings import Level
from ogdesk.council.organisation import Organisation
from ogdesk.council.release import BODY_KEYS, OWN_KEYS, BlockKey, BlockPart, JointIssuer
from ogdesk.notice.build import BuiltNotice, build_common_texts, build_release
from ogdesk.notice.plain import render_text
from ogdesk.notice.proof import proofread

TODAY = date(2024, 10, 18)


def built(made: Any) -> BuiltNotice:
    return build_release(made.notice, made.data, today=TODAY)


def headings(made: Any) -> list[str]:
    return [f"{block.mark} {block.heading}" for block in built(made).blocks if block.mark]


def together(made: Any, *bodies: Organisation) -> None:
    for number, body in enumerate(bodies):
        joint = JointIssuer(id=950 + number, notice=made.notice, position=number, organisation=body)
        join(made.notice.joint_issuers, joint)


def test_the_press_is_told_what_is_filled_in_and_only_that(made: Any) -> None:
    assert built(made).block(BlockKey.COVERAGE).text == ""
    made.notice.press_reception = "当日13：30から、会場1階"
    made.notice.press_interview = "閉会後10分間"
    made.notice.press_phone = "0299-00-1234"
    part = built(made).block(BlockKey.COVERAGE)
    assert part.text.splitlines() == [
        "受付：当日13：30から、会場1階",
        "囲み取材：閉会後10分間",
        "当日の電話：0299-00-1234",
    ]
    assert part.source_word == "取材案内から自動"
    assert "取材" in render_text(built(made).document)


def test_others_who_make_it_known_are_named_under_the_lead(made: Any) -> None:
    cities = [body for body in made.cities.values() if body is not made.notice.issuer]
    together(made, cities[0])
    assert built(made).block(BlockKey.LEAD).text.endswith(f"本件は、{cities[0].name}と同時に発表しています。")
    made.notice.release_time = "14:00"
    assert "本件は、10月18日（金）14：00に" in built(made).block(BlockKey.LEAD).text


def test_many_of_them_are_counted_behind_the_first_in_code_order(made: Any) -> None:
    more = [
        made.city(f"{name}市", five) for name, five in (("甲", "90101"), ("乙", "90102"), ("丙", "90103"))
    ]
    first = next(body for body in made.cities.values() if body is not made.notice.issuer)
    together(made, *reversed(more), first)
    assert built(made).block(BlockKey.LEAD).text.endswith(f"{first.name}ほか3市と同時に発表しています。")


def test_in_the_draft_for_another_city_the_issuer_is_one_of_the_others(made: Any) -> None:
    other = next(body for body in made.cities.values() if body is not made.notice.issuer)
    together(made, other)
    (text,) = [t for t in build_common_texts(made.notice, made.data, today=TODAY) if t.organisation is other]
    assert f"本件は、{made.notice.issuer.name}と同時に発表しています。" in render_text(text.document)


def test_a_heading_of_ones_own_stands_before_the_remarks_with_its_number(made: Any) -> None:
    before = headings(made)
    made.rewrite(OWN_KEYS[0], "会場の駐車場は使えません。\n(1)　電車\n東港駅から歩いて5分です。")
    made.notice.blocks[-1].heading = "交通"
    after = headings(made)
    assert [h.partition(" ")[2] for h in after if h not in before and "交通" in h] == ["交通"]
    part = built(made).block(OWN_KEYS[0])
    assert part.is_rewritten
    assert not part.is_outdated
    words = render_text(built(made).document)
    assert words.index("交通") > words.index("プログラム")
    assert "(1)　電車" in words


def test_own_headings_and_moved_sections_keep_their_order(made: Any) -> None:
    assert made.notice.body_order() == [key for key in BODY_KEYS if not key.is_own]
    made.rewrite(BlockKey.THEME, None)
    made.notice.blocks[-1].heading = "話すこと"
    order = [BlockKey.THEME, *(key for key in BODY_KEYS if not key.is_own and key is not BlockKey.THEME)]
    for place, key in enumerate(order):
        if made.notice.block(key) is None:
            made.rewrite(key, None)
        made.notice.block(key).position = place
    assert headings(made)[0] == "1 話すこと"
    made.rewrite(OWN_KEYS[0], "あとから足した見出しです。")
    assert made.notice.body_order()[-2:] == [OWN_KEYS[0], BlockKey.REMARKS]


@pytest.mark.parametrize("word", ["theme", "theme.heading", "own_9.heading"])
def test_the_word_of_a_part_is_read_back(word: str) -> None:
    assert BlockPart.of(word).word == word


@pytest.mark.parametrize("word", ["teme", "theme.body", ""])
def test_a_word_that_names_no_part_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match=word or "valid"):
        BlockPart.of(word)


def test_a_missing_day_and_a_missing_heading_are_each_told_once(made: Any) -> None:
    made.notice.release_date = None
    made.rewrite(OWN_KEYS[0], "見出しのない本文です。")
    found = proofread(made.notice, made.data, built(made), today=TODAY)
    errors = [(finding.code, finding.place.field) for finding in found if finding.level is Level.ERROR]
    assert sorted(errors) == [("no-heading", "own_1"), ("no-release-date", "release_date")]
