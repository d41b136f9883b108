"""人物 and 役職 on a real file: finding, names and readings, 肩書き, adding, holders, with keys and the mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from helpers.fictional_panel import fictional_panel
from helpers.member_hands import menu_key, pick, pick_by_keys
from helpers.opening import open_beside_home
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.forms import stored_text
from ogdesk.acts.people.additions import add_person
from ogdesk.acts.people.detail import person_detail
from ogdesk.acts.people.rows import PersonQuery, listed_people, people_found
from ogdesk.acts.rows import PersonRow
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import AttendanceState
from ogdesk.council.entity import Edit, Source
from ogdesk.council.event import Event
from ogdesk.council.organisation import Person, Post, Tenure
from ogdesk.council.vague import VagueDate
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import Button
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.lists.keyed_rows import ROW
from ogdesk.desk.lists.paged_rows import PAGE
from ogdesk.desk.people.page import POSTS, PeoplePage
from ogdesk.desk.people.panel import PersonPanel
from ogdesk.desk.session.drafts import read_drafts
from ogdesk.desk.things.merge_pane import MergePane
from ogdesk.store.file import CouncilFile

Ctrl, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SEKI, SHOJI, MAYOR_OF_CHIBA = 1, 2, 7


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


def write(widget: QWidget, text: str) -> None:
    """As a person types: Japanese comes from the input method."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Ctrl)
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> PeoplePage:
    made = opened.window.go("people")
    assert isinstance(made, PeoplePage)
    wait(qtbot, lambda: made.people.person.panel is not None and not opened.runner.busy)
    wait(qtbot, lambda: made.people.person.panel is not None and made.people.person.panel.is_complete)
    made.people.table.setFocus()
    return made


def panel_of(qtbot: QtBot, opened: Desktop, page: PeoplePage, person: int) -> PersonPanel:
    page.open_person(person)
    wait(qtbot, lambda: page.people.person.shown_id == person and not opened.runner.busy)
    panel = page.people.person.panel
    assert panel is not None
    wait(qtbot, lambda: panel.is_complete)
    return panel


def line_of(panel: PersonPanel, name: str) -> TextField:
    control = panel.fields[name].control
    assert isinstance(control, TextField)
    return control


def test_a_reading_in_half_width_kana_finds_and_says_why(
    qtbot: QtBot, page: PeoplePage, qtmodeltester
) -> None:
    qtmodeltester.check(page.people.model)
    write(page.people.search, "ｼｮｳｼﾞ")
    wait(qtbot, lambda: page.people.model.ids == (SHOJI,))
    model = page.people.model
    wait(qtbot, lambda: model.index(0, 0).data(ROW) is not None)
    assert model.why_of(model.index(0, 0).data(ROW)) == "ふりがな"
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("庄司　昌彦、ショウジ　マサヒコ、") and spoken.endswith("ふりがなに一致")
    QTest.keyClick(page.people.search, Qt.Key.Key_Escape)
    assert page.people.table.hasFocus()
    QTest.keyClick(page.people.table, Qt.Key.Key_Escape)
    wait(qtbot, lambda: page.people.model.rowCount() == 16)


def test_the_kana_index_jumps_and_rests_where_nobody_begins(qtbot: QtBot, page: PeoplePage) -> None:
    index = page.people.index
    usable = [letter for letter, button in index.buttons.items() if button.isEnabled()]
    assert usable == ["さ", "他"]
    QTest.mouseClick(index.buttons["他"], Qt.MouseButton.LeftButton)
    assert page.people.table.currentIndex().row() == 2
    QTest.mouseClick(index.buttons["さ"], Qt.MouseButton.LeftButton)
    assert page.people.table.current_id == SHOJI


