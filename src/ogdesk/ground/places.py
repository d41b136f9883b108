"""Folders of this user: settings, log, unsaved drafts, documents (docs/decisions/places-and-settings.md)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import platformdirs

HOME = "OGDESK_HOME"
"""Environment variable that puts all folders under one (tests, portable use)."""


class Places(NamedTuple):
    """The folders of this user; none is made before something is written to it."""

    config: Path
    log: Path
    state: Path
    data: Path
    documents: Path

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def drafts(self) -> Path:
        return self.state / "drafts"

    @property
    def crash_trail(self) -> Path:
        return self.log / "crash.log"


def user_places() -> Places:
    """The folders of the current user, or those under `OGDESK_HOME`."""
    home = os.environ.get(HOME)
    if home:
        root = Path(home)
        return Places(root / "config", root / "log", root / "state", root / "data", root / "documents")
    dirs = platformdirs.PlatformDirs("ogdesk", appauthor=False)
    return Places(
        dirs.user_config_path,
        dirs.user_log_path,
        dirs.user_state_path,
        dirs.user_data_path,
        platformdirs.user_documents_path(),
    )
