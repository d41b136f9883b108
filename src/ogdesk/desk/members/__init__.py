"""会員: the list with its chart of membership, and the panel of one member."""
