"""変更履歴 as the window shows it: acts with their values before and after; going to any of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ogdesk.acts.fields import ENTITY_WORDS, FIELDS
from ogdesk.acts.file_settings import CHOICES, setting_title, setting_words
from ogdesk.acts.values import MINUTES
from ogdesk.council.entity import EntityField
from ogdesk.ground.clock import TOKYO
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import Sentence, Written, listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.history import HistoryEntry, HistoryStep
from ogdesk.store.names import CLASSES, NOUNS

_EDIT = "edit"
_SHORT = 24
_LOOK = 20
_PLACE_WORDS = {
    **ENTITY_WORDS,
    "sitting": say("シンポジウム › 日時"),
    "item": say("シンポジウム › プログラム"),
    "appearance": say("シンポジウム › プログラム"),
    "attendance": say("シンポジウム › 出席"),
    "link": say("シンポジウム › リンク"),
    "organiser": say("シンポジウム › 主催など"),
    "notice": say("シンポジウム › 報道発表"),
}

_MORE_LABELS = {
    ("notice", "state"): say("報道発表の状態"),
    ("notice", "version"): say("版"),
    ("appearance", "frozen_name"): say("残した氏名"),
    ("appearance", "frozen_reading"): say("残したふりがな"),
    ("appearance", "frozen_titles"): say("残した肩書き"),
}
"""Fields that are shown here and nowhere edited."""
_SILENT = frozenset({("appearance", "frozen_at")})
"""The moment stands at the step itself."""


@dataclass(frozen=True)
class ShownChange:
    """One difference: what, before and after; '' where there was or is nothing."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class ShownStep:
    """One act: `at` in Japan's time, `who` user and PC, `undone` when it is taken back, `current` the newest in force."""

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


def shown_history(file: CouncilFile, *, limit: int = 200, before: int | None = None) -> list[ShownStep]:
    """The acts among the newest `limit` steps before the step `before`, newest first. Undo and redo themselves are left
    out: they show in the acts they moved."""
    current = _in_force(file)
    return [_shown(step, current) for step in file.history(limit=limit, before=before) if step.kind == _EDIT]


def _in_force(file: CouncilFile) -> int | None:
    """The newest act that is not taken back, however many are; None when all are."""
    before: int | None = None
    while steps := file.history(limit=_LOOK, before=before):
        found = next((s.step for s in steps if s.kind == _EDIT and not s.undone), None)
        if found is not None:
            return found
        before = steps[-1].step
    return None


def oldest_step(file: CouncilFile, *, limit: int = 200, before: int | None = None) -> int | None:
    """Where the next page begins: None when these are the last steps."""
    steps = file.history(limit=limit, before=before)
    return steps[-1].step if len(steps) == limit else None


def go_to_step(file: CouncilFile, step: int) -> Change:
    """この時点に戻す: undo or redo until the act `step` is the newest in force.

    Raises WorldError when a later act can't be taken back, and for an act that was replaced by others.
    """
    edits = [s for s in file.history(limit=100_000) if s.kind == _EDIT]
    newest = next((s.step for s in edits if not s.undone), 0)
    target = next((s for s in edits if s.step == step), None)
    if target is None or (target.undone and step < newest):
        raise WorldError(
            say("この変更は、あとの変更に置き換わっています。いまの内容を見て、入力し直してください。")
        )
    if target.undone:
        moves = [file.redo() for s in edits if s.undone and newest < s.step <= step]
    else:
        moves = [file.undo() for s in edits if not s.undone and s.step > step]
    touched = frozenset(place for move in moves for place in move.touched)
    return Change(moves[-1].step if moves else None, target.title, touched)


def _shown(step: HistoryStep, current: int | None) -> ShownStep:
    changes = tuple(
        _setting(step, entry) if entry.entity == "setting" else _change(entry)
        for entry in step.entries
        if (entry.entity, entry.field) not in _SILENT
    )
    return ShownStep(
        step=step.step,
        at=datetime.fromisoformat(step.at).astimezone(TOKYO),
        title=step.title,
        sentence=_sentence(step.title, changes),
        place_words=_PLACE_WORDS.get(step.place.entity, "") if step.place else "",
        who="　".join(part for part in (step.pc, step.user) if part),
        undone=step.undone,
        current=step.step == current,
        place=step.place,
        changes=changes,
    )


def _setting(step: HistoryStep, entry: HistoryEntry) -> ShownChange:
    """A setting of the file, named by the place of its act, in the words of its page."""
    key = step.place.field if step.place is not None else ""
    old, new = (setting_words(key, text) if text or key in CHOICES else "" for text in (entry.old, entry.new))
    return ShownChange(setting_title(key) or say("設定"), old, new)


def _change(entry: HistoryEntry) -> ShownChange:
    spec = FIELDS.get(entry.entity, {}).get(entry.field)
    noun = ENTITY_WORDS.get(entry.entity) or NOUNS.get(CLASSES.get(entry.entity, object), "")  # type: ignore[arg-type]
    old, new = entry.old, entry.new
    if spec is not None and spec.kind is MINUTES:
        old, new = (say("{minutes}分", minutes=text) if text else "" for text in (old, new))
    label = spec.label if spec else _MORE_LABELS.get((entry.entity, entry.field), noun)
    return ShownChange(label, old, new)


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
