"""The panel of one person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.people.additions import add_contact
from ogdesk.acts.people.detail import PersonDetail, ruby
from ogdesk.acts.people.parts import add_affiliation_line
from ogdesk.council.organisation import ContactRole
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import (
    Card,
    Field,
    column,
    flat_button,
    icon_button,
    label,
    menu_of,
    row,
)
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.people.affiliations import AffiliationList
from ogdesk.desk.people.kana_reading import KatakanaField
from ogdesk.desk.people.person_links import AppearancesCard, PostsCard
from ogdesk.desk.things.contacts import ContactList
from ogdesk.desk.things.variants import VariantList
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.store.file import CouncilFile

_READINGS = ("family_reading", "given_reading")


class PersonPanel(QWidget):
    """The panel of one person.

    Built for one person; `show_detail` takes a newer state of the same one. `postWanted(id)`: that post, please;
    `appearancePicked(AppearanceRow)`; `menu` is behind 「…」."""

    postWanted = Signal(int)
    appearancePicked = Signal(object)

    def __init__(self, desk: Desk, detail: PersonDetail) -> None:
        super().__init__()
        self._desk = desk
        self.detail = detail
        theme = desk.theme
        self.name = label("", size="title", wrap=True)
        self.ruby = label("", role="sub", wrap=True)
        self.ruby.setAccessibleDescription(tr("報道発表に載る氏名とふりがな"))
        self.more = icon_button(theme, "ellipsis", tr("{name}の操作", name=detail.name.replace("　", " ")))
        self.menu = menu_of(self.more)
        self._form = Form(desk)
        self.fields: dict[str, Field] = {}
        self.affiliations = AffiliationList(desk)
        self.add_affiliation = flat_button(theme, tr("肩書きを追加"), "plus")
        hide_if(desk.session.read_only, self.add_affiliation)
        self.add_affiliation.clicked.connect(self._add_affiliation)
        self.contacts = ContactList(desk, self._new_contact, may_be_public=False)
        self.variants = VariantList(desk)
        self.variants_card = Card(tr("異なる記載"))
        self.posts = PostsCard(theme)
        self.posts.wanted.connect(self.postWanted)
        self.appearances = AppearancesCard(theme)
        self.appearances.picked.connect(self.appearancePicked)
        self._stack = QVBoxLayout(self)
        self._lay_out()
        self._steps = Steps(self._parts(), self)
        self.show_detail(detail)

    def show_detail(self, detail: PersonDetail) -> None:
        """What is stored now; fields follow by themselves."""
        self.detail = detail
        self.name.setText(detail.name.replace("　", " "))
        self._show_ruby()
        self.affiliations.offer(detail.sources)
        if self.is_complete:
            self.affiliations.show_affiliations(detail.affiliations)
            self.contacts.show_contacts(detail.contacts)
            self._show_variants()
            self._show_links()

    @property
    def is_complete(self) -> bool:
        """Whether all of it is there."""
        return not self._steps.running

    def focus_first(self) -> None:
        """The caret into the family name (Enter on a row)."""
        self._steps.finish()
        self.fields["family"].go()

    def begin_affiliation(self) -> None:
        """「肩書きを追加」"""
        self._steps.finish()
        self._add_affiliation()

    def begin_contact(self) -> None:
        """「連絡先を追加」"""
        self._steps.finish()
        self.contacts.begin()

    # ---- building

    @property
    def _thing(self) -> Thing:
        return Thing("person", self.detail.id, self.detail.texts)

    def _lay_out(self) -> None:
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.l)
        head = row(column(self.name, self.ruby, spacing=SPACE.xxs), self.more)
        head.setStretch(0, 1)
        head.setAlignment(self.more, Qt.AlignmentFlag.AlignTop)
        self._stack.addLayout(head)

    def _parts(self) -> Iterator[None]:
        """The cards from top to bottom, a piece at a time: all at once would stop the window."""
        self._stack.addWidget(self._names_card())
        yield
        titles = Card(
            tr("肩書き"), self.add_affiliation, hint=tr("一覧や報道発表では★の肩書きを先に使います")
        )
        titles.add(self.affiliations)
        self._stack.addWidget(titles)
        for count in range(1, len(self.detail.affiliations)):
            self.affiliations.show_affiliations(self.detail.affiliations[:count])
            yield
        self.affiliations.show_affiliations(self.detail.affiliations)
        yield
        self._stack.addWidget(self.posts)
        self._stack.addWidget(self.appearances)
        self._show_links()
        yield
        self.variants_card.add(self.variants)
        self._stack.addWidget(self.variants_card)
        self._show_variants()
        yield
        contacts = Card(tr("連絡先"))
        contacts.add(self.contacts)
        self._stack.addWidget(contacts)
        self.contacts.show_contacts(self.detail.contacts)
        yield
        note = Card()
        note.add(self._form.field(self._thing, "note"))
        self._stack.addWidget(note)
        self._stack.addStretch(1)

    def _names_card(self) -> Card:
        form, thing = self._form, self._thing
        for name in ("family", "given"):
            self.fields[name] = form.field(thing, name)
        for name in _READINGS:
            of = self.fields[name.removesuffix("_reading")]
            self.fields[name] = form.reading(thing, name, of, KatakanaField(""))
        card = Card()
        card.add(
            form.row(thing, *((field, 1) for field in self.fields.values())),
            form.row(thing, ("former_family", 1), ("latin", 2)),
        )
        for field in self.fields.values():
            if isinstance(field.control, TextField):
                field.control.edited.connect(lambda _text: self._show_ruby())
        for name in _READINGS:
            reading = self.fields[name].control
            if isinstance(reading, KatakanaField):
                reading.committed.connect(lambda _text, name=name: self._judge_reading(name))
                self._judge_reading(name)
        return card

    def _judge_reading(self, name: str) -> None:
        """A reading that is missing or no kana prints badly."""
        control, part = self.fields[name].control, name.removesuffix("_reading")
        named = self.fields[part].control
        assert isinstance(control, KatakanaField) and isinstance(named, TextField)
        missing = (
            tr("ふりがなが空です。報道発表で読みを付けられません。")
            if named.text() and not control.text()
            else ""
        )
        self.fields[name].tell(control.problem() or missing, "warn")

    def _show_ruby(self) -> None:
        texts = [self._typed(name) for name in ("family", "given", *_READINGS)]
        words = ruby(*texts)
        self.ruby.setText(tr("報道発表での形　{words}", words=words) if words else "")

    def _typed(self, name: str) -> str:
        field = self.fields.get(name)
        return (
            field.control.text()
            if field and isinstance(field.control, TextField)
            else self.detail.texts[name]
        )

    def _show_variants(self) -> None:
        self.variants.show_variants(self.detail.variants)
        self.variants_card.setVisible(bool(self.detail.variants))

    def _show_links(self) -> None:
        self.posts.show_posts(self.detail.posts)
        self.appearances.show_appearances(self.detail.appearances)

    # ---- acts

    def _add_affiliation(self) -> None:
        person = self.detail.id
        before = len(self.affiliations.blocks)

        def then(_added: object) -> None:
            # The block comes with the next reading, which was asked for before this.
            self._desk.session.look(lambda _file: None, lambda _none: self._focus_new(before))

        self._desk.session.act(lambda file: add_affiliation_line(file, person), then)

    def _focus_new(self, before: int) -> None:
        if len(self.affiliations.blocks) > before:
            self.affiliations.focus_last()

    def _new_contact(self, file: CouncilFile) -> Added:
        return add_contact(file, person_id=self.detail.id, role=ContactRole.PERSONAL)
