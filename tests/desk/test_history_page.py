"""変更履歴: acts by day, undone ones greyed, before and after, going to any of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.forms import stored_text
from ogdesk.acts.history.view import ShownChange, ShownStep
from ogdesk.acts.people.parts import add_affiliation_line, make_main, remove_affiliation
from ogdesk.acts.removal import remove
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit, EntityField
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.history.model import HistoryModel, day_words, spoken, where_words
from ogdesk.desk.history.page import HistoryPage
from ogdesk.desk.kit.fields import ChoiceField

EVENT = 9


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


def steps(page: HistoryPage) -> list[ShownStep]:
    return [step for row in range(page.model.rowCount()) if (step := page.model.step(row)) is not None]


def differences(page: HistoryPage) -> list[str]:
    """The words of the right side under the title, from top to bottom."""
    kept = page.detail._changes
    boxes = [box for place in range(kept.count()) if (box := kept.itemAt(place).widget()) is not None]  # type: ignore[union-attr]
    return [
        label.text()
        for box in boxes
        for label in ([box] if isinstance(box, QLabel) else box.findChildren(QLabel))
    ]


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> HistoryPage:
    """Three acts, the last taken back."""
    session = opened.session
    session.edit([Edit("symposium", EVENT, "theme", "一つめ")])
    session.edit([Edit("symposium", EVENT, "title", "二つめ")])
    session.edit([Edit("item", 14, "minutes", "45分")])
    with qtbot.waitSignal(session.moved, timeout=20_000):
        session.undo()
    wait(qtbot, lambda: not opened.runner.busy)
    made = opened.window.go("history")
    assert isinstance(made, HistoryPage)
    wait(qtbot, lambda: len(steps(made)) >= 3)
    return made


def test_acts_stand_newest_first_with_the_present_state_marked(page: HistoryPage) -> None:
    newest, second, third = steps(page)[:3]
    assert newest.undone and not newest.current
    assert newest.title == "プログラムの長さを変更"
    assert (
        second.current
        and second.sentence.startswith("シンポジウムの名称を変更　")
        and "→二つめ" in second.sentence
    )
    assert third.place_words == "シンポジウム" and third.thing == "二つめ"
    assert where_words(newest) == "シンポジウム › プログラム › 基調講演"
    assert "庶務係PC" in third.who
    assert page.model.data(page.model.index(0)) == "きょう"
    assert spoken(newest).startswith("14時02分、プログラムの長さを変更")
    assert spoken(newest).endswith("、取り消し済み")


def test_the_right_side_shows_before_and_after(qtbot: QtBot, page: HistoryPage) -> None:
    row = page.model.row_of(steps(page)[1].step)
    page.list.setCurrentIndex(page.model.index(row))
    words = differences(page)
    assert "二つめ" in words
    assert words.index("前") < words.index("後")
    assert page.detail.go_back.isHidden()


def test_a_side_where_nothing_was_is_left_out_and_a_long_act_is_cut_with_its_count(
    qtbot: QtBot, page: HistoryPage
) -> None:
    def words(*changes: ShownChange) -> list[str]:
        page.detail.show_step(replace(steps(page)[1], changes=changes))
        return differences(page)

    assert words(ShownChange("テーマ", "", "新しい")) == ["テーマ", "後", "新しい"]
    assert words(ShownChange("テーマ", "古い", "")) == ["テーマ", "前", "古い"]
    many = words(*(ShownChange(f"欄{n}", "", "値") for n in range(412)))
    assert many[0] == "412か所を変更しました。はじめの30か所を表示しています。"
    wait(
        qtbot,
        lambda: (
            [text for text in differences(page) if text.startswith("欄")] == [f"欄{n}" for n in range(30)]
        ),
    )
    words(*(ShownChange(f"欄{n}", "", "値") for n in range(412)))
    assert words(ShownChange("テーマ", "", "新しい")) == ["テーマ", "後", "新しい"]
    for _turn in range(40):
        QApplication.processEvents()
    assert differences(page) == ["テーマ", "後", "新しい"], "the rest of another act came in late"


def test_what_an_act_moved_is_told_beside_its_values(
    qtbot: QtBot, opened: Desktop, page: HistoryPage
) -> None:
    session = opened.session
    for minutes in ("30分", "35分", "25分"):
        session.edit([Edit("item", 14, "minutes", minutes)])
    wait(qtbot, lambda: steps(page)[0].sentence.endswith("35分→25分"))
    later = steps(page)[1]
    page.list.setCurrentIndex(page.model.index(page.model.row_of(later.step)))
    wait(qtbot, page.detail.moved.isVisible)
    assert page.detail.moved.text() == "あとの項目1件の開始時刻が5分うしろへ動きました。"
    page.list.setCurrentIndex(page.model.index(page.model.row_of(steps(page)[0].step)))
    wait(qtbot, lambda: page.detail.moved.text() == "あとの項目1件の開始時刻が10分前へ動きました。")
    page.list.setCurrentIndex(page.model.index(page.model.row_of(steps(page)[2].step)))
    wait(qtbot, lambda: not opened.runner.busy)
    assert page.detail.moved.isHidden()


def test_the_list_is_narrowed_to_a_place_and_to_who_did_it(
    qtbot: QtBot, opened: Desktop, page: HistoryPage, council_path: Path, here: Surroundings
) -> None:
    opened.session.edit([Edit("person", 1, "latin", "Seki")])
    wait(qtbot, lambda: steps(page)[0].title == "人物の英字の氏名を変更")
    assert page.who.isVisible()  # the sample was made at another PC
    page.place.setFocus()
    for _ in range(3):
        QTest.keyClick(page.place, Qt.Key.Key_Down)
    # The making of the file brought people too.
    made = "協議会のファイルの作成"
    wait(qtbot, lambda: [step.title for step in steps(page)] == ["人物の英字の氏名を変更", made])
    assert where_words(steps(page)[0]) == "人物 › 関 治之"
    names = [page.who.itemText(number) for number in range(page.who.count())]
    other = next(number for number, words in enumerate(names) if words.startswith("作成用"))
    choose(page.who, other)
    wait(qtbot, lambda: [step.title for step in steps(page)] == [made])
    choose(page.who, 3 - other)
    choose(page.place, 4)
    wait(qtbot, page.empty.isVisible)
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(steps(page)) >= 4 and page.place.value() == "all")


def choose(field: ChoiceField, number: int) -> None:
    """Pick from the list, as a click does."""
    field.setCurrentIndex(number)
    field.activated.emit(number)


def test_values_stand_in_the_words_of_their_forms(
    qtbot: QtBot, opened: Desktop, page: HistoryPage, here: Surroundings
) -> None:
    def both(file):
        remove(file, EntityField("person", 1), here)
        return make_main(file, 3)

    opened.session.act(both)
    wait(qtbot, lambda: steps(page)[0].title == "主な肩書きを変更")
    main, gone = steps(page)[:2]
    assert ("主な肩書き", "いいえ", "はい") in [(c.label, c.old, c.new) for c in main.changes]
    assert [(c.label, c.old, c.new) for c in gone.changes] == [("ごみ箱", "一覧の中", "ごみ箱の中")]
    assert main.place_words == "人物 › 肩書き"


def test_a_place_that_is_gone_is_not_offered(qtbot: QtBot, opened: Desktop, page: HistoryPage) -> None:
    made: list[int] = []
    opened.session.act(lambda file: add_affiliation_line(file, 1), lambda added: made.append(added.id))
    wait(qtbot, lambda: steps(page)[0].title == "肩書きの追加" and steps(page)[0].place is not None)
    opened.session.act(lambda file: remove_affiliation(file, made[0]))
    wait(qtbot, lambda: steps(page)[0].title == "肩書きの削除")
    page.list.setCurrentIndex(page.model.index(page.model.row_of(steps(page)[0].step)))
    assert steps(page)[0].place is None and page.detail.open_place.isHidden()


def test_going_back_and_forward_to_any_point(
    qtbot: QtBot, opened: Desktop, page: HistoryPage, council_path: Path, here: Surroundings
) -> None:
    def theme_and_title() -> tuple[str, str]:
        with open_to_read(council_path, here) as file, file.reading() as reading:
            return (
                stored_text(reading, "symposium", EVENT, "theme"),
                stored_text(reading, "symposium", EVENT, "title"),
            )

    newest, _, first = (step.step for step in steps(page)[:3])
    page.list.setCurrentIndex(page.model.index(page.model.row_of(first)))
    with qtbot.waitSignal(opened.session.changed, timeout=20_000):
        page.detail.go_back.click()
    assert theme_and_title() == ("一つめ", "オープンガバメント推進協議会公開シンポジウム")
    wait(qtbot, lambda: any(s.step == first and s.current for s in steps(page)))
    page.list.setCurrentIndex(page.model.index(page.model.row_of(newest)))
    with qtbot.waitSignal(opened.session.changed, timeout=20_000):
        page.detail.go_back.click()
    assert theme_and_title() == ("一つめ", "二つめ")
    assert opened.session.redo_title is None


def test_a_point_that_was_replaced_can_not_be_gone_to(
    qtbot: QtBot, opened: Desktop, page: HistoryPage
) -> None:
    replaced = steps(page)[0].step
    with qtbot.waitSignal(opened.session.changed, timeout=20_000):
        opened.session.edit([Edit("symposium", EVENT, "subtitle", "別の道")])
    with qtbot.waitSignal(opened.session.problem, timeout=20_000) as told:
        page.detail.returnWanted.emit(replaced)
    assert told.args == [
        "この変更は、あとの変更に置き換わっています。いまの内容を見て、入力し直してください。"
    ]


def test_older_acts_are_fetched_when_wanted(
    qtbot: QtBot, opened: Desktop, page: HistoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [step.step for step in steps(page)]
    pages: list[int] = []
    page.model.modelReset.connect(lambda: pages.append(len(steps(page))))
    page.model.rowsInserted.connect(lambda: pages.append(len(steps(page))))
    monkeypatch.setattr("ogdesk.desk.history.page._PAGE", 2)
    page.read()
    wait(qtbot, lambda: pages[-1:] == [len(whole)])
    assert len(pages) > 1
    assert [step.step for step in steps(page)] == whole
    assert [step.current for step in steps(page)].count(True) == 1
    wait(qtbot, lambda: not opened.runner.busy)
    assert not page.model.canFetchMore()


def test_the_model_keeps_qts_rules(page: HistoryPage, qtmodeltester: object) -> None:
    assert isinstance(page.model, HistoryModel)
    qtmodeltester.check(page.model, force_py=True)  # type: ignore[attr-defined]


def test_days_are_named() -> None:
    from datetime import date

    today = date(2020, 11, 6)
    assert day_words(today, today) == "きょう"
    assert day_words(date(2020, 11, 5), today) == "きのう"
    assert day_words(date(2020, 11, 4), today) == "令和2年11月4日（水）"
