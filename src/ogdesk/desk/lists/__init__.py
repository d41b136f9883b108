"""Lists: models with ids and pages of rows, and views that every screen shares."""
