"""The logical structure of a PDF while it grows: what later becomes its structure tree (PDF 32000-1, 14.7–14.8)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A stretch of marked content: page from 1, number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link annotation: page from 1, place in that page's list."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Node:
    """A structure element with its standard type ('P', 'H2', 'Link' …) and its children in reading order.

    `attributes`: owner → name → value, e.g. {'Table': {'Scope': 'Column'}}; text values become PDF names.
    """

    tag: str
    children: list[Node | MarkedContent | Annotation] = field(default_factory=list)
    alt: str = ""
    box: tuple[float, float, float, float] | None = None
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, tag: str, alt: str = "") -> Node:
        """Append a child element."""
        child = Node(tag, alt=alt)
        self.children.append(child)
        return child

    @property
    def is_empty(self) -> bool:
        """True when nothing was drawn for it. Cells count even when empty: rows must have equally many (PDF/UA 7.5)."""
        if self.tag in ("TD", "TH"):
            return False
        return all(isinstance(child, Node) and child.is_empty for child in self.children)
