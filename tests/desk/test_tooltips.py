"""Stored text is shown as it was typed wherever Qt would read HTML: in tooltips and labels."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from itertools import count, takewhile
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

import ogdesk.desk
from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.acts.editing import Edit, set_fields
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import ElidingLabel, label, paragraph
from ogdesk.desk.kit.tips import tip

DESK = Path(ogdesk.desk.__file__).parent
HOSTILE = '公開 <img src="file://host/share/a.png"> & <b>太字</b>\n  二行目'
OTHER_DOORS = {
    "setWhatsThis", "setStatusTip", "setTabToolTip", "WhatsThisRole", "StatusTipRole", "QMessageBox", "QErrorMessage",
    "QProgressDialog", "QInputDialog", "QTextBrowser", "QSplashScreen",
}  # fmt: skip
"""Ways of Qt to show a text that may be HTML; none is used."""


@pytest.mark.parametrize(
    "text", [HOSTILE, "<img src='//host/a'>", "a &lt;b", "<!-- x", "<?xml version='1.0'?>"]
)
def test_a_tip_says_what_was_typed(qapp: QApplication, text: str) -> None:
    document = QTextDocument()
    document.setHtml(tip(text))
    assert "<img" not in tip(text)
    assert document.toPlainText() == text or tip(text) == text


@pytest.mark.parametrize("text", ["", "取り消す（Ctrl+Z）", "A & B", "1 < 2\n二行目"])
def test_an_ordinary_tip_stays_as_it_is(qapp: QApplication, text: str) -> None:
    assert tip(text) == text


def test_hovering_a_name_that_is_cut_opens_no_file(qtbot: QtBot, theme: object) -> None:
    name = ElidingLabel(HOSTILE)
    qtbot.addWidget(name)
    name.resize(60, 20)
    name.show()
    middle = QPoint(30, 10)
    QApplication.sendEvent(name, QHelpEvent(QEvent.Type.ToolTip, middle, name.mapToGlobal(middle)))
    qtbot.waitUntil(lambda: QToolTip.text() != "")
    document = QTextDocument()
    document.setHtml(QToolTip.text())
    assert document.toPlainText() == HOSTILE
    QToolTip.hideText()


def test_a_title_that_names_a_file_is_plain_in_every_tooltip_and_label(qtbot: QtBot, opened: Desktop) -> None:
    clerk = Clerk(qtbot, opened)
    clerk.settle()
    session = opened.session
    title = HOSTILE.partition("\n")[0]
    edits = [Edit("symposium", EVENT_2020, "title", title)]
    with qtbot.waitSignal(session.changed):
        session.act(lambda file: set_fields(file, edits, today=session.here.today))
    told: list[str] = []
    for page in ("today", "symposia"):
        opened.window.go(page)
        clerk.settle()
        told += _tips(opened.window.page(page))
    opened.window.resize(opened.window.minimumSize())
    opened.window.go("symposia", EVENT_2020)
    clerk.settle()
    told += _tips(opened.window.page("symposium"))
    assert [words for words in told if "&lt;img" in words]
    assert not [words for words in told if "<img" in words]


def _tips(page: QWidget) -> list[str]:
    """The tooltips of all widgets of a page and of all rows of its lists."""
    found = [each.toolTip() for each in page.findChildren(QWidget)]
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount(QModelIndex()) if model is not None else 0):
            for column in takewhile(partial(model.hasIndex, row), count()):
                words = model.index(row, column, QModelIndex()).data(Qt.ItemDataRole.ToolTipRole)
                found.append(words or "")
    return found


def test_labels_show_what_was_typed(qtbot: QtBot, theme: object) -> None:
    for made in (label(HOSTILE), ElidingLabel(HOSTILE)):
        qtbot.addWidget(made)
        assert made.textFormat() == made.textFormat().PlainText
    made = paragraph(HOSTILE)
    qtbot.addWidget(made)
    assert "<img" not in made.text()


# ---- no other way, in the sources


def _sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(DESK.rglob("*.py")):
        yield str(path.relative_to(DESK)), ast.parse(path.read_text(encoding="utf-8"))


def _escaped(value: ast.expr | None) -> bool:
    """`tip(…)`, a text of its own that is empty, what an action was given, nothing, or a choice among these."""
    match value:
        case None | ast.Constant(value=None | ""):
            return True
        case ast.Call(func=ast.Name(id="tip")) | ast.Call(func=ast.Attribute(attr="toolTip")):
            return True
        case ast.IfExp(body=body, orelse=other):
            return _escaped(body) and _escaped(other)
        case ast.BoolOp(values=values):
            return all(map(_escaped, values))
        case _:
            return False


def _asks_for_tip(test: ast.expr) -> bool:
    return any(isinstance(node, ast.Attribute) and node.attr == "ToolTipRole" for node in ast.walk(test))


def _wrong(tree: ast.Module) -> Iterator[int]:
    """The lines where a text reaches a tooltip unescaped."""
    right: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            at = {"setToolTip": 0, "showText": 1}.get(node.func.attr)
            if at is not None and len(node.args) > at and _escaped(node.args[at]):
                right.add(node.func)
        if isinstance(node, ast.If) and _asks_for_tip(node.test):
            answers = [
                found for line in node.body for found in ast.walk(line) if isinstance(found, ast.Return)
            ]
            if answers and all(_escaped(answer.value) for answer in answers):
                right.update(ast.walk(node.test))
    for node in ast.walk(tree):
        shows = isinstance(node, ast.Attribute) and node.attr in ("setToolTip", "showText", "ToolTipRole")
        if shows and node not in right:
            yield node.lineno
        name = getattr(node, "attr", None) or getattr(node, "id", None)
        if name in OTHER_DOORS:
            yield node.lineno


def test_every_tooltip_is_escaped() -> None:
    assert [f"{name}:{line}" for name, tree in _sources() for line in _wrong(tree)] == []


def test_only_the_kit_makes_labels_of_text_and_two_places_escape_for_themselves() -> None:
    texts, rich = set(), set()
    for name, tree in _sources():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "QLabel"
                and node.args
            ):
                texts.add(name)
            if isinstance(node, ast.Attribute) and node.attr in (
                "RichText",
                "AutoText",
                "MarkdownText",
                "setHtml",
            ):
                rich.add(name)
    assert texts == {"kit/controls/labels.py"}
    assert rich == {"kit/controls/labels.py", "history/diff_boxes.py"}


@pytest.mark.parametrize(
    "code",
    [
        "a.setToolTip(title)",
        "changed.connect(line.setToolTip)",
        "a.setToolTip(tip(x) if x else y)",
        "QToolTip.showText(place, words, view)",
        "if role == Qt.ItemDataRole.ToolTipRole:\n    x = 1",
        "def data():\n    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):\n        return words",
        "a.setWhatsThis(words)",
    ],
)
def test_the_search_finds_each_other_way(code: str) -> None:
    assert list(_wrong(ast.parse(code)))
