"""Pasting a line-up as text: preview of what it would add, corrected by hand, then added in one act."""
