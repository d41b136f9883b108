"""From 今日 to the PDF with the keyboard alone, and once more with an input method in every text field."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.fictional_panel import fictional_panel
from helpers.screens import Screens, seen
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.forms import stored_text
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.release import NoticeState
from ogdesk.desk.desktop import Desktop

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down)


@pytest.fixture
def council(tmp_path: Path, here: Surroundings) -> Path:
    """A symposium to come; its release lacks the number to call."""
    path = tmp_path / "架空.ogdesk"
    ids = fictional_panel(path, here)
    with open_to_write(path, here) as file:
        texts = {
            "issuer": "青葉市",
            "division": "企画部",
            "section": "情報課",
            "in_charge": "見本 花子",
            "purpose": "",
        }
        edits = [
            Edit("notice", ids.notice, field, text) for field, text in texts.items() if field != "purpose"
        ]
        edits.append(Edit("symposium", ids.event, "purpose", "データの使い方を考えます。"))
        edits.append(Edit("symposium", ids.event, "theme", "まちのデータ"))
        set_fields(file, edits, today=here.today)
    return path


@pytest.fixture
def clerk(qtbot: QtBot, desktop: Desktop, council: Path) -> Clerk:
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(council)
    made = Clerk(qtbot, desktop)
    made.wait(lambda: desktop.window.current == "today")
    made.settle()
    return made


def focus_name() -> str:
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def tab_to(clerk: Clerk, name: str) -> QWidget:
    """Tab until the control of that name has the keyboard."""
    for _ in range(150):
        if focus_name().startswith(name):
            widget = QApplication.focusWidget()
            assert widget is not None
            return widget
        clerk.keys("Tab")
    raise AssertionError(f"Tab never comes to 「{name}」")


def test_from_today_to_the_pdf_with_the_keyboard_alone(
    clerk: Clerk, council: Path, tmp_path: Path, here: Surroundings
) -> None:
    window = clerk.desktop.window
    tab_to(clerk, "要確認")
    view = QApplication.focusWidget()
    assert view is not None
    for _ in range(20):
        index = view.currentIndex()  # type: ignore[attr-defined]
        if "電話番号" in str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()):
            break
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    clerk.wait(lambda: focus_name() == "電話番号")
    assert window.current == "symposium"
    QTest.keyClicks(QApplication.focusWidget(), "012-345-6789")
    clerk.keys("Return")
    clerk.settle()
    tab_to(clerk, "報道発表を確定する")
    clerk.keys("Return")
    clerk.settle()
    clerk.wait(lambda: any(b.text() == "確定する" for b in seen(clerk.page, QAbstractButton)))
    tab_to(clerk, "確定する")
    clerk.keys("Enter")
    answer_file_dialog(clerk, tmp_path / "発表.pdf")
    clerk.settle()
    clerk.wait(lambda: (tmp_path / "発表.pdf").exists() or bool(list(tmp_path.rglob("*.pdf"))))
    (made,) = tmp_path.rglob("*.pdf")
    with pypdfium2.PdfDocument(made) as document:
        assert "012-345-6789" in document[0].get_textpage().get_text_range()
    with open_to_read(council, here) as file, file.reading() as reading:
        from ogdesk.council.release import Notice

        assert reading.all(Notice)[0].state is NoticeState.FINAL
        assert stored_text(reading, "notice", 1, "tel") == "012-345-6789"


def answer_file_dialog(clerk: Clerk, path: Path) -> None:
    """Where it is asked: a file chooser may come up."""
    clerk.qtbot.wait(50)
    for dialog in clerk.desktop.window.findChildren(QFileDialog):
        if dialog.isVisible():
            clerk.save_as(path)


def compose(widget: QWidget, text: str) -> None:
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))


def test_enter_to_convert_never_triggers_anything(qtbot: QtBot, opened: Desktop) -> None:
    """On every screen, in every text field: composed text and the keys of conversion change nothing but the field."""
    saves: list[object] = []
    opened.session.saved.connect(saves.append)
    screens, faults = Screens(qtbot, opened), []
    tried = 0
    for screen in screens.walk():
        window = opened.window
        before = (window.current, window.strip.words.text())
        for line in seen(window, QLineEdit) + seen(window, QPlainTextEdit):
            if not line.isEnabled() or line.focusPolicy() == Qt.FocusPolicy.NoFocus or line.isReadOnly():
                continue
            line.setFocus()
            if not line.hasFocus():
                continue
            tried += 1
            text = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
            compose(line, "へんかん")
            for key in KEYS:
                QTest.keyClick(line, key)
                compose(line, "変換")
            compose(line, "")
            if QApplication.focusWidget() is not line:
                faults.append(f"{screen}: a key of conversion left 「{line.accessibleName()}」")
                continue
            now = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
            if now != text:
                faults.append(f"{screen}: 「{line.accessibleName()}」 {text!r} → {now!r}")
        screens.settle()
        if (window.current, window.strip.words.text()) != before:
            faults.append(f"{screen}: → {window.current}")
    assert tried > 30
    assert saves == []
    assert faults == [], "\n".join(faults)
