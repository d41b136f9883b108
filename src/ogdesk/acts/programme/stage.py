"""Rows of the 席次図 of an item, and the two acts that order the seats there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.acts.programme.edits import SEAT_ORDER_WORDS, SeatOrder
from ogdesk.acts.programme.view import OPEN_SEAT, attendance_of
from ogdesk.council.attendance import ATTENDANCE_WORDS, Attendance, AttendanceState, WhoComes
from ogdesk.council.council import Council, Office
from ogdesk.council.entity import EntityField, Setting
from ogdesk.council.event import EventForm, EventState
from ogdesk.council.organisation import Organisation
from ogdesk.council.programme import Appearance, ProgramItem, Role
from ogdesk.council.wordings import Wordings, wordings_of
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading

LEADS = frozenset({Role.MODERATOR, Role.COORDINATOR})
"""Who leads the talk: one seat apart at 下手."""


@dataclass(frozen=True)
class StageSeat:
    """A seat: `name` is the post or person, `short` its surname or city, `who` the second line, `role_words` its part.

    `certain`: who is named comes for sure. `state` None for an open seat or one that nobody was asked for.
    """

    id: int
    name: str
    short: str
    who: str
    role_words: str
    leads: bool
    chairs: bool
    is_open: bool
    deputy: bool
    state: AttendanceState | None
    state_words: str
    certain: bool


@dataclass(frozen=True)
class StageRows:
    """The stage of one item; `online` when there is no audience in a hall, `day` the one that decides who is 会長市."""

    item_id: int
    heading: str
    online: bool
    day: date
    seats: tuple[StageSeat, ...]

    @property
    def has_chair(self) -> bool:
        """Whether 会長市 sits here, so that it can be put in the middle."""
        return any(seat.chairs and not seat.leads for seat in self.seats)

    @property
    def stray_lead(self) -> StageSeat | None:
        """The one moderator, when he does not sit at 下手, where he does by custom."""
        leads = [seat for seat in self.seats if seat.leads]
        return leads[0] if len(leads) == 1 and not self.seats[0].leads else None

    @property
    def heads(self) -> int:
        """How many seats can be sorted by city."""
        return sum(1 for seat in self.seats if not seat.leads and not seat.is_open)


def stage_rows(reading: Reading, item_id: int, today: date) -> StageRows:
    """The seats of an item in 席次. Raises NotFound."""
    item = reading.get(ProgramItem, item_id)
    councils = reading.all(Council)
    day = _day_of(item, today)
    chairs = _chairs(councils[0], day) if councils else []
    form = item.event.form if item.event is not None else EventForm.UNDECIDED
    wordings = wordings_of(reading.all(Setting))
    seats = tuple(_seat(seat, chairs, wordings) for seat in _in_stage_order(item))
    return StageRows(item_id, item.heading, form is EventForm.ONLINE, day, seats)


def centre_chair(file: CouncilFile, item_id: int, today: date) -> Change:
    """会長市を中央に: its seat in the middle of the panelists (of an even number the one nearer to 下手), the moderator and
    the order of the others stay. Raises WorldError when no seat, or more than one, is the 会長市's."""
    with file.act("会長市を中央に", place=EntityField("item", item_id, "appearances")) as writing:
        item = writing.get(ProgramItem, item_id)
        seats = _in_stage_order(item)
        chairs = _chairs(writing.whole().council, _day_of(item, today))
        panel = [seat for seat in seats if seat.role not in LEADS]
        theirs = [seat for seat in panel if _body(seat) in chairs and _body(seat) is not None]
        if len(theirs) != 1:
            raise WorldError(_no_middle(len(theirs)))
        others = [seat for seat in panel if seat is not theirs[0]]
        middle = (len(panel) - 1) // 2
        ordered = iter([*others[:middle], theirs[0], *others[middle:]])
        for position, seat in enumerate(seats):
            taken = seat if seat.role in LEADS else next(ordered)
            if taken.stage_position != position:
                taken.stage_position = position
    return writing.change


