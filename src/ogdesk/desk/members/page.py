"""The page 会員: who is a member on the 基準日, since when, and by what source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ogdesk.acts.members.board import MemberBoard, member_board
from ogdesk.acts.members.rows import membership_of
from ogdesk.council.membership import MemberClass
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_day
from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.commands import ADD, FIND, REDO, UNDO
from ogdesk.desk.context import Desk
from ogdesk.desk.frame import Page
from ogdesk.desk.kit.controls import Chip, label, row
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.controls.labels import repolish
from ogdesk.desk.kit.fields import DateField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.members.member_list import MemberList
from ogdesk.desk.members.row_actions import MemberRowActions
from ogdesk.desk.members.side import MemberSide
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.store.change import Change

_SIDE = 364
_WATCHED = frozenset(
    {"membership", "membership_event", "observation", "observed_member", "organisation", "alias", "contact"}
    | {"council", "council_name", "office_term", "source", "variant"}
)


class MembersPage(Page):
    """List with picture at the left, one member at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, tr("会員"))
        self._desk = desk
        self._board: MemberBoard | None = None
        self.picture = ChartDays(desk.session.here.today, self)
        self.list = MemberList(desk, self.picture)
        self.member = MemberSide(desk, self.picture)
        self.day_field = DateField(desk.theme, tr("基準日"), today=lambda: desk.session.here.today)
        self.deeds = MemberRowActions(desk, self.list, self.member, self._open_side)
        self.set_work(self.list)
        self.set_side(self.member, tr("会員の詳細"), width=_SIDE)
        self._build_header(desk)
        self._connect()
        if desk.session.is_open:
            self.reload()

    # ---- hooks

    def on_shown(self) -> None:
        """Tab goes in reading order, the head first."""
        day, head_buttons = self.day_field, (self.detail_button, self.list_button, self.add_button)
        head = (day.line, day.button, *head_buttons)
        for before, after in pairwise((*head, *self.list.stops())):
            QWidget.setTabOrder(before, after)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {FIND: self.list.begin_search}
        if not self._desk.session.read_only:
            found[ADD] = self.begin_adding
        return found

    def open_place(self, place: object) -> None:
        """A Whereabouts of a membership, or of an organisation that is a member."""
        root, root_id = getattr(place, "root", ""), getattr(place, "root_id", None)
        if root == "membership" and root_id is not None:
            self.open_member(root_id)
        elif root == "organisation" and root_id is not None:
            self._desk.session.read(lambda reading: membership_of(reading, root_id), self._open_found)

    def thing(self) -> object:
        return self.list.table.current_id

    def show_thing(self, thing: object) -> None:
        if isinstance(thing, int):
            self.open_member(thing)

    # ---- for the page itself and its tests

    def open_member(self, membership_id: int) -> None:
        """Make this member the current one, whatever the list is narrowed to."""
        self.list.open_one(membership_id)
        self._open_side()

    def begin_adding(self) -> None:
        """「会員を追加」"""
        self._open_side()
        self.member.begin_adding()

    def begin_list(self) -> None:
        """「名簿で確かめる」"""
        self._open_side()
        self.member.begin_list()

    def set_day(self, day: date) -> None:
        """Another 基準日, from the field or the line."""
        self.picture.set_day(day)
        self._follow_day(day)
        self._settle_day(day)

    def reload(self) -> None:
        """Read everything shown anew."""
        self._read_board()
        self.list.reload()

    def _read_board(self) -> None:
        today = self._desk.session.here.today
        self._desk.session.read(
            lambda reading: member_board(reading, today), self._take_board, key="members.board"
        )

    # ---- building

    def _build_header(self, desk: Desk) -> None:
        commands = desk.window.commands
        self.header.show_undo(commands[UNDO], commands[REDO])
        holder = QWidget()
        words = label(tr("基準日"), bold=True)
        words.setBuddy(self.day_field)
        holder.setLayout(row(words, self.day_field))
        self.day_field.year.hide()
        self.header.add_control(holder)
        self.detail_button = self.offer_drawer(tr("詳細"))
        self.list_action = QAction(tr("名簿で確かめる"), self)
        self.list_action.setToolTip(tip(tr("ある日の名簿で、会員の在籍をまとめて確かめる")))
        self.list_action.triggered.connect(self.begin_list)
        self.list_action.setEnabled(not desk.session.read_only)
        self.list_button = self.header.add_secondary(self.list_action, "badge-check")
        self.add_action = QAction(tr("会員を追加"), self)
        self.add_action.setToolTip(tip(tr("会員を追加（Ctrl+N）")))
        self.add_action.triggered.connect(self.begin_adding)
        self.add_button = self.header.set_primary(self.add_action, "plus")
        self.add_button.setVisible(not desk.session.read_only)

    def _connect(self) -> None:
        session, table = self._desk.session, self.list.table
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        self.list.watch(session.changed, _WATCHED)
        self.list.add_side(self.member, table.chosen)
        self.list.addWanted.connect(self.begin_adding)
        table.dayMoved.connect(self._follow_day)
        table.daySettled.connect(self._settle_day)
        self.day_field.valueCommitted.connect(self._on_day_typed)
        self.day_field.problemChanged.connect(self._on_day_problem)
        self.member.openWanted.connect(self.open_member)

    # ---- answers

    def _on_opened(self) -> None:
        self._board = None
        self.list.forget()
        self.add_button.setVisible(not self._desk.session.read_only)
        self.list_action.setEnabled(not self._desk.session.read_only)
        self.reload()

    def _on_changed(self, change: Change, _origin: object) -> None:
        if change.touches(_WATCHED):
            self._read_board()

    def _take_board(self, board: MemberBoard) -> None:
        first = self._board is None
        self._board = board
        self.picture.show_days(board.first, board.last, board.renames)
        if first:
            self.set_day(board.default_day)
        self._show_counts()

    def _show_counts(self) -> None:
        board, day = self._board, self.picture.day
        if board is None:
            return
        general, special = (board.count(kind, day) for kind in (MemberClass.GENERAL, MemberClass.SPECIAL))
        told: list[tuple[str, ChipKind, str]] = [
            (tr("一般 {words}", words=general.words), "info", ""),
            (tr("特別 {words}", words=special.words), "mute", ""),
        ]
        if board.unclear:
            told.append((tr("要確認 {unclear}", unclear=board.unclear), "warn", "triangle-alert"))
        if len(told) != len(self.header.chips):
            self.header.set_chips([Chip(self.theme, *state) for state in told])
        for chip, state in zip(self.header.chips, told, strict=True):
            chip.show_state(*state)
        over = tr("協議会は解散しています。") if board.dissolved else ""
        self.header.set_explanation(
            tr(
                "{over}{wareki}の会員は、一般{words}／特別{words2}。太字が会員、灰色は会員でない団体です。",
                over=over,
                wareki=said_day(day),
                words=general.words,
                words2=special.words,
            )
        )

    # ---- the day

    def _follow_day(self, day: date) -> None:
        """While the line is moved: everything that needs no file."""
        self.list.follow_day(day)
        self.day_field.show_value(VagueDate.on(day))
        self._show_counts()

    def _settle_day(self, day: date) -> None:
        self.list.settle_day(day)
        self.member.reload()

    def _on_day_typed(self, value: VagueDate | None) -> None:
        if value is not None and value.earliest is not None:
            self.set_day(value.earliest)
        elif self._board is not None:
            self.set_day(self._board.default_day)

    def _on_day_problem(self, sentence: str, _suggestion: str) -> None:
        """The head has no room under the field: the line of explanation says what is wrong."""
        self.day_field.line.setProperty("state", "error" if sentence else "")
        repolish(self.day_field.line)
        if sentence:
            self.header.set_explanation(sentence)
        else:
            self._show_counts()

    # ---- one member

    def _open_found(self, membership_id: int | None) -> None:
        if membership_id is not None:
            self.open_member(membership_id)

    def _open_side(self) -> None:
        if not self.side_open:
            self.toggle_side()
