"""The lowest layer: atomic files, folders of the user, clock, log, the two families of errors."""
