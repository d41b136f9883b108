"""Handling of bugs: written to the crash trail, told calmly; the window lives on."""
