"""Rules on the shape of URLs, telephone numbers, mail addresses and codes, in fields and in running text."""

from __future__ import annotations

import re
from unicodedata import normalize
from urllib.parse import urlsplit

from ogdesk.council.codes import normal_code
from ogdesk.council.entity import EntityField
from ogdesk.council.findings import Finding, Level
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.notice.proof.half_width import halved
from ogdesk.notice.proof.paper import Findings, Paper, ProofText
from ogdesk.notice.proof.places import names_in, where_of

_FULL_ADDRESS = re.compile("[ｈh][ｔt][ｔt][ｐp][ｓs]?[：:][／/]{2}", re.IGNORECASE)
_BROKEN_ADDRESS = re.compile(r"https?://[!-~]*[/=&?_.\-][ 　]+[A-Za-z0-9][!-~]*")
_BARE_ADDRESS = re.compile(r"(?<![/.\w])www\.[\w-]+\.[!-~]+", re.ASCII)
_PHONE = re.compile(r"(?<![0-9-])0[0-9]{1,4}[-(‐－ー][0-9]{1,4}[-)‐－ー][0-9]{3,4}(?![0-9-])")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_MOBILE_OR_FREE = re.compile("0[5789]0|0800")


def phones_in(text: str) -> list[str]:
    """Telephone numbers with an area code, as written."""
    return [text[found.start() : found.end()] for found in _PHONE.finditer(halved(text))]


def check_address_text(reading: ProofText) -> Findings:
    """URLs with full-width characters, with a blank in them, or without https://."""
    for passage in reading.passages:
        for found in _FULL_ADDRESS.finditer(passage.text):
            if not found[0].isascii():
                sentence = say(
                    "URLの「{found}」に全角の文字があります。半角で書いてください。", found=found[0]
                )
                yield passage.finding(Level.ERROR, "url", sentence, normalize("NFKC", found[0]))
        for found in _BROKEN_ADDRESS.finditer(passage.text):
            right = re.sub("[ 　]", "", found[0])
            sentence = say("URLの途中に空白があるようです。「{right}」ではありませんか。", right=right)
            yield passage.finding(Level.WARNING, "url", sentence, right)
        for found in _BARE_ADDRESS.finditer(passage.text):
            sentence = say("「{found}」に https:// がありません。", found=found[0])
            yield passage.finding(Level.WARNING, "url", sentence, f"https://{found[0]}")


def check_phone_text(reading: ProofText) -> Findings:
    """Telephone numbers in running text have ten digits, or eleven for mobile and IP telephones."""
    for passage in reading.passages:
        for phone in phones_in(passage.text):
            if _wrong_digits(phone):
                yield passage.finding(Level.WARNING, "phone", _phone_sentence(phone))


def _wrong_digits(phone: str) -> bool:
    digits = re.sub("[^0-9]", "", halved(phone))
    if _MOBILE_OR_FREE.match(digits):
        return len(digits) != 11
    return len(digits) != 10


def _phone_sentence(phone: str) -> str:
    return say(
        "電話番号「{phone}」の桁数が合いません。市外局番から数えて10桁（携帯などは11桁）か確かめてください。",
        phone=phone,
    )


def check_contact(paper: Paper) -> Findings:
    """Shapes of the notice's own TEL and mail."""
    notice = paper.notice
    if notice.tel:
        yield from _check_tel(paper, notice.tel)
    if notice.mail and not _MAIL.fullmatch(notice.mail):
        sentence = say("メールアドレス「{mail}」の形が正しくありません。", mail=notice.mail)
        yield paper.about(Level.WARNING, "mail", sentence, "mail")


def _check_tel(paper: Paper, tel: str) -> Findings:
    digits = re.sub("[^0-9]", "", halved(tel))
    if not tel.isascii() or re.search("[^0-9() +-]", tel):
        sentence = say(
            "電話番号「{tel}」に、数字とハイフン以外の文字があります。半角で書いてください。", tel=tel
        )
        yield paper.about(Level.WARNING, "phone", sentence, "tel", halved(tel))
    elif not digits.startswith("0") and 5 <= len(digits) <= 8:
        sentence = say(
            "電話番号「{tel}」に市外局番がありません。市外の読者のためには、付けるほうが親切です。", tel=tel
        )
        yield paper.about(Level.INFO, "phone-area", sentence, "tel")
    elif _wrong_digits(tel):
        yield paper.about(Level.WARNING, "phone", _phone_sentence(tel), "tel")


def check_links(paper: Paper) -> Findings:
    """Addresses of the links that this notice prints."""
    names = names_in(paper.event)
    for link in paper.event.links:
        if not link.url or not link.is_public_on(paper.day):
            continue
        place = EntityField("link", link.id, "url")
        wrong = url_problem(link.url)
        if wrong:
            yield Finding(Level.ERROR, "url", wrong, place, where_of(place, names))


def url_problem(url: str) -> str:
    """A sentence when `url` can't be an address of the web, else ''."""
    if re.search(r"\s", url):
        return say("URL「{url}」に空白があります。空白を消してください。", url=url)
    if not url.isascii():
        return say("URL「{url}」に全角の文字があります。半角で書いてください。", url=url)
    if not url.startswith(("http://", "https://")):
        return say("URL「{url}」が https:// で始まっていません。初めから書いてください。", url=url)
    if not _HOST.fullmatch(_host(url)):
        return say("URL「{url}」のサーバー名が読めません。URLを確かめてください。", url=url)
    return ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def check_codes(paper: Paper) -> Findings:
    """The code of the issuing municipality."""
    body = paper.issuer
    if body is None or body.code is None:
        return
    try:
        normal_code(body.code)
    except BadValue as wrong:
        place = EntityField("organisation", body.id, "code")
        yield Finding(
            Level.WARNING, "code", wrong.sentence, place, say("団体 › 団体コード"), wrong.suggestion
        )
