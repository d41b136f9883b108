"""Divides runs of text into boxes: the smallest units of line breaking. Lengths in pt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.notice.document import RubyStyle
from ogdesk.notice.traversal import text_of
from ogdesk.notice.tree import Bold, Hyperlink, NoBreak, Ruby, Runs, Text
from ogdesk.notice.type.chain import FontChain, Glyph
from ogdesk.notice.type.characters import Kind, clusters

RUBY_SCALE = 0.5


@dataclass(slots=True)
class RubyText:
    """The reading over a box: its glyphs and their natural width."""

    glyphs: tuple[Glyph, ...]
    size: float
    width: float


@dataclass(slots=True)
class Box:
    """One cluster, or the base of a ruby as a whole. `width` is the body without glue, `inset` from origin to body.

    `bound`: belongs together with the next box (分割禁止). `url`: part of an address, which may break after / ? & …
    """

    text: str
    glyphs: tuple[Glyph, ...]
    kind: Kind
    size: float
    width: float
    inset: float = 0.0
    bound: bool = False
    url: bool = False
    link: Hyperlink | None = None
    ruby: RubyText | None = None

    @property
    def overhang(self) -> float:
        """How far the reading is wider than its base."""
        return max(0.0, self.ruby.width - self._base_width) if self.ruby else 0.0

    @property
    def _base_width(self) -> float:
        return sum(glyph.advance for glyph in self.glyphs) * self.size


@dataclass(slots=True)
class BoxMaker:
    """Turns runs into boxes of one size. `on_plain_form(cluster, context)` hears of every dropped selector.

    `measure`: the width a group of ruby may take at most; a wider one is printed with its reading in brackets.
    """

    body: FontChain
    bold: FontChain
    ruby: RubyStyle
    on_plain_form: Callable[[str, str], None]
    size: float
    measure: float
    context: str = field(default="", init=False)

    def make(self, runs: Runs, *, bold: bool = False) -> list[Box]:
        """The boxes of runs. Raises WorldError naming a character that no font has."""
        self.context = text_of(runs)
        return self._boxes(runs, self.bold if bold else self.body)

    def _boxes(self, runs: Runs, chain: FontChain) -> list[Box]:
        boxes: list[Box] = []
        for run in runs:
            match run:
                case Text(text):
                    boxes += self._plain(text, chain)
                case Ruby():
                    boxes += self._ruby(run, chain)
                case Hyperlink(text, _):
                    boxes += self._link(run, self._plain(text, chain))
                case Bold(inner):
                    boxes += self._boxes(inner, self.bold)
                case NoBreak(inner):
                    boxes += _bind(self._boxes(inner, chain))
        return boxes

    def _plain(self, text: str, chain: FontChain) -> list[Box]:
        size = self.size
        boxes = [
            Box(glyph.cluster, (glyph,), glyph.kind, size, glyph.body * size, glyph.inset * size)
            for glyph in self._glyphs(text, chain)
        ]
        if "://" in text:
            _mark_addresses(boxes)
        return boxes

    def _link(self, link: Hyperlink, boxes: list[Box]) -> list[Box]:
        for box in boxes:
            box.link = link
        return boxes

    def _ruby(self, ruby: Ruby, chain: FontChain) -> list[Box]:
        if self.ruby is RubyStyle.BRACKETS or not ruby.reading:
            return self._plain(text_of((ruby,), readings=True), chain)
        base = tuple(self._glyphs(ruby.base, chain))
        reading = tuple(self._glyphs(ruby.reading, chain))
        base_width = sum(glyph.advance for glyph in base) * self.size
        small = self.size * RUBY_SCALE
        reading_width = sum(glyph.advance for glyph in reading) * small
        width = max(base_width, reading_width)
        if width > self.measure or not base or not reading:
            return self._plain(text_of((ruby,), readings=True), chain)
        above = RubyText(reading, small, reading_width)
        return [Box(ruby.base, base, Kind.IDEOGRAPH, self.size, width, ruby=above)]

    def _glyphs(self, text: str, chain: FontChain) -> Iterable[Glyph]:
        for cluster in clusters(text):
            glyph = chain.glyph(cluster)
            if glyph is None:
                raise no_font(cluster, self.context)
            if glyph.plain_form:
                self.on_plain_form(cluster, self.context)
            yield glyph


def no_font(cluster: str, context: str) -> WorldError:
    """The sentence for a character that no font can show."""
    character = cluster[0]
    name = (
        say("「{character}」（U+{code:04X}）", character=character, code=ord(character))
        if character.isprintable()
        else say("文字 U+{code:04X} ", code=ord(character))
    )
    where = "".join(each for each in context if each.isprintable())
    where = where if len(where) <= 30 else where[:30] + "…"
    return WorldError(
        say(
            "「{where}」の{name}を印刷できる書体がありません。別の文字に書き換えてください。",
            where=where,
            name=name,
        )
    )


def _bind(boxes: list[Box]) -> list[Box]:
    for box in boxes[:-1]:
        box.bound = True
    return boxes


def _mark_addresses(boxes: list[Box]) -> None:
    """Mark the printable ASCII stretch around each '://' as an address."""
    for at in range(len(boxes) - 2):
        if boxes[at].text + boxes[at + 1].text + boxes[at + 2].text == "://":
            start = end = at
            while start > 0 and "!" <= boxes[start - 1].text <= "~":
                start -= 1
            while end < len(boxes) and "!" <= boxes[end].text <= "~":
                end += 1
            for box in boxes[start:end]:
                box.url = True
