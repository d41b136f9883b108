"""The style sheet, made from the colours of a scheme.

Rules are scoped by dynamic property (`kind`, `role`, `state`), never by a parent's name: what Qt puts inside a control
keeps its place. Focus never moves anything: 1 px border + 1 px margin becomes 2 px border without margin.
"""

from __future__ import annotations

from collections.abc import Mapping

from ogdesk.desk.kit.tokens import FONT_PX, RADIUS, SIZE
from ogdesk.ground.resources import resource

_INNER = SIZE.control - 2
"""Content height of a control 32 high inside its 1 px border (34 with the margin that makes room for the ring)."""


def style_sheet(colors: Mapping[str, str]) -> str:
    """The whole sheet for one set of colours (name → '#rrggbb')."""
    parts = (_FRAMES, _LABELS, _BUTTONS, _TOOLS, _CHOICES, _FIELDS, _VIEWS, _MENUS, _BARS)
    sheet = "".join(parts)
    for picture in ("check", "partly"):
        sheet = sheet.replace(f"%{picture}%", resource(f"kit/{picture}.svg").as_posix())
    for name in sorted(colors, key=len, reverse=True):
        sheet = sheet.replace(f"@{name};", f"{colors[name]};").replace(f"@{name} ", f"{colors[name]} ")
    return sheet


_FRAMES = f"""
* {{ outline: none; }}
QToolTip {{ background: @raised; color: @text; border: 1px solid @line; padding: 6px 8px; }}
QWidget[kind="window"], QWidget[kind="work"], QStackedWidget, QSplitter {{ background: @window; }}
QFrame[kind="nav"] {{ background: @nav; border: none; border-right: 1px solid @line; }}
QFrame[kind="header"] {{ background: @surface; border: none; border-bottom: 1px solid @line; }}
QFrame[kind="side"] {{ background: @surface; border: none; }}
QFrame[kind="drawer"] {{ background: @surface; border: none; border-left: 1px solid @line_strong; }}
QFrame[kind="card"] {{ background: @surface; border: 1px solid @line; border-radius: {RADIUS.card}px; }}
QFrame[kind="plain"] {{ background: transparent; border: none; }}
QFrame[kind="paper"] {{ background: @paper_bg; border: none; }}
QFrame[kind="line"] {{ background: @line; border: none; max-height: 1px; min-height: 1px; }}
QFrame[kind="popup"] {{ background: @raised; border: 1px solid @line_strong; border-radius: {RADIUS.overlay}px; }}
QFrame[kind="message"] {{ border: none; border-radius: {RADIUS.card}px; background: @info_soft; }}
QFrame[kind="message"][level="warn"] {{ background: @warn_soft; }}
QFrame[kind="message"][level="error"] {{ background: @err_soft; }}
QFrame[kind="message"][level="ok"] {{ background: @ok_soft; }}
QFrame[kind="strip"] {{ border: none; background: @warn_soft; border-bottom: 1px solid @line; }}
QFrame[kind="toast"] {{ background: @toast; border: none; border-radius: {RADIUS.overlay}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; border: none; }}
QSplitter::handle {{ background: @line; }}
QSplitter::handle:hover {{ background: @line_strong; }}
"""

_LABELS = f"""
QLabel {{ background: transparent; color: @text; }}
QLabel[scale="caption"] {{ font-size: {FONT_PX.caption}px; }}
QLabel[scale="body"] {{ font-size: {FONT_PX.body}px; }}
QLabel[scale="subtitle"] {{ font-size: {FONT_PX.subtitle}px; font-weight: 700; }}
QLabel[scale="title"] {{ font-size: {FONT_PX.title}px; font-weight: 700; }}
QLabel[scale="display"] {{ font-size: {FONT_PX.display}px; font-weight: 700; }}
QLabel[bold="true"] {{ font-weight: 700; }}
QLabel[role="sub"] {{ color: @text2; }}
QLabel[role="weak"] {{ color: @text3; }}
QLabel[role="error"] {{ color: @err; font-weight: 700; }}
QLabel[role="warn"] {{ color: @warn; font-weight: 700; }}
QLabel[role="ok"] {{ color: @ok; }}
QLabel[role="need"] {{ color: @err; font-size: {FONT_PX.caption}px; font-weight: 700; }}
QLabel[role="toast"] {{ color: @toast_text; }}
"""

_BUTTONS = f"""
QPushButton {{ min-height: {_INNER}px; padding: 0 14px; border-radius: {RADIUS.control}px; border: 1px solid @line_strong;
  background: @surface; color: @text; margin: 1px; }}
QPushButton:hover {{ background: @hover; }}
QPushButton:pressed {{ background: @press; }}
QPushButton:focus {{ border: 2px solid @focus; margin: 0; }}
QPushButton:disabled {{ color: @line_strong; border-color: @line; }}
QPushButton[kind="primary"] {{ background: @accent; color: @on_accent; border-color: @accent; font-weight: 700; }}
QPushButton[kind="primary"]:hover {{ background: @accent_hover; }}
QPushButton[kind="primary"]:pressed {{ background: @accent_press; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid @text; }}
QPushButton[kind="flat"] {{ border-color: transparent; background: transparent; color: @accent_text; padding: 0 8px; }}
QPushButton[kind="flat"]:hover {{ background: @hover; }}
QPushButton[kind="flat"]:focus {{ border: 2px solid @focus; }}
QPushButton[kind="toast"] {{ border-color: transparent; background: transparent; color: @toast_action; padding: 0 10px;
  font-weight: 700; }}
QPushButton[kind="toast"]:focus {{ border: 2px solid @toast_action; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
"""

