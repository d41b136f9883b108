"""What lower rooms say, in the language of the window. English is proved in `whole/in_english.py`; here the door itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ogdesk.council.entity import EntityField
from ogdesk.council.eras import ERAS
from ogdesk.council.findings import Finding, Level
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_day, said_era, said_short_day, said_time, said_year
from ogdesk.desk.english import era_year
from ogdesk.desk.kit.start import speak
from ogdesk.desk.words import ENGLISH, LANGUAGE, spoken, tr
from ogdesk.ground.sentence import listed, say

DAY = date(2020, 11, 19)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The words of this process in English, for one test."""
    before = set(qapp.findChildren(QTranslator))
    assert speak(qapp, ENGLISH)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setProperty(LANGUAGE, None)


def test_a_sentence_is_its_japanese_text() -> None:
    sentence = say("「{name}」は{n}件あります。", name="千葉市", n=2)
    assert sentence == "「千葉市」は2件あります。"
    assert json.dumps({"words": sentence}, ensure_ascii=False) == '{"words": "「千葉市」は2件あります。"}'
    assert say("終了||状態") == "終了"
    assert listed("、", "千葉市", say("その他")) == "千葉市、その他"
    assert tr(sentence) == sentence
    assert tr("終了||状態") == "終了"


def test_english_chooses_between_one_and_many(english: None) -> None:
    assert tr("{n}件", n=1) == "1 item"
    assert tr("{n}件", n=2) == "2 items"
    assert tr(say("ほか{n}件", n=3)) == "3 more"


def test_two_meanings_of_one_word_are_told_apart(english: None) -> None:
    assert (tr("終了"), tr(say("終了||状態"))) == ("End", "Finished")


def test_names_of_the_council_stay_as_they_are(english: None) -> None:
    assert tr(say("「{name}」はすでにあります。一覧から選んでください。", name="市")).startswith("“市” is")
    assert tr("千葉市") == "千葉市"


def test_dates_are_written_as_english_does(english: None) -> None:
    told = {
        said_day(DAY): "19 Nov 2020",
        said_day(DAY, weekday=True): "19 Nov 2020 (Thu)",
        said_short_day(DAY): "19 Nov",
        said_year(FiscalYear(2020)): "FY2020",
        said_time(VagueDate.month(2020, 11)): "Nov 2020",
        said_time(VagueDate.fiscal(FiscalYear(2016))): "FY2016 (day unknown)",
        said_time(VagueDate.year(2016)): "2016",
        said_time(VagueDate()): "Date unknown",
        said_era(ERAS[-1]): "Reiwa",
    }
    assert {japanese: tr(japanese) for japanese in told} == told
    assert era_year(DAY) == "Reiwa 2"
    assert tr("期限 {day}", day=said_short_day(DAY)) == "Due 19 Nov"


@dataclass(frozen=True)
class Row:
    """As acts give them."""

    words: str
    name: str
    parts: tuple[str, ...]
    texts: dict[str, str]


Row.__module__ = "ogdesk.acts.rows"


def test_rows_from_below_are_said_in_english_and_their_data_stays(english: None) -> None:
    row = Row(say("確定"), "確定", (say("代理"), "千葉市"), {"state": "確定"})
    told = spoken((row, [row]))
    assert told[0] == Row("Confirmed", "確定", ("Deputy", "千葉市"), {"state": "確定"})
    assert told[1] == [told[0]]
    finding = Finding(
        Level.INFO,
        "x",
        say(
            "{names}の加入した時期がわかりません。わかったら、在籍の記録に入力してください。",
            names=listed("・", "つくば市", "桑名市"),
        ),
        EntityField("membership", 1),
        listed(" › ", say("会員"), say("在籍の記録")),
    )
    assert spoken(finding).sentence.startswith("It is not known when つくば市, 桑名市 joined.")
    assert spoken(finding).where == "Members › Membership record"


def test_rows_are_left_alone_in_japanese(qapp: QApplication) -> None:
    rows = (Row(say("確定"), "", (), {}),)
    assert spoken(rows) is rows
