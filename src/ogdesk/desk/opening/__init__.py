"""Which council file the window has open: opening, beginning a new one, what is dropped on the window."""
