"""A Japanese input method in every field of every screen: keys that belong to the conversion never do anything else."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

import ogdesk.desk
from helpers.screens import seen, told
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.fields.long_text import LongTextField
from ogdesk.desk.kit.fields.text import ImeLineEdit

Walk = Callable[[], Iterator[str]]
CONVERTING = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)


def below(kind: type) -> Iterator[type]:
    for child in kind.__subclasses__():
        yield child
        yield from below(child)


def test_no_field_of_ours_is_without_the_rules_of_the_input_method() -> None:
    for module in pkgutil.walk_packages(ogdesk.desk.__path__, "ogdesk.desk."):
        importlib.import_module(module.name)
    own = [
        kind
        for base in (QLineEdit, QPlainTextEdit, QTextEdit)
        for kind in below(base)
        if kind.__module__.startswith("ogdesk.")
    ]
    assert own
    assert [kind for kind in own if not issubclass(kind, ImeLineEdit | LongTextField)] == []


def test_enter_esc_tab_and_arrows_belong_to_the_conversion_everywhere(
    qtbot: QtBot, screens: Walk, opened: Desktop, ime
) -> None:
    window = opened.window
    visited: set[tuple[str, str]] = set()
    for screen in screens():
        for field in _fields(window):
            known = (screen, field.accessibleName() or told(field))
            if known in visited:
                continue
            visited.add(known)
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if not field.hasFocus():
                continue
            QTest.keyClick(field, Qt.Key.Key_End)  # composing over selected text would take it away
            before = (window.current, opened.session.undo_title, _text(field))
            ime.type(field, "しょうじ")
            for key in CONVERTING:
                QTest.keyClick(field, key)
                assert field.hasFocus(), (*known, key)
                assert QApplication.activePopupWidget() is None, (*known, key)
            assert (window.current, opened.session.undo_title, _text(field)) == before, known
            ime.type(field, "")
            qtbot.wait(1)
    assert len(visited) > 60, sorted(visited)


def _fields(window: QWidget) -> list[QWidget]:
    """The fields in sight that can be typed into."""
    found = [field for kind in (QLineEdit, QPlainTextEdit) for field in seen(window, kind)]
    return [
        field
        for field in found
        if not field.isReadOnly() and field.isEnabled() and not isinstance(field.parent(), QComboBox)
    ]


def _text(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()  # type: ignore[attr-defined]
