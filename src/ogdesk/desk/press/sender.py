"""Cards 発表元 and 見出し of a release: the notice's own fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from ogdesk.acts.release.view import copy_sender, issuer_named, issuer_names, press_texts
from ogdesk.desk.forms.form import Form, Thing, lowered
from ogdesk.desk.kit.controls import Card, Field, flat_button, flow
from ogdesk.desk.kit.fields import ChoiceField, DateField
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
        self._thing = Thing(NOTICE, notice_id, texts)
        self._form = Form(desk, reveal)
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
        day = self._field("release_date")
        self.fields["issuer"] = issuer = self._form.field(self._thing, "issuer", control=self._issuer)
        card = Card(tr("発表元"), self.copy)
        card.add(
            flow(day, issuer, lowered(self.open)),
            self._row(("division", 1), ("section", 1)),
            self._row(("in_charge", 1), ("tel", 1), ("extension", 0)),
            self._row(("mail", 1), ("number", 1)),
        )
        # The first field first: copying is for whoever wants it.
        assert isinstance(day.control, DateField)
        QWidget.setTabOrder(day.control.button, self.copy)
        self.follow_issuer()
        return card

    def _build_titles(self) -> Card:
        card = Card(tr("見出し"))
        card.add(
            self._field("tagline"),
            self._field("title"),
            self._row(("addressee", 1), ("embargo", 1)),
            flow(self._field("time_style"), self._form.check(self._thing, "with_outline")),
        )
        return card

    def _row(self, *names: tuple[str, int]) -> QLayout:
        return flow(*((self._field(name), grow) for name, grow in names))

    def _field(self, name: str) -> Field:
        self.fields[name] = made = self._form.field(self._thing, name)
        return made

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
