"""変更履歴 as rows: acts with their values before and after; and going back to one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ogdesk.acts.fields import FIELDS, FieldSpec
from ogdesk.acts.history.words import PLACE_WORDS, THINGS, HistoryPlace, is_silent, label_of
from ogdesk.acts.programme.consequences import TIMED
from ogdesk.acts.settings.choices import CHOICES
from ogdesk.acts.settings.file import setting_title, setting_words
from ogdesk.acts.values import MINUTES, ValueReading
from ogdesk.council.entity import EntityField
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_year
from ogdesk.ground.clock import TOKYO
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import Sentence, Written, listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.history_step import HistoryEntry, HistoryStep, StepQuery

_SHORT = 24


@dataclass(frozen=True)
class ShownChange:
    """One difference: what, before and after; '' where there was or is nothing."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class ShownStep:
    """One act: `at` in Japan's time, `thing` the name of what it was done to, `who` user and PC, `undone` when it is taken
    back, `current` the newest in force. `moves_times`: `consequences` may tell what it moved.

    `place` is None where nothing is left to go to.
    """

    step: int
    at: datetime
    title: str
    sentence: str
    place_words: str
    who: str
    undone: bool
    current: bool
    place: EntityField | None
    changes: tuple[ShownChange, ...]
    thing: str = ""
    moves_times: bool = False


@dataclass(frozen=True)
class HistoryFilter:
    """Which acts: done at a place, by someone ((user, PC), None for everybody)."""

    place: HistoryPlace = HistoryPlace.ALL
    who: tuple[str, str] | None = None


@dataclass(frozen=True)
class HistoryAuthor:
    """Someone who did anything: `key` for the filter, and the words."""

    key: tuple[str, str]
    words: str


@dataclass(frozen=True)
class HistoryBatch:
    """Acts newest first; `more` is where the next page begins, None when these are the last."""

    steps: tuple[ShownStep, ...]
    more: int | None


def history_page(
    file: CouncilFile, narrow: HistoryFilter = HistoryFilter(), *, limit: int = 200, before: int | None = None
) -> HistoryBatch:
    """The newest `limit` acts before the step `before`. Undo and redo themselves are left out: they show in the acts they
    moved."""
    wanted = StepQuery(limit, before, acts_only=True, things=THINGS[narrow.place], who=narrow.who)
    steps, current = file.steps(wanted), file.in_force()
    more = steps[-1].step if len(steps) == limit else None
    return HistoryBatch(tuple(_shown(step, current) for step in steps), more)


def shown_history(file: CouncilFile, *, limit: int = 200, before: int | None = None) -> list[ShownStep]:
    """The acts of `history_page`, whoever did them wherever."""
    return list(history_page(file, limit=limit, before=before).steps)


def doers(file: CouncilFile) -> tuple[HistoryAuthor, ...]:
    """Everybody who did anything in the file."""
    return tuple(HistoryAuthor(key, _who(*key)) for key in file.people_of_history())


def go_to_step(file: CouncilFile, step: int) -> Change:
    """この時点に戻す: undo or redo until the act `step` is the newest in force, all at once or not at all.

    Raises WorldError when a later act can't be taken back, and for an act that was replaced by others.
    """
    return file.go_to(step)


def _who(user: str, pc: str) -> str:
    return listed("　", *(part for part in (pc, user) if part))


def _shown(step: HistoryStep, current: int | None) -> ShownStep:
    changes = tuple(
        _setting(step, entry) if entry.entity == "setting" else _change(entry)
        for entry in step.entries
        if not is_silent(entry.entity, entry.field)
    )
    where = step.place.entity if step.place else next((entry.entity for entry in step.entries), "")
    if step.place is not None and setting_title(step.place.field):
        where = "setting"
    return ShownStep(
        step=step.step,
        at=datetime.fromisoformat(step.at).astimezone(TOKYO),
        title=step.title,
        sentence=_sentence(step.title, changes),
        place_words=PLACE_WORDS.get(where, ""),
        who=_who(step.user, step.pc),
        undone=step.undone,
        current=step.step == current,
        place=step.place,
        changes=changes,
        thing=" ".join(step.thing.split()),
        moves_times=any(entry.entity in TIMED for entry in step.entries),
    )


def _setting(step: HistoryStep, entry: HistoryEntry) -> ShownChange:
    """A setting of the file, named by the place of its act, in the words of its page."""
    key = step.place.field if step.place is not None else ""
    old, new = (setting_words(key, text) if text or key in CHOICES else "" for text in (entry.old, entry.new))
    return ShownChange(setting_title(key) or say("設定"), old, new)


def _change(entry: HistoryEntry) -> ShownChange:
    old, new = (_value(entry, text) for text in (entry.old, entry.new))
    return ShownChange(label_of(entry.entity, entry.field), old, new)


def _value(entry: HistoryEntry, text: str) -> str:
    """A stored value as its form words it."""
    spec = FIELDS.get(entry.entity, {}).get(entry.field)
    if entry.field == "trashed_at":
        return say("ごみ箱の中") if text else say("一覧の中")
    if not text:
        return text
    if spec is not None and spec.kind is MINUTES:
        return say("{minutes}分", minutes=text)
    if spec is not None and spec.kind.name == "choice":
        return _choice_words(spec, text)
    if entry.field.endswith("position") and text.isdecimal():
        return say("{place}番目", place=int(text) + 1)
    if entry.field == "fiscal_year" and text.isdecimal():
        return said_year(FiscalYear(int(text)))
    return text


def _choice_words(spec: FieldSpec, text: str) -> str:
    """A choice that is kept as a plain word of the program (時刻の書き方)."""
    try:
        return spec.kind.write(spec.kind.read(text, ValueReading(spec.label)))
    except BadValue:
        return text


def _sentence(title: str, changes: tuple[ShownChange, ...]) -> str:
    """One changed value is told with the title: 「プログラムの長さを変更　45分→50分」."""
    if len(changes) != 1 or not (changes[0].old or changes[0].new):
        return title
    old, new = (_cut(text) for text in (changes[0].old, changes[0].new))
    return (
        say("{title}　{old}→{new}", title=title, old=old, new=new)
        if old and new
        else listed("　", title, new or old)
    )


def _cut(text: str) -> str:
    if isinstance(text, (Sentence, Written)):
        return text
    line = " ".join(text.split("\n"))
    return line if len(line) <= _SHORT else f"{line[:_SHORT]}…"
