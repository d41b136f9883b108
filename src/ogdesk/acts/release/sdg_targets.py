"""Acts on the SDGs goals that a release names."""

from __future__ import annotations

from ogdesk.acts.addition import Added, added
from ogdesk.acts.forms import stored_texts
from ogdesk.council.entity import EntityField
from ogdesk.council.release import Notice, SdgTarget
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


def add_target(file: CouncilFile, notice_id: int) -> Added:
    """A further goal of the SDGs, to be filled in."""
    with file.act("SDGsの目標の追加", place=EntityField("notice", notice_id, "sdg_targets")) as writing:
        notice = writing.get(Notice, notice_id)
        target = SdgTarget(position=len(notice.sdg_targets))
        notice.sdg_targets.append(target)
    return added(target, writing)


def target_texts(reading: Reading, notice_id: int) -> tuple[tuple[int, dict[str, str]], ...]:
    """The goals of a notice in printed order: id and stored texts."""
    targets = sorted(reading.get(Notice, notice_id).sdg_targets, key=lambda target: target.position)
    return tuple((t.id or 0, stored_texts(reading, "sdg_target", t.id or 0)) for t in targets)
