"""The words of a message, complete by themselves: gateways of city halls often strip the calendar part (invites.md §1)."""

from __future__ import annotations

from datetime import date

from ogdesk.council.eras import wareki
from ogdesk.invite.facts import PrintedLink, PublicFacts, PublicSitting, RequestFacts
from ogdesk.invite.plan import CancelReason, Revision
from ogdesk.invite.span import when_text

UNKNOWN_PLACE = "未定"
_CANCEL_WORDS = {
    CancelReason.EVENT: "この催しは中止になりました。カレンダーからこの予定を削除してください。",
    CancelReason.PERSON: "ご出席のお願いを取り消します。カレンダーからこの予定を削除してください。",
    CancelReason.SITTING: "この日の開催はなくなりました。カレンダーからこの予定を削除してください。",
    CancelReason.ORGANISER: "回答の宛先が変わるため、この依頼を取り消します。新しい依頼を別にお送りします。",
}


def summary(title: str, *, postponed: bool) -> str:
    """The title, marked 【延期】 while no new day is settled."""
    return f"【延期】{title}" if postponed else title


def location(place: str, join: PrintedLink | None, *, online: bool) -> str:
    """LOCATION in one line: the venue, 'オンライン', and the link, since many clients don't show URL; '' when unknown."""
    net = f"オンライン {join.url}" if online and join else "オンライン" if online else ""
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
    place = location(facts.place, None, online=facts.online) or UNKNOWN_PLACE
    day = wareki(date.fromisoformat(facts.day), weekday=True)
    lines = [facts.title, f"日時：{day}{facts.hours}"]
    if facts.busy:
        lines.append(f"拘束時間：{_clock_span(facts)}")
    lines.append(f"場所：{place}")
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
    """What an update changes, old → new for time and place; the new value of the rest stands below."""
    before, facts = revision.before, revision.facts
    if before is None or not revision.changed:
        return []
    lines = []
    if (before.start, before.end) != (facts.start, facts.end):
        lines.append(
            f"【変更】日時：{when_text(before.start, before.end)} → {when_text(facts.start, facts.end)}"
        )
    places = [location(f.place, None, online=f.online) or UNKNOWN_PLACE for f in (before, facts)]
    if places[0] != places[1]:
        lines.append(f"【変更】場所：{places[0]} → {places[1]}")
    told = {"開始", "終了", "開催日", "開催時間", "拘束時間", "場所", "開催形式"}
    rest = [word for word in revision.changed_words if word not in told or not lines]
    return lines + ([f"【変更】{'・'.join(rest)}"] if rest else [])


def _clock_span(facts: RequestFacts) -> str:
    return when_text(facts.start, facts.end).partition("）")[2]
