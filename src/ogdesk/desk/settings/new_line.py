"""Form row at the end of a list for the next line: Enter in a field or 「追加する」 adds it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ogdesk.council.vague import VagueDate
from ogdesk.desk.forms.form import lowered
from ogdesk.desk.kit.controls import Field, column, flow, row, secondary_button
from ogdesk.desk.kit.fields import ChoiceField, DateField, TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr


class NewLineForm(QWidget):
    """Fields beside one another and 「追加する」. `wanted(list)` with their values in order, once all can be read."""

    wanted = Signal(list)

    def __init__(self, theme: Theme, what: str, *fields: tuple[Field, int], beside: bool = True) -> None:
        """`beside`: the button stands at the end of the fields, else under them."""
        super().__init__()
        self.fields = [field for field, _grow in fields]
        self.button = secondary_button(theme, tr("追加する"), "plus")
        self.button.setAccessibleName(tr("{what}を追加する", what=what))
        if beside:
            self.setLayout(flow(*fields, lowered(self.button)))
        else:
            self.setLayout(column(flow(*fields), row(self.button, None), spacing=SPACE.s))
        self.button.clicked.connect(lambda _checked: self._send())
        for field in self.fields:
            line = field.control.line if isinstance(field.control, DateField) else field.control
            if isinstance(line, TextField):
                line.returnPressed.connect(self._send)
                line.edited.connect(lambda _text, field=field: field.tell(""))

    def taken(self) -> None:
        """It is in the list: the fields are empty for the next one."""
        for field in self.fields:
            if isinstance(field.control, TextField):
                field.control.clear()
                field.control.set_value("")
            elif isinstance(field.control, DateField):
                field.control.line.clear()
                field.control.show_value(None)
            field.tell("")
        self.fields[0].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, sentence: str) -> None:
        """Why it was not taken."""
        self.fields[0].tell(sentence, "error")
        self.fields[0].go()

    def _send(self) -> None:
        values = []
        for field in self.fields:
            control = field.control
            if isinstance(control, DateField):
                control.commit()
                if control.line.problem:
                    field.go()
                    return
            values.append(_value(control))
        self.wanted.emit(values)


def _value(control: QWidget) -> Any:
    if isinstance(control, DateField):
        return control.current() or VagueDate()
    return control.value() if isinstance(control, (TextField, ChoiceField)) else None