def test_the_reading_shows_beside_the_name_as_it_will_be_printed(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, council_path: Path, here: Surroundings
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    assert panel.ruby.text() == "報道発表での形　庄司(ショウジ) 昌彦(マサヒコ)"
    family = line_of(panel, "family")
    write(family, "𠮷﨑")
    assert panel.ruby.text() == "報道発表での形　𠮷﨑(ショウジ) 昌彦(マサヒコ)"
    reading = line_of(panel, "family_reading")
    write(reading, "よしざき")
    QTest.keyClick(reading, Qt.Key.Key_Return)
    assert reading.text() == "ヨシザキ"
    wait(qtbot, lambda: not opened.runner.busy and page.people.model.index(0, 0).data() is not None)
    with open_to_read(council_path, here) as file, file.reading() as reading_file:
        assert stored_text(reading_file, "person", SHOJI, "family") == "𠮷﨑"
        assert stored_text(reading_file, "person", SHOJI, "family_reading") == "ヨシザキ"


def test_the_reading_is_collected_while_the_name_is_composed(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, ime
) -> None:
    page.begin_adding()
    form = page.people.person.adding
    assert form is not None
    form.family.setFocus()
    ime.type(form.family, "さとう")
    QTest.keyClick(form.family, Qt.Key.Key_Return)
    assert opened.session.undo_title is None
    ime.commit(form.family, "佐藤")
    assert form.family_reading.text() == "サトウ"
    write(form.given, "花子")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.people.person.adding is None and page.people.person.panel is not None)
    panel = page.people.person.panel
    assert panel is not None and panel.detail.texts["family_reading"] == "サトウ"
    assert opened.window.toast.words.text() == "人物を追加しました"
    assert page.people.table.current_id == panel.detail.id


def test_one_who_is_there_already_is_offered(qtbot: QtBot, opened: Desktop, page: PeoplePage) -> None:
    QTest.keyClick(opened.window, Qt.Key.Key_N, Ctrl)
    form = page.people.person.adding
    assert form is not None
    write(form.family, "庄司")
    write(form.given, "昌彦")
    wait(qtbot, lambda: not form.message.isHidden())
    assert form.message.fact.text() == "庄司 昌彦さんはすでにいます。"
    QTest.mouseClick(form.message.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.people.person.shown_id == SHOJI)


def test_affiliations_are_written_ordered_and_undone(qtbot: QtBot, opened: Desktop, page: PeoplePage) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    first, second = panel.affiliations.blocks
    assert first.star.text() == "★ 主な肩書き"
    title = second.fields["title"].control
    assert isinstance(title, TextField)
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Up, Alt)
    wait(qtbot, lambda: [b.id for b in panel.affiliations.blocks] == [second.id, first.id])
    assert title.hasFocus()
    QTest.mouseClick(second.star, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: second.star.text() == "★ 主な肩書き" and not opened.runner.busy)
    row = page.people.model.index(page.people.model.place_of(SHOJI), 0)
    wait(qtbot, lambda: row.data(ROW).title == "武蔵大学社会学部　教授")
    write(title, "准教授")
    QTest.keyClick(title, Qt.Key.Key_Return)
    wait(qtbot, lambda: panel.detail.affiliations[0].printed == "武蔵大学社会学部　准教授")
    for wanted in ("武蔵大学社会学部　教授",):
        opened.session.undo()
        wait(qtbot, lambda wanted=wanted: panel.detail.affiliations[0].printed == wanted)
    wait(qtbot, lambda: title.text() == "教授")


def test_the_body_of_a_title_is_a_link(qtbot: QtBot, opened: Desktop, page: PeoplePage) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    linked = [block for block in panel.affiliations.blocks if block.body.isVisible()]
    assert len(linked) == 1  # the other body is no member and has no page
    control = linked[0].fields["organisation"].control
    assert isinstance(control, TextField)
    assert linked[0].body.accessibleName() == f"{control.text()}を開く"
    QTest.mouseClick(linked[0].body, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: opened.window.current == "members")


