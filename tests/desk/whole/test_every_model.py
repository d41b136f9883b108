"""Qt's own model tester on every model of the window, while lists are filled, filtered, sorted, changed and taken back."""

from __future__ import annotations

import gc
import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

import ogdesk.desk
from helpers.clerk import Clerk
from helpers.screens import EVENT_2020, Screens
from ogdesk.acts import removal as removing
from ogdesk.acts.members import edits as member_edits
from ogdesk.acts.members.observation_edits import Candidate
from ogdesk.acts.pasting import lineup as pasting
from ogdesk.acts.people import additions as people
from ogdesk.acts.programme import edits as programme
from ogdesk.acts.symposia import additions as symposia
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.programme import ItemKind, Role
from ogdesk.desk.commands import UNDO
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.finder import FIND_ALL
from ogdesk.desk.lists.check_list import TickModel
from ogdesk.desk.starting import PASTE_LINEUP
from ogdesk.desk.symposia.page import ANSWERS, PROGRAMME, SymposiumPage

NO_FLAGS = Qt.ItemFlag.NoItemFlags
BASES = {"DayModel", "KeyedRows", "OrderedRows", "PagedRows"}
"""What other models are made of; never shown themselves."""
PANEL = 15
PASTED = (
    "一般社団法人 架空データ会 理事 架空(カクウ) 一郎(イチロウ) 氏\n架空市長 創作(ソウサク) 花子(ハナコ) 氏"
)


def model_classes() -> set[type]:
    """Every model class of the window that is shown."""
    for found in pkgutil.walk_packages(ogdesk.desk.__path__, "ogdesk.desk."):
        importlib.import_module(found.name)
    return {kind for kind in _below(QAbstractItemModel) if kind.__module__.startswith("ogdesk.")} - {
        kind for kind in _below(QAbstractItemModel) if kind.__name__ in BASES
    }


def _below(kind: type) -> Iterator[type]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


class Watch:
    """Puts a tester on each model as soon as it is there; a rule that is broken is a warning of Qt and fails the test."""

    def __init__(self) -> None:
        self.classes = model_classes()
        self._kept: dict[int, tuple[QAbstractItemModel, QAbstractItemModelTester]] = {}

    @property
    def tested(self) -> set[type]:
        return {type(model) for model, _ in self._kept.values()}

    def keep(self, model: QAbstractItemModel) -> None:
        """Put a tester on one model."""
        assert model.flags(QModelIndex()) in (NO_FLAGS, Qt.ItemFlag.ItemIsDropEnabled), type(model)
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        self._kept[id(model)] = (model, QAbstractItemModelTester(model, mode))

    def look(self) -> None:
        """On every model that there is."""
        # The start's objects are set aside from the collector: those are found at their views.
        views = (w for w in QApplication.allWidgets() if isinstance(w, QAbstractItemView))
        for thing in [*gc.get_objects(), *(view.model() for view in views)]:
            if type(thing) in self.classes and id(thing) not in self._kept:
                self.keep(thing)


