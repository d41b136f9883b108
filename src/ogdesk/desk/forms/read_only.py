"""Hides controls in read-only mode."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def hide_if(reading_only: bool, *widgets: QWidget) -> None:
    """Hide them where nothing may be changed. Never shows: a widget without a parent would become a window of its own."""
    if reading_only:
        for widget in widgets:
            widget.hide()
