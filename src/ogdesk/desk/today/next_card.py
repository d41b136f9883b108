"""The card at the top of 今日: the next symposium, or the latest one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ogdesk.acts.today.next_symposium import NextRow, PreparationStep, StepProgress
from ogdesk.council.event import EventState
from ogdesk.desk.kit.controls import (
    Card,
    Chip,
    EmptyState,
    LinkLabel,
    column,
    flow,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.today.models import StepRows
from ogdesk.desk.today.step_row import step_list
from ogdesk.desk.words import tr

_STATES = {
    EventState.PLANNED: ("info", "pencil"),
    EventState.PUBLISHED: ("ok", "check"),
    EventState.POSTPONED: ("warn", "clock"),
    EventState.CANCELLED: ("err", "x"),
    EventState.FINISHED: ("mute", "flag"),
}


class NextCard(Card):
    """次のシンポジウム, or the latest one where none is to come; without any, what to do first.

    `openWanted`, `answerWanted`, `againWanted` (前回をもとに), `addWanted`, `stepWanted(PreparationStep)`.
    """

    openWanted = Signal()
    answerWanted = Signal()
    againWanted = Signal()
    addWanted = Signal()
    stepWanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: int | None = None
        self.caption = label("", size="caption", role="weak")
        self.name = LinkLabel("", size="title", wrap=True)
        self.when = label("", role="sub", wrap=True)
        self.quiet = label(
            tr("今年度の予定はまだありません。前回をもとに、次のシンポジウムを追加できます。"),
            role="sub",
            wrap=True,
        )
        self.state = Chip(theme, "", "mute")
        self.before, self.days, self.after = (
            label(tr("あと"), size="caption", role="weak"),
            label("", size="display"),
            label(tr("日"), role="sub"),
        )
        self.count = QWidget()
        self.step_rows = StepRows(self)
        self.steps = step_list(theme, self.step_rows)
        self.open = secondary_button(theme, tr("開く"), "calendar-days")
        self.answer = secondary_button(theme, tr("回答を記録"), "mail")
        self.again = secondary_button(theme, tr("前回をもとに"), "copy")
        self.empty = EmptyState(
            theme,
            "calendar-days",
            tr("今年度の予定はまだありません"),
            tr("追加すると、準備の進みぐあいがここに出ます。"),
            button=tr("シンポジウムを追加"),
            act=self.addWanted.emit,
        )
        self.content = QWidget()
        self._lay_out()
        self._connect()

    def show_next(
        self,
        found: NextRow | None,
        *,
        dissolved: bool,
        can_repeat: bool,
        read_only: bool,
        quiet: bool = False,
    ) -> None:
        """Show a symposium; `can_repeat`: something makes the next one from it; `quiet`: nothing is planned this 年度."""
        self.empty.button.setVisible(not read_only)
        self.content.setVisible(found is not None)
        self.empty.setVisible(found is None)
        if found is None:
            return
        words = tr("最後のシンポジウム") if dissolved else tr("前回のシンポジウム")
        self.caption.setText(tr("次のシンポジウム") if found.ahead else words)
        self.name.setText(found.title)
        self.when.setText(found.line)
        kind, icon = _STATES[found.state]
        self.state.show_state(found.state_words, kind, icon)  # type: ignore[arg-type]
        self._show_count(found.days_left)
        self.step_rows.show_rows(found.steps)
        if found.id != self._shown:
            self._shown = found.id
            now = [step.id for step in found.steps if step.progress is StepProgress.NOW]
            self.steps.choose(now[0] if now else 0)
        self.steps.setAccessibleName(tr("{title}の準備", title=found.title))
        self.answer.setVisible(found.ahead and found.waiting > 0 and not read_only)
        self.quiet.setVisible(quiet and not found.ahead)
        self.again.setVisible(not found.ahead and can_repeat and not read_only)

    def _show_count(self, days: int | None) -> None:
        """「あと13日」; on the day itself 「きょう」."""
        self.count.setVisible(days is not None)
        self.count.setAccessibleName(
            "" if days is None else tr("あと{n}日", n=days) if days else tr("きょうです")
        )
        self.days.setText(tr("きょう") if days == 0 else str(days or ""))
        self.before.setVisible(bool(days))
        self.after.setVisible(bool(days))
        self.after.setText(tr("日||一日") if days == 1 else tr("日"))

    def _lay_out(self) -> None:
        count = row(self.before, self.days, self.after, spacing=6)
        self.count.setLayout(count)
        first = row(self.caption, self.state, None, spacing=SPACE.m)
        head = row(column(first, self.name, self.when, spacing=SPACE.xxs), self.count)
        head.setStretch(0, 1)
        head.setSpacing(SPACE.l)
        buttons = flow(self.open, self.answer, self.again, spacing=SPACE.s)
        stack = column(head, self.steps, self.quiet, buttons, spacing=SPACE.m)
        self.content.setLayout(stack)
        self.add(self.content, self.empty)
        self.empty.hide()

    def _connect(self) -> None:
        self.open.clicked.connect(lambda _on: self.openWanted.emit())
        self.answer.clicked.connect(lambda _on: self.answerWanted.emit())
        self.again.clicked.connect(lambda _on: self.againWanted.emit())
        self.steps.activatedRow.connect(self._step)
        self.name.clicked.connect(self.openWanted)

    def _step(self, step: PreparationStep) -> None:
        self.stepWanted.emit(step)