class Walk:
    """The window with testers on all its models."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop
        self.testers = Watch()
        self.screens = Screens(qtbot, desktop)
        self.clerk = Clerk(qtbot, desktop)

    def look(self) -> None:
        self.screens.settle()
        self.testers.look()

    def symposium(self, tab: int) -> SymposiumPage:
        self.desktop.window.go("symposia", EVENT_2020)
        page = self.desktop.window.page("symposium")
        assert isinstance(page, SymposiumPage)
        self.screens.wait(lambda: page.overview is not None and page.overview.is_ready)
        page.show_tab(tab)
        self.look()
        return page

    def everywhere(self) -> None:
        """Every screen, so that every list hears of what changed."""
        for _screen in self.screens.walk():
            self.testers.look()

    def type_into(self, name: str, text: str) -> None:
        """Into every field of that name in sight, and out again."""
        for line in self.clerk.page.findChildren(QLineEdit):
            if line.isVisible() and line.accessibleName().startswith(name):
                line.setFocus()
                QTest.keyClicks(line, text)
                self.qtbot.wait(200)
                self.look()
                line.selectAll()
                QTest.keyClick(line, Qt.Key.Key_Delete)
                self.qtbot.wait(200)
                self.look()


@pytest.fixture
def walk(qtbot: QtBot, opened: Desktop) -> Walk:
    return Walk(qtbot, opened)


def change_much(desktop: Desktop) -> int:
    """Acts that touch every list; how many."""
    session, today = desktop.session, desktop.here.today
    works = (
        lambda file: symposia.add_symposium(file, year=FiscalYear(2021), title="次の会"),
        lambda file: member_edits.add_member(
            file, member_edits.NewMember(member_edits.MemberClass.GENERAL, name="新しい市")
        ),
        lambda file: people.add_person(file, "架空", "太郎"),
        lambda file: people.add_post(file, 1, "副市長"),
        lambda file: programme.add_item(file, EVENT_2020, ItemKind.BREAK),
        lambda file: programme.move_item(file, PANEL, 0),
        lambda file: programme.add_seat(file, PANEL, Role.PANELIST, person_id=1),
        lambda file: programme.move_seat(file, 22, programme.SeatOrder.STAGE, 4),
        paste,
    )
    for work in works:
        session.act(work)
    session.edit([Edit("notice", 1, "tel", ""), Edit("notice", 1, "in_charge", "")])
    assert today
    return len(works) + 1


def paste(file: object) -> object:
    with file.reading() as reading:  # type: ignore[attr-defined]
        view = pasting.understand(reading, PASTED, EVENT_2020, item_id=PANEL)
    return pasting.add_pasted(file, EVENT_2020, [row.person for row in view.rows], item_id=PANEL)  # type: ignore[arg-type]


def open_the_rest(walk: Walk) -> None:
    """Lists that come only when asked for: さがす, the preview of a paste, the seat's form, what a search proposes."""
    walk.desktop.window.commands[FIND_ALL].trigger()
    walk.look()
    field = QApplication.focusWidget()
    assert field is not None
    for text in ("c", "hiba", "zzzz"):
        QTest.keyClicks(field, text)
        walk.qtbot.wait(200)
        walk.look()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    page = walk.symposium(PROGRAMME)
    assert page.programme is not None
    page.programme.list.choose(1)
    walk.look()
    for place in (0, 1):
        page.programme.list.choose(place)
        walk.look()
        _open_first_seat(walk)
    QApplication.clipboard().setText(PASTED)
    walk.desktop.window.commands[PASTE_LINEUP].trigger()
    walk.look()
    QTest.keyClick(QApplication.focusWidget() or walk.desktop.window, Qt.Key.Key_Escape)
    walk.look()


def drive_ticks(walk: Walk) -> None:
    """The list of 名簿から在籍を確かめる, by itself: filled, ticked, emptied."""
    model = TickModel(walk.desktop.window)
    walk.testers.keep(model)
    model.show(
        [
            Candidate(number, f"架空市{number}", member_edits.MemberClass.GENERAL, likely=True)
            for number in range(5)
        ]
    )
    model.choose({1, 3})
    model.show([Candidate(1, "架空市", member_edits.MemberClass.GENERAL, likely=False)])
    model.show([])


def _open_first_seat(walk: Walk) -> None:
    for view in walk.clerk.page.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and type(model).__name__ in ("SeatRows", "StageSeats") and model.rowCount():
            view.setFocus()
            view.setCurrentIndex(model.index(0, 0))
            QTest.keyClick(view, Qt.Key.Key_Return)
            walk.look()
            walk.type_into("登壇者", "a")
            QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Escape)
            walk.look()


@pytest.mark.slow
def test_every_model_keeps_qts_rules_through_all_changes(walk: Walk) -> None:
    walk.everywhere()
    open_the_rest(walk)
    drive_ticks(walk)
    acts = change_much(walk.desktop)
    walk.everywhere()
    walk.desktop.window.go("members")
    walk.look()
    walk.type_into("会員をさがす", "tsukuba")
    walk.desktop.window.go("people")
    walk.look()
    walk.type_into("人物をさがす", "seki")
    walk.symposium(ANSWERS)
    walk.desktop.session.act(lambda file: removing.remove(file, EntityField("person", 16), walk.desktop.here))
    for _ in range(acts):
        walk.desktop.window.commands[UNDO].trigger()
        walk.look()
    missing = {kind.__name__ for kind in walk.testers.classes - walk.testers.tested}
    assert missing == set(), "no screen of the walk shows these models: extend it"
