"""The tab of the press release: sender, and blocks from data, rewritten, outdated."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import new_council, open_to_read
from ogdesk.acts.forms import stored_texts
from ogdesk.acts.people.additions import add_organisation
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia.additions import add_notice, add_symposium
from ogdesk.council.entity import Edit
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.release import BlockKey, Notice
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.navigation.field_registry import show_in_scroll
from ogdesk.desk.press import PressTab
from ogdesk.desk.press import blocks as press_blocks
from ogdesk.desk.press.block import BlockRow
from ogdesk.desk.preview.live_preview import LivePreview

EVENT, NOTICE = 9, 1
TIMEOUT = 20_000


class Tab(QWidget):
    """The tab with its builds, without pages."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop.window)
        self.live = LivePreview(desktop.session, self)
        self.tab = PressTab(desktop.desk, self.live)
        stack = QVBoxLayout(self)
        stack.addWidget(self.tab)
        self.resize(720, 800)
        self.show()
        self.raise_()

    def row(self, key: BlockKey) -> BlockRow:
        assert self.tab.blocks is not None
        return self.tab.blocks.rows[key]


@pytest.fixture
def tab(qtbot: QtBot, opened: Desktop) -> Tab:
    made = Tab(opened)
    made.live.show_event(EVENT)
    wait(qtbot, lambda: made.tab.is_ready)
    return made


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=TIMEOUT)


def stored_block(path: Path, here: Surroundings, key: BlockKey) -> tuple[str | None, bool] | None:
    """Own words and whether it is printed, as another program reads them."""
    with open_to_read(path, here) as file, file.reading() as reading:
        block = reading.get(Notice, NOTICE).block(key)
        return None if block is None else (block.text, block.shown)


def rewrite(qtbot: QtBot, desktop: Desktop, tab: Tab, key: BlockKey, text: str) -> None:
    row = tab.row(key)
    row.set_open(True)
    row.inside.rewrite.click()
    row.inside.editor.selectAll()
    with qtbot.waitSignal(tab.live.built, timeout=TIMEOUT):
        QTest.keyClicks(row.inside.editor, text)
    with qtbot.waitSignal(desktop.session.saved, timeout=TIMEOUT):
        row.inside.editor.commit()


def test_the_sender_shows_what_is_stored(
    opened: Desktop, tab: Tab, council_path: Path, here: Surroundings
) -> None:
    assert tab.tab.form is not None
    with open_to_read(council_path, here) as file, file.reading() as reading:
        texts = stored_texts(reading, "notice", NOTICE)
    fields = tab.tab.form.fields
    for name in ("division", "section", "in_charge", "tel"):
        assert fields[name].control.text() == texts[name]  # type: ignore[attr-defined]
    assert fields["release_date"].control.line.text() == "令和2年11月6日（金）"  # type: ignore[attr-defined]
    assert fields["issuer"].control.value() == "郡山市"  # type: ignore[attr-defined]


