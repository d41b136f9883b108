"""確定 from the window: one question in place, keys only, the copy kept, the next version begun."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpers.opening import open_beside_home
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.release.confirmation import confirm_notice
from ogdesk.acts.release.issued_copies import issued_copies
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.event import Event, EventState
from ogdesk.council.release import Notice, NoticeState
from ogdesk.desk.commands import CONFIRM
from ogdesk.desk.confirm import ChangesCard, Confirmer, CopiesCard
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.symposia.page import PRESS, SymposiumPage

EVENT, NOTICE = 9, 1
TIMEOUT = 30_000
NAME = "令和2年11月6日_郡山市_報道発表資料_第1版.pdf"


class Hand:
    """The page of the sample's symposium, its release in front."""

    def __init__(
        self, qtbot: QtBot, desktop: Desktop, page: SymposiumPage, path: Path, here: Surroundings
    ) -> None:
        self.qtbot, self.desktop, self.page, self.path, self.here = qtbot, desktop, page, path, here
        self.opened: list[Path] = []
        self.confirmer.shelf.open_file = self.opened.append

    @property
    def confirmer(self) -> Confirmer:
        return self.page.press.confirmer

    @property
    def button(self) -> QWidget:
        return self.page.head.release.button

    @property
    def said(self) -> str:
        return self.desktop.window.toast.words.text()

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=TIMEOUT)

    def press_key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key)

    def ask(self) -> None:
        self.button.setFocus()
        self.press_key(Qt.Key.Key_Space)
        self.wait(lambda: not self.confirmer.panel.isHidden())

    def confirm(self) -> None:
        self.ask()
        self.press_key(Qt.Key.Key_Return)
        self.wait(lambda: self.standing == "第1版 確定 11/6")

    @property
    def standing(self) -> str:
        return self.confirmer.standing.words if self.confirmer.standing is not None else ""

    def chips(self) -> list[str]:
        return [chip.text for chip in self.page.header.chips]

    def edit(self, entity: str, thing: int, field: str, text: str) -> None:
        self.desktop.session.edit([Edit(entity, thing, field, text)])

    def form(self, name: str) -> Field:
        """A field of the form as it is now, when it is built."""
        self.wait(lambda: self.page.press.form is not None and name in self.page.press.form.fields)
        assert self.page.press.form is not None
        return self.page.press.form.fields[name]

    def card(self, kind: type[QWidget]) -> QWidget:
        return next(card for card in self.page.press.findChildren(kind) if card.isVisibleTo(self.page))

    def stored(self) -> tuple[NoticeState, EventState, int]:
        with open_to_read(self.path, self.here) as file, file.reading() as reading:
            copies = len(issued_copies(reading, EVENT))
            return reading.get(Notice, NOTICE).state, reading.get(Event, EVENT).state, copies


@pytest.fixture
def draft_path(council_path: Path, here: Surroundings) -> Path:
    """The sample on the morning of its release."""
    with open_to_write(council_path, here) as file:
        with file.act("下書き") as writing:
            writing.get(Notice, NOTICE).state = NoticeState.DRAFT
            writing.get(Event, EVENT).state = EventState.PLANNED
        file.seal_history()
    here.places.documents.mkdir()
    return council_path


@pytest.fixture
def hand(qtbot: QtBot, desktop: Desktop, draft_path: Path, here: Surroundings) -> Hand:
    return open_release(qtbot, desktop, draft_path, here)


def open_release(qtbot: QtBot, desktop: Desktop, path: Path, here: Surroundings) -> Hand:
    open_beside_home(qtbot, desktop, path)
    page = desktop.window.go("symposium", EVENT)
    assert isinstance(page, SymposiumPage)
    made = Hand(qtbot, desktop, page, path, here)
    made.wait(lambda: page.view is not None)
    page.show_tab(PRESS)
    made.wait(lambda: page.press.is_ready and made.confirmer.standing is not None)
    return made


