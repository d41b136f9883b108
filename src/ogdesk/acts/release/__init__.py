"""報道発表: building, proofreading, confirming and exporting a notice."""
