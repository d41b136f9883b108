"""Cards of issued releases: the 控え of each version, and what changed since the last one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ogdesk.desk.kit.controls import Card, column, flat_button, flow, label, line, row
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.release.issued_copies import IssuedRow, ReleaseStanding
    from ogdesk.acts.release.text import ReleasePartChange

_FORMS = {"pdf": "PDF", "txt": tr("テキスト")}
_LINES_TOLD = 8


class CopiesCard(Card):
    """A card with the issued copies.

    控え, newest first: `openWanted(IssuedRow)`, `saveWanted(IssuedRow)`. Hidden while there is none.
    """

    openWanted = Signal(object)
    saveWanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("控え"), hint=tr("確定したときのままの文書です"))
        self._theme = theme
        self._rows: tuple[IssuedRow, ...] = ()
        self.rows: list[CopyRow] = []
        self.hide()

    def show_copies(self, copies: Sequence[IssuedRow]) -> None:
        """Show the copies of an event."""
        if tuple(copies) != self._rows:
            self._rows = tuple(copies)
            _clear(self)
            self.rows = [CopyRow(self._theme, copy) for copy in copies]
            for made in self.rows:
                made.open.clicked.connect(lambda _on, copy=made.copy: self.openWanted.emit(copy))
                made.save.clicked.connect(lambda _on, copy=made.copy: self.saveWanted.emit(copy))
                self.add(made)
        self.setVisible(bool(copies))


class CopyRow(QWidget):
    """One copy: its file name, when and at which PC, 「開く」 and 「保存する」."""

    def __init__(self, theme: Theme, copy: IssuedRow) -> None:
        super().__init__()
        self.copy = copy
        words = f"{copy.version_words}　{_FORMS[copy.form]}"
        moment = copy.issued_at
        when = tr(
            "{year}年{month}月{day}日 {moment:%H:%M}　{who}",
            year=moment.year,
            month=moment.month,
            day=moment.day,
            moment=moment,
            who=copy.who,
        )
        text = QWidget()
        text.setLayout(
            column(
                label(words, bold=True),
                label(copy.file_name, wrap=True),
                label(when, size="caption", role="sub"),
                spacing=SPACE.xxs,
            )
        )
        self.open = flat_button(theme, tr("開く"), "file-text")
        self.save = flat_button(theme, tr("保存する"), "download")
        for button in (self.open, self.save):
            button.setAccessibleName(tr("{words}の控えを{text}", words=words, text=button.text()))
        buttons = QWidget()
        buttons.setLayout(row(self.open, self.save))
        stack = column(flow((text, 1), buttons), spacing=0)
        self.setLayout(stack)


class ChangesCard(Card):
    """What says otherwise than the last copy, old → new. Hidden while nothing does."""

    def __init__(self) -> None:
        super().__init__(tr("変わったところ"))
        self._shown: ReleaseStanding | None = None
        self.lead = label("", role="sub", wrap=True)
        self.hide()

    def show_standing(self, standing: ReleaseStanding) -> None:
        """Show the changes of a notice."""
        if standing != self._shown:
            self._shown = standing
            _clear(self)
            self.title.setText(_title(standing))
            self.lead = label(_lead(standing), role="sub", wrap=True)
            self.add(self.lead)
            for number, change in enumerate(standing.changes):
                if number:
                    self.add(line())
                self.add(ChangeRow(change))
        self.setVisible(bool(standing.changes))

    @property
    def rows(self) -> list[ChangeRow]:
        """The changes as they are shown."""
        return [row for row in self.findChildren(ChangeRow) if not row.isHidden()]


class ChangeRow(QWidget):
    """One part: what it said and what it says, only the lines that differ."""

    def __init__(self, change: ReleasePartChange) -> None:
        super().__init__()
        self.heading = label(change.heading, bold=True, wrap=True)
        self.old = label(tr("前：{cut}", cut=_cut(change.old_lines)), role="sub", wrap=True)
        self.new = label(tr("後：{cut}", cut=_cut(change.new_lines)), wrap=True)
        self.setLayout(column(self.heading, self.old, self.new, spacing=SPACE.xxs))


def _title(standing: ReleaseStanding) -> str:
    version = max((copy.version for copy in standing.copies if copy.version <= standing.version), default=1)
    return tr("第{version}版から変わったところ（{n}か所）", version=version, n=len(standing.changes))


def _lead(standing: ReleaseStanding) -> str:
    if standing.is_final:
        return tr(
            "確定したあとに内容が変わったので、仕上がりに「案」と入ります。「第{next_version}版を作る」で、変更のお知らせにできます。",
            next_version=standing.next_version,
        )
    return tr(
        "副見出しに「変更のお知らせ」と入れています。下の内容を見て、本文にも何が変わったかを書いてください。"
    )


def _cut(lines: Sequence[str]) -> str:
    if not lines:
        return tr("（ありません）")
    more = [tr("（ほかに{n}行）", n=len(lines) - _LINES_TOLD)] if len(lines) > _LINES_TOLD else []
    return "\n".join([*lines[:_LINES_TOLD], *more])


def _clear(card: Card) -> None:
    while (item := card.body.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
