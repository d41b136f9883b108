"""Progress display of a pane: nothing at first, then the busy cursor, a thin bar with words, then percent and 「中止する」."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from ogdesk.desk.kit.controls.buttons import flat_button
from ogdesk.desk.kit.controls.cards import row
from ogdesk.desk.kit.controls.labels import label
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, SPACE
from ogdesk.desk.session.task_runner import Progress, Task, TaskRunner
from ogdesk.desk.words import tr


class WaitingBar(QFrame):
    """Progress bar of one pane.

    Stands at the top of a pane and follows one task at a time (`follow`). `pane` gets the busy cursor.

    > 400 ms busy cursor, > 1 s bar with the task's words, > 3 s percent, count and 「中止する」.
    """

    def __init__(self, theme: Theme, runner: TaskRunner, pane: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self._pane = pane
        self._task: Task | None = None
        self.words = label("", size="caption", role="sub")
        self.bar = QProgressBar(textVisible=False, maximum=0)
        self.stop = flat_button(theme, tr("中止する"))
        self.stop.clicked.connect(self._cancel)
        self._timers = [self._timer(MOTION.busy_cursor_after, self._show_cursor)]
        self._timers.append(self._timer(MOTION.progress_after, self._show_bar))
        self._timers.append(self._timer(MOTION.progress_with_cancel_after, self._show_stop))
        self._lay_out()
        runner.progressed.connect(self._on_progress)
        runner.ended.connect(self._on_ended)

    def follow(self, task: Task) -> None:
        """Watch `task`; an older one is forgotten."""
        self._clear()
        self._task = task
        self.words.setText(task.words)
        self.bar.setMaximum(0)
        for timer in self._timers:
            timer.start()

    def _timer(self, after: int, act: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=after)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.bar)
        line = row(self.words, None, self.stop)
        line.setContentsMargins(SPACE.m, SPACE.xxs, SPACE.xs, SPACE.xxs)
        stack.addLayout(line)
        self.stop.hide()
        self.hide()

    def _show_cursor(self) -> None:
        self._pane.setCursor(Qt.CursorShape.BusyCursor)

    def _show_bar(self) -> None:
        self.bar.setAccessibleName(self.words.text())
        self.show()

    def _show_stop(self) -> None:
        self.stop.show()

    def _on_progress(self, task: Task, progress: Progress) -> None:
        if task is not self._task:
            return
        percent = progress.percent
        words = progress.words or task.words
        if percent is not None:
            self.bar.setRange(0, 100)
            self.bar.setValue(percent)
            words = tr(
                "{words}　{percent}％（{done}／{total}）",
                words=words,
                percent=percent,
                done=progress.done,
                total=progress.total,
            )
        self.words.setText(words)

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._clear()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _clear(self) -> None:
        self._task = None
        for timer in self._timers:
            timer.stop()
        self._pane.unsetCursor()
        self.stop.hide()
        self.hide()
