"""One window per council file and user: a second start brings the first window to the front through a local socket.

A local socket of the operating system (no network). Only asked when the file's lock is there, so an ordinary start does
not wait; where the first window does not answer, the second opens as anybody's would (read-only).
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QMainWindow

from ogdesk.store.file_identity import lock_path, one_name
from ogdesk.store.lock import user_name

_WAIT_MS = 500
_ANSWER_MS = 3000
"""A window that is busy for longer hangs."""
_CALL, _ANSWER = b"front", b"here"


def call_other(path: Path) -> bool:
    """Ask the window that has `path` open to come to the front; whether it answered. One that hangs is as good as none:
    nobody may wait before a start that shows nothing."""
    if not lock_path(path).exists():
        return False
    socket = QLocalSocket()
    socket.connectToServer(server_name(path))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_CALL)
    answered = socket.waitForReadyRead(_ANSWER_MS)
    socket.disconnectFromServer()
    return answered


class SingleInstance(QObject):
    """Listens for a second start of the same file."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._server: QLocalServer | None = None

    def listen(self, path: Path) -> None:
        """From now on for the file `path`, which this window holds the lock of (so a socket left behind is stale)."""
        self.close()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(server_name(path))
        server.newConnection.connect(self._ring)
        server.listen(server_name(path))
        self._server = server

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _ring(self) -> None:
        if self._server is None:
            return
        caller = self._server.nextPendingConnection()
        if caller is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_ANSWER)
            caller.flush()
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()


def server_name(path: Path) -> str:
    """A name that tells nothing of file or user; one for all names of a file."""
    known = f"{user_name()}\n{one_name(path)}"
    return f"ogdesk-{hashlib.sha256(known.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
