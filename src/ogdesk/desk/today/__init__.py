"""今日: what must be done next. The first page of the window."""
