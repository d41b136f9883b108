"""Creates the QApplication: text size and language."""

from __future__ import annotations

import os
from collections.abc import MutableMapping, Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ogdesk.desk.kit.tokens import TOKENS
from ogdesk.desk.words import ENGLISH, LANGUAGE
from ogdesk.ground.resources import resource

SCALE = "QT_SCALE_FACTOR"


JAPANESE = "ja"


def make_application(
    argv: Sequence[str], *, text_percent: int = 100, language: str = JAPANESE
) -> QApplication:
    """The QApplication with 文字の大きさ and 言語; to be made before the modules whose constants hold words are imported."""
    scaled = scale_environment(text_percent, os.environ)
    app = QApplication(list(argv))
    if scaled:
        # What is started from here (the program anew, a viewer for a PDF) takes its own.
        del os.environ[SCALE]
    app.setApplicationName("ogdesk")
    app.setDesktopFileName("ogdesk")
    spoken = QLocale.Language.English if language == ENGLISH else QLocale.Language.Japanese
    QLocale.setDefault(QLocale(spoken, QLocale.Country.Japan))
    speak(app, language)
    return app


def scale_environment(percent: int, environment: MutableMapping[str, str]) -> bool:
    """設定 › 文字の大きさ: scales everything, so it must stand before the application is made. A scale that the user
    set from outside stays. Values outside the offered ones count as the nearest. Whether it was set."""
    if SCALE in environment:
        return False
    nearest = min(TOKENS.text_scale_percent, key=lambda offered: abs(offered - percent))
    if nearest == 100:
        return False
    environment[SCALE] = f"{nearest / 100:g}"
    return True


def speak(app: QApplication, language: str) -> bool:
    """Load the words of a language. Japanese is the source, so only Qt's own context menus and standard buttons need it
    (they stay English without); English needs only ours. False when a file is missing: then the source is shown."""
    translator = QTranslator(app)
    app.setProperty(LANGUAGE, language)
    if language == ENGLISH:
        name, folder = "ogdesk_en", str(resource("translations"))
    else:
        name, folder = "qtbase_ja", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(name, folder) and app.installTranslator(translator)