def test_the_button_stands_on_the_tab_of_the_release_alone(hand: Hand) -> None:
    assert hand.button.isVisible()
    assert hand.page.head.release.action.text() == "報道発表を確定する"
    assert hand.button.property("kind") == "primary"
    assert hand.page.head.export_button.property("kind") == "secondary"
    hand.page.show_tab(0)
    assert not hand.button.isVisible()
    assert hand.page.head.export_button.property("kind") == "primary"
    assert hand.chips()[0] == "企画中"


def test_the_question_tells_what_happens_and_esc_goes_back(hand: Hand) -> None:
    hand.ask()
    panel = hand.confirmer.panel
    assert panel.question.text() == "第1版を確定しますか。"
    told = "".join(point.text() for point in panel.points)
    assert "関 治之さん、庄司 昌彦さん、郡山市長" in told
    assert "「公表済み」になります" in told
    assert NAME in panel.place.text()
    assert QApplication.focusWidget() is panel.confirm
    assert not hand.button.isVisible(), "one primary button at a time"
    hand.press_key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.back
    hand.press_key(Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert hand.button.isVisible()
    assert hand.button.hasFocus()
    assert hand.stored() == (NoticeState.DRAFT, EventState.PLANNED, 0)
    assert hand.desktop.window.findChildren(QWidget, "qt_msgbox_label") == []


def test_the_command_of_the_menu_asks_and_never_begins_another_version(hand: Hand) -> None:
    hand.page.show_tab(0)
    command = hand.desktop.window.commands[CONFIRM]
    assert command.isEnabled()
    command.trigger()
    hand.wait(hand.confirmer.panel.isVisible)
    assert hand.page.tab == PRESS
    hand.press_key(Qt.Key.Key_Return)
    hand.wait(lambda: hand.standing == "第1版 確定 11/6")
    command.trigger()
    assert hand.said == "第1版はもう確定しています。直すときは「第2版を作る」を選んでください。"
    assert hand.standing == "第1版 確定 11/6"
    hand.desktop.window.go("history")
    assert not command.isEnabled()


def test_enter_on_back_does_not_confirm(hand: Hand) -> None:
    hand.ask()
    hand.press_key(Qt.Key.Key_Tab)
    hand.press_key(Qt.Key.Key_Return)
    assert hand.confirmer.panel.isHidden()
    assert hand.stored()[0] is NoticeState.DRAFT


def test_confirming_with_keys_writes_the_pdf_and_shows_version_and_copies(hand: Hand) -> None:
    hand.confirm()
    out = hand.here.places.documents / NAME
    assert hand.said == f"第1版を確定し、「{NAME}」を書き出しました。"
    assert out.read_bytes().startswith(b"%PDF-")
    assert hand.stored() == (NoticeState.FINAL, EventState.PUBLISHED, 2)
    hand.wait(lambda: hand.chips() == ["公表済み", "あと13日", "第1版 確定 11/6"])
    assert hand.page.head.release.action.text() == "第2版を作る"
    assert hand.button.property("kind") == "secondary"
    assert hand.page.head.export_button.property("kind") == "primary"
    copies = hand.card(CopiesCard)
    assert isinstance(copies, CopiesCard)
    assert [row.copy.file_name for row in copies.rows] == [NAME, NAME.replace(".pdf", ".txt")]
    copies.rows[0].open.click()
    hand.wait(lambda: len(hand.opened) == 1)
    assert hand.opened[0].read_bytes() == out.read_bytes()
    saved = hand.path.with_name("別の所.pdf")
    hand.confirmer.shelf.choose = lambda _parent, _title, _proposed, _filters, done: done(saved)
    copies.rows[0].save.click()
    hand.wait(lambda: hand.said == "控えを「別の所.pdf」に保存しました。")
    assert saved.read_bytes() == out.read_bytes()


def test_undo_brings_the_draft_back_and_keeps_the_copies(hand: Hand) -> None:
    hand.confirm()
    hand.desktop.session.undo()
    hand.wait(lambda: hand.standing == "第1版 案")
    hand.wait(lambda: hand.button.property("kind") == "primary")
    assert hand.stored() == (NoticeState.DRAFT, EventState.PLANNED, 2)
    assert hand.card(CopiesCard).isVisibleTo(hand.page)


def test_errors_lead_to_the_first_field_and_are_counted(hand: Hand) -> None:
    hand.edit("notice", NOTICE, "tel", "")
    hand.edit("notice", NOTICE, "release_date", "")
    hand.wait(lambda: len([f for f in hand.page.preview.findings if f.level.value == "error"]) >= 2)
    hand.button.setFocus()
    hand.press_key(Qt.Key.Key_Space)
    hand.wait(lambda: hand.said.startswith("まだ確定できません。"))
    assert "直すところが2件あります（F8で次へ）。" in hand.said
    assert hand.confirmer.panel.isHidden()
    wanted = [hand.form(name) for name in ("release_date", "tel")]
    hand.wait(lambda: any(f.isAncestorOf(QApplication.focusWidget() or hand.page) for f in wanted))
    assert hand.stored() == (NoticeState.DRAFT, EventState.PLANNED, 0)


def test_what_is_being_typed_is_confirmed_too(hand: Hand) -> None:
    tagline = hand.form("tagline").control
    tagline.setFocus()
    QTest.keyClick(tagline, Qt.Key.Key_End)
    QTest.keyClicks(tagline, "ABC")
    hand.page.head.release.action.trigger()
    hand.wait(lambda: not hand.confirmer.panel.isHidden())
    hand.confirmer.panel.confirm.click()
    hand.wait(lambda: hand.standing == "第1版 確定 11/6")
    text = hand.path.with_name("控え.txt")
    hand.confirmer.shelf.write(2, text)
    hand.wait(text.exists)
    assert "～オープンガバメント推進協議会主催事業～ABC" in text.read_text(encoding="utf-8")


def test_typing_on_under_the_question_asks_about_what_stands_there_now(hand: Hand) -> None:
    hand.ask()
    day = hand.form("release_date").control
    hand.edit("notice", NOTICE, "release_date", "令和2年11月9日")
    day.setFocus()
    hand.wait(lambda: "令和2年11月9日_郡山市" in hand.confirmer.panel.place.text())
    assert day.isAncestorOf(QApplication.focusWidget() or hand.page)
    hand.edit("notice", NOTICE, "tel", "")
    hand.wait(hand.confirmer.panel.isHidden)
    assert hand.said.startswith("まだ確定できません。")
    hand.edit("notice", NOTICE, "tel", "924-2511")
    hand.wait(lambda: all(f.level.value != "error" for f in hand.page.preview.findings))
    hand.ask()
    hand.confirmer.panel.confirm.click()
    hand.wait(lambda: hand.standing == "第1版 確定 11/6")
    assert (hand.here.places.documents / "令和2年11月9日_郡山市_報道発表資料_第1版.pdf").exists()


def test_a_pdf_that_can_not_be_written_is_told_with_a_way_out(hand: Hand) -> None:
    (hand.here.places.documents / NAME).mkdir()
    hand.confirm()
    message = hand.confirmer.message
    hand.wait(lambda: not message.isHidden())
    assert message.fact.text() == "第1版を確定しました。PDFは書き出せませんでした"
    saved = hand.path.with_name("控え.pdf")
    hand.confirmer.shelf.choose = lambda _parent, _title, _proposed, _filters, done: done(saved)
    message.button.click()
    hand.wait(saved.exists)
    hand.wait(message.isHidden)


def test_later_edits_show_as_changes_and_become_the_next_version(hand: Hand) -> None:
    hand.confirm()
    hand.edit("symposium", EVENT, "theme", "あとから変えたテーマ")
    hand.wait(lambda: bool(hand.confirmer.standing and hand.confirmer.standing.changes))
    changes = hand.card(ChangesCard)
    assert isinstance(changes, ChangesCard)
    assert changes.title.text() == "第1版から変わったところ（1か所）"
    assert [(r.heading.text(), r.old.text(), r.new.text()) for r in changes.rows] == [
        ("テーマ", "前：感染症対策を契機とした社会変革", "後：あとから変えたテーマ")
    ]
    assert hand.button.property("kind") == "primary"
    old = hand.page.press.form
    hand.button.setFocus()
    hand.press_key(Qt.Key.Key_Space)
    hand.wait(lambda: hand.standing == "第2版 案")
    assert hand.said == "第2版の下書きを作りました"
    hand.wait(lambda: hand.page.press.form is not old)
    assert hand.form("tagline").control.text().startswith("【変更のお知らせ】")
    day = hand.form("release_date")
    hand.wait(lambda: day.isAncestorOf(QApplication.focusWidget() or hand.page))
    strays = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not hand.desktop.window]
    assert strays == [], "a part shown before it stands in the form is a window of its own"
    assert hand.chips()[-1] == "第2版 案"
    assert hand.page.head.release.action.text() == "報道発表を確定する"
    hand.wait(lambda: hand.page.press.is_ready)
    assert "テーマ" in [row.heading.text() for row in hand.card(ChangesCard).rows]


