"""Orders in which members and heads are printed."""

from __future__ import annotations

from datetime import date

from ogdesk.council.council import Council, Office, OfficeTerm
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import Membership, MembershipEvent
from ogdesk.council.order import in_chair_first_order, in_code_order, in_joined_order, in_kana_order
from ogdesk.council.organisation import Organisation
from ogdesk.council.vague import VagueDate

MURORAN = Organisation(name="室蘭市", reading="ムロランシ", code="012050")
KORIYAMA = Organisation(name="郡山市", reading="コオリヤマシ", code="072036")
TSUKUBA = Organisation(name="つくば市", reading="ツクバシ", code="082201")
CHIBA = Organisation(name="千葉市", reading="チバシ", code="121002")
TAKEO = Organisation(name="武雄市", reading="タケオシ", code="412066")
COMPANY = Organisation(name="会社", reading="カイシャ")
BODIES = [TAKEO, COMPANY, TSUKUBA, CHIBA, MURORAN, KORIYAMA]
DAY = date(2020, 11, 6)


def itself(body: Organisation) -> Organisation:
    return body


def test_code_order_keeps_bodies_without_code_last() -> None:
    assert in_code_order(BODIES, itself) == [MURORAN, KORIYAMA, TSUKUBA, CHIBA, TAKEO, COMPANY]


def test_the_chair_of_the_day_comes_first_and_only_a_single_one() -> None:
    council = Council()
    council.offices.append(
        OfficeTerm(organisation=CHIBA, office=Office.CHAIR, end=VagueDate.on(date(2021, 4, 1)))
    )
    assert in_chair_first_order(BODIES, itself, council, DAY)[:2] == [CHIBA, MURORAN]
    assert in_chair_first_order(BODIES, itself, council, date(2021, 4, 1))[0] is MURORAN
    council.offices.append(OfficeTerm(organisation=TAKEO, office=Office.CHAIR))
    assert in_chair_first_order(BODIES, itself, council, DAY)[0] is MURORAN


def test_kana_order_is_that_of_the_readings() -> None:
    assert in_kana_order(BODIES, itself) == [COMPANY, KORIYAMA, TAKEO, CHIBA, TSUKUBA, MURORAN]


def test_joined_order_puts_unknown_starts_last_in_code_order() -> None:
    def joined(body: Organisation, year: int) -> Membership:
        membership = Membership(organisation=body)
        membership.events.append(MembershipEvent(on=VagueDate.fiscal(FiscalYear(year))))
        return membership

    memberships = [
        joined(MURORAN, 2014),
        joined(CHIBA, 2013),
        joined(KORIYAMA, 2016),
        Membership(organisation=TSUKUBA),
    ]
    bodies = [TSUKUBA, MURORAN, TAKEO, KORIYAMA, CHIBA]
    assert in_joined_order(bodies, itself, memberships) == [CHIBA, MURORAN, KORIYAMA, TSUKUBA, TAKEO]
