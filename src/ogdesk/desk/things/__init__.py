"""Right panes of lists: the panel of one thing, and the parts that panels share."""
