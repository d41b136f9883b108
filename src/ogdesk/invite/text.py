"""The text of a message, complete by itself: gateways of city halls often strip the calendar part (docs/calendar.md §1)."""

from __future__ import annotations

from datetime import date

from ogdesk.council.eras import wareki
from ogdesk.invite.facts import PrintedLink, PublicFacts, PublicSitting, RequestFacts
from ogdesk.invite.plan import CancelReason, Revision
from ogdesk.invite.span import when_text

UNKNOWN_PLACE = "未定"
_SHOWN_BEFORE_AND_AFTER = frozenset({"開始", "終了", "開催日", "開催時間", "拘束時間", "場所", "開催形式"})
_CANCEL_WORDS = {
    CancelReason.EVENT: "この催しは中止になりました。カレンダーからこの予定を削除してください。",
    CancelReason.PERSON: "ご出席のお願いを取り消します。カレンダーからこの予定を削除してください。",
    CancelReason.SITTING: "この日の開催はなくなりました。カレンダーからこの予定を削除してください。",
    CancelReason.ORGANISER: "回答の宛先が変わるため、この依頼を取り消します。新しい依頼を別にお送りします。",
}


def summary(title: str, *, postponed: bool, called_off: bool = False) -> str:
    """The title, marked 【延期】 while no new day is settled, 【中止】 where no CANCEL message tells it (public file)."""
    if called_off:
        return f"【中止】{title}"
    return f"【延期】{title}" if postponed else title


def location(place: str, join: PrintedLink | None, *, online: bool) -> str:
    """LOCATION in one line: the venue, 'オンライン', and the link, since many clients don't show URL; '' when unknown."""
    by_net = online or (join is not None and not place)
    net = " ".join(["オンライン"] + ([join.url] if join else [])) if by_net else ""
    return "／".join(part for part in (place, net) if part)


def request_text(revision: Revision, organiser_name: str) -> str:
    """DESCRIPTION of a request or an update."""
    facts = revision.facts
    lines = [*_changes(revision), *_about(facts)]
    lines += [f"{link.label}：{link.url}" for link in _links(facts)]
    lines += _own(facts)
    if revision.wants_answer:
        lines += _answer(facts, organiser_name, revision.organiser_mail)
    return "\n".join(lines)


def cancel_text(revision: Revision) -> str:
    """DESCRIPTION of a cancellation: why, and of what."""
    words = _CANCEL_WORDS[revision.reason or CancelReason.EVENT]
    return "\n".join([words, *_about(revision.facts)])


def public_text(facts: PublicFacts, sitting: PublicSitting) -> str:
    """DESCRIPTION of one day in the public file."""
    place = location(facts.place, None, online=facts.online) or UNKNOWN_PLACE
    lines = [facts.title, f"日時：{sitting.when}", f"場所：{place}"]
    lines += [f"テーマ：{facts.theme}"] if facts.theme else []
    lines += [f"プログラム：{'、'.join(facts.programme)}"] if facts.programme else []
    lines += facts.organisers
    lines += [f"申込み：{facts.application}"] if facts.application else []
    lines += [f"{link.label}：{link.url}" for link in facts.links]
    return "\n".join(lines)


def alarm_text(title: str) -> str:
    """The words of the reminder on the day before."""
    return f"明日は「{title}」です。"


def _about(facts: RequestFacts) -> list[str]:
    lines = [facts.title, f"日時：{_opening(facts)}"]
    lines += [f"拘束時間：{_clock_span(facts)}"] if facts.busy else []
    lines.append(f"場所：{_place(facts)}")
    lines += [f"テーマ：{facts.theme}"] if facts.theme else []
    lines += [f"役割：{'、'.join(facts.parts)}"] if facts.parts else []
    return lines


def _own(facts: RequestFacts) -> list[str]:
    """What only this attendance is told."""
    told = (
        ("接続テスト", facts.connection_test),
        ("控室", facts.waiting_room),
        ("代理でのご出席", facts.deputy),
    )
    return [f"{word}：{value}" for word, value in told if value]


def _answer(facts: RequestFacts, organiser_name: str, mail: str) -> list[str]:
    until = f"回答期限：{wareki(date.fromisoformat(facts.reply_by), weekday=True)}" if facts.reply_by else ""
    how = f"回答方法：この予定に「承諾」「仮承諾」「辞退」で答えるか、{organiser_name}（{mail}）へ返信してください。"
    return [line for line in (until, how) if line]


def _links(facts: RequestFacts) -> list[PrintedLink]:
    join = [facts.join] if facts.join else []
    return join + [link for link in facts.links if not facts.join or link.url != facts.join.url]


def _changes(revision: Revision) -> list[str]:
    """What an update changes, old → new for times and place; the new value of the rest stands below."""
    before, facts = revision.before, revision.facts
    if before is None or not revision.changed:
        return []
    pairs = [("日時", _opening(before), _opening(facts)), ("場所", _place(before), _place(facts))]
    if before.busy or facts.busy:
        pairs.insert(1, ("拘束時間", _clock_span(before), _clock_span(facts)))
    lines = [f"【変更】{word}：{old} → {new}" for word, old, new in pairs if old != new]
    rest = [word for word in revision.changed_words if not lines or word not in _SHOWN_BEFORE_AND_AFTER]
    return lines + ([f"【変更】{'・'.join(rest)}"] if rest else [])


def _opening(facts: RequestFacts) -> str:
    return f"{wareki(date.fromisoformat(facts.day), weekday=True)}{facts.hours}"


def _place(facts: RequestFacts) -> str:
    return location(facts.place, None, online=facts.online) or UNKNOWN_PLACE


def _clock_span(facts: RequestFacts) -> str:
    return when_text(facts.start, facts.end).partition("）")[2]
