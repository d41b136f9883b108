"""One class name, one meaning: no two classes of the program are called alike."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]


def test_no_class_name_stands_twice() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path in sorted((TREE / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                places[node.name.lstrip("_")].append(f"{path.relative_to(TREE)}:{node.lineno}")
    assert {name: where for name, where in places.items() if len(where) > 1} == {}
