"""Python's garbage collector on the GUI thread only: in a worker it could free a widget.

It stops the window for as long as it looks through things. So only young ones are looked through while somebody works:
what has lived for a while (modules, pages) is set aside unseen. What became garbage there (the panel of a row that was left)
is looked for when the window is not in use, or when very much was set aside.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_GC_EVERY_MS = 100
_SETTLED_AFTER_MS = 3_000
_AWAY_AFTER_MS = 5_000
_MOST_SET_ASIDE = 2_000_000
"""Objects, some hundred MB: then a stop of the window is the smaller evil."""
_COUNTED_EVERY = 30
_MOST_AT_ONCE = 20_000
"""Objects that are looked through in one go: some 10 ms."""
_PATIENCE = 10
"""So many times, a second in all, it waits for a worker that has made more."""


class GuiCollector(QObject):
    """Collects garbage by a timer on the GUI thread; the automatic collector, which runs in any thread, is off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settled = False
        self._middle = 0
        self._looked_through = 0
        self._waited = 0
        self._times = 0
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_GC_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        self._away = QTimer(self, singleShot=True, interval=_AWAY_AFTER_MS)
        self._away.timeout.connect(self.collect_all)
        QTimer.singleShot(_SETTLED_AFTER_MS, self, self.settle)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def settle(self) -> None:
        """Set aside what the start made (modules, classes)."""
        self._settled = True
        gc.freeze()

    def collect(self) -> None:
        """Collect what is young and due, by the thresholds of the interpreter; set aside what has become old."""
        if not self._settled:
            gc.freeze()
            return
        (young, middle, old), count = gc.get_threshold(), gc.get_count()
        if count[0] > _MOST_AT_ONCE:
            self._wait()
        elif 0 < middle < count[1]:
            self._collect_middle(old)
        elif 0 < young < count[0]:
            gc.collect(0)

    def _wait(self) -> None:
        """A worker is reading: nearly all of that goes by itself when it has ended. What stays is set aside unseen."""
        self._waited += 1
        if self._waited > _PATIENCE:
            self._waited = 0
            self._set_aside()

    def _collect_middle(self, most: int) -> None:
        if self._middle < most and len(gc.get_objects(generation=1)) <= _MOST_AT_ONCE:
            gc.collect(1)
            self._middle += 1
        else:
            self._set_aside()

    def _set_aside(self) -> None:
        self._middle = 0
        gc.freeze()
        self._times += 1
        # Counting takes its time too.
        if (
            not self._times % _COUNTED_EVERY
            and gc.get_freeze_count() - self._looked_through > _MOST_SET_ASIDE
        ):
            self.collect_all()

    def collect_all(self) -> None:
        """Look through everything, also what was set aside: takes its time."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._looked_through = gc.get_freeze_count()

    def stop(self) -> None:
        self._timer.stop()
        self._away.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self._timer.isActive():
            self._away.start()
