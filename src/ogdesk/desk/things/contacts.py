"""連絡先 of an organisation or a person: private unless someone says otherwise, datum by datum."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ogdesk.acts.forms import said_choice
from ogdesk.acts.members.detail import ContactRow
from ogdesk.acts.words import CONTACT_ROLE_WORDS
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.binding import bind
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import ElidingLabel, Field, column, flat_button, flow, icon_button, label, row
from ogdesk.desk.kit.fields import ChoiceField, DateField, TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_DATA = (("tel", tr("電話番号")), ("fax", "FAX"), ("mail", tr("メール")))
_WORDS = (("division", tr("部")), ("section", tr("課")), ("in_charge", tr("担当")))


class ContactBlock(QWidget):
    """One contact: a line that tells it, and its fields, made when it is unfolded."""

    removeWanted = Signal(int)

    def __init__(self, desk: Desk, contact: ContactRow, *, may_be_public: bool) -> None:
        super().__init__()
        self._desk = desk
        self.contact = contact
        self._may_be_public = may_be_public
        self.unfold = icon_button(desk.theme, "chevron-right", tr("連絡先の欄を開閉する"), size=18)
        self.unfold.setCheckable(True)
        self.words = ElidingLabel(role="")
        self.unfold.toggled.connect(self._on_unfolded)
        self.remove = icon_button(desk.theme, "trash", tr("連絡先を消す"), size=18)
        self.remove.clicked.connect(lambda: self.removeWanted.emit(contact.id))
        hide_if(desk.session.read_only, self.remove)
        self.form: QWidget | None = None
        head = row(self.unfold, self.words, self.remove, spacing=SPACE.xs)
        head.setStretch(1, 1)
        self._stack = column(head, spacing=SPACE.s)
        self.setLayout(self._stack)
        self._enter_book()
        self.show_contact(contact)

    def _enter_book(self) -> None:
        """A finding may lead to a field that is not made yet: going there unfolds this block, which makes it."""
        for name in self.contact.texts:
            self._desk.book.add(
                f"contact:{self.contact.id}.{name}",
                self,
                control=self.unfold,
                reveal=lambda: self.unfold.setChecked(True),
            )

    def show_contact(self, contact: ContactRow) -> None:
        """Other values are stored now; the fields follow by themselves."""
        self.contact = contact
        words = contact_words(contact)
        self.words.setText(words)
        self.unfold.setAccessibleName(tr("連絡先　{words}", words=words))
        icon = "chevron-down" if self.unfold.isChecked() else "chevron-right"
        self._desk.theme.icons.dress(self.unfold, icon, 18)

    def _on_unfolded(self, on: bool) -> None:
        if on and self.form is None:
            self.form = self._make_form()
            self._stack.addWidget(self.form)
        if self.form is not None:
            self.form.setVisible(on)
        self.show_contact(self.contact)

    def _make_form(self) -> QWidget:
        form = QWidget()
        stack = QVBoxLayout(form)
        stack.setContentsMargins(SPACE.l, 0, 0, SPACE.s)
        stack.setSpacing(SPACE.m)
        role = ChoiceField(self._desk.theme, [(w, w) for w in CONTACT_ROLE_WORDS.values()], tr("役割"))
        stack.addWidget(self._bound(tr("役割"), role, "role"))
        stack.addLayout(flow(*((self._bound(words, TextField(words), name), 1) for name, words in _WORDS)))
        for name, words in _DATA:
            stack.addWidget(self._bound(words, TextField(words, fold=True), name))
            if self._may_be_public:
                stack.addWidget(self._public(name, words))
        seen = DateField(self._desk.theme, tr("最終確認日"), today=lambda: self._desk.session.here.today)
        stack.addWidget(self._bound(tr("最終確認日"), seen, "confirmed_on"))
        return form

    def _bound(self, words: str, control: QWidget, name: str) -> Field:
        field = Field(self._desk.theme, words, control)
        self._bind(field, name)
        return field

    def _public(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(tr("公開する"))
        box.setAccessibleName(tr("{words}を公開する", words=words))
        self._bind(box, f"{name}_public")
        return box

    def _bind(self, field: QWidget, name: str) -> None:
        desk, contact = self._desk, self.contact
        bind(
            field,
            "contact",
            contact.id,
            name,
            session=desk.session,
            book=desk.book,
            text=contact.texts[name],
            reveal=lambda: self.unfold.setChecked(True),
        )


class ContactList(QWidget):
    """All contacts of one owner; `addWanted()`, `removeWanted(id)`."""

    addWanted = Signal()
    removeWanted = Signal(int)

    def __init__(self, desk: Desk, *, may_be_public: bool) -> None:
        super().__init__()
        self._desk = desk
        self._may_be_public = may_be_public
        self.blocks: list[ContactBlock] = []
        lock = QLabel()
        lock.setFixedSize(16, 18)
        desk.theme.icons.dress(lock, "lock", 16, "text3")
        rest = tr("（「公開する」にしたものを除く）") if may_be_public else ""
        note = row(
            lock,
            label(tr("印刷物には載りません{rest}", rest=rest), size="caption", role="weak", wrap=True),
            spacing=SPACE.xs,
        )
        note.setStretch(1, 1)
        self.add = flat_button(desk.theme, tr("連絡先を追加"), "plus")
        self.add.clicked.connect(self.addWanted)
        hide_if(desk.session.read_only, self.add)
        self._blocks = column(spacing=SPACE.xs)
        self.setLayout(column(note, self._blocks, row(self.add, None), spacing=SPACE.s))

    def show_contacts(self, contacts: Sequence[ContactRow]) -> None:
        """Show these; a block that is open stays open."""
        if [block.contact.id for block in self.blocks] == [contact.id for contact in contacts]:
            for block, contact in zip(self.blocks, contacts, strict=True):
                block.show_contact(contact)
            return
        opened = {block.contact.id for block in self.blocks if block.unfold.isChecked()}
        had = {block.contact.id for block in self.blocks}
        for block in self.blocks:
            block.hide()
            block.deleteLater()
        self.blocks = [ContactBlock(self._desk, c, may_be_public=self._may_be_public) for c in contacts]
        for block in self.blocks:
            block.removeWanted.connect(self.removeWanted)
            self._blocks.addWidget(block)
            if block.contact.id in opened or (had and block.contact.id not in had):
                block.unfold.setChecked(True)

    def unfold_last(self) -> None:
        """Open the newest one and put the caret into it."""
        if self.blocks:
            self.blocks[-1].unfold.setChecked(True)
            self.blocks[-1].unfold.setFocus(Qt.FocusReason.OtherFocusReason)


def contact_words(contact: ContactRow) -> str:
    """「担当課　業務改革推進課　043-…」"""
    texts = contact.texts
    office = texts["section"] or texts["division"] or texts["in_charge"]
    datum = texts["mail"] or texts["tel"] or texts["fax"]
    return "　".join(
        part for part in (tr(said_choice("contact", "role", texts["role"])), office, datum) if part
    )
