"""A line-up pasted as text: what it would add, corrected by hand, then added in one act."""
