"""The finished page on the screen: view, pane, rendering jobs, printing."""
