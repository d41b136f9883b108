"""Rules on people of the programme: readings, 敬称, double roles, the same city twice, offices that have ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, Level
from ogdesk.council.names import reading_problem
from ogdesk.council.organisation import Person, Post
from ogdesk.council.programme import ROLE_WORDS, Role
from ogdesk.council.release import BlockKey
from ogdesk.council.written_dates import said_western_day
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.build.heads import head_of
from ogdesk.notice.build.people import chosen_affiliations
from ogdesk.notice.proof.paper import Findings, Occasion, Paper
from ogdesk.notice.proof.seats import Seat, every_seat, public_seats

_MAY_BE_TWICE = frozenset({Role.SITS_IN, Role.SIGN_INTERPRETER, Role.CHAIR})


def check_readings(paper: Paper) -> Findings:
    """Each person that is printed has a reading, in katakana."""
    for seat in _with_person(paper.event):
        person = seat.appearance.person
        if person is not None and not seat.appearance.frozen_reading and seat.who.deputy is None:
            yield from _check_reading(person)


def check_named_heads(paper: Paper) -> Findings:
    """Where heads are printed with their names, the name is known and has its reading."""
    day = paper.event.first_day or paper.day
    for seat in public_seats(paper.event):
        appearance = seat.appearance
        known = appearance.frozen_name or seat.who.deputy is not None or seat.who.is_gone
        if not seat.item.names_heads or appearance.post is None or known:
            continue
        head = head_of(appearance, day)
        if head is not None:
            yield from _check_reading(head)
            continue
        yield seat.finding(Level.WARNING, "no-head", _no_head(appearance.post, day))


def _no_head(post: Post, day: date) -> str:
    possible = [
        tenure.person.name.replace("　", " ") for tenure in post.holders_on(day) if tenure.person is not None
    ]
    if possible:
        return say(
            "開催日に{names}氏が{post}かどうか、はっきりしません。「役職」の在任の時期を確かめるまで、氏名は載りません。",
            names=listed("・", *possible),
            post=post.printed,
        )
    return say(
        "{post}の氏名がわかりません。「役職」に在任者を入れるか、「首長の氏名も載せる」を外してください。",
        post=post.printed,
    )


def _check_reading(person: Person) -> Findings:
    parts = (
        ("family_reading", person.family, person.family_reading),
        ("given_reading", person.given, person.given_reading),
    )
    where = listed(" › ", say("人物"), person.name, say("ふりがな"))
    blank = [(field, part) for field, part, reading in parts if part and not reading and not part.isascii()]
    if blank:
        if len(blank) == 1 and person.family and person.given:
            sentence = say(
                "{name}氏の「{part}」に、ふりがながありません。片仮名で入力してください。",
                name=person.name,
                part=blank[0][1],
            )
        else:
            sentence = say("{name}氏に、ふりがながありません。片仮名で入力してください。", name=person.name)
        yield Finding(
            Level.WARNING, "reading", sentence, EntityField("person", person.id, blank[0][0]), where
        )
    for field, _, reading in parts:
        wrong = reading_problem(reading) if reading else None
        if wrong:
            yield Finding(Level.WARNING, "reading", wrong, EntityField("person", person.id, field), where)


def check_honorifics(paper: Paper) -> Findings:
    """In a programme written by hand, an outside person's name is followed by 氏 (or 様, 先生), unless the file's 言い回し want none."""
    written, honorific = paper.written(BlockKey.PROGRAMME), paper.data.wordings.behind_names
    for seat in _with_person(paper.event):
        person = seat.appearance.person
        if person is None or not written or not honorific or _is_own(paper, seat):
            continue
        for line in written.splitlines():
            if _names(line, person) and not any(word in line for word in ("氏", "様", "先生")):
                sentence = say(
                    "「{line}」に敬称がありません。外部の方には「{honorific}」を付けます。",
                    line=line.strip(),
                    honorific=honorific,
                )
                yield paper.about(
                    Level.WARNING, "honorific", sentence, BlockKey.PROGRAMME, f"{line.strip()}　{honorific}"
                )


def _names(line: str, person: Person) -> bool:
    return bool(person.family) and person.family in line and person.given in line


def _is_own(paper: Paper, seat: Seat) -> bool:
    held = chosen_affiliations(seat.appearance)
    return paper.issuer is not None and any(each.organisation is paper.issuer for each in held)


def check_double_seats(occasion: Occasion) -> Findings:
    """The same city or person twice in one item, which the printed list would show."""
    for item in occasion.event.items:
        seen: dict[int, Seat] = {}
        for seat in every_seat(occasion.event):
            thing = seat.appearance.post or seat.appearance.person
            if seat.item is not item or thing is None or seat.appearance.role in _MAY_BE_TWICE:
                continue
            first = seen.setdefault(id(thing), seat)
            if first is not seat:
                yield _double(first, seat)


def _double(first: Seat, second: Seat) -> Finding:
    roles = {ROLE_WORDS[first.appearance.role], ROLE_WORDS[second.appearance.role]}
    if len(roles) == 1:
        sentence = say(
            "「{heading}」に{name}が2回あります。片方を消してください。",
            heading=second.item.heading,
            name=second.name,
        )
        return second.finding(Level.WARNING, "twice", sentence)
    sentence = say(
        "{name}が「{heading}」で{roles}を兼ねています。確かめてください。",
        name=second.name,
        heading=second.item.heading,
        roles=listed("と", *sorted(roles)),
    )
    return second.finding(Level.WARNING, "double-role", sentence)


def check_same_city(occasion: Occasion) -> Findings:
    """Two posts of one municipality in one item (市長 and 副市長), where one seat a city is the rule."""
    for item in occasion.event.items:
        seen: dict[int, Seat] = {}
        for seat in every_seat(occasion.event):
            post = seat.appearance.post
            body = post.organisation if post is not None else None
            if seat.item is not item or body is None or not body.is_municipality or seat.who.is_gone:
                continue
            first = seen.setdefault(id(body), seat)
            if first.appearance.post is not post and seat.appearance.role is first.appearance.role:
                sentence = say(
                    "「{heading}」に{name}が2回あります（{first_name}、{seat_name}）。確かめてください。",
                    heading=item.heading,
                    name=body.name,
                    first_name=first.name,
                    seat_name=seat.name,
                )
                yield seat.finding(Level.WARNING, "same-city", sentence)


def check_terms(occasion: Occasion) -> Findings:
    """Heads whose 任期満了 comes before the event, and people whose printed office has ended."""
    day = occasion.event.first_day
    if day is None:
        return
    told: set[int] = set()
    for seat in every_seat(occasion.event):
        thing = seat.appearance.post or seat.appearance.person
        if thing is None or id(thing) in told or seat.appearance.frozen_at:
            continue
        told.add(id(thing))
        yield from _check_post(seat, day, occasion.today)
        yield from _check_offices(seat, day)


def _check_post(seat: Seat, day: date, today: date) -> Findings:
    post = seat.appearance.post
    if post is None:
        return
    # Whoever holds the post now; on the day itself it may be somebody not known yet.
    for tenure in post.holders_on(min(day, today)):
        ends = tenure.term_ends
        followed = any(other is not tenure for other in post.holders_on(day))
        if ends is not None and ends < day and not followed:
            sentence = say(
                "{printed}は、開催日の前（{ends}）に任期が満了します。選挙の後に、だれが来るか確かめてください。",
                printed=post.printed,
                ends=said_western_day(ends),
            )
            yield seat.finding(Level.WARNING, "term", sentence)


def _check_offices(seat: Seat, day: date) -> Findings:
    person = seat.appearance.person
    if person is None:
        return
    for held in chosen_affiliations(seat.appearance):
        if held.end.latest is not None and held.end.latest <= day:
            sentence = say(
                "{name}氏の肩書き「{printed}」は、開催日には終わっています。肩書きを選び直してください。",
                name=person.name,
                printed=held.printed(day),
            )
            yield seat.finding(Level.WARNING, "office-ended", sentence)


def _with_person(event: Event) -> Iterator[Seat]:
    """The printed seats of persons who have not gone, each person once."""
    told: set[int] = set()
    for seat in public_seats(event):
        person = seat.appearance.person
        if person is not None and id(person) not in told and not seat.who.is_gone:
            told.add(id(person))
            yield seat
