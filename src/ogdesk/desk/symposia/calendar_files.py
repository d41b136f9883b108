"""Card of the four calendar files of an event: choosing the folder, writing, and saying what was written for whom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ogdesk.council.attendance import HandoutKind
from ogdesk.desk.forms.binding import commit_pending
from ogdesk.desk.kit.controls import Card, InlineMessage, flow, label, secondary_button
from ogdesk.desk.kit.controls.field import Level
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.calendar.handouts import HandedOut
    from ogdesk.desk.context import Desk
    from ogdesk.ground.errors import WorldError

ChooseFolder = Callable[[QWidget, str, Path, Callable[[Path], object]], object]
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
        from ogdesk.acts.calendar.handouts import hand_out  # noqa: PLC0415 - the calendar library comes with the first calendar file

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
        level: Level = "warn" if handed.incomplete else ("ok" if count else "info")
        self.message.tell(
            fact,
            "\n".join(summary(handed, folder)),
            level=level,
            button=tr("フォルダーを開く") if count else "",
            act=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        self.written.emit()

    def _refused(self, error: WorldError) -> None:
        self.message.tell(tr("書き出せませんでした"), error.sentence, level="error")


def summary(handed: HandedOut, folder: Path) -> list[str]:
    """What was written for whom, who was left out and why, and that nothing was sent: one sentence a line."""
    told = [
        tr("・{file}　{who}", file=line.file_name, who=_who(line.name, line.mail)) for line in handed.lines
    ]
    where = [tr("書き出した先は「{folder}」です。送信はしていません。", folder=folder.name)] if told else []
    return [*where, *told, *(tr(remark) for remark in handed.remarks)]


def _who(name: str, mail: str) -> str:
    if not name:
        return tr("どなたでも取り込めます")
    return tr("{name}（{mail}）", name=name, mail=mail) if mail else name
