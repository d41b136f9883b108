"""Rules on 主催・共催・後援 …: nothing is printed before it is granted, unless it is marked （予定） (docs/notice.md §1)."""

from __future__ import annotations

from ogdesk.council.entity import EntityField
from ogdesk.council.event import ORGANISER_WORDS, GrantState, Organiser
from ogdesk.council.findings import Finding, Level
from ogdesk.council.release import BlockKey
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.build.organisers import PENDING
from ogdesk.notice.build.word_table import PLANNED
from ogdesk.notice.proof.paper import Findings, Paper

_STATE_WORDS = {
    GrantState.PLANNED: say("予定"),
    GrantState.APPLIED: say("申請中"),
    GrantState.REFUSED: say("不承認"),
}


def check_grants(paper: Paper) -> Findings:
    """Each organiser that is not granted: marked by the user's own decision, and by （予定） where written by hand."""
    for organiser in paper.event.organisers:
        if organiser.state is GrantState.REFUSED:
            yield from _refused(paper, organiser)
        elif organiser.state in PENDING:
            yield from _pending(paper, organiser)


def _pending(paper: Paper, organiser: Organiser) -> Findings:
    words = say(
        "{kind}「{printed}」は「{state}」で、まだ承認されていません。",
        kind=ORGANISER_WORDS[organiser.kind],
        printed=organiser.printed,
        state=_STATE_WORDS[organiser.state],
    )
    if not organiser.marked_planned and paper.built.block(BlockKey.ORGANISERS).shown:
        yield _about(
            paper, say("{words}「（予定）」として載せるか、名義を外してください。", words=words), organiser
        )
    for key in BlockKey:
        for line in paper.written(key).splitlines():
            if (
                organiser.printed
                and organiser.printed in line
                and f"{organiser.printed}{PLANNED}" not in line
            ):
                sentence = say(
                    "{words}本文の「{printed}」に「（予定）」を付けてください。",
                    words=words,
                    printed=organiser.printed,
                )
                yield paper.about(Level.ERROR, "grant", sentence, key, organiser.printed + PLANNED)


def _refused(paper: Paper, organiser: Organiser) -> Findings:
    for key in BlockKey:
        if (
            organiser.printed
            and f"{ORGANISER_WORDS[organiser.kind]}" in paper.written(key)
            and organiser.printed in paper.written(key)
        ):
            sentence = say(
                "{kind}「{printed}」は承認されませんでした。本文から消してください。",
                kind=ORGANISER_WORDS[organiser.kind],
                printed=organiser.printed,
            )
            yield paper.about(Level.ERROR, "grant", sentence, key)


def _about(paper: Paper, sentence: str, organiser: Organiser) -> Finding:
    place = EntityField("symposium", paper.event.id, "organisers")
    where = listed(" › ", say("概要"), say("主催など"), organiser.printed)
    return Finding(Level.ERROR, "grant", sentence, place, where, organiser.printed + PLANNED)
