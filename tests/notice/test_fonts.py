"""Fonts: what each has, what stands in, how a document's subsets are made."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
import reportlab

from ogdesk.notice.pdf.fonts import FontSet
from ogdesk.notice.type import choice
from ogdesk.notice.type.chain import FontChain, Glyph, chains
from ogdesk.notice.type.characters import Kind
from ogdesk.notice.type.choice import Family, FontFile, default_fonts, fonts_of
from ogdesk.notice.type.face import open_face

VERA = FontFile(str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"))


@pytest.fixture(scope="module")
def noto() -> FontChain:
    return chains(default_fonts())[0]


def glyph(chain: FontChain, cluster: str) -> Glyph:
    found = chain.glyph(cluster)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "cluster", ["髙", "﨑", "𠮷", "辻\U000e0100", "神\ufa19"[1], "葛\U000e0100", "①", "㈱"]
)
def test_the_default_font_has_the_names_of_the_field(noto: FontChain, cluster: str) -> None:
    found = glyph(noto, cluster)
    assert found.face is open_face(default_fonts().body)
    assert not found.plain_form


def test_a_variant_is_another_glyph_than_its_base(noto: FontChain) -> None:
    assert glyph(noto, "葛\U000e0100").number != glyph(noto, "葛\U000e0101").number


def test_an_unknown_selector_falls_back_to_the_base_and_says_so(noto: FontChain) -> None:
    found = glyph(noto, "人\U000e01ef")
    assert found.plain_form
    assert found.number == glyph(noto, "人").number


def test_headings_come_from_a_true_bold() -> None:
    body, bold = chains(default_fonts())
    assert glyph(bold, "公").face.postscript_name == "NotoSansCJKjp-Bold"
    assert glyph(body, "公").face.postscript_name == "NotoSansJP-Regular"


def test_a_latin_font_borrows_its_japanese() -> None:
    chain = FontChain(VERA)
    assert glyph(chain, "A").face is open_face(VERA)
    assert glyph(chain, "市").face is open_face(default_fonts().body)


def test_a_font_of_the_machine_that_can_not_be_read_is_as_good_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no font has is still told by the paper, not by a file that nobody chose."""
    broken = tmp_path / "ipaexg.ttf"
    broken.write_bytes(b"no font")
    monkeypatch.setattr(choice, "_machine_fonts", lambda: {"ipaexg.ttf": str(broken)})
    assert FontChain(default_fonts().body).glyph("\U00010fff") is None


def test_the_same_question_gives_the_same_glyph(noto: FontChain) -> None:
    assert noto.glyph("市") is noto.glyph("市")


@pytest.mark.parametrize(
    ("character", "kind"),
    [
        ("市", Kind.IDEOGRAPH),
        ("Ａ", Kind.IDEOGRAPH),
        ("A", Kind.LATIN),
        ("1", Kind.LATIN),
        ("(", Kind.NARROW),
        ("（", Kind.OPEN),
        ("」", Kind.CLOSE),
        ("、", Kind.COMMA),
        ("。", Kind.STOP),
        ("・", Kind.MIDDLE),
        ("　", Kind.WIDE_SPACE),
        (" ", Kind.SPACE),
    ],
)
def test_kinds(noto: FontChain, character: str, kind: Kind) -> None:
    assert glyph(noto, character).kind is kind


def test_the_families_that_come_with_the_program_are_always_there() -> None:
    for family in (Family.NOTO_SANS, Family.NOTO_SERIF):
        fonts = fonts_of(family)
        assert fonts is not None
        assert Path(fonts.body.path).is_file()
        assert Path(fonts.bold.path).is_file()


def test_families_of_the_machine_are_there_or_none() -> None:
    for family in (Family.BIZ_UD_GOTHIC, Family.BIZ_UD_MINCHO):
        fonts = fonts_of(family)
        assert fonts is None or Path(fonts.body.path).is_file()


def test_one_code_stands_for_one_text(noto: FontChain) -> None:
    fonts = FontSet()
    wave, tilde = fonts.code(glyph(noto, "〜")), fonts.code(glyph(noto, "～"))
    assert wave[1] == tilde[1]
    assert wave[0] != tilde[0]
    assert fonts.code(glyph(noto, "〜")) == wave


def test_documents_do_not_see_each_others_glyphs(noto: FontChain) -> None:
    def embedded(text: str) -> tuple[str, bytes]:
        fonts = FontSet()
        for character in text:
            fonts.code(glyph(noto, character))
        with pikepdf.new() as pdf:
            [font] = fonts.embedded(pdf).values()
            return str(font.BaseFont), font.ToUnicode.read_bytes()

    first, second, again = embedded("甲"), embedded("乙丙"), embedded("甲")
    assert first == again
    assert first[0] != second[0]
    assert b"<7532>" in first[1]
    assert b"<7532>" not in second[1]


def test_texts_of_codes_keep_surrogates_and_selectors_whole(noto: FontChain) -> None:
    fonts = FontSet()
    for cluster in ("𠮷", "辻\U000e0100"):
        fonts.code(glyph(noto, cluster))
    with pikepdf.new() as pdf:
        [font] = fonts.embedded(pdf).values()
        table = font.ToUnicode.read_bytes()
    assert b"<D842DFB7>" in table
    assert b"<8FBBDB40DD00>" in table


def test_a_truetype_subset_keeps_its_glyph_numbers_and_is_small() -> None:
    face = open_face(VERA)
    number = face.glyph("A")
    assert number is not None
    assert face.cid(number) == number
    assert face.subset([number]).size < 10_000


def test_a_cff_subset_holds_cids() -> None:
    face = open_face(default_fonts().bold)
    number = face.glyph("公")
    assert number is not None
    assert 0 < face.cid(number) < 65_536
    assert face.subset([number]).size < 5_000
