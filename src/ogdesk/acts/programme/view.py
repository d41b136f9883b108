"""Rows of プログラム: items with their computed times, the line-up of each with who comes. Frozen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.forms import stored_texts
from ogdesk.acts.links import Named, member_bodies, named_at_seat
from ogdesk.acts.programme.fit import Fit, fit_of
from ogdesk.acts.programme.remarks import seat_remarks
from ogdesk.acts.programme.role_words import Mixture, role_mixture
from ogdesk.acts.words import PRINTED_IN_WORDS, WHO_COMES_WORDS
from ogdesk.council.attendance import ATTENDANCE_WORDS, Attendance, AttendanceState, WhoComes
from ogdesk.council.council import Council, Office
from ogdesk.council.entity import Setting
from ogdesk.council.event import Event
from ogdesk.council.organisation import Affiliation
from ogdesk.council.programme import Appearance, ItemKind, PrintedIn, ProgramItem, Role
from ogdesk.council.times import minutes_of
from ogdesk.council.timetable import Slot, TimedItem, clock_of, timetable
from ogdesk.council.wordings import Wordings, wordings_of
from ogdesk.ground.sentence import listed, say
from ogdesk.store.reading import Reading

OPEN_SEAT = say("空席")
WAITING = frozenset({AttendanceState.CANDIDATE, AttendanceState.ASKED})


@dataclass(frozen=True)
class AffiliationChoice:
    """A 肩書き of a person, and whether this appearance prints it."""

    id: int
    words: str
    chosen: bool


@dataclass(frozen=True)
class ComerRow:
    """Who comes for a seat and where the asking stands; `texts` are those of the attendance's fields."""

    id: int
    state: AttendanceState
    state_words: str
    comes: WhoComes
    words: str
    texts: Mapping[str, str]


@dataclass(frozen=True)
class SeatRow:
    """An appearance. `positions` are its places in 記載順, 席次, 発言順; `affiliations` begin with the chosen ones; `chairs`: its
    body is 会長市 on the day; `names` are those who are named for it and the members they stand for."""

    id: int
    role: Role
    role_words: str
    name: str
    is_open: bool
    post_id: int | None
    person_id: int | None
    printed: bool
    positions: tuple[int, int, int]
    affiliations: tuple[AffiliationChoice, ...]
    coming: ComerRow | None
    remark: str
    chairs: bool
    names: tuple[Named, ...]
    texts: Mapping[str, str]

    @property
    def titles(self) -> str:
        """The chosen 肩書き in their order."""
        return "、".join(a.words for a in self.affiliations if a.chosen)


@dataclass(frozen=True)
class ItemRow:
    """An item; `start`, `end` 'HH:MM' or '' where nothing tells, `gap` minutes before a fixed start."""

    id: int
    number: int
    kind: ItemKind
    heading: str
    start: str
    end: str
    fixed: bool
    gap: int
    minutes: int | None
    printed_in: PrintedIn
    printed_words: str
    who: str
    waiting: int
    seats: tuple[SeatRow, ...]
    remark: str
    texts: Mapping[str, str]

    @property
    def slot(self) -> Slot:
        """What of it decides the times."""
        return Slot(self.start if self.fixed else "", self.minutes, self.texts["room"])

    @property
    def subject(self) -> str:
        """テーマ of the item, else 演題 of its only speaker."""
        if self.texts["theme"] or len(self.seats) != 1:
            return self.texts["theme"]
        return self.seats[0].texts["topic"]

    @property
    def open_seats(self) -> int:
        """Seats that nobody is named for."""
        return sum(1 for seat in self.seats if seat.is_open)


@dataclass(frozen=True)
class ProgrammeView:
    """The programme of one event; `opening` in minutes from midnight, `mixture` of words of one role, if there is any."""

    event_id: int
    items: tuple[ItemRow, ...]
    fit: Fit
    opening: int | None = None
    mixture: Mixture | None = None


@dataclass(frozen=True)
class _Known:
    """What the rows of seats need besides the seats: remarks by seat, 言い回し, who is 会長市 on the day, who is or was a member."""

    remarks: Mapping[int, str]
    wordings: Wordings
    chairs: frozenset[int | None]
    members: frozenset[int | None]


def programme_view(reading: Reading, event_id: int, today: date) -> ProgrammeView:
    """The rows of プログラム; `today` counts where the day of the event is not known. Raises NotFound."""
    event = reading.get(Event, event_id)
    sitting = event.first_sitting
    table = timetable(
        event.items,
        sitting.start if sitting else None,
        sitting.end if sitting else None,
        ends_next_day=sitting.ends_next_day if sitting else False,
    )
    wordings = wordings_of(reading.all(Setting))
    known = _Known(
        seat_remarks(event, table),
        wordings,
        _chairs(reading.all(Council), event.first_day or today),
        member_bodies(reading),
    )
    rows = tuple(_item_row(reading, number, timed, known) for number, timed in enumerate(table.items, 1))
    opening = minutes_of(sitting.start) if sitting is not None and sitting.start else None
    return ProgrammeView(event_id, rows, fit_of(table, sitting), opening, role_mixture(event, wordings))


def _chairs(councils: list[Council], day: date) -> frozenset[int | None]:
    terms = councils[0].in_office_on(Office.CHAIR, day) if councils else ()
    return frozenset(term.organisation.id for term in terms if term.organisation is not None)


