"""主な活動内容: per 年度 the automatic lines, and 書き換える / 自動に戻す at each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.settings.activity_wordings import KIND_WORDS, WordingRow, YearRow, back_to_automatic, rewrite
from ogdesk.council.council import ActivityKind
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import Button, Chip, column, flat_button, label, row
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

Key = tuple[int, ActivityKind]


class ActivitiesBlock(QWidget):
    """The 年度 under one another. A line that stays as it is keeps its widget, so the caret stays in it."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form
        self.lines: dict[Key, WordingLine] = {}
        self.years: dict[str, QWidget] = {}
        self._shown: tuple[YearRow, ...] = ()
        self._return_to: Key | None = None
        self.none = label(
            tr("設立の日を入力すると、前の年度までの行がここに並びます。"), role="weak", wrap=True
        )
        self._stack = QVBoxLayout()
        self._stack.setSpacing(SPACE.l)
        self.setLayout(column(self.none, self._stack))

    def show_years(self, years: Sequence[YearRow]) -> None:
        """Show these; what did not change is not built anew."""
        for _year in self.put_years(years):
            pass

    def put_years(self, years: Sequence[YearRow]) -> Iterator[None]:
        """As `show_years`, with a stop before each 年度 that is built."""
        self.none.setVisible(not years)
        if [_shape(year) for year in years] == [_shape(year) for year in self._shown]:
            self._shown = tuple(years)
            return
        before = {year.label: _shape(year) for year in self._shown}
        self._shown = tuple(years)
        kept = {year.label for year in years if before.get(year.label) == _shape(year)}
        for words in [words for words in self.years if words not in kept]:
            gone = self.years.pop(words)
            self._stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, year in enumerate(years):
            if year.label not in self.years:
                yield
                self.years[year.label] = self._make(year)
                self._stack.insertWidget(place, self.years[year.label])
                self.years[year.label].show()
        self._return()

    def _return(self) -> None:
        """After 「自動に戻す」 the caret is at 「書き換える」 of that line."""
        key, self._return_to = self._return_to, None
        if key is not None and (line := self.lines.get(key)) is not None:
            line.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, year: YearRow) -> QWidget:
        made = QWidget()
        stack = column(label(year.label, bold=True), spacing=SPACE.xs)
        for line in year.lines:
            widget = WordingLine(self, year.label, line)
            self.lines[(line.fiscal_year, line.kind)] = widget
            stack.addWidget(widget)
            if line.is_empty:
                widget.hide()
        spare = next((line for line in year.lines if line.is_empty), None)
        if spare is not None:
            more = flat_button(self.form.desk.theme, tr("行を書き足す"), "plus")
            more.setAccessibleName(tr("{label}に行を書き足す", label=year.label))
            more.clicked.connect(lambda _checked: self.rewrite(spare))
            hide_if(self.form.desk.session.read_only, more)
            stack.addLayout(row(more, None))
        made.setLayout(stack)
        return made

    def rewrite(self, line: WordingRow) -> None:
        """書き換える: the caret goes into the wording."""
        desk = self.form.desk
        desk.session.act(
            lambda file: rewrite(file, line.fiscal_year, line.kind),
            lambda added: desk.book.go_soon(EntityField("activity_wording", added.id, "text").key),
        )

    def automatic(self, line: WordingRow) -> None:
        """自動に戻す: the caret goes to what takes it back."""
        desk, wording = self.form.desk, line.id
        if wording is None:
            return

        def told(change: object) -> None:
            desk.window.say(tr("主な活動内容を自動に戻しました"), desk.session.undo_of(change))
            self._return_to = (line.fiscal_year, line.kind)

        desk.session.act(lambda file: back_to_automatic(file, wording), told)


class WordingLine(QWidget):
    """One line of a 年度."""

    def __init__(self, block: ActivitiesBlock, year: str, line: WordingRow) -> None:
        super().__init__()
        theme = block.form.desk.theme
        name = f"{year}　{tr(KIND_WORDS[line.kind])}"
        self.field: QWidget
        if line.id is None:
            self.field = label(line.automatic, wrap=True)
            self.button = self._button(block, tr("書き換える"), "pencil", name)
            self.button.clicked.connect(lambda _checked: block.rewrite(line))
            parts = row(self.field, self.button)
        else:
            thing = Thing("activity_wording", line.id, {"text": line.text})
            self.field = field = block.form.field(thing, "text", title=name)
            field.title.hide()
            self.button = self._button(block, tr("自動に戻す"), "rotate-ccw", name)
            self.button.clicked.connect(lambda _checked: block.automatic(line))
            parts = row(self.field, Chip(theme, tr("書き換え"), "info"), self.button)
            automatic = line.automatic or tr("（行なし）")
            self.button.setToolTip(tip(tr("自動の行：{automatic}", automatic=automatic)))
            field.control.setAccessibleDescription(tr("自動の行は、{automatic}", automatic=automatic))
        parts.setStretch(0, 1)
        self.setLayout(parts)

    def _button(self, block: ActivitiesBlock, words: str, icon: str, name: str) -> Button:
        made = flat_button(block.form.desk.theme, words, icon)
        made.setAccessibleName(tr("{name}を{words}", name=name, words=words))
        hide_if(block.form.desk.session.read_only, made)
        return made


def _shape(year: YearRow) -> object:
    """What decides how a 年度 is built; the text of a wording shows by its binding."""
    return year.label, tuple((line.kind, line.id, line.automatic) for line in year.lines)
