"""A small council that does not exist, and hands to work its symposium's page with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.acts.calendar.answers import record_answer
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.forms import stored_text
from ogdesk.acts.people.additions import add_affiliation, add_contact, add_organisation, add_person, add_post
from ogdesk.acts.programme.edits import add_item, add_seat
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia.additions import add_symposium
from ogdesk.council.attendance import AttendanceState, Channel
from ogdesk.council.council import Office, OfficeTerm
from ogdesk.council.entity import Edit
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.organisation import ContactRole, Organisation
from ogdesk.council.programme import ItemKind, Role
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.symposia.list_page import SymposiaPage
from ogdesk.desk.symposia.page import SymposiumPage
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading

T = TypeVar("T")
CITIES = (("北山市", "きたやまし"), ("南川市", "みなみがわし"), ("青葉市", "あおばし"))


@dataclass
class Fiction:
    """Ids of what is in the fictional council."""

    event: int = 0
    older: int = 0
    opening: int = 0
    keynote: int = 0
    panel: int = 0
    speaker: int = 0
    moderator: int = 0
    posts: tuple[int, ...] = ()
    seats: tuple[int, ...] = ()
    keynote_seat: int = 0
    titles: tuple[int, ...] = ()


def build(file: CouncilFile, today: date) -> Fiction:
    """Three cities, two people, a symposium of 90 minutes with a panel of three heads, and an older one."""
    made = Fiction()
    bodies = [add_organisation(file, name).id for name, _ in CITIES]
    set_fields(
        file,
        [Edit("organisation", body, "reading", CITIES[n][1]) for n, body in enumerate(bodies)],
        today=today,
    )
    made.posts = tuple(add_post(file, body, "市長", is_head=True).id for body in bodies)
    made.speaker = add_person(file, "架空", "太郎", family_reading="カクウ", given_reading="タロウ").id
    made.moderator = add_person(file, "創作", "花子", family_reading="ソウサク", given_reading="ハナコ").id
    school = add_organisation(file, "架空大学").id
    group = add_organisation(file, "データの会").id
    made.titles = (
        add_affiliation(file, made.speaker, school, title="教授").id,
        add_affiliation(file, made.speaker, group, title="代表").id,
    )
    made.event = add_symposium(file, year=FiscalYear(2020), title="令和2年度 公開シンポジウム").id
    made.older = add_symposium(file, year=FiscalYear(2019), title="データ活用の集い").id
    _fill_programme(file, made, today)
    with file.act("事務局") as writing:
        city = writing.get(Organisation, bodies[0])
        writing.whole().council.offices.append(OfficeTerm(organisation=city, office=Office.SECRETARIAT))
    office = add_contact(file, organisation_id=bodies[0], role=ContactRole.COUNCIL)
    set_fields(file, [Edit("contact", office.id, "mail", "jimu@kitayama.example.jp")], today=today)
    return made


def _fill_programme(file: CouncilFile, made: Fiction, today: date) -> None:
    made.opening = add_item(file, made.event, ItemKind.OPENING).id
    made.keynote = add_item(file, made.event, ItemKind.KEYNOTE).id
    made.panel = add_item(file, made.event, ItemKind.PANEL).id
    lengths = ((made.opening, "5"), (made.keynote, "30"), (made.panel, "55"))
    edits = [Edit("item", item, "minutes", minutes) for item, minutes in lengths]
    edits.append(Edit("symposium", made.event, "theme", "まちのデータ"))
    edits.append(Edit("sitting", 1, "day", "令和2年11月19日"))
    edits += [Edit("sitting", 1, "start", "15:00"), Edit("sitting", 1, "end", "16:30")]
    set_fields(file, edits, today=today)
    made.keynote_seat = add_seat(file, made.keynote, Role.SPEAKER, person_id=made.speaker).id
    made.seats = tuple(add_seat(file, made.panel, Role.PANELIST, post_id=post).id for post in made.posts)
    record_answer(file, 1, AttendanceState.CONFIRMED, on=date(2020, 10, 2), channel=Channel.MAIL)
    record_answer(file, 2, AttendanceState.ASKED, on=date(2020, 10, 26), channel=Channel.LETTER)
    set_fields(file, [Edit("attendance", 1, "mail", "taro@kaku.example.jp")], today=date(2020, 11, 6))
    set_fields(file, [Edit("attendance", 2, "mail", "hisho@kitayama.example.jp")], today=date(2020, 11, 6))


@dataclass
class Hands:
    """The window with the fictional council, and what a clerk does with it."""

    qtbot: QtBot
    desktop: Desktop
    path: Path
    ids: Fiction
    here: Surroundings

    @property
    def symposia(self) -> SymposiaPage:
        page = self.desktop.window.page("symposia")
        assert isinstance(page, SymposiaPage)
        return page

    @property
    def page(self) -> SymposiumPage:
        page = self.desktop.window.page("symposium")
        assert isinstance(page, SymposiumPage)
        return page

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=10_000)

    def settle(self) -> None:
        """Until the file has answered and the page shows it."""
        for _ in range(3):
            self.wait(lambda: not self.desktop.runner.busy)
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    def open(self, event_id: int | None = None, tab: int = 0) -> SymposiumPage:
        """Open the symposium's page on a tab."""
        self.desktop.window.go("symposium", event_id or self.ids.event)
        self.wait(
            lambda: (
                self.page.view is not None and self.page.overview is not None and self.page.overview.is_ready
            )
        )
        self.page.show_tab(tab)
        self.settle()
        return self.page

    def key(
        self, target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(target, key, held)
        self.settle()

    def type(self, target: QWidget, text: str, *, enter: bool = True) -> None:
        """Replace the text of a field and leave it with Enter."""
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            handed_over = QInputMethodEvent()
            handed_over.setCommitString(text)
            QApplication.sendEvent(target, handed_over)
        if enter:
            QTest.keyClick(target, Qt.Key.Key_Return)
        self.settle()

    def undo(self) -> None:
        """Ctrl+Z in a place that has nothing of its own to undo."""
        QTest.keyClick(self.desktop.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def stored(self, entity: str, entity_id: int, field: str) -> str:
        """What another program reads in the file."""
        return self.read(lambda reading: stored_text(reading, entity, entity_id, field))

    def read(self, work: Callable[[Reading], T]) -> T:
        with open_to_read(self.path, self.here) as file, file.reading() as reading:
            return work(reading)

    def toast(self) -> str:
        """The words of the toast, '' when there is none."""
        toast = self.desktop.window.toast
        return toast.words.text() if toast.isVisible() else ""


class Ime(Protocol):
    """The input method of the window's tests (fixture `ime`)."""

    def type(self, widget: QWidget, preedit: str) -> None: ...

    def commit(self, widget: QWidget, text: str) -> None: ...