def _item_row(reading: Reading, number: int, timed: TimedItem, known: _Known) -> ItemRow:
    item = timed.item
    assert item.id is not None
    seats = tuple(_seat_row(reading, seat, known) for seat in _by_print(item))
    return ItemRow(
        id=item.id,
        number=number,
        kind=item.kind,
        heading=item.heading,
        start=clock_of(timed.start) if timed.start is not None else "",
        end=clock_of(timed.end) if timed.end is not None else "",
        fixed=bool(item.start),
        gap=timed.gap,
        minutes=item.minutes,
        printed_in=item.printed_in,
        printed_words=PRINTED_IN_WORDS[item.printed_in],
        who=who_words(seats),
        waiting=sum(1 for s in seats if s.coming is not None and s.coming.state in WAITING),
        seats=seats,
        remark=next((seat.remark for seat in seats if seat.remark), ""),
        texts=stored_texts(reading, "item", item.id),
    )


def who_words(seats: tuple[SeatRow, ...]) -> str:
    """The second line of an item: 「モデレーター 庄司 昌彦 氏 ほか パネリスト6名」."""
    if not seats:
        return ""
    named = [seat for seat in seats if not seat.is_open]
    if len(seats) == 1 and named:
        return listed("　", *(part for part in (_close(named[0].name), named[0].titles) if part))
    counted = Counter(seat.role_words for seat in seats)
    parts: list[str] = []
    for word, count in counted.items():
        one = next((seat for seat in named if seat.role_words == word), None)
        if count == 1 and one is not None:
            parts.append(listed(" ", word, _close(one.name)))
        else:
            parts.append(say("{word}{n}名", word=word, n=count))
    empty = len(seats) - len(named)
    words = listed("、", *parts)
    return say("{words}（空席{n}）", words=words, n=empty) if empty else words


def _close(name: str) -> str:
    """A name within a line: a narrow blank between its parts."""
    return name.replace("　", " ")


def _seat_row(reading: Reading, seat: Appearance, known: _Known) -> SeatRow:
    assert seat.id is not None
    body = seat.post.organisation if seat.post is not None else None
    return SeatRow(
        id=seat.id,
        role=seat.role,
        role_words=known.wordings.role_of(seat),
        name=seat_name(seat),
        is_open=seat.is_open_seat,
        post_id=seat.post.id if seat.post is not None else None,
        person_id=seat.person.id if seat.person is not None else None,
        printed=seat.printed,
        positions=(seat.printed_position, seat.stage_position, seat.speaking_position),
        affiliations=_affiliation_rows(seat),
        coming=_coming(reading, seat),
        remark=known.remarks.get(seat.id, ""),
        chairs=body is not None and body.id in known.chairs,
        names=named_at_seat(seat, known.members),
        texts=stored_texts(reading, "appearance", seat.id),
    )


def seat_name(seat: Appearance) -> str:
    """The post (with who holds it then), the person, or 空席."""
    person = seat.person.name if seat.person is not None else ""
    if seat.post is None:
        return person or OPEN_SEAT
    return f"{seat.post.printed}　{person}" if person else seat.post.printed


def _affiliation_rows(seat: Appearance) -> tuple[AffiliationChoice, ...]:
    if seat.person is None:
        return ()
    chosen = seat.printed_affiliations
    rest = [a for a in sorted(seat.person.affiliations, key=lambda a: a.position) if a not in chosen]
    return tuple(_affiliation_row(a, a in chosen) for a in [*chosen, *rest])


def _affiliation_row(affiliation: Affiliation, chosen: bool) -> AffiliationChoice:
    assert affiliation.id is not None
    return AffiliationChoice(affiliation.id, affiliation.printed(), chosen)


def _coming(reading: Reading, seat: Appearance) -> ComerRow | None:
    attendance = attendance_of(seat)
    if attendance is None or attendance.id is None:
        return None
    return ComerRow(
        id=attendance.id,
        state=attendance.state,
        state_words=ATTENDANCE_WORDS[attendance.state],
        comes=attendance.comes,
        words=coming_words(attendance),
        texts=stored_texts(reading, "attendance", attendance.id),
    )


def attendance_of(seat: Appearance) -> Attendance | None:
    """The attendance of whoever takes a seat: the open one, else the latest that was declined or withdrawn."""
    event = seat.item.event if seat.item is not None else None
    if event is None or seat.is_open_seat:
        return None
    own = [a for a in event.attendances if _is_of(a, seat)]
    return next((a for a in own if a.is_open), own[-1] if own else None)


def _is_of(attendance: Attendance, seat: Appearance) -> bool:
    return attendance.post is seat.post if seat.post is not None else attendance.person is seat.person


def coming_words(attendance: Attendance) -> str:
    """「本人」, 「代理　副市長　山田　太郎」, 「未定」."""
    if attendance.comes is not WhoComes.DEPUTY:
        return WHO_COMES_WORDS[attendance.comes]
    parts = (say("代理"), attendance.deputy_title, attendance.deputy_name)
    return listed("　", *(part for part in parts if part))


def _by_print(item: ProgramItem) -> list[Appearance]:
    return sorted(item.appearances, key=lambda a: (a.printed_position, a.id or 0))
