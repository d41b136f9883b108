"""変更履歴: who at which PC, when, what act, from which value to which."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Executable, delete, update

import ogdesk.store.mapping  # noqa: F401 - `update(Event)` below asks for the mappers
from ogdesk.council.attendance import Attendance, AttendanceState
from ogdesk.council.entity import EntityField, Setting
from ogdesk.council.event import Event, EventKind, EventState, Link, Sitting
from ogdesk.council.organisation import Affiliation, Organisation, Person
from ogdesk.council.programme import Appearance
from ogdesk.council.vague import VagueDate
from ogdesk.store.file import CouncilFile
from ogdesk.store.history_step import HistoryEntry, HistoryStep
from ogdesk.store.lock import user_name


def differences(step: HistoryStep) -> list[tuple[str, int, str, str, str]]:
    return [(e.entity, e.id, e.field, e.old, e.new) for e in step.entries]


def test_a_step_tells_who_when_where_and_what(council_file: CouncilFile) -> None:
    place = EntityField("symposium", 1, "title")
    with council_file.act("名称の変更", place=place) as w:
        w.get(Event, 1).title = "秋のシンポジウム"
    step = council_file.history()[0]
    assert (step.at, step.pc, step.user, step.title) == (
        "2031-04-01T00:30:00Z",
        "庶務PC",
        user_name(),
        "名称の変更",
    )
    assert (step.kind, step.undone, step.of_step, step.place) == ("edit", False, None, place)
    assert step.entries == [HistoryEntry("symposium", 1, "title", "春のシンポジウム", "秋のシンポジウム")]
    assert step.step == w.change.step


def test_values_stand_there_in_the_users_words(council_file: CouncilFile) -> None:
    with council_file.act("いろいろ") as w:
        event = w.get(Event, 1)
        event.state, event.kind, event.captions, event.capacity = (
            EventState.CANCELLED,
            EventKind.BOARD,
            True,
            100,
        )
        event.sittings[0].day = date(2031, 5, 11)
        w.get(Attendance, 1).state = AttendanceState.CONFIRMED
        w.get(Appearance, 2).person = w.get(Person, 1)
        w.get(Affiliation, 1).start = VagueDate.month(2030, 4)
        w.get(Organisation, 1).code = None
    assert sorted(differences(council_file.history()[0])) == [
        ("affiliation", 1, "start", "時期不明", "令和12年4月"),
        ("appearance", 2, "person", "", "山川　花子"),
        ("attendance", 1, "state", "打診中", "確定"),
        ("organisation", 1, "code", "999016", ""),
        ("sitting", 1, "day", "令和13年5月10日", "令和13年5月11日"),
        ("symposium", 1, "capacity", "", "100"),
        ("symposium", 1, "captions", "いいえ", "はい"),
        ("symposium", 1, "kind", "公開シンポジウム", "幹事会"),
        ("symposium", 1, "state", "公表済み", "中止"),
    ]


def test_a_vague_date_is_told_whole_when_only_its_text_changes(council_file: CouncilFile) -> None:
    with council_file.act("一") as w:
        w.get(Affiliation, 1).start = VagueDate.month(2030, 4)
    with council_file.act("二") as w:
        w.get(Affiliation, 1).start = VagueDate.month(2030, 4, "四月")
    assert differences(council_file.history()[0]) == [
        ("affiliation", 1, "start", "令和12年4月", "令和12年4月")
    ]


def test_added_and_deleted_things_are_named(council_file: CouncilFile) -> None:
    with council_file.act("リンクの追加") as w:
        w.get(Event, 1).links.append(Link(label="録画"))
    with council_file.act("登壇の削除") as w:
        w.delete(w.get(Appearance, 1))
    deleted, added = council_file.history(limit=2)
    assert differences(added) == [("link", 2, "", "", "リンク（録画）")]
    assert differences(deleted) == [
        ("chosen_affiliation", 1, "", "印刷する肩書き（青葉大学　教授）", ""),
        ("appearance", 1, "", "登壇（海野　一郎）", ""),
    ] or differences(deleted) == [
        ("appearance", 1, "", "登壇（海野　一郎）", ""),
        ("chosen_affiliation", 1, "", "印刷する肩書き（青葉大学　教授）", ""),
    ]


def test_undo_and_redo_stand_in_the_history_with_their_own_direction(council_file: CouncilFile) -> None:
    with council_file.act("名称の変更") as w:
        w.get(Event, 1).title = "秋"
    council_file.undo()
    assert [(s.kind, s.undone) for s in council_file.history()][:2] == [("undo", False), ("edit", True)]
    council_file.redo()
    redone, undone, act = council_file.history()[:3]
    assert (redone.kind, undone.kind, act.kind, act.undone) == ("redo", "undo", "edit", False)
    assert redone.of_step == undone.of_step == act.step
    assert differences(undone) == [("symposium", 1, "title", "秋", "春のシンポジウム")]
    assert differences(redone) == differences(act)


def test_the_history_comes_in_pages_newest_first(council_file: CouncilFile) -> None:
    for n in range(5):
        with council_file.act(f"{n}") as w:
            w.get(Event, 1).capacity = n
    first = council_file.history(limit=2)
    second = council_file.history(limit=2, before=first[-1].step)
    assert [s.title for s in first + second] == ["4", "3", "2", "1"]


def test_the_history_of_one_thing(council_file: CouncilFile) -> None:
    with council_file.act("名称の変更") as w:
        w.get(Event, 1).title = "秋"
    with council_file.act("設定") as w:
        w.get(Setting, 1).value = "old"
    council_file.undo()
    assert [s.title for s in council_file.history(entity=EntityField("setting", 1))] == [
        "設定",
        "設定",
        "見本を作る",
    ]
    assert [s.title for s in council_file.history(entity=EntityField("symposium", 1, "title"))] == [
        "名称の変更",
        "見本を作る",
    ]
    assert council_file.history(entity=EntityField("symposium", 99)) == []


def test_an_act_that_changes_nothing_leaves_no_step(council_file: CouncilFile) -> None:
    with council_file.act("何もしない") as w:
        w.get(Event, 1).title = "春のシンポジウム"
    assert w.change.is_empty
    assert w.change.step is None
    assert [s.title for s in council_file.history()] == ["見本を作る"]


def test_an_act_that_changes_nothing_keeps_redo(council_file: CouncilFile) -> None:
    with council_file.act("名称の変更") as w:
        w.get(Event, 1).title = "秋"
    council_file.undo()
    with council_file.act("何もしない"):
        pass
    assert council_file.redo_title() == "名称の変更"


def test_a_hand_out_alone_is_kept_but_is_no_step(
    council_file: CouncilFile, handout, council_path: Path
) -> None:
    with council_file.act("渡す") as w:
        w.append_handout(handout(1))
    assert w.change.is_empty
    assert [s.title for s in council_file.history()] == ["見本を作る"]


def test_changes_name_fields_for_updates_and_things_otherwise(council_file: CouncilFile) -> None:
    with council_file.act("変更") as w:
        event = w.get(Event, 1)
        event.sittings[0].start = "14:00"
        event.sittings.append(Sitting())
        w.delete(event.links[0])
        w.get(Affiliation, 1).end = VagueDate.year(2030)
    assert w.change.touched == {
        EntityField("sitting", 1, "start"),
        EntityField("sitting", 2),
        EntityField("link", 1),
        EntityField("affiliation", 1, "end"),
    }


def test_a_file_knows_whether_it_was_changed(council_path: Path, opener) -> None:
    with opener(council_path) as file:
        assert not file.changed
        with file.act("変更") as w:
            w.get(Event, 1).title = "秋"
        assert file.changed


@pytest.mark.parametrize("statement", [update(Event).values(title="x"), delete(Link)])
def test_a_bulk_statement_cannot_bypass_the_journal(statement: Executable, council_file: CouncilFile) -> None:
    with pytest.raises(RuntimeError, match="bypass the change journal"), council_file.act("まとめて") as w:
        w._session.execute(statement)


@pytest.mark.parametrize("bad", ["missing parent", "wrong choice"])
def test_an_act_of_ours_that_is_wrong_fails_loudly_and_changes_nothing(
    bad: str, council_file: CouncilFile
) -> None:
    """A bug is no WorldError: it reaches the crash trail."""
    with pytest.raises(Exception) as told, council_file.act("誤り") as w:
        w.add(Sitting() if bad == "missing parent" else Event(state="nonsense"))  # type: ignore[arg-type]
    assert type(told.value).__module__.startswith("sqlalchemy")
    assert council_file.undo_title() is None
