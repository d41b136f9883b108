"""概要: days that are no good days, the 年度 of the title put right, what belongs to a form, 問い合わせ."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from helpers.symposium_hands import Hands
from ogdesk.acts.editing import set_fields
from ogdesk.acts.symposia.additions import add_notice, add_sitting
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.council.entity import Edit, Setting
from ogdesk.council.event import Event, LinkKind
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.symposia.overview import OverviewTab
from ogdesk.desk.symposia.page import PRESS
from ogdesk.store.file import CouncilFile

LEFT_BUTTON = Qt.MouseButton.LeftButton


def tab_of(hands: Hands) -> OverviewTab:
    tab = hands.open().overview
    assert tab is not None
    return tab


def day_field(tab: OverviewTab) -> Field:
    form = tab.days.rows.form(1)
    assert form is not None
    field = form.property("day")
    assert isinstance(field, Field)
    return field


def act(hands: Hands, work: Any) -> None:
    hands.desktop.session.act(work)
    hands.settle()


def edit(hands: Hands, *edits: Edit) -> None:
    act(hands, lambda file: set_fields(file, list(edits), today=hands.here.today))


def test_a_holiday_is_told_at_the_day(hands: Hands) -> None:
    tab = tab_of(hands)
    assert day_field(tab).sentence == ""
    line = day_field(tab).control.focusProxy()
    assert line is not None
    hands.type(line, "11/23")
    assert day_field(tab).sentence == (
        "令和2年11月23日は「勤労感謝の日」にあたります。この日でよいか確かめてください。"
    )
    hands.type(line, "11/24")
    assert day_field(tab).sentence == ""


def test_a_closed_period_of_the_file_is_told_at_the_day(hands: Hands) -> None:
    def close(file: CouncilFile) -> object:
        with file.act("議会") as writing:
            writing.add(Setting(key=CLOSED_PERIODS, value="2020-11-16..2020-11-30 12月議会"))
        return writing.change

    tab = tab_of(hands)
    act(hands, close)
    assert "「12月議会」にあたります" in day_field(tab).sentence
    edit(hands, Edit("symposium", hands.ids.event, "state", "終了"))
    assert day_field(tab).sentence == "", "what is over is a fact"


def test_another_event_on_the_same_day_is_told(hands: Hands) -> None:
    def meet(file: CouncilFile) -> object:
        day = add_sitting(file, hands.ids.older).id
        return set_fields(file, [Edit("sitting", day, "day", "令和2年11月19日")], today=hands.here.today)

    tab = tab_of(hands)
    act(hands, meet)
    assert day_field(tab).sentence.startswith("同じ日に「データ活用の集い」があります。")


def test_the_year_of_the_title_is_put_right_by_its_button(hands: Hands) -> None:
    tab = tab_of(hands)
    edit(hands, Edit("sitting", 1, "day", "令和3年11月19日"))
    button = tab.title.remark.button
    assert button.text() == "令和3年度 公開シンポジウムにする"
    QTest.mouseClick(button, LEFT_BUTTON)
    hands.settle()
    assert hands.stored("symposium", hands.ids.event, "title") == "令和3年度 公開シンポジウム"
    assert tab.title.sentence == ""


def test_a_form_shows_what_belongs_to_it(hands: Hands) -> None:
    tab = tab_of(hands)
    offered = tab.links.offers[LinkKind.LIVE]
    edit(hands, Edit("symposium", hands.ids.event, "form", "会場"))
    assert tab.venues.isVisibleTo(tab)
    assert not offered.isVisibleTo(tab)
    edit(hands, Edit("symposium", hands.ids.event, "form", "オンライン"))
    assert not tab.venues.isVisibleTo(tab)
    assert [b.text() for b in tab.links.offers.values() if b.isVisibleTo(tab)] == [
        "視聴用URL",
        "質問投稿用URL",
        "登壇者用（Zoomなど）",
    ]
    QTest.mouseClick(offered, LEFT_BUTTON)
    hands.settle()
    assert not offered.isVisibleTo(tab)
    kinds = hands.read(lambda r: [link.kind for link in r.get(Event, hands.ids.event).links])
    assert kinds == [LinkKind.LIVE]


def test_a_hall_that_is_there_stays_in_sight_online(hands: Hands) -> None:
    from ogdesk.acts.symposia.additions import add_venue

    tab = tab_of(hands)
    act(hands, lambda file: add_venue(file, hands.ids.event, "北山市民会館"))
    edit(hands, Edit("symposium", hands.ids.event, "form", "オンライン"))
    assert tab.venues.isVisibleTo(tab)


def test_enquiries_are_those_of_the_release_and_lead_there(hands: Hands) -> None:
    tab = tab_of(hands)
    assert tab.enquiries.words.text() == "報道発表の発表元が、問い合わせ先になります"
    assert not tab.enquiries.change.isVisibleTo(tab)
    act(hands, lambda file: add_notice(file, hands.ids.event))
    notice = hands.read(lambda r: r.get(Event, hands.ids.event).notices[0].id)
    assert notice is not None
    edit(
        hands,
        Edit("notice", notice, "division", "政策部"),
        Edit("notice", notice, "section", "広報課"),
        Edit("notice", notice, "tel", "024-000-0000"),
    )
    assert tab.enquiries.words.text().endswith("政策部　広報課　電話 024-000-0000")
    QTest.mouseClick(tab.enquiries.change, LEFT_BUTTON)
    hands.settle()
    hands.wait(lambda: hands.page.tab == PRESS)
