"""The right pane of a symposium: the finished release while it is typed, and the findings under it."""

from ogdesk.desk.preview.pane import PreviewPane

__all__ = ["PreviewPane"]
