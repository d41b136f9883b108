"""連絡先 of an organisation or a person: private unless someone says otherwise, datum by datum."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ogdesk.acts.forms import said_choice
from ogdesk.acts.members.detail import ContactRow
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import ElidingLabel, column, flat_button, icon_button, label, row
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.store.file import CouncilFile


class ContactBlock(QWidget):
    """One contact: a line that tells it, and its fields, made when it is unfolded."""

    def __init__(self, desk: Desk, contact: ContactRow, remove: QWidget, *, may_be_public: bool) -> None:
        super().__init__()
        self._desk = desk
        self.contact = contact
        self._may_be_public = may_be_public
        self.unfold = icon_button(desk.theme, "chevron-right", tr("連絡先の欄を開閉する"), size=18)
        self.unfold.setCheckable(True)
        self.words = ElidingLabel(role="")
        self.unfold.toggled.connect(self._on_unfolded)
        self.form: QWidget | None = None
        head = row(self.unfold, self.words, remove, spacing=SPACE.xs)
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
        made = QWidget()
        stack = QVBoxLayout(made)
        stack.setContentsMargins(SPACE.l, 0, 0, SPACE.s)
        stack.setSpacing(SPACE.m)
        form = Form(self._desk, lambda: self.unfold.setChecked(True))
        thing = Thing("contact", self.contact.id, self.contact.texts)
        stack.addWidget(form.field(thing, "role"))
        stack.addLayout(form.row(thing, ("division", 1), ("section", 1), ("in_charge", 1)))
        for name in ("tel", "fax", "mail"):
            stack.addWidget(form.field(thing, name))
            if self._may_be_public:
                stack.addWidget(form.check(thing, f"{name}_public"))
        stack.addWidget(form.field(thing, "confirmed_on"))
        return made


class ContactList(QWidget):
    """All contacts of one owner; `add` makes an empty one."""

    def __init__(self, desk: Desk, add: Callable[[CouncilFile], Added], *, may_be_public: bool) -> None:
        super().__init__()
        self._desk = desk
        self._may_be_public = may_be_public
        self._new = add
        self._added: int | None = None
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
        self.add.clicked.connect(lambda _checked: self.begin())
        hide_if(desk.session.read_only, self.add)
        words = PartWords(tr("連絡先を消す"), tr("連絡先を消しました"))
        self.rows = PartList(
            Form(desk), "contact", self._make, words, refresh=ContactBlock.show_contact, spacing=SPACE.xs
        )
        self.setLayout(column(note, self.rows, row(self.add, None), spacing=SPACE.s))

    @property
    def blocks(self) -> list[ContactBlock]:
        """The block of each contact, in order."""
        return [block for block in self.rows.forms() if isinstance(block, ContactBlock)]

    def show_contacts(self, contacts: Sequence[ContactRow]) -> None:
        """Show these; a block that is open stays open."""
        self.rows.show_rows(contacts)

    def begin(self) -> None:
        """「連絡先を追加」: an empty one, unfolded."""
        self.rows.add(self._new, lambda added: self._unfold(added.id))

    def _unfold(self, contact_id: int) -> None:
        block = self.rows.form(contact_id)
        self._added = contact_id if block is None else None
        if isinstance(block, ContactBlock):
            block.unfold.setChecked(True)

    def _make(self, contact: ContactRow) -> ContactBlock:
        (remove,) = self.rows.buttons(contact)
        block = ContactBlock(self._desk, contact, remove, may_be_public=self._may_be_public)
        if contact.id == self._added:
            block.unfold.setChecked(True)
        return block


def contact_words(contact: ContactRow) -> str:
    """「担当課　業務改革推進課　043-…」"""
    texts = contact.texts
    office = texts["section"] or texts["division"] or texts["in_charge"]
    datum = texts["mail"] or texts["tel"] or texts["fax"]
    return "　".join(
        part for part in (tr(said_choice("contact", "role", texts["role"])), office, datum) if part
    )
