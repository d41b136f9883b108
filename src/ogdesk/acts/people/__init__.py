"""人物 and 役職: rows, details, 肩書き, 在任 and merging. Each act is one transaction."""
