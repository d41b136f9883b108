"""The finished PDF: pages, layout rules, text that is found again, places, warnings, errors."""

from __future__ import annotations

import io
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
import segno
from pdfminer.high_level import extract_text

from ogdesk.ground.errors import WorldError
from ogdesk.notice.document import (
    GoalBadge,
    HeadLine,
    NoticeDocument,
    RubyStyle,
    TextSize,
    TypesettingOptions,
)
from ogdesk.notice.pdf import FontChoice, RenderedPdf, render_pdf
from ogdesk.notice.tree import (
    Block,
    CommaList,
    NamePart,
    Paragraph,
    PersonLine,
    PrintedAffiliation,
    Run,
    Section,
    Statement,
    Text,
    UrlLine,
)
from ogdesk.notice.type.choice import FontFile

UNKNOWN_FORM = "人\U000e01ef"


def flat(rendered: RenderedPdf, pages: list[int] | None = None) -> str:
    """All characters of the pages without blanks and line feeds."""
    text = extract_text(io.BytesIO(rendered.data), page_numbers=pages)
    return re.sub(r"\s", "", text)


def only(document: NoticeDocument, *blocks: Block) -> NoticeDocument:
    """The document's header with other blocks and no appendix."""
    return replace(document, lead=(), blocks=blocks, appendices=())


def statement(*runs: str | Run) -> Statement:
    return Statement(tuple(Text(run) if isinstance(run, str) else run for run in runs), "statement")


@pytest.fixture(scope="module")
def rendered(seed_notice: NoticeDocument) -> RenderedPdf:
    return render_pdf(seed_notice)


def test_the_release_of_koriyama_fills_two_pages_within_100_kilobytes(rendered: RenderedPdf) -> None:
    assert rendered.pages == 2
    assert len(rendered.data) <= 100_000
    assert rendered.warnings == ()


def test_the_appendix_has_a_page_of_its_own(rendered: RenderedPdf) -> None:
    first, second = flat(rendered, [0]), flat(rendered, [1])
    assert "7備考オープンガバメント推進協議会概要（別紙）" in first
    assert second.startswith("オープンガバメント推進協議会概要別紙1目的産・官・学の連携の下、")


def test_all_text_is_found_again(rendered: RenderedPdf) -> None:
    text = flat(rendered)
    for words in (
        "～オープンガバメント推進協議会主催事業～",
        "公開シンポジウムを開催します",
        "令和2年11月19日（木）15：00～16：30",
        "東京都の新型コロナウイルス感染症対策サイトを開発したCodeforJapan代表の関治之氏を基調講演にお招きし",
        "【視聴用URL】https://youtu.be/NUZt2y4blJE",
        "※出席者は予告なく変更となる場合があります。",
        "平成27年4月1日付で「オープンガバメント推進協議会」に名称変更）",
        "公開シンポジウム（取組事業報告・シビックパワーバトル）",
    ):
        assert words in text


def test_readings_stand_beside_the_names_and_do_not_cut_them(rendered: RenderedPdf) -> None:
    text = flat(rendered)
    for words in ("代表理事関治之氏", "教授庄司昌彦氏", "セキハルユキ", "ショウジマサヒコ"):
        assert words in text


def test_readings_in_brackets(seed_notice: NoticeDocument) -> None:
    text = flat(render_pdf(replace(seed_notice, settings=TypesettingOptions(ruby=RubyStyle.BRACKETS))))
    assert "関（セキ）治之（ハルユキ）氏" in text


def test_the_same_tree_gives_the_same_bytes_in_any_thread(
    seed_notice: NoticeDocument, rendered: RenderedPdf
) -> None:
    other = only(seed_notice, statement("別の文書"))
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(render_pdf, [seed_notice, other, seed_notice, other, seed_notice]))
    assert {result.data for result in results[::2]} == {rendered.data}
    assert results[1] == results[3]


