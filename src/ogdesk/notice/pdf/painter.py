"""Draws on the pages of one PDF through reportlab, and numbers the marked content for the structure tree.

All lengths in pt, y upwards from the foot of the page, as PDF has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import quote

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import PDFText
from reportlab.pdfgen.canvas import Canvas

from ogdesk.notice.pdf.fonts import FontSet
from ogdesk.notice.pdf.structure import Annotation, MarkedContent, Node
from ogdesk.notice.type.chain import Glyph

BLACK = (0.0, 0.0, 0.0)
Colour = tuple[float, float, float]


class _Sheets(Canvas):  # type: ignore[misc]
    """A canvas that opens its pages without a standard font: an unembedded Helvetica is no PDF/A."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Painter:
    """The drawing side of a PDF. `page` counts from 1."""

    def __init__(self, fonts: FontSet, language: str) -> None:
        self.fonts = fonts
        self.canvas = _Sheets(
            "", pagesize=A4, lang=language, pageCompression=0, invariant=1, pdfVersion=(1, 7), verbosity=0
        )
        self.page = 1
        self._marks = 0
        self._links = 0
        self._bookmarks = 0
        self._repeating = False

    def next_page(self) -> None:
        self.canvas.showPage()
        self.page += 1
        self._marks = self._links = 0

    def finish(self) -> bytes:
        """The raw PDF: no structure tree, no fonts yet."""
        self.canvas.showPage()
        return bytes(self.canvas.getpdfdata())

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """What is drawn inside belongs to `node`."""
        if self._repeating:
            with self.artifact("Pagination"):
                yield
            return
        node.children.append(MarkedContent(self.page, self._marks))
        self._write(f"/{node.tag} <</MCID {self._marks}>> BDC")
        self._marks += 1
        yield
        self._write("EMC")

    @contextmanager
    def untagged(self) -> Iterator[None]:
        """What is drawn inside is decoration, also what asks for a tag: a repetition of something tagged before."""
        self._repeating = True
        yield
        self._repeating = False

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is decoration: 'Layout' or 'Pagination'."""
        self._write(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._write("EMC")

    def show(
        self, glyphs: Iterable[tuple[float, Glyph]], y: float, size: float, colour: Colour = BLACK
    ) -> None:
        """Show glyphs at the given left edges of their advances, on the baseline `y`."""
        array: list[str] = []
        shown: list[list[str]] = []
        font = ""
        pen = 0.0
        for x, glyph in glyphs:
            name, code = self.fonts.code(glyph)
            if name != font:
                array = [f"/{name} {size:g} Tf 1 0 0 1 {x:.3f} {y:.3f} Tm [<"]
                shown.append(array)
                font, pen = name, x
            shift = round((pen - x) * 1000 / size)
            if shift:
                array.append(f">{shift}<")
                pen -= shift * size / 1000
            array.append(code)
            pen += glyph.advance * size
        if shown:
            text = " ".join("".join(part) + ">] TJ" for part in shown)
            self._write(f"BT {text} ET" if colour == BLACK else f"q {_rgb(colour)} rg BT {text} ET Q")

    def rectangle(self, x: float, y: float, width: float, height: float, *, line: float) -> None:
        """An outline of the given line width."""
        self._write(f"q {line:g} w {x:.3f} {y:.3f} {width:.3f} {height:.3f} re S Q")

    def shape(self, path: str, x: float, y: float, unit: float) -> None:
        """Fill a path whose coordinates count in `unit` pt from x, y."""
        self._write(f"q {unit:.5f} 0 0 {unit:.5f} {x:.3f} {y:.3f} cm {path} f Q")

    def rounded(self, x: float, y: float, side: float, radius: float, colour: Colour) -> None:
        """A filled square with round corners."""
        self.canvas.saveState()
        self.canvas.setFillColorRGB(*colour)
        self.canvas.roundRect(x, y, side, side, radius, stroke=0, fill=1)
        self.canvas.restoreState()

    def rule(self, x: float, y: float, to: float, line: float, colour: Colour = BLACK) -> None:
        """A horizontal line."""
        self._write(f"q {_rgb(colour)} RG {line:g} w {x:.3f} {y:.3f} m {to:.3f} {y:.3f} l S Q")

    def link(self, node: Node, url: str, rect: tuple[float, float, float, float], words: str) -> None:
        """A link annotation over `rect` (left, bottom, right, top) that belongs to `node`."""
        if self._repeating:
            return
        safe = quote(url, safe=":/?#[]@!$&'()*+,;=%-._~", errors="replace")
        self.canvas.linkURL(safe, rect, F=4, Contents=PDFText(words))
        node.children.append(Annotation(self.page, self._links))
        self._links += 1

    def bookmark(self, title: str, level: int, y: float) -> None:
        """An entry of the outline that leads to height `y` of this page."""
        self._bookmarks += 1
        name = f"b{self._bookmarks}"
        self.canvas.bookmarkHorizontal(name, 0, y)
        self.canvas.addOutlineEntry(title, name, level)

    def _write(self, operators: str) -> None:
        self.canvas.addLiteral(operators)


def _rgb(colour: Colour) -> str:
    return " ".join(f"{part:g}" for part in colour)
