"""What the reader makes of readable data, and the sentence for each thing that is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ogdesk.council.event import EventKind
from ogdesk.council.organisation import OrganisationKind
from ogdesk.council.vague import Precision, VagueDate
from ogdesk.exchange.reader import read_council
from ogdesk.ground.errors import BadValue, WorldError

Write = Callable[[dict[str, object]], Path]


def event(**more: object) -> dict[str, object]:
    return {"events.json": [{"key": "day", "title": "催し", **more}]}


def test_children_know_their_parent_and_stand_in_the_written_order(write: Write) -> None:
    links = [{"key": "a", "kind": "live"}, {"key": "b", "kind": "report"}]
    data = read_council(write(event(kind="training", links=links)))
    (found,) = data.events
    assert found.kind is EventKind.TRAINING
    assert [(link.position, link.event is found) for link in found.links] == [(0, True), (1, True)]


def test_references_are_joined_whatever_the_order_of_the_files(write: Write) -> None:
    data = read_council(
        write(
            {
                "memberships.json": [{"key": "town", "organisation": "town", "member_class": "特別会員"}],
                "events-more.json": [{"key": "x", "title": "別", "organisers": [{"organisation": "town"}]}],
            }
        )
    )
    (town,) = data.organisations
    assert data.memberships[0].organisation is town
    assert data.events[0].organisers[0].organisation is town
    assert town.source is data.sources[0]
    assert town.kind is OrganisationKind.TOWN


def test_the_bare_key_stands_for_an_observed_member(write: Write) -> None:
    data = read_council(
        write(
            {
                "memberships.json": [{"key": "m", "organisation": "town"}],
                "observations.json": [{"key": "o", "on": "2020-11-06", "members": ["m"]}],
            }
        )
    )
    assert data.observations[0].names(data.memberships[0])


def test_variants_name_their_subject(write: Write) -> None:
    town = {
        "key": "town",
        "name": "試験町",
        "kind": "town",
        "variants": [{"attribute": "name", "text": "ためし町", "source": "paper"}],
    }
    data = read_council(write({"organisations.json": [town]}))
    (variant,) = data.variants
    assert (variant.subject_entity, variant.attribute, variant.text) == ("organisation", "name", "ためし町")
    assert variant.subject_uid == data.organisations[0].uid
    assert variant.source is data.sources[0]


def test_uids_follow_from_keys_and_a_written_uid_stays(write: Write) -> None:
    written = "9b2f1c9e-3f57-4c2e-8a3f-000000000001"
    folder = write(event(uid=written, sittings=[{"day": "2020-11-19"}]))
    first, second = read_council(folder), read_council(folder)
    assert first.events[0].uid == second.events[0].uid == written
    assert first.organisations[0].uid == second.organisations[0].uid
    assert first.events[0].sittings[0].uid == second.events[0].sittings[0].uid
    assert first.organisations[0] is not second.organisations[0]


def test_blocks_of_two_notices_bear_the_same_key(write: Write) -> None:
    blocks = {"blocks": [{"key": "lead", "text": "案"}]}
    data = read_council(write(event(notices=[blocks, blocks])))
    assert [notice.blocks[0].text for notice in data.events[0].notices] == ["案", "案"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2013-04-01", VagueDate.on(date(2013, 4, 1))),
        ("2023-09", VagueDate(date(2023, 9, 1), date(2023, 9, 30), Precision.MONTH)),
        ("FY2016", VagueDate(date(2016, 4, 1), date(2017, 3, 31), Precision.FISCAL_YEAR)),
        ("2016", VagueDate(date(2016, 1, 1), date(2016, 12, 31), Precision.YEAR)),
        ("unknown", VagueDate()),
        ({"date": "2023-02", "text": "令和5年2月"}, VagueDate.month(2023, 2, "令和5年2月")),
        ({"earliest": "2020-11-07"}, VagueDate.unknown(date(2020, 11, 7))),
        ({"latest": "2022-01-17", "text": "秋"}, VagueDate.unknown(None, date(2022, 1, 17), "秋")),
    ],
)
def test_vague_dates_are_read_as_exactly_as_written(write: Write, written: object, read: VagueDate) -> None:
    data = read_council(write({"council.json": {"key": "c", "founded": written}}))
    assert data.council.founded == read


WRONG: list[tuple[dict[str, object], str]] = [
    (event(kind="concert"), "events.json › day › kind：「concert」は使えない語です。symposium、"),
    (event(titel="x"), "events.json › day：項目「titel」は event にありません。「title」ではありませんか。"),
    (event(id=3), "項目「id」は event にありません。"),
    (event(links=[{"event": "day"}]), "項目「event」は link にありません。"),
    (event(links={"kind": "live"}), "events.json › day › links：並びではありません。"),
    (event(links=["live"]), "events.json › day › links › 1番目：記録ではありません。"),
    (
        event(sittings=[{"day": "2021-02-29"}]),
        "day › sittings › 1番目 › day：「2021-02-29」という日はありません。",
    ),
    (event(sittings=[{"day": "20210228"}]), "「20210228」という日はありません。"),
    (event(sittings=[{"start": "25:00"}]), "sittings › 1番目 › start：「25:00」という時刻はありません。"),
    (event(capacity="多数"), "capacity：「多数」は整数ではありません。"),
    (event(capacity=True), "capacity：「True」は整数ではありません。"),
    (event(captions="はい"), "captions：「はい」は使えません。true か false を書いてください。"),
    (event(uid="X-1"), "events.json › day › uid：「X-1」は uid ではありません。"),
    (
        event(notices=[{"blocks": [{"key": "lead"}, {"key": "lead"}]}]),
        "day › notices › 1番目 › blocks › 2番目：uid「",
    ),
    (event(title=None), "title：「None」は文字ではありません。"),
    (event(title="表\u0007題"), "文字列の2文字目に、紙に出せない制御文字が入っています。"),
    (
        event(source="papr"),
        "events.json › day › source：「papr」という source はありません。「paper」ではありませんか。",
    ),
    (
        event(organisers=[{"organisation": "?"}]),
        "「?」という organisation はありません。その key の記録を加えるか",
    ),
    (event(variants=[{"attribute": "colour"}]), "attribute「colour」という項目はありません。"),
    (
        event(variants=[{"attribute": "title", "subject_uid": "x"}]),
        "異なる記載の相手は書いた場所で決まります。",
    ),
    ({"events.json": [{"title": "催し"}]}, "events.json › 1番目：key がありません。"),
    ({"events.json": [{"key": ""}]}, "events.json › 1番目：key がありません。"),
    ({"events.json": [{"key": 3}]}, "「3」は文字ではありません。"),
    ({"events.json": [{"key": "a"}, {"key": "a"}]}, "events.json › a：key「a」は二度使われています。"),
    ({"events.json": [7]}, "events.json › 1番目：記録ではありません。"),
    ({"events.json": '[{"key": a}]'}, "events.json › 1行目10文字目：JSONとして読めません。"),
    ({"events.json": "9" * 5000}, "events.json：数の桁かかっこの重なりが多すぎます。"),
    ({"events.json": "[" * 100_000}, "events.json"),
    ({"events.json": '[{"key": "a", "key": "b"}]'}, "events.json：項目「key」が同じ記録に二度あります。"),
    ({"evnts.json": []}, "evnts.json：何のファイルか分かりません。名前を council、"),
    ({"council.json": []}, "協議会が0件あります。"),
    ({"council.json": {"key": "c", "founded": "平成25年"}}, "founded：「平成25年」は日付として読めません。"),
    ({"council.json": {"key": "c", "founded": "2013-13"}}, "「2013-13」という日や月はありません。"),
    ({"council.json": {"key": "c", "founded": "FY2013-04"}}, "「FY2013-04」は日付として読めません。"),
    ({"council.json": {"key": "c", "founded": {"day": 1}}}, "founded：日付は date か earliest・latest と"),
    (
        {"council.json": {"key": "c", "founded": {"earliest": "2014-01-01", "latest": "2013-01-01"}}},
        "founded：earliest が latest より後の日です。",
    ),
    (
        {"organisations.json": [{"key": "a", "code": "072035"}]},
        "a › code：団体コード072035は、最後の数字が合いません。",
    ),
]


@pytest.mark.parametrize(("files", "told"), WRONG, ids=[told[:40] for _, told in WRONG])
def test_what_is_wrong_is_told_with_file_and_place(write: Write, files: dict[str, object], told: str) -> None:
    with pytest.raises(WorldError) as caught:
        read_council(write(files))
    assert told in caught.value.sentence
    assert caught.value.sentence.endswith("。")


def test_a_wrong_code_offers_the_right_one(write: Write) -> None:
    with pytest.raises(BadValue) as caught:
        read_council(write({"organisations.json": [{"key": "a", "code": "072035"}]}))
    assert caught.value.suggestion == "072036"


def test_a_dropped_leading_zero_comes_back(write: Write) -> None:
    data = read_council(write({"organisations.json": [{"key": "a", "name": "郡山市", "code": "72036"}]}))
    assert data.organisations[0].code == "072036"


def test_a_missing_folder_and_a_foreign_encoding_are_told(tmp_path: Path, write: Write) -> None:
    with pytest.raises(WorldError, match=r"フォルダー「.*nowhere」がありません"):
        read_council(tmp_path / "nowhere")
    folder = write({})
    (folder / "events.json").write_bytes(json.dumps([{"key": "催し"}], ensure_ascii=False).encode("cp932"))
    with pytest.raises(WorldError, match=r"events\.json：文字コードがUTF-8ではありません"):
        read_council(folder)


def test_a_folder_in_place_of_a_file_is_told(write: Write) -> None:
    folder = write({})
    (folder / "events.json").mkdir()
    with pytest.raises(WorldError, match="はフォルダーです"):
        read_council(folder)
