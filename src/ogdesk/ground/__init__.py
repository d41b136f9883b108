"""What all other rooms stand on: atomic files, places, clock, log, the two families of errors."""
