"""Migrations of the council file: the only creators of its tables (`ogdesk.store.migrate` runs them)."""
