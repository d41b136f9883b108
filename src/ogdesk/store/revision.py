"""The application id and the schema revisions of council files that this program knows."""

from __future__ import annotations

APPLICATION_ID = 0x4F474431
"""SQLite's `application_id` of every council file ('OGD1')."""

REVISIONS = ("0001",)
"""All schema revisions, oldest first. A test compares them with the migrations."""

HEAD = REVISIONS[-1]
"""The schema this program reads and writes."""
