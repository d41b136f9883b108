"""依頼と回答: attendances as rows, answers, and the calendar files that are handed out."""
