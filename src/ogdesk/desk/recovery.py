"""Offers back what was typed when the program broke off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from ogdesk.council.entity import Edit, EntityField
from ogdesk.desk.frame.strip_board import Matter, StripBoard
from ogdesk.desk.session.session import Session
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.acts.recovery import RecoveryResult
    from ogdesk.acts.unsaved import Unsaved
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

_NAMED = 3
"""So many fields are named in the strip."""


class Say(Protocol):
    """Protocol of the window's toast."""

    def __call__(self, words: str, undo: Callable[[], object] | None = None) -> None: ...


def offer_drafts(session: Session, strips: StripBoard, say: Say, go: Callable[[EntityField], object]) -> None:
    """「前回、保存する前に終わった入力が1か所あります（…）。［入力を戻す］［使わない］」, if there is any that the file does not hold.

    Taking it back is one step of undo; putting it aside is taken back by the toast. Where there is nothing but what the file
    refuses, the strip says so and leads to its field by `go`.
    """
    left = session.drafts.left
    if left:
        session.read(
            lambda reading: _sorted(reading, left, session.here.today),
            lambda found: _Offer(session, strips, say, go).begin(*found),
        )


class _Offer:
    def __init__(
        self, session: Session, strips: StripBoard, say: Say, go: Callable[[EntityField], object]
    ) -> None:
        self._session = session
        self._strips = strips
        self._say = say
        self._go = go

    def begin(self, unsaved: Unsaved, places: list[str], waiting: list[str]) -> None:
        """What the file refuses goes back into its fields, with its sentences; the rest is offered."""
        self._session.restore_drafts(unsaved.refused)
        self.show(list(unsaved.news), places)
        if unsaved.refused and not unsaved.news:
            self._point(unsaved.refused, waiting)

    def _point(self, refused: Sequence[Edit], places: list[str]) -> None:
        """Lead to the first field in which a refused text waits."""

        def go() -> None:
            self._strips.clear(Matter.DRAFTS)
            self._go(refused[0].place)

        self._strips.tell(
            Matter.DRAFTS,
            tr(
                "保存できない入力が{n}か所、欄に残っています（{places}）。",
                n=len(refused),
                places=_named(places),
            ),
            button=tr("欄へ移る"),
            act=go,
        )

    def show(self, left: list[Edit], places: list[str]) -> None:
        """Tell of it; what the file holds by now is forgotten without a word."""
        self._left, self._places = left, places
        self._session.drafts.keep_left(left)
        if not left:
            return
        self._strips.tell(
            Matter.DRAFTS,
            tr(
                "前回、保存する前に終わった入力が{n}か所あります（{places}）。",
                n=len(left),
                places=_named(places),
            ),
            button=tr("入力を戻す"),
            act=self._take,
            other=tr("使わない"),
            other_act=self._put_aside,
        )

    def _take(self) -> None:
        left = self._left
        self._strips.clear(Matter.DRAFTS)
        self._session.act(
            lambda file: _take_back(file, left, self._session), self._taken, failed=self._not_taken
        )

    def _taken(self, taken: RecoveryResult) -> None:
        self._session.drafts.forget_left()
        self._say(tr(taken.words), self._session.undo_of(taken))

    def _not_taken(self, error: WorldError) -> None:
        """The file can't be written now: the offer stays."""
        self.show(self._left, self._places)
        self._session.problem.emit(tr(error.sentence))

    def _put_aside(self) -> None:
        self._strips.clear(Matter.DRAFTS)
        self._session.drafts.forget_left()
        self._say(tr("前回の入力を使わないことにしました"), lambda: self.show(self._left, self._places))


def _named(places: list[str]) -> str:
    named = tr("、").join(tr(place) for place in places[:_NAMED])
    return named if len(places) <= _NAMED else tr("{named}など", named=named)


def _sorted(reading: Reading, left: Sequence[Edit], today: date) -> tuple[Unsaved, list[str], list[str]]:
    from ogdesk.acts.unsaved import place_words, sort_unsaved  # noqa: PLC0415 - 今日 is shown before drafts are offered

    unsaved = sort_unsaved(reading, left, today)
    return unsaved, place_words(unsaved.news), place_words(unsaved.refused)


def _take_back(file: CouncilFile, left: Sequence[Edit], session: Session) -> RecoveryResult:
    from ogdesk.acts.recovery import take_back  # noqa: PLC0415 - 今日 is shown before drafts are offered

    return take_back(file, left, session.here.today)
