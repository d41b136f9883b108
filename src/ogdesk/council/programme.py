"""The programme: items and the appearances in them (docs/decisions/appearances-and-attendances.md)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ogdesk.council.entity import Entity, Sourced
from ogdesk.council.event import Event
from ogdesk.council.organisation import Affiliation, Person, Post
from ogdesk.ground.sentence import say


class ItemKind(StrEnum):
    """プログラム項目の種類."""

    OPENING = "opening"
    KEYNOTE = "keynote"
    REPORT = "report"
    ACTIVITY_REPORT = "activity_report"
    PANEL = "panel"
    AWARDS = "awards"
    FINAL = "final"
    BREAK = "break"
    CLOSING = "closing"
    CONNECTION_TEST = "connection_test"
    PHOTO = "photo"
    NOTES = "notes"
    OTHER = "other"


ITEM_KIND_WORDS = {
    ItemKind.OPENING: say("開会挨拶"),
    ItemKind.KEYNOTE: say("基調講演"),
    ItemKind.REPORT: say("取組報告"),
    ItemKind.ACTIVITY_REPORT: say("活動報告"),
    ItemKind.PANEL: say("パネルディスカッション"),
    ItemKind.AWARDS: say("表彰式"),
    ItemKind.FINAL: say("決勝"),
    ItemKind.BREAK: say("休憩"),
    ItemKind.CLOSING: say("閉会"),
    ItemKind.CONNECTION_TEST: say("接続確認"),
    ItemKind.PHOTO: say("写真撮影"),
    ItemKind.NOTES: say("事務連絡"),
    ItemKind.OTHER: say("その他"),
}


class PrintedIn(StrEnum):
    """Where an item is printed: the widest of 報道発表, 次第, 進行表だけ."""

    RELEASE = "release"
    PROGRAMME = "programme"
    RUN_SHEET = "run_sheet"


class Role(StrEnum):
    """役割 of an appearance."""

    SPEAKER = "speaker"
    MODERATOR = "moderator"
    COORDINATOR = "coordinator"
    PANELIST = "panelist"
    REPORTER = "reporter"
    CHAIR = "chair"
    GREETING = "greeting"
    JUDGE = "judge"
    SIGN_INTERPRETER = "sign_interpreter"
    SITS_IN = "sits_in"


ROLE_WORDS = {
    Role.SPEAKER: say("講師"),
    Role.MODERATOR: say("モデレーター"),
    Role.COORDINATOR: say("コーディネーター"),
    Role.PANELIST: say("パネリスト"),
    Role.REPORTER: say("報告者"),
    Role.CHAIR: say("司会"),
    Role.GREETING: say("挨拶"),
    Role.JUDGE: say("審査員"),
    Role.SIGN_INTERPRETER: say("手話通訳"),
    Role.SITS_IN: say("同席"),
}


@dataclass(kw_only=True, eq=False, repr=False)
class ChosenAffiliation(Entity):
    """An affiliation that an appearance prints, and its place in the order."""

    appearance: Appearance | None = None
    affiliation: Affiliation | None = None
    position: int = 0


@dataclass(kw_only=True, eq=False, repr=False)
class Appearance(Sourced):
    """登壇: one part in one item; post and person both empty is an open seat.

    The three orders are independent. `frozen_*` is the copy as printed, made when a document is confirmed
    (「講師等の役職に関しては、開催当時のもの」); `role_word` overrides the printed word of the role (モデレータ).
    `materials` names what the speaker shows or hands out (a title, a URL); it is private.
    """

    item: ProgramItem | None = None
    role: Role = Role.PANELIST
    role_word: str = ""
    post: Post | None = None
    person: Person | None = None
    affiliations: list[ChosenAffiliation] = field(default_factory=list)
    printed: bool = True
    printed_position: int = 0
    stage_position: int = 0
    speaking_position: int = 0
    topic: str = ""
    materials: str = ""
    note: str = ""
    frozen_name: str = ""
    frozen_reading: str = ""
    frozen_titles: str = ""
    frozen_at: str | None = None

    @property
    def is_open_seat(self) -> bool:
        """Whether nobody is named for it yet."""
        return self.post is None and self.person is None

    @property
    def printed_affiliations(self) -> list[Affiliation]:
        """The chosen affiliations in the chosen order."""
        ordered = sorted(self.affiliations, key=lambda c: c.position)
        return [chosen.affiliation for chosen in ordered if chosen.affiliation is not None]

    def freeze(self, name: str, reading: str, titles: str, *, at: str) -> None:
        """Keep the words as printed. `at` is UTC ISO with Z; a copy that is frozen already stays as it is."""
        if self.frozen_at is None:
            self.frozen_name, self.frozen_reading, self.frozen_titles = name, reading, titles
            self.frozen_at = at

    def thaw(self) -> None:
        """Give the copy up: somebody else sits here, or other titles were chosen for this very seat."""
        if self.frozen_at is not None:
            self.frozen_name = self.frozen_reading = self.frozen_titles = ""
            self.frozen_at = None


@dataclass(kw_only=True, eq=False, repr=False)
class ProgramItem(Sourced):
    """プログラム項目. `start` ('HH:MM') is set only for a fixed item; `minutes` None is an unknown duration.

    Items of different `room` run in parallel. `names_heads`: heads are printed with their names (千葉市長　○○　○○　氏), not as
    posts alone.
    """

    event: Event | None = None
    position: int = 0
    kind: ItemKind = ItemKind.OTHER
    title: str = ""
    theme: str = ""
    text: str = ""
    room: str = ""
    start: str | None = None
    minutes: int | None = None
    printed_in: PrintedIn = PrintedIn.RELEASE
    names_heads: bool = False
    note: str = ""
    appearances: list[Appearance] = field(default_factory=list)

    @property
    def heading(self) -> str:
        """The words a document prints for it."""
        return self.title or ITEM_KIND_WORDS[self.kind]

    def in_printed_order(self) -> list[Appearance]:
        """The appearances that are printed, in 記載順."""
        return sorted((a for a in self.appearances if a.printed), key=lambda a: a.printed_position)
