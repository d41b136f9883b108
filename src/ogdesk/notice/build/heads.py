"""Heads of municipalities printed with their names, where an item asks for it; otherwise a post is printed alone."""

from __future__ import annotations

from datetime import date

from ogdesk.council.organisation import Person
from ogdesk.council.programme import Appearance
from ogdesk.notice.build.coming import Coming, deputy_text, post_text
from ogdesk.notice.build.context import ReleaseContext
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.build.people import PrintedCopy, is_own, name_parts, printed_copy, with_first_reading
from ogdesk.notice.tree import NamePart, PersonLine, PrintedAffiliation


def head_of(appearance: Appearance, day: date) -> Person | None:
    """Who holds the post of a seat: the person named for it, else who certainly holds it on a day. A paper never guesses."""
    if appearance.person is not None or appearance.post is None:
        return appearance.person
    return appearance.post.holder_on(day)


def head_line(context: ReleaseContext, who: Coming, suffix: str | None) -> PersonLine | None:
    """「千葉市長　○○　○○　氏」, or the deputy with his name; None where no name is known: the post stands alone then.

    The issuer's own head stands without 敬称. `suffix` overrides '（予定）' where the heading already says it.
    """
    appearance = who.appearance
    name = _name(context, who)
    if not name:
        return None
    body = appearance.post.organisation if appearance.post is not None else None
    honorific = "" if is_own(context.issuer.organisation, [body]) else context.data.wordings.behind_names
    title = deputy_text(who.deputy) if who.deputy is not None else post_text(who)
    key = field_key("appearance", appearance)
    behind = who.suffix if suffix is None else suffix
    return PersonLine((PrintedAffiliation((title,)),), name, honorific, key, behind)


def copy_of(appearance: Appearance, day: date) -> PrintedCopy:
    """The copy of a seat as a document of `day` prints it: that of a head with the name, where his item wants it."""
    copy = printed_copy(appearance, day)
    item = appearance.item
    if appearance.post is None or item is None or not item.names_heads:
        return copy
    head = head_of(appearance, day)
    return PrintedCopy(head.name, head.reading, copy.titles) if head is not None else copy


def _name(context: ReleaseContext, who: Coming) -> tuple[NamePart, ...]:
    appearance = who.appearance
    if who.deputy is not None:
        return name_parts(who.deputy.deputy_name, who.deputy.deputy_reading) if who.deputy.deputy_name else ()
    if appearance.frozen_at and appearance.frozen_name:
        return name_parts(appearance.frozen_name, appearance.frozen_reading)
    head = head_of(appearance, context.event.first_day or context.day)
    if head is None:
        return ()
    return with_first_reading(context, name_parts(head.name, head.reading), head)
