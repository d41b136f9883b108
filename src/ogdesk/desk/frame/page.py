"""Base class of a page: header, work area, and a right pane that becomes a drawer in a narrow window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from ogdesk.desk.frame.header import PageHeader
from ogdesk.desk.frame.pane_walk import first_list, first_stop
from ogdesk.desk.frame.state import read_sizes
from ogdesk.desk.kit.controls import Button, secondary_button
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.kit.fields import SearchField

_DRAWER_MAX = 560


class Page(QWidget):
    """Base class of a page of the window.

    Subclass it or fill it: `header`, `set_work(widget)`, `set_side(widget, name)`; override the four hooks.

    The window calls `on_shown` each time the page comes to the front, `on_hidden` when it goes, `handlers()` for the
    commands it offers while in front, and `open_place(place)` when someone wants one field of it. `thing()` and
    `show_thing(thing)` let 戻る find what was shown; `leaving` before the page shows another thing by itself.
    """

    leaving = Signal()

    def __init__(self, theme: Theme, title: str, explanation: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = PageHeader(theme, title, explanation)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.work: QWidget | None = None
        self.side: QFrame | None = None
        self.side_name = ""
        self.narrow = False
        self._side_wanted = True
        self._drawer = Drawer(self)
        self.drawer_button: Button | None = None
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.header)
        stack.addWidget(self.splitter, 1)

    # ---- hooks

    def on_shown(self) -> None:
        """The page comes to the front."""

    def on_hidden(self) -> None:
        """The page leaves the front."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The commands this page offers: command key → what to run."""
        return {}

    def show_tab(self, tab: int) -> None:
        """Bring a tab to the front; pages without tabs do nothing."""

    def open_place(self, place: object) -> None:
        """Show one thing of the page and put the caret there (a finding, a step of the history)."""

    def thing(self) -> object:
        """What the page shows now, for 戻る: an id, a 年度; None where a page is always the same."""
        return None

    def show_thing(self, thing: object) -> None:
        """Show again what `thing` gave."""

    def chosen_rows(self) -> object:
        """What is chosen in its lists and opened in place, for 戻る; no stop of its own. None where the lists stay."""
        return None

    def choose_rows(self, rows: object) -> None:
        """Choose again what `chosen_rows` gave, as soon as it is here."""

    def home_list(self) -> QWidget | None:
        """The list that Esc in a field comes back to: that of a page with a field to search it, else None."""
        return first_list(self.work) if self.work is not None and self._search_field() is not None else None

    def widen(self) -> bool:
        """Take away what the list is narrowed to, as Esc in it does; False when it is not narrowed."""
        search = self._search_field()
        if search is None or not search.text():
            return False
        search.clear_search()
        return True

    def _search_field(self) -> SearchField | None:
        """The field to search the list in front."""
        from ogdesk.desk.kit.fields import SearchField  # noqa: PLC0415 - 今日 is shown before any field

        found = self.work.findChildren(SearchField) if self.work is not None else []
        return next((field for field in found if field.isVisible()), None)

    def on_narrow(self, narrow: bool) -> None:
        """The window crossed the breakpoint: pages of two columns become one."""

    # ---- filling

    def set_work(self, work: QWidget) -> None:
        """The left side; should scroll by itself (`scrolled`)."""
        self.work = work
        self.splitter.insertWidget(0, work)
        self.splitter.setStretchFactor(0, 1)

    def set_side(
        self, content: QWidget, name: str, *, width: int = SIZE.side_panel, least: int = 280
    ) -> None:
        """The right pane, `width` px at first; in a narrow window it opens with F9."""
        self.side = QFrame()
        self.side.setProperty("kind", "side")
        self.side.setAccessibleName(name)
        self.side_name = name
        inside = QVBoxLayout(self.side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(content)
        self.side.setMinimumWidth(least)
        self.splitter.addWidget(self.side)
        self.splitter.setSizes([10_000, width])
        self.splitter.setStretchFactor(1, 0)
        self._place_side()

    def offer_drawer(self, words: str) -> Button:
        """A button of the head that opens the right pane where the window is narrow; call it before `set_primary`."""
        self.drawer_button = secondary_button(self.theme, words, "panel-right")
        self.drawer_button.setToolTip(tip(tr("右の面を開閉（F9）")))
        self.drawer_button.clicked.connect(lambda _on: self.toggle_side())
        self.drawer_button.hide()
        self.header.add_control(self.drawer_button)
        return self.drawer_button

    # ---- the right pane

    @property
    def side_open(self) -> bool:
        """Whether the right pane can be seen, beside the work or as a drawer."""
        return self.side is not None and (not self._drawer.isHidden() if self.narrow else self._side_wanted)

    def toggle_side(self) -> None:
        """F9."""
        if self.side is None:
            return
        if self.narrow:
            self._toggle_drawer()
        else:
            self._side_wanted = not self._side_wanted
            self._place_side()

    def _toggle_drawer(self) -> None:
        if self._drawer.isHidden():
            self._drawer.show()
            self._drawer.raise_()
        else:
            self.close_drawer()

    def set_narrow(self, narrow: bool) -> None:
        """Follow the width of the window."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.header.set_narrow(narrow)
        if self.drawer_button is not None:
            self.drawer_button.setVisible(narrow)
        self._drawer.hide()
        self._place_side()
        self.on_narrow(narrow)

    def panes(self) -> list[QWidget]:
        """Where F6 stops on this page."""
        found: list[QWidget] = [self.work] if self.work is not None else []
        if self.side is not None and self.side_open:
            found.append(self.side)
        return found

    # ---- memory

    def remember(self) -> dict[str, Any]:
        """What the settings keep of this page."""
        return {"sizes": self.splitter.sizes(), "side": self._side_wanted} if self.side is not None else {}

    def recall(self, kept: Any) -> None:
        """Take back what `remember` gave; anything odd is ignored."""
        if not isinstance(kept, dict) or self.side is None:
            return
        self._side_wanted = kept.get("side") is not False
        sizes = read_sizes(kept.get("sizes"))
        if sizes is not None and len(sizes) == self.splitter.count() and sizes[-1] > 0:
            self.splitter.setSizes(sizes)
        self._place_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawer.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no control took: out of the drawer, from a field to the list, from the list to all of it."""
        if event.key() != Qt.Key.Key_Escape or not self._step_out():
            super().keyPressEvent(event)

    def _step_out(self) -> bool:
        if not self._drawer.isHidden():
            self.close_drawer()
            return True
        target, focus = self.home_list(), QApplication.focusWidget()
        if target is not None and target.isVisible() and focus is not target:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return self.widen()

    def close_drawer(self) -> None:
        """Put the right pane of a narrow window away; the keyboard goes to the work where it was in the drawer."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self._drawer.isAncestorOf(focus)
        self._drawer.hide()
        target = self.home_list() or (first_stop(self.work) if self.work is not None else None)
        if inside and target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_side(self) -> None:
        if self.side is None:
            return
        if self.narrow:
            self._drawer.take(self.side)
        else:
            if self.splitter.indexOf(self.side) < 0:
                self.splitter.addWidget(self.side)
            self.side.setVisible(self._side_wanted)


class Drawer(QFrame):
    """The right pane laid over the work in a narrow window; Esc closes it (`Page`)."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("kind", "drawer")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(1, 0, 0, 0)
        self.hide()
        page.header.installEventFilter(self)

    def take(self, side: QWidget) -> None:
        """Hold the right pane."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(side)
        side.show()
        self.fit()

    def fit(self) -> None:
        """Under the head, at the right edge."""
        top = self._page.header.height()
        width = min(_DRAWER_MAX, self._page.width() - SPACE.xxl * 2)
        self.setGeometry(self._page.width() - width, top, width, max(0, self._page.height() - top))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
