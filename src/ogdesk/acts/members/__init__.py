"""会員: rows, picture, records and merging of members. Each act is one transaction."""
