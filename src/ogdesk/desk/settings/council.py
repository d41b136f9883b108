"""Everything of 設定 that lies in the open file: 協議会, 別紙 and the settings all share. Built anew for each file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ogdesk.acts.settings.activity_wordings import YearRow, activity_years
from ogdesk.acts.settings.council import CouncilView, LineRow, add_mail, council_view
from ogdesk.acts.settings.file import FileSettings, file_settings
from ogdesk.council.council import ClauseKind
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.form import Form, Thing, lowered
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import Card, column, flow, label, row, secondary_button
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.settings.activities import ActivitiesBlock
from ogdesk.desk.settings.council_lists import ClausesBlock, NamesBlock, OfficesBlock
from ogdesk.desk.settings.file_settings import FileWordsCards
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.desk.context import Desk
    from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class FileView:
    """What the cards show."""

    council: CouncilView
    years: tuple[YearRow, ...]
    settings: FileSettings


def file_view(reading: Reading, today: date) -> FileView:
    """Read it in one go. Raises WorldError for a file without a council."""
    return FileView(council_view(reading, today), activity_years(reading, today), file_settings(reading))


class CouncilCards(QWidget):
    """The cards, made for one council, one in each turn of the event loop; `completed` when all are there.

    `show_view` after each change.
    """

    completed = Signal()

    names: NamesBlock
    clauses: dict[ClauseKind, ClausesBlock]
    offices: OfficesBlock
    activities: ActivitiesBlock
    words: FileWordsCards
    mail: MailBlock

    def __init__(self, desk: Desk, view: FileView) -> None:
        super().__init__()
        self.desk = desk
        self.form = Form(desk)
        self._view = view
        self._stack = column(spacing=SPACE.l)
        self.setLayout(self._stack)
        self._steps = Steps(self._parts(), self)

    def show_view(self, view: FileView) -> None:
        """What the fields do not show by themselves."""
        self._view = view
        if not self._steps.running:
            self._show(view)

    def _parts(self) -> Iterator[None]:
        council, form = self._view.council, self.form
        thing = Thing("council", council.id, council.texts)
        self.names = NamesBlock(form)
        self.names.rows.show_rows(council.names)
        yield
        self._stack.addWidget(self._council_card(thing))
        yield
        self.clauses = {}
        for kind in ClauseKind:
            self.clauses[kind] = ClausesBlock(form, kind)
            self.clauses[kind].show_lines(council.clauses[kind])
            yield
        self._stack.addWidget(self._purpose_card(thing))
        yield
        self.offices, self.mail = OfficesBlock(form), MailBlock(form)
        self.mail.show_mail(council.mail, council.mail_body)
        yield
        # First to its place, then filled: rows that are moved with their block are all given their looks a second time.
        self._stack.addWidget(self._offices_card())
        yield
        self.offices.show_view(council)
        yield
        self.activities = ActivitiesBlock(form)
        self._stack.addWidget(self._activities_card())
        yield from self.activities.put_years(self._view.years)
        yield
        self.words = FileWordsCards(self.desk)
        yield
        self._stack.addWidget(self.words)
        self._enter_book(council.id)
        yield
        self._show(self._view)
        self.completed.emit()

    def _show(self, view: FileView) -> None:
        council = view.council
        self.names.rows.show_rows(council.names)
        for kind, block in self.clauses.items():
            block.show_lines(council.clauses[kind])
        self.offices.show_view(council)
        self.mail.show_mail(council.mail, council.mail_body)
        self.activities.show_years(view.years)
        self.words.show_settings(view.settings)

    def _council_card(self, thing: Thing) -> Card:
        card = Card(tr("協議会"), hint=tr("このファイルの設定です"))
        self.founded = self.form.field(thing, "founded")
        card.add(
            label(tr("名称の履歴"), bold=True),
            self.names,
            self.founded,
            self.form.check(thing, "is_dissolved"),
            self.form.field(thing, "dissolved"),
        )
        return card

    def _purpose_card(self, thing: Thing) -> Card:
        card = Card(tr("目的と事業内容"), hint=tr("別紙「協議会概要」に載ります"))
        self.purpose = self.form.field(thing, "purpose")
        card.add(
            self.purpose,
            label(tr("目的の項目"), bold=True),
            self.clauses[ClauseKind.PURPOSE],
            label(tr("事業内容"), bold=True),
            self.clauses[ClauseKind.BUSINESS],
        )
        return card

    def _offices_card(self) -> Card:
        card = Card(tr("役員の任期"), hint=tr("会長市は別紙と席の並びに使います"))
        card.add(self.offices, label(tr("協議会の代表メール"), bold=True), self.mail)
        return card

    def _activities_card(self) -> Card:
        card = Card(tr("主な活動内容"), hint=tr("別紙に載ります"))
        card.add(
            label(
                tr("加入や催しの記録から自動で行を作ります。「書き換える」で、紙のとおりの文にできます。"),
                role="sub",
                wrap=True,
            ),
            self.activities,
        )
        return card

    def _enter_book(self, council_id: int) -> None:
        """The lines of the 別紙 and the steps of the history lead to these."""
        for field, block in (
            ("names", self.names),
            ("clauses", self.clauses[ClauseKind.BUSINESS]),
            ("offices", self.offices),
        ):
            self.desk.book.add(f"council:{council_id}.{field}", block, control=block.adder.fields[0].control)
        self.words.enter_book(council_id)


class MailBlock(QWidget):
    """協議会の代表メール: the address at the secretariat that calendars for the public come from."""

    def __init__(self, fields: Form) -> None:
        super().__init__()
        self._fields = fields
        self.form: QWidget | None = None
        self._shown: int | None = None
        self.note = label("", size="caption", role="sub", wrap=True)
        self.add = secondary_button(fields.desk.theme, tr("代表メールを入力する"), "mail")
        hide_if(fields.desk.session.read_only, self.add)
        self.add.clicked.connect(lambda _checked: self._add())
        self._stack = column(self.note, row(self.add, None), spacing=SPACE.s)
        self.setLayout(self._stack)

    def show_mail(self, mail: LineRow | None, body: str) -> None:
        """Show the field of this contact, or the button that makes one."""
        self.note.setText(
            tr("{body}の連絡先です。公開すると、公開用のカレンダーの差出人になります。", body=body)
            if mail
            else tr("事務局の連絡先に入ります。公開用のカレンダーの差出人になります。")
        )
        self.add.setVisible(mail is None and not self._fields.desk.session.read_only)
        if (mail.id if mail else None) == self._shown:
            return
        self._shown = mail.id if mail else None
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if mail is not None:
            self.form = self._make(mail)
            self._stack.addWidget(self.form)
            self.form.show()

    def _make(self, mail: LineRow) -> QWidget:
        fields, thing = self._fields, Thing("contact", mail.id, mail.texts)
        mail_field = fields.field(thing, "mail", title=tr("代表メール"))
        public = fields.check(thing, "mail_public")
        public.setAccessibleName(tr("代表メールを公開する"))
        made = QWidget()
        made.setLayout(flow((mail_field, 3), lowered(public)))
        return made

    def _add(self) -> None:
        desk = self._fields.desk
        desk.session.act(
            lambda file: add_mail(file, desk.session.here.today),
            lambda added: desk.book.go_soon(EntityField("contact", added.id, "mail").key),
        )
