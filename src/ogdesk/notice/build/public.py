"""Filters what of an event a public paper may show on a day: links between their public days, items of the release."""

from __future__ import annotations

from ogdesk.council.event import Link, LinkKind
from ogdesk.council.programme import PrintedIn, ProgramItem
from ogdesk.notice.build.context import ReleaseContext


def public_links(context: ReleaseContext, *kinds: LinkKind) -> list[Link]:
    """The links of these kinds that are public on the day of the release, in their order."""
    fit = [link for link in context.event.links if link.kind in kinds and link.is_public_on(context.day)]
    return sorted(fit, key=lambda link: (kinds.index(link.kind), link.position))


def public_items(context: ReleaseContext) -> list[ProgramItem]:
    """The programme's items that a press release prints, in order."""
    fit = [item for item in context.event.items if item.printed_in is PrintedIn.RELEASE]
    return sorted(fit, key=lambda item: item.position)
