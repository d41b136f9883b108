"""A value that the file refuses stays in its field, whole and with its sentence, until it is dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.session.drafts import read_drafts

TYPED = Edit("symposium", EVENT_2020, "capacity", "100名程度")


def capacity(clerk: Clerk) -> QLineEdit:
    """The field 定員 of the symposium, built anew."""
    clerk.desktop.window.go("today")
    clerk.settle()
    clerk.desktop.window.go("symposia", EVENT_2020)
    clerk.settle()
    line = clerk.await_control("定員（人）", QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


def sentence(line: QLineEdit) -> str:
    """What stands under it."""
    field = line.parentWidget()
    assert isinstance(field, Field)
    return field.sentence


def test_it_is_there_again_after_another_page_and_after_opening_anew(
    qtbot: QtBot, opened: Desktop, council_path: Path, here: Surroundings
) -> None:
    clerk = Clerk(qtbot, opened)
    line = capacity(clerk)
    line.setFocus()
    clerk.enter(line, TYPED.text)
    clerk.keys("Return")
    clerk.wait(lambda: "数ではありません" in sentence(line))
    clerk.wait(lambda: TYPED in read_drafts(here.places.drafts, council_path))
    for again in (lambda: None, lambda: opened.session.open(council_path)):
        again()
        clerk.settle()
        clerk.wait(lambda: opened.session.is_open)
        line = capacity(clerk)
        clerk.wait(lambda line=line: line.text() == TYPED.text)
        clerk.wait(lambda line=line: "数ではありません" in sentence(line))
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), sentence(line)) == ("", "")
    clerk.wait(lambda: read_drafts(here.places.drafts, council_path) == [])
