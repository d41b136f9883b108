"""変更履歴: the acts as rows and words, and where in the window a place belongs."""
