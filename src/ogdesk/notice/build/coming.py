"""Joins the appearances of a programme with their attendances: who comes, and as what."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.council.attendance import GONE, Attendance, AttendanceState, WhoComes
from ogdesk.council.event import Event
from ogdesk.council.organisation import Post
from ogdesk.council.programme import Appearance
from ogdesk.notice.build.word_table import PLANNED

OPEN_SEAT = "調整中"


@dataclass(frozen=True)
class Coming:
    """One appearance with the attendance that speaks for it, if anyone was asked."""

    appearance: Appearance
    attendance: Attendance | None

    @property
    def is_gone(self) -> bool:
        """Whether the one who was to come declined, is absent or was withdrawn, without a new attendance."""
        return self.attendance is not None and self.attendance.state in GONE

    @property
    def is_settled(self) -> bool:
        """Whether it is confirmed who comes."""
        asked = self.attendance
        return (
            asked is not None
            and asked.state is AttendanceState.CONFIRMED
            and asked.comes is not WhoComes.UNDECIDED
        )

    @property
    def deputy(self) -> Attendance | None:
        """The attendance, if a deputy comes."""
        asked = self.attendance
        return asked if asked is not None and asked.comes is WhoComes.DEPUTY else None

    @property
    def suffix(self) -> str:
        """'（予定）' until it is settled; a confirmed document's copy stays as it was printed."""
        return "" if self.is_settled else PLANNED


def coming(appearance: Appearance, event: Event) -> Coming:
    """The appearance with its attendance: an open one before one that is gone, the latest of several."""
    fit = [a for a in event.attendances if _speaks_for(a, appearance)]
    open_ones = [a for a in fit if a.is_open]
    chosen = (open_ones or fit)[-1:]
    return Coming(appearance, chosen[0] if chosen else None)


def _speaks_for(attendance: Attendance, appearance: Appearance) -> bool:
    if appearance.post is not None:
        return attendance.post is appearance.post
    return appearance.person is not None and attendance.person is appearance.person


def post_text(who: Coming) -> str:
    """A post as the release prints it: the deputy's post when a deputy comes, else the copy or the post itself."""
    appearance = who.appearance
    if who.deputy is not None:
        return deputy_text(who.deputy)
    if appearance.frozen_at and appearance.frozen_titles:
        return appearance.frozen_titles
    return appearance.post.printed if appearance.post is not None else OPEN_SEAT


def deputy_text(attendance: Attendance) -> str:
    """'弘前市副市長'; while the deputy's post is unknown '弘前市長代理'."""
    post, title = attendance.post, attendance.deputy_title.strip()
    if not title:
        return f"{attendance.name}代理"
    body = _body(post)
    if title.startswith(body):
        return title
    # 市長職務代理者 of 弘前市 is 弘前市長職務代理者.
    return body[:-1] + title if title.startswith(f"{body[-1:]}長") else body + title


def _body(post: Post | None) -> str:
    return post.organisation.name if post is not None and post.organisation is not None else ""
