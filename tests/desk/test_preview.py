"""The live preview: what is typed is on the page, the page is the export, lines and findings lead to their fields."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.release.export import export_notice
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.findings import Level
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import Page
from ogdesk.desk.press import PressTab
from ogdesk.desk.preview import PreviewPane
from ogdesk.ground.errors import WorldError

EVENT, NOTICE = 9, 1


class Sheet(Page):
    """A page with the press tab at the left and its preview at the right."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop.theme, "報道発表")
        self.pane = PreviewPane(desktop.desk)
        self.tab = PressTab(desktop.desk, self.pane.live)
        self.pdfs: list[bytes] = []
        self.pane.live.rendered.connect(lambda pdf: self.pdfs.append(pdf.data))
        self.set_work(self.tab)
        self.set_side(self.pane, "仕上がり", width=470)


@pytest.fixture
def sheet(qtbot: QtBot, opened: Desktop) -> Sheet:
    opened.window.add_page("sheet", "報道発表", "file-text", lambda: Sheet(opened), in_nav=False)
    page = opened.window.go("sheet")
    assert isinstance(page, Sheet)
    with qtbot.waitSignal(page.pane.live.proofread, timeout=20_000):
        page.pane.show_event(EVENT)
    wait(qtbot, lambda: page.pane.pages.view.page_count == 2 and page.tab.is_ready)
    return page


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


def caret_in(sheet: Sheet, name: str) -> bool:
    assert sheet.tab.form is not None
    control = sheet.tab.form.fields[name].control
    return (control.focusProxy() or control).hasFocus()


def test_typing_changes_the_page_before_anything_is_saved(
    qtbot: QtBot, opened: Desktop, sheet: Sheet, council_path: Path, here: Surroundings
) -> None:
    assert sheet.tab.form is not None
    saves: list[object] = []
    opened.session.saved.connect(saves.append)
    control = sheet.tab.form.fields["in_charge"].control
    control.setFocus()
    before = sheet.pdfs[-1]
    with qtbot.waitSignal(sheet.pane.pages.view.swapped, timeout=20_000):
        QTest.keyClicks(control, "XYZ")
        assert saves == []
    assert sheet.pdfs[-1] != before
    draft = sheet.pane.live.draft
    assert draft is not None
    assert any("XYZ" in line.text for line in draft.built.document.header.sender)


def test_the_page_is_the_export_byte_for_byte(
    qtbot: QtBot, opened: Desktop, sheet: Sheet, council_path: Path, here: Surroundings, tmp_path: Path
) -> None:
    with qtbot.waitSignal(sheet.pane.live.rendered, timeout=20_000):
        opened.session.edit([Edit("symposium", EVENT, "theme", "紙と画面は同じです")])
    with open_to_read(council_path, here) as file, file.reading() as reading:
        export_notice(reading, str(EVENT), tmp_path / "out.pdf", here)
    assert (tmp_path / "out.pdf").read_bytes() == sheet.pdfs[-1]


def test_a_burst_of_typing_makes_one_build(qtbot: QtBot, opened: Desktop, sheet: Sheet) -> None:
    assert sheet.tab.form is not None
    builds: list[object] = []
    sheet.pane.live.built.connect(builds.append)
    control = sheet.tab.form.fields["section"].control
    control.setFocus()
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        QTest.keyClicks(control, "abcdef")
    assert len(builds) == 1


def test_nothing_is_built_while_text_is_composed(
    qtbot: QtBot, opened: Desktop, sheet: Sheet, ime: object
) -> None:
    assert sheet.tab.form is not None
    builds: list[object] = []
    control = sheet.tab.form.fields["section"].control
    control.setFocus()
    wait(qtbot, control.hasFocus)
    sheet.pane.live.built.connect(builds.append)
    ime.type(control, "すいしん")  # type: ignore[attr-defined]
    sheet.pane.live.start_soon()
    sheet.pane.live.start_soon.flush()
    assert builds == []
    assert sheet.pane.live.start_soon.waiting
    with qtbot.waitSignal(sheet.pane.live.built, timeout=20_000):
        ime.commit(control, "推進")  # type: ignore[attr-defined]


