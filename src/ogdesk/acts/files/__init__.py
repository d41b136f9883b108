"""Council files as a whole: making, opening, summing up, backing up, closing; the ごみ箱."""
