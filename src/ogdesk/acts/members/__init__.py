"""会員: rows, chart, records and merging of members. Each act is one transaction."""
