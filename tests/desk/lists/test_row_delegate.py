"""The steps of a row, by their pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.keyed_rows import ROW, Index, KeyedRows
from ogdesk.desk.lists.row_delegate import CellDelegate, RowDelegate

WIDTH, HEIGHT = 200, 52
PLAIN = QStyle.StateFlag.State_Enabled
CHOSEN, OVER, FOCUS = (
    QStyle.StateFlag.State_Selected,
    QStyle.StateFlag.State_MouseOver,
    QStyle.StateFlag.State_HasFocus,
)
PAPER = QColor("#010203")


@dataclass(frozen=True)
class Thing:
    id: int
    words: str


class Lined(RowDelegate):
    """Rows with a line that keeps 20 px from both ends."""

    inset = 20


class Half(RowDelegate):
    """Rows whose left half stands outside, as the 年度 of a list does."""

    def body(self, rect: QRectF, _index: Index) -> QRectF:
        return rect.adjusted(WIDTH / 2, 0, 0, 0)

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        self.write(painter, rect, index.data(ROW).words)


class Chipped(RowDelegate):
    """A row of chips as far as 100 px stay free."""

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, _index: Index) -> None:
        chips = [ChipState("打診中", "warn"), ChipState("会長市", "info"), ChipState("代理", "purple")]
        self.left = self.paint_chips(painter, rect, rect.right(), chips, least=100)


@pytest.fixture
def view() -> Iterator[QListView]:
    model, view = KeyedRows(), QListView()
    model.setParent(view)
    model.show_rows([Thing(1, "奈良市長"), Thing(2, "とても長い名前の広域連合事務局の方")])
    view.setModel(model)
    yield view
    view.deleteLater()


def painted(
    delegate: RowDelegate, view: QListView, place: int, state: QStyle.StateFlag = PLAIN, width: int = WIDTH
) -> QImage:
    """A row as it is painted."""
    image = QImage(width, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, HEIGHT)
    option.state = state
    model = view.model()
    assert model is not None
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(place, 0))
    painter.end()
    return image


def inked(image: QImage, ground: QColor) -> list[int]:
    """The columns that hold anything but the ground."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]


def test_the_ground_tells_chosen_before_hovered_before_plain(theme: Theme, view: QListView) -> None:
    delegate = RowDelegate(theme, view)
    grounds = [painted(delegate, view, 0, state).pixelColor(1, 1) for state in (PLAIN, OVER, CHOSEN | OVER)]
    assert grounds == [PAPER, theme.color("hover"), theme.color("select")]


def test_a_cell_has_a_ground_of_its_own_and_no_ring(theme: Theme, view: QListView) -> None:
    cell = CellDelegate(theme, view)
    image = painted(cell, view, 0)
    assert image.pixelColor(1, 1) == theme.color("surface")
    assert [image.pixelColor(x, HEIGHT - 1) for x in (0, WIDTH - 1)] == [theme.color("line")] * 2
    assert painted(cell, view, 0, PLAIN | FOCUS) == image


def test_the_line_keeps_its_distance_from_both_ends(theme: Theme, view: QListView) -> None:
    image = painted(Lined(theme, view), view, 0)
    line = [x for x in range(WIDTH) if image.pixelColor(x, HEIGHT - 1) == theme.color("line")]
    assert (line[0], line[-1]) in {(20, WIDTH - 20), (20, WIDTH - 21)}


def test_ground_and_ring_stay_in_the_body(theme: Theme, view: QListView) -> None:
    image = painted(Half(theme, view), view, 0, PLAIN | CHOSEN | FOCUS)
    assert image.pixelColor(WIDTH // 2 - 2, 2) == PAPER
    assert image.pixelColor(WIDTH // 2 + 20, 8) == theme.color("select")
    assert image.pixelColor(WIDTH - 30, 2) == theme.color("focus")


def test_words_that_do_not_fit_end_in_dots_before_the_edge(theme: Theme, view: QListView) -> None:
    delegate = RowDelegate(theme, view)
    columns = inked(painted(delegate, view, 1, width=100), PAPER)
    assert columns
    assert max(columns) < 100
    whole = inked(painted(delegate, view, 1, width=600), PAPER)
    assert max(whole) > max(columns)
    assert painted(delegate, view, 0, width=600) != painted(delegate, view, 1, width=600)


def test_two_lines_share_the_row_and_one_alone_stands_in_the_middle(theme: Theme, view: QListView) -> None:
    class Names(RowDelegate):
        second = ""

        def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
            self.write_two_lines(painter, rect, index.data(ROW).words, self.second)

    delegate = Names(theme, view)
    alone = lines(painted(delegate, view, 0))
    delegate.second = "市長本人"
    both = lines(painted(delegate, view, 0))
    assert abs((alone[0] + alone[-1]) / 2 - HEIGHT / 2) <= 3
    assert both[0] < alone[0] < alone[-1] < both[-1]


def lines(image: QImage) -> list[int]:
    """The lines of pixels that hold ink."""
    return [y for y in range(HEIGHT) if any(image.pixelColor(x, y) != PAPER for x in range(image.width()))]


def test_chips_that_have_no_room_are_left_out(theme: Theme, view: QListView) -> None:
    delegate = Chipped(theme, view)
    columns = inked(painted(delegate, view, 0), PAPER)
    assert min(columns) >= 100
    assert max(columns) == WIDTH - 1
    narrow = inked(painted(delegate, view, 0, width=120), PAPER)
    assert narrow == []
    wide = inked(painted(delegate, view, 0, width=600), PAPER)
    assert 600 - min(wide) > WIDTH - min(columns)


def test_a_row_is_as_high_as_its_delegate_says(theme: Theme, view: QListView) -> None:
    class Tall(RowDelegate):
        def row_height(self, index: Index) -> int:
            return 40 + 10 * index.row()

    view.setItemDelegate(Tall(theme, view))
    assert [view.sizeHintForRow(place) for place in (0, 1)] == [40, 50]
    assert view.model().index(0, 0).data(Qt.ItemDataRole.DisplayRole)
