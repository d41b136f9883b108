"""リンク on 概要: public ones with their days, the speakers' own apart; what the form of the event needs is offered."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QMenu, QWidget

from ogdesk.acts.symposia.additions import add_link
from ogdesk.acts.symposia.view import LinkRow, SymposiumView
from ogdesk.council.event import LINK_KIND_WORDS, EventForm, LinkKind
from ogdesk.desk.forms.form import Form, Thing, lowered
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.kit.controls import Card, column, flat_button, flow, label
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

PRIVATE = tr("登壇者だけに伝えます。印刷物には載りません")
_ONLINE_KINDS = (LinkKind.LIVE, LinkKind.QUESTIONS, LinkKind.MEETING)


class LinksCard(Card):
    """リンク: kind, address, public days; the speakers' link is kept apart."""

    def __init__(self, form: Form, view: SymposiumView, thing: Thing) -> None:
        theme = form.desk.theme
        self._form = form
        self.add_link = flat_button(theme, tr("リンクを追加"), "plus")
        super().__init__(tr("リンク"), self.add_link)
        words = PartWords(
            lambda row: tr("{title}を消す", title=LINK_KIND_WORDS[row.kind]),
            lambda row: tr("{title}を消しました", title=LINK_KIND_WORDS[row.kind]),
        )
        self.rows = PartList(
            form, "link", self._make, words, first="url", back=self.add_link, spacing=SPACE.l
        )
        self.none = label(tr("動画や申込みのページがあれば、ここに入れます。"), role="sub", wrap=True)
        self.offers = {kind: flat_button(theme, tr(LINK_KIND_WORDS[kind]), "plus") for kind in _ONLINE_KINDS}
        self.note = form.field(thing, "question_note")
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
        self.rows.add(lambda file: add_link(file, event_id, kind))

    def _make(self, row: LinkRow) -> QLayout:
        thing = Thing("link", row.id, row.texts)
        title = tr(LINK_KIND_WORDS[row.kind])
        support = PRIVATE if row.private else ""
        spoken = tr("{title}のURL", title=title)
        fields = column(
            self._form.field(thing, "url", title=title, spoken=spoken, support=support), spacing=SPACE.s
        )
        if not row.private:
            public = lowered(self._form.check(thing, "public"))
            fields.addLayout(self._form.row(thing, public, "public_from", "public_until"))
        return fields
