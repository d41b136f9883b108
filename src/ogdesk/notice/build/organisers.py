"""Builder of 主催・共催・連携・協力・協賛・後援, printed when there is more than the council as host."""

from __future__ import annotations

from ogdesk.council.event import ORGANISER_WORDS, GrantState, Organiser, OrganiserKind
from ogdesk.notice.build.context import ReleaseContext, plain_runs
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.build.word_table import PLANNED
from ogdesk.notice.tree import Block, Statement

PENDING = frozenset({GrantState.PLANNED, GrantState.APPLIED})


def organiser_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """A statement a kind, in the order of the kinds; refused ones are left out, pending ones carry （予定）."""
    listed = [o for o in context.event.organisers if o.state is not GrantState.REFUSED and o.printed]
    if not listed or all(_is_council(context, organiser) for organiser in listed):
        return ()
    blocks: list[Block] = []
    for kind in OrganiserKind:
        of_kind = sorted((o for o in listed if o.kind is kind), key=lambda o: o.position)
        if of_kind:
            text = f"{ORGANISER_WORDS[kind]}：{'、'.join(_printed(o) for o in of_kind)}"
            blocks.append(Statement(plain_runs(text), field_key("symposium", context.event, "organisers")))
    return tuple(blocks)


def _printed(organiser: Organiser) -> str:
    return organiser.printed + (PLANNED if organiser.state in PENDING else "")


def _is_council(context: ReleaseContext, organiser: Organiser) -> bool:
    return organiser.kind is OrganiserKind.HOST and organiser.printed in (context.council_name, "当協議会")
