"""Throttle and debounce: many signals become one call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer


class _Delayed(QObject):
    def __init__(self, act: Callable[..., object], wait: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._arguments: tuple[Any, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=wait)
        self._timer.timeout.connect(self._run)

    @property
    def waiting(self) -> bool:
        return self._timer.isActive()

    def cancel(self) -> None:
        """Forget the call that waits."""
        self._timer.stop()

    def flush(self) -> None:
        """Make the call that waits now."""
        if self._timer.isActive():
            self._timer.stop()
            self._run()

    def _run(self) -> None:
        arguments, self._arguments = self._arguments, ()
        self._act(*arguments)


class Throttle(_Delayed):
    """Calls `act` with the newest arguments at most once in `wait` ms, however often it is called."""

    def __call__(self, *arguments: Any) -> None:
        self._arguments = arguments
        if not self._timer.isActive():
            self._timer.start()


class Debounce(_Delayed):
    """Calls `act` with the newest arguments once nothing has come for `wait` ms (preview, search)."""

    def __call__(self, *arguments: Any) -> None:
        self._arguments = arguments
        self._timer.start()
