"""Before any test module is imported: the language, since constants of the desk's modules hold words."""

from __future__ import annotations

from helpers.language import choose_language

choose_language()
