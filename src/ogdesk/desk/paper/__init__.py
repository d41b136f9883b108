"""View of PDF pages: view, pane, rendering jobs, printing."""
