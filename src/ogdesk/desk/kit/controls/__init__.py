"""Controls: buttons, chips, cards, messages, choices."""

from ogdesk.desk.kit.controls.buttons import (
    Button,
    button_for,
    flat_button,
    icon_button,
    icon_button_for,
    menu_of,
    primary_button,
    secondary_button,
)
from ogdesk.desk.kit.controls.cards import Card, centred, column, frame, row, scrolled
from ogdesk.desk.kit.controls.chips import Chip, chip_width, paint_chip
from ogdesk.desk.kit.controls.choices import ArrowKeys, CheckChips, SegmentedChoice
from ogdesk.desk.kit.controls.field import Field
from ogdesk.desk.kit.controls.flow import FlowRow, flow
from ogdesk.desk.kit.controls.labels import ElidingLabel, LinkLabel, label, line, paragraph
from ogdesk.desk.kit.controls.messages import EmptyState, InlineMessage

__all__ = [
    "ArrowKeys",
    "Button",
    "Card",
    "CheckChips",
    "Chip",
    "ElidingLabel",
    "EmptyState",
    "Field",
    "FlowRow",
    "InlineMessage",
    "LinkLabel",
    "SegmentedChoice",
    "button_for",
    "centred",
    "chip_width",
    "column",
    "flat_button",
    "flow",
    "frame",
    "icon_button",
    "icon_button_for",
    "label",
    "line",
    "menu_of",
    "paint_chip",
    "paragraph",
    "primary_button",
    "row",
    "scrolled",
    "secondary_button",
]
