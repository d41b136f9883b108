"""Acts that hand out calendar files: each call records what went out, then gives the files their names."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ogdesk.acts.references import find_symposium
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import Attendance, Handout, HandoutKind
from ogdesk.council.council import Council
from ogdesk.council.event import Event
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import atomic_target, world_error
from ogdesk.ground.sentence import say
from ogdesk.invite.domain_facts import public_facts
from ogdesk.invite.facts import PublicFacts
from ogdesk.invite.filenames import message_file, public_file
from ogdesk.invite.handout import message_handout, public_handout
from ogdesk.invite.organiser import council_organiser, public_organiser
from ogdesk.invite.plan import Revision, next_public_revision
from ogdesk.invite.threads import cancel_reason, plan_messages, was_asked
from ogdesk.invite.write import OrganiserMailbox, write_message, write_public_facts
from ogdesk.store.file import CouncilFile


@dataclass(frozen=True)
class HandedLine:
    """One file that was written: for whom ('' for everybody) and to which mailbox it goes."""

    file_name: str
    name: str
    mail: str


@dataclass
class HandedOut:
    """The files written, for whom, and what to say of the rest; `incomplete` when somebody who should get one did not."""

    paths: list[Path] = field(default_factory=list)
    lines: list[HandedLine] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    incomplete: bool = False


def hand_out(
    file: CouncilFile, symposium: str, folder: Path, kind: HandoutKind, here: Surroundings
) -> HandedOut:
    """Write the calendar files of one kind for an event into `folder` and record them.

    Raises WorldError when nothing can be handed out at all: wrong event, nobody asked yet, nothing to cancel.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise world_error(error, folder) from error
    handed = HandedOut()
    with ExitStack() as publishing, file.act(_TITLES[kind]) as writing:
        event = find_symposium(writing, symposium)
        council = next(iter(writing.all(Council)), Council())
        handouts = writing.where(Handout, event_id=event.id or 0)
        if kind is HandoutKind.PUBLIC:
            made = [_public(event, council, handouts, here, handed)]
        else:
            made = _messages(event, council, handouts, kind, here=here, handed=handed)
        for handout in made:
            writing.append_handout(handout)
            path = folder / handout.file_name
            publishing.enter_context(atomic_target(path, kept_elsewhere=True)).write_bytes(handout.content)
            handed.paths.append(path)
            handed.lines.append(_line(handout, event))
        # The record is committed before any file takes its name: a file that is out is never unknown.
    return handed


_TITLES = {
    HandoutKind.PUBLIC: "公開用カレンダーの書き出し",
    HandoutKind.REQUEST: "依頼の書き出し",
    HandoutKind.UPDATE: "変更のお知らせの書き出し",
    HandoutKind.CANCEL: "取消のお知らせの書き出し",
}


def _line(handout: Handout, event: Event) -> HandedLine:
    asked = next((a for a in event.attendances if a.id == handout.attendance_id), None)
    contact = asked.mailbox() if asked is not None else None
    return HandedLine(
        handout.file_name,
        asked.name if asked is not None else "",
        contact.mail if contact is not None else "",
    )


def _public(
    event: Event, council: Council, handouts: list[Handout], here: Surroundings, handed: HandedOut
) -> Handout:
    organiser = _mailbox(public_organiser, event, council, here)
    if organiser is None:
        handed.remarks.append(
            say("協議会の代表メールが公開になっていないので、主催者のない公開用カレンダーを書き出しました。")
        )
    facts: PublicFacts = public_facts(event, here.today)
    before = [handout for handout in handouts if handout.kind is HandoutKind.PUBLIC]
    revision = next_public_revision(facts, before[-1] if before else None, now=here.clock.now())
    content = write_public_facts(
        facts, organiser=organiser, dtstamp=revision.dtstamp, sequence=revision.sequence
    )
    return public_handout(
        revision,
        event,
        organiser_mail=organiser.mail if organiser else "",
        file_name=public_file(event.title, revision.sequence),
        content=content,
        made_at=here.clock.now(),
    )


def _messages(
    event: Event,
    council: Council,
    handouts: list[Handout],
    kind: HandoutKind,
    *,
    here: Surroundings,
    handed: HandedOut,
) -> list[Handout]:
    organiser = _organiser(event, council, here)
    made: list[Handout] = []
    for attendance in _recipients(event, handouts, kind):
        try:
            revisions = plan_messages(
                event,
                attendance,
                [h for h in handouts if h.attendance_id == attendance.id],
                kind=kind,
                now=here.clock.now(),
                organiser_mail=organiser.mail,
            )
        except WorldError as error:
            handed.remarks.append(error.sentence)
            handed.incomplete = True
            continue
        for revision in revisions:
            made.append(
                _handout(revision, attendance, event, organiser, made, here=here, several=len(revisions) > 1)
            )
    if not made and not handed.remarks:
        handed.remarks.append(say("前に渡した内容から変わったところはありません。何も書き出していません。"))
    return made


def _handout(
    revision: Revision,
    attendance: Attendance,
    event: Event,
    organiser: OrganiserMailbox,
    made: list[Handout],
    *,
    here: Surroundings,
    several: bool,
) -> Handout:
    name = message_file(revision, several=several, taken=[handout.file_name for handout in made])
    content = write_message(revision, organiser=organiser)
    return message_handout(
        revision, attendance, event, file_name=name, content=content, made_at=here.clock.now()
    )


def _organiser(event: Event, council: Council, here: Surroundings) -> OrganiserMailbox:
    organiser = _mailbox(council_organiser, event, council, here)
    if organiser is None:
        raise WorldError(
            say(
                "回答を受け取る協議会のメールアドレスがありません。事務局の団体の連絡先に「協議会の代表」のメールを入力してください。"
            )
        )
    return organiser


def _mailbox(
    find: Callable[[Council, date], OrganiserMailbox | None],
    event: Event,
    council: Council,
    here: Surroundings,
) -> OrganiserMailbox | None:
    """The mailbox of today reads the answers; that of the event's day where the council has none any more."""
    return find(council, here.today) or find(council, event.first_day or here.today)


def _recipients(event: Event, handouts: list[Handout], kind: HandoutKind) -> list[Attendance]:
    """Who gets a message of `kind`. Raises WorldError when nobody does."""
    asked = [a for a in event.attendances if was_asked(a, [h for h in handouts if h.attendance_id == a.id])]
    if kind is HandoutKind.REQUEST:
        return _some(
            [a for a in event.attendances if a.is_open],
            say(
                "「{title}」には、依頼を出せる出席者がいません。プログラムに登壇者を入れてください。",
                title=event.title,
            ),
        )
    if kind is HandoutKind.UPDATE:
        return _some(
            [a for a in asked if a.is_open],
            say(
                "「{title}」では、まだどなたにも依頼を渡していません。先に依頼を書き出してください。",
                title=event.title,
            ),
        )
    told = [a for a in event.attendances if any(h.attendance_id == a.id for h in handouts)]
    off = [a for a in told if cancel_reason(event, a) is not None]
    return _some(
        off,
        say(
            "「{title}」には取り消す依頼がありません。状態を中止にするか、出席の状態を取消にしてから書き出してください。",
            title=event.title,
        ),
    )


def _some(attendances: list[Attendance], sentence: str) -> list[Attendance]:
    if not attendances:
        raise WorldError(sentence)
    return attendances
