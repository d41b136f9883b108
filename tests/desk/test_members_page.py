"""会員 on a real file: as-of answers, the line, records, codes, adding and removing, with keys and the mouse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QScrollArea,
    QScrollBar,
)
from pytestqt.qtbot import QtBot

from helpers.member_hands import (
    CHIBA,
    CHIBA_KEN,
    TSUKUBA,
    YOKOSUKA,
    open_members,
    panel_of,
    row,
    rows,
    settled,
    type_into,
    wait,
    write,
)
from helpers.opening import open_beside_home
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.forms import stored_text
from ogdesk.acts.lists import members
from ogdesk.acts.members.bars import BarKind
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.codes import check_digit
from ogdesk.council.membership_status import MembershipStatus
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.members.model import COL_CHART, COL_NAME
from ogdesk.desk.members.page import MembersPage
from ogdesk.desk.members.record_editor import KINDS

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> MembersPage:
    return open_members(qtbot, opened)


def line_of(field: Field) -> TextField:
    assert isinstance(field.control, TextField)
    return field.control


def test_the_model_keeps_qts_rules(page: MembersPage, qtmodeltester) -> None:
    qtmodeltester.check(page.list.model)


def test_the_answers_are_those_of_the_command_line(
    page: MembersPage, council_path: Path, here: Surroundings
) -> None:
    with open_to_read(council_path, here) as file, file.reading() as reading:
        data = reading.whole()
        for day in (
            date(2017, 10, 21),
            date(2018, 4, 1),
            date(2020, 11, 6),
            date(2021, 6, 1),
            date(2022, 1, 17),
            date(2023, 9, 15),
        ):
            page.set_day(day)
            listed = {found["id"]: found["status"] for found in members(data, day)}
            shown = {found.id: found.status_on(day).value for found in rows(page) if found is not None}
            assert {id_: status for id_, status in shown.items() if status != "not"} == listed


def test_a_typed_day_counts_apart_what_can_not_be_told(qtbot: QtBot, page: MembersPage) -> None:
    assert [chip.text for chip in page.header.chips[:2]] == ["一般 12", "特別 6"]
    type_into(page.day_field.line, "R3.6.1")
    QTest.keyClick(page.day_field.line, Qt.Key.Key_Return)
    assert page.day_field.line.text() == "令和3年6月1日（火）"
    assert page.header.chips[0].text == "一般 12（ほかに不明1）"
    assert row(page, CHIBA_KEN).status_on(page.list.model.day) is MembershipStatus.UNCERTAIN
    assert page.list.model.index(page.list.model.place_of(CHIBA_KEN), 3).data() == "？不明"
    assert "令和3年6月1日は在籍かどうか不明" in page.list.model.spoken(row(page, CHIBA_KEN))


def test_after_the_dissolution_the_last_known_day_is_shown(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    here.clock.moment = here.clock.moment.replace(year=2026)  # type: ignore[attr-defined]
    open_beside_home(qtbot, desktop, council_path)
    page = desktop.window.go("members")
    assert isinstance(page, MembersPage)
    wait(qtbot, lambda: settled(page, desktop))
    assert page.picture.day == date(2023, 8, 31)
    assert page.header.explanation.text().startswith("協議会は解散しています。令和5年8月31日")


def test_arrows_move_the_line_by_a_month_and_with_shift_by_a_year(page: MembersPage) -> None:
    QTest.keyClick(page.list.table, Qt.Key.Key_Left)
    assert page.picture.day == date(2020, 10, 6)
    QTest.keyClick(page.list.table, Qt.Key.Key_Left, Shift)
    assert page.picture.day == date(2019, 10, 6)
    assert page.day_field.line.text().startswith("令和元年10月6日")
    QTest.keyClick(page.list.table, Qt.Key.Key_Right)
    assert page.picture.day == date(2019, 11, 6)


def test_the_line_is_dragged_with_the_mouse(page: MembersPage) -> None:
    view, start = page.list.table.viewport(), page.list.table.line_point()
    target = QPoint(start.x() - 90, start.y())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, target)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=target)
    assert page.picture.day < date(2020, 1, 1)
    assert page.list.model.day == page.list.query.day == page.picture.day
    assert abs(page.list.table.line_point().x() - target.x()) <= 1


def test_a_recorded_joining_moves_the_bar_and_is_undone(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    assert not panel.message.isHidden()
    before = row(page, TSUKUBA).bars
    assert before[0].kind is BarKind.UNKNOWN and before[0].first is None
    QTest.mouseClick(panel.message.button, Qt.MouseButton.LeftButton)
    type_into(panel.editor.on.line, "平成30年度")
    type_into(panel.editor.source, "総会の資料")
    panel.editor.save.setFocus()
    QTest.keyClick(panel.editor.save, Qt.Key.Key_Space)
    wait(qtbot, lambda: row(page, TSUKUBA).bars != before and settled(page, opened))
    first = row(page, TSUKUBA).bars[0]
    assert (first.kind, first.first, first.last) == (
        BarKind.YEAR_ONLY,
        date(2018, 4, 1),
        date(2019, 3, 31),
    )
    assert panel.message.isHidden()
    assert "平成30年度（日付不明）　加入" in [line.title.text() for line in panel.records.lines]
    file = opened.session.file
    assert file is not None and file.history(limit=1)[0].title == "加入の記録"
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Z, Ctrl)
    wait(qtbot, lambda: row(page, TSUKUBA).bars == before and settled(page, opened))
    assert not panel.message.isHidden()


def test_leaving_before_joining_is_refused_at_the_date(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, CHIBA)
    QTest.mouseClick(panel.add_record, Qt.MouseButton.LeftButton)
    panel.editor.kind.set_value(next(kind for kind, words in KINDS if words == "脱退"))
    type_into(panel.editor.on.line, "平成24年度")
    QTest.mouseClick(panel.editor.save, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: bool(panel.editor.on_field.sentence))
    assert panel.editor.on_field.sentence == "千葉市の脱退が加入より前になります。日付を確かめてください。"


def test_a_secondary_source_moves_nothing_until_it_is_taken_over(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    page.set_day(date(2017, 10, 21))
    assert row(page, YOKOSUKA).status_on(page.list.model.day) is MembershipStatus.UNCERTAIN
    panel = panel_of(qtbot, opened, page, YOKOSUKA)
    beside = [line for line in panel.records.lines if line.record.beside]
    assert len(beside) == 1
    QTest.mouseClick(beside[0].accept, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: row(page, YOKOSUKA).status_on(page.list.model.day) is MembershipStatus.CERTAIN)


def test_a_wrong_code_is_explained_and_the_button_puts_it_right(
    qtbot: QtBot, opened: Desktop, page: MembersPage, council_path: Path, here: Surroundings
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    field = panel.fields["code"]
    assert field.sentence == "検査数字まで正しいコードです"
    line = line_of(field)
    right = "08220" + check_digit("08220")
    wrong = "08221" + str((int(check_digit("08221")) + 1) % 10)
    proposed = "08221" + check_digit("08221")
    assert right == "082201"
    type_into(line, wrong)
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait(qtbot, lambda: field.sentence.startswith(f"団体コード{wrong}は"))
    assert field.remark.button.text() == f"{proposed}にする"
    QTest.mouseClick(field.remark.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: row(page, TSUKUBA).code == proposed and settled(page, opened))
    assert field.sentence == "検査数字まで正しいコードです"
    with open_to_read(council_path, here) as file, file.reading() as reading:
        assert stored_text(reading, "organisation", panel.detail.organisation_id, "code") == proposed


def test_nothing_is_written_while_a_name_is_composed(
    qtbot: QtBot, opened: Desktop, page: MembersPage, ime
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    line = line_of(panel.fields["name"])
    line.setFocus()
    line.selectAll()
    ime.type(line, "つくばけん")
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait(qtbot, lambda: not opened.runner.busy)
    assert opened.session.undo_title is None
    ime.commit(line, "筑波市")
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait(qtbot, lambda: opened.session.undo_title is not None and settled(page, opened))
    assert page.list.model.index(page.list.model.place_of(TSUKUBA), COL_NAME).data() == "筑波市"


def test_del_takes_a_member_away_and_the_toast_brings_it_back(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    assert page.list.table.choose(CHIBA)
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete)
    wait(qtbot, lambda: page.list.model.place_of(CHIBA) < 0 and settled(page, opened))
    toast = opened.window.toast
    assert toast.words.text() == "千葉市をごみ箱に入れました"
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.list.model.place_of(CHIBA) >= 0 and settled(page, opened))
    assert page.header.chips[0].text == "一般 12"


def test_a_new_member_with_a_new_organisation(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    QTest.keyClick(opened.window, Qt.Key.Key_N, Ctrl)
    form = page.member.adding
    assert form is not None
    wait(qtbot, form.name.hasFocus)
    write(form.name, "和光町")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.member.adding is None and settled(page, opened))
    wait(qtbot, lambda: page.member.panel is not None)
    panel = page.member.panel
    assert panel is not None
    assert panel.detail.name == "和光町"
    assert panel.detail.organisation["kind"] == "町"
    assert page.list.table.current_id == panel.detail.id
    assert not panel.message.isHidden()
    assert opened.session.undo_title == "会員の追加"


def test_one_who_is_a_member_is_opened_instead(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    page.begin_adding()
    form = page.member.adding
    assert form is not None
    type_into(form.name, "千葉市")
    wait(qtbot, lambda: not form.message.isHidden())
    assert form.message.fact.text() == "千葉市はすでに会員です"
    QTest.mouseClick(form.message.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.member.shown_id == CHIBA)


def test_search_filters_and_orders(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    type_into(page.list.search, "ﾖｺｽｶ")
    wait(qtbot, lambda: page.list.model.ids == (YOKOSUKA,))
    QTest.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert page.list.table.hasFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Escape)
    QTest.mouseClick(page.list.filter.buttons[2], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.list.model.rowCount() == 6)
    QTest.mouseClick(page.list.filter.buttons[4], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.list.model.rowCount() == 10)
    QTest.mouseClick(page.list.filter.buttons[0], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.list.model.rowCount() == 22)
    header = page.list.table.header()
    at_code = QPoint(header.sectionViewportPosition(1) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at_code)
    wait(qtbot, lambda: settled(page, opened) and page.list.query.sort.value == "code")
    codes = [found.code for found in rows(page) if found is not None and found.code]
    assert codes == sorted(codes)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at_code)
    wait(qtbot, lambda: page.list.query.descending and settled(page, opened))
    wait(qtbot, lambda: [r.code for r in rows(page) if r and r.code] == sorted(codes, reverse=True))


def test_no_hits_say_so_and_offer_a_way_back(qtbot: QtBot, page: MembersPage) -> None:
    type_into(page.list.search, "鹿児島")
    wait(qtbot, lambda: not page.list.empty.isHidden())
    assert page.list.empty.fact.text() == "「鹿児島」は見つかりませんでした"
    QTest.mouseClick(page.list.empty.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.list.model.rowCount() == 22)
    assert page.list.search.text() == ""


def test_rows_and_tooltips_say_what_the_picture_shows(page: MembersPage) -> None:
    chiba = page.list.model.index(page.list.model.place_of(CHIBA), COL_NAME)
    spoken = chiba.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(
        "千葉市、一般会員、会長市、団体コード121002、令和2年11月6日は在籍。平成25年4月1日から"
    )
    tip = page.list.model.index(page.list.model.place_of(CHIBA), COL_CHART).data(Qt.ItemDataRole.ToolTipRole)
    assert "出典　" in tip and "参考（答えには使っていません）　" in tip and "会長市" in tip


def test_contacts_are_private_until_someone_says_otherwise(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    block = panel.contacts.blocks[0]
    block.unfold.click()
    boxes = {box.accessibleName(): box for box in block.findChildren(QCheckBox)}
    mail = boxes["メールを公開する"]
    assert not mail.isChecked()
    QTest.mouseClick(mail, Qt.MouseButton.LeftButton, pos=QPoint(8, mail.height() // 2))
    wait(qtbot, lambda: opened.session.undo_title == "連絡先のメールを公開するを変更")


def test_aliases_are_added_found_and_taken_away(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    type_into(panel.aliases.name, "筑波研究学園都市")
    QTest.mouseClick(panel.aliases.add, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(panel.detail.aliases) == 1)
    assert panel.aliases.name.text() == ""
    type_into(page.list.search, "研究学園")
    wait(qtbot, lambda: page.list.model.ids == (TSUKUBA,))


def test_every_stop_has_a_name_and_a_ring(page: MembersPage, opened: Desktop, tab_walk) -> None:
    stops = tab_walk(opened.window)
    inside = [stop for stop in stops if page.isAncestorOf(stop.widget)]
    assert len(inside) > 15
    assert [stop.widget for stop in inside if not stop.name] == []
    ringless = [
        stop.name for stop in inside if not stop.ring and not isinstance(stop.widget, QAbstractItemView)
    ]
    assert ringless == []


def test_the_current_row_of_the_list_has_a_ring(page: MembersPage) -> None:
    view = page.list.table
    view.setFocus()
    rect = view.visualRect(view.currentIndex())
    with_ring = view.viewport().grab().toImage()
    page.list.search.setFocus()
    without = view.viewport().grab().toImage()
    edge = [(x, rect.top() + y) for x in range(20, 100) for y in range(6)]
    assert any(with_ring.pixelColor(*at) != without.pixelColor(*at) for at in edge)


def test_the_smallest_window_has_no_sideways_scrolling(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    opened.window.resize(960, 540)
    qtbot.wait(20)
    assert page.header.more.isVisible()
    page.header.menu.aboutToShow.emit()
    assert any(action.text().startswith("要確認 ") for action in page.header.menu.actions())
    page.open_member(TSUKUBA)
    wait(qtbot, lambda: page.member.shown_id == TSUKUBA)
    assert page.side_open
    sideways = [
        bar
        for bar in page.findChildren(QScrollBar)
        if bar.orientation() == Qt.Orientation.Horizontal and bar.isVisible()
    ]
    assert sideways == []
    for area in page.findChildren(QScrollArea):
        if area.isVisible():
            assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    assert page.list.table.header().length() <= page.list.table.viewport().width()


def test_reading_only_offers_no_changes(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    holder = open_to_write(council_path, here)
    open_beside_home(qtbot, desktop, council_path)
    page = desktop.window.go("members")
    assert isinstance(page, MembersPage)
    wait(qtbot, lambda: settled(page, desktop) and page.member.panel is not None)
    panel = page.member.panel
    assert panel is not None and panel.add_record.isHidden() and panel.contacts.add.isHidden()
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert page.list.model.rowCount() == 22
    holder.close()
    assert QApplication.focusWidget() is not None


def test_an_impossible_day_is_explained_and_changes_nothing(page: MembersPage) -> None:
    type_into(page.day_field.line, "平成31年2月30日")
    QTest.keyClick(page.day_field.line, Qt.Key.Key_Return)
    assert "平成31年2月30日" in page.header.explanation.text()
    assert page.picture.day == date(2020, 11, 6)
    type_into(page.day_field.line, "R2.11.19")
    QTest.keyClick(page.day_field.line, Qt.Key.Key_Return)
    assert page.header.explanation.text().startswith(
        "令和2年11月19日の会員は、一般12（ほかに不明1）／特別6。"
    )
