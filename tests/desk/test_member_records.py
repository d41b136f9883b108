"""会員 › 在籍の記録: 名称変更, 会長市, sources chosen, doubts told; つながり leads to posts, people and symposia."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from helpers.member_hands import CHIBA, TSUKUBA, open_members, panel_of, row, settled, type_into, wait
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.members.bars import MarkKind
from ogdesk.acts.members.edits import EventRecord, NewMember, add_member, save_event
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.council import Office
from ogdesk.council.entity import Edit, Variant, Weight
from ogdesk.council.membership import MemberClass, MembershipEventKind
from ogdesk.council.organisation import Organisation
from ogdesk.council.vague import VagueDate
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls.buttons import Button
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.members.page import MembersPage
from ogdesk.desk.members.panel import MemberPanel
from ogdesk.desk.members.record_editor import RENAMED, SIGHTING
from ogdesk.desk.members.roster_check import RosterPane
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile

Left = Qt.MouseButton.LeftButton
KUWANA = 14


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> MembersPage:
    return open_members(qtbot, opened)


def titles(panel: MemberPanel) -> list[str]:
    return [line.title.text() for line in panel.records.lines]


def begin(panel: MemberPanel, kind: object) -> None:
    QTest.mouseClick(panel.add_record, Left)
    panel.editor.kind.set_value(kind)
    panel.editor.kind.committed.emit(kind)


def save(qtbot: QtBot, opened: Desktop, page: MembersPage, panel: MemberPanel) -> None:
    QTest.mouseClick(panel.editor.save, Left)
    wait(qtbot, lambda: panel.editor.isHidden() and settled(page, opened))


def test_a_change_of_name_stands_on_the_bar_and_in_the_list_of_its_time(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    begin(panel, RENAMED)
    assert panel.editor.before.text() == panel.editor.after.text() == "つくば市"
    type_into(panel.editor.before, "筑波市")
    type_into(panel.editor.on.line, "平成31年4月1日")
    save(qtbot, opened, page, panel)
    assert "平成31年4月1日　「筑波市」から名称変更" in titles(panel)
    marks = [mark for mark in row(page, TSUKUBA).marks if mark.kind is MarkKind.RENAMED]
    assert len(marks) == 1 and marks[0].words.endswith("出典 なし")
    assert opened.session.undo_title == "名称変更の記録"
    index = page.list.model.index(page.list.model.place_of(TSUKUBA), 0)
    QTest.keyClick(page.list.table, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.list.table, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert index.data() == "筑波市"


def test_a_new_name_becomes_the_name(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    begin(panel, RENAMED)
    type_into(panel.editor.after, "新つくば市")
    save(qtbot, opened, page, panel)
    assert panel.name.text() == "新つくば市"
    begin(panel, RENAMED)
    type_into(panel.editor.before, "甲市")
    type_into(panel.editor.after, "乙市")
    QTest.mouseClick(panel.editor.save, Left)
    wait(qtbot, lambda: "いまの名称「新つくば市」" in panel.editor.on_field.sentence)


def test_a_term_as_chair_is_recorded_corrected_and_taken_away(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    begin(panel, Office.CHAIR)
    type_into(panel.editor.on.line, "平成28年4月1日")
    type_into(panel.editor.until.line, "平成30年4月1日")
    save(qtbot, opened, page, panel)
    assert "平成28年4月1日　会長市（平成30年4月1日まで）" in titles(panel)
    assert any(mark.kind is MarkKind.CHAIR for mark in row(page, TSUKUBA).marks)
    line = next(line for line in panel.records.lines if "会長市" in line.title.text())
    line.editWanted.emit(line.record)
    assert panel.editor.until.current() == VagueDate.on(date(2018, 4, 1))
    type_into(panel.editor.until.line, "平成27年")
    QTest.mouseClick(panel.editor.save, Left)
    wait(qtbot, lambda: "より前です" in panel.editor.on_field.sentence)
    line.removeWanted.emit(line.record)
    wait(qtbot, lambda: not any("会長市" in title for title in titles(panel)))


def test_a_source_is_chosen_from_those_of_the_file_or_asked_for_its_kind(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    begin(panel, SIGHTING)
    sources = panel.editor.sources
    assert sources.weight_field.isHidden()
    title = panel.detail.sources[0].title
    sources.menu.aboutToShow.emit()
    sources.menu.actions()[0].trigger()
    assert sources.line.text() in [source.title for source in panel.detail.sources]
    assert sources.weight_field.isHidden() and title
    type_into(sources.line, "ある人のブログ")
    assert not sources.weight_field.isHidden()
    sources.weight.set_value(Weight.SECONDARY)
    type_into(panel.editor.on.line, "R1.6.1")
    save(qtbot, opened, page, panel)
    beside = [line for line in panel.records.lines if line.record.beside]
    assert [line.record.source for line in beside] == ["ある人のブログ"]


def test_a_secondary_source_of_an_event_stands_beside_too(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    bars = row(page, TSUKUBA).bars
    begin(panel, MembershipEventKind.JOIN)
    type_into(panel.editor.on.line, "平成28年度")
    type_into(panel.editor.source, "うわさ")
    panel.editor.weight.set_value(Weight.SECONDARY)
    save(qtbot, opened, page, panel)
    assert row(page, TSUKUBA).bars == bars
    line = next(line for line in panel.records.lines if line.record.source == "うわさ")
    QTest.mouseClick(line.accept, Left)
    wait(qtbot, lambda: row(page, TSUKUBA).bars != bars and settled(page, opened))


def test_a_name_told_twice_offers_to_merge(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    opened.session.act(lambda file: add_member(file, NewMember(MemberClass.GENERAL, name="つくば 市")))
    wait(qtbot, lambda: page.list.model.rowCount() == 23 and settled(page, opened))
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    assert "「つくば 市」という名前の団体がもう一つあります" in panel.twin.words.text()
    QTest.mouseClick(panel.twin.button, Left)
    assert page.member.has_form


def test_a_code_of_another_kind_of_body_is_told_with_the_right_one(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    body = panel.detail.organisation_id
    opened.session.act(
        lambda file: set_fields(
            file, [Edit("organisation", body, "kind", "都道府県")], today=opened.session.here.today
        )
    )
    wait(qtbot, lambda: "市区町村のものです" in panel.fields["code"].sentence)
    assert panel.fields["code"].remark.button.text() == "080004にする"


def test_records_that_contradict_each_other_are_told_above_them(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, CHIBA)
    assert panel.doubts.isHidden()
    late = EventRecord(MembershipEventKind.LEAVE, VagueDate.year(2025))
    opened.session.act(lambda file: save_event(file, CHIBA, late))
    wait(qtbot, lambda: not panel.doubts.isHidden())
    assert "協議会の解散（令和5年9月）よりあとの記録があります" in panel.doubts.words.text()
    again = EventRecord(MembershipEventKind.JOIN, VagueDate.year(2015))
    opened.session.act(lambda file: save_event(file, CHIBA, again))
    wait(qtbot, lambda: "脱退をはさまずに二つ" in panel.doubts.words.text())


def test_what_a_city_has_to_do_with_is_a_link(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    panel = panel_of(qtbot, opened, page, CHIBA)
    wait(qtbot, lambda: bool(panel.ties.links))
    links = {link.accessibleName(): link for link in panel.ties.links}
    assert "千葉市長を開く" in links
    area = panel.parentWidget().parentWidget()
    assert area is not None and panel.minimumSizeHint().width() <= area.width()
    assert any("シンポジウム" in name for name in links)
    post = links["千葉市長を開く"]
    assert isinstance(post, Button)
    post.click()
    wait(qtbot, lambda: opened.window.current == "people" and not opened.runner.busy)
    QTest.keyClick(opened.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait(qtbot, lambda: opened.window.current == "members")
    assert page.member.shown_id == CHIBA


def test_a_record_of_the_council_leads_to_the_council(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, CHIBA)
    line = next(line for line in panel.records.lines if line.record.words == "協議会の解散")
    QTest.mouseClick(line.link, Left)
    wait(qtbot, lambda: opened.window.current == "settings")


def test_a_list_of_a_day_confirms_all_that_stand_in_it_at_once(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    assert row(page, TSUKUBA).bars[0].last == date(2020, 11, 6)
    QTest.mouseClick(page.list_button, Left)
    pane = page.member.form
    assert isinstance(pane, RosterPane)
    wait(qtbot, lambda: bool(pane.model.shown))
    type_into(pane.on.line, "R1.6.1")
    QTest.keyClick(pane.on.line, Qt.Key.Key_Return)
    QTest.mouseClick(pane.none, Left)
    assert pane.count.text() == "0団体"
    QTest.mouseClick(pane.save, Left)
    wait(qtbot, lambda: pane.on_field.sentence.startswith("出典が空です"))
    type_into(pane.sources.line, "総会の出席者名簿")
    at = next(n for n, each in enumerate(pane.model.shown) if each.id == TSUKUBA)
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(at))
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    assert pane.count.text() == "1団体"
    pane.complete.setChecked(False)
    QTest.mouseClick(pane.save, Left)
    wait(qtbot, lambda: row(page, TSUKUBA).bars[0].last == date(2019, 6, 1) and settled(page, opened))
    assert opened.session.undo_title == "名簿による在籍の確認"
    assert opened.window.toast.words.text() == "1団体の在籍を名簿で確かめました"
    assert not page.member.has_form


def test_who_is_missing_in_a_whole_list_was_no_member(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    page.begin_list()
    pane = page.member.form
    assert isinstance(pane, RosterPane)
    wait(qtbot, lambda: bool(pane.model.shown))
    likely = {each.id for each in pane.model.shown if each.likely}
    assert pane.model.chosen == likely and TSUKUBA in likely
    type_into(pane.on.line, "R1.6.1")
    QTest.keyClick(pane.on.line, Qt.Key.Key_Return)
    wait(qtbot, lambda: not opened.runner.busy)
    at = next(n for n, each in enumerate(pane.model.shown) if each.id == TSUKUBA)
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(at))
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    type_into(pane.sources.line, "会員名簿（令和元年）")
    QTest.mouseClick(pane.save, Left)
    wait(qtbot, lambda: row(page, TSUKUBA).bars[0].first == date(2019, 6, 2) and settled(page, opened))


def history_titles(path: Path, here: Surroundings) -> list[str]:
    """Newest first, as someone else reads it."""
    with open_to_read(path, here) as file:
        return [step.title for step in file.history()]


def test_a_single_sighting_is_corrected_in_place_with_one_undo(
    qtbot: QtBot, opened: Desktop, page: MembersPage, council_path: Path, here: Surroundings
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    begin(panel, SIGHTING)
    type_into(panel.editor.on.line, "R1.6.1")
    type_into(panel.editor.source, "総会の出席者名簿")
    save(qtbot, opened, page, panel)
    assert row(page, TSUKUBA).bars[0].last == date(2019, 6, 1)
    before = titles(panel)
    line = next(line for line in panel.records.lines if line.record.source == "総会の出席者名簿")
    assert line.edit.accessibleName() == "在籍の確認の記録を直す"
    line.edit.setFocus()
    QTest.keyClick(line.edit, Qt.Key.Key_Space)
    assert panel.editor.on.hasFocus() or panel.editor.on.line.hasFocus()
    assert panel.editor.kind_field.isHidden()
    assert panel.editor.heading.text() == "在籍の確認の記録を直す"
    assert panel.editor.source.text() == "総会の出席者名簿"
    type_into(panel.editor.on.line, "平成30年6月2日")
    type_into(panel.editor.source, "総会の議事録")
    save(qtbot, opened, page, panel)
    assert row(page, TSUKUBA).bars[0].last == date(2018, 6, 2)
    assert "平成30年6月2日　在籍の確認" in titles(panel) and len(titles(panel)) == len(before)
    assert any(line.record.source == "総会の議事録" for line in panel.records.lines)
    assert history_titles(council_path, here)[0] == "在籍の確認の記録を変更"
    opened.session.undo()
    wait(qtbot, lambda: titles(panel) == before and settled(page, opened))


def test_a_sighting_without_its_source_is_refused_at_the_form(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    begin(panel, SIGHTING)
    type_into(panel.editor.on.line, "R1.6.1")
    type_into(panel.editor.source, "総会の出席者名簿")
    save(qtbot, opened, page, panel)
    line = next(line for line in panel.records.lines if line.record.source == "総会の出席者名簿")
    QTest.mouseClick(line.edit, Left)
    QTest.keyClick(panel.editor.source, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.editor.source, Qt.Key.Key_Backspace)
    QTest.mouseClick(panel.editor.save, Left)
    wait(qtbot, lambda: panel.editor.on_field.sentence.startswith("出典が空です"))
    assert opened.session.undo_title == "在籍の確認の記録"


def test_a_list_is_corrected_for_all_who_stand_in_it(
    qtbot: QtBot, opened: Desktop, page: MembersPage, council_path: Path, here: Surroundings
) -> None:
    panel = panel_of(qtbot, opened, page, TSUKUBA)
    line = next(line for line in panel.records.lines if line.record.whole)
    assert line.edit.accessibleName() == "18団体の名簿の記録を直す"
    QTest.mouseClick(line.edit, Left)
    pane = page.member.form
    assert isinstance(pane, RosterPane)
    wait(qtbot, lambda: bool(pane.model.shown))
    assert pane.heading.text() == "名簿の記録を直す"
    assert pane.count.text() == "18団体" and pane.complete.isChecked()
    assert pane.on.line.text() == "令和2年11月6日（金）"
    type_into(pane.on.line, "R2.10.1")
    QTest.keyClick(pane.on.line, Qt.Key.Key_Return)
    wait(qtbot, lambda: not opened.runner.busy)
    assert pane.count.text() == "18団体"
    at = next(n for n, each in enumerate(pane.model.shown) if each.id == KUWANA)
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(at))
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    QTest.mouseClick(pane.save, Left)
    wait(qtbot, lambda: row(page, TSUKUBA).bars[0].last == date(2020, 10, 1) and settled(page, opened))
    assert row(page, KUWANA).bars[0].first == date(2020, 10, 2)
    assert page.member.shown_id == TSUKUBA and not page.member.has_form
    assert opened.window.toast.words.text() == "名簿の記録を直しました（17団体）"
    assert history_titles(council_path, here)[0] == "名簿による在籍の確認を変更"
    opened.session.undo()
    wait(qtbot, lambda: row(page, TSUKUBA).bars[0].last == date(2020, 11, 6) and settled(page, opened))
    assert page.member.shown_id == TSUKUBA


def test_what_another_paper_says_of_a_city_is_taken_over_or_goes(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    panel = panel_of(qtbot, opened, page, CHIBA)
    assert panel.variants.isHidden()
    body = panel.detail.organisation_id

    def tell(file: CouncilFile) -> Change:
        with file.act("資料") as writing:
            uid = writing.get(Organisation, body).uid
            told = Variant(
                subject_entity="organisation", subject_uid=uid, attribute="address", text="千葉港1番1号"
            )
            writing.add(told)
        return writing.change

    opened.session.act(tell)
    wait(qtbot, lambda: len(panel.variants.lines) == 1)
    assert panel.variants.fields[0].stands.text().startswith("いまの記載「")
    QTest.mouseClick(panel.variants.lines[0].take, Left)
    address = panel.fields["address"].control
    assert isinstance(address, TextField)
    wait(qtbot, lambda: address.text() == "千葉港1番1号" and settled(page, opened))
    QTest.mouseClick(panel.variants.lines[0].drop, Left)
    wait(qtbot, panel.variants.isHidden)
    assert address.text() == "千葉港1番1号"
