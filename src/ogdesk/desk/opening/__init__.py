"""Opening council files: at the start, from the menu, new ones, and files dropped on the window."""
