"""The English window: every text has its words, none is left in Japanese, and papers do not change."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from helpers.language import LANGUAGE
from helpers.papers import PAPERS, write_papers
from helpers.screens import EVENT_2020
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.symposia.page import SymposiumPage

TREE = Path(__file__).parents[3]
DESK = TREE / "src" / "ogdesk" / "desk"
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
BARE = {
    "forms/binding.py": "はい, いいえ and 分 are stored and read as they stand",
    "english.py": "signs between words, as keys",
    "frame/council_name.py": "how names of councils end: a line breaks before it",
    "export/exporter.py": "proposed names of files",
    "kit/fields/reading.py": "ranges of kana",
    "kit/fields/text.py": "ranges of kana",
    "kit/fonts.py": "a probe for Japanese letters",
    "members/new_member.py": "the last letter of a body's name tells its kind",
    "settings/page.py": "each language is offered in its own words",
}
"""Where literals stand that are no words of the window, and why."""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """`packaging/words.py`"""
    spec = importlib.util.spec_from_file_location("words", TREE / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["words"] = made
    spec.loader.exec_module(made)
    return made


def test_every_text_has_its_english_words(tool: ModuleType) -> None:
    assert tool.problems(tool.collect(), tool.read()) == []


def test_what_qt_reads_is_made_of_these_words(tool: ModuleType, tmp_path: Path) -> None:
    tool.compile_to(tmp_path / "anew.qm")
    assert tool.QM.read_bytes() == (tmp_path / "anew.qm").read_bytes()


def test_the_check_sees_what_is_wrong(tool: ModuleType) -> None:
    def told(source: str, *forms: str) -> list[str]:
        return tool.problems(
            {source: tool.Message(source)}, {source: tool.Message(source, [], list(forms), True)}
        )

    assert told("{n}件", "{n} item", "{n} items") == []
    assert told("{n}件", "{n} item") != []
    assert told("{name}を消す", "Delete {title}") != []
    assert told("{name}を消す", "Delete {name}") == []
    assert told("開く", "") != []
    assert told("開く", "開く") != []
    assert told("例　市長", "For example “市長”") == []
    assert told("例　市長", "For example “町長”") != []
    assert tool.problems({}, {"開く": tool.Message("開く", [], ["Open"], True)}) == [
        "gone from the sources: 開く"
    ]
    assert tool.problems({"開く": tool.Message("開く")}, {}) == ["not collected yet: 開く"]


def test_no_word_of_the_window_stands_outside_tr() -> None:
    found: dict[str, list[str]] = {}
    for path in sorted(DESK.rglob("*.py")):
        for line, text in bare_literals(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(path.relative_to(DESK).as_posix(), []).append(f"{line}: {text}")
    assert {name: told for name, told in found.items() if name not in BARE} == {}
    assert set(BARE) <= set(found), "an exception that is none any more"


def bare_literals(tree: ast.Module) -> list[tuple[int, str]]:
    """Japanese literals that are neither docstrings nor within `tr(…)`."""
    said = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "tr"
        for inner in ast.walk(call)
    }
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and JAPANESE.search(node.value)
        and id(node) not in said | docs
    ]


def test_the_english_window(tmp_path: Path, qtbot: QtBot, opened: Desktop) -> None:
    """`in_english.py` in a process of its own; the papers it writes are those of this, the Japanese, window."""
    english, japanese = tmp_path / "english", tmp_path / "japanese"
    english.mkdir()
    japanese.mkdir()
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            str(Path(__file__).with_name("in_english.py")),
        ],
        cwd=TREE,
        env={**os.environ, LANGUAGE: "en", PAPERS: str(english), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:]
    page = opened.window.go("symposium", EVENT_2020)
    assert isinstance(page, SymposiumPage)
    for path in write_papers(qtbot, opened, page, japanese):
        assert path.read_bytes() == (english / path.name).read_bytes(), path.name
