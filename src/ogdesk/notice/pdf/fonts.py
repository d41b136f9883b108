"""Embedded fonts of one document: Type0 with Identity-H, subset by HarfBuzz, exact ToUnicode.

A code of a font can stand for one text only. Where two characters share a glyph (〜 and ～ in Noto, base and variant after
a fallback), the second one comes from another subset of the same font, so that the text is always found again as typed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ogdesk.notice.type.chain import Glyph
from ogdesk.notice.type.face import Face


class DocumentFont:
    """One subset of one face, with the codes used so far."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._used: dict[int, Glyph] = {}

    def take(self, glyph: Glyph) -> int | None:
        """The code of a glyph; None when that code already stands for another text."""
        code = self.face.cid(glyph.number)
        known = self._used.setdefault(code, glyph)
        return code if known.cluster == glyph.cluster else None

    def embed(self, pdf: Pdf) -> Object:
        """The font dictionary, with all it refers to, in `pdf`."""
        base = Name("/" + self._subset_tag() + "+" + self.face.postscript_name)
        codes = sorted(self._used.items())
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=base,
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(self._descendant(pdf, base, codes))]),
                ToUnicode=pdf.make_stream(_to_unicode(codes)),
            )
        )

    def _descendant(self, pdf: Pdf, base: Object, codes: list[tuple[int, Glyph]]) -> Dictionary:
        widths = " ".join(f"{code} [{round(glyph.advance * 1000, 2):g}]" for code, glyph in codes)
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType0 if self.face.is_cff else Name.CIDFontType2,
            BaseFont=base,
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
            FontDescriptor=pdf.make_indirect(self._descriptor(pdf, base, codes)),
            DW=1000,
            W=Object.parse(f"[{widths}]".encode()),
        )
        if not self.face.is_cff:
            font.CIDToGIDMap = Name.Identity
        return font

    def _descriptor(self, pdf: Pdf, base: Object, codes: list[tuple[int, Glyph]]) -> Dictionary:
        ascent, descent = self.face.vertical
        program = self.face.subset(glyph.number for _, glyph in codes)
        descriptor = Dictionary(
            Type=Name.FontDescriptor,
            FontName=base,
            Flags=4,
            FontBBox=Array(self.face.bounds),
            ItalicAngle=0,
            Ascent=ascent,
            Descent=descent,
            CapHeight=ascent,
            StemV=80,
        )
        if self.face.is_cff:
            descriptor.FontFile3 = pdf.make_stream(
                program.deflated, Filter=Name.FlateDecode, Subtype=Name.CIDFontType0C
            )
        else:
            descriptor.FontFile2 = pdf.make_stream(
                program.deflated, Filter=Name.FlateDecode, Length1=program.size
            )
        return descriptor

    def _subset_tag(self) -> str:
        """Six capitals that name the subset; the same glyphs give the same tag."""
        digest = hashlib.sha256(f"{self.name}{sorted(self._used)}".encode()).digest()
        return "".join(chr(65 + byte % 26) for byte in digest[:6])


class FontSet:
    """All fonts of one document. One per rendering, so that documents never see each other's glyphs."""

    def __init__(self) -> None:
        self._fonts: dict[Face, list[DocumentFont]] = {}
        self._codes: dict[Glyph, tuple[str, str]] = {}
        self._count = 0

    def code(self, glyph: Glyph) -> tuple[str, str]:
        """Resource name of the font and the code as four hexadecimal digits."""
        known = self._codes.get(glyph)
        if known is None:
            known = self._codes[glyph] = self._take(glyph)
        return known

    def embedded(self, pdf: Pdf) -> Dictionary:
        """The font resources of all pages."""
        return Dictionary({"/" + font.name: font.embed(pdf) for font in self._all()})

    def _all(self) -> Iterable[DocumentFont]:
        return (font for fonts in self._fonts.values() for font in fonts)

    def _take(self, glyph: Glyph) -> tuple[str, str]:
        fonts = self._fonts.setdefault(glyph.face, [])
        for font in fonts:
            code = font.take(glyph)
            if code is not None:
                return font.name, f"{code:04X}"
        self._count += 1
        fonts.append(DocumentFont(glyph.face, f"J{self._count}"))
        return self._take(glyph)


def _to_unicode(codes: list[tuple[int, Glyph]]) -> bytes:
    """A ToUnicode CMap in UTF-16BE: surrogates and variation selectors come out whole."""
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
        "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def "
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def "
        "1 begincodespacerange <0000> <FFFF> endcodespacerange"
    ]
    for start in range(0, len(codes), 100):
        part = codes[start : start + 100]
        parts.append(f"{len(part)} beginbfchar")
        parts += [f"<{code:04X}> <{glyph.cluster.encode('utf-16-be').hex().upper()}>" for code, glyph in part]
        parts.append("endbfchar")
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(parts).encode()
