"""What people type into a date field, and the sentences they get when it can't be a date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.eras import FIRST_DAY, era_of, wareki, weekday_kanji
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.typed_dates import format_date_field, parse_date, parse_vague_date, read_vague_date
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue

LAST = date(2100, 12, 31)
DAYS = st.dates(FIRST_DAY, LAST)
YEAR_2020 = FiscalYear(2020)


@pytest.mark.parametrize(
    "typed",
    [
        "令和2年11月19日",
        "令和2年11月19日（木）",
        "令和2年11月19日(木曜日)",
        "令和2年11月19日 木曜",
        "令和２年１１月１９日（木）",
        "令和 2 年 11 月 19 日",
        "㋿2年11月19日㈭",
        "R2.11.19",
        "r2.11.19",
        "Ｒ２．１１．１９",
        "R2/11/19",
        "令2.11.19",
        "2020/11/19",
        "２０２０／１１／１９",
        "2020-11-19",
        "２０２０ー１１ー１９",
        "2020.11.19",
        "20201119",
        "２０２０１１１９",
        "2020年11月19日",
        "西暦2020年11月19日",
        "令和2年（2020年）11月19日（木）",
        "2020年（令和2年）11月19日",
        "11/19",
        "１１／１９",
        "11月19日",
        "11月19日（木・祝）",
    ],
)
def test_one_day_typed_in_every_way(typed: str) -> None:
    read = parse_date(typed, fiscal_year=YEAR_2020)
    assert (read.day, read.corrected) == (date(2020, 11, 19), None)


def test_a_day_without_year_lies_in_the_given_fiscal_year() -> None:
    assert parse_date("4/1", fiscal_year=YEAR_2020).day == date(2020, 4, 1)
    assert parse_date("3/31", fiscal_year=YEAR_2020).day == date(2021, 3, 31)
    assert parse_date("2月29日", fiscal_year=FiscalYear(2019)).day == date(2020, 2, 29)


@given(DAYS)
def test_every_day_reads_back_from_its_field(day: date) -> None:
    value = VagueDate.on(day)
    assert parse_vague_date(format_date_field(value)) == value


@given(DAYS)
def test_every_day_reads_back_in_all_spellings(day: date) -> None:
    era = era_of(day)
    count = day.year - era.first_day.year + 1
    for typed in (
        wareki(day),
        wareki(day, weekday=True, year_western=True),
        f"{era.letter}{count}.{day.month}.{day.day}",
        f"{era.short}{count}.{day.month:02}.{day.day:02}",
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.year}/{day.month}/{day.day}",
    ):
        read = parse_date(typed)
        assert (read.day, read.corrected) == (day, None), typed


@given(DAYS)
def test_every_day_reads_back_within_its_fiscal_year(day: date) -> None:
    assert parse_date(f"{day.month}/{day.day}", fiscal_year=FiscalYear.of(day)).day == day


@given(DAYS, st.integers(1, 6))
def test_every_wrong_weekday_is_refused_naming_the_right_one(day: date, shift: int) -> None:
    wrong = weekday_kanji(day + timedelta(days=shift))
    with pytest.raises(BadValue) as caught:
        parse_date(f"{wareki(day)}（{wrong}）")
    assert f"（{weekday_kanji(day)}）で、（{wrong}）ではありません" in caught.value.sentence
    assert caught.value.suggestion == wareki(day, weekday=True)


@pytest.mark.parametrize(
    ("typed", "day", "sentence"),
    [
        (
            "平成31年5月1日",
            date(2019, 5, 1),
            "平成31年5月1日は、令和元年5月1日と読みました。平成は31年4月30日までです。",
        ),
        (
            "H32.4.1",
            date(2020, 4, 1),
            "平成32年4月1日は、令和2年4月1日と読みました。平成は31年4月30日までです。",
        ),
        (
            "昭和64年2月3日",
            date(1989, 2, 3),
            "昭和64年2月3日は、平成元年2月3日と読みました。昭和は64年1月7日までです。",
        ),
        (
            "昭和64年1月8日",
            date(1989, 1, 8),
            "昭和64年1月8日は、平成元年1月8日と読みました。昭和は64年1月7日までです。",
        ),
        (
            "令和元年4月1日",
            date(2019, 4, 1),
            "令和元年4月1日は、平成31年4月1日と読みました。令和は元年5月1日からです。",
        ),
    ],
)
def test_a_day_outside_its_era_is_read_corrected_and_flagged(typed: str, day: date, sentence: str) -> None:
    read = parse_date(typed)
    assert (read.day, read.corrected) == (day, sentence)


@pytest.mark.parametrize(
    "typed", ["昭和64年1月7日", "平成元年1月8日", "平成31年4月30日", "令和元年5月1日", "令和1年5月1日"]
)
def test_days_at_the_borders_are_not_flagged(typed: str) -> None:
    assert parse_date(typed).corrected is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("平成31年2月30日", "平成31年2月30日という日はありません。2月は1日から28日で書いてください。"),
        ("R2.2.30", "令和2年2月30日という日はありません。2月は1日から29日で書いてください。"),
        ("2021/2/29", "2021年2月29日という日はありません。2月は1日から28日で書いてください。"),
        ("20201301", "2020年13月1日という日はありません。月は1から12で書いてください。"),
        ("令和2年11月0日", "令和2年11月0日という日はありません。11月は1日から30日で書いてください。"),
        ("2/29", "令和2年度に2月29日という日はありません。2月は1日から28日で書いてください。"),
        ("平成28年度", "「平成28年度」では日がわかりません。令和2年11月19日のように、日まで書いてください。"),
        ("不明", "「不明」では日がわかりません。令和2年11月19日のように、日まで書いてください。"),
        ("", "日付が書かれていません。令和2年11月19日または2020/11/19のように書いてください。"),
        (
            "あした",
            "「あした」は日付として読めません。令和2年11月19日または2020/11/19のように書いてください。",
        ),
        (
            "20/11/19",
            "「20/11/19」は日付として読めません。令和2年11月19日または2020/11/19のように書いてください。",
        ),
        (
            "令和2年（2021年）11月19日",
            "令和2年と2021年は同じ年ではありません。どちらかの年を直してください。",
        ),
        ("1868/10/22", "1868年10月22日は扱えません。明治元年10月23日からの日を書いてください。"),
    ],
)
def test_what_can_not_be_a_day(typed: str, sentence: str) -> None:
    with pytest.raises(BadValue) as caught:
        parse_date(typed, fiscal_year=YEAR_2020)
    assert caught.value.sentence == sentence


def test_the_first_day_of_all_is_read() -> None:
    assert parse_date("明治元年10月23日").day == FIRST_DAY
    assert parse_date("1868/10/23").day == FIRST_DAY


def test_a_day_without_year_needs_a_fiscal_year() -> None:
    with pytest.raises(BadValue, match="「11/19」には年がありません"):
        parse_date("11/19")
    with pytest.raises(BadValue, match="「9月」には年がありません"):
        parse_vague_date("9月")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("平成28年度", VagueDate.fiscal(FiscalYear(2016))),
        ("平成２８年度（日付不明）", VagueDate.fiscal(FiscalYear(2016))),
        ("R2年度", VagueDate.fiscal(FiscalYear(2020))),
        ("2019年度", VagueDate.fiscal(FiscalYear(2019))),
        ("令和5年9月", VagueDate.month(2023, 9)),
        ("R5.9", VagueDate.month(2023, 9)),
        ("2023/9", VagueDate.month(2023, 9)),
        ("9月", VagueDate.month(2020, 9)),
        ("1月", VagueDate.month(2021, 1)),
        ("2023年", VagueDate.year(2023)),
        ("２０２３年", VagueDate.year(2023)),
        ("令和5年", VagueDate.year(2023)),
        ("R5", VagueDate.year(2023)),
        ("不明", VagueDate()),
        ("時期不明", VagueDate()),
        ("時期不詳", VagueDate()),
        ("", VagueDate()),
        ("　", VagueDate()),
        ("不明（令和2年4月1日～）", VagueDate.unknown(date(2020, 4, 1))),
        ("R2.11.19", VagueDate.on(date(2020, 11, 19))),
    ],
)
def test_vague_dates_are_read_as_vague_as_typed(typed: str, value: VagueDate) -> None:
    assert parse_vague_date(typed, fiscal_year=YEAR_2020) == value


@pytest.mark.parametrize(
    ("typed", "label", "sentence"),
    [
        ("平成31年5月", "令和元年5月", "平成31年5月は、令和元年5月と読みました。平成は31年4月30日までです。"),
        ("昭和64年2月", "平成元年2月", "昭和64年2月は、平成元年2月と読みました。昭和は64年1月7日までです。"),
        ("平成32年度", "令和2年度", "平成32年度は、令和2年度と読みました。平成は31年4月30日までです。"),
        ("昭和64年度", "平成元年度", "昭和64年度は、平成元年度と読みました。昭和は64年1月7日までです。"),
        ("平成32年", "令和2年", "平成32年は、令和2年と読みました。平成は31年4月30日までです。"),
    ],
)
def test_vague_dates_outside_their_era_are_flagged(typed: str, label: str, sentence: str) -> None:
    read = read_vague_date(typed)
    assert (format_date_field(read.value), read.corrected) == (label, sentence)


@pytest.mark.parametrize(
    "typed", ["平成31年度", "令和元年度", "平成31年4月", "昭和64年1月", "平成元年1月", "平成31年", "令和元年"]
)
def test_spans_that_touch_their_era_are_not_flagged(typed: str) -> None:
    assert read_vague_date(typed).corrected is None


def _spans() -> st.SearchStrategy[VagueDate]:
    years = st.integers(1869, 2099)
    bounds = st.tuples(st.none() | DAYS, st.none() | DAYS).filter(
        lambda pair: None in pair or pair[0] <= pair[1]
    )
    return st.one_of(
        DAYS.map(VagueDate.on),
        st.builds(VagueDate.month, years, st.integers(1, 12)),
        years.map(FiscalYear).map(VagueDate.fiscal),
        years.map(VagueDate.year),
        bounds.map(lambda pair: VagueDate.unknown(*pair)),
    )


@given(_spans())
def test_every_vague_date_reads_back_from_its_field_unflagged(value: VagueDate) -> None:
    read = read_vague_date(format_date_field(value))
    assert (read.value, read.corrected) == (value, None)


@given(_spans().filter(lambda value: value.is_known))
def test_every_label_reads_back(value: VagueDate) -> None:
    assert parse_vague_date(value.label()) == value


@pytest.mark.parametrize("typed", ["令和5年13月", "13月", "令和5年0月"])
def test_a_month_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(BadValue, match="月という月はありません。月は1から12で"):
        parse_vague_date(typed, fiscal_year=YEAR_2020)


def test_bounds_in_the_wrong_order_are_refused() -> None:
    with pytest.raises(BadValue, match="令和2年11月19日は令和2年4月1日よりあとです"):
        parse_vague_date("不明（令和2年11月19日～令和2年4月1日）")


@given(st.text(alphabet="0123456789年月日度元令和平成RH./-（）木～不明 ", max_size=16))
def test_any_typing_is_a_date_or_a_sentence(typed: str) -> None:
    try:
        value = parse_vague_date(typed, fiscal_year=YEAR_2020)
    except BadValue as refused:
        assert refused.sentence.endswith("。")
    else:
        assert parse_vague_date(format_date_field(value)) == value


def test_a_pasted_page_is_refused_in_a_short_sentence() -> None:
    with pytest.raises(BadValue) as caught:
        parse_date("令和2年（" * 3000 + "\n")
    assert len(caught.value.sentence) < 100
