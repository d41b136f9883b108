"""Python's garbage collector on the GUI thread only: in a worker it could free a widget."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_GC_EVERY_MS = 100
_SETTLED_AFTER_MS = 3_000


class GuiGarbage(QObject):
    """Collects garbage by a timer on the GUI thread; the automatic collector, which runs in any thread, is off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settled = False
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_GC_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        QTimer.singleShot(_SETTLED_AFTER_MS, self, self.settle)

    def settle(self) -> None:
        """Set aside what the start made (modules, classes): a full collection then stays short."""
        self._settled = True
        gc.freeze()

    def collect(self) -> None:
        """Collect the oldest generation that is due, by the thresholds of the interpreter."""
        if not self._settled:
            gc.freeze()
            return
        for generation in (2, 1, 0):
            threshold = gc.get_threshold()[generation]
            if 0 < threshold < gc.get_count()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
