"""The command line: the same acts as the window, for scripts (docs/decisions/command-line.md).

Nothing heavy is imported at module level: each command loads what it needs when it runs.
"""
