"""One post: its own fields, its holders, and the form to record another one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ogdesk.acts.bars import span_words
from ogdesk.acts.post_rows import HolderRow, PostRow
from ogdesk.acts.words import TENURE_WORDS
from ogdesk.council.entity import EntityField
from ogdesk.council.typed_dates import format_date_field, read_vague_date
from ogdesk.council.vague import VagueDate
from ogdesk.desk.binding import bind
from ogdesk.desk.kit.controls import (
    ElidingLabel,
    Field,
    column,
    flat_button,
    icon_button,
    label,
    line,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import DateField, TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.links import OpenButton
from ogdesk.desk.members.rights import hide_if
from ogdesk.desk.pages import Desk
from ogdesk.desk.steps import Steps
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.added import Added

_DATES = ("start", "end", "term_ends")


def date_field(desk: Desk, name: str) -> DateField:
    """A field for one of the dates of a 在任; the 任期満了日 is a day, the others may be vague."""
    words = tr(TENURE_WORDS[name])
    return DateField(desk.theme, words, today=lambda: desk.session.here.today, vague=name != "term_ends")


class HolderBlock(QFrame):
    """A 在任. `typed(id, field, text)`, `removeWanted(id)`, `personWanted(id)`."""

    typed = Signal(int, str, str)
    removeWanted = Signal(int)  # noqa: N815 - a signal, named as Qt's are
    personWanted = Signal(int)  # noqa: N815

    def __init__(self, desk: Desk, holder: HolderRow) -> None:
        super().__init__()
        self.id = holder.id
        self._person_id = holder.person_id
        self.name = flat_button(desk.theme, "")
        self.name.clicked.connect(self._open_person)
        self.remove = icon_button(desk.theme, "trash", tr("在任の記録を消す"), size=18)
        self.remove.clicked.connect(lambda: self.removeWanted.emit(self.id))
        hide_if(desk.session.read_only, self.remove)
        self.fields = {name: self._field(desk, name) for name in _DATES}
        self.source = ElidingLabel(size="caption", role="weak")
        self.note = label("", size="caption", role="weak", wrap=True)
        stack = column(
            row(self.name, None, self.remove), *self.fields.values(), self.source, self.note, spacing=SPACE.s
        )
        self.setLayout(stack)
        self.show_holder(holder)

    def show_holder(self, holder: HolderRow) -> None:
        """What is stored now."""
        self._person_id = holder.person_id
        self.name.setText(holder.name.replace("　", " "))
        self.name.setAccessibleName(tr("{name}を開く", name=holder.name))
        for name, field in self.fields.items():
            text = holder.texts[name]
            if isinstance(field.control, DateField):
                field.control.show_value(read_vague_date(text).value if text else None)
        source = tr("出典　{source}", source=holder.source) if holder.source else tr("出典なし")
        self.source.setText(f"{tr(span_words(holder.span))}　{source}")
        self.note.setText(holder.note)
        self.note.setVisible(bool(holder.note))

    def tell(self, field: str, error: WorldError | None) -> None:
        """Why a value was refused."""
        self.fields[field].tell(error.sentence if error else "", "error")

    def _field(self, desk: Desk, name: str) -> Field:
        control = date_field(desk, name)
        control.line.setReadOnly(desk.session.read_only)
        control.valueCommitted.connect(
            lambda value: self.typed.emit(self.id, name, "" if value is None else format_date_field(value))
        )
        field = Field(desk.theme, TENURE_WORDS[name], control)
        desk.book.add(EntityField("tenure", self.id, name).key, field)
        return field

    def _open_person(self) -> None:
        if self._person_id is not None:
            self.personWanted.emit(self._person_id)


class NewHolder(QFrame):
    """The form for another holder. `wanted(name, start, end, term_ends)`, `cancelled()`."""

    wanted = Signal(str, object, object, object)
    cancelled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.person = TextField(tr("氏名"))
        self.person_field = Field(
            desk.theme, tr("氏名"), self.person, support=tr("人物の一覧にあるかたの氏名"), required=True
        )
        self.dates = {name: date_field(desk, name) for name in _DATES}
        fields = [Field(desk.theme, TENURE_WORDS[name], control) for name, control in self.dates.items()]
        self.save = secondary_button(desk.theme, tr("記録する"), "check")
        self.stop = flat_button(desk.theme, tr("やめる"))
        stack = column(self.person_field, *fields, row(self.save, self.stop, None), spacing=SPACE.m)
        stack.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        self.setLayout(stack)
        self.save.clicked.connect(self._save)
        self.stop.clicked.connect(self.cancelled)
        self.hide()

    def begin(self) -> None:
        """Empty, with the caret in the name."""
        self.person.clear()
        self.person_field.tell("")
        for control in self.dates.values():
            control.show_value(None)
        self.show()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        for control in self.dates.values():
            control.commit()
            if control.line.problem:
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        start, end, ends = (self.dates[name].current() for name in _DATES)
        self.wanted.emit(
            self.person.text(), start or VagueDate(), end or VagueDate(), ends.earliest if ends else None
        )


class PostPanel(QWidget):
    """Built for one post; `show_post` takes a newer state of the same one. `personWanted(id)`."""

    personWanted = Signal(int)  # noqa: N815

    def __init__(self, desk: Desk, post: PostRow) -> None:
        super().__init__()
        self._desk = desk
        self.post = post
        self.name = label(post.name, size="title", wrap=True)
        self.add = flat_button(desk.theme, tr("追加"), "plus")
        self.add.setAccessibleName(tr("在任を追加"))
        hide_if(desk.session.read_only, self.add)
        self._form: NewHolder | None = None
        self.blocks: list[HolderBlock] = []
        self._holders = column(spacing=SPACE.l)
        self.none = label(tr("在任の記録はまだありません。"), role="weak")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE.m)
        self.open = OpenButton(desk)
        head = row(self.name, self.open)
        head.setStretch(0, 1)
        self._stack.addLayout(head)
        self.add.clicked.connect(lambda _checked: self.begin_holder())
        self._steps = Steps(self._parts(), self)
        self.show_post(post)

    @property
    def is_complete(self) -> bool:
        """Whether all of it is there."""
        return not self._steps.running

    def focus_first(self) -> None:
        """The caret into the first 在任, or to where one is added (Enter on a row)."""
        self._steps.finish()
        if self.blocks:
            self.blocks[0].fields["start"].go()
        else:
            self.add.setFocus()

    def begin_holder(self) -> None:
        """「在任を追加」"""
        self.form.begin()

    @property
    def form(self) -> NewHolder:
        """The form for another holder, made when it is first asked for."""
        if self._form is None:
            self._steps.finish()
            self._form = NewHolder(self._desk)
            self._form.wanted.connect(self._record)
            self._form.cancelled.connect(self._form.hide)
            self._stack.insertWidget(self._stack.indexOf(self.none), self._form)
        return self._form

    def _parts(self) -> Iterator[None]:
        """From top to bottom, a piece at a time: all at once would stop the window at each row of the list."""
        stack = self._stack
        for name, words in (("name", tr("役職||欄")), ("title", tr("職名")), ("reading", tr("ふりがな"))):
            stack.addWidget(self._own_field(name, words))
        yield
        stack.addWidget(line())
        stack.addLayout(row(label(tr("在任の記録"), size="subtitle"), None, self.add))
        stack.addWidget(self.none)
        stack.addLayout(self._holders)
        stack.addStretch(1)
        self.none.setVisible(not self.post.holders)
        while len(self.blocks) < len(self.post.holders):
            yield
            self.blocks.append(self._block(self.post.holders[len(self.blocks)]))
        self._show_holders()

    def show_post(self, post: PostRow) -> None:
        """What is stored now; fields follow by themselves."""
        self.post = post
        self.name.setText(post.name)
        self.open.show_named(post.body)
        if self.is_complete:
            self._show_holders()

    def _show_holders(self) -> None:
        post = self.post
        self.none.setVisible(not post.holders)
        if [block.id for block in self.blocks] == [holder.id for holder in post.holders]:
            for block, holder in zip(self.blocks, post.holders, strict=True):
                block.show_holder(holder)
            return
        for block in self.blocks:
            block.hide()
            block.deleteLater()
        self.blocks = [self._block(holder) for holder in post.holders]

    def _own_field(self, name: str, words: str) -> Field:
        desk, post = self._desk, self.post
        field = Field(desk.theme, words, TextField(words))
        bind(field, "post", post.id, name, session=desk.session, book=desk.book, text=post.texts[name])
        return field

    def _block(self, holder: HolderRow) -> HolderBlock:
        block = HolderBlock(self._desk, holder)
        block.typed.connect(self._write)
        block.removeWanted.connect(self._remove)
        block.personWanted.connect(self.personWanted)
        self._holders.addWidget(block)
        return block

    def _write(self, tenure_id: int, field: str, text: str) -> None:
        from ogdesk.acts.person_edits import set_tenure

        block = next(block for block in self.blocks if block.id == tenure_id)
        key = f"tenure-{tenure_id}-{field}"
        self._desk.session.act(
            lambda file: set_tenure(file, tenure_id, field, text, merge_key=key),
            lambda _change: block.tell(field, None),
            failed=lambda error: block.tell(field, error),
        )

    def _record(self, person: str, start: VagueDate, end: VagueDate, term_ends: object) -> None:
        from ogdesk.acts.person_edits import record_tenure

        post = self.post.id
        self._desk.session.act(
            lambda file: record_tenure(file, post, person, start=start, end=end, term_ends=term_ends),
            self._recorded,
            failed=self._refused,
        )

    def _recorded(self, _added: Added) -> None:
        self.form.hide()
        self.add.setFocus()
        self._say(tr("{name}の在任を記録しました", name=self.post.name))

    def _refused(self, error: WorldError) -> None:
        suggestion = error.suggestion if isinstance(error, BadValue) else ""
        self.form.person_field.tell(error.sentence, "error", suggestion)
        self.form.person_field.go()

    def _remove(self, tenure_id: int) -> None:
        from ogdesk.acts.removing import remove

        here = self._desk.session.here
        self._desk.session.act(
            lambda file: remove(file, EntityField("tenure", tenure_id), here),
            lambda _change: self._say(tr("在任の記録を消しました")),
        )

    def _say(self, words: str) -> None:
        self._desk.window.say(words, self._desk.session.undo)
