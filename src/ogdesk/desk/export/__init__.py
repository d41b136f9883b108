"""書き出す: the release, 共通文案, calendar files, a backup."""

from ogdesk.desk.export.exporter import Exporter

__all__ = ["Exporter"]
