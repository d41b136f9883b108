"""From the tree to a finished PDF: set, draw, finish."""

from __future__ import annotations

from dataclasses import replace

from ogdesk.notice.document import NoticeDocument
from ogdesk.notice.pdf.compose import Composer, draw
from ogdesk.notice.pdf.finish import finish
from ogdesk.notice.pdf.fonts import FontSet
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.result import RenderedPdf
from ogdesk.notice.pdf.xmp import cleaned
from ogdesk.notice.type.chain import chains
from ogdesk.notice.type.choice import FontChoice


def render(document: NoticeDocument, choice: FontChoice) -> RenderedPdf:
    """See `ogdesk.notice.pdf.render_pdf`."""
    document = replace(document, meta=cleaned(document.meta))
    composer = Composer(document, *chains(choice))
    parts = composer.parts()
    fonts = FontSet()
    painter = Painter(fonts, document.meta.language)
    root, places = draw(painter, parts, document.meta.draft)
    data = finish(painter.finish(), root, fonts, document.meta)
    return RenderedPdf(data, painter.page, places, tuple(dict.fromkeys(composer.warnings)))
