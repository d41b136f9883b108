"""The frame of the main window: navigation, pages, commands, toast.

Guide for page builders: subclass `Page`, register it with `MainWindow.add_page(key, name, icon, build)`, register
commands once with `window.commands.add(...)` and let pages offer them through `Page.handlers()`.
"""

from ogdesk.desk.frame.commands import Command, Commands
from ogdesk.desk.frame.header import PageHeader
from ogdesk.desk.frame.page import Page
from ogdesk.desk.frame.state import Settings
from ogdesk.desk.frame.throttle import Debounce, Throttle
from ogdesk.desk.frame.window import MainWindow

__all__ = ["Command", "Commands", "Debounce", "MainWindow", "Page", "PageHeader", "Settings", "Throttle"]
