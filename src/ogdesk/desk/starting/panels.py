"""Shows the panels of 前回をもとに and pasting under the header of the page in front; closes them with the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ogdesk.acts.rows import symposium_ids, symposium_rows
from ogdesk.council.event import PUBLIC_KINDS, EventState
from ogdesk.council.fiscal import FiscalYear
from ogdesk.desk.frame import Page
from ogdesk.desk.kit.controls import Button
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.acts.addition import Added
    from ogdesk.acts.pasting.lineup import Pasted
    from ogdesk.acts.rows import SymposiumRow
    from ogdesk.desk.context import Desk
    from ogdesk.desk.starting.next_panel import NextPanel
    from ogdesk.desk.starting.paste_panel import PastePanel
    from ogdesk.store.rows import Connection

_ONE, _LIST = "symposium", "symposia"


class Starting(QObject):
    """One panel at a time; Esc puts it away and gives the keyboard back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._before: QWidget | None = None
        self._page: Page | None = None
        self._hidden: list[QWidget] = []
        self.next_panel: NextPanel | None = None
        self.paste_panel: PastePanel | None = None
        desk.window.pageChanged.connect(lambda _key: self.close(back=False))
        desk.session.listed.connect(lambda: self.close(back=False))

    @property
    def panel(self) -> QWidget | None:
        """The panel that is open."""
        panels = (self.next_panel, self.paste_panel)
        return next((panel for panel in panels if panel is not None and not panel.isHidden()), None)

    # ---- 前回をもとに

    def next_of(self, action: QAction) -> None:
        """Begin from the symposium that the action names, at once with its parts; else from the one in front."""
        wanted = action.data()
        action.setData(None)
        if isinstance(wanted, int):
            self.begin_next(wanted, ask=False)
        else:
            self._begin_here(ask=False)

    def ask(self) -> None:
        """「シンポジウムを追加する」: from the one in front or the latest, or blank; at once blank where there is none."""
        self._begin_here(ask=True)

    def _begin_here(self, *, ask: bool) -> None:
        event_id = self._event_in_front()
        if event_id is not None:
            self.begin_next(event_id, ask=ask)
        elif self._desk.session.path is not None:
            today = self._desk.session.here.today
            self._desk.session.rows(
                lambda connection: _latest(connection, today),
                lambda row: self._begin_latest(row, ask=ask),
                key="starting.latest",
            )

    def begin_next(self, event_id: int, *, ask: bool = True) -> None:
        """Open the panel; `ask`: first choose between 前回をもとに and a blank one (Ctrl+N on a finished symposium)."""
        from ogdesk.desk.starting.next_panel import NextPanel  # noqa: PLC0415 - 今日 is shown before anything is begun

        if self.next_panel is None:
            self.next_panel = NextPanel(self._desk)
            self.next_panel.left.connect(self.close)
            self.next_panel.added.connect(self._added)
        self._show(self.next_panel, whole=False)
        self.next_panel.begin(event_id, ask=ask)

    def _begin_latest(self, row: SymposiumRow | None, *, ask: bool) -> None:
        if row is not None:
            self.begin_next(row.id, ask=ask)
        else:
            self._begin_blank()

    def _begin_blank(self) -> None:
        """The first symposium of a council: there is nothing to begin from, so nothing is asked."""
        from ogdesk.acts.symposia.additions import add_symposium  # noqa: PLC0415 - 今日 is shown before anything is begun

        year = FiscalYear.of(self._desk.session.here.today)
        self._desk.session.act(lambda file: add_symposium(file, year=year), self._added)

    def _added(self, added: Added) -> None:
        self.close(back=False)
        self._desk.window.go(_LIST, added.id)
        self._desk.window.say(tr("シンポジウムを追加しました"), self._desk.session.undo_of(added))

    # ---- pasting

    def paste(self) -> None:
        """Open the preview with what the clipboard holds, for the chosen item of the symposium in front."""
        from ogdesk.desk.starting.paste_panel import PastePanel  # noqa: PLC0415 - 今日 is shown before anything is begun

        event_id = self._event_in_front()
        if event_id is None:
            self._desk.window.say(tr("貼り付けるシンポジウムを開いてから、もう一度選んでください。"))
            return
        if self.paste_panel is None:
            self.paste_panel = PastePanel(self._desk)
            self.paste_panel.left.connect(self.close)
            self.paste_panel.added.connect(self._pasted)
        item_id = self._item_in_front()
        self._show(self.paste_panel, whole=True)
        self.paste_panel.begin(event_id, item_id, QGuiApplication.clipboard().text())

    def _pasted(self, pasted: Pasted) -> None:
        self.close()
        self._desk.window.say(pasted.words, self._desk.session.undo_of(pasted))

    # ---- the page

    def close(self, *, back: bool = True) -> None:
        """Put the panel away; `back`: the keyboard goes where it was."""
        panel = self.panel
        if panel is None:
            return
        panel.hide()
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        self._hidden, self._page = [], None
        before, self._before = self._before, None
        if back and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, panel: QWidget, *, whole: bool) -> None:
        """Under the head of the page in front; `whole`: instead of its content. Its primary button gives way meanwhile."""
        self.close()
        page = self._desk.window.page(self._desk.window.current)
        layout = page.layout()
        if not isinstance(layout, QVBoxLayout):
            return
        self._page, self._before = page, QApplication.focusWidget()
        primary = [b for b in page.findChildren(Button) if b.property("kind") == "primary"]
        hidden = [b for b in primary if not b.isHidden() and not panel.isAncestorOf(b)]
        self._hidden = [*hidden, *([page.splitter] if whole else [])]
        layout.insertWidget(1, panel, 1 if whole else 0)
        panel.show()
        for widget in self._hidden:
            widget.hide()

    def _event_in_front(self) -> int | None:
        """The symposium whose page is in front, or the chosen one of the list."""
        key = self._desk.window.current
        if key not in (_ONE, _LIST):
            return None
        page = self._desk.window.page(key)
        found = getattr(page, "event_id", None) if key == _ONE else _current_of(page)
        return found if isinstance(found, int) else None

    def _item_in_front(self) -> int | None:
        """The item of the programme that is chosen there, where that tab is in front."""
        page = self._desk.window.page(self._desk.window.current)
        tab = getattr(page, "programme", None)
        if not isinstance(tab, QWidget) or not tab.isVisibleTo(page):
            return None
        item = getattr(tab, "current", lambda: None)()
        return getattr(item, "id", None)


def _current_of(page: Page) -> object:
    current = getattr(page, "current", None)
    return current() if callable(current) else None


def _latest(connection: Connection, today: date) -> SymposiumRow | None:
    """The newest public event that is over, else the newest with a day, else the newest of all."""
    ids = symposium_ids(connection, kinds=[kind.value for kind in PUBLIC_KINDS])
    rows = symposium_rows(connection, ids)
    dated = [row for row in rows if row.day]
    over = [
        row for row in dated if row.state == EventState.FINISHED.value or (row.day or "") < today.isoformat()
    ]
    return next(iter([*over, *dated, *rows]), None)
