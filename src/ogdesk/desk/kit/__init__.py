"""The kit: everything the pages are made of. A short guide for who builds a page.

**Start.** `kit.start.make_application(argv, text_percent=100)` gives the QApplication (text size, Japanese texts of Qt);
`Theme(app)` the look: `theme.apply(Look("dark", strong_focus=True))`, `theme.color("text2")`, `theme.font("caption",
bold=True, tabular=True)`, `theme.paint_focus(painter, rect)` for rows, `theme.themeChanged`. Hand the theme to every
control that asks for it; there is no global one. Colour and size names are those of `resources/tokens.json`
(`kit.tokens`: SPACE, SIZE, FONT_PX, RADIUS, MOTION, BREAKPOINT).

**Controls** (`kit.controls`): `label(text, size=, bold=, role="sub|weak|error|warn|ok|need", wrap=)`, `ElidingLabel`,
`paragraph`, `line`; `primary_button(theme, text, icon)`, `secondary_button`, `flat_button`, `icon_button(theme, icon,
"やり直す（Ctrl+Y）")`, `button_for(theme, action, kind, icon)`; `row(...)`, `column(...)` (None = stretch, int = gap),
`flow(field, (field, grow))` = a row that wraps (use it for rows of fields), `Card(title, *head)` with `.add(...)`,
`scrolled(layout)` for every page body and side panel, `centred(widget, width=)` (never an
alignment flag on what wraps: it is cut); `Field(theme, title, control,
support=, required=, counter=)` with `.tell(sentence, level, suggestion)` and `.go()`; `Chip(theme, text, kind, icon)` and
`paint_chip`/`chip_width` for delegates; `InlineMessage(theme).tell(fact, sentence, level=, button=, act=)`;
`EmptyState(theme, icon, fact, sentence, button=, act=)`; `SegmentedChoice(choices, name)` (one), `CheckChips` (many).

**Fields** (`kit.fields`), all with a name for screen readers: `TextField(name, fold=)`, `LongTextField(name, lines=)`,
`SearchField(theme)` → `searched(str)`, `ReadingField().follow(name_field)`: `edited(str)` for the draft of the preview,
`committed(str)` for the file, `set_value(str)` to show a stored value. `ChoiceField(theme, [(value, words)], name)`:
`committed(value)`, `set_value`. `TimeField(name)` ('HH:MM'), `DurationField(name)` (minutes), `DateField(theme, name,
today=, vague=)` (VagueDate): `valueEdited(value)`, `valueCommitted(value)`, `show_value(value)`, None when empty. Inside a
`Field` their problems, notes and counters show by themselves. Call `commit()` on a field before closing or exporting.

**Tooltips**: `widget.setToolTip(tip(text))`, also for `ToolTipRole` (`kit.tips`): a text is never read as HTML.

**Icons**: `theme.icons.dress(button_or_label, name, size, color)`; delegates `theme.icons.paint(...)`. Names: `kit.icons.NAMES`.

**Beside the kit**: `desk.frame` (Page, MainWindow, Commands, toast through `window.say(words, undo)`), `kit.throttle`, `frame.waiting`
(`WaitingBar(theme, runner, pane).follow(task)`),
`kit.flash.flash(theme, widget)`, `kit.enter_key` (Enter presses the focused button of any window; a form that answers Enter
itself gets it from fields and from a `SegmentedChoice`), `kit.insertion` (the line and the words of a row that is moved),
`desk.session.task_runner` (`runner.run(Lane.FILE, work, done=, failed=, key=)`), `desk.paper.pane.PagesPane` (仕上がり with its
head) around `desk.paper.view.PagesView`. Tests: the fixture `tab_walk` finds the name and the ring of every Tab stop of a page;
`ime` composes. Never `signal.disconnect()` without the slot: it takes away Qt's own connections too (a crash later).
"""
