"""Every act is undone by one 取り消す, is named in 変更履歴, and both still hold after a restart."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

import ogdesk.acts
from ogdesk.acts import editing, variants
from ogdesk.acts import recovery as recovering
from ogdesk.acts import removal as removing
from ogdesk.acts.calendar import answers
from ogdesk.acts.fields import FIELDS
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.acts.members import bar_edges as edges
from ogdesk.acts.members import edits as member_edits
from ogdesk.acts.members import events as record_edits
from ogdesk.acts.members import merge as merging
from ogdesk.acts.members import observation_edits as sightings
from ogdesk.acts.pasting import lineup as pasting
from ogdesk.acts.people import additions as people
from ogdesk.acts.people import merge as merging_people
from ogdesk.acts.people import parts as person_edits
from ogdesk.acts.programme import edits as programme
from ogdesk.acts.programme import role_words
from ogdesk.acts.programme import seats as seating
from ogdesk.acts.programme import stage as stage_rows
from ogdesk.acts.release import blocks, joint_release, sdg_targets
from ogdesk.acts.release import confirmation as confirming
from ogdesk.acts.release import remedies as mending
from ogdesk.acts.release import revision as revising
from ogdesk.acts.release import view as press
from ogdesk.acts.settings import activity_wordings as wordings
from ogdesk.acts.settings import closed_periods
from ogdesk.acts.settings import council as council_settings
from ogdesk.acts.settings import file as file_settings
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia import additions as symposia
from ogdesk.acts.symposia import next_year
from ogdesk.acts.symposia import parts as hosting
from ogdesk.council.attendance import AttendanceState, Channel
from ogdesk.council.council import ActivityKind
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.event import LinkKind, OrganiserKind
from ogdesk.council.findings import Finding
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.programme import ItemKind, Role
from ogdesk.council.release import BlockKey
from ogdesk.council.vague import VagueDate
from ogdesk.store.file import CouncilFile
from ogdesk.store.schema import OUTSIDE_UNDO

EVENT, PANEL, NOTICE, SITTING, CHAIR_SEAT = 9, 15, 1, 4, 24
TODAY = date(2020, 11, 6)
ON = VagueDate.on(date(2020, 4, 1))
NOT_UNDONE = {
    "files.bin.erase": "完全に消す: asks first",
    "files.bin.empty_bin": "ごみ箱を空にする: asks first",
    "calendar.handouts.hand_out": "what was handed out stays",
    "files.council_files.new_sample": "makes a file",
    "files.council_files.new_council": "makes a file",
}
"""Acts that undo leaves alone, and why."""


class World:
    """The sample council, open, and ids in it."""

    def __init__(self, file: CouncilFile, here: Surroundings) -> None:
        self.file = file
        self.here = here

    def id(self, table: str, where: str = "1") -> int:
        """The first id of a table."""
        with closing(sqlite3.connect(self.file.path)) as plain:
            return int(plain.execute(f"SELECT MIN(id) FROM {table} WHERE {where}").fetchone()[0])

    @property
    def seat(self) -> int:
        return self.id("appearance", f"item_id = {PANEL}")

    @property
    def attendance(self) -> int:
        return self.id("attendance")


Act = Callable[[World], object]
Case = tuple[Act, Act | None]


def _twin(w: World) -> None:
    people.add_organisation(w.file, "双子市")


def _own_block(w: World) -> None:
    blocks.add_block(w.file, NOTICE)


def _second_version(w: World) -> None:
    made = revising.new_version(w.file, NOTICE, w.here)
    for field, text in (("release_date", "2020-11-09"), ("title", "直した見出し")):
        editing.set_field(w.file, "notice", made.id, field, text, today=TODAY)


def _outdated(w: World) -> None:
    editing.set_field(w.file, "block", NOTICE, BlockKey.WHEN, "書き換えた文", today=TODAY)
    editing.set_field(w.file, "sitting", SITTING, "end", "17:00", today=TODAY)


def _notice_without_sender(w: World) -> None:
    made = symposia.add_symposium(w.file, year=FiscalYear(2021), title="次の会")
    symposia.add_notice(w.file, made.id)
    for field in ("issuer", "division", "section", "tel"):
        if field in FIELDS["notice"]:
            editing.set_field(w.file, "notice", 2, field, "", today=TODAY)


def _write_unevenly(w: World) -> None:
    text = "モデレータとモデレーターが並ぶ２０２０年の文"
    editing.set_field(w.file, "block", NOTICE, BlockKey.PURPOSE, text, today=TODAY)


CASES: dict[str, Case] = {
    "settings.activity_wordings.rewrite": (
        lambda w: wordings.rewrite(w.file, 2021, ActivityKind.MEMBERS),
        None,
    ),
    "settings.activity_wordings.back_to_automatic": (
        lambda w: wordings.back_to_automatic(w.file, w.id("activity_wording")),
        None,
    ),
    "calendar.answers.record_answer": (
        lambda w: answers.record_answer(
            w.file, w.attendance, AttendanceState.DECLINED, on=TODAY, channel=Channel.PHONE
        ),
        None,
    ),
    "calendar.answers.change_states": (
        lambda w: answers.change_states(w.file, [w.attendance, w.attendance + 1], AttendanceState.ASKED),
        None,
    ),
    "calendar.answers.add_step": (
        lambda w: answers.add_step(w.file, w.attendance, answers.Step(TODAY, AttendanceState.ASKED)),
        None,
    ),
    "calendar.answers.change_step": (
        lambda w: answers.change_step(
            w.file, w.attendance, w.id("timeline_entry"), answers.Step(TODAY, AttendanceState.TENTATIVE)
        ),
        lambda w: answers.add_step(w.file, w.attendance, answers.Step(TODAY, AttendanceState.ASKED)),
    ),
    "calendar.answers.remove_step": (
        lambda w: answers.remove_step(w.file, w.attendance, w.id("timeline_entry")),
        lambda w: answers.add_step(w.file, w.attendance, answers.Step(TODAY, AttendanceState.ASKED)),
    ),
    "release.blocks.add_block": (lambda w: blocks.add_block(w.file, NOTICE), None),
    "release.blocks.remove_block": (lambda w: blocks.remove_block(w.file, NOTICE, _own_key(w)), _own_block),
    "release.blocks.move_block": (lambda w: blocks.move_block(w.file, NOTICE, _own_key(w), 0), _own_block),
    "release.blocks.block_from_data": (
        lambda w: blocks.block_from_data(w.file, NOTICE, BlockKey.LEAD),
        lambda w: editing.set_field(w.file, "block", NOTICE, BlockKey.LEAD, "書き換えた文", today=TODAY),
    ),
    "release.blocks.keep_block": (
        lambda w: blocks.keep_block(w.file, NOTICE, BlockKey.LEAD, today=TODAY),
        _outdated,
    ),
    "release.blocks.show_block": (lambda w: blocks.show_block(w.file, NOTICE, BlockKey.PURPOSE, False), None),
    "settings.closed_periods.add_closed_period": (
        lambda w: closed_periods.add_closed_period(w.file, "12月議会", "2020-11-30", "2020-12-18"),
        None,
    ),
    "settings.closed_periods.remove_closed_period": (
        lambda w: closed_periods.remove_closed_period(w.file, 1),
        lambda w: closed_periods.add_closed_period(w.file, "12月議会", "2020-11-30", "2020-12-18"),
    ),
    "release.confirmation.confirm_notice": (
        lambda w: confirming.confirm_notice(w.file, EVENT, w.here),
        _second_version,
    ),
    "settings.council.add_name": (lambda w: council_settings.add_name(w.file, "新しい名の協議会", ON), None),
    "settings.council.add_clause": (
        lambda w: council_settings.add_clause(w.file, council_settings.ClauseKind.BUSINESS, "新しい事業"),
        None,
    ),
    "settings.council.move_clause": (
        lambda w: council_settings.move_clause(w.file, w.id("clause", "kind = 'business'"), 1),
        None,
    ),
    "settings.council.add_office": (
        lambda w: council_settings.add_office(w.file, council_settings.Office.AUDITOR, "奈良市", ON),
        None,
    ),
    "settings.council.add_mail": (lambda w: council_settings.add_mail(w.file, TODAY), None),
    "members.bar_edges.move_edge": (
        lambda w: edges.move_edge(
            w.file,
            w.id("membership"),
            edges.Edge(edges.EdgeKind.END, 0, edges.MembershipEventKind.LEAVE, None, None),
            VagueDate.on(date(2022, 1, 17)),
        ),
        None,
    ),
    "editing.set_fields": (
        lambda w: editing.set_fields(
            w.file,
            [
                editing.Edit("symposium", EVENT, "theme", "別のテーマ"),
                editing.Edit("sitting", SITTING, "end", "17:00"),
            ],
            today=TODAY,
        ),
        None,
    ),
    "editing.set_field": (
        lambda w: editing.set_field(w.file, "item", PANEL, "minutes", "50分", today=TODAY),
        None,
    ),
    "symposia.parts.set_access": (
        lambda w: hosting.set_access(w.file, EVENT, frozenset({"sign_language"})),
        None,
    ),
    "symposia.parts.add_organiser_named": (
        lambda w: hosting.add_organiser_named(w.file, EVENT, OrganiserKind.SUPPORT, "新しい団体"),
        None,
    ),
    "release.joint_release.set_joint_issuers": (
        lambda w: joint_release.set_joint_issuers(w.file, NOTICE, [w.id("organisation", "name = '奈良市'")]),
        None,
    ),
    "members.edits.add_member": (
        lambda w: member_edits.add_member(
            w.file, member_edits.NewMember(member_edits.MemberClass.GENERAL, name="新しい市")
        ),
        None,
    ),
    "members.edits.save_event": (
        lambda w: member_edits.save_event(
            w.file,
            w.id("membership", "organisation_id = (SELECT id FROM organisation WHERE name = 'つくば市')"),
            member_edits.EventRecord(member_edits.MembershipEventKind.JOIN, ON),
        ),
        None,
    ),
    "members.observation_edits.save_sighting": (
        lambda w: sightings.save_sighting(
            w.file, w.id("membership"), sightings.ObservationRecord(ON, "新しい資料")
        ),
        None,
    ),
    "members.edits.accept_event": (
        lambda w: member_edits.accept_event(w.file, w.id("membership_event"), True),
        lambda w: member_edits.accept_event(w.file, w.id("membership_event"), False),
    ),
    "members.observation_edits.accept_sighting": (
        lambda w: sightings.accept_sighting(w.file, w.id("observation"), True),
        lambda w: sightings.accept_sighting(w.file, w.id("observation"), False),
    ),
    "members.observation_edits.drop_sighting": (
        lambda w: sightings.drop_sighting(
            w.file,
            _first(w, "membership_id", "observed_member"),
            _first(w, "observation_id", "observed_member"),
        ),
        None,
    ),
    "members.edits.place_member": (
        lambda w: member_edits.place_member(w.file, w.id("membership"), None),
        None,
    ),
    "members.edits.remove_membership": (
        lambda w: member_edits.remove_membership(w.file, w.id("membership")),
        None,
    ),
    "members.edits.add_alias": (
        lambda w: member_edits.add_alias(
            w.file, w.id("organisation"), "べつめい", member_edits.AliasKind.SPELLING
        ),
        None,
    ),
    "release.remedies.add_change_note": (
        lambda w: mending.add_change_note(w.file, EVENT),
        lambda w: editing.set_field(w.file, "symposium", EVENT, "shows_change_note", "いいえ", today=TODAY),
    ),
    "release.remedies.even_out": (
        lambda w: mending.even_out(w.file, EVENT, _uneven(w), TODAY),
        _write_unevenly,
    ),
    "members.merge.merge_organisations": (
        lambda w: merging.merge_organisations(
            w.file, w.id("organisation", "name = '奈良市'"), w.id("organisation", "name = '双子市'")
        ),
        _twin,
    ),
    "people.merge.merge_people": (
        lambda w: merging_people.merge_people(w.file, w.id("person"), w.id("person", "family = '双子'")),
        lambda w: people.add_person(w.file, "双子", "太郎"),
    ),
    "symposia.next_year.next_symposium": (
        lambda w: next_year.next_symposium(
            w.file,
            EVENT,
            parts=frozenset(next_year.CopiedPart),
            year=FiscalYear(2021),
            day=date(2021, 11, 18),
        ),
        None,
    ),
    "pasting.lineup.add_pasted": (
        lambda w: pasting.add_pasted(w.file, EVENT, _pasted(w), item_id=PANEL),
        None,
    ),
    "people.additions.add_organisation": (lambda w: people.add_organisation(w.file, "新しい団体"), None),
    "people.additions.add_person": (lambda w: people.add_person(w.file, "架空", "太郎"), None),
    "people.additions.add_affiliation": (
        lambda w: people.add_affiliation(w.file, w.id("person"), w.id("organisation"), title="顧問"),
        None,
    ),
    "people.additions.add_post": (lambda w: people.add_post(w.file, w.id("organisation"), "副市長"), None),
    "people.additions.add_contact": (lambda w: people.add_contact(w.file, person_id=w.id("person")), None),
    "people.parts.add_affiliation_line": (
        lambda w: person_edits.add_affiliation_line(w.file, w.id("person")),
        None,
    ),
    "people.parts.make_main": (lambda w: person_edits.make_main(w.file, _second_title(w)), None),
    "people.parts.move_affiliation": (
        lambda w: person_edits.move_affiliation(w.file, _second_title(w), -1),
        None,
    ),
    "people.parts.remove_affiliation": (lambda w: person_edits.remove_affiliation(w.file, 15), None),
    "people.parts.record_tenure": (
        lambda w: person_edits.record_tenure(w.file, w.id("post"), "関　治之", start=ON, end=VagueDate()),
        None,
    ),
    "people.parts.add_post_named": (
        lambda w: person_edits.add_post_named(w.file, "奈良市", "副市長", is_head=False),
        None,
    ),
    "release.view.copy_sender": (lambda w: press.copy_sender(w.file, 2), _notice_without_sender),
    "programme.edits.add_item": (lambda w: programme.add_item(w.file, EVENT, ItemKind.BREAK), None),
    "programme.edits.move_item": (lambda w: programme.move_item(w.file, PANEL, 0), None),
    "programme.edits.add_seat": (
        lambda w: programme.add_seat(w.file, PANEL, Role.PANELIST, post_id=w.id("post")),
        None,
    ),
    "programme.edits.seat_somebody": (
        lambda w: programme.seat_somebody(w.file, w.seat, person_id=w.id("person")),
        None,
    ),
    "programme.edits.choose_affiliations": (
        lambda w: programme.choose_affiliations(w.file, _chosen(w), []),
        None,
    ),
    "programme.edits.move_seat": (
        lambda w: programme.move_seat(w.file, w.seat, programme.SeatOrder.PRINTED, 3),
        None,
    ),
    "programme.edits.sort_seats": (
        lambda w: programme.sort_seats(
            w.file, PANEL, programme.SeatOrder.STAGE, programme.PrintedOrder.KANA, date(2020, 11, 19)
        ),
        None,
    ),
    "variants.take_variant": (
        lambda w: variants.take_variant(
            w.file, w.id("variant", "attribute = 'title' AND subject_entity = 'affiliation'"), TODAY
        ),
        None,
    ),
    "variants.drop_variant": (lambda w: variants.drop_variant(w.file, w.id("variant")), None),
    "members.observation_edits.save_list": (
        lambda w: sightings.save_list(
            w.file,
            sightings.ListRecord(ON, "名簿", sightings.Weight.PRIMARY, (w.id("membership"),)),
        ),
        None,
    ),
    "members.events.save_rename": (
        lambda w: record_edits.save_rename(
            w.file, w.id("membership"), record_edits.RenameRecord(_first_name(w), "改名市", ON)
        ),
        None,
    ),
    "members.events.save_office": (
        lambda w: record_edits.save_office(
            w.file,
            w.id("membership"),
            record_edits.OfficeRecord(record_edits.Office.AUDITOR, ON, VagueDate()),
        ),
        None,
    ),
    "recovery.take_back": (
        lambda w: recovering.take_back(w.file, [Edit("symposium", EVENT, "theme", "戻した")], TODAY),
        None,
    ),
    "removal.remove": (lambda w: removing.remove(w.file, EntityField("symposium", EVENT), w.here), None),
    "removal.bring_back": (
        lambda w: removing.bring_back(w.file, EntityField("symposium", EVENT)),
        lambda w: removing.remove(w.file, EntityField("symposium", EVENT), w.here),
    ),
    "release.revision.new_version": (
        lambda w: revising.new_version(w.file, NOTICE, w.here),
        None,
    ),
    "programme.role_words.align_role_words": (
        lambda w: role_words.align_role_words(w.file, EVENT, ("モデレータ", "モデレーター"), "モデレータ"),
        lambda w: editing.set_field(w.file, "appearance", w.seat, "role_word", "モデレーター", today=TODAY),
    ),
    "release.sdg_targets.add_target": (lambda w: sdg_targets.add_target(w.file, NOTICE), None),
    "programme.seats.seat_new_person": (lambda w: seating.seat_new_person(w.file, w.seat, "架空 三郎"), None),
    "programme.stage.centre_chair": (
        lambda w: stage_rows.centre_chair(w.file, PANEL, TODAY),
        lambda w: stage_rows.move_on_stage(w.file, CHAIR_SEAT, 1),
    ),
    "programme.stage.move_on_stage": (lambda w: stage_rows.move_on_stage(w.file, w.seat, 4), None),
    "symposia.additions.add_symposium": (
        lambda w: symposia.add_symposium(w.file, year=FiscalYear(2021), title="次の会"),
        None,
    ),
    "symposia.additions.add_sitting": (lambda w: symposia.add_sitting(w.file, EVENT), None),
    "symposia.additions.add_link": (lambda w: symposia.add_link(w.file, EVENT, LinkKind.REPORT), None),
    "symposia.additions.add_venue": (lambda w: symposia.add_venue(w.file, EVENT, "公民館"), None),
    "symposia.additions.add_organiser": (
        lambda w: symposia.add_organiser(w.file, EVENT, w.id("organisation"), OrganiserKind.SPONSOR),
        None,
    ),
    "symposia.additions.add_notice": (lambda w: symposia.add_notice(w.file, 13), None),
}


def _own_key(w: World) -> BlockKey:
    with closing(sqlite3.connect(w.file.path)) as plain:
        return BlockKey(plain.execute("SELECT key FROM notice_block ORDER BY id DESC").fetchone()[0])


def _other(choice: file_settings.Choice) -> object:
    return next(value for value in choice.words if value != choice.default)


def _first(w: World, column: str, table: str) -> int:
    with closing(sqlite3.connect(w.file.path)) as plain:
        query = f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY id"
        return int(plain.execute(query).fetchone()[0])


def _uneven(w: World) -> Finding:
    found = press.press_findings(w.file, EVENT, (), TODAY)
    return next(f for f in found if f.code in mending.MENDABLE and f.suggestion)


def _second_title(w: World) -> int:
    return w.id("affiliation", "position = 1")


def _chosen(w: World) -> int:
    with closing(sqlite3.connect(w.file.path)) as plain:
        return int(plain.execute("SELECT MIN(appearance_id) FROM chosen_affiliation").fetchone()[0])


def _first_name(w: World) -> str:
    with closing(sqlite3.connect(w.file.path)) as plain:
        query = (
            "SELECT o.name FROM membership m JOIN organisation o ON o.id = m.organisation_id ORDER BY m.id"
        )
        return str(plain.execute(query).fetchone()[0])


def _pasted(w: World) -> list[pasting.PastedPerson]:
    names = "一二三四五六七八九十百千"
    text = "\n".join(f"一般社団法人 架空データ会 理事 架空(カクウ) {name}郎(ロウ) 氏" for name in names)
    with w.file.reading() as reading:
        view = pasting.understand(reading, text, EVENT, item_id=PANEL)
    return [row.person for row in view.rows]


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables that undo brings back."""
    with closing(sqlite3.connect(path)) as plain:
        names = [name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        kept = [n for n in names if n not in OUTSIDE_UNDO and not n.startswith(("search", "sqlite"))]
        return {n: sorted(plain.execute(f'SELECT * FROM "{n}"'), key=repr) for n in kept}


def count_steps(path: Path) -> int:
    """How many acts the history holds, without putting the rows of each into words."""
    with closing(sqlite3.connect(path)) as plain:
        return int(plain.execute("SELECT COUNT(*) FROM journal_step").fetchone()[0])


@pytest.fixture(scope="module")
def module_here(tmp_path_factory: pytest.TempPathFactory) -> Surroundings:
    from datetime import datetime

    from ogdesk.ground.clock import TOKYO, FixedClock
    from ogdesk.ground.places import Places

    folder = tmp_path_factory.mktemp("places")
    clock = FixedClock(datetime(2020, 11, 6, 14, 2, tzinfo=TOKYO))
    return Surroundings(clock, Places(*(folder / name for name in ("c", "l", "s", "d", "o"))), "庶務係PC")


@pytest.fixture
def path(tmp_path: Path, sample_file_bytes: bytes) -> Path:
    made = tmp_path / "協議会.ogdesk"
    made.write_bytes(sample_file_bytes)
    return made


@pytest.mark.parametrize("name", CASES)
def test_one_undo_takes_an_act_back_after_a_restart_too(
    name: str, path: Path, module_here: Surroundings
) -> None:
    act, first = CASES[name]
    with open_to_write(path, module_here) as file:
        if first is not None:
            first(World(file, module_here))
        before, steps = content(path), count_steps(path)
        act(World(file, module_here))
        after = content(path)
        assert after != before, "nothing was done"
        assert count_steps(path) == steps + 1, "more than one step"
    with open_to_write(path, module_here) as file:
        title = file.history()[0].title
        assert title.strip()
        assert file.undo_title() == title
        file.undo()
        assert content(path) == before
        assert file.redo_title() == title
        file.redo()
        assert content(path) == after


def test_the_table_holds_every_act() -> None:
    """An act is a public function of `ogdesk.acts` that opens an act of the file, itself or by way of another one."""
    assert sorted({*_acts()} - {*CASES} - {*NOT_UNDONE}) == []
    assert sorted({*CASES, *NOT_UNDONE} - {*_acts()}) == []


def _acts() -> Iterator[str]:
    for found in pkgutil.walk_packages(ogdesk.acts.__path__, "ogdesk.acts."):
        module = importlib.import_module(found.name)
        calls = _calls(module)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if (
                function.__module__ == module.__name__
                and not name.startswith("_")
                and _acts_itself(name, calls)
            ):
                yield f"{found.name.removeprefix('ogdesk.acts.')}.{name}"


def _calls(module: ModuleType) -> dict[str, set[str]]:
    """What each function of a module calls, by plain name; `.act` for an act of the file."""
    tree = ast.parse(inspect.getsource(module))
    found = {}
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        called = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
        names = {f.id for f in called if isinstance(f, ast.Name)}
        names |= {f".{f.attr}" for f in called if isinstance(f, ast.Attribute) and f.attr == "act"}
        found[function.name] = names
    return found


def _acts_itself(name: str, calls: dict[str, set[str]], seen: frozenset[str] = frozenset()) -> bool:
    names = calls.get(name, set())
    return ".act" in names or any(
        _acts_itself(other, calls, seen | {name}) for other in names & calls.keys() - seen - {name}
    )
