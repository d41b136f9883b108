"""`python bare.py RESULT`: a bare PySide6 window of the same size, closed after its first paint; when that was goes to RESULT."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    """Nothing in it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._painted)

    def _painted(self) -> None:
        Path(sys.argv[1]).write_text(f'{{"painted": {time.monotonic()}}}', encoding="utf-8")
        self.close()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    sys.exit(app.exec())
