"""設定 that lie in the council file: the council itself, dates, wordings, closed periods."""
