"""Undo and redo bring back exactly what was stored: after any acts, across restarts."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from ogdesk.council.attendance import Attendance, Handout
from ogdesk.council.entity import EntityField, Setting
from ogdesk.council.event import Event, Link, Sitting
from ogdesk.council.organisation import Affiliation, Contact, Organisation, Person
from ogdesk.council.programme import Appearance, ProgramItem
from ogdesk.council.vague import VagueDate
from ogdesk.ground.clock import FixedClock
from ogdesk.ground.errors import WorldError
from ogdesk.store import search
from ogdesk.store.errors import StillUsed
from ogdesk.store.file import CouncilFile
from ogdesk.store.preparation import OpenMode

WORDS = st.text(st.sampled_from("春秋窓口ア𠮷 "), max_size=6)
DAYS = st.dates(date(2030, 1, 1), date(2032, 1, 1))


class AnyActs(RuleBasedStateMachine):
    """Random acts, undos and redos; each state seen must come back byte for byte, and the search index with it."""

    template: Path
    canonical: Callable[[Path], list[str]]

    @initialize()
    def open_copy(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="ogdesk-undo-"))
        self.path = Path(shutil.copy(self.template, self.folder / "c.ogdesk"))
        self.states = [self.now()]
        self.at = 0
        self.open()

    def open(self) -> None:
        clock = FixedClock(datetime(2031, 4, 1, tzinfo=UTC))
        self.file = CouncilFile.open(self.path, clock=clock, pc_name="PC", mode=OpenMode.WRITE)

    def now(self) -> list[str]:
        return self.canonical(self.path)

    def acted(self) -> None:
        """Note the state after an act that changed something."""
        found = self.now()
        if found != self.states[self.at]:
            self.states = [*self.states[: self.at + 1], found]
            self.at += 1

    @rule(title=WORDS, day=DAYS)
    def add_event(self, title: str, day: date) -> None:
        with self.file.act("追加") as w:
            event = Event(title=title)
            event.sittings.append(Sitting(day=day))
            event.items.append(ProgramItem(title=title, appearances=[Appearance(person=w.all(Person)[0])]))
            w.add(event)
        self.acted()

    @rule(title=WORDS, which=st.integers(0, 9))
    def rename(self, title: str, which: int) -> None:
        with self.file.act("名称の変更") as w:
            events = w.all(Event)
            if events:
                events[which % len(events)].title = title
        self.acted()

    @rule(start=DAYS)
    def change_affiliations(self, start: date) -> None:
        with self.file.act("肩書き") as w:
            person = w.all(Person)[-1]
            person.affiliations.append(Affiliation(title="顧問", start=VagueDate.on(start)))
            person.affiliations[0].start = VagueDate.year(start.year)
        self.acted()

    @rule(which=st.integers(0, 9))
    def delete_event(self, which: int) -> None:
        with self.file.act("完全に消す") as w:
            events = w.all(Event, trashed=True)
            if events:
                w.delete(events[which % len(events)])
        self.acted()

    @rule(which=st.integers(0, 9))
    def empty_the_programme(self, which: int) -> None:
        with self.file.act("項目を消す") as w:
            events = w.all(Event)
            if events:
                events[which % len(events)].items.clear()
        self.acted()

    @rule(which=st.integers(0, 9))
    def trash(self, which: int) -> None:
        with self.file.act("ごみ箱へ") as w:
            bodies = w.all(Organisation)
            if bodies:
                bodies[which % len(bodies)].trashed_at = "2031-04-01T00:00:00Z"
        self.acted()

    @rule(day=DAYS)
    def fail_half_way(self, day: date) -> None:
        with pytest.raises(ZeroDivisionError), self.file.act("失敗") as w:
            w.add(Event(title="だめ", sittings=[Sitting(day=day)]))
            w.flush()
            raise ZeroDivisionError
        assert self.now() == self.states[self.at]

    @rule()
    def undo(self) -> None:
        if self.at == 0:
            with pytest.raises(WorldError):
                self.file.undo()
        else:
            self.file.undo()
            self.at -= 1
        assert self.now() == self.states[self.at]

    @rule()
    def redo(self) -> None:
        if self.at == len(self.states) - 1:
            with pytest.raises(WorldError):
                self.file.redo()
        else:
            self.file.redo()
            self.at += 1
        assert self.now() == self.states[self.at]

    @rule()
    def restart(self) -> None:
        self.file.close()
        self.open()

    def teardown(self) -> None:
        if not hasattr(self, "file"):
            return
        try:
            self.go_all_the_way()
        finally:
            self.file.close()
            shutil.rmtree(self.folder)

    def go_all_the_way(self) -> None:
        """Undo everything, redo everything; then the index holds just what one made anew would hold."""
        while self.at:
            self.undo()
        self.restart()
        while self.at < len(self.states) - 1:
            self.redo()
        connection = sqlite3.connect(self.path)
        search.rebuild(connection)
        connection.commit()
        connection.close()
        assert self.now() == self.states[self.at]


def test_any_acts_can_be_taken_back_and_done_again(template: Path, canonical) -> None:
    AnyActs.template, AnyActs.canonical = template, staticmethod(canonical)
    run_state_machine_as_test(
        AnyActs,
        settings=settings(
            max_examples=25, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_undo_names_the_act_and_survives_a_restart(council_path: Path, opener) -> None:
    with opener(council_path) as file, file.act("名称の変更") as w:
        w.all(Event)[0].title = "秋のシンポジウム"
    with opener(council_path) as file:
        assert (file.undo_title(), file.redo_title()) == ("名称の変更", None)
        change = file.undo()
        assert change.title == "名称の変更"
        assert change.touched == {EntityField("symposium", 1, "title")}
        assert (file.undo_title(), file.redo_title()) == (None, "名称の変更")
    with opener(council_path) as file:
        file.redo()
        with file.reading() as r:
            assert r.get(Event, 1).title == "秋のシンポジウム"


def test_nothing_to_undo_or_redo_is_said(council_file: CouncilFile) -> None:
    with pytest.raises(WorldError, match="元に戻す操作はありません。"):
        council_file.undo()
    with pytest.raises(WorldError, match="やり直す操作はありません。"):
        council_file.redo()


def test_one_step_is_taken_back_only_while_it_is_the_last(council_file: CouncilFile) -> None:
    steps = []
    for title in ("一", "二"):
        with council_file.act(title) as w:
            w.get(Event, 1).title = title
        steps.append(w.change.step)
    with pytest.raises(WorldError, match="このあとにほかの変更がある"):
        council_file.undo_step(steps[0])
    assert council_file.undo_step(steps[1]).title == "二"
    with pytest.raises(WorldError, match="もう元に戻してある"):
        council_file.undo_step(steps[1])
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "一"


def test_a_new_act_ends_redo(council_file: CouncilFile) -> None:
    for title in ("一", "二"):
        with council_file.act(title) as w:
            w.get(Event, 1).title = title
    council_file.undo()
    with council_file.act("三") as w:
        w.get(Event, 1).theme = "三"
    with pytest.raises(WorldError, match="やり直す操作はありません。"):
        council_file.redo()
    assert [(s.title, s.kind, s.undone) for s in council_file.history()][:4] == [
        ("三", "edit", False),
        ("二", "undo", False),
        ("二", "edit", True),
        ("一", "edit", False),
    ]
    council_file.undo()
    council_file.undo()
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "春のシンポジウム"


def test_undo_refuses_when_another_program_changed_the_rows(
    council_file: CouncilFile, council_path: Path
) -> None:
    with council_file.act("名称の変更") as w:
        w.get(Event, 1).title = "秋"
    stranger = sqlite3.connect(council_path)
    stranger.execute("UPDATE event SET title = '冬'")
    stranger.commit()
    stranger.close()
    with pytest.raises(
        WorldError, match="「名称の変更」のあとに同じところが変わっているので、元に戻せません。"
    ):
        council_file.undo()
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "冬"
    assert council_file.undo_title() == "名称の変更"


def test_undo_refuses_to_leave_what_points_nowhere(council_file: CouncilFile, council_path: Path) -> None:
    with council_file.act("追加") as w:
        w.add(Person(family="新"))
    stranger = sqlite3.connect(council_path)
    stranger.execute("UPDATE appearance SET person_id = (SELECT max(id) FROM person) WHERE id = 2")
    stranger.commit()
    stranger.close()
    with pytest.raises(WorldError, match="関係する内容が変わっている"):
        council_file.undo()
    with council_file.reading() as r:
        assert r.all(Person)[-1].family == "新"


def test_a_key_given_free_and_taken_again_in_one_act(council_file: CouncilFile) -> None:
    with council_file.act("設定を作り直す") as w:
        w.delete(w.get(Setting, 1))
        w.flush()
        w.add(Setting(key="era", value="again"))
    for move, value in ((council_file.undo, "new"), (council_file.redo, "again"), (council_file.undo, "new")):
        move()
        with council_file.reading() as r:
            assert [(s.key, s.value) for s in r.all(Setting)] == [("era", value)]


def test_going_to_a_step_of_the_history(council_file: CouncilFile, council_path: Path, canonical) -> None:
    states, steps = [canonical(council_path)], [council_file.history()[0].step]
    for title in ("一", "二", "三", "四"):
        with council_file.act(title) as w:
            w.get(Event, 1).title = title
            w.add(Person(family=title))
        states.append(canonical(council_path))
        steps.append(w.change.step)
    for place in (1, 4, 0, 3, 3, 2):
        change = council_file.go_to(steps[place])
        assert canonical(council_path) == states[place]
        assert change.is_empty == (change.step is None)
    with council_file.act("別") as w:
        w.get(Event, 1).theme = "別"
    with pytest.raises(WorldError, match="あとの変更に置き換わっています。"):
        council_file.go_to(steps[4])
    with pytest.raises(WorldError, match="あとの変更に置き換わっています。"):
        council_file.go_to(9999)


def test_going_to_a_step_is_all_or_nothing(council_file: CouncilFile, council_path: Path, canonical) -> None:
    first = council_file.history()[0].step
    for title in ("一", "二"):
        with council_file.act(title) as w:
            w.get(Event, 1).title = title
    stranger = sqlite3.connect(council_path)
    stranger.execute("UPDATE journal_entry SET after = '{\"title\": \"別\"}' WHERE after LIKE '%一%'")
    stranger.commit()
    stranger.close()
    before = canonical(council_path)
    with pytest.raises(WorldError, match="「一」のあとに同じところが変わっている"):
        council_file.go_to(first)
    assert canonical(council_path) == before
    assert council_file.undo_title() == "二"


def test_undo_stops_at_an_update_of_the_program(council_file: CouncilFile, council_path: Path) -> None:
    with council_file.act("名称の変更") as w:
        w.get(Event, 1).title = "秋"
    stranger = sqlite3.connect(council_path)
    stranger.execute("UPDATE journal_step SET revision = '0000'")
    stranger.commit()
    stranger.close()
    with pytest.raises(WorldError, match="ogdesk を新しくする前の変更"):
        council_file.undo()


def test_undo_goes_not_behind_the_seal(council_file: CouncilFile) -> None:
    assert council_file.undo_title() is None
    assert [s.title for s in council_file.history()] == ["見本を作る"]


def test_hand_outs_stay_when_the_act_is_undone(council_file: CouncilFile, handout) -> None:
    with council_file.act("依頼を渡す") as w:
        w.append_handout(handout(1))
        w.get(Attendance, 1).note = "渡した"
    council_file.undo()
    with council_file.reading() as r:
        assert [h.content for h in r.all(Handout)] == [b"BEGIN:VCALENDAR"]
        assert r.get(Attendance, 1).note == ""


def test_ids_are_never_used_twice(council_file: CouncilFile) -> None:
    """A hand-out names its attendance by number: another one may never get it."""
    with council_file.act("消す") as w:
        last = w.all(Attendance)[-1]
        gone = last.id
        w.delete(last)
    with council_file.act("追加") as w:
        w.get(Event, 1).attendances.append(Attendance())
    with council_file.reading() as r:
        assert r.all(Attendance)[-1].id > gone


def test_an_orphan_goes_and_comes_back(council_file: CouncilFile) -> None:
    with council_file.act("連絡先を外す") as w:
        w.get(Attendance, 1).contact = None
        w.get(Organisation, 1).contacts.clear()
    assert EntityField("contact", 1) in w.change.touched
    with council_file.reading() as r:
        assert r.all(Contact) == []
    council_file.undo()
    with council_file.reading() as r:
        assert r.get(Attendance, 1).contact is r.get(Organisation, 1).contacts[0]


def test_what_is_pointed_at_cannot_be_deleted(
    council_file: CouncilFile, council_path: Path, canonical
) -> None:
    before = canonical(council_path)
    with (
        pytest.raises(
            StillUsed, match=r"^このかたは1回のシンポジウムに登場しています。一覧から隠すことはできます。$"
        ),
        council_file.act("削除") as w,
    ):
        w.delete(w.get(Person, 2))
    with (
        pytest.raises(
            StillUsed, match=r"^この連絡先は、出席1件で使われています。先にそちらから外してください。$"
        ),
        council_file.act("削除") as w,
    ):
        w.delete(w.get(Contact, 1))
    with (
        pytest.raises(
            StillUsed,
            match=r"^この団体は、役職1件、役員1件、在籍1件、主催者など1件、出席1件、文書1件で使われています。",
        ),
        council_file.act("削除") as w,
    ):
        w.delete(w.get(Organisation, 1))
    assert canonical(council_path) == before


def test_deleting_takes_all_children_along_and_undo_brings_them_back(
    council_file: CouncilFile, council_path: Path, canonical
) -> None:
    before = canonical(council_path)
    with council_file.act("完全に消す") as w:
        w.delete(w.get(Event, 1))
    tables = ("event:", "sitting:", "program_item:", "appearance:", "timeline_entry:", "notice_block:")
    assert not [row for row in canonical(council_path) if row.startswith(tables)]
    council_file.undo()
    assert canonical(council_path) == before


def test_what_is_deleted_leaves_its_parents_list_at_once(
    council_file: CouncilFile, council_path: Path, canonical
) -> None:
    before = canonical(council_path)
    with council_file.act("項目の削除") as w:
        event = w.get(Event, 1)
        w.delete(event.items[0])
        for number, item in enumerate(event.items):
            item.position = number
        assert [(i.heading, i.position) for i in event.items] == [("話し合い", 0)]
    with council_file.act("連絡先の削除") as w:
        w.get(Attendance, 1).contact = None
        w.delete(w.get(Contact, 1))
        assert w.get(Organisation, 1).contacts == []
    council_file.undo()
    council_file.undo()
    assert canonical(council_path) == before


def test_an_unsaved_entity_can_be_dropped_again(council_file: CouncilFile) -> None:
    with council_file.act("迷う") as w:
        setting = Setting(key="new", value="1")
        w.add(setting)
        w.delete(setting)
        link = Link(label="やめる")
        w.get(Event, 1).links.append(link)
        w.add(link)
        w.delete(link)
    assert w.change.is_empty


def test_merged_acts_are_one_step(council_file: CouncilFile) -> None:
    for title in ("秋", "秋の", "秋の会"):
        with council_file.act("名称の変更", merge_key="visit-1:event:1.title") as w:
            w.get(Event, 1).title = title
    with council_file.act("テーマの変更", merge_key="visit-1:event:1.theme") as w:
        w.get(Event, 1).theme = "道"
    council_file.undo()
    change = council_file.undo()
    assert change.touched == {EntityField("symposium", 1, "title")}
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "春のシンポジウム"
    council_file.redo()
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "秋の会"


def test_a_merge_with_what_it_added_keeps_the_last_words(council_file: CouncilFile) -> None:
    with council_file.act("リンクの追加", merge_key="m") as w:
        w.get(Event, 1).links.append(Link(label="い"))
    with council_file.act("リンクの追加", merge_key="m") as w:
        w.get(Event, 1).links[-1].label = "いろは"
    assert council_file.history()[0].entries[0].new == "リンク（いろは）"
    council_file.undo()
    council_file.redo()
    with council_file.reading() as r:
        assert [link.label for link in r.get(Event, 1).links] == ["", "いろは"]


def test_typing_the_old_words_again_leaves_no_step(council_file: CouncilFile) -> None:
    steps = len(council_file.history())
    for title in ("秋", "春のシンポジウム"):
        with council_file.act("名称の変更", merge_key="v") as w:
            w.get(Event, 1).title = title
    assert w.change.step is None
    assert w.change.touched == {EntityField("symposium", 1, "title")}
    assert len(council_file.history()) == steps


@pytest.mark.parametrize("between", ["act", "undo", "restart"])
def test_acts_do_not_merge_across_something_else(between: str, council_path: Path, opener) -> None:
    def type_title(file: CouncilFile, title: str) -> None:
        with file.act("名称の変更", merge_key="v") as w:
            w.get(Event, 1).title = title

    with opener(council_path) as file:
        type_title(file, "一")
        if between == "act":
            with file.act("別") as w:
                w.get(Event, 1).theme = "別"
        if between == "undo":
            type_title(file, "二")
            file.undo()
            file.redo()
        if between != "restart":
            type_title(file, "三")
    with opener(council_path) as file:
        if between == "restart":
            type_title(file, "三")
        file.undo()
        with file.reading() as r:
            assert r.get(Event, 1).title == ("二" if between == "undo" else "一")
