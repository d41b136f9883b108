"""What a reader sees: whole entities, the bin left out, and drafts that never reach the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event as sa_event

from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Setting, Source
from ogdesk.council.event import Event, Link, Sitting, Venue
from ogdesk.council.membership import Membership
from ogdesk.council.organisation import Alias, Organisation, Person, Post
from ogdesk.council.programme import Appearance, ProgramItem
from ogdesk.council.release import Notice, NoticeBlock
from ogdesk.store.errors import NotFound
from ogdesk.store.file import CouncilFile

NOW = "2031-04-01T00:30:00Z"


def test_what_is_not_there_is_said_in_its_own_noun(council_file: CouncilFile) -> None:
    with council_file.reading() as r:
        assert r.find(Event, 99) is None
        assert r.by_uid(Event, "none") is None
        with pytest.raises(NotFound) as told:
            r.get(Event, 99)
    assert told.value.sentence == "番号99のシンポジウムは見つかりません。一覧で番号を確かめてください。"


def test_the_whole_council_hangs_together(council_file: CouncilFile) -> None:
    with council_file.reading() as r:
        data = r.whole()
        event, head = data.events[0], data.posts[0]
        assert [m.organisation.name for m in data.memberships] == ["青葉市", "若草市"]
        assert data.memberships[0].organisation is data.organisations[0]
        assert [i.heading for i in event.items] == ["窓口のこれから", "話し合い"]
        assert event.items[1].appearances[0].post is head
        assert event.attendances[0].post is head
        assert event.attendances[0].event is event
        assert event.items[0].appearances[0].printed_affiliations[0].printed() == "青葉大学　教授"
        assert data.observations[0].names(data.memberships[1])
        assert data.memberships[0].events[0].source is data.sources[0]
        assert event.notices[0].issuer is data.organisations[0]
        assert data.council.name == "見本協議会"
        assert data.setting("era", "") == "new"
        assert data.variants[0].subject_uid == data.organisations[1].uid


def test_the_whole_council_takes_one_query_per_table(council_file: CouncilFile) -> None:
    with council_file.act("増やす") as w:
        for n in range(63):
            body = Organisation(name=f"{n}市", aliases=[Alias(name=f"{n}し")])
            w.add(Membership(organisation=body))
    sent: list[str] = []
    sa_event.listen(council_file._engine, "before_cursor_execute", lambda *told: sent.append(told[2]))
    with council_file.reading() as r:
        data = r.whole()
        walk(data)
        assert len(data.memberships) == 65
    assert len(sent) == 34 + 1


def walk(data: CouncilData) -> None:
    """Go wherever builders go."""
    for member in data.memberships:
        assert member.organisation
        assert [alias.organisation for alias in member.organisation.aliases] == [member.organisation] * len(
            member.organisation.aliases
        )
    for event in data.events:
        for item in event.items:
            for appearance in item.appearances:
                assert all(a.printed() for a in appearance.printed_affiliations)
                assert appearance.post is None or appearance.post.tenures
        assert [a.timeline for a in event.attendances]
        assert [n.blocks for n in event.notices]


def test_an_empty_file_has_an_empty_council(tmp_path: Path, council_file: CouncilFile) -> None:
    with (
        CouncilFile.create(tmp_path / "new.ogdesk", clock=council_file._clock, pc_name="") as file,
        file.reading() as r,
    ):
        data = r.whole()
        assert (data.council.name, data.council.id, data.events) == ("", None, [])


def test_lists_come_in_their_order(council_file: CouncilFile) -> None:
    with council_file.act("順番") as w:
        items = w.get(Event, 1).items
        items[0].position, items[1].position = 1, 0
    for wholly in (True, False):
        with council_file.reading() as r:
            event = r.whole().events[0] if wholly else r.get(Event, 1)
            assert [i.heading for i in event.items] == ["話し合い", "窓口のこれから"]


def test_the_bin_hides_what_belongs_to_it(council_file: CouncilFile) -> None:
    with council_file.act("ごみ箱へ") as w:
        w.get(Event, 1).trashed_at = NOW
        w.get(Organisation, 2).trashed_at = NOW
    with council_file.reading() as r:
        for cls in (Event, Sitting, ProgramItem, Appearance, Link, Venue, Notice, NoticeBlock, Alias):
            assert r.all(cls) == [], cls
            assert r.all(cls, trashed=True) != [], cls
        assert [m.organisation.name for m in r.all(Membership)] == ["青葉市"]
        assert len(r.all(Person)) == 2
        data = r.whole()
        assert (data.events, [o.name for o in data.organisations], len(data.memberships)) == (
            [],
            ["青葉市"],
            1,
        )
        assert r.get(Event, 1).trashed_at == NOW


def test_a_trashed_document_leaves_its_event_but_goes_with_it(council_file: CouncilFile) -> None:
    with council_file.act("ごみ箱へ") as w:
        w.get(Notice, 1).trashed_at = NOW
    with council_file.reading() as r:
        assert r.whole().events[0].notices == []
    with council_file.act("完全に消す") as w:
        w.delete(w.whole().events[0])
    with council_file.reading() as r:
        assert r.all(Notice, trashed=True) == []
    council_file.undo()
    with council_file.reading() as r:
        assert [n.title for n in r.get(Event, 1).notices] == ["報道資料"]


def test_a_draft_never_reaches_the_file(
    council_file: CouncilFile, council_path: Path, canonical: Callable[[Path], list[str]]
) -> None:
    before = canonical(council_path)
    with council_file.reading() as r:
        event = r.get(Event, 1)
        event.title = "下書き"
        event.items.append(ProgramItem(title="下書き"))
        event.sittings.clear()
        event.links[0].url = ""
        data = r.whole()
        assert data.events[0] is event
        assert (event.title, event.sittings, len(event.items)) == ("下書き", [], 3)
        assert r.all(Sitting) != []
    assert canonical(council_path) == before
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "春のシンポジウム"


def test_an_act_is_seen_only_when_it_is_done(council_file: CouncilFile) -> None:
    with council_file.act("変更") as w:
        w.get(Event, 1).title = "秋"
        w.flush()
        with council_file.reading() as r:
            assert r.get(Event, 1).title == "春のシンポジウム"
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "秋"


def test_an_entity_is_found_again_inside_an_act(council_file: CouncilFile) -> None:
    with council_file.act("追加") as w:
        new = Setting(key="k", value="v")
        w.add(new)
        assert w.by_uid(Setting, new.uid) is new
        assert new in w.all(Setting)
        assert w.get(Setting, new.id or 0) is new


def test_what_uses_a_thing_is_counted(council_file: CouncilFile) -> None:
    with council_file.reading() as r:
        assert r.uses(r.get(Post, 1)) == {"appearance": 1, "attendance": 1}
        assert r.uses(r.get(Event, 1)) == {}
        assert r.uses(r.get(Source, 1)) == {"organisation": 2, "membership_event": 1}


def test_what_is_changed_in_a_reading_is_found_by_what_it_is_now(council_file: CouncilFile) -> None:
    with council_file.reading() as r:
        first, second = r.all(Organisation)[:2]
        name = first.name
        first.name = "青葉区"
        assert r.where(Organisation, name="青葉区") == [first]
        assert r.where(Organisation, name=name) == []
        second.name = name
        assert r.where(Organisation, name=name) == [second]
    with council_file.reading() as r:
        assert [body.name for body in r.where(Organisation, name=name)] == [name]
