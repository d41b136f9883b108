"""依頼と回答: rows of attendances, recording answers, and handing out calendar files."""
