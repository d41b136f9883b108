"""報道発表: sender, titles, and the blocks from data or written by hand."""

from ogdesk.desk.press.tab import PressTab

__all__ = ["PressTab"]
