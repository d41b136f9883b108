"""人物 and 役職: lists and panels of people and of posts."""
