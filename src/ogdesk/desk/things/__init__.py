"""What stands beside a list: the right pane of one thing, and its shared parts."""