def test_variants_and_supplementary_characters_come_back_as_typed(seed_notice: NoticeDocument) -> None:
    names = "𠮷田髙﨑辻\U000e0100辻神\ufa19〜～"
    result = render_pdf(only(seed_notice, statement(names)))
    assert names in flat(result)
    assert result.warnings == ()


def test_two_characters_with_one_glyph_are_told_apart(seed_notice: NoticeDocument) -> None:
    assert "甲〜乙～丙〜丁" in flat(render_pdf(only(seed_notice, statement("甲〜乙～丙〜丁"))))


def test_an_unknown_variant_is_printed_plain_with_a_warning_that_names_the_person(
    seed_notice: NoticeDocument,
) -> None:
    person = PersonLine((), (NamePart("山田"), NamePart(UNKNOWN_FORM)), "氏", "appearance:9")
    result = render_pdf(only(seed_notice, person))
    [warning] = result.warnings
    assert warning.key == "appearance:9"
    assert warning.text == f"山田　{UNKNOWN_FORM}　氏"
    assert "「人」の形で印刷しました" in warning.sentence
    assert f"山田{UNKNOWN_FORM}氏" in flat(result)


@pytest.mark.parametrize(("character", "name"), [("\U0010fffd", "U+10FFFD"), ("\x07", "U+0007")])
def test_a_character_that_no_font_has_stops_with_its_name(
    seed_notice: NoticeDocument, character: str, name: str
) -> None:
    with pytest.raises(WorldError, match=re.escape(name)) as caught:
        render_pdf(only(seed_notice, statement(f"会場{character}三階")))
    assert caught.value.sentence.startswith("「会場")
    assert character not in caught.value.sentence or character.isprintable()


