"""The look: contrast recomputed from the tokens, every scheme complete, rings to be seen, icons after the first paint."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ogdesk.desk.kit import fonts
from ogdesk.desk.kit.controls import flat_button, icon_button, primary_button, secondary_button
from ogdesk.desk.kit.fields import ChoiceField, LongTextField, SearchField, TextField
from ogdesk.desk.kit.focus_halo import FocusHalo
from ogdesk.desk.kit.icons import NAMES, fineness, read_drawings
from ogdesk.desk.kit.sheet import style_sheet
from ogdesk.desk.kit.start import JAPANESE, scale_environment, speak
from ogdesk.desk.kit.theme import Theme, ThemeSettings
from ogdesk.desk.kit.tokens import TOKENS

Show = Callable[[QWidget], QWidget]
SCHEMES = [(scheme, strong) for scheme in ("light", "dark") for strong in (False, True)]


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2, 1.4.3)."""
    parts = [QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(front: str, back: str) -> float:
    light, dark = sorted((luminance(front), luminance(back)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("scheme", "strong"), SCHEMES)
def test_every_pair_has_its_contrast(scheme, strong: bool) -> None:
    colors = TOKENS.colors(scheme, strong=strong)
    poor = {
        f"{front} on {back}": round(contrast(colors[front], colors[back]), 2)
        for front, back, least in TOKENS.pairs
        if contrast(colors[front], colors[back]) < least
    }
    assert not poor
    assert {least for _, _, least in TOKENS.pairs} == {3.0, 4.5}


def test_both_schemes_name_the_same_colours() -> None:
    assert TOKENS.color["light"].keys() == TOKENS.color["dark"].keys()
    for scheme in ("light", "dark"):
        assert TOKENS.strong[scheme].keys() <= TOKENS.color[scheme].keys()


@pytest.mark.parametrize(("scheme", "strong"), SCHEMES)
def test_the_sheet_leaves_no_token_unfilled(scheme, strong: bool) -> None:
    assert "@" not in style_sheet(TOKENS.colors(scheme, strong=strong))


def test_switching_the_look_changes_palette_and_tells(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    light = qapp.palette().color(QPalette.ColorRole.Window).name()
    with qtbot.waitSignal(theme.themeChanged):
        theme.apply(ThemeSettings("dark"))
    assert (light, qapp.palette().color(QPalette.ColorRole.Window).name()) == ("#f4f5f7", "#17191d")
    assert qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == theme.hex(
        "line_strong"
    )
    theme.apply(ThemeSettings("light", strong_focus=True))
    assert (theme.hex("focus"), theme.hex("text3")) == ("#000000", theme.hex("text"))


CONTROLS = {
    "primary": lambda theme: primary_button(theme, "追加する"),
    "secondary": lambda theme: secondary_button(theme, "書き出す"),
    "flat": lambda theme: flat_button(theme, "すべて見る"),
    "icon": lambda theme: icon_button(theme, "undo-2", "取り消す（Ctrl+Z）"),
    "text": lambda _: TextField("題名"),
    "long": lambda _: LongTextField("本文"),
    "search": SearchField,
    "choice": lambda theme: ChoiceField(theme, [(1, "会場")], "形式"),
    "check": lambda _: QCheckBox("手話"),
    "radio": lambda _: QRadioButton("会場"),
    "tabs": lambda _: _tabs(),
}


def _tabs() -> QTabBar:
    tabs = QTabBar()
    tabs.addTab("概要")
    tabs.setAccessibleName("タブ")
    return tabs


@pytest.mark.parametrize(
    "look", [ThemeSettings("light"), ThemeSettings("dark"), ThemeSettings("light", strong_focus=True)]
)
@pytest.mark.parametrize("kind", CONTROLS)
def test_the_focused_control_shows_its_ring_and_nothing_moves(
    kind: str, look: ThemeSettings, theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    theme.apply(look)
    control = CONTROLS[kind](theme)
    other = QLineEdit()
    form = QWidget()
    row = QHBoxLayout(form)
    row.addWidget(control)
    row.addWidget(other)
    shown(form)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    place, before = control.geometry(), control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(control.hasFocus)
    after = control.grab().toImage()
    focus = QColor(theme.hex("text" if kind == "primary" else "focus"))
    gained = sum(
        after.pixelColor(x, y) == focus and before.pixelColor(x, y) != focus
        for x in range(after.width())
        for y in range(after.height())
    )
    assert gained > after.width(), "a ring has at least an upper and a lower side"
    assert control.geometry() == place


def test_strong_focus_adds_a_halo_that_follows(
    theme: Theme, qapp: QApplication, shown: Show, qtbot: QtBot
) -> None:
    theme.apply(ThemeSettings("light", strong_focus=True))
    form = QWidget()
    FocusHalo(theme, qapp, form)
    row = QHBoxLayout(form)
    first, second = TextField("一"), QPushButton("二")
    row.addWidget(first)
    row.addWidget(second)
    shown(form)
    for control in (first, second):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(control.hasFocus)
        picture = control.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 3) == QColor(theme.hex("focus_halo"))
    picture = first.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 3) != QColor(theme.hex("focus_halo"))


def test_every_icon_exists_and_arrives_after_the_first_paint(theme: Theme, qtbot: QtBot) -> None:
    button = icon_button(theme, "printer", "印刷")
    qtbot.addWidget(button)
    size = button.iconSize().width()
    drawings = read_drawings()
    assert set(drawings) == set(NAMES)
    assert all("currentColor" in text for text in drawings.values())
    theme.icons.take(drawings)
    picture = button.icon().pixmap(size).toImage()
    painted = [
        picture.pixelColor(x, y)
        for x in range(size)
        for y in range(size)
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert painted
    theme.apply(ThemeSettings("dark"))
    again = button.icon().pixmap(size).toImage()
    dark = [
        again.pixelColor(x, y)
        for x in range(size)
        for y in range(size)
        if again.pixelColor(x, y).alpha() > 200
    ]
    assert min(c.lightness() for c in dark) > max(c.lightness() for c in painted), "icons follow the colours"
    theme.icons.take({})


def test_an_unknown_icon_is_a_mistake(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.icons.pixmap("no-such-icon", "text", 16)


def test_japanese_can_be_shown_and_the_bundled_font_serves_where_nothing_else_does(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("body"))
    assert metrics.inFontUcs4(ord("漢")) or QFontDatabase.families(QFontDatabase.WritingSystem.Japanese)
    families = fonts.register_bundled()
    assert families
    bundled = fonts.ui_font()
    bundled.setFamilies(list(families))
    assert all(QFontMetrics(bundled).inFontUcs4(ord(sign)) for sign in "髙﨑𠮷あ漢")


def test_a_system_without_japanese_gets_the_bundled_font(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "system_has_japanese", lambda: False)
    fonts._bundled_if_needed.cache_clear()
    families = fonts.ui_font().families()
    fonts._bundled_if_needed.cache_clear()
    assert any("Noto Sans" in family for family in families)
    assert set(fonts.register_bundled()) <= set(families)


@pytest.mark.parametrize(
    ("percent", "factor"), [(100, None), (130, "1.3"), (200, "2"), (190, "2"), (900, "2")]
)
def test_the_text_size_scales_everything(percent: int, factor: str | None) -> None:
    environment: dict[str, str] = {}
    scale_environment(percent, environment)
    assert environment.get("QT_SCALE_FACTOR") == factor
    kept = {"QT_SCALE_FACTOR": "1.7"}
    scale_environment(percent, kept)
    assert kept == {"QT_SCALE_FACTOR": "1.7"}


def test_context_menus_of_qt_are_japanese(qapp: QApplication, qtbot: QtBot) -> None:
    assert speak(qapp, JAPANESE)
    field = TextField("題名")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = [action.text() for action in menu.actions()]
    menu.deleteLater()
    # The other tests of this process go on without.
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    assert any("貼り付け" in text for text in words)


@pytest.mark.parametrize(
    ("screen", "drawn"), [(1.0, 1.0), (1.25, 1.5), (1.5, 1.5), (1.75, 2.0), (2.0, 2.0), (3.0, 2.0)]
)
def test_icons_are_drawn_as_fine_as_a_screen_shows_them(screen: float, drawn: float) -> None:
    assert fineness(screen) == drawn


def test_an_icon_is_drawn_for_the_screens_that_are_there_and_no_others(
    qapp: QApplication, theme: Theme
) -> None:
    theme.icons.take(read_drawings())
    shown = {round(20 * fineness(screen.devicePixelRatio())) for screen in qapp.screens()}
    sizes = theme.icons.icon("house").availableSizes(QIcon.Mode.Normal, QIcon.State.Off)
    assert {size.width() for size in sizes} == shown
    theme.icons.take({})