def test_a_half_typed_date_keeps_the_last_good_page(qtbot: QtBot, opened: Desktop, sheet: Sheet) -> None:
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.draft_changed(Edit("sitting", 4, "day", "令和2年11月39"))
    draft = sheet.pane.live.draft
    assert draft is not None
    assert "令和2年11月19日" in draft.built.blocks[2].text
    assert sheet.pane.pages.message.isHidden()


def test_a_click_on_a_line_puts_the_caret_into_its_field(qtbot: QtBot, opened: Desktop, sheet: Sheet) -> None:
    view = sheet.pane.pages.view
    view.setFocus()
    point = next(
        QPoint(x, y)
        for y in range(0, view.viewport().height(), 4)
        for x in range(0, view.viewport().width(), 8)
        if (place := view.place_at(QPoint(x, y))) is not None and place.key == "notice:1.tel"
    )
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert caret_in(sheet, "tel")
    assert opened.book.focused_key == "notice:1.tel"


def test_a_click_on_a_block_opens_its_row(qtbot: QtBot, opened: Desktop, sheet: Sheet) -> None:
    assert sheet.tab.blocks is not None
    from ogdesk.council.release import BlockKey

    row = sheet.tab.blocks.rows[BlockKey.PROGRAMME]
    assert not row.is_open
    sheet.pane.pages.view.placeClicked.emit("block:programme")
    assert row.is_open
    assert row.head.hasFocus()


def test_findings_stand_worst_first_at_the_list_and_at_the_field(
    qtbot: QtBot, opened: Desktop, sheet: Sheet
) -> None:
    assert sheet.tab.form is not None
    assert sheet.pane.state.text == "書き出せます"
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.edit([Edit("notice", NOTICE, "tel", ""), Edit("notice", NOTICE, "in_charge", "")])
    levels = [finding.level for finding in sheet.pane.findings]
    assert levels[0] is Level.ERROR
    assert levels == sorted(levels, key=[Level.ERROR, Level.WARNING, Level.INFO].index)
    assert sheet.pane.state.text.startswith("書き出せません")
    assert "電話番号" in sheet.tab.form.fields["tel"].sentence
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.edit([Edit("notice", NOTICE, "tel", "024-924-2511")])
    assert sheet.tab.form.fields["tel"].sentence == ""
    assert sheet.pane.state.text == "書き出せます"


def test_f8_walks_the_findings_and_lands_in_the_field(qtbot: QtBot, opened: Desktop, sheet: Sheet) -> None:
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.edit([Edit("notice", NOTICE, "tel", "")])
    sheet.pane.walk(1)
    assert caret_in(sheet, "tel")
    rows = sheet.pane.list.findings.rowCount()
    for _ in range(rows):
        sheet.pane.walk(1)
    assert sheet.pane.list.currentIndex().row() == 0


def test_a_failed_build_keeps_the_page_under_a_message(
    qtbot: QtBot, opened: Desktop, sheet: Sheet, crashes: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_draft: object) -> None:
        raise WorldError("書体が見つかりません。ogdesk を入れ直してください。")

    monkeypatch.setattr("ogdesk.desk.preview.live_preview.press_pdf", broken)
    with qtbot.waitSignal(sheet.pane.live.failed, timeout=20_000):
        opened.session.edit([Edit("symposium", EVENT, "theme", "別のテーマ")])
    assert sheet.pane.pages.view.page_count == 2
    assert not sheet.pane.pages.message.isHidden()
    assert sheet.pane.pages.message.words.text() == "書体が見つかりません。ogdesk を入れ直してください。"
    monkeypatch.undo()
    with qtbot.waitSignal(sheet.pane.live.rendered, timeout=20_000):
        opened.session.edit([Edit("symposium", EVENT, "theme", "もっと別のテーマ")])
    assert sheet.pane.pages.message.isHidden()


def test_an_event_without_release_offers_to_make_one(qtbot: QtBot, opened: Desktop, sheet: Sheet) -> None:
    other = 1
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        sheet.pane.show_event(other)
    assert sheet.pane.empty.isVisible()
    assert sheet.tab.empty.isVisible()
    with qtbot.waitSignal(sheet.pane.live.rendered, timeout=20_000):
        sheet.tab.empty.button.click()
    wait(qtbot, lambda: sheet.tab.form is not None and "tel" in sheet.tab.form.fields)
    assert not sheet.pane.empty.isVisible()
    with qtbot.waitSignal(sheet.pane.live.built, timeout=20_000):
        opened.session.undo()
    assert not sheet.pane.empty.isHidden()
    assert not sheet.tab.empty.isHidden()


