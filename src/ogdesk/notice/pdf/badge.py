"""Draws the text badge of an SDGs target: a plain square with the number of the goal. It imitates no official icon."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.notice.document import GoalBadge
from ogdesk.notice.pdf.painter import BLACK, Colour, Painter
from ogdesk.notice.pdf.setter import Setter
from ogdesk.notice.pdf.structure import Node
from ogdesk.notice.tree import Text

BADGE_SIDE = 40.0
BADGE_ROOM = 96.0
"""Width of a badge with its caption."""
_WHITE: Colour = (1.0, 1.0, 1.0)
_GOAL_COLOURS = (
    0xE5243B,
    0xDDA63A,
    0x4C9F38,
    0xC5192D,
    0xFF3A21,
    0x26BDE2,
    0xFCC30B,
    0xA21942,
    0xFD6925,
    0xDD1367,
    0xFD9D24,
    0xBF8B2E,
    0x3F7E44,
    0x0A97D9,
    0x56C02B,
    0x00689D,
    0x19486A,
)
"""Colours of goals 1–17: United Nations, Guidelines for the use of the SDG logo, 2020."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge and where it goes: `x` from the page's left, `drop` below the upper edge of its slab."""

    target: GoalBadge
    node: Node
    x: float
    drop: float

    def draw(self, painter: Painter, setter: Setter, top: float) -> None:
        """Draw on a slab whose upper edge is at `top`."""
        top -= self.drop
        colour = _colour(self.target.goal)
        ink = BLACK if _luminance(colour) > 0.3 else _WHITE
        self.node.box = (self.x, top - BADGE_SIDE, self.x + BADGE_ROOM, top)
        inside, beside = self.x, self.x + BADGE_SIDE + 6
        with painter.tagged(self.node):
            painter.rounded(self.x, top - BADGE_SIDE, BADGE_SIDE, 3.0, colour)
            _Word(setter, str(self.target.goal), 20.0, bold=True).centred(painter, inside, top - 24.5, ink)
            _Word(setter, "SDGs", 7.5).centred(painter, inside, top - 35.0, ink)
            _Word(setter, "ターゲット", 9.0).show(painter, beside, top - 15.0)
            _Word(setter, self.target.target, 15.0, bold=True).show(painter, beside, top - 33.5)


@dataclass(frozen=True, slots=True)
class _Word:
    """A few characters set without justification."""

    setter: Setter
    text: str
    size: float
    bold: bool = False

    def centred(self, painter: Painter, x: float, y: float, colour: Colour) -> None:
        width = self.setter.width(self.text, size=self.size, bold=self.bold)
        self.show(painter, x + (BADGE_SIDE - width) / 2, y, colour)

    def show(self, painter: Painter, x: float, y: float, colour: Colour = BLACK) -> None:
        glyphs = []
        for box in self.setter.measured((Text(self.text),), "", size=self.size, bold=self.bold).boxes:
            glyphs.append((x, box.glyphs[0]))
            x += box.width
        painter.show(glyphs, y, self.size, colour)


def _colour(goal: int) -> Colour:
    if not 1 <= goal <= len(_GOAL_COLOURS):
        return (0.85, 0.85, 0.85)
    code = _GOAL_COLOURS[goal - 1]
    red, green, blue = (round((code >> shift & 255) / 255, 3) for shift in (16, 8, 0))
    return red, green, blue


def _luminance(colour: Colour) -> float:
    """Relative luminance (WCAG 2.2), 0 black to 1 white."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
