"""Right pane of 登壇回数: the events that the chosen cell counts, each a link, with the 肩書き of then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ogdesk.acts.people.appearance_counts import CountedEvent, CountRow
from ogdesk.council.written_dates import said_day
from ogdesk.desk.kit.controls import Chip, column, flat_button, flow, label
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.people.counts_model import year_words
from ogdesk.desk.words import tr


class CountsSide(QFrame):
    """The right pane of 登壇回数. `eventWanted(id)`, `whoWanted(entity, id)`."""

    eventWanted = Signal(int)
    whoWanted = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: object = None
        self._row: CountRow | None = None
        self.links: list[QWidget] = []
        self.who = flat_button(theme, "")
        self.what = label("", size="title", wrap=True)
        self.none = label("", role="weak", wrap=True)
        self.who.clicked.connect(self._open_who)
        self._events = column(spacing=SPACE.m)
        self._blocks: list[QWidget] = []
        self.setLayout(column(self.what, flow(self.who), self.none, self._events, None, spacing=SPACE.s))
        self.show_cell(None, "", ())

    def show_cell(self, row: CountRow | None, when: str, events: Sequence[CountedEvent]) -> None:
        """What a cell counts; None for no cell."""
        if (row, when, events) == self._shown:
            return
        self._shown = (row, when, events)
        self._row = row
        self.what.setText(row.name.replace("　", " ") if row is not None else "")
        self.who.setVisible(row is not None)
        person = row is not None and row.entity == "person"
        self.who.setText(tr("この人物を開く") if person else tr("この役職を開く"))
        self.who.setAccessibleName(tr("{name}を開く", name=row.name) if row is not None else "")
        said = tr("{when}　{n}回", when=when, n=len(events)) if events else tr("{when}　登壇なし", when=when)
        self.none.setText(
            said if row is not None else tr("一覧のますを選ぶと、シンポジウムがここに並びます。")
        )
        for block in self._blocks:
            block.hide()
            block.deleteLater()
        self.links = []
        self._blocks = [self._block(event) for event in reversed(events)]
        for block in self._blocks:
            self._events.addWidget(block)

    def focus_first(self) -> None:
        """The caret to the first link."""
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _block(self, event: CountedEvent) -> QWidget:
        when = (
            tr(said_day(event.day, weekday=True)) if event.day is not None else year_words(event.fiscal_year)
        )
        link = flat_button(self._theme, when)
        link.setToolTip(tip(event.event))
        link.setAccessibleName(tr("{when}、{event}を開く", when=when, event=event.event))
        link.clicked.connect(lambda _checked: self.eventWanted.emit(event.event_id))
        self.links.append(link)
        roles = [Chip(self._theme, role, "info") for role in event.roles]
        if event.planned:
            roles.append(Chip(self._theme, tr("予定"), "mute", dashed=True))
        if event.by_deputy:
            roles.append(Chip(self._theme, tr("代理"), "purple"))
        made = QWidget()
        parts = column(flow(link), label(event.event, wrap=True), flow(*roles), spacing=SPACE.xs)
        for words in _small(event):
            parts.addWidget(label(words, size="caption", role="sub", wrap=True))
        made.setLayout(parts)
        return made

    def _open_who(self) -> None:
        if self._row is not None:
            self.whoWanted.emit(self._row.entity, self._row.id)


def _small(event: CountedEvent) -> list[str]:
    titles = [line for line in event.titles.split("\n") if line]
    return [*([tr("{post}として", post=event.as_post)] if event.as_post else []), *titles]
