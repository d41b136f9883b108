"""Before any test module is imported: the language, since constants of the desk's modules hold words, and how SQL is compiled."""

from __future__ import annotations

from helpers.compiled import share_compiled_statements
from helpers.language import choose_language

choose_language()
share_compiled_statements()
