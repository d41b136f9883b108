"""The small acts under the window: where something is, what was left behind, the way through the history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.closing import close_file
from ogdesk.acts.files.council_files import new_council, open_to_read, open_to_write
from ogdesk.acts.files.summary import SAMPLE_COUNCIL, sample_numbers, summarise
from ogdesk.acts.forms import choice_words, stored_text, stored_texts
from ogdesk.acts.history.view import go_to_step, shown_history
from ogdesk.acts.history.whereabouts import Whereabouts, whereabouts
from ogdesk.acts.recovery import take_back
from ogdesk.acts.release.view import copy_sender, issuer_names
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.unsaved import place_words, sort_unsaved
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.organisation import Organisation, OrganisationKind, Person, Post
from ogdesk.council.release import BlockKey, Notice
from ogdesk.exchange.sample import sample_council
from ogdesk.ground.errors import WorldError
from ogdesk.store.file import CouncilFile

EVENT, SITTING, NOTICE = 9, 4, 1
TODAY = date(2020, 11, 6)


@pytest.fixture
def file(council_path: Path, here: Surroundings) -> Iterator[CouncilFile]:
    opened = open_to_write(council_path, here)
    yield opened
    opened.close()


def text_of(file: CouncilFile, entity: str, entity_id: int, field: str) -> str:
    with file.reading() as reading:
        return stored_text(reading, entity, entity_id, field)


@pytest.mark.parametrize(
    ("place", "root"),
    [
        (EntityField("symposium", EVENT, "theme"), ("symposium", EVENT)),
        (EntityField("sitting", SITTING, "start"), ("symposium", EVENT)),
        (EntityField("appearance", 21, "topic"), ("symposium", EVENT)),
        (EntityField("notice", NOTICE, "tel"), ("symposium", EVENT)),
        (EntityField("membership", 1), ("membership", 1)),
        (EntityField("person", 1, "family"), ("person", 1)),
    ],
)
def test_a_place_is_found_on_its_page(file: CouncilFile, place: EntityField, root: tuple[str, int]) -> None:
    with file.reading() as reading:
        assert whereabouts(reading, place) == Whereabouts(*root, place)


@pytest.mark.parametrize(
    "place", [EntityField("sitting", 99_999), EntityField("symposium", None), EntityField("nothing", 1)]
)
def test_what_is_gone_is_nowhere(file: CouncilFile, place: EntityField) -> None:
    with file.reading() as reading:
        assert whereabouts(reading, place) is None


def test_texts_left_behind_come_back_together_or_are_told(file: CouncilFile) -> None:
    left = [
        Edit("sitting", SITTING, "start", "17:00"),
        Edit("sitting", SITTING, "end", "18:30"),
        Edit("symposium", EVENT, "theme", "書きかけのテーマ"),
        Edit("link", 2, "url", "example.jp 空白"),
        Edit("symposium", 99_999, "theme", "もうない催し"),
        Edit("block", NOTICE, "lead", "書きかけのリード文"),
    ]
    taken = take_back(file, left, TODAY)
    assert taken.taken == 4
    assert [text.entity for text in taken.refused] == ["link", "symposium"]
    assert "「example.jp 空白」" in taken.words
    assert text_of(file, "sitting", SITTING, "start") == "17:00"
    assert text_of(file, "symposium", EVENT, "theme") == "書きかけのテーマ"
    with file.reading() as reading:
        block = reading.get(Notice, NOTICE).block(BlockKey.LEAD)
        assert block is not None
        assert block.text == "書きかけのリード文"
        assert block.based_on.startswith("郡山市が参加している")
    file.undo()
    assert text_of(file, "sitting", SITTING, "start") == "15:00"
    with file.reading() as reading:
        assert reading.get(Notice, NOTICE).block(BlockKey.LEAD) is None


def test_texts_of_a_title_and_of_a_term_left_behind_come_back(file: CouncilFile) -> None:
    with file.reading() as reading:
        title = next(a.id or 0 for p in reading.all(Person) for a in p.affiliations if a.title == "代表理事")
        term = next(t.id or 0 for post in reading.all(Post) for t in post.tenures)
        stored = stored_text(reading, "affiliation", title, "source")
    left = [
        Edit("affiliation", title, "title", "書きかけの職名"),
        Edit("affiliation", title, "start", "令和2年4月1日"),
        Edit("affiliation", title, "end", "平成30年"),
        Edit("affiliation", title, "source", stored),
        Edit("tenure", term, "term_ends", "きのう"),
        Edit("tenure", 99_999, "start", "令和2年"),
        Edit("tenure", term, "nothing", "令和2年"),
    ]
    with file.reading() as reading:
        unsaved = sort_unsaved(reading, left, TODAY)
    assert [text.field for text in unsaved.news] == ["title", "start", "nothing", "start"]
    assert [text.text for text in unsaved.refused] == ["平成30年", "きのう"]
    words = place_words(unsaved.news)
    assert words[:2] == ["肩書きの職名", "肩書きのいつから"]
    assert "なくなった欄" in words
    taken = take_back(file, unsaved.news, TODAY)
    assert taken.taken == 2
    with file.reading() as reading:
        assert stored_text(reading, "affiliation", title, "title") == "書きかけの職名"
        assert stored_text(reading, "affiliation", title, "start") == "令和2年4月1日（水）"
        assert stored_text(reading, "affiliation", title, "end") == ""
    file.undo()
    with file.reading() as reading:
        assert stored_text(reading, "affiliation", title, "title") == "代表理事"


def test_impossible_times_left_behind_change_nothing(file: CouncilFile) -> None:
    taken = take_back(file, [Edit("sitting", SITTING, "start", "23:00")], TODAY)
    assert taken.taken == 0
    assert taken.change.is_empty
    assert taken.words == "前回の入力「23:00」は、いまの内容に合わないので戻していません。"
    assert text_of(file, "sitting", SITTING, "start") == "15:00"


def test_one_changed_value_is_told_in_the_history(file: CouncilFile) -> None:
    set_fields(file, [Edit("item", 14, "minutes", "45分")], today=TODAY)
    set_fields(file, [Edit("item", 14, "minutes", "50分")], today=TODAY)
    newest = shown_history(file)[0]
    assert newest.sentence == "プログラムの長さを変更　45分→50分"
    assert newest.current
    assert newest.place_words == "シンポジウム › プログラム"


def test_going_to_an_act_undoes_and_redoes_what_lies_between(file: CouncilFile) -> None:
    for number in range(4):
        set_fields(file, [Edit("symposium", EVENT, "theme", f"テーマ{number}")], today=TODAY)
    third, second = (step.step for step in shown_history(file)[1:3])
    go_to_step(file, second)
    assert text_of(file, "symposium", EVENT, "theme") == "テーマ1"
    go_to_step(file, third)
    assert text_of(file, "symposium", EVENT, "theme") == "テーマ2"
    assert go_to_step(file, third).is_empty


def test_the_sample_is_known_by_its_council(file: CouncilFile, here: Surroundings, tmp_path: Path) -> None:
    data = sample_council()
    assert data.council.uid == SAMPLE_COUNCIL
    assert sample_numbers().members == len(data.memberships)
    assert summarise(file, TODAY).is_sample
    assert summarise(file, TODAY).name == "オープンガバメント推進協議会"
    with new_council(tmp_path / "own.ogdesk", here, name="新しい協議会") as own:
        seen = summarise(own, TODAY)
    assert (seen.name, seen.is_sample) == ("新しい協議会", False)


def test_every_choice_is_read_by_the_words_it_offers(file: CouncilFile) -> None:
    for word in choice_words("symposium", "form"):
        set_fields(file, [Edit("symposium", EVENT, "form", word)], today=TODAY)
        assert text_of(file, "symposium", EVENT, "form") == word
    with file.reading() as reading:
        assert stored_texts(reading, "notice", NOTICE)["time_style"] in choice_words("notice", "time_style")


def test_any_body_of_the_file_and_the_council_itself_may_issue_members_first(file: CouncilFile) -> None:
    with file.reading() as reading:
        names = issuer_names(reading)
    assert names[:2] == ["室蘭市", "弘前市"]
    assert names.index("郡山市") < names.index("ヤフー株式会社")
    assert names[-1] == "オープンガバメント推進協議会"
    assert len(names) == len(set(names))


def test_the_council_issues_as_one_body_of_the_file(file: CouncilFile) -> None:
    council = "オープンガバメント推進協議会"
    for _ in range(2):
        set_fields(file, [Edit("notice", NOTICE, "issuer", council)], today=TODAY)
        assert text_of(file, "notice", NOTICE, "issuer") == council
        with file.reading() as reading:
            assert [b.kind for b in reading.all(Organisation) if b.name == council] == [
                OrganisationKind.GROUP
            ]
            assert issuer_names(reading).count(council) == 1
        set_fields(file, [Edit("notice", NOTICE, "issuer", "郡山市")], today=TODAY)
    for _ in range(4):
        file.undo()
    with file.reading() as reading:
        assert not [b for b in reading.all(Organisation) if b.name == council]


def test_without_an_earlier_release_there_is_no_sender_to_copy(file: CouncilFile) -> None:
    with pytest.raises(WorldError, match="写せる前回の報道発表がまだありません"):
        copy_sender(file, NOTICE)


def test_closing_backs_up_what_changed_and_never_fails(council_path: Path, here: Surroundings) -> None:
    folder = council_path.parent / "バックアップ"
    assert close_file(open_to_write(council_path, here), here) == ""
    assert not folder.exists()
    changed = open_to_write(council_path, here)
    set_fields(changed, [Edit("symposium", EVENT, "theme", "変更")], today=TODAY)
    assert close_file(changed, here) == ""
    assert len(list(folder.glob("*.ogdesk"))) == 1
    reader = open_to_read(council_path, here)
    assert close_file(reader, here) == ""
    assert len(list(folder.glob("*.ogdesk"))) == 1
