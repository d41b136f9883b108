"""Builders: from the council's data to the notice tree. They know no file, no database, no window."""

from ogdesk.notice.build.block_text import block_text
from ogdesk.notice.build.common import CommonText, build_common_texts
from ogdesk.notice.build.heads import copy_of
from ogdesk.notice.build.issuer import Issuer, issuer_for, own_issuer
from ogdesk.notice.build.keys import block_key, field_key, key_of, place_of
from ogdesk.notice.build.outline import outline
from ogdesk.notice.build.people import PrintedCopy
from ogdesk.notice.build.release import BuiltBlock, BuiltNotice, build_release

__all__ = [
    "BuiltBlock",
    "BuiltNotice",
    "CommonText",
    "Issuer",
    "PrintedCopy",
    "block_key",
    "block_text",
    "build_common_texts",
    "build_release",
    "copy_of",
    "field_key",
    "issuer_for",
    "key_of",
    "outline",
    "own_issuer",
    "place_of",
]
