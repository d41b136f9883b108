"""今日: the next symposium, open answers, checks and the year, as frozen rows."""
