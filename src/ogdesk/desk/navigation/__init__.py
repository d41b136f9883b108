"""Navigation to a field: which control shows which field, on whatever page that is."""
