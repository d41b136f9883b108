"""UID, SEQUENCE and DTSTAMP through the life of a request."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.attendance import AttendanceState, HandoutKind
from ogdesk.council.event import EventForm, EventState, Sitting
from ogdesk.ground.errors import WorldError
from ogdesk.invite.domain_facts import facts_of, public_facts
from ogdesk.invite.facts import RequestFacts
from ogdesk.invite.handout import message_handout, public_handout
from ogdesk.invite.organiser import OrganiserMailbox
from ogdesk.invite.plan import (
    CancelReason,
    NothingChanged,
    OrganiserMoved,
    next_public_revision,
    next_revision,
)
from ogdesk.invite.threads import was_asked

REQUEST, UPDATE, CANCEL = HandoutKind.REQUEST, HandoutKind.UPDATE, HandoutKind.CANCEL


def numbers(council, kind):
    revision, _ = council.send_one(council.mayor, kind)
    return revision.uid, revision.sequence


def test_first_request_has_the_uid_of_the_attendance_and_sequence_0(council):
    assert numbers(council, REQUEST) == (council.mayor.uid, 0)


def test_request_again_unchanged_keeps_uid_and_sequence_with_a_later_stamp(council):
    first, _ = council.send_one(council.mayor, REQUEST)
    again, _ = council.send_one(council.mayor, REQUEST)
    assert (again.uid, again.sequence, again.changed) == (first.uid, 0, ())
    assert again.dtstamp > first.dtstamp


def test_dtstamp_is_later_even_within_one_second_and_when_the_clock_goes_back(council):
    stamps = []
    for step in (0, 0.2, 0.9, -3600, 7200):
        council.now = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(seconds=step)
        stamps.append(council.send_one(council.mayor, REQUEST)[0].dtstamp)
    assert stamps == sorted(set(stamps))
    assert all(stamp.microsecond == 0 for stamp in stamps)


@pytest.mark.parametrize(
    ("change", "raised"),
    [
        (lambda c: setattr(c.event.sittings[0], "day", date(2026, 11, 20)), True),
        (lambda c: setattr(c.mayor, "busy_from", "14:00"), True),
        (lambda c: setattr(c.mayor, "busy_until", "17:30"), True),
        (lambda c: setattr(c.event, "state", EventState.POSTPONED), True),
        (lambda c: setattr(c.event.venues[0], "name", "文化会館"), True),
        (lambda c: setattr(c.event, "form", EventForm.VENUE), True),
        (lambda c: setattr(c.event.links[1], "url", "https://zoom.example.jp/j/2"), True),
        (lambda c: setattr(c.mayor.post.organisation.contacts[1], "mail", "new@minato.example.jp"), True),
        (lambda c: setattr(c.event.venues[0], "name", "市民 会舘"), False),
        (lambda c: setattr(c.event, "title", "みなと協議会　公開シンポジウム"), False),
        (lambda c: setattr(c.event, "theme", "別のテーマ"), False),
        (lambda c: setattr(c.mayor, "reply_by", date(2026, 10, 8)), False),
        (lambda c: setattr(c.event.sittings[0], "end", "16:45"), False),
    ],
)
def test_update_raises_sequence_only_when_it_matters(council, change, raised):
    council.send(council.mayor, REQUEST)
    change(council)
    revision, _ = council.send_one(council.mayor, UPDATE)
    assert revision.sequence == int(raised)
    assert revision.changed
    assert council.plan(council.mayor, UPDATE) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda c: setattr(c.mayor, "companions", "随行二名"),
        lambda c: setattr(c.event, "note", "内部の覚え"),
        lambda c: setattr(c.mayor, "note", "内部の覚え"),
        lambda c: setattr(c.event, "state", EventState.PLANNED),
        lambda c: setattr(c.mayor, "state", AttendanceState.CONFIRMED),
    ],
)
def test_nothing_to_tell_is_said_so(council, change):
    council.send(council.mayor, REQUEST)
    change(council)
    (handout,) = council.handed[1]
    outcome = next_revision(
        facts_of(council.event, council.mayor),
        handout,
        kind=UPDATE,
        now=council.now,
        organiser_mail=council.organiser.mail,
    )
    assert outcome == NothingChanged(council.mayor.uid, 0, datetime(2026, 9, 1, tzinfo=UTC))
    assert council.plan(council.mayor, UPDATE) == []


def test_an_edit_that_was_undone_after_the_hand_out_raises_again(council):
    council.send(council.mayor, REQUEST)
    council.mayor.busy_from = "14:00"
    council.send(council.mayor, UPDATE)
    council.mayor.busy_from = "14:30"
    assert numbers(council, UPDATE) == (council.mayor.uid, 2)


def test_a_request_after_a_change_is_numbered_like_an_update(council):
    council.send(council.mayor, REQUEST)
    council.mayor.busy_from = "14:00"
    assert numbers(council, REQUEST) == (council.mayor.uid, 1)


def test_life_of_a_request(council):
    assert numbers(council, REQUEST)[1] == 0
    council.mayor.busy_from = "14:00"
    assert numbers(council, UPDATE)[1] == 1
    council.event.state = EventState.CANCELLED
    assert numbers(council, CANCEL)[1] == 2
    assert numbers(council, CANCEL)[1] == 2
    council.event.state = EventState.PUBLISHED
    assert numbers(council, REQUEST) == (council.mayor.uid, 3)


def test_a_cancelled_event_takes_no_request(council):
    council.send(council.mayor, REQUEST)
    council.event.state = EventState.CANCELLED
    for kind in (REQUEST, UPDATE):
        with pytest.raises(WorldError, match="中止になっています"):
            council.plan(council.mayor, kind)


def test_cancel_only_when_called_off_or_withdrawn(council):
    council.send(council.mayor, REQUEST)
    with pytest.raises(WorldError, match="取り消せません"):
        council.plan(council.mayor, CANCEL)


def test_nobody_asked_yet(council):
    with pytest.raises(WorldError, match="まだ依頼を渡していません"):
        council.plan(council.mayor, UPDATE)
    council.event.state = EventState.CANCELLED
    with pytest.raises(WorldError, match="取り消すものがありません"):
        council.plan(council.mayor, CANCEL)
    assert not was_asked(council.mayor, [])


def test_who_declined_gets_no_request(council):
    council.mayor.state = AttendanceState.DECLINED
    with pytest.raises(WorldError, match="みなと市長は出席の予定がありません"):
        council.plan(council.mayor, REQUEST)


def test_moved_organiser_cancels_from_the_old_and_asks_from_the_new(council, raw):
    council.send(council.mayor, REQUEST)
    new = OrganiserMailbox("shin@kita.example.jp", "みなと協議会事務局")
    (cancel, old_file), (request, new_file) = council.send(council.mayor, REQUEST, new)
    assert (cancel.kind, cancel.uid, cancel.sequence) == (CANCEL, council.mayor.uid, 1)
    assert raw(old_file).one("ORGANIZER").endswith(":mailto:jimukyoku@minato.example.jp")
    assert raw(old_file).value("STATUS") == "CANCELLED"
    assert (request.kind, request.sequence) == (REQUEST, 0)
    assert request.uid != council.mayor.uid
    assert raw(new_file).one("ORGANIZER").endswith(":mailto:shin@kita.example.jp")
    assert council.plan(council.mayor, UPDATE, new) == []
    council.send(council.mayor, REQUEST, council.organiser)
    assert len({h.calendar_uid for h in council.handed[1]}) == 3


def test_moved_organiser_is_a_result_of_its_own(council):
    council.send(council.mayor, REQUEST)
    outcome = next_revision(
        facts_of(council.event, council.mayor),
        council.handed[1][-1],
        kind=UPDATE,
        now=council.now,
        organiser_mail="shin@kita.example.jp",
    )
    assert isinstance(outcome, OrganiserMoved)
    assert outcome.cancel.reason is CancelReason.ORGANISER


def test_organiser_is_compared_without_case(council):
    council.send(council.mayor, REQUEST)
    loud = OrganiserMailbox("JIMUKYOKU@minato.example.jp", "事務局")
    assert council.plan(council.mayor, UPDATE, loud) == []


def add_day(council, day=20):
    council.event.sittings.append(Sitting(position=1, day=date(2026, 11, day), start="10:00", end="12:00"))


def test_two_days_are_two_messages_with_a_uid_each(council, raw):
    add_day(council)
    sent = council.send(council.speaker, REQUEST)
    assert [raw(content).value("DTSTART") for _, content in sent] == ["20261119T150000", "20261120T100000"]
    assert sent[0][0].uid == council.speaker.uid
    assert sent[1][0].uid != council.speaker.uid
    assert all(len(raw(content).all("UID")) == 1 for _, content in sent)


def test_busy_time_holds_for_the_days_that_lie_within_it(council, raw):
    add_day(council)
    sent = council.send(council.mayor, REQUEST)
    assert [raw(content).value("DTSTART") for _, content in sent] == ["20261119T143000", "20261120T100000"]


def test_only_the_day_that_moved_is_updated(council):
    add_day(council)
    first = council.send(council.speaker, REQUEST)
    council.event.sittings[1].start = "9:30".zfill(5)
    revision, _ = council.send_one(council.speaker, UPDATE)
    assert (revision.uid, revision.sequence) == (first[1][0].uid, 1)


def test_a_new_day_is_requested_and_a_struck_day_cancelled(council):
    council.send(council.speaker, REQUEST)
    add_day(council)
    new, _ = council.send_one(council.speaker, UPDATE)
    assert (new.kind, new.sequence) == (REQUEST, 0)
    council.event.sittings.pop()
    gone, _ = council.send_one(council.speaker, UPDATE)
    assert (gone.kind, gone.uid, gone.sequence, gone.reason) == (CANCEL, new.uid, 1, CancelReason.SITTING)
    assert council.plan(council.speaker, UPDATE) == []


def test_a_day_entered_anew_keeps_its_uid(council):
    council.send(council.speaker, REQUEST)
    council.event.sittings[0] = Sitting(day=date(2026, 12, 3), start="15:00", end="16:30")
    revision, _ = council.send_one(council.speaker, UPDATE)
    assert (revision.uid, revision.sequence) == (council.speaker.uid, 1)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda c: c.event.sittings.clear(), "「みなと協議会 公開シンポジウム」の日時が決まっていません。"),
        (lambda c: setattr(c.event.sittings[0], "day", None), "開催日が決まっていません。日時の欄に日付を"),
        (lambda c: setattr(c.event.sittings[0], "start", None), "開始時刻が決まっていません。"),
        (
            lambda c: setattr(c.event.sittings[0], "end", None),
            "（令和8年11月19日）の終了時刻が決まっていません。",
        ),
        (lambda c: setattr(c.event.sittings[0], "end", "14:00"), "終了が開始より前です（15:00→14:00）"),
        (
            lambda c: setattr(c.speaker.person, "contacts", []),
            "青木　太郎には回答を受けるメールアドレスがありません",
        ),
    ],
)
def test_what_is_missing_is_named(council, change, words):
    change(council)
    with pytest.raises(WorldError) as failure:
        council.plan(council.speaker, REQUEST)
    assert words in failure.value.sentence
    assert failure.value.sentence.endswith("ください。")


def test_busy_time_serves_where_the_hours_are_not_known(council, raw):
    council.event.sittings[0].start = council.event.sittings[0].end = None
    read = raw(council.send_one(council.mayor, REQUEST)[1])
    assert read.value("DTSTART") == "20261119T143000"
    assert "日時：令和8年11月19日（木）時間未定" in read.text("DESCRIPTION")


def test_a_hand_out_whose_facts_were_erased_still_gives_its_uid(council):
    council.send(council.mayor, REQUEST)
    council.handed[1][0].facts = ""
    revision, _ = council.send_one(council.mayor, UPDATE)
    assert (revision.uid, revision.sequence) == (council.mayor.uid, 1)


def test_facts_survive_the_way_through_the_file(council):
    for attendance in (council.mayor, council.speaker):
        facts = facts_of(council.event, attendance)
        assert RequestFacts.from_json(facts.to_json()) == facts


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"attendance": 1}', "null", '{"links": [1]}', '{"role": "X"}']
)
def test_other_text_is_no_facts(text):
    with pytest.raises(ValueError):
        RequestFacts.from_json(text)


def test_facts_of_a_newer_program_are_read(council):
    facts = facts_of(council.event, council.mayor)
    assert RequestFacts.from_json(facts.to_json()[:-1] + ', "weather": "晴れ"}') == facts


@pytest.mark.slow
@given(st.lists(st.sampled_from(["request", "time", "typo", "back", "cancel", "revive"]), max_size=12))
def test_numbers_never_fall_and_stamps_always_rise(build_council, steps):
    council = build_council()
    council.send(council.mayor, REQUEST)
    for step in steps:
        _do(council, step)
    handed = council.handed[1]
    assert len({h.calendar_uid for h in handed}) == 1
    sequences = [h.sequence for h in handed]
    stamps = [h.dtstamp for h in handed]
    assert sequences == sorted(sequences)
    assert stamps == sorted(set(stamps))
    for before, after in pairwise(handed):
        one, two = RequestFacts.from_json(before.facts), RequestFacts.from_json(after.facts)
        moved = (one.start, one.end, one.status) != (two.start, two.end, two.status)
        assert (after.sequence > before.sequence) is moved


def _do(council, step):
    if step in ("cancel", "revive"):
        council.event.state = EventState.CANCELLED if step == "cancel" else EventState.PUBLISHED
    if step == "time":
        hour = int(council.mayor.busy_from[:2])
        council.mayor.busy_from = f"{hour - 1:02}:30" if hour > 1 else "14:30"
    if step == "typo":
        council.event.theme += "。"
    if step == "back":
        council.now -= timedelta(days=1)
    off = council.event.state is EventState.CANCELLED
    council.send(council.mayor, CANCEL if off else REQUEST if step == "request" else UPDATE)


def test_public_numbers(council):
    def hand_out(previous):
        revision = next_public_revision(
            public_facts(council.event, date(2026, 9, 1)), previous, now=council.now
        )
        return public_handout(
            revision, council.event, organiser_mail="", file_name="x.ics", content=b"", made_at=council.now
        )

    first = hand_out(None)
    again = hand_out(first)
    assert (first.sequence, again.sequence, first.calendar_uid) == (0, 0, council.event.uid)
    assert again.dtstamp > first.dtstamp
    council.event.theme = "誤字を直した"
    typo = hand_out(again)
    council.event.sittings[0].end = "17:00"
    moved = hand_out(typo)
    moved.facts = "こわれた"
    assert [typo.sequence, moved.sequence, hand_out(moved).sequence] == [0, 1, 2]


def test_handout_keeps_what_the_next_revision_needs(council):
    revision, content = council.send_one(council.mayor, REQUEST)
    handout = message_handout(
        replace(revision, sequence=4),
        council.mayor,
        council.event,
        file_name="request-4-x.ics",
        content=content,
        made_at=council.now,
    )
    assert (handout.event_id, handout.attendance_id, handout.sequence) == (7, 1, 4)
    assert handout.dtstamp == "2026-09-01T00:00:00Z"
    assert handout.content == content