def test_a_span_that_ends_before_it_begins_is_refused_at_its_date(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    block = panel.affiliations.blocks[1]
    start, end = (block.fields[name].control.focusProxy() for name in ("start", "end"))
    assert start is not None and end is not None
    write(start, "令和2年度")
    QTest.keyClick(start, Qt.Key.Key_Return)
    write(end, "平成30年度")
    QTest.keyClick(end, Qt.Key.Key_Return)
    wait(qtbot, lambda: bool(block.fields["end"].sentence))
    assert block.fields["end"].sentence == "終わりが始まりより前になります。日付を確かめてください。"


def test_a_new_affiliation_gets_the_caret_and_goes_with_the_toast_back(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel = panel_of(qtbot, opened, page, SEKI)
    QTest.mouseClick(panel.add_affiliation, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(panel.affiliations.blocks) == 2)
    block = panel.affiliations.blocks[1]
    wait(qtbot, block.fields["organisation"].control.hasFocus)
    write(block.fields["organisation"].control, "千葉市")
    QTest.keyClick(block.fields["organisation"].control, Qt.Key.Key_Return)
    wait(qtbot, lambda: panel.detail.affiliations[1].printed == "千葉市")
    QTest.mouseClick(block.remove, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(panel.affiliations.blocks) == 1)
    QTest.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(panel.affiliations.blocks) == 2)


def test_appearances_carry_the_title_of_then_and_lead_to_the_symposium(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    then = {a.year: a.title for a in panel.detail.appearances}
    assert "代表理事" in then["令和2年度"] and "代表理事" not in then["令和元年度"]
    link = next(b for b in panel.findChildren(Button) if b.text() == "令和元年度　モデレーター")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    pane = page.people.appearance
    wait(qtbot, pane.isVisible)
    wait(qtbot, lambda: any("武蔵大学" in words for words in shown_words(pane)))
    words = shown_words(pane)
    assert "令和2年1月19日（日）" in words and "印刷したときの肩書き" in words
    assert pane.open_event.hasFocus()
    QTest.keyClick(pane.open_event, Qt.Key.Key_Escape)
    assert pane.isHidden() and link.hasFocus()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    QTest.mouseClick(pane.open_event, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: opened.window.current == "symposium")


def shown_words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_picked_appearance_goes_with_its_person_and_in_a_narrow_window_takes_the_place_of_the_list(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    opened.window.resize(960, 540)
    panel = panel_of(qtbot, opened, page, SHOJI)
    link = next(b for b in panel.findChildren(Button) if b.text().startswith("令和2年度"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    wait(qtbot, page.people.appearance.isVisible)
    assert not page.people.table.isVisible()
    QTest.keyClick(page.people.appearance.open_event, Qt.Key.Key_Escape)
    wait(qtbot, page.people.table.isVisible)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    panel_of(qtbot, opened, page, SEKI)
    assert page.people.appearance.isHidden() and page.people.table.isVisible()


def test_who_declined_is_told_at_the_record_and_a_head_whose_deputy_came_was_not_there(
    tmp_path: Path, here: Surroundings
) -> None:
    path = tmp_path / "架空.ogdesk"
    fictional_panel(path, here)
    with open_to_write(path, here) as file:
        with file.act("在任と辞退") as writing:
            holders = []
            for post in writing.all(Post)[:2]:
                holder = Person(family=post.printed)
                writing.add(holder)
                post.tenures.append(Tenure(person=holder, start=VagueDate.on(date(2019, 4, 1))))
                holders.append(holder)
            talker = writing.get(Person, 1)
            event = writing.all(Event)[0]
            own_answer = next(a for a in event.attendances if a.person is talker)
            own_answer.state = AttendanceState.DECLINED
        with file.reading() as reading:
            own, by_deputy, declined = (
                person_detail(reading, person.id or 0).appearances for person in (*holders, talker)
            )
    assert len(own) == 1 and own[0].as_post and own[0].state == "確定"
    assert by_deputy == ()
    assert declined[0].stayed_away and declined[0].state == "辞退"


def test_the_filters_find_who_appeared_heads_and_of_whom_something_is_missing(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, council_path: Path, here: Surroundings
) -> None:
    def narrow(number: int) -> None:
        page.people.filter.setCurrentIndex(number)
        page.people.filter.activated.emit(number)

    everybody = page.people.model.rowCount()
    narrow(2)
    wait(qtbot, lambda: page.people.model.rowCount() == 4)
    narrow(3)
    wait(qtbot, lambda: page.people.model.rowCount() not in (4, everybody))
    model = page.people.model
    assert SHOJI not in model.ids
    wait(qtbot, lambda: model.index(0, 0).data(ROW) is not None)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("ふりがななし")
    opened.session.edit([Edit("person", model.ids[0], "given_reading", "ヒロタダ")])
    opened.session.edit([Edit("person", model.ids[0], "family_reading", "オトタケ")])
    before = model.rowCount()
    wait(qtbot, lambda: model.rowCount() == before - 1)


def test_contacts_of_people_are_never_public(qtbot: QtBot, opened: Desktop, page: PeoplePage) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    panel.contacts.blocks[0].unfold.click()
    words = [label.text() for label in panel.contacts.findChildren(QLabel)]
    assert "印刷物には載りません" in words
    assert not [w for w in panel.contacts.findChildren(QWidget) if "公開する" in w.accessibleName()]


def test_two_records_of_one_person_are_merged_with_keys_after_a_look_at_both_and_undone(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    made: list[int] = []
    opened.session.act(
        lambda file: add_person(file, "庄治", "昌彦", family_reading="ショウジ", given_reading="マサヒコ"),
        lambda added: made.append(added.id),
    )
    wait(qtbot, lambda: bool(made) and page.people.model.place_of(made[0]) >= 0)
    panel = panel_of(qtbot, opened, page, SHOJI)
    assert panel.detail.name == "庄司　昌彦"
    pick_by_keys(menu_key(page.people.table, SHOJI), "ほかの人物と統合する")
    pane = page.people.person.form
    assert isinstance(pane, MergePane)
    wait(qtbot, pane.other.hasFocus)
    write(pane.other, "しょうじ")
    wait(qtbot, lambda: any(button.isVisible() for button in pane.proposals.findChildren(Button)))
    found = [button for button in pane.proposals.findChildren(Button) if button.isVisible()]
    assert [button.accessibleName() for button in found] == ["庄治 昌彦を選ぶ"]
    QTest.keyClick(found[0], Qt.Key.Key_Space)
    wait(qtbot, pane.save.isVisible)
    assert (pane.kept.name.text(), pane.gone.name.text()) == ("庄司 昌彦", "庄治 昌彦")
    assert "姓は「庄司」のままです。「庄治」は異なる記載として残します。" in pane.told.text()
    QTest.keyClick(pane.save, Qt.Key.Key_Space)
    wait(qtbot, lambda: page.people.model.place_of(made[0]) < 0 and page.people.person.shown_id == SHOJI)
    assert opened.window.toast.words.text() == "庄治 昌彦を庄司 昌彦に統合しました"
    QTest.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.people.model.place_of(made[0]) >= 0)


def test_del_puts_into_the_bin_and_undo_brings_back(qtbot: QtBot, opened: Desktop, page: PeoplePage) -> None:
    assert page.people.table.choose(SEKI)
    QTest.keyClick(page.people.table, Qt.Key.Key_Delete)
    wait(qtbot, lambda: page.people.model.place_of(SEKI) < 0)
    assert opened.window.toast.words.text() == "関 治之さんをごみ箱に入れました"
    wait(qtbot, lambda: opened.session.undo_title is not None and not opened.runner.busy)
    QTest.keyClick(opened.window, Qt.Key.Key_Z, Ctrl)
    wait(qtbot, lambda: page.people.model.place_of(SEKI) >= 0)


def test_a_holder_of_a_post_is_recorded_seen_and_undone(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, qtmodeltester
) -> None:
    QTest.keyClick(opened.window, Qt.Key.Key_Tab, Ctrl)
    assert page.tabs.currentIndex() == POSTS
    posts = page.posts
    wait(qtbot, lambda: posts.model.rowCount() == 17 and not opened.runner.busy)
    qtmodeltester.check(posts.model)
    page.open_post(MAYOR_OF_CHIBA)
    wait(qtbot, lambda: posts.post.panel is not None and posts.post.panel.post.name == "千葉市長")
    wait(qtbot, lambda: posts.post.panel is not None and posts.post.panel.is_complete)
    panel = posts.post.panel
    assert panel is not None
    QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    write(panel.form.person, "だれか")
    QTest.mouseClick(panel.form.save, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: bool(panel.form.person_field.sentence))
    assert "見つかりません" in panel.form.person_field.sentence
    write(panel.form.person, "庄司昌彦")
    write(panel.form.dates["start"].line, "R2.4.1")
    write(panel.form.dates["term_ends"].line, "R6.3.31")
    QTest.mouseClick(panel.form.save, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(panel.post.holders) == 2 and not opened.runner.busy)
    index = posts.model.index(posts.model.place_of(MAYOR_OF_CHIBA), 1)
    wait(qtbot, lambda: index.data() == "庄司 昌彦")
    assert posts.model.index(index.row(), 2).data() == "令和6年3月31日"
    assert posts.picture.last >= date(2024, 3, 31)
    assert "令和2年4月1日から、いまも続く" in posts.model.index(index.row(), 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    opened.session.undo()
    wait(qtbot, lambda: index.data() == "熊谷？")


def test_every_stop_has_a_name_and_a_ring(qtbot: QtBot, opened: Desktop, page: PeoplePage, tab_walk) -> None:
    inside = [stop for stop in tab_walk(opened.window) if page.isAncestorOf(stop.widget)]
    assert len(inside) > 15
    assert [stop.widget for stop in inside if not stop.name] == []
    assert [s.name for s in inside if not s.ring and not isinstance(s.widget, QAbstractItemView)] == []


@pytest.mark.parametrize("tab", [0, 1])
def test_the_smallest_window_has_no_sideways_scrolling(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, tab: int
) -> None:
    opened.window.resize(960, 540)
    page.tabs.setCurrentIndex(tab)
    wait(qtbot, lambda: not opened.runner.busy)
    wait(qtbot, lambda: tab == 0 or page.posts.post.panel is not None)
    qtbot.wait(20)
    bars = [b for b in page.findChildren(QScrollBar) if b.orientation() == Qt.Orientation.Horizontal]
    assert [bar for bar in bars if bar.isVisible()] == []
    assert opened.window.width() == 960


def test_of_two_thousand_people_only_those_in_sight_are_read(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_to_write(council_path, here) as file, file.act("多くの人物") as writing:
        for number in range(2_000):
            kana = "アカサタナハマヤラワ"[number % 10]
            writing.add(
                Person(family=f"氏{number}", given="名", family_reading=kana + "イ", given_reading="ナ")
            )
    asked: list[int] = []

    def listed(file: CouncilFile, ids: tuple[int, ...]) -> list[PersonRow]:
        asked.extend(ids)
        return listed_people(file, ids)

    monkeypatch.setattr("ogdesk.desk.people.people_tab.listed_people", listed)
    open_beside_home(qtbot, desktop, council_path)
    page = desktop.window.go("people")
    assert isinstance(page, PeoplePage)
    wait(qtbot, lambda: page.people.model.rowCount() == 2_016 and not desktop.runner.busy)
    wait(qtbot, lambda: page.people.model.index(0, 0).data(ROW) is not None)
    assert len(asked) <= 2 * PAGE
    usable = [letter for letter, button in page.people.index.buttons.items() if button.isEnabled()]
    assert usable == [*"あかさたなはまやらわ", "他"]
    QTest.mouseClick(page.people.index.buttons["ま"], Qt.MouseButton.LeftButton)
    here_now = page.people.table.currentIndex()
    wait(qtbot, lambda: here_now.data(ROW) is not None and here_now.data(ROW).reading.startswith("マ"))
    assert len(asked) <= 4 * PAGE
    file_now = desktop.session.file
    assert file_now is not None
    assert len(people_found(file_now, PersonQuery("氏19")).ids) == 111


def test_the_count_and_the_caret_follow_the_tab(qtbot: QtBot, opened: Desktop, page: PeoplePage) -> None:
    wait(qtbot, lambda: [chip.text for chip in page.header.chips] == [f"{page.people.model.rowCount()}人"])
    page.people.table.setFocus()
    QTest.keyClick(page.people.table, Qt.Key.Key_Tab, Ctrl)
    wait(qtbot, lambda: [chip.text for chip in page.header.chips] == ["17件"])
    assert page.posts.isAncestorOf(QApplication.focusWidget() or page)
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab, Ctrl)
    wait(qtbot, lambda: [chip.text for chip in page.header.chips] == ["28人・役職"])
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab, Ctrl)
    assert page.header.chips[0].text.endswith("人")
    assert page.people.isAncestorOf(QApplication.focusWidget() or page)


def test_who_has_a_post_but_no_title_shows_the_post(council_path: Path, here: Surroundings) -> None:
    with open_to_read(council_path, here) as file:
        found = {row.name: row.title for row in listed_people(file, people_found(file, PersonQuery()).ids)}
    assert "奈良市長（時期不明）" in found.values()


def test_the_text_of_a_field_that_cuts_it_is_its_tooltip(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    organisation = panel.affiliations.blocks[0].fields["organisation"].control
    assert isinstance(organisation, TextField)
    assert organisation.text() and organisation.toolTip() == organisation.text()


def test_what_papers_say_differently_stands_with_its_source_and_changes_places_with_keys(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, council_path: Path, here: Surroundings
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    assert panel.variants_card.isVisible()
    line = panel.variants.lines[0]
    assert line.words.text() == "「代表」" and "取り組み（ウェブページ）" in line.source.text()
    field = panel.variants.fields[0]
    assert field.stands.text().startswith("いまの記載「代表理事」　出典　")
    title = panel.affiliations.blocks[0].fields["title"].control
    assert isinstance(title, TextField) and title.text() == "代表理事"
    assert line.take.accessibleName() == "職名を「代表」にする"
    line.take.setFocus()
    QTest.keyClick(line.take, Qt.Key.Key_Space)
    wait(qtbot, lambda: panel.variants.lines[0].words.text() == "「代表理事」" and not opened.runner.busy)
    assert title.text() == "代表"
    assert opened.window.toast.words.text() == "職名を「代表」にしました"
    with open_to_read(council_path, here) as file:
        assert file.history()[0].title == "「職名」に異なる記載を採用"
    QTest.keyClick(opened.window, Qt.Key.Key_Z, Ctrl)
    wait(qtbot, lambda: title.text() == "代表理事" and panel.variants.lines[0].words.text() == "「代表」")


def test_a_differing_statement_leads_to_its_field_and_goes_with_undo(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    link = panel.variants.fields[0].link
    assert link is not None
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    title = panel.affiliations.blocks[0].fields["title"].control
    wait(qtbot, title.hasFocus)
    QTest.mouseClick(panel.variants.lines[0].drop, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(panel.variants.lines) == 1 and not opened.runner.busy)
    assert opened.window.toast.words.text() == "異なる記載を消しました"
    opened.session.undo()
    wait(qtbot, lambda: len(panel.variants.lines) == 2)


def test_whoever_only_reads_sees_what_differs_but_no_buttons(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    with open_to_write(council_path, here):
        open_beside_home(qtbot, desktop, council_path)
        made = desktop.window.go("people")
        assert isinstance(made, PeoplePage)
        wait(qtbot, lambda: made.people.person.panel is not None and not desktop.runner.busy)
        panel = panel_of(qtbot, desktop, made, SHOJI)
        assert [line.words.isVisible() for line in panel.variants.lines] == [True, True]
        assert not any(line.take.isVisible() or line.drop.isVisible() for line in panel.variants.lines)


def test_the_menu_of_a_row_and_of_the_person_say_the_same(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    menu = menu_key(page.people.table, SHOJI)
    told = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert told == [
        "人物を開く\tEnter",
        "肩書きを追加",
        "連絡先を追加",
        "ほかの人物と統合する",
        "ごみ箱に入れる\tDel",
    ]
    panel.menu.aboutToShow.emit()
    assert [action.text() for action in panel.menu.actions() if action.text()] == told
    pick(panel.menu, "ごみ箱に入れる")
    wait(qtbot, lambda: page.people.model.place_of(SHOJI) < 0 and not opened.runner.busy)
    assert opened.window.toast.words.text() == "庄司 昌彦さんをごみ箱に入れました"


def test_what_the_menu_of_another_row_begins_happens_in_the_panel_of_that_row(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel_of(qtbot, opened, page, SEKI)
    before = opened.session.undo_title
    pick_by_keys(menu_key(page.people.table, SHOJI), "肩書きを追加")
    wait(qtbot, lambda: opened.session.undo_title != before and not opened.runner.busy)
    panel = page.people.person.panel
    assert panel is not None and panel.detail.id == SHOJI
    wait(qtbot, lambda: len(panel.affiliations.blocks) == 3)
    wait(qtbot, panel.affiliations.blocks[-1].fields["organisation"].control.hasFocus)
    pick_by_keys(menu_key(page.people.table, SEKI), "人物を開く")
    wait(qtbot, lambda: page.people.person.shown_id == SEKI and not opened.runner.busy)
    shown = page.people.person.panel
    assert shown is not None
    wait(qtbot, lambda: line_of(shown, "family").hasFocus())


def test_a_post_that_is_used_says_so_and_stays_an_unused_one_goes_from_its_menu(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    QTest.keyClick(page.people.table, Qt.Key.Key_Tab, Ctrl)
    posts = page.posts
    wait(qtbot, lambda: posts.post.panel is not None and not opened.runner.busy)
    page.open_post(MAYOR_OF_CHIBA)
    wait(qtbot, lambda: posts.post.shown_id == MAYOR_OF_CHIBA and not opened.runner.busy)
    pick_by_keys(menu_key(posts.table, MAYOR_OF_CHIBA), "役職を消す")
    wait(qtbot, lambda: "回のシンポジウムに登場しています" in opened.window.toast.words.text())
    assert posts.post.shown_id == MAYOR_OF_CHIBA == posts.table.current_id
    posts.begin_adding()
    form = posts.post.adding
    assert form is not None
    write(form.organisation, "千葉市")
    write(form.title, "助役")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: posts.post.panel is not None and posts.post.panel.post.name == "千葉市助役")
    made = posts.post.shown_id
    assert made is not None
    wait(qtbot, lambda: posts.model.index(posts.model.place_of(made), 0).data(ROW) is not None)
    menu = menu_key(posts.table, made)
    told = [action.text() for action in menu.actions() if action.text()]
    assert told == ["役職を開く\tEnter", "団体を開く", "在任を追加", "役職を消す\tDel"]
    pick_by_keys(menu, "役職を消す")
    wait(qtbot, lambda: posts.model.place_of(made) < 0 and not opened.runner.busy)
    assert opened.window.toast.words.text() == "役職を消しました"


def sources_of(opened: Desktop) -> set[str]:
    file = opened.session.file
    assert file is not None
    with file.reading() as reading:
        return {source.title for source in reading.all(Source)}


def test_the_source_of_a_title_is_typed_and_left_or_chosen_and_undone(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    titles, before = panel.affiliations.blocks[0].titles, sources_of(opened)
    stored = titles.line.text()
    assert stored in before and titles.choose.isVisible()
    write(titles.line, "名刺")
    assert opened.session.undo_title is None and sources_of(opened) == before, "half a title is no paper"
    QTest.keyClick(titles.line, Qt.Key.Key_Tab)
    wait(qtbot, lambda: opened.session.undo_title == "肩書きの出典を変更" and not opened.runner.busy)
    assert sources_of(opened) == before | {"名刺"}
    opened.session.undo()
    wait(qtbot, lambda: titles.line.text() == stored and sources_of(opened) == before)
    titles.menu.aboutToShow.emit()
    action = next(action for action in titles.menu.actions() if action.toolTip() != stored)
    other = action.toolTip()
    action.trigger()
    wait(qtbot, lambda: opened.session.undo_title == "肩書きの出典を変更" and not opened.runner.busy)
    assert titles.line.text() == other and sources_of(opened) == before


def test_the_source_of_a_term_is_written_too(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, council_path: Path, here: Surroundings
) -> None:
    page.open_post(MAYOR_OF_CHIBA)
    wait(qtbot, lambda: page.posts.post.panel is not None and page.posts.post.panel.is_complete)
    panel = page.posts.post.panel
    assert panel is not None
    line = panel.blocks[0].titles.line
    write(line, "選挙公報")
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait(qtbot, lambda: opened.session.undo_title == "在任の出典を変更" and not opened.runner.busy)
    with open_to_read(council_path, here) as file, file.reading() as reading:
        sources = [tenure.source for tenure in reading.get(Post, MAYOR_OF_CHIBA).tenures]
        assert [source.title for source in sources if source is not None] == ["選挙公報"]


def test_of_two_of_one_name_the_holder_is_chosen_with_keys(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    made: list[int] = []
    opened.session.act(
        lambda file: add_person(file, "庄司", "昌彦", family_reading="ショウジ", given_reading="マサヒコ"),
        lambda added: made.append(added.id),
    )
    wait(qtbot, lambda: bool(made) and not opened.runner.busy)
    page.open_post(MAYOR_OF_CHIBA)
    wait(qtbot, lambda: page.posts.post.panel is not None and page.posts.post.panel.is_complete)
    panel = page.posts.post.panel
    assert panel is not None
    panel.begin_holder()
    form = panel.form
    write(form.person, "しょうじ")
    wait(qtbot, lambda: len(form.finder.proposals.findChildren(Button)) == 2)
    found = form.finder.proposals.findChildren(Button)
    assert [button.text() for button in found][-1] == "庄司 昌彦"
    area = panel.parentWidget().parentWidget()
    assert area is not None and panel.minimumSizeHint().width() <= area.width(), (
        "a long title is cut, not the pane"
    )
    QTest.keyClick(form.person, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is found[0]
    QTest.keyClick(found[0], Qt.Key.Key_Tab)
    QTest.keyClick(found[1], Qt.Key.Key_Space)
    assert form.person.text() == "庄司 昌彦" and form.dates["start"].line.hasFocus()
    assert form.finder.proposals.isHidden()
    QTest.keyClicks(form.dates["start"].line, "R2.4.1")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(panel.post.holders) == 2 and not opened.runner.busy)
    assert made[0] in [holder.person_id for holder in panel.post.holders]


def test_the_organisation_of_a_new_post_is_found_by_its_reading(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    QTest.keyClick(page.people.table, Qt.Key.Key_Tab, Ctrl)
    page.begin_adding()
    form = page.posts.post.adding
    assert form is not None
    write(form.organisation, "ちばし")
    wait(qtbot, lambda: bool(form.finder.proposals.findChildren(Button)))
    button = form.finder.proposals.findChildren(Button)[0]
    assert button.accessibleName() == "千葉市を選ぶ"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert form.organisation.text() == "千葉市" and form.title.hasFocus()
    write(form.title, "助役")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    wait(
        qtbot, lambda: page.posts.post.panel is not None and page.posts.post.panel.name.text() == "千葉市助役"
    )


def test_what_is_typed_into_a_title_is_kept_on_the_disk_until_it_is_saved(
    qtbot: QtBot, opened: Desktop, page: PeoplePage, council_path: Path, here: Surroundings
) -> None:
    panel = panel_of(qtbot, opened, page, SHOJI)
    block = panel.affiliations.blocks[0]
    control = block.fields["title"].control
    write(control, "書きかけ")
    write(block.titles.line, "書きかけの出典")
    opened.session.drafts.flush()
    kept = {(typed.field, typed.text) for typed in read_drafts(here.places.drafts, council_path)}
    assert ("source", "書きかけの出典") in kept
    opened.commit()
    wait(qtbot, lambda: opened.session.undo_title == "肩書きの出典を変更" and not opened.runner.busy)
    wait(qtbot, lambda: opened.session.drafts.typed == ())
    with open_to_read(council_path, here) as file, file.reading() as reading:
        shown = person_detail(reading, SHOJI).affiliations[0].texts
    assert (shown["title"], shown["source"]) == ("書きかけ", "書きかけの出典")
