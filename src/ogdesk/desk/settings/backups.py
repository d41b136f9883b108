"""保存先とバックアップ: where the file lies, what is kept of it, going back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ogdesk.acts.files.backups import back_up_now, backups_of, go_back
from ogdesk.desk.forms.binding import commit_pending
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import Card, column, flat_button, flow, label, row, secondary_button
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.settings.question import Question
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.files.backups import BackupMade, BackupRow, RestoredBackup
    from ogdesk.desk.context import Desk
    from ogdesk.store.file import CouncilFile

_SHOWN = 5
_QUESTION = tr("{when}の内容に戻しますか。")
_SENTENCE = tr(
    "いまの内容は、先に新しいバックアップとして残します。戻したあとで、そのバックアップに戻すこともできます。"
)


class BackupsCard(Card):
    """Filled by `reload`, each time the page is shown and after each backup."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("保存先とバックアップ"))
        self._desk = desk
        self.buttons: dict[str, QWidget] = {}
        self._gone: RestoredBackup | None = None
        self._when = ""
        self._all: tuple[BackupRow, ...] = ()
        self._unfolded = False
        self.place = label("", role="sub", wrap=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.last = label("", role="sub", wrap=True)
        self.now = secondary_button(desk.theme, tr("いまバックアップを作る"), "save")
        self.rows = RowStack(self._make, spacing=SPACE.s)
        self.more = flat_button(desk.theme, "", "chevron-down")
        self.more.hide()
        self.add(self.place, self.last, row(self.now, None), self.rows, row(self.more, None))
        self.now.clicked.connect(lambda _checked: self._back_up())
        self.more.clicked.connect(lambda _checked: self._unfold())
        desk.session.opened.connect(self._tell_gone)

    def reload(self) -> None:
        """Look where the file lies and what is kept of it."""
        session = self._desk.session
        self.now.setVisible(session.is_open)
        if session.path is None or not session.is_open:
            self.place.setText(tr("まだファイルを開いていません。"))
            return
        self.place.setText(tr("{path}　このパソコンの中だけに保存します。", path=session.path))
        session.look(self._read, self._show, key="settings-backups")

    def _read(self, file: CouncilFile) -> BackupMade:
        return backups_of(file.path, self._desk.session.here)

    def _show(self, kept: BackupMade) -> None:
        self._all = kept.rows
        if not kept.rows:
            self.last.setText(tr("バックアップはまだありません。変更して閉じると、1日に1つ自動で作ります。"))
        else:
            newest = kept.rows[0]
            self.last.setText(
                tr(
                    "最後のバックアップ　{when}（{reason}）\nフォルダー　{folder}",
                    when=newest.when,
                    reason=newest.reason,
                    folder=kept.folder,
                )
            )
        self._show_rows()

    def _show_rows(self) -> None:
        shown = self._all if self._unfolded else self._all[:_SHOWN]
        self.rows.show_rows(shown)
        self.more.setText(tr("すべて見る（{n}件）", n=len(self._all)))
        self.more.setVisible(len(shown) < len(self._all))

    def _unfold(self) -> None:
        self._unfolded = True
        self._show_rows()
        self.buttons[self._all[_SHOWN].id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, kept: BackupRow) -> QWidget:
        theme = self._desk.theme
        question = Question(
            theme, _QUESTION.format(when=kept.when), _SENTENCE, tr("このバックアップに戻す"), "rotate-ccw"
        )
        button = flat_button(theme, tr("このバックアップに戻す"), "rotate-ccw")
        button.setAccessibleName(
            tr("{when}（{reason}）のバックアップに戻す", when=kept.when, reason=kept.reason)
        )
        hide_if(self._desk.session.read_only, button)
        button.clicked.connect(lambda _checked: question.ask(button, lambda: self._go_back(kept)))
        words = QWidget()
        line = column(
            label(kept.when),
            label(f"{kept.reason}　{kept.size}", size="caption", role="weak"),
            spacing=0,
        )
        words.setLayout(line)
        made = QWidget()
        made.setLayout(column(flow((words, 1), button), question, spacing=SPACE.xs))
        self.buttons[kept.id] = button
        return made

    def _back_up(self) -> None:
        commit_pending(self._desk.window)
        here = self._desk.session.here

        def made(_row: BackupRow) -> None:
            self._desk.window.say(tr("バックアップを作りました"))
            self.reload()

        self._desk.session.look(lambda file: back_up_now(file.path, here), made)

    def _go_back(self, kept: BackupRow) -> None:
        commit_pending(self._desk.window)
        session = self._desk.session
        self._when = kept.when

        def restored() -> CouncilFile:
            file = session.file
            assert file is not None
            self._gone = go_back(file, kept.path, session.here)
            return self._gone.file

        session.take(restored, words=tr("バックアップに戻しています"))

    def _tell_gone(self) -> None:
        gone, self._gone = self._gone, None
        if gone is not None:
            self.now.setFocus(Qt.FocusReason.OtherFocusReason)
            said = tr(
                "{when}の内容に戻しました。戻す前の内容も、バックアップに残してあります。", when=self._when
            )
            self._desk.window.say(gone.problem or said)
