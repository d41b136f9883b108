"""プログラム: items, seats, stage and timetable of an event. Each act is one transaction."""
