"""Dates, eras and 年度 in running text: hits where something is wrong, silence where all is right."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.entity import EntityField
from ogdesk.council.eras import FIRST_DAY, wareki, weekday_kanji
from ogdesk.council.findings import Finding, Level
from ogdesk.council.fiscal import FirstYearLabel, FiscalYear
from ogdesk.council.vague import VagueDate
from ogdesk.notice.proof.dates import check_dates, check_years
from ogdesk.notice.proof.fiscal_years import check_fiscal_years
from ogdesk.notice.proof.paper import Passage, ProofText

NEAR = date(2020, 11, 6)
DAYS = st.dates(FIRST_DAY, date(2099, 12, 31))


def proof(*texts: str, near: date = NEAR) -> list[Finding]:
    place = EntityField("symposium", 1, "purpose")
    reading = ProofText(tuple(Passage(text, place, "概要 › 趣旨・目的") for text in texts), near)
    return [*check_dates(reading), *check_years(reading), *check_fiscal_years(reading)]


def codes(*texts: str, near: date = NEAR) -> list[str]:
    return [finding.code for finding in proof(*texts, near=near)]


@pytest.mark.parametrize(
    "text",
    [
        "令和2年11月19日（木）15：00～16：30",
        "11月6日（金）から本シンポジウムのPR動画を公開します。",
        "令和５年１月１９日(木曜日)15時00分～17時00分",
        "平成27年12月20日(日曜日)、2020年11月19日（木）、令和2年（2020年）11月19日（木）",
        "令和2年11月19日（木）、20日（金）及び12月3日（木）",
        "令和2年12月28日（月）から1月5日（火）まで",
        "令和2年11月23日（月・祝）",
        "令和2年11月19日木曜日",
        "平成31年4月30日（火）、令和元年5月1日（水）",
        "昭和64年1月7日、平成元年1月8日",
        "平成31年度と平成30年度",
        "令和元年度",
        "3日間、2日目、10日後、1日1回、2月は28日まで",
        "第2回は20日に開く",
        "平成27年4月1日に設立しました。11月20日（金）に開きます。",
        "発足から10年が経過し、11月に開く",
        "令和2年（2020年）、2019年（令和元年）",
    ],
)
def test_correct_dates_raise_no_alarm(text: str) -> None:
    assert proof(text) == []


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("令和2年11月19日（水）", "weekday", "令和2年11月19日（木）"),
        ("令和２年１１月１９日(水曜日)", "weekday", "令和２年１１月１９日(木曜日)"),
        ("2020年11月19日（金）", "weekday", "2020年11月19日（木）"),
        ("令和2年11月19日日曜日", "weekday", "令和2年11月19日木曜日"),
        ("令和2年11月19日（木）と20日（土）", "weekday", "20日（金）"),
        ("11月6日（月）から", "weekday", "11月6日（金）"),
        ("令和2年2月30日（日）", "no-such-day", ""),
        ("13月5日", "no-such-day", ""),
        ("令和2年4月31日", "no-such-day", ""),
        ("平成31年5月1日", "era", "令和元年5月1日"),
        ("令和1年5月1日", "first-year", "令和元年"),
        ("令和0年5月1日", "no-such-year", ""),
        ("令和2年（2021年）", "year-pair", ""),
        ("令和2（2021）年11月19日", "year-pair", ""),
        ("2021（令和2）年11月19日", "year-pair", ""),
        ("令和2（2020）年11月19日（水）", "weekday", "令和2（2020）年11月19日（木）"),
        ("11/19（水）", "weekday", "11/19（木）"),
        ("2020.11.19(水)", "weekday", "2020.11.19(木)"),
        ("2021年（令和2年）", "year-pair", ""),
        ("平成32年度", "era", "令和2年度"),
        ("令和1年度", "first-year", "令和元年度"),
    ],
)
def test_wrong_dates_are_told(text: str, code: str, suggestion: str) -> None:
    found = [finding for finding in proof(text) if finding.code == code]
    assert [finding.suggestion for finding in found] == [suggestion]
    assert found[0].where == "概要 › 趣旨・目的"


def test_a_weekday_of_another_near_year_is_a_warning_only() -> None:
    # 11月6日 was a Wednesday in 2019, a Friday in 2020.
    (finding,) = proof("11月6日（水）に開きました。")
    assert finding.level is Level.WARNING
    (finding,) = proof("11月6日（月）に開きました。")
    assert finding.level is Level.ERROR


def test_one_year_under_two_names() -> None:
    assert codes("平成31年度の取組", "令和元年度の取組") == ["fiscal-year-names"]
    assert codes("平成31年度の取組", "平成31年度の活動") == []


def test_a_day_before_the_eras_is_told_in_its_western_year() -> None:
    (finding,) = proof("1600年10月21日（日）")
    assert finding.sentence.endswith("1600年10月21日は（土）です。")


def test_the_sentence_names_the_right_weekday() -> None:
    (finding,) = proof("開催日は令和2年11月19日（水）です。")
    assert finding.sentence == "「令和2年11月19日（水）」の曜日が合いません。令和2年11月19日は（木）です。"


@given(DAYS)
def test_no_alarm_on_any_generated_date(day: date) -> None:
    for text in (
        wareki(day),
        wareki(day, weekday=True),
        wareki(day, weekday=True, year_western=True),
        f"{day.year}年{day.month}月{day.day}日（{weekday_kanji(day)}）",
        VagueDate.on(day).label(),
        VagueDate.month(day.year, day.month).label() if day.year > 1868 else "",
        *(FiscalYear.of(day).label(label) for label in FirstYearLabel if day.year > 1868),
    ):
        assert proof(f"この催しは{text}に開きます。") == []


@given(DAYS, st.sampled_from("月火水木金土日"), st.sampled_from(["（{}）", "({})", "（{}曜日）", "{}曜日"]))
def test_exactly_the_wrong_weekdays_are_told(day: date, weekday: str, bracket: str) -> None:
    written = wareki(day) + bracket.format(weekday)
    found = proof(f"開催日：{written}")
    if weekday == weekday_kanji(day):
        assert found == []
    else:
        right = wareki(day) + bracket.format(weekday_kanji(day))
        assert [(f.level, f.code, f.suggestion) for f in found] == [(Level.ERROR, "weekday", right)]


@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.integers(-150, 150))
def test_no_alarm_on_a_right_weekday_without_year(near: date, distance: int) -> None:
    day = date.fromordinal(near.toordinal() + distance)
    assert proof(f"{day.month}月{day.day}日（{weekday_kanji(day)}）", near=near) == []


@given(st.text(alphabet="令和平成昭元0123456789０１年月日度（）()木金曜～、・祝", max_size=40))
def test_no_text_breaks_the_checker(text: str) -> None:
    for finding in proof(text):
        assert finding.sentence
