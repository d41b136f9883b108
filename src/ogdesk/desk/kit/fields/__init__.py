"""Fields that are safe with a Japanese input method (docs/window.md §4)."""

from ogdesk.desk.kit.fields.choice import ChoiceField
from ogdesk.desk.kit.fields.dates import DateField
from ogdesk.desk.kit.fields.long_text import LongTextField
from ogdesk.desk.kit.fields.parsed import DurationField, ParsedField, TimeField
from ogdesk.desk.kit.fields.reading import ReadingField
from ogdesk.desk.kit.fields.search import SearchField
from ogdesk.desk.kit.fields.text import TextField

__all__ = [
    "ChoiceField",
    "DateField",
    "DurationField",
    "LongTextField",
    "ParsedField",
    "ReadingField",
    "SearchField",
    "TextField",
    "TimeField",
]