_TOOLS = f"""
QToolButton[kind="nav"] {{ border: 2px solid transparent; border-radius: {RADIUS.control}px; padding: 0 10px;
  min-height: {SIZE.nav_item - 4}px; text-align: left; color: @text2; background: transparent; }}
QToolButton[kind="nav"]:hover {{ background: @hover; color: @text; }}
QToolButton[kind="nav"]:checked {{ background: @select; color: @accent_text; font-weight: 700; }}
QToolButton[kind="nav"]:focus {{ border-color: @focus; }}
QToolButton[kind="find"] {{ border: 1px solid @line_strong; border-radius: {RADIUS.control}px; padding: 0 8px; margin: 1px;
  min-height: {_INNER}px; text-align: left; color: @text3; background: @surface; }}
QToolButton[kind="find"]:hover {{ background: @hover; }}
QToolButton[kind="find"]:focus {{ border: 2px solid @focus; margin: 0; }}
QToolButton[kind="icon"] {{ border: 2px solid transparent; border-radius: {RADIUS.control}px;
  min-width: {SIZE.icon_button - 4}px; min-height: {SIZE.icon_button - 4}px; background: transparent; }}
QToolButton[kind="letter"] {{ border: 2px solid transparent; border-radius: {RADIUS.control}px;
  min-width: {SIZE.target_min - 4}px; min-height: {SIZE.target_min - 4}px; background: transparent; }}
QToolButton[kind="icon"]:hover, QToolButton[kind="letter"]:hover {{ background: @hover; }}
QToolButton[kind="icon"]:pressed, QToolButton[kind="letter"]:pressed,
QToolButton[kind="icon"]:checked {{ background: @press; }}
QToolButton[kind="icon"]:focus, QToolButton[kind="letter"]:focus {{ border-color: @focus; }}
QToolButton[kind="icon"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[kind="title"] {{ border: 2px solid transparent; border-radius: {RADIUS.control}px; padding: 2px 4px 2px 1px;
  background: transparent; color: @text; font-size: {FONT_PX.title}px; font-weight: 700; }}
QToolButton[kind="title"]:hover {{ background: @hover; }}
QToolButton[kind="title"]:focus {{ border-color: @focus; }}
"""

_CHOICES = f"""
QPushButton[kind="chip"] {{ border-radius: 13px; padding: 0 12px; min-height: 26px; border-color: @line_strong;
  color: @text2; background: @surface; }}
QPushButton[kind="chip"]:hover {{ background: @hover; }}
QPushButton[kind="chip"]:checked {{ background: @select; border-color: @accent_text; color: @accent_text; font-weight: 700; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid @focus; margin: 0; }}
QCheckBox, QRadioButton {{ color: @text; border: 2px solid transparent; border-radius: {RADIUS.control}px; padding: 2px 4px;
  min-height: 24px; spacing: 8px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: @focus; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid @line_strong;
  background: @surface; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: @hover; }}
QCheckBox::indicator:checked {{ background: @accent; border-color: @accent; image: url(%check%); }}
QCheckBox::indicator:indeterminate {{ background: @accent; border-color: @accent; image: url(%partly%); }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid @accent; background: @on_accent; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ height: {SIZE.tab - 3}px; padding: 0 4px; margin-right: 20px; color: @text2; border: none;
  border-bottom: 3px solid transparent; background: transparent; }}
QTabBar::tab:hover {{ color: @text; }}
QTabBar::tab:selected {{ color: @accent_text; border-bottom-color: @accent_text; font-weight: 700; }}
QTabBar:focus {{ border: 2px solid @focus; border-radius: {RADIUS.control}px; }}
"""

_FIELDS = f"""
QLineEdit, QPlainTextEdit, QComboBox {{ border: 1px solid @line_strong; border-radius: {RADIUS.control}px; background: @surface;
  color: @text; selection-background-color: @accent; selection-color: @on_accent; margin: 1px; }}
QLineEdit, QComboBox {{ min-height: {_INNER}px; padding: 0 8px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: @text3; }}
QPlainTextEdit {{ padding: 4px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid @focus; margin: 0; }}
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] {{ border-color: @err; }}
QLineEdit[state="warn"], QPlainTextEdit[state="warn"], QComboBox[state="warn"] {{ border-color: @warn; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: @raised; color: @text; border: 1px solid @line_strong; padding: 4px;
  selection-background-color: @select; selection-color: @select_text; }}
"""

_VIEWS = """
QListView, QTreeView, QTableView { background: @surface; border: none; selection-background-color: @select;
  selection-color: @select_text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @line; padding: 0 12px;
  height: 36px; }
QCalendarWidget QAbstractItemView { background: @raised; color: @text; selection-background-color: @accent;
  selection-color: @on_accent; }
QCalendarWidget QAbstractItemView:focus { border: 2px solid @focus; }
"""

_MENUS = """
QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @select; }
QMenu::item:disabled { color: @line_strong; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenuBar { background: @nav; color: @text; }
QMenuBar::item { padding: 6px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @select; }
"""

_BARS = """
QScrollBar:vertical { width: 12px; background: transparent; margin: 2px; }
QScrollBar::handle:vertical { background: @line_strong; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 2px; }
QScrollBar::handle:horizontal { background: @line_strong; border-radius: 4px; min-width: 32px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; background: @mute_soft; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
"""
