"""会員: the menu of a row and of the detail, 名簿での順, 区分で分ける, 事務局, and 統合 with its preview."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from helpers.member_hands import (
    CHIBA,
    TSUKUBA,
    menu_key,
    open_members,
    panel_of,
    pick,
    row,
    rows,
    settled,
    type_into,
    wait,
)
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.members.order import GROUP_IDS, MemberQuery, MemberSort, member_ids
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.membership import MemberClass
from ogdesk.council.organisation import Organisation
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.members.model import GroupRow
from ogdesk.desk.members.page import MembersPage
from ogdesk.desk.things.merge_pane import MergePane

Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> MembersPage:
    return open_members(qtbot, opened)


def row_menu(page: MembersPage, member: int) -> QMenu:
    return menu_key(page.list.table, member)


def stored_order(
    page: MembersPage, opened: Desktop, council_path: Path, here: Surroundings
) -> tuple[int, ...]:
    """名簿での順 as the file has it, opened by someone else."""
    with open_to_read(council_path, here) as file:
        return member_ids(file, MemberQuery(page.picture.day, sort=MemberSort.POSITION))


def test_alt_and_arrows_change_the_order_of_the_list_by_hand(
    qtbot: QtBot, opened: Desktop, page: MembersPage, council_path: Path, here: Surroundings
) -> None:
    page.list.table.choose(CHIBA)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down, Alt)
    wait(qtbot, lambda: page.list.query.sort is MemberSort.POSITION and settled(page, opened))
    assert opened.session.undo_title is None
    before = page.list.members
    at = before.index(CHIBA)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down, Alt)
    wait(qtbot, lambda: page.list.members.index(CHIBA) == at + 1 and settled(page, opened))
    assert opened.session.undo_title == "名簿での順を変更"
    assert list(stored_order(page, opened, council_path, here)) == page.list.members
    QTest.keyClick(page.list.table, Qt.Key.Key_Up, Alt)
    wait(qtbot, lambda: page.list.members == before and settled(page, opened))
    menu = row_menu(page, CHIBA)
    pick(menu, "名簿での順", "いちばん下へ")
    menu.close()
    wait(qtbot, lambda: page.list.members[-1] == CHIBA and settled(page, opened))
    assert page.list.table.current_id == CHIBA


def test_members_stand_under_their_class_when_asked(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    QTest.mouseClick(page.list.grouping, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    wait(qtbot, lambda: page.list.model.rowCount() == 24 and settled(page, opened))
    heads = [found for found in rows(page) if isinstance(found, GroupRow)]
    assert [head.words for head in heads] == ["一般会員", "特別会員"]
    at = page.list.model.place_of(GROUP_IDS[MemberClass.SPECIAL])
    assert page.list.model.index(at, 0).data() == "特別会員"
    page.list.table.choose(page.list.model.ids[at - 1])
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    assert page.list.table.current_id == page.list.model.ids[at + 1]
    assert page.list.table.currentIndex().row() == at + 1


def test_the_tab_of_the_secretariat_follows_the_day(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    button = next(b for b in page.list.filter.buttons if b.text() == "事務局")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.list.members == [CHIBA] and settled(page, opened))


def test_the_menu_of_a_row_and_of_the_detail_say_the_same(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    menu = row_menu(page, TSUKUBA)
    told = [action.text() for action in menu.actions()]
    menu.close()
    panel.menu.aboutToShow.emit()
    assert [action.text() for action in panel.menu.actions()] == told
    assert "ほかの団体と統合する" in told and "ごみ箱に入れる\tDel" in told
    pick(panel.menu, "別名を追加")
    assert panel.aliases.name.hasFocus()


def test_one_who_is_no_member_any_more_stays_an_organisation(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    menu = row_menu(page, TSUKUBA)
    pick(menu, "会員から外す")
    menu.close()
    wait(qtbot, lambda: page.list.model.place_of(TSUKUBA) < 0 and settled(page, opened))
    assert opened.window.toast.words.text() == "つくば市を会員から外しました"
    file = opened.session.file
    assert file is not None
    with file.reading() as reading:
        assert any(body.name == "つくば市" for body in reading.all(Organisation))


def merge_pane(qtbot: QtBot, opened: Desktop, page: MembersPage, member: int) -> MergePane:
    panel = panel_of(qtbot, opened, page, member)
    panel.menu.aboutToShow.emit()
    pick(panel.menu, "ほかの団体と統合する")
    pane = page.member.form
    assert isinstance(pane, MergePane)
    wait(qtbot, pane.other.hasFocus)
    return pane


def test_two_entries_are_merged_after_a_preview_and_one_undo_parts_them(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    pane = merge_pane(qtbot, opened, page, TSUKUBA)
    type_into(pane.other, "千葉市")
    wait(qtbot, lambda: any(b.text().startswith("千葉市") for b in pane.proposals.findChildren(QPushButton)))
    button = next(b for b in pane.proposals.findChildren(QPushButton) if b.text().startswith("千葉市"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: pane.preview is not None)
    assert pane.kept.name.text() == "つくば市" and pane.gone.name.text() == "千葉市"
    assert "団体コード　121002" in pane.gone.lines.text()
    assert "「千葉市」は別名として残ります。" in pane.told.text()
    wait(qtbot, pane.save.hasFocus)
    QTest.mouseClick(pane.swap, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: pane.kept.name.text() == "千葉市")
    QTest.keyClick(pane.save, Qt.Key.Key_Space)
    wait(qtbot, lambda: page.list.model.place_of(TSUKUBA) < 0 and settled(page, opened))
    assert opened.window.toast.words.text() == "つくば市を千葉市に統合しました"
    wait(qtbot, lambda: page.member.shown_id == CHIBA)
    assert opened.session.undo_title == "つくば市を千葉市に統合"
    QTest.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.list.model.place_of(TSUKUBA) >= 0 and settled(page, opened))
    assert row(page, TSUKUBA).code == "082201"


def test_leaving_the_preview_changes_nothing(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    pane = merge_pane(qtbot, opened, page, TSUKUBA)
    QTest.mouseClick(pane.leave, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.member.shown_id == TSUKUBA)
    assert opened.session.undo_title is None
