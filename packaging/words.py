"""Collects the words of the window into resources/translations/ogdesk_en.ts and compiles it: `python packaging/words.py`.

A new text comes in as unfinished, one that is gone goes out; what is translated stays. `--check` writes nothing, names what
is new, gone, unfinished or does not fit its source, and exits 1 then. Translators edit the .ts (any editor, Qt Linguist).

Collected are the literals of `tr(…)` in the desk and of `say(…)` in the rooms below, and the values of tables named `…_WORDS`
in the rooms that the desk asks (acts, council, store), which it shows through `tr`. What stands behind `||` in a source
tells its meaning to the translator and is not shown. What users type or papers print stays Japanese within “…”, as it
stands in the source.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

TREE = Path(__file__).resolve().parents[1]
SOURCES = TREE / "src" / "ogdesk"
TRANSLATIONS = TREE / "resources" / "translations"
TS, QM = TRANSLATIONS / "ogdesk_en.ts", TRANSLATIONS / "ogdesk_en.qm"
CONTEXT, COUNTED, FORMS = "ogdesk", "n", 2
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_WIDE = re.compile(r"[\u3000-\u303f\uff00-\uffef]")
_QUOTED = re.compile("“([^”]*)”")
_CALLS = {"tr", "say"}
_TABLE, _TABLE_ROOMS = re.compile(r"_WORDS$"), ("acts", "council", "store")


@dataclass
class Message:
    """One text: where it stands, its English forms (two where the pattern counts), whether they are finished."""

    source: str
    places: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    finished: bool = False

    @property
    def counted(self) -> bool:
        return COUNTED in names_of(self.source)


def names_of(pattern: str) -> list[str]:
    """The names set into a pattern, sorted; a text that is no pattern has none."""
    try:
        return sorted(name for _text, name, _spec, _how in Formatter().parse(pattern) if name)
    except ValueError:
        return []


def collect() -> dict[str, Message]:
    """All texts of the sources, in the order of their places."""
    found: dict[str, Message] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        tables = path.relative_to(SOURCES).parts[0] in _TABLE_ROOMS
        for line, text in texts_of(ast.parse(path.read_text(encoding="utf-8")), tables=tables):
            message = found.setdefault(text, Message(text))
            message.places.append(f"{path.relative_to(SOURCES).as_posix()}:{line}")
    return found


def texts_of(tree: ast.Module, *, tables: bool) -> Iterator[tuple[int, str]]:
    """The collected literals of a module with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
            if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
                yield node.lineno, node.args[0].value
        elif tables and isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and _TABLE.search(target.id) for target in targets):
                yield from _strings(node.value)


def _strings(table: ast.expr) -> Iterator[tuple[int, str]]:
    values = table.values if isinstance(table, ast.Dict) else [table]
    for value in values:
        for node in ast.walk(value):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and JAPANESE.search(node.value):
                yield node.lineno, node.value


def read() -> dict[str, Message]:
    """What the .ts holds."""
    if not TS.exists():
        return {}
    found = {}
    for node in ET.parse(TS).getroot().iter("message"):
        source = node.findtext("source") or ""
        told = node.find("translation")
        assert told is not None, source
        forms = [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]
        found[source] = Message(source, [], forms, told.get("type") != "unfinished")
    return found


def merge(collected: dict[str, Message], known: dict[str, Message]) -> list[Message]:
    """The collected texts with what is known of them."""
    for source, message in collected.items():
        old = known.get(source)
        count = FORMS if message.counted else 1
        message.forms = (old.forms if old else [])[:count]
        message.finished = bool(old and old.finished and len(message.forms) == count and all(message.forms))
        message.forms += [""] * (count - len(message.forms))
    return list(collected.values())


def write(messages: list[Message]) -> None:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        '<TS version="2.1" language="en" sourcelanguage="ja">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        state = "" if message.finished else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if message.counted else "    <message>")
        lines.append(f"        <source>{_xml(message.source)}</source>")
        if message.counted:
            forms = "".join(f"<numerusform>{_xml(form)}</numerusform>" for form in message.forms)
            lines.append(f"        <translation{state}>{forms}</translation>")
        else:
            lines.append(f"        <translation{state}>{_xml(message.forms[0])}</translation>")
        lines.append("    </message>")
    TS.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def _xml(text: str) -> str:
    return escape(text)


def problems(collected: dict[str, Message], known: dict[str, Message]) -> list[str]:
    """What keeps the translation from being complete and right."""
    told = [f"not collected yet: {source}" for source in collected if source not in known]
    told += [f"gone from the sources: {source}" for source in known if source not in collected]
    for source in collected:
        if source in known:
            told += _problems_of(source, known[source])
    return told


def _problems_of(source: str, message: Message) -> list[str]:
    if not message.finished or not all(message.forms):
        return [f"not translated: {source}"]
    if len(message.forms) != (FORMS if message.counted else 1):
        return [f"number of forms: {source}"]
    wanted = set(names_of(source))
    told = []
    for form in message.forms:
        spare = {COUNTED} if message.counted else set()
        if not wanted - spare <= set(names_of(form)) <= wanted:
            told.append(f"names differ: {source} → {form}")
        if JAPANESE.search(_without_examples(form, source)) or _WIDE.search(_without_examples(form, source)):
            told.append(f"still Japanese: {source} → {form}")
    return told


def _without_examples(form: str, source: str) -> str:
    """What is typed or printed in Japanese is quoted as it stands in the source: “令和2年11月19日”."""
    return _QUOTED.sub(lambda quote: "" if quote[1] in source else quote[0], form)


def compile_to(target: Path) -> None:
    """The .qm that Qt reads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(TS), "-qm", str(target)], check=True)


def main(arguments: list[str]) -> int:
    collected, known = collect(), read()
    if "--check" in arguments:
        told = problems(collected, known)
        print("\n".join(told))
        return 1 if told else 0
    messages = merge(collected, known)
    TRANSLATIONS.mkdir(exist_ok=True)
    write(messages)
    compile_to(QM)
    open_ones = sum(not message.finished for message in messages)
    print(f"{len(messages)} texts, {open_ones} of them not translated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
