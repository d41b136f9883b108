"""今日 with real keys and a real mouse, on a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from helpers.fictional_panel import Panel, fictional_panel
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import new_council, new_sample
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.fiscal import FiscalYear
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.lists.placed_list import PlacedList
from ogdesk.desk.starting import NEXT_SYMPOSIUM
from ogdesk.desk.symposia.page import ANSWERS, SymposiumPage
from ogdesk.desk.today.models import fact_of
from ogdesk.desk.today.page import TodayPage
from ogdesk.desk.today.year_line import share_of_year, stack_up
from ogdesk.ground.clock import TOKYO

LEFT_BUTTON = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@dataclass
class Home:
    """The window with a file, 今日 in front."""

    qtbot: QtBot
    desktop: Desktop
    ids: Panel

    @property
    def page(self) -> TodayPage:
        page = self.desktop.window.page("today")
        assert isinstance(page, TodayPage)
        return page

    @property
    def symposium(self) -> SymposiumPage:
        page = self.desktop.window.page("symposium")
        assert isinstance(page, SymposiumPage)
        return page

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=10_000)
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=10_000)

    def key(self, target: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(target, key)
        self.settle()

    def click(self, target: QWidget) -> None:
        QTest.mouseClick(target, LEFT_BUTTON)
        self.settle()

    def click_row(self, target: PlacedList, place: int) -> None:
        QTest.mouseClick(target.viewport(), LEFT_BUTTON, pos=target.rect_of(place).center().toPoint())
        self.settle()


def begin(qtbot: QtBot, desktop: Desktop, path: Path, ids: Panel) -> Home:
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(path)
    made = Home(qtbot, desktop, ids)
    made.wait(lambda: made.page.view is not None and made.page.checks is not None)
    made.settle()
    return made


@pytest.fixture
def home(qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path) -> Iterator[Home]:
    """The fictional council on 6 November 2020."""
    path = tmp_path / "架空.ogdesk"
    made = begin(qtbot, desktop, path, fictional_panel(path, here))
    yield made
    made.settle()


def heard(rows: object) -> list[str]:
    return [str(rows.index(n).data(SPOKEN)) for n in range(rows.rowCount())]  # type: ignore[attr-defined]


def test_it_is_the_first_page_and_says_what_is_next(home: Home) -> None:
    page = home.page
    assert home.desktop.window.current == "today"
    assert page.header.explanation.text() == "令和2年11月6日（金）　令和2年度"
    assert page.next.caption.text() == "次のシンポジウム"
    assert page.next.name.text() == "令和2年度 公開シンポジウム"
    assert (page.next.days.text(), page.next.count.accessibleName()) == ("13", "あと13日")
    assert heard(page.next.step_rows) == [
        "日程、済み",
        "登壇者、いま",
        "報道発表、これから",
        "開催、これから",
        "記録、これから",
    ]


def test_the_caret_begins_at_the_present_step(home: Home) -> None:
    assert home.page.next.steps.hasFocus()
    assert home.page.next.steps.current_row == 1


def test_who_has_not_answered_is_listed_with_the_days(home: Home) -> None:
    page = home.page
    assert heard(page.waiting.rows) == [
        "港町市長、10月26日に文書で打診、11日たちました",
        "南川市長、10月28日に電話で打診、9日たちました",
    ]
    assert page.waiting.chip.text == "2人"


def test_enter_on_one_who_waits_opens_his_answer(home: Home) -> None:
    home.page.waiting.list.setFocus()
    home.page.waiting.list.choose(1)
    home.key(home.page.waiting.list, Qt.Key.Key_Return)
    home.wait(lambda: home.symposium.answers is not None)
    home.settle()
    assert home.symposium.tab == ANSWERS
    assert home.symposium.answers is not None
    (row,) = home.symposium.answers.current().rows
    assert row.id == home.ids.attendances["南川市"]
    answer = home.symposium.pane.form.answer_field
    home.wait(lambda: answer.isAncestorOf(QApplication.focusWidget() or home.page))


def test_record_answer_opens_the_one_who_waits_longest(home: Home) -> None:
    home.click(home.page.next.answer)
    home.wait(lambda: home.symposium.answers is not None)
    home.settle()
    assert home.symposium.answers is not None
    (row,) = home.symposium.answers.current().rows
    assert row.id == home.ids.attendances["港町市"]


def test_one_click_on_a_matter_lands_in_its_field(home: Home) -> None:
    page = home.page
    found = [row.finding for row in page.check.rows.rows()]
    place = next(n for n, finding in enumerate(found) if finding.place.key.endswith(".tel"))
    home.click_row(page.check.list, place)
    home.wait(lambda: home.desktop.book.focused_key == found[place].place.key)
    assert home.desktop.window.current == "symposium"


def test_every_matter_of_the_symposium_is_reached_again_and_again(home: Home) -> None:
    """Also on a page that was built before, and from one tab to another."""
    page = home.page
    wanted = {"no-tel", "no-section", "no-purpose", "open-seat", "unconfirmed"}
    assert page.checks is not None
    rows = [row for row in page.checks if row.finding.code in wanted]
    assert {row.finding.code for row in rows} == wanted
    home.click(page.check.more)
    for row in rows:
        QTest.keyClick(home.desktop.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        home.settle()
        home.click_row(page.check.list, page.check.rows.place_of(row.id))
        key = row.finding.place.key
        home.wait(lambda key=key: home.desktop.book.focused_key == key)


def test_every_matter_of_the_sample_lands_with_the_caret_in_its_thing(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "見本.ogdesk"
    new_sample(path, here).close()
    home = begin(qtbot, desktop, path, Panel())
    assert home.page.checks
    for place, row in enumerate(home.page.checks):
        press(home, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        home.page.check.list.choose(place)
        home.page.check.list.setFocus()
        home.key(home.page.check.list, Qt.Key.Key_Return)
        wanted = row.finding.place.key
        home.wait(lambda wanted=wanted: desktop.book.focused_key == wanted)


def test_what_nobody_knows_of_members_lands_in_the_record(home: Home) -> None:
    page = home.page
    home.click(page.check.more)
    rows = page.check.rows.rows()
    place = next(n for n, row in enumerate(rows) if row.finding.code == "unclear-membership")
    page.check.list.setFocus()
    page.check.list.choose(place)
    home.key(page.check.list, Qt.Key.Key_Return)
    home.wait(lambda: home.desktop.window.current == "members")


def test_the_worst_few_first_and_all_on_demand(home: Home) -> None:
    card = home.page.check
    assert home.page.checks is not None
    everything = len(home.page.checks)
    assert card.rows.rowCount() == 5 < everything
    assert card.more.text() == f"すべて見る（ほか{everything - 5}件）"
    home.click(card.more)
    assert card.rows.rowCount() == everything
    home.click(card.more)
    assert card.rows.rowCount() == 5


def test_a_fact_without_its_advice(home: Home) -> None:
    first = home.page.check.rows.index(0)
    whole = first.data(Qt.ItemDataRole.ToolTipRole)
    assert whole.startswith(first.data())
    assert "。" not in first.data()
    assert whole in first.data(SPOKEN)


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("発表元がありません。団体を選んでください。", "発表元がありません"),
        ("「また明日。」は書けません。直してください。", "「また明日。」は書けません"),
        ("ひとことだけ", "ひとことだけ"),
        ("", ""),
    ],
)
def test_the_fact_ends_with_the_first_sentence(sentence: str, fact: str) -> None:
    assert fact_of(sentence) == fact


def test_an_answer_given_elsewhere_shows_when_one_comes_back(home: Home) -> None:
    ids = home.ids
    home.desktop.window.go("symposia")
    edits = [Edit("attendance", ids.attendances["港町市"], "state", "確定")]
    home.desktop.session.act(lambda file: set_fields(file, edits, today=date(2020, 11, 6)))
    home.settle()
    QTest.keyClick(home.desktop.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    home.settle()
    assert home.page.waiting.chip.text == "1人"
    assert home.page.next.days.text() == "13"


def test_the_line_of_the_year_tells_its_marks_and_opens_them(home: Home) -> None:
    card = home.page.year
    assert heard(card.marks) == [
        "11月6日、報道発表、令和2年度 公開シンポジウム",
        "11月19日、シンポジウム、令和2年度 公開シンポジウム",
    ]
    card.line.setFocus()
    card.line.choose(0)
    home.key(card.line, Qt.Key.Key_Right)
    assert card.line.current_row == 1
    home.key(card.line, Qt.Key.Key_Return)
    assert home.desktop.window.current == "symposium"
    assert home.symposium.event_id == home.ids.event


def test_page_up_and_the_buttons_change_the_year(home: Home) -> None:
    page = home.page
    page.year.line.setFocus()
    home.key(page.year.line, Qt.Key.Key_PageUp)
    assert page.year.title.text() == "令和元年度の流れ"
    assert page.numbers.title.text() == "令和元年度の数字"
    assert page.year.none.isVisible()
    home.click(page.year.on)
    home.click(page.year.on)
    assert page.year.title.text() == "令和3年度の流れ"
    home.click(page.year.now)
    assert page.year.title.text() == "令和2年度の流れ"
    assert not page.year.now.isVisible()


def test_numbers_lead_to_their_pages(home: Home) -> None:
    page = home.page
    assert heard(page.numbers.rows) == ["一般会員、5", "特別会員、0", "シンポジウム、1", "登壇者、6"]
    home.click_row(page.numbers.list, 0)
    assert home.desktop.window.current == "members"


def test_a_step_opens_the_tab_where_it_is_done(home: Home) -> None:
    home.page.next.steps.setFocus()
    home.key(home.page.next.steps, Qt.Key.Key_Return)
    assert home.desktop.window.current == "symposium"
    assert home.symposium.tab == ANSWERS


def press(home: Home, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or home.desktop.window, key, held)
    home.settle()


def test_ctrl_n_and_two_enters_make_the_next_one_from_the_last_and_open_it(home: Home) -> None:
    press(home, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(home, Qt.Key.Key_Return)
    press(home, Qt.Key.Key_Return)
    home.wait(lambda: home.desktop.window.current == "symposium")
    home.settle()
    assert home.symposium.header.title.text() == "令和3年度 公開シンポジウム"
    assert home.symposium.event_id != home.ids.event
    assert home.desktop.window.toast.words.text() == "シンポジウムを追加しました"
    press(home, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    home.wait(lambda: home.desktop.window.current == "symposia")


def test_a_blank_one_of_this_year_is_two_keys_away(home: Home) -> None:
    press(home, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(home, Qt.Key.Key_Tab)
    press(home, Qt.Key.Key_Return)
    home.wait(lambda: home.desktop.window.current == "symposium")
    home.settle()
    assert home.symposium.event_id != home.ids.event


def test_one_column_in_a_narrow_window_with_nothing_cut(home: Home) -> None:
    page = home.page
    home.desktop.window.resize(960, 540)
    home.settle()
    cards = [page.next, page.waiting, page.check, page.year, page.numbers]
    tops = [card.mapTo(page, QPoint(0, 0)).y() for card in cards]
    assert tops == sorted(tops)
    assert len({card.mapTo(page, QPoint(0, 0)).x() for card in cards}) == 1
    assert max(card.width() for card in cards) <= page.width()
    home.desktop.window.resize(1440, 900)
    home.settle()
    assert page.waiting.mapTo(page, QPoint(0, 0)).x() > page.next.geometry().right()


def test_tab_goes_as_one_reads_and_every_stop_has_a_name_and_a_ring(
    home: Home, tab_walk: Callable[[QWidget], list[object]]
) -> None:
    home.page.next.steps.setFocus()
    stops = tab_walk(home.desktop.window)
    own = [stop for stop in stops if home.page.isAncestorOf(stop.widget)]  # type: ignore[attr-defined]
    assert all(getattr(stop, "name", "") and getattr(stop, "ring", 0) for stop in own)
    names = [str(getattr(stop, "name", "")) for stop in own]
    wanted = ["開く", "回答を記録", "前の年度", "次の年度", "令和2年度の流れ", "回答待ち", "要確認"]
    assert [name for name in names if name in wanted] == wanted


def test_the_models_keep_the_rules_of_qt(home: Home) -> None:
    page = home.page
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = [page.next.step_rows, page.waiting.rows, page.check.rows, page.year.marks, page.numbers.rows]
    testers = [QAbstractItemModelTester(model, mode, page) for model in models]
    home.click(page.check.more)
    for year in (2019, 2020):
        page.show_year(FiscalYear(year))
        home.settle()
    assert len(testers) == 5


# ---- nothing to come


def test_an_empty_council_offers_the_first_symposium(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "空.ogdesk"
    new_council(path, here, name="新しい協議会").close()
    home = begin(qtbot, desktop, path, Panel())
    page = home.page
    assert page.next.empty.isVisible()
    assert page.next.empty.fact.text() == "今年度の予定はまだありません"
    assert not page.waiting.isVisible()
    assert page.check.nothing.isVisible()
    home.click(page.next.empty.button)  # nothing to begin from, so nothing is asked
    home.wait(lambda: desktop.window.current == "symposium")
    home.settle()
    QTest.keyClick(desktop.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    home.settle()
    assert page.next.content.isVisible()
    assert page.next.caption.text() == "次のシンポジウム"
    assert not page.next.count.isVisible()


def test_a_new_council_has_a_checklist_of_four_that_opens_each_form(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "空.ogdesk"
    new_council(path, here, name="新しい協議会").close()
    home = begin(qtbot, desktop, path, Panel())
    page, todo = home.page, home.page.first.list
    assert heard(page.first.rows) == [
        "会員を追加する、まだ",
        "会長市と事務局を決める、まだ",
        "登壇するかたを追加する、まだ",
        "シンポジウムを追加する、まだ",
    ]
    assert page.first.chip.text == "4のうち0つ済み"
    todo.setFocus()
    home.key(todo, Qt.Key.Key_Return)
    assert desktop.window.current == "members"
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    for place, key in ((1, "settings"), (2, "people")):
        press(home, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        todo.choose(place)
        todo.setFocus()
        home.key(todo, Qt.Key.Key_Return)
        assert desktop.window.current == key
        home.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit | QComboBox))
    press(home, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    todo.choose(3)
    todo.setFocus()
    home.key(todo, Qt.Key.Key_Return)
    home.wait(lambda: desktop.window.current == "symposium")
    press(home, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert heard(page.first.rows)[3] == "シンポジウムを追加する、済み"
    assert page.first.chip.text == "4のうち1つ済み"
    assert page.first.isVisible()


def test_a_council_at_work_has_no_checklist(home: Home) -> None:
    assert home.page.view is not None
    assert not home.page.first.isVisible() or any(not row.done for row in home.page.view.first)


def test_with_nothing_planned_this_year_it_says_so_under_the_last_one(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "架空.ogdesk"
    ids = fictional_panel(path, here)
    desktop.here.clock.moment = datetime(2021, 6, 1, 9, 0, tzinfo=TOKYO)  # type: ignore[attr-defined]
    home = begin(qtbot, desktop, path, ids)
    assert home.page.next.quiet.isVisible()
    assert home.page.next.quiet.text().startswith("今年度の予定はまだありません。")
    assert home.page.next.again.isVisible()
    assert not home.page.first.isVisible()


def test_the_name_of_the_symposium_is_a_link_to_it(home: Home) -> None:
    home.click(home.page.next.name)
    assert home.desktop.window.current == "symposium"
    assert home.symposium.event_id == home.ids.event


def test_the_sample_shows_its_last_symposium_and_offers_to_repeat_it(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "見本.ogdesk"
    new_sample(path, here).close()
    asked: list[object] = []
    commands = desktop.window.commands
    home = begin(qtbot, desktop, path, Panel())
    page = home.page
    assert page.view is not None
    assert page.view.next is not None
    assert page.next.name.text() == "公開シンポジウム"
    assert page.next.caption.text() == "前回のシンポジウム"
    assert page.next.state.text == "終了"
    assert not page.next.count.isVisible()
    assert page.next.again.isVisible()
    commands.offer(NEXT_SYMPOSIUM, lambda: asked.append(commands[NEXT_SYMPOSIUM].data()))
    home.click(page.next.again)
    assert asked == [page.view.next.id]


# ---- the line of the year


@given(day=st.dates(date(2019, 4, 1), date(2022, 3, 31)), later=st.integers(1, 300))
def test_later_days_lie_further_right(day: date, later: int) -> None:
    year = FiscalYear.of(day)
    here = share_of_year(day, year)
    assert 0 <= here < 1
    following = date.fromordinal(day.toordinal() + later)
    if following in year:
        assert share_of_year(following, year) > here


def test_the_first_of_a_month_lies_at_its_left_edge() -> None:
    year = FiscalYear(2020)
    assert share_of_year(date(2020, 4, 1), year) == 0
    assert share_of_year(date(2020, 10, 1), year) == 0.5
    assert share_of_year(date(2021, 3, 1), year) == pytest.approx(11 / 12)
    assert share_of_year(date(2021, 4, 1), year) == 1


@given(wanted=st.lists(st.tuples(st.floats(0, 700), st.floats(30, 140)), max_size=12))
def test_chips_never_cover_one_another_nor_leave_the_line(wanted: list[tuple[float, float]]) -> None:
    placed = stack_up(wanted, 700)
    spans = [(left, left + own, level) for (left, level), (_, own) in zip(placed, wanted, strict=True)]
    for n, (left, right, level) in enumerate(spans):
        assert left >= -0.01
        assert right <= 700.01
        for other_left, other_right, other_level in spans[n + 1 :]:
            assert level != other_level or right <= other_left or other_right <= left


def test_a_symposium_opens_before_the_list_was_ever_seen(qtbot: QtBot, opened_at_home: Desktop) -> None:
    page = opened_at_home.window.go("symposium", 9)
    assert isinstance(page, SymposiumPage)
    qtbot.waitUntil(lambda: page.event_id == 9, timeout=20_000)


def test_what_an_empty_council_says_has_its_whole_height_after_another_file(
    qtbot: QtBot, desktop: Desktop, council_path: Path, tmp_path: Path, here: Surroundings
) -> None:
    empty_path = tmp_path / "empty.ogdesk"
    new_council(empty_path, here, name="架空データ協議会").close()
    desktop.window.resize(960, 540)
    desktop.window.show()
    for path in (council_path, empty_path):
        with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
            desktop.open_file(path)
    page = desktop.window.go("today")
    assert isinstance(page, TodayPage)
    empty = page.next.empty
    qtbot.waitUntil(empty.isVisible)
    qtbot.waitUntil(lambda: empty.height() >= empty.heightForWidth(empty.width()))
