"""The font fallback of one weight of text: for each character the first font that has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ogdesk.ground.errors import WorldError
from ogdesk.notice.type.characters import Kind, kind_of
from ogdesk.notice.type.choice import FontChoice, FontFile, stand_ins
from ogdesk.notice.type.face import Face, open_face
from ogdesk.notice.type.spacing import body, leading


@dataclass(frozen=True, slots=True, eq=False)
class Glyph:
    """A cluster in the font that shows it. Lengths in em: `advance`, `body` without glue, `inset` from origin to body.

    `plain_form`: its variation selector had to be dropped.

    Compared by identity: a chain gives out the same glyph for the same cluster.
    """

    cluster: str
    face: Face
    number: int
    advance: float
    kind: Kind
    body: float
    inset: float
    plain_form: bool = False


class FontChain:
    """Chosen font first, then the stand-ins. Answers are remembered, so asking again costs one dict look-up."""

    def __init__(self, chosen: FontFile) -> None:
        self._chosen = chosen
        self._glyphs: dict[str, Glyph | None] = {}

    def glyph(self, cluster: str) -> Glyph | None:
        """The glyph of a cluster; without its selector when no font has the variant; None when no font has it at all.

        Order: docs/notice.md §3.
        """
        try:
            return self._glyphs[cluster]
        except KeyError:
            found = self._find(cluster)
            self._glyphs[cluster] = found
            return found

    def _find(self, cluster: str) -> Glyph | None:
        exact = self._search(cluster, cluster)
        if exact or len(cluster) == 1:
            return exact
        return self._search(cluster[0], cluster)

    def _search(self, wanted: str, cluster: str) -> Glyph | None:
        for face in self._faces():
            number = face.glyph(wanted)
            if number is not None:
                advance = face.advance(number)
                kind = kind_of(cluster[0], full_width=abs(advance - 1) < 0.001)
                shape = body(kind, advance), leading(kind)
                return Glyph(cluster, face, number, advance, kind, *shape, plain_form=wanted != cluster)
        return None

    def _faces(self) -> Iterator[Face]:
        """A font of this machine that stands in and can not be read is as good as none."""
        yield open_face(self._chosen)
        for file in stand_ins():
            if file == self._chosen:
                continue
            face = _readable(file)
            if face is not None:
                yield face


def _readable(file: FontFile) -> Face | None:
    """The face of a stand-in, None for one of this machine that can't be read. Raises WorldError for one of our own."""
    try:
        return open_face(file)
    except WorldError:
        if file.bundled:
            raise
        return None


@lru_cache(maxsize=8)
def chains(choice: FontChoice) -> tuple[FontChain, FontChain]:
    """The chains of text and of headings, kept for the life of the process."""
    return FontChain(choice.body), FontChain(choice.bold)
