"""The window, on PySide6: the only layer that knows Qt."""
