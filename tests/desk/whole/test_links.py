"""Everything that names a thing is a link to it: there with the keyboard, and back with Alt+← to the link one came from."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.council.entity import EntityField
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.members.page import MembersPage
from ogdesk.desk.people.affiliations import AffiliationBlock
from ogdesk.desk.people.page import PEOPLE, POSTS, PeoplePage
from ogdesk.desk.settings.page import SettingsPage
from ogdesk.desk.symposia.page import ANSWERS, OVERVIEW, PRESS, PROGRAMME, SymposiumPage
from ogdesk.desk.things.links import OpenButton

_STOPS = 400
_OTHER_HOSTS = 14
"""Supported by one association that is a member, and by many that are none."""


@pytest.fixture
def clerk(qtbot: QtBot, opened_at_home: Desktop) -> Clerk:
    made = Clerk(qtbot, opened_at_home)
    made.settle()
    made.wait(lambda: opened_at_home.window.current == "today")
    made.settle()
    return made


def symposium(clerk: Clerk, tab: str, event_id: int = EVENT_2020) -> SymposiumPage:
    clerk.desktop.window.go("symposia", event_id)
    clerk.settle()
    found = clerk.page
    assert isinstance(found, SymposiumPage)
    clerk.wait(lambda: found.overview is not None and found.overview.is_ready)
    clerk.tab(tab)
    clerk.settle()
    return found


def members(clerk: Clerk) -> MembersPage:
    found = clerk.desktop.window.page("members")
    assert isinstance(found, MembersPage)
    return found


def people(clerk: Clerk) -> PeoplePage:
    found = clerk.desktop.window.page("people")
    assert isinstance(found, PeoplePage)
    return found


def shown_in_people(clerk: Clerk, entity: str, id_: int) -> bool:
    """The person or the post is chosen, its panel beside it."""
    if clerk.desktop.window.current != "people" or entity not in ("person", "post"):
        return False
    found = people(clerk)
    if entity == "person":
        side = found.people
        return found.tabs.currentIndex() == PEOPLE and side.table.current_id == id_
    panel = found.posts.post.panel
    return found.tabs.currentIndex() == POSTS and panel is not None and panel.post.id == id_


def shown_in_members(clerk: Clerk, name: str) -> bool:
    panel = members(clerk).member.panel
    return clerk.desktop.window.current == "members" and panel is not None and panel.detail.name == name


def seat_shown(found: SymposiumPage, seat_id: int) -> bool:
    """The item is chosen in the programme, and in it the seat."""
    programme = found.programme
    if found.tab != PROGRAMME or programme is None or programme.card is None:
        return False
    lineup, item = programme.card.lineup, programme.current()
    seats = [seat.id for seat in item.seats] if item is not None else []
    return lineup is not None and lineup.form is not None and lineup.form.seat_id == seat_id in seats


def tab_to(clerk: Clerk, name: str) -> QWidget:
    """Press Tab until the control of that name has the caret, as someone without a mouse does."""
    clerk.await_control(name, QAbstractButton)
    for _ in range(_STOPS):
        focus = QApplication.focusWidget()
        words = focus.text() if isinstance(focus, QAbstractButton) else ""
        if focus is not None and name in (focus.accessibleName(), words):
            return focus
        QTest.keyClick(focus or clerk.desktop.window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches 「{name}」")


def there_and_back(clerk: Clerk, name: str, arrived: Callable[[], bool]) -> None:
    """Open the link of that name and come back to it."""
    window = clerk.desktop.window
    link, page = tab_to(clerk, name), window.current
    tabs = clerk.page.header.tabs
    before = tabs.currentIndex() if tabs is not None else None
    clerk.keys("Space")
    clerk.wait(arrived)
    clerk.settle()
    clerk.keys("Alt+Left")
    clerk.wait(lambda: window.current == page)
    tabs = clerk.page.header.tabs
    assert (tabs.currentIndex() if tabs is not None else None) == before
    assert QApplication.focusWidget() is link


def test_the_head_of_an_answer_leads_to_the_post_and_to_each_item_with_a_seat(clerk: Clerk) -> None:
    found = symposium(clerk, "依頼と回答")
    assert found.answers is not None
    clerk.line(found.answers.list.accessibleName(), 2)
    row = found.answers.list.chosen_rows()[0]
    assert row.who is not None
    who = row.who
    there_and_back(clerk, f"{who.words}を開く", lambda: shown_in_people(clerk, who.entity, who.id))
    assert found.answers.list.chosen_rows()[0].id == row.id
    for part in row.parts:
        there_and_back(clerk, f"{part.words}を開く", lambda part=part: seat_shown(found, part.id))  # type: ignore[misc]
    assert found.tab == ANSWERS


def test_the_menu_of_an_answer_leads_to_who_was_asked_and_to_the_seat(clerk: Clerk) -> None:
    found = symposium(clerk, "依頼と回答")
    answers = found.answers
    assert answers is not None
    clerk.line(answers.list.accessibleName(), 1)
    row = answers.list.chosen_rows()[0]
    who, seat = row.who, row.seat
    assert who is not None
    assert seat is not None
    for words, arrived in (
        (f"{who.words}を開く", lambda: shown_in_people(clerk, who.entity, who.id)),
        ("プログラムの席を開く", lambda: seat_shown(found, seat)),
    ):
        answers.list.setFocus(Qt.FocusReason.TabFocusReason)
        middle = answers.list.viewport().rect().center()
        asked = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, middle, answers.list.viewport().mapToGlobal(middle)
        )
        QApplication.sendEvent(answers.list.viewport(), asked)
        clerk.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        clerk.take(words)
        clerk.wait(arrived)
        clerk.desktop.window.activateWindow()  # what the window manager does when a menu closes
        clerk.settle()
        clerk.keys("Alt+Left")
        clerk.wait(lambda: clerk.desktop.window.current == "symposium" and found.tab == ANSWERS)
        assert answers.list.chosen_rows()[0].id == row.id


def test_a_seat_leads_to_who_takes_it_and_to_the_members_behind(clerk: Clerk) -> None:
    found = symposium(clerk, "プログラム")
    programme = found.programme
    assert programme is not None
    seen = set()
    for place, item in enumerate(programme.rows.rows()):
        for seat in item.seats:
            kinds = {named.entity for named in seat.names}
            if not kinds - seen:
                continue
            seen |= kinds
            clerk.line(programme.list.accessibleName(), place)
            programme.open_place(EntityField("appearance", seat.id))
            clerk.settle()
            clerk.wait(lambda seat=seat: seat_shown(found, seat.id))  # type: ignore[misc]
            for named in seat.names:
                there_and_back(
                    clerk,
                    f"{named.words}を開く",
                    lambda named=named: (
                        shown_in_people(clerk, named.entity, named.id)  # type: ignore[misc]
                        or shown_in_members(clerk, named.words)
                    ),
                )
                assert found.tab == PROGRAMME
    assert seen == {"post", "person", "organisation"}


def test_the_organisers_that_are_members_lead_there_and_the_others_nowhere(clerk: Clerk) -> None:
    found = symposium(clerk, "概要", _OTHER_HOSTS)
    assert found.view is not None
    assert found.overview is not None
    organisers = found.view.overview.organisers
    member = next(row for row in organisers if row.body is not None)
    other = next(row for row in organisers if row.body is None)
    assert not [
        b for b in found.findChildren(OpenButton) if other.name in b.accessibleName() and b.isVisible()
    ]
    body = member.body
    assert body is not None
    there_and_back(clerk, f"{body.words}を開く", lambda: shown_in_members(clerk, body.words))
    assert found.tab == OVERVIEW


def test_who_issues_a_release_leads_to_its_contact(clerk: Clerk) -> None:
    found = symposium(clerk, "報道発表")
    clerk.wait(lambda: found.press.is_ready)
    assert found.press.form is not None
    issuer = found.press.form.fields["issuer"].control
    assert isinstance(issuer, ChoiceField)
    name = str(issuer.value())
    book = clerk.desktop.book
    there_and_back(
        clerk,
        f"{name}を開く",
        lambda: shown_in_members(clerk, name) and book.focused_key.startswith("contact:"),
    )
    assert found.tab == PRESS


def test_an_office_of_the_council_leads_to_its_member(clerk: Clerk) -> None:
    clerk.go("Ctrl+,")
    found = clerk.page
    assert isinstance(found, SettingsPage)
    clerk.wait(lambda: found.council is not None)
    assert found.council is not None
    links = [link for link in found.council.offices.findChildren(OpenButton) if link.named is not None]
    name = links[-1].accessibleName()
    there_and_back(clerk, name, lambda: shown_in_members(clerk, name.removesuffix("を開く")))


def test_a_post_leads_to_its_organisation_and_to_its_holders(clerk: Clerk) -> None:
    clerk.go("Ctrl+4")
    found = people(clerk)
    clerk.tab("役職")
    clerk.wait(lambda: found.posts.post.panel is not None and found.posts.post.panel.is_complete)
    panel = found.posts.post.panel
    assert panel is not None
    body = panel.post.body
    assert body is not None
    there_and_back(clerk, f"{body.words}を開く", lambda: shown_in_members(clerk, body.words))
    assert found.posts.post.panel is not None
    assert found.posts.post.panel.post.id == panel.post.id
    holder = next(holder for holder in panel.post.holders if holder.person_id is not None)
    person = holder.person_id
    assert person is not None
    there_and_back(clerk, f"{holder.name}を開く", lambda: shown_in_people(clerk, "person", person))


def test_an_affiliation_leads_to_the_member(clerk: Clerk) -> None:
    clerk.go("Ctrl+4")
    found = people(clerk)
    for place in range(found.people.model.rowCount()):
        clerk.line(found.people.table.accessibleName(), place)
        bodies = [
            b for b in found.people.findChildren(AffiliationBlock) if b.isVisible() and b.body.isVisible()
        ]
        if bodies:
            break
    name = bodies[0].body.accessibleName()
    there_and_back(clerk, name, lambda: shown_in_members(clerk, name.removesuffix("を開く")))


def test_the_ties_of_a_member_lead_to_posts_people_and_symposia(clerk: Clerk) -> None:
    clerk.go("Ctrl+3")
    found = members(clerk)
    clerk.wait(lambda: found.member.panel is not None and bool(found.member.panel.ties.links))
    panel = found.member.panel
    assert panel is not None
    names = [link.accessibleName() for link in panel.ties.links]
    for name in (names[0], names[-1]):
        there_and_back(clerk, name, lambda: clerk.desktop.window.current != "members")
        assert found.member.panel is panel


def test_a_step_of_the_history_leads_to_its_place(clerk: Clerk) -> None:
    symposium(clerk, "概要")
    clerk.write("テーマ", "別のテーマ")
    clerk.go("Ctrl+7")
    clerk.line("変更の一覧", 1)
    there_and_back(clerk, "場所を開く", lambda: clerk.desktop.window.current == "symposium")


def test_a_fact_that_is_changed_on_another_tab_leads_there_and_back(clerk: Clerk) -> None:
    found = symposium(clerk, "報道発表")
    clerk.wait(lambda: found.press.is_ready)
    clerk.tab("概要")
    there_and_back(clerk, "報道発表で直す", lambda: found.tab == PRESS)
    assert found.tab == OVERVIEW
