"""概要 with real keys: what is typed is in the file, refused values are explained at their field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QToolButton, QWidget

from helpers.symposium_hands import Hands, Ime
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event, GrantState, OrganiserKind
from ogdesk.desk.finder.popup import FinderPopup
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.symposia.links import PRIVATE
from ogdesk.desk.symposia.organisers import OrganiserForm
from ogdesk.desk.symposia.overview import OverviewTab
from ogdesk.desk.symposia.page import OVERVIEW, PROGRAMME


def tab_of(hands: Hands) -> OverviewTab:
    tab = hands.open(tab=OVERVIEW).overview
    assert tab is not None
    return tab


def field(tab: QWidget, title: str, place: int = 0) -> Field:
    found = [f for f in tab.findChildren(Field) if f.title.text() == title]
    return found[place]


def test_the_head_tells_day_hours_theme_and_how_long_it_is(hands: Hands) -> None:
    page = hands.open()
    assert page.header.title.text() == "令和2年度 公開シンポジウム"
    assert page.header.explanation.text() == "令和2年11月19日（木）15:00～16:30　テーマ「まちのデータ」"
    assert [chip.text for chip in page.header.chips] == ["企画中", "あと13日"]
    assert page.header.tabs is not None
    assert page.header.tabs.tabText(2) == "依頼と回答（3）"


def test_a_typed_title_is_in_the_file_and_ctrl_z_takes_it_back(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    title = tab.title.control
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_End)
    ime.commit(title, "（案）")
    QTest.keyClick(title, Qt.Key.Key_Return)
    hands.settle()
    assert hands.stored("symposium", hands.ids.event, "title") == "令和2年度 公開シンポジウム（案）"
    assert hands.page.header.title.text() == "令和2年度 公開シンポジウム（案）"
    hands.page.header.switch.setFocus()
    hands.undo()
    assert hands.stored("symposium", hands.ids.event, "title") == "令和2年度 公開シンポジウム"


def test_enter_while_composing_commits_nothing(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    theme = field(tab, "テーマ").control
    theme.setFocus()
    ime.type(theme, "へんかん")
    QTest.keyClick(theme, Qt.Key.Key_Return)
    hands.settle()
    assert hands.stored("symposium", hands.ids.event, "theme") == "まちのデータ"
    ime.commit(theme, "")


def test_an_end_before_the_start_waits_for_the_start(hands: Hands) -> None:
    tab = tab_of(hands)
    hands.type(field(tab, "終了").control, "1430")
    assert field(tab, "終了").sentence.startswith("終了が開始より前です")
    assert hands.stored("sitting", 1, "end") == "16:30"
    hands.type(field(tab, "開始").control, "13時")
    assert (hands.stored("sitting", 1, "start"), hands.stored("sitting", 1, "end")) == ("13:00", "14:30")
    assert field(tab, "終了").sentence == ""


def test_a_day_without_year_is_read_in_the_symposiums_year(hands: Hands) -> None:
    tab = tab_of(hands)
    day = field(tab, "開催日").control.focusProxy()
    assert day is not None
    hands.type(day, "1/20")
    assert hands.stored("sitting", 1, "day") == "令和3年1月20日（水）"
    assert tab.title.sentence == ""


def test_another_year_in_the_title_is_remarked(hands: Hands) -> None:
    tab = tab_of(hands)
    day = field(tab, "開催日").control.focusProxy()
    assert day is not None
    hands.type(day, "R3.11.19")
    assert (
        tab.title.sentence == "名称は「令和2年度」ですが、開催日は令和3年度です。どちらかを直してください。"
    )


def test_days_are_added_and_taken_away(hands: Hands) -> None:
    tab = tab_of(hands)
    QTest.mouseClick(tab.days.add_day, Qt.MouseButton.LeftButton)
    hands.wait(lambda: len(hands.page.view.overview.sittings) == 2)  # type: ignore[union-attr]
    hands.settle()
    second = field(tab, "開催日", 1).control
    hands.wait(lambda: bool(second.focusProxy()) and second.focusProxy().hasFocus())  # type: ignore[union-attr]
    hands.type(second.focusProxy(), "令和2年11月19日")  # type: ignore[arg-type]
    assert field(tab, "開催日", 1).sentence == "同じ日がもう一つあります。日付を確かめてください。"
    bins = [b for b in tab.days.findChildren(QToolButton) if b.accessibleName() == "この日を消す"]
    bins[1].click()
    hands.settle()
    assert hands.toast() == "開催日を消しました"
    assert hands.read(lambda r: len(r.get(Event, hands.ids.event).sittings)) == 1
    hands.undo()
    assert hands.read(lambda r: len(r.get(Event, hands.ids.event).sittings)) == 2


def test_the_form_is_chosen_by_arrows(hands: Hands) -> None:
    tab = tab_of(hands)
    form = field(tab, "形式").control
    form.setFocus()
    QTest.keyClick(form.buttons[-1], Qt.Key.Key_Left)  # type: ignore[attr-defined]
    hands.settle()
    assert hands.stored("symposium", hands.ids.event, "form") == "併用"
    assert "併用" in hands.page.header.explanation.text()


def test_links_are_checked_and_the_speakers_one_is_private(hands: Hands) -> None:
    tab = tab_of(hands)
    for words in ("登壇者用（Zoomなど）", "視聴用URL"):
        next(a for a in tab.links.add_link.menu().actions() if a.text() == words).trigger()
        hands.settle()
    private, public = field(tab, "登壇者用（Zoomなど）"), field(tab, "視聴用URL")
    assert private.support.text() == PRIVATE
    hands.type(public.control, "youtu.be/abc")
    assert public.sentence == "「リンク › URL」は https:// で始まる形で入力してください。"
    public.remark.button.click()
    hands.settle()
    links = hands.read(lambda r: [(link.url, link.public) for link in r.get(Event, hands.ids.event).links])
    assert links == [("", False), ("https://youtu.be/abc", True)]
    assert not private.parentWidget().findChildren(type(public.control), "公開の初日")  # type: ignore[union-attr]


def test_organisers_are_linked_by_name_and_their_state_is_kept(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    card = tab.organisers
    card.name.setFocus()
    ime.commit(card.name, "北山市")
    hands.key(card.name, Qt.Key.Key_Return)
    ime.commit(card.name, "どこかの新聞社")
    hands.key(card.name, Qt.Key.Key_Return)

    def stored(reading: Any) -> list[tuple[Any, ...]]:
        event = reading.get(Event, hands.ids.event)
        return [
            (o.kind, o.printed, o.organisation is not None, o.state)
            for o in sorted(event.organisers, key=lambda o: o.position)
        ]

    planned = (OrganiserKind.SUPPORT, "北山市", True, GrantState.PLANNED)
    assert hands.read(stored) == [
        planned,
        (OrganiserKind.SUPPORT, "どこかの新聞社", False, GrantState.PLANNED),
    ]
    form = card.findChildren(OrganiserForm)[0]
    assert not form.day.isVisible()
    form.planned.click()
    hands.settle()
    assert hands.read(lambda r: r.get(Event, hands.ids.event).organisers[0].marked_planned)
    form.state.setCurrentText("承認")
    form.state.activated.emit(form.state.currentIndex())
    hands.settle()
    assert form.day.isVisible()
    hands.type(form.day.control.focusProxy(), "11/2")  # type: ignore[arg-type]
    assert (
        hands.read(lambda r: r.get(Event, hands.ids.event).organisers[0].granted_on.isoformat())
        == "2020-11-02"
    )
    hands.key(card.name, Qt.Key.Key_Return)
    assert card.name_field.sentence == "後援の名称が空です。名称を入力してください。"


def test_venues_and_access(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    tab.venues.add_venue.click()
    hands.settle()
    name = field(tab, "会場").control
    hands.wait(name.hasFocus)
    ime.commit(name, "架空会館")
    hands.key(name, Qt.Key.Key_Return)
    tab.access.setFocus()
    hands.key(tab.access.buttons[2], Qt.Key.Key_Space)
    event = hands.read(
        lambda r: (r.get(Event, hands.ids.event).venues[0].name, r.get(Event, hands.ids.event).captions)
    )
    assert event == ("架空会館", True)
    hands.undo()
    assert not hands.read(lambda r: r.get(Event, hands.ids.event).captions)
    assert tab.access.value() == frozenset()


def test_numbers_say_what_they_want(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    capacity = field(tab, "定員（人）")
    hands.type(capacity.control, "約百人")
    assert "数ではありません" in capacity.sentence
    hands.type(capacity.control, "1５0")
    assert hands.stored("symposium", hands.ids.event, "capacity") == "150"
    assert capacity.sentence == ""


def test_ctrl_tab_walks_the_tabs_and_a_place_opens_its_own(hands: Hands) -> None:
    page = hands.open()
    QTest.keyClick(hands.desktop.window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.tab == PROGRAMME
    hands.desktop.navigator.go(EntityField("appearance", hands.ids.seats[1], "topic"))
    hands.settle()
    assert page.programme is not None
    assert page.programme.card is not None
    assert page.programme.card.item_id == hands.ids.panel
    hands.wait(lambda: page.programme.card.lineup is not None)  # type: ignore[union-attr]
    lineup = page.programme.card.lineup
    assert lineup is not None
    hands.wait(lambda: lineup.form is not None)
    assert lineup.form is not None
    assert lineup.form.seat_id == hands.ids.seats[1]
    hands.wait(field(page.programme, "演題").control.hasFocus)


def test_nothing_scrolls_sideways_in_the_smallest_window(hands: Hands) -> None:
    page = hands.open()
    hands.desktop.window.resize(960, 540)
    for tab in range(3):
        page.show_tab(tab)
        hands.settle()
        home = page.stack.currentWidget()
        for area in home.findChildren(QScrollArea):
            inside = area.widget()
            assert inside is not None
            assert inside.minimumSizeHint().width() <= area.viewport().width()


def test_ctrl_j_offers_the_other_symposia_by_year(hands: Hands) -> None:
    page = hands.open()
    popup = open_switch(hands)
    rows = [row for n in range(popup.rows.rowCount()) if (row := popup.rows.row(n)) is not None]
    assert [row.words for row in rows] == [
        "令和2年度",
        "令和2年度 公開シンポジウム",
        "令和元年度",
        "データ活用の集い",
        "一覧",
        "すべての一覧を開く",
    ]
    current = popup.current()
    assert current is not None
    assert current.words == "令和2年度 公開シンポジウム", "the present one is chosen"
    QTest.keyClick(popup.field, Qt.Key.Key_Down)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    hands.wait(lambda: page.event_id == hands.ids.older and page.view is not None)
    assert not popup.isVisible()
    assert page.header.explanation.text() == "令和元年度（日付不明）"


def test_ctrl_j_narrows_while_typing_and_esc_goes_back(hands: Hands, ime: Ime) -> None:
    page = hands.open()
    assert page.overview is not None
    page.overview.title.go()
    popup = open_switch(hands)
    ime.commit(popup.field, "かくう")
    hands.wait(lambda: not popup.field.is_ahead and popup.rows.rowCount() == 4)
    hands.settle()
    assert popup.rows.row(1).words == "令和2年度 公開シンポジウム", "found by a speaker"  # type: ignore[union-attr]
    ime.commit(popup.field, "ない")
    hands.wait(popup.nothing.isVisible)
    assert popup.words.text().startswith("「かくうない」は見つかりませんでした")
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert page.overview.title.control.hasFocus()
    assert page.event_id == hands.ids.event


def open_switch(hands: Hands) -> FinderPopup:
    QTest.keyClick(hands.desktop.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    popup = hands.page.switch.popup
    assert popup is not None
    hands.wait(lambda: popup.rows.rowCount() > 0 and not popup.field.is_ahead)
    hands.settle()
    return popup
