"""The chart column of a list: spans of time as bars, with scale, header and legend."""
