"""Each form calls a field what the table of fields calls it, and `ogdesk set --fields` lists what the forms have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QCheckBox, QToolButton, QWidget

from ogdesk.acts.fields import field_of
from ogdesk.cli.runner import run
from ogdesk.council.release import BLOCK
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.forms.binding import Binding
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.words import tr

OTHERWISE = {
    ("link", "url"): "the kind of the link stands over it",
    ("clause", "text"): "the list it is in",
    ("activity_wording", "text"): "its 年度",
    ("contact", "mail"): "設定 calls it 代表メール",
    ("attendance", "state"): "the pane of answers says that it is changed without an answer",
}
"""Fields that a form calls otherwise, with the reason."""
LEAST = 60
"""Fields that the walk must find at least; a walk that finds none would be content with everything."""


def unfold_contacts(window: QWidget) -> None:
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.isCheckable() and button.accessibleName().startswith("連絡先　"):
            button.setChecked(True)


def label_of(binding: Binding) -> str:
    """What a form says over or beside a bound control."""
    if isinstance(binding.field, Field):
        return binding.field.title.text()
    assert isinstance(binding.field, QCheckBox), binding.place.key
    return binding.field.text()


def test_labels_and_commands_speak_of_the_same_fields(
    screens: Callable[[], Iterator[str]], opened: Desktop, capfd: pytest.CaptureFixture[str]
) -> None:
    faults, seen = [], set[tuple[str, str]]()
    for screen in screens():
        unfold_contacts(opened.window)
        for binding in opened.window.findChildren(Binding):
            where = (binding.place.entity, binding.place.field)
            wanted = tr(field_of(*where).heading)
            if where[0] == BLOCK:
                continue  # a section names its fields itself: its heading, and 自分で書いた文 under it
            seen.add(where)
            if where not in OTHERWISE and label_of(binding) != wanted:
                faults.append(f"{screen}: {binding.place.key} is {label_of(binding)}, not {wanted}")
    assert faults == []
    assert len(seen) > LEAST
    for entity in sorted({entity for entity, _field in seen}):
        capfd.readouterr()
        assert run(["set", "--fields", entity]) == 0
        listed = {line.split()[0] for line in capfd.readouterr().out.splitlines() if line.strip()}
        assert {field for of, field in seen if of == entity} <= listed, entity
