"""The date field: one text field that reads what staff type, and a calendar as help."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ogdesk.council.eras import era_year_text
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.typed_dates import format_date_field, read_vague_date
from ogdesk.council.vague import Precision, VagueDate
from ogdesk.council.western import western_field
from ogdesk.desk.kit.controls.buttons import icon_button
from ogdesk.desk.kit.controls.labels import label
from ogdesk.desk.kit.fields.calendar import CalendarPopup
from ogdesk.desk.kit.fields.parsed import ParsedField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import is_english, is_western, tr
from ogdesk.ground.errors import BadValue

_WIDTH = 190
_DAYS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTHS: dict[int, int] = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class DateLine(ParsedField[VagueDate]):
    """The text part of a DateField; ↑↓ ±1 day, PageUp/Down ±1 month, Alt+↓ asks for the calendar."""

    calendarWanted = Signal()
    noteChanged = Signal(str)

    def __init__(self, name: str, *, vague: bool) -> None:
        super().__init__(name, read=self._read_date, write=written_date)
        self._vague = vague
        self._note = ""
        self.fiscal_year: FiscalYear | None = None
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_WIDTH + 60)

    def commit(self) -> None:
        """As ParsedField; a correction of the era (平成31年5月) is told as a note."""
        self._tell_note(self._correction())
        super().commit()

    def day(self) -> date | None:
        """The day it shows, when it shows one."""
        try:
            value = self._read_text()
        except BadValue:
            return None
        return value.earliest if value is not None and value.is_exact else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, day = event.key(), self.day()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_Down:
            self.calendarWanted.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in _DAYS | _MONTHS:
            super().keyPressEvent(event)
        elif day is not None:
            self.step(VagueDate.on(moved_day(day, _DAYS.get(key, 0), _MONTHS.get(key, 0))))

    def _read_date(self, text: str) -> VagueDate:
        value = read_vague_date(text, fiscal_year=self.fiscal_year).value
        if not self._vague and not value.is_exact:
            raise BadValue(
                tr(
                    "「{strip}」では日がわかりません。令和2年11月19日のように、日まで書いてください。",
                    strip=text.strip(),
                )
            )
        return value

    def _correction(self) -> str:
        if self._current is not None and self.text() == self._written(self._current):
            return self._note
        try:
            return read_vague_date(self.text(), fiscal_year=self.fiscal_year).corrected or ""
        except BadValue:
            return ""

    def _tell_note(self, note: str) -> None:
        if note != self._note:
            self._note = note
            self.noteChanged.emit(note)


class DateField(QWidget):
    """A date in 和暦 with the western year beside it and a calendar button.

    The value is a VagueDate (a day unless `vague`), None when empty. `today` gives the day the calendar calls きょう;
    「11/19」 is read within its 年度 or that of `set_fiscal_year` (a vague date, which may lie far back, needs the latter). Signals as ParsedField, and `noteChanged(str)` for what was
    read with a correction. A text that can't be read stays and is explained.
    """

    valueCommitted = Signal(object)
    valueEdited = Signal(object)
    problemChanged = Signal(str, str)
    noteChanged = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        today: Callable[[], date],
        vague: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self.line = DateLine(name, vague=vague)
        self.line.fiscal_year = None if vague else FiscalYear.of(today())
        self.button = icon_button(theme, "calendar-days", tr("{name}をカレンダーで選ぶ（Alt+↓）", name=name))
        self.year = label("", size="caption", role="weak")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.line)

    def current(self) -> VagueDate | None:
        """The last committed value."""
        return self.line.current()

    def show_value(self, value: VagueDate | None) -> None:
        """Show a stored value; what is being typed is kept."""
        self.line.show_value(value)
        self._show_year(value)

    def set_fiscal_year(self, fiscal_year: FiscalYear | None) -> None:
        """The 年度 in which a day without year lies."""
        self.line.fiscal_year = fiscal_year

    def show_again(self) -> None:
        """Dates are written otherwise now (設定 › 日付); what is being typed stays."""
        if not self.line.problem:
            self.show_value(self.line.current())

    def commit(self) -> None:
        self.line.commit()

    def take_suggestion(self, text: str) -> None:
        """The user accepted the suggested value."""
        self.line.take_suggestion(text)

    def open_calendar(self) -> None:
        """Show the calendar under the field, on the field's day or today (never in a file that is only looked at)."""
        if self.line.isReadOnly():
            return
        popup = CalendarPopup(self._theme, self.line.day() or self._today(), self._today(), self)
        popup.picked.connect(self._take_day)
        popup.open_at(self.line.mapToGlobal(QPoint(0, self.line.height() + SPACE.xxs)))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        row.addWidget(self.line)
        row.addWidget(self.button)
        row.addWidget(self.year)
        row.addStretch(1)

    def _connect(self) -> None:
        self.line.valueCommitted.connect(self.valueCommitted)
        self.line.valueEdited.connect(self.valueEdited)
        self.line.problemChanged.connect(self.problemChanged)
        self.line.noteChanged.connect(self.noteChanged)
        self.line.valueCommitted.connect(self._show_year)
        self.line.valueEdited.connect(self._show_year)
        self.line.calendarWanted.connect(self.open_calendar)
        self.button.clicked.connect(self.open_calendar)

    def _take_day(self, day: date) -> None:
        self.line.step(VagueDate.on(day))
        self.line.commit()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_year(self, value: VagueDate | None) -> None:
        self.year.setText(other_year(value))


def written_date(value: VagueDate) -> str:
    """What a field shows: 和暦, or the western year where the window says it first."""
    return western_field(value) if is_western() else format_date_field(value)


def other_year(value: VagueDate | None) -> str:
    """The caption beside the field: '2020年', '2016年度', or the same in 和暦; '' when nothing is known."""
    if value is None or value.earliest is None or not value.is_known:
        return ""
    if is_western() and is_english():
        from ogdesk.desk.english import era_year  # noqa: PLC0415 - only in English

        return era_year(value.earliest)
    if is_western():
        year = FiscalYear.of(value.earliest).label()
        return year if value.precision is Precision.FISCAL_YEAR else era_year_text(value.earliest)
    if value.precision is Precision.FISCAL_YEAR:
        return tr("{year}年度", year=FiscalYear.of(value.earliest).year)
    return tr("{year}年", year=value.earliest.year)


def moved_day(day: date, days: int, months: int) -> date:
    """A day some days and months on; the 31st becomes the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, length)) + timedelta(days=days)
