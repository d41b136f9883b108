"""The tab 報道発表 of a symposium: 発表元, 見出し, リード文, 見出しと本文, 別紙, 取材, 同時発表, SDGs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ogdesk.acts.release.joint_release import joint_choices
from ogdesk.acts.release.sdg_targets import target_texts
from ogdesk.acts.release.view import issuer_names, press_texts
from ogdesk.acts.symposia.additions import add_notice
from ogdesk.desk.confirm import AboveForm, Confirmer
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import EmptyState, column, scrolled
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.navigation.field_registry import Reveal
from ogdesk.desk.press.blocks import BlockCards
from ogdesk.desk.press.extras import ExtraCards, Extras, TargetRow
from ogdesk.desk.press.sender import SenderForm
from ogdesk.desk.preview.live_preview import LivePreview
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.acts.release.view import PressDraft
    from ogdesk.council.findings import Finding
    from ogdesk.council.release import BlockKey
    from ogdesk.desk.context import Desk
    from ogdesk.store.change import Change
    from ogdesk.store.reading import Reading

_FOLLOWED = frozenset(
    {
        "joint_issuer", "sdg_target", "notice", "membership", "membership_event", "contact", "organisation", "council",
        "council_name",
    }
)  # fmt: skip


@dataclass(frozen=True)
class SenderTexts:
    """What the form of the sender needs."""

    notice_id: int
    texts: dict[str, str]
    issuers: list[str]
    extras: Extras


class PressTab(QWidget):
    """The tab 報道発表.

    Follows the builds of `live`, which belongs to the preview beside it; `reveal` brings the tab to the front.
    """

    def __init__(self, desk: Desk, live: LivePreview, *, reveal: Reveal | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._live = live
        self._reveal = reveal
        self._notice_id: int | None = None
        self._steps: Steps | None = None
        self.form: SenderForm | None = None
        self.blocks: BlockCards | None = None
        self.extras: ExtraCards | None = None
        self.empty = EmptyState(
            desk.theme,
            "file-text",
            tr("報道発表はまだありません"),
            tr("発表元は、前回の報道発表から写します。"),
            button=tr("報道発表を作る"),
            act=self._add_notice,
        )
        self.confirmer = Confirmer(desk, live, self)
        inside = QWidget()
        self._stack = QStackedLayout(inside)
        # Less than its pages would like: in the smallest window the question goes first.
        inside.setMinimumHeight(SIZE.row_two_line)
        outer = column(AboveForm(self.confirmer.message, self.confirmer.panel), inside, spacing=0)
        outer.setStretch(1, 1)
        self.setLayout(outer)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self.empty)
        self._area: QWidget | None = None
        self._to_open: tuple[int, frozenset[BlockKey]] | None = None
        live.built.connect(self._on_built)
        live.proofread.connect(self._on_proofread)
        desk.session.changed.connect(lambda change, _origin: self._on_changed(change))
        desk.session.listed.connect(self._forget)

    @property
    def is_ready(self) -> bool:
        """Whether all of it is built."""
        return self._steps is not None and not self._steps.running

    def opened(self, event_id: int) -> frozenset[BlockKey]:
        """The sections of an event's release that are open, or were when it was left."""
        if self._to_open is not None and self._to_open[0] == event_id:
            return self._to_open[1]
        mine = self._live.event_id == event_id and self.blocks is not None
        return self.blocks.opened() if mine and self.blocks is not None else frozenset()

    def open_again(self, event_id: int, sections: frozenset[BlockKey]) -> None:
        """Open these sections of an event's release, as soon as they are here."""
        self._to_open = (event_id, sections)
        if self.is_ready and self._live.event_id == event_id:
            self._open_sections()

    def _open_sections(self) -> None:
        wanted, self._to_open = self._to_open, None
        if wanted is not None and wanted[0] == self._live.event_id and self.blocks is not None:
            self.blocks.open_sections(wanted[1])

    def showEvent(self, event: QShowEvent) -> None:
        """Built when it is first seen."""
        super().showEvent(event)
        if self._live.draft is not None:
            self._on_built(self._live.draft)

    def _on_built(self, draft: PressDraft | None) -> None:
        if not self.isVisible() and self.form is None and draft is not None:
            return
        if draft is None:
            self._notice_id = None
            self._stack.setCurrentWidget(self.empty)
        elif draft.notice_id != self._notice_id:
            notice_id = self._notice_id = draft.notice_id
            today = self._desk.session.here.today
            self._desk.session.read(
                lambda reading: _sender_texts(reading, notice_id, today),
                self._build,
                key=f"press.{id(self)}",
            )
        elif self.blocks is not None:
            self.blocks.show_built(draft.built)

    def _forget(self) -> None:
        """Another file: its release may bear the same number."""
        self._notice_id = None
        if self._steps is not None:
            self._steps.stop()
        self._stack.setCurrentIndex(0)

    def _on_proofread(self, findings: tuple[Finding, ...]) -> None:
        if self.blocks is not None and self.is_ready:
            self.blocks.show_findings(findings)

    def _on_changed(self, change: Change) -> None:
        """The bodies of a 同時発表 and the goals come and go; fields follow by themselves."""
        notice_id, today = self._notice_id, self._desk.session.here.today
        if notice_id is None or not self.is_ready or not any(p.entity in _FOLLOWED for p in change.touched):
            return
        if self.form is not None:
            self.form.follow_issuer()
        self._desk.session.read(
            lambda reading: _extras(reading, notice_id, today),
            self._show_extras,
            key=f"press.extras.{id(self)}",
        )

    def _show_extras(self, extras: Extras) -> None:
        if self.extras is not None:
            self.extras.show(extras)

    def _build(self, texts: SenderTexts) -> None:
        if texts.notice_id != self._notice_id:
            return
        if self._steps is not None:
            self._steps.stop()
        self.form = SenderForm(self._desk, texts.notice_id, texts.texts, texts.issuers, self._reveal)
        self.blocks = BlockCards(self._desk, texts.notice_id, self._reveal)
        self.extras = ExtraCards(self._desk, texts.notice_id, texts.texts, texts.extras, self._reveal)
        if self._live.draft is not None:
            self.blocks.show_built(self._live.draft.built)
        self._steps = Steps(self._build_steps(self.form, self.blocks, self.extras), self)

    def _build_steps(self, form: SenderForm, blocks: BlockCards, extras: ExtraCards) -> Iterator[None]:
        """In sight from the start: a card that is put into a visible layout costs little, a whole page at once much."""
        layout = column(spacing=SPACE.l)
        area = scrolled(layout, name=tr("報道発表"))
        layout.addStretch(1)
        old, self._area = self._area, area
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        yield
        changes, copies = self.confirmer.cards()
        layout.insertWidget(0, changes)
        for card in form.cards():
            layout.insertWidget(layout.count() - 1, card)
            yield
        layout.insertWidget(layout.count() - 1, blocks)
        layout.insertWidget(layout.count() - 1, copies)
        self.confirmer.show_cards()
        yield from blocks.steps()
        self._open_sections()
        for card in extras.cards():
            layout.insertWidget(layout.indexOf(copies), card)
            yield

    def _add_notice(self) -> None:
        event_id = self._live.event_id
        if event_id is None:
            return
        self._desk.session.act(lambda file: add_notice(file, event_id), lambda _added: self._live.start())


def _sender_texts(reading: Reading, notice_id: int, today: date) -> SenderTexts:
    texts, names = press_texts(reading, notice_id), issuer_names(reading)
    return SenderTexts(notice_id, texts, names, _extras(reading, notice_id, today))


def _extras(reading: Reading, notice_id: int, today: date) -> Extras:
    targets = tuple(TargetRow(target, texts) for target, texts in target_texts(reading, notice_id))
    return Extras(joint_choices(reading, notice_id, today), targets)
