"""What makes the PDF accessible and archivable, read with a foreign parser: tags, ParentTree, XMP, fonts, links, outline."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from pdfminer.high_level import extract_text
from pikepdf import Dictionary, Name, Object, Pdf

from ogdesk.notice.document import NoticeDocument, RubyStyle, TextSize, TypesettingOptions
from ogdesk.notice.pdf import render_pdf
from ogdesk.notice.tree import Hyperlink, Ruby, Table, TableRow, Text

JUDGE = os.environ.get("OGDESK_PDF_JUDGE", "")


@pytest.fixture(scope="module", params=["seed", "rich"])
def pdf(
    request: pytest.FixtureRequest, seed_notice: NoticeDocument, rich_notice: NoticeDocument
) -> Iterator[Pdf]:
    document = seed_notice if request.param == "seed" else rich_notice
    with Pdf.open(io.BytesIO(render_pdf(document).data)) as opened:
        yield opened


def elements(element: Object) -> Iterator[Object]:
    """All structure elements in reading order."""
    yield element
    for child in element.get("/K", []):
        if isinstance(child, Dictionary) and child.get("/Type") == Name.StructElem:
            yield from elements(child)


def tags(pdf: Pdf) -> list[str]:
    return [str(element.S)[1:] for element in elements(pdf.Root.StructTreeRoot.K)]


def held_marks(element: Object, page: pikepdf.Page) -> list[int]:
    """Numbers of the marked content on a page that an element holds: plain, or as references to another page."""
    marks = []
    for kid in element.K:
        if isinstance(kid, int):
            marks += [kid] if element.Pg == page.obj else []
        elif kid.get("/Type") == Name.MCR and kid.Pg == page.obj:
            marks.append(int(kid.MCID))
    return marks


def drawn_marks(page: pikepdf.Page) -> list[tuple[str, int]]:
    """Tag and number of each marked content of a page."""
    found = []
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "BDC" and "/MCID" in operands[1]:
            found.append((str(operands[0]), int(operands[1].MCID)))
    return found


def test_the_file_says_it_is_tagged_japanese_and_shows_its_title(pdf: Pdf) -> None:
    assert pdf.Root.MarkInfo.Marked is True
    assert str(pdf.Root.Lang) == "ja-JP"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
    assert pdf.pdf_version == "1.7"


def test_every_marked_content_belongs_to_exactly_one_element(pdf: Pdf) -> None:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    for page in pdf.pages:
        owners = parents[int(page.obj.StructParents)]
        marks = drawn_marks(page)
        assert [number for _, number in marks] == list(range(len(owners)))
        for tag, number in marks:
            assert str(owners[number].S) == tag
            assert held_marks(owners[number], page).count(number) == 1


def test_nothing_is_drawn_outside_of_tags_and_artifacts(pdf: Pdf) -> None:
    for page in pdf.pages:
        depth = 0
        for _, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
            assert depth in (0, 1)
            assert depth == 1 or name not in ("TJ", "Tj", "S", "f", "f*", "B", "Do")


def test_headings_go_down_one_level_at_a_time(pdf: Pdf) -> None:
    levels = [int(tag[1]) for tag in tags(pdf) if re.fullmatch(r"H[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_lists_tables_figures_and_ruby_are_whole(pdf: Pdf) -> None:
    for element in elements(pdf.Root.StructTreeRoot.K):
        kids = [
            str(kid.S)[1:]
            for kid in element.K
            if isinstance(kid, Dictionary) and kid.get("/Type") == Name.StructElem
        ]
        match str(element.S)[1:]:
            case "L":
                assert set(kids) == {"LI"}
            case "LI":
                assert kids in (["LBody"], ["Lbl", "LBody"])
            case "Ruby":
                assert kids == ["RB", "RT"]
            case "Figure":
                assert str(element.Alt)
                assert len(element.A.BBox) == 4
            case "TR":
                assert len(kids) == 3


def test_the_seed_has_the_tags_of_its_outline(seed_notice: NoticeDocument) -> None:
    with Pdf.open(io.BytesIO(render_pdf(seed_notice).data)) as opened:
        found = tags(opened)
    assert [found.count(tag) for tag in ("H1", "H2", "H3", "H4", "Ruby", "Figure", "Link", "Sect")] == [
        2,
        12,
        4,
        2,
        4,
        3,
        2,
        1,
    ]


def test_links_carry_a_text_and_their_place_in_the_structure(pdf: Pdf) -> None:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    links = [annotation for page in pdf.pages for annotation in page.obj.get("/Annots", [])]
    assert links
    for link in links:
        assert str(link.Contents)
        assert str(link.A.URI).isascii()
        assert int(link.F) == 4
        owner = parents[int(link.StructParent)]
        assert Name.Link == owner.S
        assert any(
            isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR and kid.Obj == link
            for kid in owner.K
        )
    assert all(page.obj.Tabs == Name.S for page in pdf.pages)


def test_a_link_over_three_lines_is_one_element(rich_notice: NoticeDocument) -> None:
    with Pdf.open(io.BytesIO(render_pdf(rich_notice).data)) as opened:
        links = [each for each in elements(opened.Root.StructTreeRoot.K) if Name.Link == each.S]
        counts = [
            sum(isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR for kid in link.K)
            for link in links
        ]
    assert max(counts) == 3


def test_every_font_is_embedded_with_its_text(pdf: Pdf) -> None:
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            assert font.Subtype == Name.Type0
            assert "/ToUnicode" in font
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert "/FontFile3" in descriptor or "/FontFile2" in descriptor
            assert re.fullmatch(r"/[A-Z]{6}\+.+", str(font.BaseFont))


def test_information_and_xmp_say_the_same(seed_notice: NoticeDocument) -> None:
    with Pdf.open(io.BytesIO(render_pdf(seed_notice).data)) as opened:
        info = opened.docinfo
        assert str(info.CreationDate) == "D:20201106000000+09'00'"
        with opened.open_metadata() as xmp:
            assert xmp["dc:title"] == str(info.Title) == seed_notice.meta.title
            assert xmp["dc:creator"] == [seed_notice.meta.author]
            assert xmp["pdfaid:part"] == "2"
            assert xmp["pdfaid:conformance"] == "A"
            assert xmp["pdfuaid:part"] == "1"
            assert xmp["xmp:CreateDate"] == "2020-11-06T00:00:00+09:00"


def test_characters_that_xml_forbids_stay_out_of_the_metadata(seed_notice: NoticeDocument) -> None:
    meta = replace(
        seed_notice.meta,
        title="題\udfff名",
        author="郡山市\x07<課>",
        subject="\ud800報道\x00",
        keywords=("甲\x1b", "乙"),
    )
    with Pdf.open(io.BytesIO(render_pdf(replace(seed_notice, meta=meta)).data)) as opened:
        assert str(opened.docinfo.Author) == "郡山市<課>"
        assert str(opened.docinfo.Keywords) == "甲,乙"
        with opened.open_metadata() as xmp:
            assert xmp["dc:creator"] == ["郡山市<課>"]
            assert xmp["dc:description"] == "報道"


def test_the_output_intent_is_an_srgb_profile(pdf: Pdf) -> None:
    from PIL import ImageCms

    [intent] = pdf.Root.OutputIntents
    profile = ImageCms.ImageCmsProfile(io.BytesIO(intent.DestOutputProfile.read_bytes()))
    assert profile.profile.profile_description == "sRGB IEC61966-2.1"
    transform = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    from PIL import Image

    colours = Image.new("RGB", (2, 1))
    colours.putpixel((0, 0), (253, 157, 36))
    colours.putpixel((1, 0), (0, 51, 153))
    seen = ImageCms.applyTransform(colours, transform)
    assert seen is not None
    for at, expected in ((0, (253, 157, 36)), (1, (0, 51, 153))):
        assert all(abs(one - other) <= 1 for one, other in zip(seen.getpixel((at, 0)), expected, strict=True))


def test_the_outline_leads_to_notice_sections_and_appendix(seed_notice: NoticeDocument) -> None:
    with Pdf.open(io.BytesIO(render_pdf(seed_notice).data)) as opened, opened.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
        sections = [[child.title for child in entry.children] for entry in outline.root]
    assert titles == [seed_notice.meta.title, "別紙　オープンガバメント推進協議会概要"]
    assert sections[0][:2] == ["1　趣旨・目的", "2　開催日時"]
    assert sections[1][-1] == "5　主な活動内容"


def test_table_cells_say_what_they_head(rich_notice: NoticeDocument) -> None:
    with Pdf.open(io.BytesIO(render_pdf(rich_notice).data)) as opened:
        heads = [each for each in elements(opened.Root.StructTreeRoot.K) if each.S == Name.TH]
        scopes = [str(each.A.Scope) for each in heads]
    assert scopes == ["/Column"] * 3 + ["/Row"] * 2


def test_a_table_over_pages_stays_one_table_and_ends_without_an_empty_page(
    seed_notice: NoticeDocument,
) -> None:
    def document(rows: int, cell: str = "内容") -> NoticeDocument:
        cells = ((Text("名"),), (Text(cell),))
        table = Table(((Text("名前"),), (Text("内容"),)), tuple(TableRow(cells, "row") for _ in range(rows)))
        return replace(seed_notice, lead=(), blocks=(table,), appendices=())

    for rows in range(24, 30):
        result = render_pdf(document(rows))
        assert max(place.page for place in result.places) == result.pages
    long = render_pdf(document(80))
    assert long.pages == 3
    text = extract_text(io.BytesIO(long.data))
    assert text.count("名前") == 3
    with Pdf.open(io.BytesIO(long.data)) as opened:
        assert [tags(opened).count(tag) for tag in ("Table", "TR", "TH")] == [1, 81, 2]
    high = render_pdf(document(1, "長い内容です。" * 900))
    assert high.pages > 2
    assert all(place.y + place.height <= 841.9 - 16 / 25.4 * 72 + 0.1 for place in high.places)


def long_table() -> Table:
    cells = ((Text("名"),), (Text("内容"),))
    return Table(
        ((Ruby("名前", "ナマエ"),), (Hyperlink("内容", "https://example.jp/"),)),
        tuple(TableRow(cells) for _ in range(60)),
    )


def variants(seed: NoticeDocument, rich: NoticeDocument) -> dict[str, NoticeDocument]:
    brackets = TypesettingOptions(ruby=RubyStyle.BRACKETS, hanging=True)
    return {
        "seed": seed,
        "rich": rich,
        "brackets": replace(rich, settings=brackets),
        "larger": replace(rich, settings=TypesettingOptions(size=TextSize.LARGER)),
        "table": replace(rich, blocks=(Table((), (), key="empty"), long_table())),
        "short": replace(seed, lead=(), blocks=(), appendices=()),
    }


@pytest.mark.judge
@pytest.mark.skipif(
    not JUDGE, reason="OGDESK_PDF_JUDGE is not set: no outside judge for PDF/UA-1 and PDF/A-2a"
)
def test_the_judge_finds_pdf_ua_1_and_pdf_a_2a(
    tmp_path: Path, seed_notice: NoticeDocument, rich_notice: NoticeDocument
) -> None:
    files = []
    for name, document in variants(seed_notice, rich_notice).items():
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(render_pdf(document).data)
    done = subprocess.run(
        [*shlex.split(JUDGE), *map(str, files)], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
