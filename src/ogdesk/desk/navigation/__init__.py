"""Going to a place: which control shows which field, on whatever page that is."""
