"""Pasting a line-up into a real file: who is known, what is added, one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from ogdesk.acts.pasting.corrections import (
    name_text,
    reading_text,
    titles_text,
    with_name,
    with_reading,
    with_role,
    with_titles,
)
from ogdesk.acts.pasting.lineup import PastedView, add_pasted, match_people, understand
from ogdesk.acts.people.additions import add_person
from ogdesk.acts.programme.edits import add_item
from ogdesk.acts.symposia.additions import add_symposium
from ogdesk.council.attendance import AttendanceState
from ogdesk.council.event import Event
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.organisation import Organisation, OrganisationKind, Person, Post
from ogdesk.council.programme import ItemKind, ProgramItem, Role
from ogdesk.exchange.lineup import PastedPerson, Unsure, parse_lineup
from ogdesk.ground.errors import BadValue
from ogdesk.store.file import CouncilFile

PROGRAMME = """(1) 基調講演
一般社団法人 コード・フォージャパン 代表理事 関 治之 氏
(2) パネルディスカッション
ア モデレータ
株式会社みらい共創　代表取締役　架空（カクウ）　花子（ハナコ）　氏
イ パネリスト
郡山市長、札幌市長、つくば市長
"""


@pytest.fixture
def event(sample_file: CouncilFile) -> int:
    """A new symposium with an empty panel."""
    return add_symposium(sample_file, year=FiscalYear(2021)).id


@pytest.fixture
def panel(sample_file: CouncilFile, event: int) -> int:
    return add_item(sample_file, event, ItemKind.PANEL).id


def look(file: CouncilFile, text: str, event: int, item: int | None = None) -> PastedView:
    with file.reading() as reading:
        return understand(reading, text, event, item_id=item)


def people_of(view: PastedView) -> list[PastedPerson]:
    return [row.person for row in view.rows]


def counts(file: CouncilFile) -> list[int]:
    with file.reading() as reading:
        return [len(reading.all(cls)) for cls in (Person, Organisation, Post, Event, ProgramItem)]


def test_the_preview_tells_known_from_new(sample_file: CouncilFile, event: int, panel: int) -> None:
    view = look(sample_file, PROGRAMME, event, panel)
    assert [(name_text(r.person), r.known, r.item_words) for r in view.rows] == [
        ("関　治之", True, "基調講演"),
        ("架空　花子", False, "パネルディスカッション"),
        ("郡山市長", True, "パネルディスカッション"),
        ("札幌市長", False, "パネルディスカッション"),
        ("つくば市長", True, "パネルディスカッション"),
    ]
    assert [r.news for r in view.rows] == [
        ("新しい項目：基調講演",),
        ("新しい人物", "新しい団体：株式会社みらい共創"),
        (),
        ("新しい役職",),
        (),
    ]
    assert all(row.is_offered for row in view.rows)


def test_adding_is_one_step(sample_file: CouncilFile, event: int, panel: int) -> None:
    before = counts(sample_file)
    pasted = add_pasted(
        sample_file, event, people_of(look(sample_file, PROGRAMME, event, panel)), item_id=panel
    )
    assert pasted.words == "登壇者を5人追加しました（新しい人物1人、新しい団体1件）"
    assert [now - then for now, then in zip(counts(sample_file), before, strict=True)] == [1, 1, 1, 0, 1]
    assert sample_file.undo_title() == "登壇者の貼り付け"
    sample_file.undo()
    assert counts(sample_file) == before
    with sample_file.reading() as reading:
        assert reading.get(ProgramItem, panel).appearances == []
        assert reading.get(Event, event).attendances == []


def test_what_was_added(sample_file: CouncilFile, event: int, panel: int) -> None:
    add_pasted(sample_file, event, people_of(look(sample_file, PROGRAMME, event, panel)), item_id=panel)
    with sample_file.reading() as reading:
        keynote = next(i for i in reading.get(Event, event).items if i.kind is ItemKind.KEYNOTE)
        seki = keynote.appearances[0]
        assert seki.person is not None
        assert seki.person.reading == "セキ　ハルユキ"
        assert [a.printed() for a in seki.printed_affiliations] == [
            "一般社団法人コード・フォー・ジャパン　代表理事"
        ]
        assert len(seki.person.affiliations) == 1
        seats = reading.get(ProgramItem, panel).in_printed_order()
        assert [(s.role, s.role_word) for s in seats[:2]] == [
            (Role.MODERATOR, "モデレータ"),
            (Role.PANELIST, ""),
        ]
        maker = seats[0].person
        assert maker is not None
        assert (maker.name, maker.reading) == ("架空　花子", "カクウ　ハナコ")
        body = maker.affiliations[0].organisation
        assert body is not None
        assert (body.name, body.kind) == ("株式会社みらい共創", OrganisationKind.COMPANY)
        assert [s.post.printed for s in seats[1:] if s.post] == ["郡山市長", "札幌市長", "つくば市長"]
        sapporo = seats[2].post
        assert sapporo is not None
        assert sapporo.organisation is not None
        assert (sapporo.organisation.name, sapporo.title, sapporo.is_head) == ("札幌市", "市長", True)
        states = {(a.name, a.state) for a in reading.get(Event, event).attendances}
        assert states == {
            (name, AttendanceState.CANDIDATE)
            for name in ("関　治之", "架空　花子", "郡山市長", "札幌市長", "つくば市長")
        }


def test_pasting_twice_adds_nobody_twice(sample_file: CouncilFile, event: int, panel: int) -> None:
    add_pasted(sample_file, event, people_of(look(sample_file, PROGRAMME, event, panel)), item_id=panel)
    before = counts(sample_file)
    again = look(sample_file, PROGRAMME, event, panel)
    assert all(row.seated and not row.is_offered and not row.news for row in again.rows)
    assert add_pasted(sample_file, event, people_of(again), item_id=panel).seats == 0
    assert counts(sample_file) == before


def test_one_person_in_two_lines_is_one_person(sample_file: CouncilFile, event: int) -> None:
    text = "基調講演\n架空大学 教授 創作（ソウサク）一郎（イチロウ）氏\nパネルディスカッション\n架空大学 教授 創作一郎 氏"
    pasted = add_pasted(sample_file, event, people_of(look(sample_file, text, event)))
    assert (pasted.seats, pasted.people, pasted.bodies) == (2, 1, 1)
    with sample_file.reading() as reading:
        assert len(reading.get(Event, event).attendances) == 1


def test_a_name_in_one_word_is_found_in_parts(sample_file: CouncilFile, event: int, panel: int) -> None:
    row = look(sample_file, "ボノ株式会社 取締役 最高執行責任者 谷津孝啓 氏", event, panel).rows[0]
    assert row.known
    assert row.doubts == ()
    assert row.news == ()


def test_variant_kanji_find_the_person_and_stay_as_stored(
    sample_file: CouncilFile, event: int, panel: int
) -> None:
    person = add_person(sample_file, "髙橋", "廣")
    row = look(sample_file, "高橋 広 氏", event, panel).rows[0]
    assert row.known
    add_pasted(sample_file, event, [row.person], item_id=panel)
    with sample_file.reading() as reading:
        assert reading.get(Person, person.id).name == "髙橋　廣"


def test_an_empty_reading_is_filled_in_and_a_stored_one_kept(
    sample_file: CouncilFile, event: int, panel: int
) -> None:
    text = "川島(かわしま) 宏一(ひろかず) 氏\n庄司(ショウヂ) 昌彦(マサヒコ) 氏"
    add_pasted(sample_file, event, people_of(look(sample_file, text, event, panel)), item_id=panel)
    with sample_file.reading() as reading:
        readings = {p.name: p.reading for p in reading.all(Person)}
    assert readings["川島　宏一"] == "カワシマ　ヒロカズ"
    assert readings["庄司　昌彦"] == "ショウジ　マサヒコ"


def test_namesakes_are_told_apart_by_their_body_or_left_open(
    sample_file: CouncilFile, event: int, panel: int
) -> None:
    add_person(sample_file, "関", "治之")
    assert look(sample_file, "コード・フォー・ジャパン 代表理事 関 治之 氏", event, panel).rows[0].known
    row = look(sample_file, "関 治之 氏", event, panel).rows[0]
    assert not row.known
    assert row.doubts == ("同じ名前のかたが2人います",)


def test_a_new_title_of_a_known_person_is_told(sample_file: CouncilFile, event: int, panel: int) -> None:
    row = look(sample_file, "武蔵大学 学長 庄司昌彦 氏", event, panel).rows[0]
    assert row.news == ("新しい肩書き：武蔵大学学長",)
    add_pasted(sample_file, event, [row.person], item_id=panel)
    with sample_file.reading() as reading:
        seat = reading.get(ProgramItem, panel).appearances[0]
        assert [a.title for a in seat.printed_affiliations] == ["学長"]
        assert seat.person is not None
        assert [a.is_main for a in seat.person.affiliations].count(True) == 1


def test_the_item_gives_the_role_where_the_text_gives_none(sample_file: CouncilFile, event: int) -> None:
    keynote = add_item(sample_file, event, ItemKind.KEYNOTE).id
    row = look(sample_file, "関 治之 氏", event, keynote).rows[0]
    assert row.role is Role.SPEAKER
    assert look(sample_file, "司会　関 治之 氏", event, keynote).rows[0].role is Role.CHAIR


def test_doubtful_lines_are_not_ticked(sample_file: CouncilFile, event: int, panel: int) -> None:
    view = look(sample_file, "総合案内図\n読めない文です。", event, panel)
    assert [row.is_offered for row in view.rows] == [False]
    assert view.rows[0].doubts == ("人の名前かどうか", "姓と名の分かれ目")
    assert view.unread == ("読めない文です。",)


def test_a_bad_name_changes_nothing(sample_file: CouncilFile, event: int, panel: int) -> None:
    before = counts(sample_file)
    good = parse_lineup("架空 太郎 氏").people[0]
    bad = replace(good, name=replace(good.name, family="創\x00作"))
    with pytest.raises(BadValue, match="登壇者 › 姓"):
        add_pasted(sample_file, event, [good, bad], item_id=panel)
    with pytest.raises(BadValue, match="追加する登壇者がありません"):
        add_pasted(sample_file, event, [], item_id=panel)
    assert counts(sample_file) == before


def test_corrections_by_hand(sample_file: CouncilFile, event: int, panel: int) -> None:
    person = parse_lineup("データの会 代表 一二三四五 氏").people[0]
    assert Unsure.NAME in person.unsure
    person = with_name(person, "一二　三四五")
    person = with_reading(person, "ひふ みよい")
    person = with_titles(person, "武蔵大学社会学部　教授、作家", ["武蔵大学"])
    person = with_role(person, Role.COORDINATOR)
    assert (name_text(person), reading_text(person)) == ("一二　三四五", "ヒフ　ミヨイ")
    assert titles_text(person) == "武蔵大学社会学部　教授、作家"
    assert person.unsure == frozenset()
    with sample_file.reading() as reading:
        row = match_people(reading, [person], event, item_id=panel)[0]
    assert (row.role, row.news) == (Role.COORDINATOR, ("新しい人物",))
    head = with_titles(person, "千葉市長、作家")
    assert (head.post, [a.title for a in head.affiliations]) == ("千葉市長", ["作家"])
    assert with_name(PastedPerson(), "奈良市長").post == "奈良市長"
    assert with_name(PastedPerson(), "Audrey Tang").name.latin == "Audrey Tang"


def test_a_programme_into_the_event_of_the_paper_adds_nothing(sample_file: CouncilFile) -> None:
    """What 000 prints is in the sample already, to the last seat."""
    text = (
        "(1) 基調講演\n一般社団法人 コード・フォー・ジャパン 代表理事 関(セキ) 治之(ハルユキ) 氏\n(2) パネルディスカッション\n"
        "ア モデレータ\n一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン 代表理事\n武蔵大学社会学部 教授 庄司(ショウジ) 昌彦(マサヒコ) 氏\n"
        "イ パネリスト\n郡山市長、つくば市長、千葉市長、奈良市長、福岡市長、日南市長"
    )
    with sample_file.reading() as reading:
        event = next(e.id for e in reading.all(Event) if e.first_day == date(2020, 11, 19))
    assert event is not None
    rows: Sequence = look(sample_file, text, event).rows
    assert [(row.known, row.seated, row.news, row.doubts) for row in rows] == [(True, True, (), ())] * 8
