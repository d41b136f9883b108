"""Every sentence about a failure says what to do (docs/window.md §5)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "ogdesk"
FAILURES = {
    "WorldError",
    "BadValue",
    "StillUsed",
    "NotACouncilFile",
    "FileLocked",
    "ExportRefused",
    "NotFound",
}
WAY_OUT = re.compile(
    r"(ください|ませんか|できます)[。]?|ください（|\{(example|reason|why_read_only)\}$|^\{[^}]*\}：\{[^}]*\}$"
)
NOTHING_TO_DO = {"{name}には依頼を渡していないので、取り消すものがありません。"}


def test_every_failure_says_what_to_do() -> None:
    told = list(_sentences())
    assert len(told) > 100
    lost = [
        f"{where}: {words}"
        for where, words in told
        if not WAY_OUT.search(words) and words not in NOTHING_TO_DO
    ]
    assert lost == []


def _sentences() -> Iterator[tuple[str, str]]:
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in FAILURES and node.args:
                words = _words(node.args[0])
                if words:
                    yield f"{path.relative_to(SOURCE)}:{node.lineno}", words


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _words(node: ast.expr) -> str:
    """The literal of a sentence, '' where it is put together elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Call) and _name(node.func) in ("say", "tr") and node.args:
        return _words(node.args[0])
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values)
    return ""