def test_characters_a_chosen_font_lacks_come_from_another(seed_notice: NoticeDocument) -> None:
    vera = FontFile(str(pikepdf_free_font()))
    result = render_pdf(only(seed_notice, statement("Open Data 公開")), fonts=FontChoice(vera, vera))
    assert "OpenData公開" in flat(result)
    with pikepdf.open(io.BytesIO(result.data)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        kinds = {str(font.DescendantFonts[0].Subtype) for font in fonts.values()}
    assert kinds == {"/CIDFontType2", "/CIDFontType0"}


def pikepdf_free_font() -> str:
    """A TrueType font without Japanese: the one that comes with reportlab."""
    import reportlab

    return str(next(iter(__import__("pathlib").Path(reportlab.__file__).parent.glob("fonts/Vera.ttf"))))


def test_a_font_file_that_is_none_is_named(seed_notice: NoticeDocument, tmp_path) -> None:  # type: ignore[no-untyped-def]
    for content in (b"", b"no font at all"):
        path = tmp_path / "broken.otf"
        path.write_bytes(content)
        broken = FontFile(str(path))
        with pytest.raises(WorldError, match=r"broken\.otf"):
            render_pdf(seed_notice, fonts=FontChoice(broken, broken))
        path.unlink()
        path = tmp_path / "missing.otf"
    with pytest.raises(WorldError, match=r"missing\.otf"):
        render_pdf(seed_notice, fonts=FontChoice(FontFile(str(path)), FontFile(str(path))))


# ---------------------------------------------------------------- layout


@pytest.mark.parametrize(("more", "pages"), [(1, 2), (2, 2), (9, 3)])
def test_a_few_lines_too_many_are_pulled_back_and_more_flow_on(
    seed_notice: NoticeDocument, more: int, pages: int
) -> None:
    extra = tuple(statement(f"追加の行その{number}") for number in range(more))
    section = Section((Text("追加"),), extra)
    longer = replace(seed_notice, blocks=(*seed_notice.blocks[:-1], section, seed_notice.blocks[-1]))
    assert render_pdf(longer).pages == pages


@pytest.mark.parametrize("before", range(20, 40, 2))
def test_a_heading_is_never_the_last_line_of_a_page(seed_notice: NoticeDocument, before: int) -> None:
    filler = tuple(Statement((Text("行"),), f"line:{number}") for number in range(before))
    inner = Section((Text("中見出し"),), (Paragraph((Text("本文です。" * 30),), "body"),), "inner")
    document = only(seed_notice, *filler, Section((Text("見出し"),), (inner,), "outer"))
    places = {place.key: place.page for place in reversed(render_pdf(document).places)}
    assert places["outer"] == places["inner"] == places["body"]


@pytest.mark.parametrize("before", range(26, 40))
def test_no_line_of_a_long_paragraph_stands_alone(seed_notice: NoticeDocument, before: int) -> None:
    filler = tuple(Statement((Text("行"),), f"line:{number}") for number in range(before))
    document = only(seed_notice, *filler, Paragraph((Text("本文の文字が続きます。" * 20),), "body"))
    parts = [place for place in render_pdf(document).places if place.key == "body"]
    assert all(place.height >= 2 * 15.2 - 0.01 for place in parts)


def test_places_lie_on_the_page_and_lead_back_to_the_blocks(rendered: RenderedPdf) -> None:
    keys = {place.key: place for place in rendered.places}
    for key in (
        "event:1.theme",
        "notice.phone",
        "block:lead",
        "appearance:2",
        "event:1.title",
        "notice.sdgs",
    ):
        assert keys[key].page == 1
    assert keys["council.history"].page == keys["year:平成31年度"].page == 2
    for place in rendered.places:
        assert place.x >= 0
        assert place.y >= 0
        assert place.x + place.width <= 595.3
        assert place.y + place.height <= 841.9
        assert place.height > 5


def test_a_point_on_the_page_leads_to_the_smallest_block_there(rendered: RenderedPdf) -> None:
    [theme, words] = rendered.places_of("event:1.theme")[0], rendered.places_of("block:lead")[0]
    assert rendered.key_at(1, theme.x + 5, theme.y + theme.height - 5) == "event:1.theme"
    assert rendered.key_at(1, words.x + 5, words.y + 5) == "block:lead"
    assert rendered.key_at(2, 5, 5) == ""
    assert rendered.places_of("no such key") == ()


def test_short_names_of_a_list_are_not_divided(seed_notice: NoticeDocument) -> None:
    cities = [f"{first}{second}市" for first in "東西南北中上下" for second in "山川野田原島"]
    result = render_pdf(only(seed_notice, CommaList(tuple(cities))))
    lines = [line.strip() for line in extract_text(io.BytesIO(result.data)).split("\n") if "市、" in line]
    assert len([line for line in lines if "東山市" in line or line.startswith(tuple(cities))]) == len(lines)


def test_places_follow_the_text(rendered: RenderedPdf) -> None:
    order = [
        place
        for place in rendered.places
        if place.page == 1 and place.key.startswith(("block:lead", "sitting", "programme"))
    ]
    assert [place.y for place in order] == sorted(place.y for place in order)


def test_one_page_carries_no_number_two_do(seed_notice: NoticeDocument, rendered: RenderedPdf) -> None:
    assert "－1－" not in flat(render_pdf(only(seed_notice, statement("短い文書"))))
    assert "－1－" in flat(rendered, [0])
    assert "－2－" in flat(rendered, [1])


def test_a_draft_is_marked_on_every_page(seed_notice: NoticeDocument, rendered: RenderedPdf) -> None:
    draft = render_pdf(replace(seed_notice, meta=replace(seed_notice.meta, draft="案")))
    assert draft.pages == 2
    for page in (0, 1):
        assert flat(draft, [page]).count("案") == flat(rendered, [page]).count("案") + 1


def test_embargo_addressee_and_number_are_printed_above_the_title(seed_notice: NoticeDocument) -> None:
    header = replace(
        seed_notice.header,
        number=HeadLine("2郡政ソ第123号"),
        addressee=(HeadLine("郡山市記者クラブ　各位", "addressee"),),
        embargo=(HeadLine("解禁日時：11月6日（金）14時以降", "embargo"),),
    )
    result = render_pdf(only(replace(seed_notice, header=header), statement("本文")))
    text = flat(result)
    for words in ("2郡政ソ第123号", "郡山市記者クラブ各位", "解禁日時：11月6日（金）14時以降"):
        assert words in text
    tops = {place.key: place.y for place in result.places}
    assert tops["addressee"] < tops["embargo"] < tops["event:1.title"]


def test_a_long_title_breaks_between_phrases(seed_notice: NoticeDocument) -> None:
    title = "オープンガバメント推進協議会の公開シンポジウム「感染症対策を契機とした社会変革」をオンラインで開催します"
    header = replace(seed_notice.header, title=(HeadLine(title, "title"),))
    result = render_pdf(only(replace(seed_notice, header=header), statement("本文")))
    lines = extract_text(io.BytesIO(result.data)).split("\n")
    assert "「感染症対策を契機とした社会変革」を" in [line.strip() for line in lines]


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("hanging", [False, True])
def test_every_text_size_renders_whole(seed_notice: NoticeDocument, size: TextSize, hanging: bool) -> None:
    result = render_pdf(replace(seed_notice, settings=TypesettingOptions(size=size, hanging=hanging)))
    assert "公開シンポジウム（取組事業報告・シビックパワーバトル）" in flat(result)


def test_ten_thousand_characters_of_title_and_text_are_set(seed_notice: NoticeDocument) -> None:
    header = replace(seed_notice.header, title=(HeadLine("題" * 10_000),))
    document = only(replace(seed_notice, header=header), Paragraph((Text("本文" * 5_000),)))
    result = render_pdf(document)
    assert flat(result).count("題") == 10_000
    assert flat(result).count("文") == 5_000
    assert all(place.y + place.height <= 841.9 for place in result.places)


def test_qr_codes_do_not_touch_each_other_and_text_keeps_clear(seed_notice: NoticeDocument) -> None:
    blocks = (
        UrlLine("【一】", "https://example.jp/1", key="one"),
        UrlLine("【二】", "https://example.jp/2", key="two"),
        Paragraph((Text("横に並ぶ文章は短くなります。" * 12),), "beside"),
    )
    result = render_pdf(only(seed_notice, *blocks))
    tops = {place.key: place.y for place in result.places}
    assert tops["two"] - tops["one"] >= 42.5 + 6
    lines = [line.strip() for line in extract_text(io.BytesIO(result.data)).split("\n") if "文章" in line]
    assert len(lines[0]) < len(lines[3])


def test_a_qr_code_on_the_page_has_the_modules_of_its_address(rendered: RenderedPdf) -> None:
    wanted = [
        bytes(row)
        for row in segno.make("https://youtu.be/NUZt2y4blJE", error="m", micro=False).matrix_iter(border=0)
    ]
    side, scale = 15 * 72 / 25.4, 8
    with pypdfium2.PdfDocument(rendered.data) as pdf:
        picture = pdf[0].render(scale=scale).to_pil().convert("L")
    left = (595.276 + 472.5) / 2 - side
    top = rendered.places_of("link:1")[0].y + 3
    unit = side / len(wanted)
    seen = [
        bytes(
            picture.getpixel(
                (round((left + (x + 0.5) * unit) * scale), round((top + (y + 0.5) * unit) * scale))
            )
            < 128
            for x in range(len(wanted))
        )
        for y in range(len(wanted))
    ]
    assert seen == wanted


def test_person_without_name_prints_the_post_alone(seed_notice: NoticeDocument) -> None:
    person = PersonLine((PrintedAffiliation(("千葉市", "市長")),), ())
    assert "千葉市市長" in flat(render_pdf(only(seed_notice, person)))


def test_badges_of_all_goals(seed_notice: NoticeDocument) -> None:
    badges = tuple(GoalBadge(goal, f"{goal}.1") for goal in range(1, 18))
    header = replace(seed_notice.header, badges=badges)
    text = flat(render_pdf(only(replace(seed_notice, header=header), statement("本文"))))
    assert all(f"{goal}.1" in text for goal in range(1, 18))
