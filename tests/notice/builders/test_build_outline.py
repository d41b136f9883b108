"""別紙 from the membership data, and 共通文案 for the member cities."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ogdesk.council.council import ActivityKind, ActivityWording
from ogdesk.council.entity import Setting, Source, join
from ogdesk.council.event import Event, EventKind, EventState
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import (
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
    ObservedMember,
)
from ogdesk.council.organisation import Organisation, OrganisationKind
from ogdesk.council.release import BlockKey
from ogdesk.council.vague import VagueDate
from ogdesk.notice.build import block_text, build_common_texts, build_release, outline
from ogdesk.notice.document import Appendix
from ogdesk.notice.traversal import text_of
from ogdesk.notice.tree import Section

TODAY = date(2024, 10, 18)


def section(appendix: Appendix, heading: str) -> str:
    for block in appendix.blocks:
        if isinstance(block, Section) and text_of(block.title) == heading:
            return block_text(block.blocks)
    return ""


def membership(made: Any, name: str) -> Membership:
    return next(m for m in made.data.memberships if m.organisation.name == name)


def happened(held: Membership, kind: MembershipEventKind, on: VagueDate) -> None:
    join(held.events, MembershipEvent(id=1, membership=held, kind=kind, on=on))


def test_the_outline_names_members_in_code_order_with_the_chair(made: Any) -> None:
    appendix = outline(made.data, TODAY)
    assert appendix.title == "みなと連携協議会概要"
    assert section(appendix, "会員").splitlines() == [
        "(1)　地方公共団体（一般会員）",
        "西港市（会長市）、東港市、南港市",
        "(2)　大学・民間企業等（特別会員）",
        "株式会社みなとソフト",
    ]


def test_the_founding_tells_the_first_name(made: Any) -> None:
    assert section(outline(made.data, TODAY), "設立").splitlines() == [
        "平成28年4月1日",
        "（「みなと研究会」として設立。平成30年10月に「みなと連携協議会」に名称変更）",
    ]
    assert section(outline(made.data, date(2017, 1, 1)), "設立") == "平成28年4月1日"


def test_only_certain_members_are_printed(made: Any) -> None:
    happened(membership(made, "南港市"), MembershipEventKind.LEAVE, VagueDate.fiscal(FiscalYear(2024)))
    assert "南港市" not in section(outline(made.data, TODAY), "会員")
    assert "南港市" in section(outline(made.data, date(2023, 10, 1)), "会員")


def test_a_secondary_source_adds_nobody(made: Any) -> None:
    blog = Source(id=5, title="ブログ", weight="secondary")
    seen = Observation(id=1, on=VagueDate.on(TODAY), source=blog)
    newcomer = Membership(id=299, organisation=made.cities["東港市"])
    join(seen.members, ObservedMember(observation=seen, membership=newcomer))
    made.data.observations.append(seen)
    before = section(outline(made.data, TODAY), "会員")
    made.data.memberships.append(newcomer)
    assert section(outline(made.data, TODAY), "会員") == before


def test_activities_per_fiscal_year(made: Any) -> None:
    membership(made, "西港市").events[0].kind = MembershipEventKind.FOUND
    membership(made, "西港市").events[0].on = VagueDate.on(date(2016, 4, 1))
    happened(membership(made, "南港市"), MembershipEventKind.LEAVE, VagueDate.on(date(2021, 4, 1)))
    join(
        made.data.events,
        Event(
            id=20,
            kind=EventKind.SYMPOSIUM,
            state=EventState.FINISHED,
            declared_fiscal_year=2018,
            activity_detail="表彰式",
        ),
    )
    join(
        made.data.events,
        Event(id=21, kind=EventKind.BOARD, state=EventState.FINISHED, declared_fiscal_year=2018),
    )
    assert section(outline(made.data, TODAY), "主な活動内容").splitlines() == [
        "平成28年度・・・協議会設立（西港市）",
        "平成30年度・・・東港市、南港市加入",
        "みなと連携協議会に名称変更",
        "公開シンポジウム（表彰式）",
        "平成31年度・・・株式会社みなとソフト加入",
        "令和2年度・・・南港市脱退",
    ]


def test_an_unknown_time_makes_no_line(made: Any) -> None:
    for held in made.data.memberships:
        held.events[0].on = VagueDate.unknown()
    made.data.council.names.pop()
    assert section(outline(made.data, TODAY), "主な活動内容") == "平成28年度・・・協議会設立"


def test_stored_wordings_replace_a_line_and_can_empty_it(made: Any) -> None:
    def worded(kind: ActivityKind, text: str) -> ActivityWording:
        return ActivityWording(council=made.data.council, fiscal_year=2018, kind=kind, text=text)

    made.data.council.wordings = [worded(ActivityKind.MEMBERS, "二市が加入"), worded(ActivityKind.RENAME, "")]
    lines = section(outline(made.data, TODAY), "主な活動内容").splitlines()
    assert "平成30年度・・・二市が加入" in lines
    assert not any("名称変更" in line for line in lines)


@pytest.mark.parametrize(
    ("value", "label"), [("old_era", "平成31年度"), ("new_era", "令和元年度"), ("?", "平成31年度")]
)
def test_the_name_of_2019_is_a_setting(made: Any, value: str, label: str) -> None:
    made.data.settings.append(Setting(key="first_year_label", value=value))
    assert f"{label}・・・株式会社みなとソフト加入" in section(outline(made.data, TODAY), "主な活動内容")


def test_the_appendix_follows_the_notice(made: Any) -> None:
    built = build_release(made.notice, made.data, today=TODAY)
    assert built.document.appendices == (outline(made.data, TODAY),)
    assert built.block(BlockKey.REMARKS).text == "みなと連携協議会概要（別紙）"
    assert built.block(BlockKey.OUTLINE_MEMBERS).source_word == "会員から自動（10月18日現在）"
    made.notice.with_outline = False
    built = build_release(made.notice, made.data, today=TODAY)
    assert built.document.appendices == ()
    assert built.block(BlockKey.REMARKS).text == ""


def test_a_common_text_for_each_certain_city(made: Any) -> None:
    texts = build_common_texts(made.notice, made.data, today=TODAY)
    assert [text.organisation.name for text in texts] == ["西港市", "東港市", "南港市"]
    assert [text.missing for text in texts] == [("電話",), (), ("担当課", "電話")]
    west, own, south = (text.document for text in texts)
    assert [line.text for line in west.header.sender] == ["西港市企画課", "【電話を記入】"]
    assert [line.text for line in south.header.sender] == ["南港市", "【担当課・電話を記入】"]
    assert own.header.sender[-1].text == "TEL：0299-00-1234"
    assert all(document.meta.draft == "案" for document in (west, own, south))
    assert block_text(south.lead).startswith("南港市が参加しているみなと連携協議会では、")


def test_a_common_text_gives_away_nothing_private(made: Any) -> None:
    texts = build_common_texts(made.notice, made.data, today=TODAY)
    whole = repr(texts[0].document)
    for private in ("0199-00-5678", "kikaku@", "非公開"):
        assert private not in whole
    made.cities["西港市"].contacts[0].tel_public = True
    texts = build_common_texts(made.notice, made.data, today=TODAY)
    assert texts[0].document.header.sender[-1].text == "TEL：0199-00-5678"


def test_a_lead_written_by_hand_names_the_city_of_each_copy(made: Any) -> None:
    made.rewrite(BlockKey.LEAD, "東港市も参加する会の催しを、お知らせします。")
    leads = [
        block_text(text.document.lead) for text in build_common_texts(made.notice, made.data, today=TODAY)
    ]
    assert leads[0] == "西港市も参加する会の催しを、お知らせします。"
    assert leads[1] == "東港市も参加する会の催しを、お知らせします。"


def test_a_lead_of_the_council_itself_keeps_its_name_in_every_copy(made: Any) -> None:
    council = made.data.council.name
    made.notice.issuer = Organisation(name=council, kind=OrganisationKind.GROUP)
    made.rewrite(BlockKey.LEAD, f"{council}の催しを、お知らせします。")
    texts = build_common_texts(made.notice, made.data, today=TODAY)
    assert {block_text(text.document.lead) for text in texts} == {f"{council}の催しを、お知らせします。"}
