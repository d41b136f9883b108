"""Modules that import each other in a circle, also for types or inside of functions: a handful at most."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src"
A_HANDFUL = 6
Imports = Mapping[str, set[str]]


def test_no_circle_of_imports_is_larger_than_a_handful() -> None:
    imports = imports_of(SRC)
    assert len(imports) > 500, "the program was not found"
    largest = max(circles(imports), key=len)
    assert len(largest) <= A_HANDFUL, sorted(largest)


def test_a_circle_is_found_wherever_its_imports_stand(tmp_path: Path) -> None:
    package = tmp_path / "house"
    package.mkdir()
    for name, text in {
        "__init__": "",
        "a": "from house import b",
        "b": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house.c import Thing",
        "c": "def work():\n    import house.a\nclass Thing: ...",
        "d": "import house.a",
    }.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    assert {frozenset(found) for found in circles(imports_of(tmp_path)) if len(found) > 1} == {
        frozenset({"house.a", "house.b", "house.c"})
    }


def imports_of(root: Path) -> Imports:
    """Module → the modules of `root` that it names in an import, wherever that stands."""
    files = {_module(path.relative_to(root)): path for path in root.rglob("*.py")}
    return {name: (set(_named(path)) & files.keys()) - {name} for name, path in files.items()}


def circles(imports: Imports) -> list[set[str]]:
    """Each module with all that it imports and that imports it, over however many steps."""
    reached = {name: _reached(imports, name) for name in imports}
    return [{name} | {other for other in found if name in reached[other]} for name, found in reached.items()]


def _reached(imports: Imports, start: str) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = imports[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def _named(path: Path) -> Iterator[str]:
    """The modules named; `from a import b` names a and, where that is a module, a.b."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _module(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
