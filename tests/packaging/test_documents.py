"""The documents of the repository say what is there: files, classes, rooms, commands."""

from __future__ import annotations

import importlib
import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

TREE = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    path.relative_to(TREE).as_posix() for path in (*TREE.glob("*.md"), *TREE.glob("docs/**/*.md"))
)


def text_of(name: str) -> str:
    return (TREE / name).read_text(encoding="utf-8")


def settings() -> dict:
    return tomllib.loads(text_of("pyproject.toml"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_to_a_file(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text_of(name))
    missing = [link for link in links if "://" not in link and not ((TREE / name).parent / link).exists()]
    assert not missing


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_path_that_is_named_is_there(name: str) -> None:
    paths = re.findall(r"`((?:src|tests|packaging|docs|resources)/[\w./-]+)`", text_of(name))
    assert not [path for path in paths if not (TREE / path).exists()]


def _carriers() -> Iterator[tuple[str, str]]:
    for cell in re.findall(r"\|([^|\n]*)\|\s*$", text_of("docs/glossary.md"), re.MULTILINE):
        for carrier in re.findall(r"`([\w.:]+)`", cell):
            module, _, cls = carrier.partition(":")
            yield module, cls


def test_the_glossary_names_modules_and_classes_that_are_there() -> None:
    carriers = list(_carriers())
    assert len(carriers) > 60
    for module, cls in carriers:
        path = TREE / "src" / "ogdesk" / module.replace(".", "/")
        assert path.with_suffix(".py").exists() or (path / "__init__.py").exists(), module
        if cls:
            assert hasattr(importlib.import_module(f"ogdesk.{module}"), cls), f"{module}:{cls}"


def test_the_map_of_the_desk_is_the_contract() -> None:
    contract = next(
        one for one in settings()["tool"]["importlinter"]["contracts"] if one["name"] == "layers of the desk"
    )
    rooms = [re.findall(r"\w+", layer) for layer in contract["layers"]]
    section = text_of("ARCHITECTURE.md").partition("### Rooms of the desk")[2].partition("\n**")[0]
    lines = [
        set(re.findall(r"`(\w+)`", line.split("|")[1]))
        for line in section.splitlines()
        if line.startswith("| `")
    ]
    assert set().union(*lines) == {room for layer in rooms for room in layer}
    place = {room: at for at, line in enumerate(lines) for room in line}
    for above, below in pairwise(rooms):
        assert max(place[room] for room in above) <= min(place[room] for room in below), (above, below)


def test_the_worked_example_of_a_field_is_the_code() -> None:
    example = text_of("CONTRIBUTING.md").partition("## A field")[2].partition("\n## ")[0]
    named = [
        (step, path)
        for step in re.split(r"^\d\. ", example, flags=re.MULTILINE)[1:]
        for path in re.findall(r"`(src/[\w./]+\.py)`", step)
        if "revision.py" not in path and "search_columns" not in path
    ]
    assert len(named) >= 7
    for _step, path in named:
        assert "audience" in text_of(path), path


def test_the_inner_loop_leaves_out_marks_that_there_are() -> None:
    loop = re.search(r'-m "([^"]+)"', text_of("CONTRIBUTING.md"))
    assert loop
    marks = {line.partition(":")[0] for line in settings()["tool"]["pytest"]["ini_options"]["markers"]}
    assert set(re.findall(r"not (\w+)", loop.group(1))) <= marks


def test_the_commands_are_those_of_the_readme() -> None:
    commands = re.findall(r"^sh packaging/[\w.]+.*$", text_of("CONTRIBUTING.md"), re.MULTILINE)
    assert commands == ["sh packaging/test.sh --only-setup", "sh packaging/test.sh"]
    assert "sh packaging/test.sh" in text_of("README.md")


def test_the_index_of_decisions_is_whole() -> None:
    folder = TREE / "docs" / "decisions"
    linked = set(re.findall(r"\]\(([\w-]+\.md)\)", text_of("docs/decisions/README.md")))
    assert linked == {path.name for path in folder.glob("*.md")} - {"README.md"}
    for name in linked:
        heads = re.findall(r"^## (.*)$", text_of(f"docs/decisions/{name}"), re.MULTILINE)
        assert heads == ["Context", "Decision", "Reason, as tested", "Consequences"], name


def _sources() -> Iterator[Path]:
    for folder in ("src", "tests", "packaging", "docs"):
        for path in (TREE / folder).rglob("*"):
            if (
                path.suffix in (".py", ".sh", ".md", ".in", ".sql", ".json")
                and path != Path(__file__).resolve()
            ):
                yield path
    yield from TREE.glob("*.md")
    yield TREE / "pyproject.toml"


def test_no_document_is_named_that_is_not_there() -> None:
    missing = []
    for path in _sources():
        content = path.read_text(encoding="utf-8")
        for name in re.findall(r"[\w./-]+\.md\b", content):
            if not any((folder / name).exists() for folder in (TREE, TREE / "docs", path.parent)):
                missing.append(f"{path.relative_to(TREE)}: {name}")
        missing += [
            f"{path.relative_to(TREE)}: {words}" for words in re.findall(r"\b[Ii]ssues? \d+", content)
        ]
    assert not missing


def test_references_lead_to_a_section_that_is_there() -> None:
    for path in _sources():
        for name, section in re.findall(r"(docs/[\w-]+\.md) §(\d+)", path.read_text(encoding="utf-8")):
            assert re.search(rf"^## {section}\. ", text_of(name), re.MULTILINE), (path, name, section)
