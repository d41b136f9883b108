"""発表元 and 見出し of a release: the notice's own fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from ogdesk.desk.binding import bind
from ogdesk.desk.fieldbook import Reveal
from ogdesk.desk.kit.controls import Card, Field, flat_button, flow
from ogdesk.desk.kit.fields import ChoiceField, DateField, LongTextField, TextField

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk

NOTICE = "notice"


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
        self.copy = flat_button(desk.theme, "前回から写す", "copy")
        self.copy.clicked.connect(self._copy_sender)
        self.copy.setEnabled(not desk.session.read_only)
        self._issuers = issuers

    def cards(self) -> Iterator[Card]:
        """The two cards, each built when it is asked for."""
        yield self._build_sender(self._issuers)
        yield self._build_titles()

    def _build_sender(self, issuers: list[str]) -> Card:
        theme = self._desk.theme
        names = list(dict.fromkeys([*issuers, *filter(None, [self._texts["issuer"]])]))
        day = DateField(theme, "発表日", today=lambda: self._desk.session.here.today)
        phone = TextField("電話番号", fold=True)
        card = Card("発表元", self.copy)
        card.add(
            flow(
                self._field("release_date", "発表日", day, required=True),
                self._field(
                    "issuer", "発表元", ChoiceField(theme, [(n, n) for n in names], "発表元"), required=True
                ),
            ),
            flow(
                (self._field("division", "部", TextField("部")), 1),
                (self._field("section", "課", TextField("課")), 1),
            ),
            flow(
                (self._field("in_charge", "担当者", TextField("担当者")), 1),
                (self._field("tel", "電話番号", phone, required=True), 1),
                self._field("extension", "内線", TextField("内線", fold=True)),
            ),
            flow(
                (self._field("mail", "メール", TextField("メール", fold=True)), 1),
                (self._field("number", "文書番号", TextField("文書番号")), 1),
            ),
        )
        # The first field first: copying is for whoever wants it.
        QWidget.setTabOrder(day.button, self.copy)
        return card

    def _build_titles(self) -> Card:
        card = Card("見出し")
        outline = QCheckBox("別紙「協議会概要」を付ける")
        card.add(
            self._field("tagline", "副見出し", TextField("副見出し")),
            self._field("title", "表題", LongTextField("表題", lines=2)),
            flow(
                (self._field("addressee", "宛名", TextField("宛名")), 1),
                (self._field("embargo", "解禁日時", TextField("解禁日時")), 1),
            ),
            flow(self._field("time_style", "時刻の書き方", self._time_style()), outline),
        )
        self._bind(outline, "with_outline")
        return card

    def _time_style(self) -> ChoiceField:
        from ogdesk.acts.forms import choice_words

        words = choice_words(NOTICE, "time_style")
        return ChoiceField(self._desk.theme, [(word, word) for word in words], "時刻の書き方")

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
        from ogdesk.acts.press import copy_sender

        notice_id = self._notice_id
        session, window = self._desk.session, self._desk.window
        session.act(
            lambda file: copy_sender(file, notice_id),
            lambda _change: window.say("発表元を前回から写しました", session.undo),
        )
