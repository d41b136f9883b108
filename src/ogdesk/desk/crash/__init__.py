"""Failures of ours: written to the crash trail, told calmly; the window lives on."""