def test_the_question_is_read_whole_in_the_smallest_window(hand: Hand) -> None:
    hand.desktop.window.resize(960, 540)
    hand.ask()
    panel = hand.confirmer.panel
    hand.wait(lambda: all(p.height() >= p.heightForWidth(p.width()) for p in panel.points))
    bottom = panel.confirm.mapTo(hand.page, panel.confirm.rect().bottomLeft()).y()
    assert bottom < hand.page.height()


def test_another_symposium_takes_the_question_away(hand: Hand) -> None:
    hand.ask()
    hand.page.open_event(8)
    hand.wait(lambda: hand.page.preview.live.event_id == 8 and hand.confirmer.panel.isHidden())


def test_every_stop_of_the_question_has_a_name_and_a_ring(
    hand: Hand, tab_walk: Callable[[QWidget], list[object]]
) -> None:
    hand.ask()
    panel = hand.confirmer.panel
    stops = [s for s in tab_walk(hand.desktop.window) if panel.isAncestorOf(s.widget)]  # type: ignore[attr-defined]
    assert {s.name for s in stops} == {"確定する", "戻る", "保存先を変える"}  # type: ignore[attr-defined]
    assert all(s.ring > 0 for s in stops)  # type: ignore[attr-defined]


def test_who_only_looks_can_save_a_copy_and_confirms_nothing(
    qtbot: QtBot, desktop: Desktop, draft_path: Path, here: Surroundings
) -> None:
    with open_to_write(draft_path, here) as other:
        issued = confirm_notice(other, EVENT, here)
        hand = open_release(qtbot, desktop, draft_path, here)
        assert desktop.session.read_only
        assert hand.page.head.release.action.text() == "第2版を作る"
        assert not hand.button.isEnabled()
        hand.confirmer.run()
        saved = draft_path.with_name("控え.pdf")
        hand.confirmer.shelf.choose = lambda _parent, _title, _proposed, _filters, done: done(saved)
        copies = hand.card(CopiesCard)
        assert isinstance(copies, CopiesCard)
        assert copies.rows[0].copy.id == issued.copy_id
        copies.rows[0].save.click()
        hand.wait(saved.exists)
        assert hand.standing == "第1版 確定 11/6"


def test_a_damaged_copy_is_told_in_a_sentence(hand: Hand) -> None:
    hand.confirm()
    with closing(sqlite3.connect(hand.path)) as connection, connection:
        connection.execute("UPDATE issued_copy SET content = x'00'")
    copies = hand.card(CopiesCard)
    assert isinstance(copies, CopiesCard)
    copies.rows[0].open.click()
    hand.wait(lambda: hand.said.startswith(f"控え「{NAME}」は、確定したときの内容と違うので書き出せません。"))
    assert hand.opened == []
