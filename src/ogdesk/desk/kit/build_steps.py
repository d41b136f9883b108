"""Builds a large page in steps, a few controls per turn of the event loop, so that the window stays responsive."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Steps(QObject):
    """Runs a generator piece by piece, one `yield` per turn of the event loop; `stop` leaves it where it is."""

    def __init__(self, work: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()

    def finish(self) -> None:
        """Do all the rest now (someone wants to go to one of the controls)."""
        while self.running:
            self._next()

    def _next(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self._timer.stop()
