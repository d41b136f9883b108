"""出典 field: an existing source is chosen, or a new one is typed with its kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ogdesk.acts.members.detail import SourceRow
from ogdesk.council.entity import Weight
from ogdesk.desk.kit.controls import Field, column, icon_button, menu_of, row
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_LONGEST = 40


class TitleLine(TextField):
    """Line edit for the title of a source.

    Commits when it is left, on Enter and when the window closes, never at a pause: half a title is no paper yet.
    """

    def _commit_pausing(self) -> None:
        """Go on typing."""


class SourceLine(QWidget):
    """The title of a paper, typed or chosen from those of the file. `edited(str)` with each change, `settled(str)` when another
    one was chosen, or typed and left."""

    edited = Signal(str)
    settled = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._stored = ""
        self._offered: list[str] = []
        self.line = TitleLine(tr("出典"))
        self.choose = icon_button(theme, "chevron-down", tr("出典を一覧から選ぶ"), size=18)
        self.menu = menu_of(self.choose)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        inside = row(self.line, self.choose, spacing=SPACE.xs)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.line.committed.connect(lambda _text: self._settle())

    def offer(self, titles: Iterable[str]) -> None:
        """The papers of the file; a menu of some hundred is made when it is opened."""
        self._offered = sorted(titles)
        self.choose.setVisible(bool(self._offered) and not self.line.isReadOnly())

    def show_title(self, title: str) -> None:
        """The stored one."""
        self._stored = title
        self.line.set_value(title)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)
        self.line.setToolTip(tip(title))

    def _fill(self) -> None:
        self.menu.clear()
        for title in self._offered:
            shown = title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…"
            action = self.menu.addAction(shown.replace("&", "&&"))
            action.setToolTip(tip(title))
            action.triggered.connect(lambda _on=False, title=title: self._take(title))

    def _take(self, title: str) -> None:
        self.line.setText(title)
        self.line.setFocus()
        self.edited.emit(title)
        self.line.commit()

    def _settle(self) -> None:
        title = self.line.text().strip()
        if title != self._stored:
            self._stored = title
            self.settled.emit(title)


class SourceField(QWidget):
    """A title with a list of those that are known; a new one is asked whether it is official. `changed()` with each title."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._known: dict[str, Weight] = {}
        self.titles = SourceLine(theme)
        self.line, self.menu = self.titles.line, self.titles.menu
        support = tr("例　会員名簿（令和2年度）")
        self.title_field = Field(theme, tr("出典"), self.titles, support=support)
        self.weight = ChoiceField(
            theme,
            ((Weight.PRIMARY, tr("公式の資料")), (Weight.SECONDARY, tr("そのほかの資料"))),
            tr("資料の種類"),
        )
        self.weight.set_value(Weight.PRIMARY)
        self.weight_field = Field(
            theme,
            tr("資料の種類"),
            self.weight,
            support=tr("そのほかの資料は、採用するまで答えに使いません。"),
        )
        self.setLayout(column(self.title_field, self.weight_field, spacing=SPACE.m))
        self.titles.edited.connect(lambda _text: self._follow())
        self._follow()

    def offer(self, sources: Sequence[SourceRow]) -> None:
        """The papers of the file."""
        self._known = {source.title: source.weight for source in sources}
        self.titles.offer(self._known)
        self._follow()

    def show_title(self, title: str) -> None:
        """The stored one, '' for a new record."""
        self.titles.show_title(title)
        self.weight.set_value(Weight.PRIMARY)
        self._follow()

    def value(self) -> tuple[str, Weight]:
        """The title as typed, and what kind of paper it is."""
        self.line.commit()
        title = self.line.value().strip()
        return title, self._known.get(title, self.weight.value())

    def _follow(self) -> None:
        """A paper of the file has its kind already, and without a paper there is nothing to ask."""
        title = self.line.text().strip()
        self.weight_field.setVisible(bool(title) and title not in self._known)
        self.changed.emit()
