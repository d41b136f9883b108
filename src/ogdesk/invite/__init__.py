"""Calendar files: public calendar, requests, updates, cancellations.

The room receives domain objects and gives back bytes; it knows no file and no database. The way through it:

- `facts` gathers what a message will tell, `plan` decides UID, SEQUENCE and DTSTAMP from what was handed out before,
- `write` makes the bytes, `filenames` their names, `findings` tells what would make answers ambiguous.

Rules: docs/calendar.md, RFC 5545, RFC 5546, RFC 7986.
"""
