"""Show and put the values of fields that are no plain attribute: a name that points at a thing, a line of a setting, a block.

`acts.fields` names these functions in its table; each `put` takes the reading (or writing), the thing and the typed text.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from ogdesk.acts.members.bars import date_text, source_words
from ogdesk.acts.release.blocks import automatic_text
from ogdesk.acts.settings.choices import CHOICES
from ogdesk.acts.settings.closed_lines import closed_row, joined, line_for, lines_of
from ogdesk.acts.sources import source_named
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.acts.values import LINE, MAIL, NAME, PROSE, VAGUE, ValueReading
from ogdesk.council.attendance import Attendance
from ogdesk.council.council import Council
from ogdesk.council.entity import Setting, Sourced
from ogdesk.council.organisation import Affiliation, Contact, ContactRole, Organisation, Person, Tenure
from ogdesk.council.release import BLOCK, BlockPart, Notice, NoticeBlock
from ogdesk.council.text import plain
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.errors import NotFound
from ogdesk.store.names import CLASSES
from ogdesk.store.writing import Writing

if TYPE_CHECKING:
    from ogdesk.store.reading import Reading

CLOSED_PERIOD, FILE_SETTING = "closed_period", "file_setting"
"""Words of `EntityField` whose things have no row of their own: the lines of 休日・議会の期間, and the settings of a few values
of the file (with the id of its council)."""


class ClosedLine:
    """One line of 休日・議会の期間 while its fields are changed; `settle` puts it back into its setting."""

    def __init__(self, reading: Reading, line_id: int) -> None:
        self._place = line_id - 1
        setting = _setting(reading, CLOSED_PERIODS)
        lines = lines_of(setting.value) if setting is not None else []
        if setting is None or not 0 <= self._place < len(lines) or not lines[self._place]:
            raise NotFound(say("この期間はもうありません。いまの画面で入力し直してください。"))
        self._setting = setting
        self.texts = closed_row(self._place, lines[self._place]).texts

    def settle(self) -> None:
        """Store what its fields hold now, which they show as it was read from then on. Raises BadDay."""
        lines = lines_of(self._setting.value)
        lines[self._place] = line_for(**self.texts)
        self._setting.value = joined(lines)
        self.texts = closed_row(self._place, lines[self._place]).texts


class FileSetting:
    """The settings of a few values, as a thing with a field for each."""

    def __init__(self, reading: Reading, council_id: int) -> None:
        self.council = reading.get(Council, council_id)
        self._reading = reading
        self._chosen: dict[str, str] = {}

    def words(self, key: str) -> str:
        """The word of the value that is set, or was chosen just now."""
        setting = _setting(self._reading, key)
        if key in self._chosen:
            return self._chosen[key]
        return CHOICES[key].words[CHOICES[key].value_of(setting.value if setting is not None else "")]

    def choose(self, key: str, text: str) -> None:
        """Set the value of a word; the default takes the setting out of the file again. Raises BadValue."""
        choice, setting = CHOICES[key], _setting(self._reading, key)
        value = choice.kind.read(text, ValueReading(choice.title))
        # A reading takes no new setting: what would be chosen is told all the same.
        self._chosen[key] = choice.words[value]
        if setting is not None and value != choice.default:
            setting.value = value.value
        elif setting is None and value != choice.default:
            _add(self._reading, Setting(key=key, value=value.value))
        elif setting is not None:
            _delete(self._reading, setting)


def thing_of(reading: Reading, entity: str, thing_id: int) -> Any:
    """The thing whose fields are meant by `entity` and `thing_id`. Raises NotFound."""
    if entity == BLOCK:
        return reading.get(Notice, thing_id)
    if entity == CLOSED_PERIOD:
        return ClosedLine(reading, thing_id)
    if entity == FILE_SETTING:
        return FileSetting(reading, thing_id)
    return reading.get(CLASSES[entity], thing_id)


# ---- 肩書き and 在任


def organisation_words(affiliation: Affiliation) -> str:
    """The organisation of a 肩書き: as it was typed, else the name of the one it belongs to."""
    body = affiliation.organisation
    return affiliation.organisation_text or (body.name if body is not None else "")


def put_organisation(reading: Reading, affiliation: Affiliation, text: str, _today: date) -> None:
    """An organisation of the file is meant when its name is typed, else the words are kept. Raises BadValue."""
    typed = NAME.read(text, ValueReading(say("肩書き › 団体")))
    body = organisation_named(reading, typed) if typed else None
    affiliation.organisation = body
    affiliation.organisation_text = "" if body is not None and body.name == typed else typed


def organisation_named(reading: Reading, name: str) -> Organisation | None:
    """The organisation of that name or alias, None where there is none."""
    typed = name.strip()
    bodies = reading.all(Organisation)
    named = [body for body in bodies if body.name == typed]
    return next(iter(named or [b for b in bodies if any(alias.name == typed for alias in b.aliases)]), None)


def holder_words(tenure: Tenure) -> str:
    """The name of who holds the post."""
    return tenure.person.name if tenure.person is not None else ""


def put_holder(reading: Reading, tenure: Tenure, text: str, _today: date) -> None:
    """Somebody of the file by name. Raises BadValue."""
    tenure.person = person_named(reading, text)


def person_named(reading: Reading, name: str) -> Person:
    """The only person of that name. Raises BadValue where there is none, or more than one."""
    wanted = "".join(plain(name).split())
    found = [p for p in reading.all(Person) if wanted and "".join(plain(p.name).split()) == wanted]
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadValue(say("「{name}」というかたは見つかりません。先に人物に追加してください。", name=name))
    raise BadValue(
        say(
            "「{name}」というかたが{n}人います。人物の一覧で氏名を確かめてください。", name=name, n=len(found)
        )
    )


def show_source(thing: Sourced) -> str:
    """The title of the paper."""
    return source_words(thing)


def put_source(reading: Reading, thing: Sourced, text: str, _today: date) -> None:
    """The paper of that title, a new one where there is none."""
    thing.source = source_named(reading, text)


def show_date(name: str) -> Callable[[Any], str]:
    """The date `name` of a thing as its field shows it: nothing where nobody knows it."""
    return lambda thing: date_text(getattr(thing, name))


def put_date(name: str, where: str) -> Callable[..., None]:
    """How the vague date `name` of a thing is put."""

    def put(_reading: Reading, thing: Any, text: str, _today: date) -> None:
        setattr(thing, name, VAGUE.read(text, ValueReading(where)) if text.strip() else VagueDate())

    return put


# ---- the mail of a request


def mail_of(attendance: Attendance) -> str:
    """The address the request goes to, '' where there is none."""
    contact = attendance.mailbox()
    return contact.mail if contact is not None else ""


def put_mail(_reading: Reading, attendance: Attendance, text: str, _today: date) -> None:
    """Change the address of the contact that answers; where there is none, make one (秘書課窓口 or 本人).

    Raises BadValue for what is no mail address, or an attendance of nobody.
    """
    address = MAIL.read(text, ValueReading(say("連絡先 › メール")))
    contact = attendance.mailbox() or attendance.contact
    if contact is None and address:
        contact = _new_contact(attendance)
    if contact is not None:
        contact.mail = address


def _new_contact(attendance: Attendance) -> Contact:
    body = attendance.post.organisation if attendance.post is not None else None
    if attendance.person is not None:
        contact = Contact(role=ContactRole.PERSONAL)
        attendance.person.contacts.append(contact)
    elif body is not None:
        contact = Contact(role=ContactRole.SECRETARY)
        body.contacts.append(contact)
    else:
        raise BadValue(say("役職に団体がないので、連絡先を作れません。役職の団体を入力してください。"))
    return contact


# ---- lines of settings


def show_closed(name: str) -> Callable[[ClosedLine], str]:
    """One of `CLOSED_WORDS` of a line."""
    return lambda line: line.texts[name]


def put_closed(name: str) -> Callable[..., None]:
    """How one of `CLOSED_WORDS` of a line is put; `ClosedLine.settle` reads it."""

    def put(_reading: Reading, line: ClosedLine, text: str, _today: date) -> None:
        line.texts[name] = text

    return put


def show_setting(key: str) -> Callable[[FileSetting], str]:
    """The word of the value of a setting."""
    return lambda settings: settings.words(key)


def put_setting(key: str) -> Callable[..., None]:
    """How a setting is put."""
    return lambda _reading, settings, text, _today: settings.choose(key, text)


def _setting(reading: Reading, key: str) -> Setting | None:
    return next((setting for setting in reading.all(Setting) if setting.key == key), None)


def _add(reading: Reading, setting: Setting) -> None:
    if isinstance(reading, Writing):
        reading.add(setting)


def _delete(reading: Reading, setting: Setting) -> None:
    if isinstance(reading, Writing):
        reading.delete(setting)


# ---- blocks of a notice


def show_block(part: BlockPart) -> Callable[[Notice], str]:
    """The own words or the own heading of a block, '' where it is from the data."""

    def show(notice: Notice) -> str:
        block = notice.block(part.key)
        if block is None:
            return ""
        return block.heading if part.is_heading else block.text or ""

    return show


def put_block(part: BlockPart) -> Callable[..., None]:
    """How own words are put: in the place of a block from the data, which remembers its automatic text of that day to tell
    when the facts change, or in the place of its heading ('' = the usual one)."""

    def put(reading: Reading, notice: Notice, text: str, today: date) -> None:
        block = notice.block(part.key)
        if block is None and part.key.is_own:
            raise NotFound(say("この見出しはもうありません。いまの画面で入力し直してください。"))
        if block is None:
            block = NoticeBlock(key=part.key)
            notice.blocks.append(block)
        if part.is_heading:
            block.heading = LINE.read(text, ValueReading(say("報道発表 › 見出し")))
            return
        words = PROSE.read(text, ValueReading(say("報道発表 › 本文")))
        if block.text is None:
            # Being rewritten right now: its facts are those of now.
            block.based_on = automatic_text(reading, notice, part.key, today)
        block.text = words

    return put
