"""Closing a council file: the lock is released, and a backup is made where one is due (docs/decisions/backups.md)."""

from __future__ import annotations

from ogdesk.acts.surroundings import Surroundings
from ogdesk.ground.errors import WorldError
from ogdesk.ground.trail import LOGGER
from ogdesk.store.backup import backup_on_close
from ogdesk.store.file import CouncilFile


def close_file(file: CouncilFile, here: Surroundings) -> str:
    """Close the file; a changed one is backed up if the last backup is 24 hours old.

    Gives the sentence of a backup that could not be made, '' otherwise: nobody may be kept from leaving by it.
    """
    path, due = file.path, file.changed and not file.read_only
    file.close()
    if not due:
        return ""
    try:
        backup_on_close(path, clock=here.clock, places=here.places)
    except WorldError as error:
        LOGGER.warning("no backup on close: %s", type(error).__name__)
        return error.sentence
    return ""
