"""Pictures of the window as its user sees it, for looking at and for the staff's manual. Not collected by pytest."""
