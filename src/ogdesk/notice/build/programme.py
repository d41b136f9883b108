"""Builder of プログラム: the items that a release prints, with who appears in them, grouped by role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ogdesk.council.programme import Appearance, ProgramItem, Role
from ogdesk.notice.build.coming import OPEN_SEAT, Coming, coming, post_text
from ogdesk.notice.build.context import ReleaseContext, lines_in, plain_runs
from ogdesk.notice.build.heads import head_line
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.build.people import person_line
from ogdesk.notice.build.public import public_items
from ogdesk.notice.build.word_table import LONE_ROLES, PLANNED
from ogdesk.notice.tree import Block, CommaList, Note, Paragraph, Section, Statement

CHANGE_NOTE = "出席者は予告なく変更となる場合があります。"
_SILENT_ROLES = frozenset({Role.SIGN_INTERPRETER, Role.SITS_IN})
_ROLE_RANK = {role: rank for rank, role in enumerate(Role)}


@dataclass(frozen=True)
class RoleGroup:
    """The appearances of one role in an item, in printed order; `word` is the role as printed."""

    word: str
    role: Role
    people: tuple[Coming, ...]

    @property
    def all_planned(self) -> bool:
        """Whether nobody of several is settled: then the heading says （予定） once for all."""
        return len(self.people) > 1 and not any(who.is_settled for who in self.people)


def programme_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """A section per item; the note on changes stands at the end of the last item that names people."""
    items = public_items(context)
    sections = [_item(context, item) for item in items]
    if context.event.shows_change_note:
        named = [number for number, item in enumerate(items) if role_groups(context, item)]
        if named:
            note = Note(plain_runs(CHANGE_NOTE), field_key("symposium", context.event, "shows_change_note"))
            sections[named[-1]] = _with_last(sections[named[-1]], note)
    return tuple(sections)


def role_groups(context: ReleaseContext, item: ProgramItem) -> list[RoleGroup]:
    """Who is printed under an item, by role in the order of first mention; whoever is gone is left out."""
    people = [coming(appearance, context.event) for appearance in item.in_printed_order()]
    present = [who for who in people if not who.is_gone and who.appearance.role not in _SILENT_ROLES]
    words = context.data.wordings
    groups: dict[str, list[Coming]] = {}
    for who in sorted(present, key=_order):
        groups.setdefault(words.role_of(who.appearance), []).append(who)
    return [RoleGroup(word, found[0].appearance.role, tuple(found)) for word, found in groups.items()]


def _order(who: Coming) -> tuple[int, int]:
    # Positions may be counted per role: of equal ones the role that leads comes first.
    return (who.appearance.printed_position, _ROLE_RANK[who.appearance.role])


def _item(context: ReleaseContext, item: ProgramItem) -> Section:
    blocks: list[Block] = []
    blocks += [
        Statement(plain_runs(f"テーマ：{line}"), field_key("item", item, "theme"))
        for line in lines_in(item.theme)
    ]
    blocks += [Paragraph(plain_runs(line), field_key("item", item, "text")) for line in lines_in(item.text)]
    groups = role_groups(context, item)
    if len(groups) == 1 and groups[0].role is LONE_ROLES.get(item.kind):
        blocks += _people(context, item, groups[0], planned_in_heading=False)
    else:
        blocks += [_group(context, item, group) for group in groups]
    return Section(plain_runs(item.heading), tuple(blocks), field_key("item", item))


def _group(context: ReleaseContext, item: ProgramItem, group: RoleGroup) -> Section:
    heading = group.word + (PLANNED if group.all_planned else "")
    key = field_key("item", item, "appearances")
    people = tuple(_people(context, item, group, planned_in_heading=group.all_planned))
    return Section(plain_runs(heading), people, key)


def _people(
    context: ReleaseContext, item: ProgramItem, group: RoleGroup, *, planned_in_heading: bool
) -> Iterator[Block]:
    """Persons a line each; posts that follow one another in one comma list."""
    posts: list[str] = []
    key = field_key("item", item, "appearances")
    suffix = "" if planned_in_heading else None
    for who in group.people:
        if who.appearance.person is not None and who.appearance.post is None:
            yield from _listed(posts, key)
            posts = []
            yield person_line(context, who, suffix=suffix)
            yield from _topic(who.appearance)
        elif who.appearance.is_open_seat:
            posts += [OPEN_SEAT] if OPEN_SEAT not in posts else []
        elif item.names_heads and (line := head_line(context, who, suffix)) is not None:
            yield from _listed(posts, key)
            posts = []
            yield line
        else:
            posts.append(post_text(who) + (who.suffix if suffix is None else suffix))
    yield from _listed(posts, key)


def _listed(posts: list[str], key: str) -> Iterator[Block]:
    if posts:
        yield CommaList(tuple(posts), key)


def _topic(appearance: Appearance) -> Iterator[Block]:
    if appearance.topic:
        key = field_key("appearance", appearance, "topic")
        yield Statement(plain_runs(f"演題：{appearance.topic}"), key)


def _with_last(section: Section, note: Note) -> Section:
    """The section with the note behind its very last block, however deep that stands."""
    last = section.blocks[-1] if section.blocks else None
    if isinstance(last, Section):
        return replace(section, blocks=(*section.blocks[:-1], _with_last(last, note)))
    return replace(section, blocks=(*section.blocks, note))
