"""設定 › 主な活動内容: per 年度 the lines that the data make, and the wordings that are printed instead of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.acts.addition import Added, added
from ogdesk.acts.settings.council import council_place
from ogdesk.acts.settings.the_council import the_council
from ogdesk.council.council import ActivityKind, ActivityWording
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_year
from ogdesk.ground.sentence import say
from ogdesk.notice.build.activities import automatic_line, year_label
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading

KIND_WORDS = {
    ActivityKind.MEMBERS: say("設立・加入・脱退"),
    ActivityKind.RENAME: say("名称変更"),
    ActivityKind.EVENTS: say("催し"),
}


@dataclass(frozen=True)
class WordingRow:
    """One line of a 年度: what the data say, and the stored wording with its id where there is one."""

    fiscal_year: int
    kind: ActivityKind
    automatic: str
    id: int | None
    text: str

    @property
    def is_empty(self) -> bool:
        """Nothing is printed here."""
        return self.id is None and not self.automatic


@dataclass(frozen=True)
class YearRow:
    """A 年度 with its three possible lines."""

    fiscal_year: int
    label: str
    lines: tuple[WordingRow, ...]


def activity_years(reading: Reading, today: date) -> tuple[YearRow, ...]:
    """From the founding to the 年度 before today's, as the 別紙 prints them; () while the founding is not known."""
    data = reading.whole()
    first = data.council.founded.fiscal_year
    if first is None:
        return ()
    stored = {(w.fiscal_year, w.kind): w for w in data.council.wordings}
    label = year_label(data)
    rows = []
    for year in map(FiscalYear, range(first.year, FiscalYear.of(today).year)):
        lines = []
        for kind in ActivityKind:
            own = stored.get((year.year, kind))
            made = automatic_line(data, year, kind)
            lines.append(WordingRow(year.year, kind, made, own.id if own else None, own.text if own else ""))
        rows.append(YearRow(year.year, said_year(year, label), tuple(lines)))
    return tuple(rows)


def rewrite(file: CouncilFile, fiscal_year: int, kind: ActivityKind) -> Added:
    """書き換える: a wording of one's own, beginning with the automatic line; the one that is there where there is one."""
    with file.act("主な活動内容を書き換える", place=council_place(file, "wordings")) as writing:
        council = the_council(writing)
        found = next((w for w in council.wordings if (w.fiscal_year, w.kind) == (fiscal_year, kind)), None)
        if found is None:
            text = automatic_line(writing.whole(), FiscalYear(fiscal_year), kind)
            found = ActivityWording(fiscal_year=fiscal_year, kind=kind, text=text)
            council.wordings.append(found)
    return added(found, writing)


def back_to_automatic(file: CouncilFile, wording_id: int) -> Change:
    """自動に戻す: the line made from the data is printed again."""
    place = council_place(file, "wordings")
    with file.act("主な活動内容を自動に戻す", place=place) as writing:
        writing.delete(writing.get(ActivityWording, wording_id))
    return writing.change
