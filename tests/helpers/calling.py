"""What a call of the command line gave; shared by the tests that call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

NOW = "2020-11-06T14:02:00+09:00"


@dataclass(frozen=True)
class Result:
    """What one call gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Ogdesk = Callable[..., Result]
