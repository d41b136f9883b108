"""PDF of a notice: A4, own typography, tagged, PDF/A-2a and PDF/UA-1 (docs/decisions/pdf.md).

Importing this loads neither reportlab nor pikepdf nor a font; the first `render_pdf` does.
"""

from __future__ import annotations

from ogdesk.notice.document import NoticeDocument
from ogdesk.notice.pdf.result import BlockPlace, RenderedPdf, RenderWarning
from ogdesk.notice.type.choice import Family, FontChoice, default_fonts, fonts_of

__all__ = [
    "BlockPlace",
    "Family",
    "FontChoice",
    "RenderWarning",
    "RenderedPdf",
    "default_fonts",
    "fonts_of",
    "render_pdf",
]


def render_pdf(document: NoticeDocument, *, fonts: FontChoice | None = None) -> RenderedPdf:
    """Render a document; the same tree and fonts give the same bytes. Keeps no state, so any thread may call it.

    `fonts`: None = the fonts that come with the program. Raises WorldError naming a character that no font has, or a
    font file that can't be read.
    """
    from ogdesk.notice.pdf.render import render  # noqa: PLC0415 - the door of the PDF library

    return render(document, fonts or default_fonts())
