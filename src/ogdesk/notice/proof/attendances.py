"""Rules that compare what is printed with who comes: deputies, people who have left, people who have not confirmed."""

from __future__ import annotations

from ogdesk.council.attendance import ATTENDANCE_WORDS
from ogdesk.council.findings import Level
from ogdesk.council.release import BlockKey
from ogdesk.ground.sentence import say
from ogdesk.notice.build.coming import deputy_text
from ogdesk.notice.build.word_table import PLANNED
from ogdesk.notice.proof.paper import Findings, Paper
from ogdesk.notice.proof.seats import Seat, public_seats

_PROSE_KEYS = (BlockKey.PROGRAMME, BlockKey.LEAD, BlockKey.PURPOSE)


def check_deputies(paper: Paper) -> Findings:
    """The post of an absent head is printed although a deputy is confirmed: this stops the export."""
    for seat in public_seats(paper.event):
        deputy = seat.who.deputy
        if deputy is None:
            continue
        if not seat.who.is_settled and not deputy.deputy_title:
            sentence = say("{name}は代理が出席します。代理の職を入力してください。", name=seat.name)
            yield seat.finding(Level.WARNING, "deputy-unknown", sentence)
        elif seat.who.is_settled and _is_printed(seat, paper.written(BlockKey.PROGRAMME)):
            right = deputy_text(deputy)
            sentence = say(
                "{name}は欠席し、代理の{right}が出席します。「{name}」を「{right}」に直してください。",
                name=seat.name,
                right=right,
            )
            yield paper.about(Level.ERROR, "deputy", sentence, BlockKey.PROGRAMME, right)


def check_gone(paper: Paper) -> Findings:
    """Whoever declined is not printed; the seat waits for somebody else."""
    for seat in public_seats(paper.event):
        asked = seat.who.attendance
        if asked is None or not seat.who.is_gone:
            continue
        word = ATTENDANCE_WORDS[asked.state]
        if _is_printed(seat, paper.written(BlockKey.PROGRAMME)):
            sentence = say(
                "{name}は「{word}」ですが、プログラムの本文に残っています。名前を消してください。",
                name=seat.name,
                word=word,
            )
            yield paper.about(Level.ERROR, "gone", sentence, BlockKey.PROGRAMME)
        else:
            sentence = say(
                "{name}は「{word}」なので、報道発表には載りません。プログラムの席も見直してください。",
                name=seat.name,
                word=word,
            )
            yield seat.finding(Level.WARNING, "gone", sentence)


def check_unconfirmed(paper: Paper) -> Findings:
    """Who has not confirmed is printed with （予定） or under the ※ note on changes; told once, however many items."""
    text = paper.printed(BlockKey.PROGRAMME)
    if not text:
        return
    has_note = any(line.startswith("※") and "変更" in line for line in text.splitlines())
    written = paper.written(BlockKey.PROGRAMME)
    told: set[int] = set()
    for seat in public_seats(paper.event):
        thing = seat.appearance.post or seat.appearance.person
        if thing is None:
            sentence = say(
                "「{heading}」に、だれも決まっていない席があります。「調整中」と印刷されます。",
                heading=seat.item.heading,
            )
            yield seat.finding(Level.WARNING, "open-seat", sentence)
        elif id(thing) not in told and not seat.who.is_settled and not seat.who.is_gone:
            told.add(id(thing))
            yield from _unconfirmed(paper, seat, written, has_note=has_note)


def _unconfirmed(paper: Paper, seat: Seat, written: str, *, has_note: bool) -> Findings:
    asked = seat.who.attendance
    state = (
        say("「{state}」", state=ATTENDANCE_WORDS[asked.state])
        if asked is not None
        else say("まだ打診の記録がないの")
    )
    if written and _is_printed(seat, written) and not has_note and not _marked_planned(seat, written):
        sentence = say(
            "{name}は{state}で、確定していません。「（予定）」か、変更があり得るという※の注記を付けてください。",
            name=seat.name,
            state=state,
        )
        yield paper.about(Level.WARNING, "unconfirmed", sentence, BlockKey.PROGRAMME, f"{seat.name}{PLANNED}")
        return
    sentence = say(
        "{name}は{state}で、確定していません。「（予定）」と印刷されます。", name=seat.name, state=state
    )
    yield seat.finding(Level.INFO, "unconfirmed", sentence)


def _marked_planned(seat: Seat, written: str) -> bool:
    """Whether （予定） stands in the line that names the seat, or in a heading before it."""
    before: list[str] = []
    for line in written.splitlines():
        if _is_printed(seat, line):
            return "予定" in line or any("予定" in heading for heading in before[-3:])
        before.append(line)
    return False


def _is_printed(seat: Seat, text: str) -> bool:
    person = seat.appearance.person
    if seat.appearance.post is None and person is not None:
        return bool(person.family) and any(
            person.family in line and person.given in line for line in text.splitlines()
        )
    return bool(seat.name) and seat.name in text


def check_programme(paper: Paper) -> Findings:
    """A release names a programme."""
    if not paper.printed(BlockKey.PROGRAMME):
        yield paper.about(
            Level.WARNING,
            "no-programme",
            say("報道発表に載せる項目がありません。プログラムで「報道発表」に載せる項目を選んでください。"),
            BlockKey.PROGRAMME,
        )
