"""シンポジウム › 依頼と回答: who was asked, what they answered, and the calendar files that go out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.attendance_view import AttendanceRow, AttendanceView
from ogdesk.council.attendance import AttendanceState, HandoutKind, WhoComes
from ogdesk.desk.binding import commit_pending
from ogdesk.desk.choosers import choose_folder
from ogdesk.desk.kit.controls import (
    Card,
    EmptyState,
    InlineMessage,
    SegmentedChoice,
    column,
    flow,
    label,
    line,
    row,
    scrolled,
    secondary_button,
)
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.symposia.attendance_list import AttendanceList, AttendanceTable
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.invitations import HandedOut
    from ogdesk.desk.pages import Desk
    from ogdesk.ground.errors import WorldError

Keep = Callable[[AttendanceRow], bool]
ChooseFolder = Callable[[QWidget, str, Path, Callable[[Path], object]], object]
FILTERS: tuple[tuple[str, Keep], ...] = (
    (tr("すべて"), lambda _row: True),
    (tr("回答待ち"), lambda row_: row_.is_waiting),
    (tr("確定"), lambda row_: row_.state is AttendanceState.CONFIRMED),
    (tr("代理"), lambda row_: row_.comes is WhoComes.DEPUTY and not row_.is_gone),
    (tr("辞退・欠席"), lambda row_: row_.is_gone),
)
FILES = {
    HandoutKind.REQUEST: (tr("依頼を書き出す"), "mail", tr("依頼")),
    HandoutKind.UPDATE: (tr("変更を書き出す"), "calendar-days", tr("変更のお知らせ")),
    HandoutKind.CANCEL: (tr("取消を書き出す"), "x", tr("取消のお知らせ")),
    HandoutKind.PUBLIC: (tr("公開用を書き出す"), "calendar", tr("公開用カレンダー")),
}


class FilesCard(Card):
    """The four calendar files; what was written and what to do with it is said in the card."""

    written = Signal()

    def __init__(self, desk: Desk, event_id: int, choose: ChooseFolder) -> None:
        super().__init__(tr("カレンダーのファイル"))
        self._desk = desk
        self._event_id = event_id
        self._choose = choose
        self.buttons = {
            kind: secondary_button(desk.theme, words, icon) for kind, (words, icon, _) in FILES.items()
        }
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, kind=kind: self.ask(kind))
        self.message = InlineMessage(desk.theme)
        self.public = label("", size="caption", role="sub")
        words = tr("メールに付けて送るファイルを書き出します。このパソコンから送信はしません。")
        self.add(
            label(words, role="sub", wrap=True),
            flow(*self.buttons.values(), spacing=SPACE.s),
            self.public,
            self.message,
        )

    def ask(self, kind: HandoutKind) -> None:
        """Choose a folder, then write there."""
        path = self._desk.session.path
        start = path.parent if path is not None else self._desk.session.here.places.documents
        title = tr("{value}を書き出すフォルダー", value=FILES[kind][2])
        self._choose(self, title, start, lambda folder: self.write(kind, folder))

    def write(self, kind: HandoutKind, folder: Path) -> None:
        """Write the files of one kind into a folder."""
        from ogdesk.acts.invitations import hand_out

        session, event_id = self._desk.session, self._event_id
        commit_pending(self._desk.window)
        self.message.tell(tr("{value}を書き出しています", value=FILES[kind][2]))
        session.act(
            lambda file: hand_out(file, str(event_id), folder, kind, session.here),
            lambda handed: self._tell(kind, folder, handed),
            failed=self._refused,
        )

    def _tell(self, kind: HandoutKind, folder: Path, handed: HandedOut) -> None:
        count = len(handed.paths)
        fact = (
            tr("{value}を{n}件書き出しました", value=FILES[kind][2], n=count)
            if count
            else tr("書き出したファイルはありません")
        )
        sentence = "\n".join(handed.remarks)
        level: Any = "warn" if handed.incomplete else ("ok" if count else "info")
        self.message.tell(
            fact,
            sentence,
            level=level,
            button=tr("フォルダーを開く") if count else "",
            act=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        self.written.emit()

    def _refused(self, error: WorldError) -> None:
        self.message.tell(tr("書き出せませんでした"), error.sentence, level="error")


class AttendanceTab(QWidget):
    """`chosen(AttendanceRow | None)` for the right pane, `answerWanted` when the caret should go there."""

    chosen = Signal(object)
    answerWanted = Signal()  # noqa: N815 - a signal, named as Qt's are
    filesWritten = Signal()  # noqa: N815
    programmeWanted = Signal()  # noqa: N815

    def __init__(self, desk: Desk, view: AttendanceView, choose: ChooseFolder = choose_folder) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[AttendanceRow, ...] = ()
        self.table = AttendanceTable(self)
        self.list = AttendanceList(desk.theme, self.table)
        self.filter = SegmentedChoice(
            [(place, words) for place, (words, _) in enumerate(FILTERS)], tr("しぼり込み")
        )
        self.filter.set_value(0)
        self.files = FilesCard(desk, view.event_id, choose)
        self.empty = EmptyState(
            desk.theme,
            "users",
            tr("まだ登壇者がいません"),
            tr("プログラムに席を作ると、ここに並びます。"),
            button=tr("プログラムを開く"),
            act=self.programmeWanted.emit,
        )
        self.none = label(tr("この条件に合うかたはいません。"), role="sub")
        self._lay_out()
        self._connect()
        self.show_view(view)

    def show_view(self, view: AttendanceView) -> None:
        """Another state of the attendances."""
        kept = self.current()
        self._rows = view.rows
        for place, (words, keep) in enumerate(FILTERS):
            self.filter.set_words(place, f"{words} {sum(1 for row_ in view.rows if keep(row_))}")
        self.table.show_rows(view.rows)
        self.files.public.setText(tr("前回の書き出し：{public}", public=view.public) if view.public else "")
        self.files.public.setVisible(bool(view.public))
        self.empty.setVisible(not view.rows)
        for part in (self.head, self.list, self.files):
            part.setVisible(bool(view.rows))
        self._show_none()
        self._choose_again(kept.id if kept is not None else None)

    def current(self) -> AttendanceRow | None:
        """The row that is chosen."""
        index = self.list.currentIndex()
        return self.table.row(index.row()) if index.isValid() else None

    def open_attendance(self, attendance_id: int) -> None:
        """Choose one."""
        self.filter.set_value(0)
        self._filter(0)
        self._choose_again(attendance_id)

    def _lay_out(self) -> None:
        card = Card(flush=True)
        self.head = QWidget()
        head = row(self.filter, None)
        head.setContentsMargins(SPACE.card_padding, 0, SPACE.m, SPACE.xs)
        self.head.setLayout(head)
        self.none.setContentsMargins(SPACE.card_padding, SPACE.m, SPACE.m, SPACE.m)
        card.add(self.head, line(), self.none, self.list, self.empty)
        self.body = scrolled(column(card, self.files, None, spacing=SPACE.column_gap), name=tr("依頼と回答"))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.body)

    def _connect(self) -> None:
        self.filter.committed.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(
            lambda _now, _before: self.chosen.emit(self.current())
        )
        self.list.editWanted.connect(self.answerWanted)
        self.files.written.connect(self.filesWritten)

    def _filter(self, place: int) -> None:
        kept = self.current()
        self.table.filter(FILTERS[place][1])
        self._show_none()
        self._choose_again(kept.id if kept is not None else None)

    def _show_none(self) -> None:
        self.none.setVisible(bool(self._rows) and self.table.rowCount() == 0)

    def _choose_again(self, row_id: int | None) -> None:
        place = max(0, self.table.place_of(row_id))
        if self.table.rowCount():
            self.list.setCurrentIndex(self.table.index(place, 0))
        self.chosen.emit(self.current())
