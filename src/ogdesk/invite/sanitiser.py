"""Sanitises text for a calendar file: what some reader would break on is mapped, everything else stays as typed.

Mapped in TEXT (SUMMARY, DESCRIPTION, LOCATION): backslash → ＼; tab → blank; every kind of line end → line feed; other control
characters, lone surrogates and U+FEFF are left out; blanks at both ends are cut.
Mapped besides in parameters (CN, LABEL): "…" → 「…」 (an odd one → ”), `;` `,` `:` `^` → full width, line end → blank.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say

_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_PARAMETER = str.maketrans({";": "；", ",": "，", ":": "：", "^": "＾", "\n": " "})
_QUOTED = re.compile('"([^"]*)"')
_MAILBOX = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+"
)
_URI_MARKS = ":/?#[]@!$&'()*+=%~"


def text_value(text: str) -> str:
    """A text of several lines as a TEXT property may hold it (module docstring)."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ").replace("\\", "＼")
    return _UNWRITABLE.sub("", lines).strip()


def line_value(text: str) -> str:
    """A text of one line: as `text_value`, line ends become blanks."""
    return " ".join(text_value(text).split("\n"))


def parameter_value(text: str) -> str:
    """A name as a parameter (CN, LABEL) may hold it, readable alike by all clients (module docstring)."""
    quoted = _QUOTED.sub(r"「\1」", text_value(text)).replace('"', "”")
    return quoted.translate(_PARAMETER)


def mailbox_value(mail: str, whose: str) -> str:
    """A bare mail address without 'mailto:'. Raises WorldError, naming `whose`, when it is none."""
    bare = re.sub("(?i)^mailto:", "", mail.strip())
    if not _MAILBOX.fullmatch(bare):
        raise WorldError(
            say(
                "{whose}のメールアドレス「{mail}」の形が正しくありません。連絡先のメールを直してください。",
                whose=whose,
                mail=line_value(mail),
            )
        )
    return bare


def same_mailbox(one: str, other: str) -> bool:
    """Whether two addresses are one mailbox: compared without case and without 'mailto:'."""
    return mailbox_key(one) == mailbox_key(other)


def mailbox_key(mail: str) -> str:
    """What mailboxes are compared by."""
    return mail.strip().casefold().removeprefix("mailto:")


def web_address(url: str) -> str:
    """A link as URI value, ASCII only; '' when it is no http(s) address.

    Percent-encoded is what is not ASCII, and `,` and `;`: some readers cut a URI there, though RFC 5545 escapes them in TEXT only.
    """
    bare = "".join(_UNWRITABLE.sub("", _LINE_ENDS.sub("", url)).split())
    try:
        parts = urlsplit(bare)
    except ValueError:
        return ""
    return quote(bare, safe=_URI_MARKS) if parts.scheme.lower() in ("http", "https") and parts.netloc else ""
