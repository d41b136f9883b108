"""A font file opened through HarfBuzz: glyphs, advances, subsets. One face per file for the life of the process."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import uharfbuzz as hb

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.notice.type.cff import glyph_cids
from ogdesk.notice.type.choice import FontFile, font_gone

_DROPPED = "GSUB GPOS GDEF BASE vhea vmtx VORG DSIG post OS/2 name cmap STAT JSTF EBDT EBLC gasp meta kern hdmx LTSH VDMX"


class Face:
    """An opened font. Lengths are in 1/1000 em unless said otherwise."""

    def __init__(self, file: FontFile) -> None:
        """Raises WorldError when the file is missing or no font."""
        self.file = file
        try:
            self._face = hb.Face(hb.Blob.from_file_path(file.path), file.number)
        except (OSError, hb.HarfBuzzError) as error:
            raise _unreadable(file) from error
        self._font = hb.Font(self._face)
        self.units = self._face.upem
        self.glyph_count = self._face.glyph_count
        tags = self._face.table_tags
        if not {"cmap", "OS/2", "head"} <= set(tags):
            raise _unreadable(file)
        self.is_cff = "CFF " in tags

    @cached_property
    def postscript_name(self) -> str:
        name = self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
        return "".join(each for each in name if each.isalnum() or each == "-")

    @cached_property
    def vertical(self) -> tuple[int, int]:
        """Typographic ascender and descender (OS/2), the latter negative."""
        ascender, descender = struct.unpack(">hh", self._table("OS/2")[68:72])
        return round(ascender * 1000 / self.units), round(descender * 1000 / self.units)

    @cached_property
    def bounds(self) -> tuple[int, int, int, int]:
        """The font's bounding box: left, bottom, right, top."""
        left, bottom, right, top = (
            round(value * 1000 / self.units) for value in struct.unpack(">4h", self._table("head")[36:44])
        )
        return left, bottom, right, top

    @cached_property
    def _cids(self) -> list[int] | None:
        return glyph_cids(self._table("CFF "), self.glyph_count) if self.is_cff else None

    def cid(self, glyph: int) -> int:
        """The code of a glyph in a PDF with Identity-H."""
        return self._cids[glyph] if self._cids else glyph

    def glyph(self, cluster: str) -> int | None:
        """The glyph of a character, with its variation selector if there is one; None = not in this font."""
        if len(cluster) == 1:
            return self._font.get_nominal_glyph(ord(cluster)) or None
        return self._font.get_variation_glyph(ord(cluster[0]), ord(cluster[1])) or None

    def advance(self, glyph: int) -> float:
        """Width of a glyph in em."""
        return float(self._font.get_glyph_h_advance(glyph) / self.units)

    def subset(self, glyphs: Iterable[int]) -> Subset:
        """A font with these glyphs only: a bare CFF table, or a TrueType file that keeps the glyph numbers.

        The last few are kept: headings seldom change between two renderings, and the bold font is the slow one.
        """
        return _subset(self, frozenset(glyphs))

    def make_subset(self, glyphs: frozenset[int]) -> bytes:
        """The font program of a subset, made anew."""
        wanted = hb.SubsetInput()
        wanted.flags = (
            hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        )
        if not self.is_cff:
            wanted.flags |= hb.SubsetFlags.RETAIN_GIDS
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *glyphs})
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED.split()
        )
        face = hb.subset(self._face, wanted)
        return bytes(face.reference_table("CFF ").data if self.is_cff else face.blob.data)

    def _table(self, tag: str) -> bytes:
        return bytes(self._face.reference_table(tag).data)


@dataclass(frozen=True, slots=True)
class Subset:
    """A font program, deflated, and its size in bytes before that."""

    deflated: bytes
    size: int


@lru_cache(maxsize=8)
def _subset(face: Face, glyphs: frozenset[int]) -> Subset:
    program = face.make_subset(glyphs)
    return Subset(zlib.compress(program, 6), len(program))


@lru_cache(maxsize=32)
def open_face(file: FontFile) -> Face:
    """The face of a file, opened once. Raises WorldError when it can't be read."""
    return Face(file)


def _unreadable(file: FontFile) -> WorldError:
    if file.bundled:
        return font_gone(Path(file.path).name)
    return WorldError(
        say(
            "書体のファイル「{path}」を読めません。ファイルを入れ直すか、別の書体を選んでください。",
            path=file.path,
        )
    )
