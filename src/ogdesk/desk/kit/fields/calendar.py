"""The calendar that opens under a date field: a help, never the only way."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ogdesk.council.written_dates import said_month
from ogdesk.desk.kit.controls.buttons import flat_button, icon_button
from ogdesk.desk.kit.controls.labels import label
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import is_english, tr

_WEEKDAY_COLORS = {Qt.DayOfWeek.Saturday: "accent_text", Qt.DayOfWeek.Sunday: "err"}


class CalendarPopup(QFrame):
    """A popup calendar.

    One month; arrows move by day, PageUp/Down by month, Enter picks, Esc closes. `picked(date)`.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("カレンダー"))
        self._today = today
        self.month = label("", bold=True)
        self.calendar = self._make_calendar(theme, day)
        self._lay_out(theme)
        self._show_month(day.year, day.month)

    def open_at(self, corner: QPoint) -> None:
        """Show with the upper left corner there (global), kept on the screen."""
        self.adjustSize()
        area = self.screen().availableGeometry()
        x = min(corner.x(), area.right() - self.width())
        y = min(corner.y(), area.bottom() - self.height())
        self.move(max(area.left(), x), max(area.top(), y))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _make_calendar(self, theme: Theme, day: date) -> QCalendarWidget:
        calendar = QCalendarWidget()
        spoken = QLocale.Language.English if is_english() else QLocale.Language.Japanese
        calendar.setLocale(QLocale(spoken, QLocale.Country.Japan))
        calendar.setNavigationBarVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        for weekday, color in _WEEKDAY_COLORS.items():
            look = QTextCharFormat()
            look.setForeground(theme.color(color))
            calendar.setWeekdayTextFormat(weekday, look)
        head = QTextCharFormat()
        head.setForeground(theme.color("text2"))
        head.setBackground(theme.color("raised"))
        calendar.setHeaderTextFormat(head)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setFixedSize(344, 236)
        calendar.currentPageChanged.connect(self._show_month)
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        return calendar

    def _lay_out(self, theme: Theme) -> None:
        before = icon_button(theme, "chevron-left", tr("前の月（PageUp）"), size=18)
        after = icon_button(theme, "chevron-right", tr("次の月（PageDown）"), size=18)
        today = flat_button(theme, tr("きょう"))
        before.clicked.connect(self.calendar.showPreviousMonth)
        after.clicked.connect(self.calendar.showNextMonth)
        today.clicked.connect(lambda: self._pick(QDate(self._today.year, self._today.month, self._today.day)))
        head = QHBoxLayout()
        head.setSpacing(SPACE.xs)
        head.addWidget(before)
        head.addWidget(self.month)
        head.addWidget(after)
        head.addStretch(1)
        head.addWidget(today)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.s, SPACE.s, SPACE.s, SPACE.s)
        column.setSpacing(SPACE.xs)
        column.addLayout(head)
        column.addWidget(self.calendar)

    def _show_month(self, year: int, month: int) -> None:
        self.month.setText(tr(said_month(year, month)))

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))
