"""The right pane: the finished release while it is being typed, and the findings under it."""

from ogdesk.desk.preview.pane import PreviewPane

__all__ = ["PreviewPane"]
