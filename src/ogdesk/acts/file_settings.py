"""設定 › 日付と言い回し: settings that belong to the file and so to all who work on it."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.acts.council_settings import council_place
from ogdesk.acts.next_year_days import CLOSED_PERIODS, read_closed_periods
from ogdesk.council.entity import Setting
from ogdesk.council.fiscal import FirstYearLabel
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.notice.build.activities import FIRST_YEAR_SETTING
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading

_WORDS = {FIRST_YEAR_SETTING: say("改元した年度の書き方"), CLOSED_PERIODS: say("休日・議会の期間")}


@dataclass(frozen=True)
class FileSettings:
    """`first_year` how the 年度 of a change of era is named, `closed` one period a line."""

    first_year: FirstYearLabel
    closed: str


def file_settings(reading: Reading) -> FileSettings:
    """What is set; the defaults where nothing is."""
    stored = {setting.key: setting.value for setting in reading.all(Setting)}
    label = stored.get(FIRST_YEAR_SETTING, "")
    known = FirstYearLabel(label) if label in set(FirstYearLabel) else FirstYearLabel.OLD_ERA
    return FileSettings(known, stored.get(CLOSED_PERIODS, ""))


def set_first_year(file: CouncilFile, label: FirstYearLabel) -> Change:
    """平成31年度 or 令和元年度."""
    return _set(file, FIRST_YEAR_SETTING, label.value, None)


def set_closed_periods(file: CouncilFile, text: str, *, merge_key: str | None = None) -> Change:
    """One period a line. Raises BadValue naming the first line that is none."""
    _periods, unread = read_closed_periods(text)
    if unread:
        raise BadValue(
            say(
                "「{unread}」は期間として読めません。「2021-12-01..2021-12-20 12月議会」や「12-29..01-03 年末年始」のように、1行に1つ入力してください。",
                unread=unread[0],
            )
        )
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return _set(file, CLOSED_PERIODS, "\n".join(lines), merge_key)


def _set(file: CouncilFile, key: str, value: str, merge_key: str | None) -> Change:
    place = council_place(file, key)
    with file.act(f"{_WORDS[key]}を変更", place=place, merge_key=merge_key) as writing:
        setting = next((s for s in writing.all(Setting) if s.key == key), None)
        if setting is None:
            writing.add(Setting(key=key, value=value))
        else:
            setting.value = value
    return writing.change
