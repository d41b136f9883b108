"""確定 of a release: freezes the titles of its people and keeps the bytes of the PDF; `revision` makes the next version."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ogdesk.acts.release.export import ExportRefused, notice_of
from ogdesk.acts.release.issued_copies import copies_of, version_words
from ogdesk.acts.release.text import told_json, told_of
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import EntityField
from ogdesk.council.eras import wareki
from ogdesk.council.event import Event, EventState
from ogdesk.council.findings import Finding, Level, in_order
from ogdesk.council.programme import Appearance, PrintedIn
from ogdesk.council.release import CopyForm, IssuedCopy, Notice, NoticeState
from ogdesk.ground.clock import utc_text
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import refuse_missing_folder, write_atomic
from ogdesk.ground.sentence import say
from ogdesk.invite.filenames import safe_name
from ogdesk.notice.build import BuiltNotice, PrintedCopy, build_release, copy_of
from ogdesk.notice.build.coming import coming
from ogdesk.notice.pdf import render_pdf
from ogdesk.notice.plain import render_text
from ogdesk.notice.proof import proofread
from ogdesk.store.change import Change
from ogdesk.store.council_reader import CouncilReader
from ogdesk.store.file import CouncilFile
from ogdesk.store.lock import user_name
from ogdesk.store.writing import Writing


@dataclass(frozen=True)
class FrozenLine:
    """One name as it will stay: titles one a line ('' for none), name ('' for a post)."""

    name: str
    titles: str


@dataclass(frozen=True)
class ConfirmationSummary:
    """What 「確定する」 would do. `stopping` must be empty for it; `remarks` counts the 注意 that print anyway.

    `is_final` when this version is confirmed already; `publishes` when the event becomes 公表済み.
    """

    event_id: int
    notice_id: int
    version: int
    is_final: bool
    file_name: str
    frozen: tuple[FrozenLine, ...]
    stopping: tuple[Finding, ...]
    remarks: int
    publishes: bool


@dataclass(frozen=True)
class Confirmed:
    """What was confirmed; `path` is the file written, `problem` '' or why it could not be (the copy is kept all the same)."""

    notice_id: int
    version: int
    file_name: str
    copy_id: int
    path: Path | None
    problem: str
    warnings: tuple[str, ...]
    change: Change


def confirmation_summary(look: CouncilReader, event_id: int, here: Surroundings) -> ConfirmationSummary:
    """What confirming the latest notice of an event would freeze, and what stands against it. Raises WorldError."""
    event = look.get(Event, event_id)
    notice = notice_of(event)
    data = look.whole()
    findings = proofread(notice, data, build_release(notice, data, today=here.today), today=here.today)
    version = notice.version if notice.is_final else _next_version(look, notice)
    return ConfirmationSummary(
        event_id=event_id,
        notice_id=notice.id or 0,
        version=version,
        is_final=notice.is_final,
        file_name=file_name(notice, version, here.today),
        frozen=tuple(FrozenLine(copy.name, copy.titles) for _, copy in _to_freeze(event, _day(notice, here))),
        stopping=tuple(f for f in in_order(findings) if f.level is Level.ERROR),
        remarks=sum(1 for f in findings if f.level is Level.WARNING),
        publishes=event.state is EventState.PLANNED,
    )


def file_name(notice: Notice, version: int, today: date) -> str:
    """令和2年11月6日_郡山市_報道発表資料_第1版.pdf"""
    day = wareki(notice.release_date or today)
    issuer = safe_name(notice.issuer.name) if notice.issuer is not None else ""
    return "_".join(filter(None, (day, issuer, "報道発表資料", version_words(version)))) + ".pdf"


def confirm_notice(
    file: CouncilFile, event_id: int, here: Surroundings, out: Path | None = None
) -> Confirmed:
    """確定: freeze the titles, keep the PDF and its words as 控え, publish the event; then write the PDF to `out`.

    All but the file is one transaction. Taking the act back leaves the copies; a changed paper confirmed after that gets
    the next number, an unchanged one is the same version again. Raises ExportRefused when a finding stops it, WorldError
    for a version that is confirmed already or a wrong `out`; then nothing is done.
    """
    _refuse_place(out)
    with file.reading() as reading:
        notice_id = notice_of(reading.get(Event, event_id)).id
    place = EntityField("notice", notice_id, "state")
    with file.act("報道発表の確定", place=place) as writing:
        notice = notice_of(writing.get(Event, event_id))
        if notice.is_final:
            words = version_words(notice.version)
            raise WorldError(
                say("{words}はもう確定しています。直すときは「次の版を作る」を選んでください。", words=words)
            )
        _freeze(writing, notice, here)
        made = _MadeRelease.of(writing, notice, here)
        kept = _keep(writing, notice, made, here)
        writing.flush()
    problem = _write(out, made.pdf)
    return Confirmed(
        notice_id=notice.id or 0,
        version=notice.version,
        file_name=kept.file_name,
        copy_id=kept.id or 0,
        path=None if problem else out,
        problem=problem,
        warnings=made.warnings,
        change=writing.change,
    )


# ---- freezing


def _to_freeze(event: Event, day: date) -> Iterator[tuple[Appearance, PrintedCopy]]:
    """The seats that the release prints, with their copies; who has gone and open seats are not printed."""
    for item in sorted(event.items, key=lambda i: i.position):
        if item.printed_in is not PrintedIn.RELEASE:
            continue
        for appearance in item.in_printed_order():
            if not appearance.is_open_seat and not coming(appearance, event).is_gone:
                yield appearance, _copy(appearance, day)


def _copy(appearance: Appearance, day: date) -> PrintedCopy:
    """A copy that is frozen stays."""
    if appearance.frozen_at:
        return PrintedCopy(appearance.frozen_name, appearance.frozen_reading, appearance.frozen_titles)
    return copy_of(appearance, day)


def _day(notice: Notice, here: Surroundings) -> date:
    """The day whose names are frozen: that of the release, for a release after the event that of the event."""
    day = notice.release_date or here.today
    first = notice.event.first_day if notice.event is not None else None
    return min(day, first) if first is not None else day


def _freeze(writing: Writing, notice: Notice, here: Surroundings) -> None:
    event = notice.event
    assert event is not None
    for appearance, copy in list(_to_freeze(event, _day(notice, here))):
        appearance.freeze(copy.name, copy.reading, copy.titles, at=utc_text(here.clock.now()))
    notice.state = NoticeState.FINAL
    notice.decided_on = notice.decided_on or here.today
    if event.state is EventState.PLANNED:
        event.state = EventState.PUBLISHED
    writing.flush()


# ---- the paper and its copies


@dataclass(frozen=True)
class _MadeRelease:
    """A confirmed release, made: its build, its PDF and its words."""

    built: BuiltNotice
    pdf: bytes
    text: bytes
    warnings: tuple[str, ...]

    @classmethod
    def of(cls, writing: Writing, notice: Notice, here: Surroundings) -> _MadeRelease:
        """Raises ExportRefused when a finding of level 止める stands against it."""
        data = writing.whole()
        built = build_release(notice, data, today=here.today)
        findings = in_order(proofread(notice, data, built, today=here.today))
        stopping = [finding for finding in findings if finding.level is Level.ERROR]
        if stopping:
            raise ExportRefused(stopping)
        rendered = render_pdf(built.document)
        warnings = tuple(warning.sentence for warning in rendered.warnings)
        return cls(built, rendered.data, render_text(built.document).encode("utf-8"), warnings)


def _keep(writing: Writing, notice: Notice, made: _MadeRelease, here: Surroundings) -> IssuedCopy:
    """Keep the paper as PDF and as plain text; the very paper confirmed again after undo has its copies already."""
    event = notice.event
    assert event is not None
    digest = hashlib.sha256(made.pdf).hexdigest()
    for copy in copies_of(writing, event.id or 0):
        if copy.sha256 == digest and copy.version == notice.version:
            return copy
    notice.version = _next_version(writing, notice)
    name = file_name(notice, notice.version, here.today)
    pdf = _issue(notice, made, CopyForm.PDF, name, here)
    text = _issue(notice, made, CopyForm.TEXT, Path(name).with_suffix(".txt").name, here)
    for copy in (pdf, text):
        writing.append_issued(copy)
    return pdf


def _issue(notice: Notice, made: _MadeRelease, form: CopyForm, name: str, here: Surroundings) -> IssuedCopy:
    event = notice.event
    assert event is not None
    content = made.pdf if form is CopyForm.PDF else made.text
    return IssuedCopy(
        event_id=event.id or 0,
        notice_id=notice.id or 0,
        version=notice.version,
        form=form,
        file_name=name,
        titles="\n".join(line.text for line in made.built.document.header.title),
        told=told_json(told_of(made.built)),
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        issued_at=utc_text(here.clock.now()),
        pc=here.pc_name,
        user=user_name(),
    )


def _next_version(look: CouncilReader, notice: Notice) -> int:
    """The number of a draft when it is confirmed: its own, unless a paper of that number is out already."""
    event = notice.event
    assert event is not None
    out = {copy.version for copy in copies_of(look, event.id or 0)}
    return notice.version if notice.version not in out else max(out) + 1


# ---- the file


def _refuse_place(out: Path | None) -> None:
    if out is None:
        return
    if out.suffix.lower() != ".pdf":
        raise WorldError(
            say("「{name}」の形では確定できません。名前の末尾を .pdf にしてください。", name=out.name)
        )
    refuse_missing_folder(out)


def _write(out: Path | None, pdf: bytes) -> str:
    """The paper is confirmed by now: a full disk is told beside that, and the copy can be saved elsewhere."""
    if out is None:
        return ""
    try:
        write_atomic(out, pdf)
    except WorldError as error:
        return error.sentence
    return ""