def test_an_empty_list_of_issuers_says_what_to_do_until_somebody_is_there(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "無名.ogdesk"
    with new_council(path, here) as file:
        event = add_symposium(file, year=FiscalYear(2020)).id
        add_notice(file, event)
    with qtbot.waitSignal(desktop.session.opened, timeout=TIMEOUT):
        desktop.begin(path)
    tab = Tab(desktop)
    tab.live.show_event(event)
    wait(qtbot, lambda: tab.tab.is_ready)
    assert tab.tab.form is not None
    field = tab.tab.form.fields["issuer"]
    assert isinstance(field.control, ChoiceField)
    wait(qtbot, lambda: field.sentence.startswith("まだ選べません。"))
    desktop.session.act(lambda file: add_organisation(file, "架空市"))
    wait(qtbot, lambda: field.control.count() == 1)
    assert field.control.itemText(0) == "架空市"
    assert field.sentence == ""


def test_tab_comes_to_the_day_before_copying_from_the_last_release(tab: Tab) -> None:
    form = tab.tab.form
    assert form is not None
    stop, seen = form.copy.previousInFocusChain(), []
    while stop is not None and len(seen) < 4:
        seen.append(stop)
        stop = stop.previousInFocusChain()
    assert form.fields["release_date"].control.line in seen


def test_each_block_tells_where_its_words_come_from(tab: Tab) -> None:
    assert tab.row(BlockKey.LEAD).is_open
    assert tab.row(BlockKey.LEAD).inside.automatic.text().startswith("郡山市が参加している")
    assert tab.row(BlockKey.PROGRAMME).head.accessibleName() == "プログラム、プログラムから自動"
    assert tab.row(BlockKey.COVERAGE).head.accessibleName() == "取材、取材案内から自動　印刷しません"


def test_rewriting_goes_to_the_page_at_once_and_to_the_file_on_leaving(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Surroundings
) -> None:
    rewrite(qtbot, opened, tab, BlockKey.THEME, "My own words")
    assert stored_block(council_path, here, BlockKey.THEME) == ("My own words", True)
    wait(qtbot, lambda: tab.row(BlockKey.THEME).head.accessibleName() == "テーマ、自分で書いた文")
    assert opened.session.undo_title == "本文の書き換え"


def test_a_rewriting_becomes_outdated_when_the_facts_change_and_may_stay_or_go(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Surroundings
) -> None:
    rewrite(qtbot, opened, tab, BlockKey.THEME, "My own words")
    inside = tab.row(BlockKey.THEME).inside
    assert inside.outdated.isHidden()
    opened.session.edit([Edit("symposium", EVENT, "theme", "あたらしいテーマ")])
    wait(qtbot, lambda: not inside.outdated.isHidden())
    assert inside.outdated.fact.text() == "「テーマ」のもとの内容が変わりました"
    assert "あたらしいテーマ" in inside.outdated.words.text()
    inside.keep.click()
    wait(qtbot, inside.outdated.isHidden)
    assert stored_block(council_path, here, BlockKey.THEME) == ("My own words", True)
    opened.session.undo()
    wait(qtbot, lambda: not inside.outdated.isHidden())
    QTest.mouseClick(inside.outdated.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: inside.automatic.text() == "あたらしいテーマ" and inside.field.isHidden())
    assert stored_block(council_path, here, BlockKey.THEME) == (None, True)


def test_back_to_automatic_is_said_and_taken_back(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Surroundings
) -> None:
    rewrite(qtbot, opened, tab, BlockKey.THEME, "My own words")
    inside = tab.row(BlockKey.THEME).inside
    wait(qtbot, lambda: tab.row(BlockKey.THEME).head.accessibleName() == "テーマ、自分で書いた文")
    inside.back.click()
    wait(qtbot, lambda: opened.window.toast.words.text() == "自動の文に戻しました")
    assert stored_block(council_path, here, BlockKey.THEME) == (None, True)
    QTest.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: inside.editor.toPlainText() == "My own words" and not inside.field.isHidden())


def test_giving_up_a_rewriting_before_typing_changes_nothing(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Surroundings
) -> None:
    row = tab.row(BlockKey.PURPOSE)
    row.set_open(True)
    row.inside.rewrite.click()
    assert row.inside.editor.toPlainText().startswith("新型コロナウイルスの感染拡大以後")
    row.inside.back.click()
    assert row.inside.field.isHidden()
    assert stored_block(council_path, here, BlockKey.PURPOSE) is None


