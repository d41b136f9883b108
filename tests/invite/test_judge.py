"""The outside judge (OGDESK_ICS_JUDGE: a command line, files are appended) reads what is written here.

It is slow, so all files go through it in two calls. What RFC 5545/5546 lets us write and the judge calls unusual (a CANCEL of one person
without STATUS, a plain file without METHOD) is in the second: there only those remarks may come.
"""

import json
import os
import shlex
import subprocess
from datetime import date

import pytest

from ogdesk.council.attendance import AttendanceState, HandoutKind
from ogdesk.council.event import EventState, Sitting
from ogdesk.invite.organiser import OrganiserMailbox
from ogdesk.invite.write import write_public

JUDGE = os.environ.get("OGDESK_ICS_JUDGE", "")
pytestmark = [
    pytest.mark.judge,
    pytest.mark.skipif(not JUDGE, reason="OGDESK_ICS_JUDGE names no judge of calendar files"),
]
HARD = '\\N 100%; "引用", 半角:コロン ^n ①㈱髙𠮷辻󠄀 ～〜\n二行目' + "長い題名" * 40


def judged(paths):
    command = [*shlex.split(JUDGE), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return done.returncode, lines


def put(folder, **files):
    for name, content in files.items():
        (folder / f"{name}.ics").write_bytes(content)
    return sorted(folder.glob("*.ics"))


def public(council, organiser):
    return write_public(council.event, organiser=organiser, dtstamp=council.now, sequence=0)


def test_all_readers_agree(council, build_council, tmp_path):
    request = council.send_one(council.speaker, HandoutKind.REQUEST)[1]
    council.event.sittings[0].day = date(2026, 11, 20)
    update = council.send_one(council.speaker, HandoutKind.UPDATE)[1]
    published = public(council, council.organiser)
    council.event.state = EventState.CANCELLED
    cancel = council.send_one(council.speaker, HandoutKind.CANCEL)[1]
    called_off = public(council, council.organiser)
    hard = build_council()
    hard.event.title = hard.event.theme = hard.speaker.person.family = hard.event.venues[0].name = HARD
    hard_request = hard.send_one(hard.speaker, HandoutKind.REQUEST, OrganiserMailbox("x@y.example.jp", HARD))[
        1
    ]
    paths = put(
        tmp_path,
        request=request,
        update=update,
        cancel=cancel,
        public=published,
        called_off=called_off,
        hard_request=hard_request,
    )
    code, lines = judged(paths)
    verdicts = {line["file"]: line["disagree"] for line in lines if "agree" in line}
    assert verdicts == {path.name: [] for path in paths}
    assert code == 0


def test_unusual_but_right_files_have_no_other_remark(council, tmp_path):
    council.send(council.mayor, HandoutKind.REQUEST)
    council.mayor.state = AttendanceState.WITHDRAWN
    uninvited = council.send_one(council.mayor, HandoutKind.CANCEL)[1]
    paths = put(tmp_path, uninvited=uninvited, plain=public(council, None))
    remarks = set()
    for line in judged(paths)[1]:
        assert not line.get("differs"), line
        if "consumer" in line and not line.get("weak"):
            assert line["ok"], line
            remarks |= {(line["file"], remark) for remark in (*line["errors"], *line["warnings"])}
    expected = ("without STATUS", "no METHOD", "without ORGANIZER", "parseScheduleMessage", "PUT ")
    assert {(file, remark) for file, remark in remarks if not any(e in remark for e in expected)} == set()


def test_two_days_in_one_public_file(council, tmp_path):
    council.event.sittings.append(Sitting(position=1, day=date(2026, 11, 20), start="10:00", end="12:00"))
    _, lines = judged(put(tmp_path, two_days=public(council, council.organiser)))
    lint = [line for line in lines if line.get("consumer", "").startswith("rfc-lint")]
    assert [line["errors"] + line["warnings"] for line in lint] == [[]]
