"""The design tokens: one source for every colour and measure (resources/tokens.json).

Sizes are logical pixels at 文字の大きさ 100 %; times are milliseconds.
"""

from __future__ import annotations

import json
from typing import Any, Final, Literal, NamedTuple

from ogdesk.ground.resources import resource

Scheme = Literal["light", "dark"]


class Spacing(NamedTuple):
    """Distances."""

    xxs: int
    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the token's own name
    xl: int
    xxl: int
    page_margin: int
    card_padding: int
    column_gap: int
    label_to_control: int
    button_gap: int


class FontPx(NamedTuple):
    """Type sizes; two weights only (400 and 700)."""

    caption: int
    body: int
    subtitle: int
    title: int
    display: int


class Size(NamedTuple):
    """Heights and widths."""

    control: int
    control_with_margin: int
    control_small: int
    target_min: int
    icon_button: int
    row_one_line: int
    row_two_line: int
    row_programme: int
    nav_item: int
    nav_width: int
    nav_width_slim: int
    tab: int
    header: int
    side_panel: int
    preview_min: int


class WindowSize(NamedTuple):
    """The smallest and the first size of the window."""

    min_width: int
    min_height: int
    default_width: int
    default_height: int


class Radius(NamedTuple):
    """Rounded corners; more than half the height and Qt drops it."""

    control: int
    card: int
    overlay: int


class Breakpoint(NamedTuple):
    """Widths of the window under which its layout changes."""

    nav_slim_below: int
    side_panel_as_drawer_below: int
    header_secondary_to_menu_below: int


class Motion(NamedTuple):
    """Durations and delays in milliseconds."""

    hover: int
    panel: int
    toast_in: int
    toast_stay: int
    tooltip_delay: int
    search_debounce: int
    preview_debounce: int
    busy_cursor_after: int
    progress_after: int
    progress_with_cancel_after: int
    flash: int
    commit_after: int
    recheck_after: int


class Tokens(NamedTuple):
    """Everything in the file; colours by scheme, `pairs` = (front, back, least contrast ratio)."""

    color: dict[str, dict[str, str]]
    strong: dict[str, dict[str, str]]
    pairs: list[tuple[str, str, float]]
    font: dict[str, list[str]]
    text_scale_percent: list[int]
    space: Spacing
    font_px: FontPx
    size: Size
    window: WindowSize
    radius: Radius
    breakpoint: Breakpoint
    motion: Motion

    def colors(self, scheme: Scheme, *, strong: bool = False) -> dict[str, str]:
        """The colours of a scheme; `strong` = 設定「焦点を強く表示」 or high contrast of the system."""
        colors = dict(self.color[scheme])
        if strong:
            colors.update(self.strong[scheme])
        return colors


def read_tokens() -> Tokens:
    """Read the tokens that ship with the program."""
    raw: dict[str, Any] = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    return Tokens(
        color=raw["color"],
        strong=raw["strong"],
        pairs=[(front, back, float(least)) for front, back, least in raw["pairs"]],
        font=raw["font"],
        text_scale_percent=raw["text_scale_percent"],
        space=Spacing(**raw["space"]),
        font_px=FontPx(**raw["font_px"]),
        size=Size(**raw["size"]),
        window=WindowSize(**raw["window"]),
        radius=Radius(**raw["radius"]),
        breakpoint=Breakpoint(**raw["breakpoint"]),
        motion=Motion(**raw["motion"]),
    )


TOKENS: Final = read_tokens()
SPACE: Final = TOKENS.space
FONT_PX: Final = TOKENS.font_px
SIZE: Final = TOKENS.size
WINDOW: Final = TOKENS.window
RADIUS: Final = TOKENS.radius
BREAKPOINT: Final = TOKENS.breakpoint
MOTION: Final = TOKENS.motion
