"""The session: the open council file as the window has it, with edit queue, drafts and task runner."""
