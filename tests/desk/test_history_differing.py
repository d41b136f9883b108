"""変更履歴: what differs between before and after is marked by word, long parts that stayed are left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.acts.history.view import ShownChange, ShownStep
from ogdesk.desk.history.detail import StepDetail
from ogdesk.desk.history.diff_boxes import difference
from ogdesk.desk.history.text_diff import DOTS, Side, sides
from ogdesk.desk.kit.theme import Theme, ThemeSettings

LONG = "郡山市が参加しているオープンガバメント推進協議会では、各市の取り組みを紹介し、参加者のみなさんと意見を交わします。"


def marked(side: Side) -> list[str]:
    return [piece.text for piece in side if piece.changed]


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        ("令和2年11月6日（金）", "令和2年11月19日（木）", ["6", "金"], ["19", "木"]),
        ("奈良市長、福岡市長", "奈良市長、日南市長", ["福岡市長"], ["日南市長"]),
        ("データの活用を考えます。", "オープンデータの活用を考えます。", ["データ"], ["オープンデータ"]),
        ("Zoomで配信します。", "ZoomとYouTubeで配信します。", [], ["とYouTube"]),
        ("90分", "45分", ["90"], ["45"]),
        ("あす開きます。\n以上", "あす開きます。\nまた、配信します。\n以上", [], ["また、配信します。\n"]),
    ],
)
def test_what_differs_is_marked_by_word(old: str, new: str, gone: list[str], come: list[str]) -> None:
    before, after = sides(old, new)
    assert (marked(before), marked(after)) == (gone, come)
    assert "".join(piece.text for piece in before) == old
    assert "".join(piece.text for piece in after) == new


def test_two_texts_that_have_little_in_common_are_shown_whole_without_marks() -> None:
    before, after = sides("データで変わるまち", "会長市のあいさつと基調講演の予定です。")
    assert [piece.text for piece in before] == ["データで変わるまち"]
    assert marked(before) == marked(after) == []
    assert marked(sides("", "新しい")[1]) == []


def test_long_parts_that_stayed_are_left_out_but_for_what_stands_beside_the_change() -> None:
    before, after = sides(LONG + "あすです。" + LONG, LONG + "きょうです。" + LONG)
    assert [piece.text for piece in before] == [
        DOTS + LONG[-16:], "あすです", "。" + LONG[:15] + DOTS
    ]  # fmt: skip
    assert [piece.text for piece in after] == [
        DOTS + LONG[-16:], "きょうです", "。" + LONG[:15] + DOTS
    ]  # fmt: skip
    middle, _ = sides("甲" + LONG + "丙", "乙" + LONG + "丁")
    assert [piece.text for piece in middle][1].count(DOTS) == 1


def test_of_a_book_sentences_are_compared_and_not_words() -> None:
    """The number of pairs that are compared has a bound, so that the window is not held up."""
    sentences = [f"第{n}章は{n * 7 % 13}市の取り組みです。" for n in range(280)]
    other = [text.replace("章", "節") if n in (5, 200) else text for n, text in enumerate(sentences)]
    before, after = sides("".join(sentences), "".join(other))
    assert marked(before) == ["章は9市の取り組みです。", "第200章"]
    assert marked(after) == ["節は9市の取り組みです。", "第200節"]


@pytest.fixture
def box(theme: Theme, qtbot: QtBot) -> Callable[[str, str], list[QLabel]]:
    """The labels of a difference: its name, 前, text, 後, text."""
    kept: list[QWidget] = []

    def made(old: str, new: str) -> list[QLabel]:
        widget = difference(theme, ShownChange("本文", old, new))
        qtbot.addWidget(widget)
        kept.append(widget)
        return widget.findChildren(QLabel)

    return made


def test_the_marks_are_seen_without_colour_and_a_screen_reader_hears_plain_text(
    theme: Theme, box: Callable[[str, str], list[QLabel]]
) -> None:
    old, new = "R&Dを<6日>に開きます。", "R&Dを<19日>に開きます。"
    _, _, before, _, after = box(old, new)
    assert (before.accessibleName(), after.accessibleName()) == (old, new)
    assert f"background-color:{theme.hex('err_mark')}; text-decoration:line-through" in before.text()
    assert f"background-color:{theme.hex('ok_mark')}; text-decoration:underline" in after.text()
    assert "R&amp;Dを&lt;" in before.text()
    assert before.toolTip() == ""


def test_what_was_left_out_is_in_the_tooltip(box: Callable[[str, str], list[QLabel]]) -> None:
    _, _, before, _, after = box(LONG + "あす", LONG + "きょう")
    assert (before.toolTip(), after.toolTip()) == (LONG + "あす", LONG + "きょう")


def test_short_values_stay_plain(box: Callable[[str, str], list[QLabel]]) -> None:
    texts = [label.text() for label in box("はい", "いいえ")]
    assert texts == ["本文", "前", "はい", "後", "いいえ"]
    assert box("はい", "いいえ")[2].textFormat() == Qt.TextFormat.PlainText


def test_the_marks_take_the_colours_of_another_look(theme: Theme, qtbot: QtBot) -> None:
    detail = StepDetail(theme)
    qtbot.addWidget(detail)
    change = ShownChange("時刻", "15時から開きます。", "16時から開きます。")
    now = datetime(2020, 11, 6, 14, 2)
    detail.show_step(ShownStep(1, now, "変更", "変更", "", "", False, True, None, (change,)))
    theme.apply(ThemeSettings("dark"))
    texts = [label.text() for label in detail.findChildren(QLabel) if not label.isHidden()]
    assert any(theme.hex("err_mark") in text for text in texts)
