"""会員: the list with its picture of membership, and everything about one member."""