def test_a_block_can_be_left_out_and_the_numbers_close_up(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    row = tab.row(BlockKey.WHEN)
    row.set_open(True)
    row.inside.hidden.click()
    wait(qtbot, lambda: row.head.accessibleName().endswith("印刷しません"))
    assert row.inside.hidden.text() == "載せる"
    draft = tab.live.draft
    assert draft is not None
    assert draft.built.block(BlockKey.FORM).mark == "2"


def test_heads_open_and_close_by_key(tab: Tab) -> None:
    row = tab.row(BlockKey.REMARKS)
    row.head.setFocus()
    QTest.keyClick(row.head, Qt.Key.Key_Space)
    assert row.is_open
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert not row.is_open


def test_own_words_left_unsaved_are_a_draft_of_the_block(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    row = tab.row(BlockKey.THEME)
    row.set_open(True)
    row.inside.rewrite.click()
    with qtbot.waitSignal(tab.live.built, timeout=TIMEOUT):
        QTest.keyClicks(row.inside.editor, "Z")
    (typed,) = opened.session.drafts.typed
    assert typed.key == ("block", NOTICE, "theme")
    draft = tab.live.draft
    assert draft is not None
    assert draft.built.block(BlockKey.THEME).text == typed.text


def test_no_part_ever_shows_as_a_window_of_its_own(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    from PySide6.QtWidgets import QApplication

    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not opened.window] == []


def order(tab: Tab) -> list[BlockKey]:
    """The sections from above, as they stand on the window."""
    assert tab.tab.blocks is not None
    rows = [row for row in tab.tab.blocks.body.findChildren(BlockRow) if row.isVisible()]
    return [row.key for row in sorted(rows, key=lambda row: row.mapTo(tab, QPoint()).y())]


def test_a_heading_of_ones_own_is_added_written_and_removed(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Surroundings
) -> None:
    assert tab.tab.blocks is not None
    QTest.mouseClick(tab.tab.blocks.add, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: BlockKey.OWN_1 in tab.tab.blocks.rows and tab.row(BlockKey.OWN_1).is_open)  # type: ignore[union-attr]
    row = tab.row(BlockKey.OWN_1)
    assert row.inside.heading is not None
    wait(qtbot, row.inside.heading.line.hasFocus)
    QTest.keyClicks(row.inside.heading.line, "Access")
    row.inside.editor.setFocus()
    with qtbot.waitSignal(opened.session.saved, timeout=TIMEOUT):
        QTest.keyClicks(row.inside.editor, "5 minutes on foot")
        row.inside.editor.commit()
    wait(qtbot, lambda: row.head.accessibleName().startswith("Access、自分で書いた文"))
    assert stored_block(council_path, here, BlockKey.OWN_1) == ("5 minutes on foot", True)
    draft = tab.live.draft
    assert draft is not None
    assert draft.built.block(BlockKey.OWN_1).mark == "7"
    assert order(tab)[-2:] == [BlockKey.OWN_1, BlockKey.REMARKS]
    row.inside.remove.click()
    wait(qtbot, lambda: BlockKey.OWN_1 not in tab.tab.blocks.rows)  # type: ignore[union-attr]
    assert opened.window.toast.words.text() == "「Access」を削除しました"
    opened.session.undo()
    wait(qtbot, lambda: BlockKey.OWN_1 in tab.tab.blocks.rows)  # type: ignore[union-attr]


def test_alt_and_arrows_move_a_section_and_the_caret_goes_along(
    qtbot: QtBot, opened: Desktop, tab: Tab
) -> None:
    row = tab.row(BlockKey.THEME)
    row.head.setFocus()
    place = order(tab).index(BlockKey.THEME)
    QTest.keyClick(row.head, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait(qtbot, lambda: order(tab).index(BlockKey.THEME) == place - 1)
    assert row.head.hasFocus()
    draft = tab.live.draft
    assert draft is not None
    assert (draft.built.block(BlockKey.THEME).mark, draft.built.block(BlockKey.FORM).mark) == ("3", "4")
    assert opened.session.undo_title == "見出しの順番を変更"
    opened.session.undo()
    wait(qtbot, lambda: order(tab).index(BlockKey.THEME) == place)


def drag(row: BlockRow, onto: BlockRow, *, let_go: bool = True) -> None:
    """Take a section by its head and hold it over the upper half of another one."""
    show_in_scroll(row)
    start = row.head.rect().center()
    QTest.mousePress(row.head, Qt.MouseButton.LeftButton, pos=start)
    above = row.head.mapFromGlobal(onto.head.mapToGlobal(QPoint(start.x(), 4)))
    for at in (start + QPoint(0, 3), (start + above) / 2, above):
        hold(row, at)
    if let_go:
        QTest.mouseRelease(row.head, Qt.MouseButton.LeftButton, pos=above)


def hold(row: BlockRow, at: QPoint) -> None:
    """The mouse moves with its button down."""
    there, left = QPointF(row.head.mapToGlobal(at)), Qt.MouseButton.LeftButton
    held = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        there,
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(row.head, held)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader says of the moves."""
    said: list[str] = []

    class Reader:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append(event.message())

    monkeypatch.setattr(press_blocks, "QAccessible", Reader)
    return said


def test_a_section_is_dragged_to_another_place(
    qtbot: QtBot, opened: Desktop, tab: Tab, heard: list[str]
) -> None:
    before = order(tab)
    theme, first = tab.row(BlockKey.THEME), tab.row(before[0])
    blocks = tab.tab.blocks
    assert blocks is not None
    drag(theme, first, let_go=False)
    assert blocks.drag.dragging
    assert blocks.drag.line.isVisible()
    assert blocks.drag.line.words == "1番目"
    line = blocks.drag.line.grab().toImage()
    assert line.pixelColor(300, first.y()) == opened.theme.color("accent")
    QTest.mouseRelease(theme.head, Qt.MouseButton.LeftButton)
    assert blocks.drag.line.isHidden()
    wait(qtbot, lambda: order(tab) == [BlockKey.THEME, *(key for key in before if key is not BlockKey.THEME)])
    assert not theme.is_open
    assert theme.head.hasFocus()
    assert heard == [f"{before.index(BlockKey.THEME) + 1}番目から1番目へ移動しました"]
    assert opened.session.undo_title == "見出しの順番を変更"
    opened.session.undo()
    wait(qtbot, lambda: order(tab) == before)


def test_esc_leaves_a_section_that_is_dragged(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    before, undo = order(tab), opened.session.undo_title
    theme = tab.row(BlockKey.THEME)
    blocks = tab.tab.blocks
    assert blocks is not None
    drag(theme, tab.row(before[0]), let_go=False)
    QTest.keyClick(theme.head, Qt.Key.Key_Escape)
    assert not blocks.drag.dragging
    assert blocks.drag.line.isHidden()
    QTest.mouseRelease(theme.head, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: not opened.runner.busy)
    assert (order(tab), opened.session.undo_title) == (before, undo)
    assert not theme.is_open


def test_a_click_on_a_head_still_opens_it_and_a_drag_to_its_own_place_moves_nothing(
    qtbot: QtBot, opened: Desktop, tab: Tab
) -> None:
    before, undo = order(tab), opened.session.undo_title
    theme = tab.row(BlockKey.THEME)
    drag(theme, theme)
    wait(qtbot, lambda: not opened.runner.busy)
    assert (order(tab), opened.session.undo_title) == (before, undo)
    QTest.mouseClick(theme.head, Qt.MouseButton.LeftButton)
    assert theme.is_open


def test_another_heading_for_automatic_text_and_back(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    row = tab.row(BlockKey.PR_VIDEO)
    row.set_open(True)
    assert row.inside.heading is not None
    line = row.inside.heading.line
    line.setFocus()
    line.selectAll()
    with qtbot.waitSignal(tab.live.built, timeout=TIMEOUT):
        QTest.keyClicks(line, "Trailer")
    wait(qtbot, lambda: row.head.accessibleName() == "Trailer、概要から自動")
    line.clear()
    line.commit()
    wait(qtbot, lambda: row.head.accessibleName() == "PR動画、概要から自動")


def test_the_lead_has_its_length_and_its_source(tab: Tab) -> None:
    assert tab.tab.blocks is not None
    inside = tab.row(BlockKey.LEAD).inside
    assert inside.length.text() == f"{len(inside.automatic.text())}字"
    assert tab.tab.blocks.lead.hint.text() == "概要から自動"


def test_a_heading_tells_what_was_found_under_it(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    rewrite(qtbot, opened, tab, BlockKey.WHEN, "2020/11/19 15:00")
    wait(qtbot, lambda: "注意" in tab.row(BlockKey.WHEN).head.accessibleName())


def test_what_the_press_is_told_becomes_a_section(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    opened.session.edit([Edit("notice", NOTICE, "press_phone", "024-924-2511")])
    wait(qtbot, lambda: tab.row(BlockKey.COVERAGE).head.accessibleName() == "取材、取材案内から自動")
    draft = tab.live.draft
    assert draft is not None
    assert draft.built.block(BlockKey.COVERAGE).text == "当日の電話：024-924-2511"


def test_others_who_make_it_known_are_ticked_and_stand_in_the_lead(
    qtbot: QtBot, opened: Desktop, tab: Tab
) -> None:
    assert tab.tab.extras is not None
    boxes = tab.tab.extras.joint.boxes
    chiba = next(box for box in boxes if box.text() == "千葉市")
    chiba.click()
    lead = tab.row(BlockKey.LEAD).inside.automatic
    wait(qtbot, lambda: "本件は、千葉市と同時に発表しています。" in lead.text())
    opened.session.undo()
    wait(qtbot, lambda: not chiba.isChecked() and "同時に" not in lead.text())


def test_a_goal_is_added_filled_in_and_removed(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    assert tab.tab.extras is not None
    targets = tab.tab.extras.targets
    targets.add_button.click()
    wait(qtbot, lambda: targets.rows.form(2) is not None)
    opened.session.edit([Edit("sdg_target", 2, "goal", "17"), Edit("sdg_target", 2, "target", "17.17")])
    wait(qtbot, lambda: _badges(tab) == ["11.3", "17.17"])
    opened.session.undo()
    opened.session.undo()
    wait(qtbot, lambda: targets.rows.form(2) is None and _badges(tab) == ["11.3"])


def _badges(tab: Tab) -> list[str]:
    draft = tab.live.draft
    return [badge.target for badge in draft.built.document.header.badges] if draft is not None else []


def test_automatic_text_leads_to_its_field(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    row = tab.row(BlockKey.WHEN)
    row.set_open(True)
    assert row.inside.source.isVisible()
    row.inside.source.click()
    wait(qtbot, lambda: opened.book.focused_key == "sitting:4.day")
    assert opened.window.current == "symposium"
    assert not tab.row(BlockKey.LEAD).inside.source.isVisible()