def test_a_line_of_own_words_puts_the_caret_into_them_and_they_are_tinted(
    qtbot: QtBot, opened: Desktop, sheet: Sheet
) -> None:
    assert sheet.tab.blocks is not None
    from ogdesk.council.release import BlockKey

    row = sheet.tab.blocks.rows[BlockKey.THEME]
    row.set_open(True)
    row.inside.rewrite.click()
    with qtbot.waitSignal(sheet.pane.live.rendered, timeout=20_000):
        QTest.keyClicks(row.inside.editor, "X")
    row.set_open(False)
    sheet.pane.pages.view.setFocus()
    sheet.pane.pages.view.placeClicked.emit("block:theme")
    assert row.inside.editor.hasFocus()
    assert sheet.pane.pages.view.marked == frozenset({"block:theme"})


def test_the_head_of_an_automatic_section_tints_its_lines(
    qtbot: QtBot, opened: Desktop, sheet: Sheet
) -> None:
    assert sheet.tab.blocks is not None
    from ogdesk.council.release import BlockKey

    sheet.tab.blocks.rows[BlockKey.WHEN].head.setFocus()
    assert "sitting:4.day" in sheet.pane.pages.view.marked


def test_a_finding_in_a_section_leads_into_its_words(qtbot: QtBot, opened: Desktop, sheet: Sheet) -> None:
    assert sheet.tab.blocks is not None
    from ogdesk.acts.editing import set_field
    from ogdesk.council.release import BlockKey

    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.act(
            lambda file: set_field(
                file,
                "block",
                NOTICE,
                BlockKey.WHEN,
                "令和2年11月19日（金）15：00から",
                today=opened.session.here.today,
            )
        )
    sheet.pane.walk(1)
    wait(qtbot, sheet.tab.blocks.rows[BlockKey.WHEN].inside.editor.hasFocus)


def test_evening_out_from_the_list_by_mouse_and_taken_back(
    qtbot: QtBot, opened: Desktop, sheet: Sheet
) -> None:
    from ogdesk.desk.preview.findings import ActionRole

    text = "モデレーターが進めます。モデレーターは会場にいます。"
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.edit([Edit("symposium", EVENT, "purpose", text)])
    view = sheet.pane.list
    rows = [view.findings.index(row) for row in range(view.findings.rowCount())]
    words = [row.data(ActionRole) for row in rows]
    assert words[0] == "そろえる"
    assert set(words[1:]) == {"見る"}
    rect = view.visualRect(rows[0])
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 40, rect.top() + 14)
        )
    wait(qtbot, lambda: opened.window.toast.words.text() == "「モデレーター」にそろえました（1か所）")
    assert "そろえる" not in [view.findings.action_words(n) for n in range(view.findings.rowCount())]
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.undo()
    assert view.findings.action_words(0) == "そろえる"


def test_enter_in_the_list_evens_out_and_f8_only_goes_there(
    qtbot: QtBot, opened: Desktop, sheet: Sheet
) -> None:
    assert sheet.tab.blocks is not None
    from ogdesk.acts.editing import set_field
    from ogdesk.council.release import BlockKey

    wrong = "令和2年11月19日（金）15：00から"
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        opened.session.act(
            lambda file: set_field(
                file, "block", NOTICE, BlockKey.WHEN, wrong, today=opened.session.here.today
            )
        )
    editor = sheet.tab.blocks.rows[BlockKey.WHEN].inside.editor
    sheet.pane.walk(1)
    wait(qtbot, editor.hasFocus)
    assert editor.toPlainText() == wrong
    sheet.pane.list.setFocus()
    with qtbot.waitSignal(sheet.pane.live.proofread, timeout=20_000):
        QTest.keyClick(sheet.pane.list, Qt.Key.Key_Return)
    wait(qtbot, lambda: editor.toPlainText() == "令和2年11月19日（木）15：00から")
