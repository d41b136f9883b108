"""発表元 and 見出し of a release: the notice's own fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget
from shiboken6 import isValid

from ogdesk.acts.forms import choice_words
from ogdesk.acts.release.view import copy_sender, issuer_named, issuer_names, press_texts
from ogdesk.desk.forms.binding import bind
from ogdesk.desk.forms.form import lowered
from ogdesk.desk.kit.controls import Card, Field, flat_button, flow
from ogdesk.desk.kit.fields import ChoiceField, DateField, LongTextField, TextField
from ogdesk.desk.navigation.field_registry import Reveal
from ogdesk.desk.things.links import OpenButton
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.links import Named
    from ogdesk.desk.context import Desk
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.reading import Reading

NOTICE = "notice"
_NOBODY = tr("まだ選べません。「設定」で協議会の名称を入力するか、「会員」で会員を追加してください。")


class SenderForm:
    """Builds the two cards and binds their fields."""

    def __init__(
        self, desk: Desk, notice_id: int, texts: dict[str, str], issuers: list[str], reveal: Reveal | None
    ) -> None:
        self._desk = desk
        self._notice_id = notice_id
        self._texts = texts
        self._reveal = reveal
        self.fields: dict[str, Field] = {}
        self.copy = flat_button(desk.theme, tr("前回から写す"), "copy")
        self.copy.clicked.connect(self._copy_sender)
        self.copy.setEnabled(not desk.session.read_only)
        self._issuers = _offered(issuers, texts["issuer"])
        choices = [(name, name) for name in self._issuers]
        self._issuer = ChoiceField(desk.theme, choices, tr("発表元"))
        self.open = OpenButton(desk)

    def cards(self) -> Iterator[Card]:
        """The two cards, each built when it is asked for."""
        yield self._build_sender()
        yield self._build_titles()

    def follow_issuer(self) -> None:
        """The link beside 発表元 leads to the contact of who issues now; the list has who may issue now."""
        notice_id = self._notice_id
        self._desk.session.read(
            lambda reading: _issuer_now(reading, notice_id),
            self._show_issuer,
            key=f"press.issuer.{id(self)}",
            failed=_gone,
        )

    def _show_issuer(self, now: tuple[Named | None, list[str], str]) -> None:
        if not isValid(self.open):
            return
        named, issuers, chosen = now
        self.open.show_named(named)
        names = _offered(issuers, chosen)
        if names != self._issuers:
            self._issuers = names
            self._issuer.set_choices([(name, name) for name in names])
        self._tell_nobody()

    def _tell_nobody(self) -> None:
        """An empty list says what to do."""
        if not self._issuers:
            self.fields["issuer"].tell(_NOBODY, "info")
        elif self.fields["issuer"].sentence == _NOBODY:
            self.fields["issuer"].tell("")

    def _build_sender(self) -> Card:
        theme = self._desk.theme
        day = DateField(theme, tr("発表日"), today=lambda: self._desk.session.here.today)
        phone = TextField(tr("電話番号"), fold=True)
        card = Card(tr("発表元"), self.copy)
        card.add(
            flow(
                self._field("release_date", tr("発表日"), day, required=True),
                self._field("issuer", tr("発表元"), self._issuer, required=True),
                lowered(self.open),
            ),
            flow(
                (self._field("division", tr("部"), TextField(tr("部"))), 1),
                (self._field("section", tr("課"), TextField(tr("課"))), 1),
            ),
            flow(
                (self._field("in_charge", tr("担当者"), TextField(tr("担当者"))), 1),
                (self._field("tel", tr("電話番号"), phone, required=True), 1),
                self._field("extension", tr("内線"), TextField(tr("内線"), fold=True)),
            ),
            flow(
                (self._field("mail", tr("メール"), TextField(tr("メール"), fold=True)), 1),
                (self._field("number", tr("文書番号"), TextField(tr("文書番号"))), 1),
            ),
        )
        # The first field first: copying is for whoever wants it.
        QWidget.setTabOrder(day.button, self.copy)
        self.follow_issuer()
        return card

    def _build_titles(self) -> Card:
        card = Card(tr("見出し"))
        outline = QCheckBox(tr("別紙「協議会概要」を付ける"))
        card.add(
            self._field("tagline", tr("副見出し"), TextField(tr("副見出し"))),
            self._field("title", tr("表題"), LongTextField(tr("表題"), lines=2)),
            flow(
                (self._field("addressee", tr("宛名"), TextField(tr("宛名"))), 1),
                (self._field("embargo", tr("解禁日時"), TextField(tr("解禁日時"))), 1),
            ),
            flow(self._field("time_style", tr("時刻の書き方"), self._time_style()), outline),
        )
        self._bind(outline, "with_outline")
        return card

    def _time_style(self) -> ChoiceField:
        words = choice_words(NOTICE, "time_style")
        return ChoiceField(self._desk.theme, [(word, word) for word in words], tr("時刻の書き方"))

    def _field(self, name: str, title: str, control: QWidget, *, required: bool = False) -> Field:
        field = Field(self._desk.theme, title, control, required=required)
        self.fields[name] = field
        self._bind(field, name)
        return field

    def _bind(self, field: QWidget, name: str) -> None:
        bind(
            field,
            NOTICE,
            self._notice_id,
            name,
            session=self._desk.session,
            book=self._desk.book,
            text=self._texts[name],
            reveal=self._reveal,
        )

    def _copy_sender(self) -> None:
        notice_id = self._notice_id
        session, window = self._desk.session, self._desk.window
        session.act(
            lambda file: copy_sender(file, notice_id),
            lambda change: window.say(tr("発表元を前回から写しました"), session.undo_of(change)),
        )


def _offered(issuers: list[str], chosen: str) -> list[str]:
    """Who may issue, and who does, be it in the ごみ箱."""
    return list(dict.fromkeys([*issuers, *filter(None, [chosen])]))


def _issuer_now(reading: Reading, notice_id: int) -> tuple[Named | None, list[str], str]:
    """Where the link leads, who may issue, and who does."""
    chosen = press_texts(reading, notice_id)["issuer"]
    return issuer_named(reading, notice_id), issuer_names(reading), chosen


def _gone(_error: WorldError) -> None:
    """The release was removed: there is nobody to open."""
