"""Sections of a release added, moved, renamed and removed; 同時発表 and SDGs: each one step of undo."""

from __future__ import annotations

import pytest

from ogdesk.acts.editing import set_field
from ogdesk.acts.history.view import shown_history
from ogdesk.acts.release.blocks import add_block, move_block, remove_block
from ogdesk.acts.release.joint_release import joint_choices, set_joint_issuers
from ogdesk.acts.release.sdg_targets import add_target, target_texts
from ogdesk.acts.release.view import press_draft
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.release import OWN_KEYS, BlockKey, BlockPart, Notice
from ogdesk.ground.errors import WorldError
from ogdesk.store.file import CouncilFile

EVENT, NOTICE = 9, 1


def marks(file: CouncilFile, here: Surroundings, *typed: Edit) -> list[str]:
    draft = press_draft(file, EVENT, typed, here.today)
    assert draft is not None
    return [f"{b.mark} {b.heading}" for b in draft.built.blocks if b.mark and "outline" not in b.key.value]


def test_a_heading_is_added_written_moved_and_removed(sample_file: CouncilFile, here: Surroundings) -> None:
    file = sample_file
    before = marks(file, here)
    added = add_block(file, NOTICE, after=BlockKey.WHEN)
    assert added.key is OWN_KEYS[0]
    assert marks(file, here) == before  # nothing is printed before something is written
    set_field(file, "block", NOTICE, added.key, "駐車場はありません。", today=here.today)
    set_field(file, "block", NOTICE, BlockPart(added.key, is_heading=True).word, "交通", today=here.today)
    assert marks(file, here)[:3] == ["1 趣旨・目的", "2 開催日時", "3 交通"]
    move_block(file, NOTICE, added.key, 0)
    assert marks(file, here)[:3] == ["1 交通", "2 趣旨・目的", "3 開催日時"]
    file.undo()
    assert marks(file, here)[2] == "3 交通"
    remove_block(file, NOTICE, added.key)
    assert marks(file, here) == before
    file.undo()
    assert marks(file, here)[2] == "3 交通"


def test_a_typed_heading_shows_before_it_is_saved(sample_file: CouncilFile, here: Surroundings) -> None:
    typed = Edit("block", NOTICE, "theme.heading", "話すこと")
    assert "4 話すこと" in marks(sample_file, here, typed)
    assert "4 テーマ" in marks(sample_file, here)


def test_the_history_calls_a_part_and_its_release_as_the_window_does(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    """No word of the program, and on one line, though the title of the release has two."""
    set_field(sample_file, "block", NOTICE, BlockKey.PURPOSE, "自分の文です。", today=here.today)
    added = add_block(sample_file, NOTICE)
    own, part = shown_history(sample_file)[:2]
    assert "文書の部分（趣旨・目的）" in [change.new for change in part.changes]
    assert added.key is OWN_KEYS[0]
    assert "文書の部分（自分の見出し）" in [change.new for change in own.changes]
    assert part.thing == "オープンガバメント推進協議会 公開シンポジウムを開催します"


def test_what_is_typed_under_a_removed_heading_is_dropped(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    typed = Edit("block", NOTICE, "own_1", "まだここに書いています")
    assert marks(sample_file, here, typed) == marks(sample_file, here)


def test_nine_headings_are_the_most(sample_file: CouncilFile) -> None:
    for _ in OWN_KEYS:
        add_block(sample_file, NOTICE)
    with pytest.raises(WorldError, match="自分の見出しは9個までです。"):
        add_block(sample_file, NOTICE)


def test_the_members_of_the_day_may_make_it_known_together(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    with sample_file.reading() as reading:
        offered = joint_choices(reading, NOTICE, here.today)
    assert "郡山市" not in [choice.name for choice in offered]  # it issues it
    assert len(offered) == 11
    assert not any(choice.chosen for choice in offered)
    set_joint_issuers(sample_file, NOTICE, [offered[3].id, offered[1].id])
    with sample_file.reading() as reading:
        chosen = [choice.name for choice in joint_choices(reading, NOTICE, here.today) if choice.chosen]
    assert chosen == [offered[1].name, offered[3].name]
    set_joint_issuers(sample_file, NOTICE, [offered[1].id])
    draft = press_draft(sample_file, EVENT, (), here.today)
    assert draft is not None
    assert f"本件は、{offered[1].name}と同時に発表しています。" in draft.built.block(BlockKey.LEAD).text
    sample_file.undo()
    sample_file.undo()
    with sample_file.reading() as reading:
        assert reading.get(Notice, NOTICE).joint_issuers == []


def test_a_goal_is_added_behind_the_others(sample_file: CouncilFile) -> None:
    added = add_target(sample_file, NOTICE)
    with sample_file.reading() as reading:
        targets = target_texts(reading, NOTICE)
    assert [target for target, _ in targets][-1] == added.id
    assert targets[0][1]["target"] == "11.3"
    sample_file.undo()
    with sample_file.reading() as reading:
        assert len(target_texts(reading, NOTICE)) == 1
