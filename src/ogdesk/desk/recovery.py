"""Offering back what was typed when the program broke off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ogdesk.desk.drafts import Typed
from ogdesk.desk.session import Session
from ogdesk.desk.strips import Matter, StripBoard
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.recovering import TakenBack
    from ogdesk.store.file import CouncilFile


class Say(Protocol):
    """The window's toast."""

    def __call__(self, words: str, undo: Callable[[], object] | None = None) -> None: ...


def offer_drafts(session: Session, strips: StripBoard, say: Say) -> None:
    """「前回、保存する前に終わった入力が1か所あります。［入力を戻す］」, if there is any. Taking it back is one step of undo."""
    left = session.drafts.left
    if not left:
        return

    def take() -> None:
        strips.clear(Matter.DRAFTS)
        session.act(lambda file: _take_back(file, left, session), done)

    def done(taken: TakenBack) -> None:
        session.drafts.forget_left()
        say(taken.words, session.undo)

    strips.tell(
        Matter.DRAFTS,
        tr("前回、保存する前に終わった入力が{n}か所あります。", n=len(left)),
        button=tr("入力を戻す"),
        act=take,
    )


def _take_back(file: CouncilFile, left: list[Typed], session: Session) -> TakenBack:
    from ogdesk.acts.recovering import LeftText, take_back

    texts = [LeftText(typed.entity, typed.id, typed.field, typed.text) for typed in left]
    return take_back(file, texts, session.here.today)
