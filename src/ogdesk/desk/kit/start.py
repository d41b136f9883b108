"""Making the application: text size, Qt's own texts in Japanese."""

from __future__ import annotations

import os
from collections.abc import MutableMapping, Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ogdesk.desk.kit.tokens import TOKENS

SCALE = "QT_SCALE_FACTOR"


def make_application(argv: Sequence[str], *, text_percent: int = 100) -> QApplication:
    """The QApplication with 文字の大きさ and Japanese context menus and standard buttons."""
    scale_environment(text_percent, os.environ)
    app = QApplication(list(argv))
    app.setApplicationName("ogdesk")
    app.setDesktopFileName("ogdesk")
    QLocale.setDefault(QLocale(QLocale.Language.Japanese, QLocale.Country.Japan))
    speak_japanese(app)
    return app


def scale_environment(percent: int, environment: MutableMapping[str, str]) -> None:
    """設定 › 文字の大きさ: scales everything, so it must stand before the application is made. A scale that the user
    set from outside stays. Values outside the offered ones count as the nearest."""
    if SCALE in environment:
        return
    nearest = min(TOKENS.text_scale_percent, key=lambda offered: abs(offered - percent))
    if nearest != 100:
        environment[SCALE] = f"{nearest / 100:g}"


def speak_japanese(app: QApplication) -> bool:
    """Load Qt's own Japanese texts; without them context menus and standard buttons stay English."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load("qtbase_ja", folder) and app.installTranslator(translator)
