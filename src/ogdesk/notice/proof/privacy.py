"""Rules on private data in a public text: phones, mails, links, 個人番号 (docs/decisions/private-data.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, Level
from ogdesk.council.text import looks_like_my_number
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.proof.addresses import phones_in
from ogdesk.notice.proof.half_width import halved, without_addresses
from ogdesk.notice.proof.paper import Findings, Occasion, Paper

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_MEETING = re.compile(
    r"(?:[\w-]+\.)?zoom\.us/[jws]/|teams\.microsoft\.com/l/meetup|meet\.google\.com/[a-z]{3}-|webex\.com/(?:meet|[\w-]+/j\.php)"
)
_SECRET = re.compile(
    "(?:パスコード|パスワード|ミーティングID|Meeting ID|Passcode)[ 　]*[:：]?[ 　]*[0-9A-Za-z]{4,}",
    re.IGNORECASE,
)


def check_mails(paper: Paper) -> Findings:
    """Mail addresses in the text: the notice's own and public ones only."""
    printed = [(passage, found[0]) for passage in paper.passages for found in _MAIL.finditer(passage.text)]
    kept = [c for c in paper.data.contact_numbers() if c.mail] if printed else []
    allowed = {paper.notice.mail.lower()} | {c.mail.lower() for c in kept if c.mail_public}
    private = {c.mail.lower() for c in kept} - allowed
    for passage, mail in printed:
        if mail.lower() in private:
            sentence = say(
                "メールアドレス「{found}」は公開しない連絡先です。消すか、公開してよい宛先に替えてください。",
                found=mail,
            )
            yield passage.finding(Level.ERROR, "private-mail", sentence)
        elif mail.lower() not in allowed:
            sentence = say(
                "メールアドレス「{found}」が載っています。公開してよいか確かめてください。",
                found=mail,
            )
            yield passage.finding(Level.WARNING, "mail-in-text", sentence)


def check_phones(paper: Paper) -> Findings:
    """Telephone and fax numbers in the text: the notice's own and public ones only."""
    own = _digits(paper.notice.tel)
    others = [
        (passage, phone)
        for passage in paper.passages
        for phone in phones_in(without_addresses(passage.text))
        if _digits(phone) != own
    ]
    allowed, private = _known_phones(paper) if others else (set[str](), set[str]())
    for passage, phone in others:
        if _digits(phone) in allowed:
            continue
        if _digits(phone) in private:
            sentence = say(
                "電話番号「{phone}」は公開しない連絡先です。消すか、発表元の電話番号に替えてください。",
                phone=phone,
            )
            yield passage.finding(Level.ERROR, "private-phone", sentence)
        else:
            sentence = say(
                "電話番号「{phone}」は、発表元の電話番号ではありません。公開してよいか確かめてください。",
                phone=phone,
            )
            yield passage.finding(Level.WARNING, "phone-in-text", sentence)


def _known_phones(paper: Paper) -> tuple[set[str], set[str]]:
    """The digits of numbers that may be printed, and of those that are kept but private."""
    allowed: set[str] = set()
    private: set[str] = set()
    for contact in paper.data.contact_numbers():
        for number, public in ((contact.tel, contact.tel_public), (contact.fax, contact.fax_public)):
            (allowed if public else private).add(_digits(number))
    private |= {_digits(number) for text in _day_contacts(paper) for number in phones_in(text)}
    return allowed, private


def check_private_links(paper: Paper) -> Findings:
    """Addresses of links that are not public on the release date, and joining addresses of meetings."""
    closed = [link.url for link in paper.event.links if link.url and not link.is_public_on(paper.day)]
    opened = {link.url for link in paper.event.links if link.is_public_on(paper.day)}
    for passage in paper.passages:
        text = passage.text
        for url in closed:
            if url not in opened and _stands_in(url, text):
                sentence = say(
                    "「{url}」は、発表日に公開していないリンクです。本文から消してください。", url=url
                )
                yield passage.finding(Level.ERROR, "private-link", sentence)
        # A meeting that the users themselves opened to the public is theirs to print.
        known = any(_stands_in(url, text) for url in (*closed, *opened))
        if _MEETING.search(text) and not known:
            sentence = say("登壇者用と思われる会議の参加URLが載っています。本文から消してください。")
            yield passage.finding(Level.ERROR, "private-link", sentence)
        if _SECRET.search(text):
            sentence = say("会議のパスコードなどが載っています。公開してよいか確かめてください。")
            yield passage.finding(Level.WARNING, "passcode", sentence)


def check_my_numbers(paper: Paper) -> Findings:
    """Twelve digits that may be a 個人番号."""
    for passage in paper.passages:
        if looks_like_my_number(without_addresses(passage.text)):
            sentence = say("個人番号（マイナンバー）かもしれない12桁の数字があります。消してください。")
            yield passage.finding(Level.ERROR, "my-number", sentence)


def check_notes(occasion: Occasion) -> Findings:
    """個人番号 are never stored, not even in a note (docs/decisions/private-data.md)."""
    for text, place, where in _notes(occasion.event):
        if text and looks_like_my_number(text):
            sentence = say(
                "メモに、個人番号（マイナンバー）かもしれない12桁の数字があります。個人番号は残さず、消してください。"
            )
            yield Finding(Level.WARNING, "my-number", sentence, place, where)


def _notes(event: Event) -> Iterator[tuple[str, EntityField, str]]:
    yield event.note, EntityField("symposium", event.id, "note"), listed(" › ", say("概要"), say("メモ"))
    for item in event.items:
        yield (
            item.note,
            EntityField("item", item.id, "note"),
            listed(" › ", say("プログラム"), item.heading, say("メモ")),
        )
    for asked in event.attendances:
        texts = [asked.note, asked.companions, asked.day_contact, *(step.note for step in asked.timeline)]
        place = EntityField("attendance", asked.id, "note")
        yield "\n".join(texts), place, listed(" › ", say("依頼と回答"), asked.name, say("メモ"))


def _stands_in(url: str, text: str) -> bool:
    """Whether the whole address stands in the text, not only the beginning of a longer one."""
    return re.search(re.escape(url) + r"(?![0-9A-Za-z])", text) is not None


def _day_contacts(paper: Paper) -> Iterator[str]:
    for attendance in paper.event.attendances:
        if attendance.day_contact:
            yield attendance.day_contact


def _digits(phone: str) -> str:
    return re.sub("[^0-9]", "", halved(phone))
