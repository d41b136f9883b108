"""The text of tooltips, which Qt reads as HTML wherever it looks like HTML."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt


def tip(text: str) -> str:
    """Escape a text for `setToolTip` and `ToolTipRole` so that it is seen as it was typed.

    Hovering would open a file or a share of a foreign host that `<img src=…>` in a title names.
    """
    if not Qt.mightBeRichText(text):
        return text
    return f'<p style="white-space:pre-wrap">{html.escape(text)}</p>'
