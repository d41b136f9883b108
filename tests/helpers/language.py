"""The language of the window in a test process: Japanese, or what the variable says (`tests/desk/whole/test_english.py`)."""

from __future__ import annotations

import os
import sys

LANGUAGE = "OGDESK_TEST_LANGUAGE"
_KEPT: list[object] = []
"""The application: nothing else holds it before the first test asks for one."""


def choose_language() -> None:
    """Make the application speak it. To be called before the modules of the desk are imported."""
    language = os.environ.get(LANGUAGE)
    if language:
        from ogdesk.desk.kit.start import make_application

        _KEPT.append(make_application(sys.argv[:1], language=language))
