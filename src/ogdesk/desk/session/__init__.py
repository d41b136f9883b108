"""The open council file as the window has it: reading, acts, edit queue, drafts, task runner."""
