"""The frame of the main window: navigation, pages, commands, toast.

Guide for page builders: subclass `Page`, register it with `MainWindow.add_page(key, name, icon, build)`, register
commands once with `window.commands.add(...)` and let pages offer them through `Page.handlers()`. Names are imported when
asked for: the window is painted before most of this is needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ogdesk.desk.frame.commands import Command, Commands
    from ogdesk.desk.frame.header import PageHeader
    from ogdesk.desk.frame.page import Page
    from ogdesk.desk.frame.state import SettingsStore
    from ogdesk.desk.frame.window import MainWindow

_HOMES = {
    "Command": "commands",
    "Commands": "commands",
    "MainWindow": "window",
    "Page": "page",
    "PageHeader": "header",
    "SettingsStore": "state",
}

__all__ = ["Command", "Commands", "MainWindow", "Page", "PageHeader", "SettingsStore"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
