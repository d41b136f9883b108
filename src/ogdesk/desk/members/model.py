"""Table model of the members as of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from ogdesk.acts.members.order import GROUP_IDS, MemberSort
from ogdesk.acts.members.rows import MemberRow
from ogdesk.acts.words import MEMBER_CLASS_WORDS
from ogdesk.council.membership import MemberClass
from ogdesk.council.membership_status import MembershipStatus
from ogdesk.council.written_dates import said_day
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.lists.paged_rows import DayModel
from ogdesk.desk.words import tr

COL_NAME, COL_CODE, COL_CLASS, COL_STATUS, COL_CHART = range(5)
SORTS = {
    COL_NAME: MemberSort.NAME,
    COL_CODE: MemberSort.CODE,
    COL_CLASS: MemberSort.CLASS,
    COL_STATUS: MemberSort.STATUS,
    COL_CHART: MemberSort.JOINED,
}
"""What a click on a column sorts by."""
CLASS_WORDS = {MemberClass.GENERAL: tr("一般"), MemberClass.SPECIAL: tr("特別")}
STATUS_WORDS = {
    MembershipStatus.CERTAIN: tr("在籍"),
    MembershipStatus.UNCERTAIN: tr("？不明"),
    MembershipStatus.NOT: tr("非会員||列"),
}
SPOKEN_STATUS = {
    MembershipStatus.CERTAIN: tr("在籍"),
    MembershipStatus.UNCERTAIN: tr("在籍かどうか不明"),
    MembershipStatus.NOT: tr("会員ではない"),
}


@dataclass(frozen=True)
class GroupRow:
    """The line over the members of one 区分 in a grouped list."""

    id: int
    words: str

    @classmethod
    def of(cls, group_id: int) -> GroupRow:
        """The line that stands for an id of `GROUP_IDS`."""
        kind = next(kind for kind, id_ in GROUP_IDS.items() if id_ == group_id)
        return cls(group_id, tr(MEMBER_CLASS_WORDS[kind]))


class MemberModel(DayModel):
    """Table model of the members as of a day. `set_day` changes what is said of each row without fetching anything."""

    titles = (tr("会員"), tr("団体コード||列"), tr("区分"), tr("在籍"), tr("在籍の期間"))

    def is_row(self, id_: int) -> bool:
        return id_ > 0

    def cell(self, row: MemberRow | GroupRow, column: int, role: int) -> Any:
        if isinstance(row, GroupRow):
            return row.words if column == COL_NAME and role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(chart_words(row) if column in (COL_CHART, COL_STATUS) else row.name_on(self.day))
        return None

    def spoken(self, row: MemberRow | GroupRow) -> str:
        return row.words if isinstance(row, GroupRow) else spoken(row, self.day)

    def _text(self, row: MemberRow, column: int) -> str:
        if column == COL_NAME:
            return row.name_on(self.day)
        if column == COL_CODE:
            return row.code
        if column == COL_CLASS:
            return tr("会長市") if row.chairs_on(self.day) else CLASS_WORDS[row.member_class]
        if column == COL_STATUS:
            return STATUS_WORDS[row.status_on(self.day)]
        return tr("。").join(row.words) or tr("記録なし")


def spoken(row: MemberRow, day: date) -> str:
    """A row in words: 「千葉市、一般会員、団体コード121002、令和2年11月6日は在籍。平成25年4月1日から、令和5年9月まで」."""
    parts = [row.name_on(day), tr(MEMBER_CLASS_WORDS[row.member_class])]
    if row.chairs_on(day):
        parts.append(tr("会長市"))
    if row.code:
        parts.append(tr("団体コード{code}", code=row.code))
    parts.append(
        tr("{wareki}は{SPOKEN_STATUS}", wareki=said_day(day), SPOKEN_STATUS=SPOKEN_STATUS[row.status_on(day)])
    )
    return tr("。").join((tr("、").join(parts), *(row.words or (tr("在籍の記録なし"),))))


def chart_words(row: MemberRow) -> str:
    """Spans, marks and sources for the tooltip of the picture."""
    lines = [*(row.words or (tr("在籍の記録がありません"),)), *(mark.words for mark in row.marks)]
    lines += [tr("出典　{title}", title=title) for title in row.sources]
    lines += [tr("参考（答えには使っていません）　{title}", title=title) for title in row.beside]
    return "\n".join(lines)
