"""The rows of the list of members as of a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from ogdesk.acts.member_rows import MemberRow, MemberSort
from ogdesk.council.eras import wareki
from ogdesk.council.membership import MemberClass
from ogdesk.council.standing import Status
from ogdesk.desk.members.paged import PagedModel

COL_NAME, COL_CODE, COL_CLASS, COL_STATUS, COL_CHART = range(5)
SORTS = {
    COL_NAME: MemberSort.NAME,
    COL_CODE: MemberSort.CODE,
    COL_CLASS: MemberSort.CLASS,
    COL_STATUS: MemberSort.STATUS,
    COL_CHART: MemberSort.JOINED,
}
"""What a click on a column sorts by."""
CLASS_WORDS = {MemberClass.GENERAL: "一般", MemberClass.SPECIAL: "特別"}
STATUS_WORDS = {Status.CERTAIN: "在籍", Status.UNCERTAIN: "？不明", Status.NOT: "非会員"}
SPOKEN_STATUS = {Status.CERTAIN: "在籍", Status.UNCERTAIN: "在籍かどうか不明", Status.NOT: "会員ではない"}


class MemberModel(PagedModel):
    """`set_day` changes what is said of each row without fetching anything."""

    titles = ("会員", "団体コード", "区分", "在籍", "在籍の期間")

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = day

    def set_day(self, day: date) -> None:
        """The 基準日."""
        if day != self.day:
            self.day = day
            self.touch()

    def cell(self, row: MemberRow, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row) if column in (COL_CHART, COL_STATUS) else row.name_on(self.day)
        return None

    def spoken(self, row: MemberRow) -> str:
        return spoken(row, self.day)

    def _text(self, row: MemberRow, column: int) -> str:
        if column == COL_NAME:
            return row.name_on(self.day)
        if column == COL_CODE:
            return row.code
        if column == COL_CLASS:
            return "会長市" if row.chairs_on(self.day) else CLASS_WORDS[row.member_class]
        if column == COL_STATUS:
            return STATUS_WORDS[row.status_on(self.day)]
        return "。".join(row.words) or "記録なし"


def spoken(row: MemberRow, day: date) -> str:
    """A row in words: 「千葉市、一般会員、団体コード121002、令和2年11月6日は在籍。平成25年4月1日から、令和5年9月まで」."""
    parts = [row.name_on(day), row.member_class.value]
    if row.chairs_on(day):
        parts.append("会長市")
    if row.code:
        parts.append(f"団体コード{row.code}")
    parts.append(f"{wareki(day)}は{SPOKEN_STATUS[row.status_on(day)]}")
    return "。".join(("、".join(parts), *(row.words or ("在籍の記録なし",))))


def tip(row: MemberRow) -> str:
    """Spans, marks and sources for the tooltip of the picture."""
    lines = [*(row.words or ("在籍の記録がありません",)), *(mark.words for mark in row.marks)]
    lines += [f"出典　{title}" for title in row.sources]
    lines += [f"参考（答えには使っていません）　{title}" for title in row.beside]
    return "\n".join(lines)
