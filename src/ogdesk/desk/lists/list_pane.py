"""A list with the field to search it, its filters, and what stands in its place when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QLayout, QVBoxLayout, QWidget

from ogdesk.desk.kit.controls import Card, EmptyState, SegmentedChoice, column, row
from ogdesk.desk.kit.fields import ChoiceField, SearchField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.store.change import Change

Query = TypeVar("Query", bound=Any)
"""A frozen dataclass with a field `search`: what the list shall hold, and in what order."""
FilterField = ChoiceField | SegmentedChoice | QCheckBox


class Rows(Protocol):
    """The model of the list."""

    def show(self, answer: Any, /) -> int:
        """Put what was read; how many rows there are."""

    def refresh(self) -> None:
        """What is shown was changed."""

    def clear(self) -> None:
        """Another file."""


class RowView(Protocol):
    """The view of the list: a table or a tree. `left` on Esc."""

    left: Any

    @property
    def current_id(self) -> int | None: ...

    def choose(self, row_id: int | None, /) -> bool: ...

    def choose_place(self, place: int, /) -> None: ...

    def currentIndex(self) -> QModelIndex: ...


class Side(Protocol):
    """The right pane of a list: the one that is current, or a form."""

    wanted_id: int | None
    gone: Any
    left: Any

    @property
    def shown_id(self) -> int | None: ...

    @property
    def has_form(self) -> bool: ...

    def show_one(self, thing_id: int, /) -> None: ...

    def reload(self) -> None: ...

    def clear(self) -> None: ...


@dataclass(frozen=True)
class EmptyWords:
    """What a list without rows says: `nothing` and `hint` where there are none at all, with a button that adds one;
    `narrowed` where none passes the filters."""

    icon: str
    nothing: str
    hint: str = ""
    button: str = ""
    narrowed: str = ""


class ListPane(QWidget, Generic[Query]):
    """Reads with `ask(query, take)` what `query` wants and puts it into the list; the current row stays the same one.

    `listed(n)`: an answer with n rows stands in the list. `addWanted()`: the button of a list without rows.
    `orders` names the fields of the query that put in order and narrow nothing: 「条件を消す」 leaves them.
    """

    listed = Signal(int)
    addWanted = Signal()

    def __init__(
        self,
        theme: Theme,
        view: QAbstractItemView,
        rows: Rows,
        empty: EmptyWords,
        query: Query,
        *,
        ask: Callable[[Query, Callable[[Any], None]], object],
        orders: frozenset[str] = frozenset(),
        search_name: str = tr("この一覧をさがす"),
    ) -> None:
        super().__init__()
        self.query = query
        self.wanted_id: int | None = None
        """The row that shall become current with the next answer, where no right pane says it."""
        self.search = SearchField(theme, search_name)
        self.empty = EmptyState(theme, empty.icon, empty.nothing, button=empty.button, act=self._on_empty)
        self.empty.hide()
        self.card = Card(flush=True)
        self._widget = view
        self._view = cast(RowView, view)
        self._rows = rows
        self._words = empty
        self._bare = query
        self._ask = ask
        self._orders = orders
        self._side: Side | None = None
        self._wide: list[tuple[FilterField, Any]] = []
        self._number = 0
        self._stale = False
        self.search.searched.connect(lambda text: self.narrow(search=text.strip()))
        self.search.downPressed.connect(view.setFocus)
        self._view.left.connect(self.widen)

    # ---- for the screen that builds it

    def add_filter(
        self, field: FilterField, changes: Callable[[Any], Mapping[str, Any]], wide: Any = None
    ) -> None:
        """A field whose value changes the query; `wide` is the value that narrows nothing, None for an order."""
        signal = field.toggled if isinstance(field, QCheckBox) else field.committed
        signal.connect(lambda value: self.narrow(**changes(value)))
        if wide is not None:
            self._wide.append((field, wide))

    def add_side(self, side: Side, chosen: Any) -> None:
        """The right pane shows the current row, whose id `chosen` tells."""
        self._side = side
        chosen.connect(self._on_chosen)
        side.gone.connect(self.keep_current)
        side.left.connect(self._widget.setFocus)

    def lay_out(
        self,
        tools: QLayout,
        *parts: QWidget | QLayout | int,
        top: int = SPACE.l,
        right: int = SPACE.page_margin,
    ) -> None:
        """The card of the list: `tools`, then `parts`, which hold the list."""
        self.card.add(tools, *parts)
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE.page_margin, top, right, SPACE.page_margin)
        around.addWidget(self.card)

    def watch(self, changed: Any, kinds: frozenset[str]) -> None:
        """Ask anew at each change of these entities."""
        changed.connect(lambda change, _origin: self._on_changed(change, kinds))

    # ---- for the screen

    @property
    def is_narrowed(self) -> bool:
        """Whether anything narrows the list."""
        return bool(self.query != self._ordered(self._bare))

    def narrow(self, **changes: Any) -> None:
        """Ask for a query with other values."""
        self.query = replace(self.query, **changes)
        self.ask()

    def widen(self) -> None:
        """Esc in the list, 「条件を消す」: everything the list may hold."""
        if not self.is_narrowed:
            return
        self.query = self._ordered(self._bare)
        self.search.clear_search()
        for field, wide in self._wide:
            if not isinstance(field, QCheckBox):
                field.set_value(wide)
        self.ask()

    def ask(self) -> None:
        """Read the list; an answer to an older question is dropped."""
        self._number += 1
        number = self._number
        self._ask(self.query, lambda answer: self._take(answer) if number == self._number else None)

    def reload(self) -> None:
        """Something changed: read the list, its rows and the right pane anew."""
        self._stale = True
        self.ask()
        if self._side is not None:
            self._side.reload()

    def forget(self) -> None:
        """Another file was opened."""
        self._rows.clear()
        if self._side is not None:
            self._side.clear()

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_one(self, row_id: int) -> None:
        """Make this one current, whatever the list is narrowed to."""
        if self._side is not None:
            self._side.show_one(row_id)
        if not self._view.choose(row_id):
            self.widen()

    def keep_current(self) -> None:
        """The same one stays current in another order, the first one where it is gone; a form is left alone."""
        self._keep(self._view.current_id, 0)

    # ---- inside

    def _ordered(self, query: Query) -> Query:
        return replace(query, **{name: getattr(self.query, name) for name in self._orders})

    def _take(self, answer: Any) -> None:
        kept, place = self._view.current_id, self._view.currentIndex().row()
        if self._stale:
            self._stale = False
            self._rows.refresh()
        count = self._rows.show(answer)
        self._widget.setVisible(bool(count))
        self.empty.setVisible(not count)
        if not count:
            self._show_empty()
        self._keep(kept, place if self._side is None else 0)
        self.listed.emit(count)

    def _keep(self, kept: int | None, place: int) -> None:
        side = self._side
        if side is not None and side.has_form:
            # Nobody shall hear of it: who shows another one leaves the form.
            with QSignalBlocker(self._widget):
                self._view.choose(side.wanted_id)
            return
        wanted = side.wanted_id if side is not None else self.wanted_id
        self.wanted_id = None
        if not self._view.choose(wanted) and not (side is None and self._view.choose(kept)):
            self._view.choose_place(place)

    def _on_chosen(self, row_id: int) -> None:
        if self._side is not None and row_id != self._side.shown_id:
            self._side.show_one(row_id)

    def _on_changed(self, change: Change, kinds: frozenset[str]) -> None:
        if self._number and change.touches(kinds):
            self.reload()

    def _show_empty(self) -> None:
        words = self._words
        if self.query.search:
            fact = tr("「{search}」は見つかりませんでした", search=self.query.search)
            self.empty.show_fact(fact, tr("ふりがなや別の書き方でも探せます。"), tr("条件を消す"))
        elif self.is_narrowed:
            self.empty.show_fact(words.narrowed, "", tr("条件を消す"))
        else:
            self.empty.show_fact(words.nothing, words.hint, words.button)

    def _on_empty(self) -> None:
        if self.is_narrowed:
            self.widen()
            first = self.search if self.search.isVisible() else self._wide[0][0]
            first.setFocus()
        else:
            self.addWanted.emit()


def beside(pane: QWidget, content: QWidget | QLayout, width: int) -> QLayout:
    """A list with a card of a fixed width at its right."""
    card = Card()
    card.setFixedWidth(width)
    card.layout().setContentsMargins(1, 1, 1, 1)  # type: ignore[union-attr]
    card.add(content)
    right = column(card)
    right.setContentsMargins(0, SPACE.l, SPACE.page_margin, SPACE.page_margin)
    both = row(pane, right, spacing=0)
    both.setStretch(0, 1)
    return both