def move_on_stage(file: CouncilFile, appearance_id: int, place: int) -> Change:
    """Put a seat at `place` (0 = 下手) of the seats on the stage; who only sits in (同席) stays behind them all."""
    title = f"{SEAT_ORDER_WORDS[SeatOrder.STAGE]}を変更"
    with file.act(title, place=EntityField("appearance", appearance_id, SeatOrder.STAGE.value)) as writing:
        seat = writing.get(Appearance, appearance_id)
        if seat.item is None:
            raise WorldError(say("この席はもうありません。プログラムを開き直してください。"))
        others = [other for other in _in_stage_order(seat.item) if other is not seat]
        index = max(0, min(place, len(others)))
        for position, other in enumerate([*others[:index], seat, *others[index:]]):
            if other.stage_position != position:
                other.stage_position = position
    return writing.change


def _no_middle(found: int) -> str:
    if found:
        return say("会長市にあたる席が二つ以上あります。中央に置く席を、手で動かしてください。")
    return say("会長市の席がありません。席を追加するか、会員の記録で会長市を確かめてください。")


def _in_stage_order(item: ProgramItem) -> list[Appearance]:
    return sorted(
        (seat for seat in item.appearances if seat.role is not Role.SITS_IN),
        key=lambda seat: (getattr(seat, SeatOrder.STAGE.value), seat.id or 0),
    )


def _day_of(item: ProgramItem, today: date) -> date:
    return (item.event.first_day if item.event is not None else None) or today


def _chairs(council: Council, day: date) -> list[Organisation | None]:
    terms = council.in_office_on(Office.CHAIR, day)
    return [term.organisation for term in terms]


def _body(seat: Appearance) -> Organisation | None:
    return seat.post.organisation if seat.post is not None else None


def _seat(seat: Appearance, chairs: list[Organisation | None], wordings: Wordings) -> StageSeat:
    assert seat.id is not None
    attendance = attendance_of(seat)
    state = attendance.state if attendance is not None else None
    body = _body(seat)
    return StageSeat(
        id=seat.id,
        name=_name(seat),
        short=_short(seat),
        who=_who(seat, attendance, wordings),
        role_words=wordings.role_of(seat),
        leads=seat.role in LEADS,
        chairs=body is not None and body in chairs,
        is_open=seat.is_open_seat,
        deputy=attendance is not None and attendance.comes is WhoComes.DEPUTY,
        state=state,
        state_words=ATTENDANCE_WORDS[state] if state is not None else "",
        certain=_is_certain(seat, state),
    )


def _is_certain(seat: Appearance, state: AttendanceState | None) -> bool:
    """確定; of an event that is over, who is written down was there."""
    if state is not None or seat.is_open_seat:
        return state is AttendanceState.CONFIRMED
    event = seat.item.event if seat.item is not None else None
    return event is not None and event.state is EventState.FINISHED


def _name(seat: Appearance) -> str:
    if seat.post is not None:
        return seat.post.printed
    return seat.person.name.replace("　", " ") if seat.person is not None else OPEN_SEAT


def _short(seat: Appearance) -> str:
    """「奈良市」 for 奈良市長, the surname of a person."""
    body = _body(seat)
    if body is not None:
        return body.name
    if seat.person is not None:
        return seat.person.family or seat.person.name
    return _name(seat)


def _who(seat: Appearance, attendance: Attendance | None, wordings: Wordings) -> str:
    """「市長本人」, 「代理 副市長」, the holder's name, a person's role."""
    if attendance is not None and attendance.comes is WhoComes.DEPUTY:
        who = attendance.deputy_title or attendance.deputy_name
        return say("代理 {who}", who=who) if who else say("代理")
    if attendance is not None and attendance.comes is WhoComes.UNDECIDED:
        return say("来る人は未定")
    if attendance is not None and not attendance.is_open:
        return ""
    if seat.post is None or (seat.person is None and attendance is None):
        return wordings.role_of(seat)
    if seat.person is not None:
        return seat.person.name.replace("　", " ")
    return say("{title}本人", title=seat.post.title or say("役職者"))
