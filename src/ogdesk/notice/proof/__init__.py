"""Proofreading (校正): findings about a notice or an event: what is wrong, where, why, and what would be right.

A suggestion stands for the words that the sentence quotes first; `mended` puts it into the text of the field. A finding
about a block of a notice leads to EntityField('notice', id, 'purpose'); `ogdesk.notice.build.key_of` gives its key on the page.
"""

from ogdesk.notice.proof.remedies import mended
from ogdesk.notice.proof.rules import check_event, proofread

__all__ = ["check_event", "mended", "proofread"]
