"""Whatever a builder hands over, the renderers print all of it or refuse with a sentence."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.notice.document import (
    Appendix,
    GoalBadge,
    Header,
    HeadLine,
    Meta,
    NoticeDocument,
    NumberingLevel,
    RubyStyle,
    TextSize,
    TypesettingOptions,
)
from ogdesk.notice.pdf import render_pdf
from ogdesk.notice.plain import render_text
from ogdesk.notice.tree import (
    Align,
    AlignedLine,
    Block,
    Bold,
    CommaList,
    Enumeration,
    Hyperlink,
    Item,
    LineList,
    NamePart,
    NoBreak,
    Note,
    Paragraph,
    PersonLine,
    PrintedAffiliation,
    Ruby,
    Section,
    Statement,
    Table,
    TableRow,
    Text,
    UrlLine,
    YearEntry,
    YearLines,
)

words = st.text("市民会議をあいアイー、。「」（）・：～〜 　ABCxyz0123456789/-.𠮷髙", max_size=30)
flat_runs = st.one_of(
    words.map(Text),
    st.tuples(words, words).map(lambda each: Ruby(*each)),
    words.map(lambda each: Hyperlink(each, "https://example.jp/道?a=1")),
)
runs = st.lists(
    st.one_of(
        flat_runs,
        st.lists(flat_runs, max_size=3).map(lambda each: Bold(tuple(each))),
        st.lists(flat_runs, max_size=3).map(lambda each: NoBreak(tuple(each))),
    ),
    max_size=4,
).map(tuple)
keys = st.sampled_from(["", "event:1.theme", "block:lead"])
names = st.lists(st.tuples(words, words).map(lambda each: NamePart(*each)), max_size=3).map(tuple)
affiliations = st.lists(
    st.lists(words, max_size=3).map(lambda each: PrintedAffiliation(tuple(each))), max_size=3
).map(tuple)


def tables(columns: int) -> st.SearchStrategy[Table]:
    cells = st.lists(runs, min_size=columns, max_size=columns).map(tuple)
    rows = st.lists(cells.map(TableRow), max_size=4).map(tuple)
    return st.builds(
        Table, st.one_of(st.just(()), cells), rows, row_headers=st.booleans(), caption=words, key=keys
    )


leaves: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, runs, keys),
    st.builds(Statement, runs, keys),
    st.builds(AlignedLine, runs, st.sampled_from(Align), keys),
    st.builds(Note, runs, keys),
    st.builds(UrlLine, words, st.just("https://example.jp/abc"), st.booleans(), keys),
    st.builds(PersonLine, affiliations, names, words, keys),
    st.builds(CommaList, st.lists(words, max_size=5).map(tuple), keys),
    st.builds(LineList, st.lists(runs, max_size=5).map(tuple), keys),
    st.builds(Enumeration, st.lists(runs.map(Item), max_size=5).map(tuple), keys),
    st.builds(
        YearLines,
        st.lists(st.builds(YearEntry, words, st.lists(runs, max_size=3).map(tuple)), max_size=3).map(tuple),
    ),
    st.integers(1, 5).flatmap(tables),
)
blocks: st.SearchStrategy[Block] = st.recursive(
    leaves,
    lambda inner: st.builds(Section, runs, st.lists(inner, max_size=4).map(tuple), keys),
    max_leaves=12,
)
head_lines = st.lists(words.map(HeadLine), max_size=3).map(tuple)
documents = st.builds(
    NoticeDocument,
    st.builds(Meta, words, words, st.just(date(2020, 11, 6)), words, draft=st.sampled_from(["", "案"])),
    st.builds(
        Header,
        words.map(HeadLine),
        head_lines,
        head_lines,
        tagline=st.one_of(st.none(), words.map(HeadLine)),
        badges=st.lists(st.builds(GoalBadge, st.integers(0, 18), words, words), max_size=3).map(tuple),
        embargo=head_lines,
        addressee=head_lines,
    ),
    st.lists(leaves, max_size=2).map(tuple),
    st.lists(blocks, max_size=4).map(tuple),
    st.lists(st.builds(Appendix, words, st.lists(blocks, max_size=2).map(tuple), words), max_size=2).map(
        tuple
    ),
    st.builds(
        TypesettingOptions,
        st.sampled_from(RubyStyle),
        st.booleans(),
        st.sampled_from(TextSize),
        st.sampled_from(NumberingLevel),
    ),
)


def letters(text: str) -> set[str]:
    return set(re.sub(r"\s", "", text))


def shown_texts(data: bytes) -> str:
    """All characters behind the codes of the fonts."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tables = [font.ToUnicode.read_bytes().decode() for font in pdf.pages[0].Resources.Font.values()]
    codes = re.findall(r"<[0-9A-F]{4}> <([0-9A-F]+)>", "".join(tables))
    return "".join(bytes.fromhex(code).decode("utf-16-be") for code in codes)


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents)
def test_every_character_of_any_tree_is_printed(document: NoticeDocument) -> None:
    result = render_pdf(document)
    plain = replace(document, meta=replace(document.meta, draft=""))
    assert letters(render_text(plain)) - letters("()・") <= letters(shown_texts(result.data)) | {
        "（",
        "）",
        "\t",
        "、",
    }
    for place in result.places:
        assert 1 <= place.page <= result.pages
        assert place.y + place.height <= 841.9


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents)
def test_marked_content_and_structure_agree_for_any_tree(document: NoticeDocument) -> None:
    with pikepdf.open(io.BytesIO(render_pdf(document).data)) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
        for page in pdf.pages:
            drawn = sum(
                str(operator) == "BDC" and "/MCID" in operands[1]
                for operands, operator in pikepdf.parse_content_stream(page)
            )
            assert drawn == len(owners[int(page.obj.StructParents)])


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents)
def test_all_text_starts_within_the_text_block_or_its_margins_for_any_tree(document: NoticeDocument) -> None:
    with pikepdf.open(io.BytesIO(render_pdf(document).data)) as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "Tm":
                    x, y = float(operands[4]), float(operands[5])
                    assert 55 <= x <= 540
                    assert 25 <= y <= 820
