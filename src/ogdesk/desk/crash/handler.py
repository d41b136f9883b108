"""Exception hooks: from a failure in a slot or a worker to the trail and to one calm sentence."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError
from ogdesk.ground.trail import LOGGER, CrashTrail

NOW = tr("うまくいかない処理がありました。入力した内容は残っています。")
BEFORE = tr("前回、ogdesk が途中で止まりました。そのときの記録がこのパソコンに残っています。")
COPY = tr("くわしい情報をコピー")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashNotifier(QObject):
    """Brings recorded failures to the GUI thread.

    `rang(trace)` on the GUI thread for each failure the trail records, in whatever thread it happened; `told(sentence)`
    for a WorldError of a task that nobody took."""

    rang = Signal(str)
    told = Signal(str)

    _heard = Signal(str)

    def __init__(self, trail: CrashTrail) -> None:
        super().__init__()
        self._trail = trail
        # Never while Qt paints or asks a model: what is told there would start the next paint.
        self._heard.connect(self.rang, Qt.ConnectionType.QueuedConnection)
        trail.listen(self._heard.emit)

    def world_failed(self, error: WorldError) -> None:
        """For the task runner's `on_world_error`."""
        self.told.emit(tr(error.sentence))

    def worker_failed(self, problem: BaseException) -> None:
        """For the task runner's `on_crash`."""
        self._trail.record(type(problem), problem, problem.__traceback__)


def log_qt_messages() -> None:
    """What Qt complains about goes to the log, not to a terminal nobody sees."""

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        LOGGER.log(_LEVELS.get(kind, logging.WARNING), "qt: %s", message)

    qInstallMessageHandler(handle)
