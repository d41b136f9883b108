"""A preview of a council file before it is opened: name, how much is in it, last saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ogdesk.acts.files.summary import SAMPLE_COUNCIL, moment_saved
from ogdesk.store.summary import summary_of


@dataclass(frozen=True)
class FilePreview:
    """A preview of a file: `saved` is aware; members are all that ever were."""

    path: Path
    council: str
    members: int
    symposia: int
    saved: datetime
    is_sample: bool


def preview_file(path: Path) -> FilePreview:
    """Read the preview of `path`. Raises WorldError where it can't be read or is no council file."""
    found = summary_of(path)
    return FilePreview(
        path=path,
        council=found.council or path.stem,
        members=found.members,
        symposia=found.symposia,
        saved=moment_saved(found.saved, path),
        is_sample=found.council_uid == SAMPLE_COUNCIL,
    )
