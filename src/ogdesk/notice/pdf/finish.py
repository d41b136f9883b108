"""The last pass over the PDF: structure tree, fonts, metadata and output intent make it PDF/A-2a and PDF/UA-1."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from ogdesk.notice.document import Meta
from ogdesk.notice.pdf.colour import srgb_profile
from ogdesk.notice.pdf.fonts import FontSet
from ogdesk.notice.pdf.structure import Annotation, MarkedContent, Node
from ogdesk.notice.pdf.xmp import xmp_packet

CREATOR = "ogdesk"
PRODUCER = "ogdesk (ReportLab, pikepdf)"
_SRGB = "sRGB IEC61966-2.1"


def finish(raw: bytes, root: Node, fonts: FontSet, meta: Meta) -> bytes:
    """Complete the raw pages. The same input gives the same bytes."""
    with Pdf.open(io.BytesIO(raw)) as pdf:
        resources = pdf.make_indirect(fonts.embedded(pdf))
        for page in pdf.pages:
            page.obj.Resources = Dictionary(Font=resources)
        _Tree(pdf).attach(root)
        _describe(pdf, meta)
        _set_output_intent(pdf)
        target = io.BytesIO()
        pdf.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
    return target.getvalue()


class _Tree:
    """Writes the structure tree and its way back from content to elements (ParentTree)."""

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self.owners: list[dict[int, pikepdf.Object]] = [{} for _ in self.pages]
        self.links: list[tuple[pikepdf.Object, pikepdf.Object]] = []

    def attach(self, root: Node) -> None:
        tree = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        numbers: list[Any] = []
        for number, (page, owners) in enumerate(zip(self.pages, self.owners, strict=True)):
            page.StructParents = number
            page.Tabs = Name.S
            marks = Array([owners[mark] for mark in range(len(owners))])
            numbers += [number, self.pdf.make_indirect(marks)]
        for key, (annotation, owner) in enumerate(self.links, len(self.pages)):
            annotation.StructParent = key
            numbers += [key, owner]
        tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(self.pages) + len(self.links)
        self.pdf.Root.StructTreeRoot = tree
        self.pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, node: Node, parent: pikepdf.Object) -> pikepdf.Object:
        element = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + node.tag), P=parent))
        if node.alt:
            element.Alt = String(node.alt)
        attributes = _attributes(node)
        if attributes:
            element.A = attributes[0] if len(attributes) == 1 else Array(attributes)
        home = next((child.page for child in node.children if isinstance(child, MarkedContent)), 0)
        if home:
            element.Pg = self.pages[home - 1]
        element.K = Array([self._child(child, element, home) for child in node.children if not _empty(child)])
        return element

    def _child(
        self, child: Node | MarkedContent | Annotation, element: pikepdf.Object, home: int
    ) -> pikepdf.Object | int:
        """A child; marks on the element's own page `home` are plain numbers."""
        if isinstance(child, Node):
            return self._element(child, element)
        page = self.pages[child.page - 1]
        if isinstance(child, MarkedContent):
            self.owners[child.page - 1][child.number] = element
            if child.page == home:
                return child.number
            return Dictionary(Type=Name.MCR, Pg=page, MCID=child.number)
        annotation = page.Annots[child.number]
        self.links.append((annotation, element))
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)


def _empty(child: Node | MarkedContent | Annotation) -> bool:
    return isinstance(child, Node) and child.is_empty


def _attributes(node: Node) -> list[Dictionary]:
    attributes = [
        Dictionary(
            {"/O": Name("/" + owner)} | {f"/{name}": Name("/" + value) for name, value in values.items()}
        )
        for owner, values in node.attributes.items()
    ]
    if node.box:
        box = Array([round(edge, 2) for edge in node.box])
        attributes.append(Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block))
    return attributes


def _describe(pdf: Pdf, meta: Meta) -> None:
    """Document information and XMP say the same; dates come from the release."""
    moment = f"D:{meta.released:%Y%m%d}000000+09'00'"
    pdf.docinfo = pdf.make_indirect(
        Dictionary(
            Title=String(meta.title),
            Author=String(meta.author),
            Subject=String(meta.subject),
            Keywords=String(",".join(meta.keywords)),
            Creator=String(CREATOR),
            Producer=String(PRODUCER),
            CreationDate=String(moment),
            ModDate=String(moment),
        )
    )
    pdf.Root.Metadata = pdf.make_stream(
        xmp_packet(meta, CREATOR, PRODUCER), Type=Name.Metadata, Subtype=Name.XML
    )
    pdf.Root.Lang = String(meta.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _set_output_intent(pdf: Pdf) -> None:
    profile = pdf.make_stream(srgb_profile(), N=3)
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String(_SRGB),
                Info=String(_SRGB),
                DestOutputProfile=profile,
            )
        ]
    )
