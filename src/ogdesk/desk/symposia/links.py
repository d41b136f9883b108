"""リンク on 概要: public ones with their days, the speakers' own apart; what the form of the event needs is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from ogdesk.acts.symposia.additions import add_link
from ogdesk.acts.symposia.view import LinkRow, SymposiumView
from ogdesk.council.entity import EntityField
from ogdesk.council.event import LINK_KIND_WORDS, EventForm, LinkKind
from ogdesk.desk.forms.form import (
    Binder,
    Thing,
    go_when_there,
    lowered,
    remove_button,
    take_away,
    with_button,
)
from ogdesk.desk.kit.controls import Card, Field, column, flat_button, flow, label
from ogdesk.desk.kit.fields import LongTextField, TextField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added

PRIVATE = tr("登壇者だけに伝えます。印刷物には載りません")
_ONLINE_KINDS = (LinkKind.LIVE, LinkKind.QUESTIONS, LinkKind.MEETING)


class LinksCard(Card):
    """リンク: kind, address, public days; the speakers' link is kept apart."""

    def __init__(self, binder: Binder, view: SymposiumView, thing: Thing) -> None:
        self._desk = binder.desk
        self._binder = binder
        self._year = view.head.fiscal_year
        self.add_link = flat_button(self._desk.theme, tr("リンクを追加"), "plus")
        super().__init__(tr("リンク"), self.add_link)
        self.rows = RowStack(self._make, spacing=SPACE.l)
        self.none = label(tr("動画や申込みのページがあれば、ここに入れます。"), role="sub", wrap=True)
        self.offers = {
            kind: flat_button(self._desk.theme, tr(LINK_KIND_WORDS[kind]), "plus") for kind in _ONLINE_KINDS
        }
        self.note = binder.field(
            thing,
            "question_note",
            tr("質問の案内"),
            LongTextField(tr("質問の案内"), lines=1),
            support=tr("視聴用URLの下に載る一文です"),
        )
        self._offer_row = QWidget()
        self._offer_row.setLayout(flow(*self.offers.values(), spacing=SPACE.s))
        self.add(self.rows, self._offer_row, self.none, self.note)
        self.add_link.setMenu(self._kinds(view.head.id))
        event_id = view.head.id
        for kind, button in self.offers.items():
            button.setToolTip(tip(tr("{kind}を追加", kind=LINK_KIND_WORDS[kind])))
            button.setAccessibleName(button.toolTip())
            button.clicked.connect(lambda _on=False, kind=kind: self._add(event_id, kind))
        self.show_view(view)

    def show_view(self, view: SymposiumView) -> None:
        self.rows.show_rows(view.links)
        self._show_offers(view)
        self.none.setVisible(not view.links and self._offer_row.isHidden())

    def _show_offers(self, view: SymposiumView) -> None:
        """What an event on the web needs and does not have yet, one push away."""
        online = view.form in (EventForm.ONLINE, EventForm.HYBRID)
        there = {row.kind for row in view.links}
        for kind, button in self.offers.items():
            button.setVisible(online and kind not in there)
        self._offer_row.setVisible(online and not there.issuperset(self.offers))

    def _kinds(self, event_id: int) -> QMenu:
        menu = QMenu(self)
        for kind, words in LINK_KIND_WORDS.items():
            menu.addAction(tr(words)).triggered.connect(
                lambda _on=False, kind=kind: self._add(event_id, kind)
            )
        return menu

    def _add(self, event_id: int, kind: LinkKind) -> None:
        self._desk.session.act(lambda file: add_link(file, event_id, kind), self._added)

    def _added(self, added: Added) -> None:
        go_when_there(self._desk, EntityField("link", added.id, "url"))

    def _make(self, row: LinkRow) -> QWidget:
        thing = Thing("link", row.id, row.texts)
        title = tr(LINK_KIND_WORDS[row.kind])
        url = self._binder.field(
            thing,
            "url",
            title,
            TextField(tr("{title}のURL", title=title), fold=True),
            support=PRIVATE if row.private else "",
        )
        form = column(url, spacing=SPACE.s)
        if not row.private:
            first, last = (
                self._day(thing, "public_from", tr("公開の初日")),
                self._day(thing, "public_until", tr("公開の最終日")),
            )
            form.addLayout(flow(lowered(self._binder.check(thing, "public", tr("公開する"))), first, last))
        place = EntityField("link", row.id)
        bin_ = remove_button(
            self._desk,
            tr("{title}を消す", title=title),
            lambda: take_away(
                self._desk, place, tr("{title}を消しました", title=title), self.add_link.setFocus
            ),
        )
        return with_button(form, bin_, supported=row.private)

    def _day(self, thing: Thing, name: str, title: str) -> Field:
        return self._binder.day(thing, name, title, year=self._year)
