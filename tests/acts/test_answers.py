"""The asking of speakers: when asked, when answered, how long waited for, what to do next; notes by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from helpers.fictional_panel import Panel, fictional_panel
from ogdesk.acts.calendar.answers import (
    Step,
    add_step,
    change_states,
    change_step,
    record_answer,
    remove_step,
)
from ogdesk.acts.calendar.attendances import AttendanceRow, attendance_view
from ogdesk.acts.calendar.handouts import hand_out
from ogdesk.acts.calendar.next_step import NextStep
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.acts.people.additions import add_contact
from ogdesk.acts.programme.edits import seat_somebody
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import AttendanceState, Channel, HandoutKind
from ogdesk.council.council import Office, OfficeTerm
from ogdesk.council.entity import Edit
from ogdesk.council.organisation import ContactRole, Organisation
from ogdesk.store.file import CouncilFile

S = AttendanceState


@pytest.fixture
def panel(tmp_path: Path, here: Surroundings) -> Panel:
    return fictional_panel(tmp_path / "架空.ogdesk", here)


@pytest.fixture
def file(tmp_path: Path, here: Surroundings, panel: Panel) -> Iterator[CouncilFile]:
    assert panel.event
    with open_to_write(tmp_path / "架空.ogdesk", here) as opened:
        yield opened


def rows(file: CouncilFile, panel: Panel, today: date) -> dict[str, AttendanceRow]:
    with file.reading() as reading:
        return {row.name: row for row in attendance_view(reading, panel.event, today).rows}


def test_each_state_tells_what_to_do_next(file: CouncilFile, panel: Panel, here: Surroundings) -> None:
    found = {name: row.next for name, row in rows(file, panel, here.today).items()}
    assert found == {
        "架空　太郎": NextStep.ADD_MAIL,
        "青葉市長": None,
        "花園市長": NextStep.READ_DEPUTY,
        "北山市長": NextStep.ADD_MAIL,
        "港町市長": NextStep.CALL,
        "南川市長": NextStep.CALL,
        "若草市長": NextStep.FILL_SEAT,
    }


def test_a_letter_of_yesterday_is_waited_for_and_a_missed_day_is_a_call(
    file: CouncilFile, panel: Panel, here: Surroundings
) -> None:
    asked = panel.attendances["北山市"]
    record_answer(file, asked, S.ASKED, on=date(2020, 11, 5), channel=Channel.LETTER)
    row = rows(file, panel, here.today)["北山市長"]
    assert (row.asked, row.waited, row.next) == ("11/5 文書", 1, NextStep.RECORD)
    set_fields(file, [Edit("attendance", asked, "reply_by", "11/5")], today=here.today)
    row = rows(file, panel, here.today)["北山市長"]
    assert (row.is_late, row.next) == (True, NextStep.CALL)


def test_asking_again_starts_no_new_wait_but_another_state_between_does(
    file: CouncilFile, panel: Panel, here: Surroundings
) -> None:
    asked = panel.attendances["港町市"]
    record_answer(file, asked, S.ASKED, on=date(2020, 11, 2), channel=Channel.PHONE, note="日程を調整中")
    assert rows(file, panel, here.today)["港町市長"].asked_on == date(2020, 10, 26)
    record_answer(file, asked, S.TENTATIVE, on=date(2020, 11, 3))
    assert rows(file, panel, here.today)["港町市長"].next is NextStep.SETTLE
    record_answer(file, asked, S.ASKED, on=date(2020, 11, 4))
    assert rows(file, panel, here.today)["港町市長"].asked_on == date(2020, 11, 4)


def test_the_answer_shown_is_that_of_the_state_of_now(
    file: CouncilFile, panel: Panel, here: Surroundings
) -> None:
    asked = panel.attendances["港町市"]
    record_answer(file, asked, S.CONFIRMED, on=date(2020, 11, 4), channel=Channel.PHONE, by="三代川")
    row = rows(file, panel, here.today)["港町市長"]
    assert (row.asked, row.answered, row.steps[0].by) == ("10/26 文書", "11/4 電話", "三代川")
    with file.reading() as reading:
        view = attendance_view(reading, panel.event, here.today)
    assert (view.channel, view.by) == (Channel.PHONE, "三代川")


def test_several_at_once_are_one_step(file: CouncilFile, panel: Panel, here: Surroundings) -> None:
    ids = [panel.attendances[name] for name in ("港町市", "南川市", "若草市")]
    change_states(file, ids, S.CONFIRMED, Step(here.today, S.CONFIRMED, Channel.MAIL))
    found = rows(file, panel, here.today)
    assert [found[f"{name}長"].answered for name in ("港町市", "南川市", "若草市")] == ["11/6 メール"] * 3
    file.undo()
    found = rows(file, panel, here.today)
    assert [found[f"{name}長"].state for name in ("港町市", "南川市", "若草市")] == [
        S.ASKED,
        S.ASKED,
        S.DECLINED,
    ]


def test_notes_by_hand_leave_the_state(file: CouncilFile, panel: Panel, here: Surroundings) -> None:
    asked = panel.attendances["青葉市"]
    added = add_step(file, asked, Step(date(2020, 10, 1), S.ASKED, Channel.LETTER, " 三代川 ", "文書で"))
    change_step(file, asked, added.id, Step(date(2020, 10, 2), S.ASKED, Channel.MAIL))
    row = rows(file, panel, here.today)["青葉市長"]
    assert (row.state, [(s.day, s.words, s.by, s.note) for s in row.steps]) == (
        S.CONFIRMED,
        [("10月2日", "メール　打診中", "", "")],
    )
    remove_step(file, asked, added.id)
    assert rows(file, panel, here.today)["青葉市長"].steps == ()
    file.undo()
    assert len(rows(file, panel, here.today)["青葉市長"].steps) == 1


def test_whoever_is_replaced_keeps_the_history(file: CouncilFile, panel: Panel, here: Surroundings) -> None:
    before = rows(file, panel, here.today)["港町市長"]
    seat = panel.seats[4]
    assert before.seat == seat
    with file.reading() as reading:
        free = [
            row for row in attendance_view(reading, panel.event, here.today).rows if row.name == "青葉市長"
        ]
    assert free
    seat_somebody(file, seat, person_id=1)
    after = rows(file, panel, here.today)["港町市長"]
    assert (after.seat, after.detail) == (None, "プログラムに席がありません")
    assert after.steps == before.steps


def test_who_was_sent_a_request_and_is_withdrawn_gets_the_cancellation_first(
    file: CouncilFile, panel: Panel, here: Surroundings, tmp_path: Path
) -> None:
    office = add_contact(file, organisation_id=1, role=ContactRole.COUNCIL)
    set_fields(file, [Edit("contact", office.id, "mail", "jimu@aoba.example.jp")], today=here.today)
    with file.act("事務局") as writing:
        term = OfficeTerm(organisation=writing.get(Organisation, 1), office=Office.SECRETARIAT)
        writing.whole().council.offices.append(term)
    asked = panel.attendances["港町市"]
    set_fields(file, [Edit("attendance", asked, "mail", "hisho@minato.example.jp")], today=here.today)
    handed = hand_out(file, str(panel.event), tmp_path / "out", HandoutKind.REQUEST, here)
    told = {line.name: line.mail for line in handed.lines}
    assert told["港町市長"] == "hisho@minato.example.jp"
    assert any("北山市長" in remark for remark in handed.remarks)
    record_answer(file, asked, S.DECLINED, on=here.today)
    assert rows(file, panel, here.today)["港町市長"].next is NextStep.FILL_SEAT
    change_states(file, [asked], S.WITHDRAWN)
    assert rows(file, panel, here.today)["港町市長"].next is NextStep.CALL_OFF
    hand_out(file, str(panel.event), tmp_path / "out", HandoutKind.CANCEL, here)
    assert rows(file, panel, here.today)["港町市長"].next is NextStep.FILL_SEAT


def test_after_the_day_nothing_is_left_to_do(file: CouncilFile, panel: Panel) -> None:
    assert {row.next for row in rows(file, panel, date(2020, 11, 20)).values()} == {None}
