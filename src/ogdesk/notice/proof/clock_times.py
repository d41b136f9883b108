"""Rules on times of day in running text: one style in a document, times that exist, ends after starts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ogdesk.council.findings import Finding, Level
from ogdesk.council.times import TimeStyle, time_text
from ogdesk.ground.sentence import say
from ogdesk.notice.proof.half_width import without_addresses
from ogdesk.notice.proof.paper import Findings, Passage, ProofText

_TIME = re.compile(
    r"(?P<noon>正午)|(?P<half>午前|午後)?(?:(?<![0-9０-９：:])(?P<ch>[0-9０-９]{1,2})(?P<colon>[:：])(?P<cm>[0-9０-９]{2})(?![0-9０-９：:])"
    r"|(?<![0-9０-９])(?P<kh>[0-9０-９]{1,2})時(?![間点代期刻限差])(?:(?P<km>[0-9０-９]{1,2})分(?!間)|(?P<semi>半))?)"
)
_STYLE_WORDS = {
    TimeStyle.COLON: "15：00",
    TimeStyle.KANJI24: say("15時00分"),
    TimeStyle.GOZEN_GOGO: say("午後3時"),
}


@dataclass(frozen=True)
class FoundTime:
    """A time in a text: minutes after midnight as a 24 hour clock reads it, its style, and where it stands."""

    text: str
    start: int
    end: int
    hour: int
    minute: int
    style: TimeStyle
    is_half_colon: bool
    has_semi: bool
    says_half: bool

    @property
    def exists(self) -> bool:
        """Whether there is such a time; 24：00 is one."""
        return self.minute < 60 and (self.hour < 24 or (self.hour == 24 and self.minute == 0))

    @property
    def minutes(self) -> int:
        """Minutes after midnight."""
        return 60 * self.hour + self.minute


def times_in(text: str) -> Iterator[FoundTime]:
    """All times of day of a text in order. Durations (2時間) and addresses are none."""
    for found in _TIME.finditer(without_addresses(text)):
        hour, minute = _clock(found)
        yield FoundTime(
            text=found[0],
            start=found.start(),
            end=found.end(),
            hour=hour + (12 if found["half"] == "午後" and hour < 12 else 0),
            minute=minute,
            style=_style(found),
            is_half_colon=found["colon"] == ":",
            has_semi=bool(found["semi"]),
            says_half=bool(found["half"] or found["noon"]),
        )


def _clock(found: re.Match[str]) -> tuple[int, int]:
    if found["noon"]:
        return 12, 0
    minutes = found["cm"] or found["km"] or ("30" if found["semi"] else "0")
    return int(found["ch"] or found["kh"]), int(minutes)


def _style(found: re.Match[str]) -> TimeStyle:
    if found["noon"] or found["half"]:
        return TimeStyle.GOZEN_GOGO
    return TimeStyle.COLON if found["colon"] else TimeStyle.KANJI24


def check_times(reading: ProofText) -> Findings:
    """Every time of every passage."""
    for passage in reading.passages:
        before: FoundTime | None = None
        for each in times_in(passage.text):
            found = _in_the_half_before(passage.text, before, each)
            yield from _check_one(passage, found, reading.times)
            if before is not None:
                yield from _check_span(passage, before, found)
            before = found


def _is_span(text: str, first: FoundTime, second: FoundTime) -> bool:
    return text[first.end : second.start].strip() in {"～", "〜", "~", "－", "-", "から", "から同日"}


def _in_the_half_before(text: str, before: FoundTime | None, found: FoundTime) -> FoundTime:
    """「午後6時30分～9時20分」: the second time is in the half day of the first."""
    if (
        before is None
        or found.style is not TimeStyle.KANJI24
        or not before.says_half
        or not _is_span(text, before, found)
    ):
        return found
    later = 12 if before.hour >= 12 and found.hour < 12 else 0
    return FoundTime(
        found.text, found.start, found.end, found.hour + later, found.minute, TimeStyle.GOZEN_GOGO,
        is_half_colon=False, has_semi=found.has_semi, says_half=True,
    )  # fmt: skip


def _check_one(passage: Passage, found: FoundTime, style: TimeStyle | None) -> Findings:
    if not found.exists:
        sentence = say("「{text}」という時刻はありません。時刻を確かめてください。", text=found.text)
        yield passage.finding(Level.ERROR, "no-such-time", sentence)
        return
    if style is not None and found.style is not style and found.text != "正午":
        sentence = say(
            "時刻「{text}」の書き方が、この文書の書き方（{style}）とちがいます。",
            text=found.text,
            style=_STYLE_WORDS[style],
        )
        yield passage.finding(Level.WARNING, "time-style", sentence, _in_style(found, style))
    elif found.is_half_colon:
        right = found.text.replace(":", "：")
        sentence = say(
            "時刻「{text}」の「:」が半角です。「{right}」と書いてください。", text=found.text, right=right
        )
        yield passage.finding(Level.WARNING, "time-style", sentence, right)
    if found.has_semi:
        sentence = say("「{text}」は「半」を使わずに書きます。", text=found.text)
        yield passage.finding(Level.INFO, "time-half", sentence, found.text.replace("半", "30分"))


def _in_style(found: FoundTime, style: TimeStyle) -> str:
    return time_text(f"{found.hour % 24:02}:{found.minute:02}", style)


def _check_span(passage: Passage, first: FoundTime, second: FoundTime) -> Findings:
    if not (first.exists and second.exists and _is_span(passage.text, first, second)):
        return
    if second.minutes > first.minutes:
        return
    yield _backwards(passage, first, second)


def _backwards(passage: Passage, first: FoundTime, second: FoundTime) -> Finding:
    words = passage.text[first.start : second.end]
    if second.hour < 6 <= first.hour:
        sentence = say(
            "「{words}」は終了が開始より前に読めます。次の日に終わるなら「翌日」と書いてください。",
            words=words,
        )
        return passage.finding(Level.WARNING, "end-before-start", sentence)
    sentence = say("「{words}」は、終了が開始より前です。時刻を確かめてください。", words=words)
    return passage.finding(Level.ERROR, "end-before-start", sentence)
