"""Controller of 統合 in a right pane, for organisations and for persons alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ogdesk.desk.context import Desk
from ogdesk.desk.forms.proposals import Proposal
from ogdesk.desk.things.merge_pane import MergePane
from ogdesk.desk.things.side_pane import SidePane
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.members.merge_preview import MergePreview
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class MergeActs:
    """What is merged: found by what is typed, told beforehand, done; the last two take the ids of the kept and the gone one."""

    find: Callable[[CouncilFile, str], Sequence[Proposal]]
    preview: Callable[[Reading, int, int], MergePreview]
    merge: Callable[[CouncilFile, int, int], Change]


class MergeController(QObject):
    """One 統合, from the choice of the other one until it is done: then `done(id of the kept one)`."""

    def __init__(
        self,
        desk: Desk,
        side: SidePane[Any, Any],
        pane: MergePane,
        acts: MergeActs,
        done: Callable[[int], object],
    ) -> None:
        super().__init__(pane)
        self._session = desk.session
        self._side = side
        self._pane = pane
        self._acts = acts
        self._done = done
        pane.searched.connect(self._find)
        pane.previewWanted.connect(self._preview)
        pane.wanted.connect(self._merge)
        pane.cancelled.connect(side.leave_form)

    def begin(self) -> None:
        """The pane takes the place of the panel."""
        self._side.show_form(self._pane)
        self._pane.begin()

    def _find(self, typed: str) -> None:
        find = self._acts.find
        self._session.look(
            lambda file: find(file, typed), lambda hits: self._propose(typed, hits), key="merge.find"
        )

    def _propose(self, typed: str, hits: Sequence[Proposal]) -> None:
        if self._side.form is self._pane:
            self._pane.propose(typed, hits)

    def _preview(self, kept: int, gone: int) -> None:
        preview = self._acts.preview
        self._session.read(lambda reading: preview(reading, kept, gone), self._show, key="merge.preview")

    def _show(self, preview: MergePreview) -> None:
        if self._side.form is self._pane:
            self._pane.show_preview(preview)

    def _merge(self, kept: int, gone: int) -> None:
        preview, merge = self._pane.preview, self._acts.merge
        assert preview is not None
        words = tr("{gone}を{kept}に統合しました", gone=preview.gone.name, kept=preview.kept.name)

        def done(change: Change) -> None:
            self._done(kept)
            self._side.say(words, change)

        self._session.act(
            lambda file: merge(file, kept, gone), done, failed=lambda error: self._pane.tell(error.sentence)
        )
