"""The kit: everything the pages are made of."""
