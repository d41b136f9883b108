"""The public calendar file, and what must never be in it or in another person's request."""

from datetime import UTC, date, datetime

import pytest
import vobject

from ogdesk.council.attendance import HandoutKind
from ogdesk.council.council import Council, CouncilName, Office, OfficeTerm
from ogdesk.council.event import EventForm, EventKind, EventState, LinkKind
from ogdesk.council.organisation import Contact, ContactRole, Organisation
from ogdesk.ground.errors import WorldError
from ogdesk.invite.domain_facts import facts_of, public_facts
from ogdesk.invite.organiser import council_organiser, public_organiser
from ogdesk.invite.write import write_public

DAY = datetime(2026, 9, 1, 3, 0, tzinfo=UTC)


def public_file(council, raw, *, at=DAY, organiser=True):
    who = council.organiser if organiser else None
    return raw(write_public(council.event, organiser=who, dtstamp=at, sequence=0))


def test_public_file_as_a_foreign_parser_reads_it(council, raw):
    calendar = vobject.readOne(public_file(council, raw).content.decode())
    event = calendar.vevent
    assert calendar.method.value == "PUBLISH"
    assert event.uid.value == council.event.uid
    assert event.summary.value == "みなと協議会 公開シンポジウム"
    assert event.organizer.value == "mailto:jimukyoku@minato.example.jp"
    assert event.location.value.startswith("市民会館 大ホール（みなと市本町1-1）／オンライン https://live.")
    assert event.description.value.split("\n") == [
        "みなと協議会 公開シンポジウム",
        "日時：令和8年11月19日（木）15：00～16：30",
        "場所：市民会館 大ホール（みなと市本町1-1）／オンライン",
        "テーマ：防災とデータ",
        "プログラム：基調講演「データと暮らし」、パネルディスカッション",
        "主催：みなと協議会",
        "申込み：申込みフォームから（令和8年11月10日（火）まで）",
        "視聴用URL：https://live.example.jp/watch?v=1,2;3",
    ]


def test_public_file_has_the_opening_hours_not_the_busy_time(council, raw):
    assert public_file(council, raw).value("DTSTART") == "20261119T150000"


def test_nothing_private_is_in_the_public_file(council, raw):
    words = public_file(council, raw).whole
    for what, private in council.private.items():
        assert private not in words, what
    assert "ATTENDEE" not in words
    assert "青木" not in words
    assert "市長" not in words
    assert "申請中の省" not in words


def test_plain_file_without_a_mail_of_the_council(council, raw):
    read = public_file(council, raw, organiser=False)
    assert read.all("METHOD") == read.all("ORGANIZER") == []
    assert "mailto:" not in read.whole
    assert read.value("UID") == council.event.uid


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (datetime(2026, 11, 30, 14, 59, tzinfo=UTC), False),
        (datetime(2026, 11, 30, 15, 0, tzinfo=UTC), True),
    ],
)
def test_a_link_appears_on_its_first_public_day_in_japan(council, raw, at, shown):
    assert (council.private["early link"] in public_file(council, raw, at=at).whole) is shown


def test_a_link_goes_after_its_last_public_day(council, raw):
    council.event.links[0].public_until = date(2026, 8, 31)
    read = public_file(council, raw)
    assert "live.example.jp" not in read.whole
    assert read.all("URL") == read.all("CONFERENCE") == []


def test_a_speakers_link_wrongly_marked_public_stays_private(council, raw):
    for link in council.event.links:
        link.public = True
        if link.kind is LinkKind.MEETING:
            link.public_from = date(2026, 1, 1)
    assert "zoom.example.jp" not in public_file(council, raw).whole


@pytest.mark.parametrize("kind", [k for k in EventKind if k not in (EventKind.SYMPOSIUM, EventKind.OUTREACH)])
def test_other_kinds_of_event_are_refused(council, raw, kind):
    council.event.kind = kind
    with pytest.raises(WorldError, match="公開用カレンダーは作れません"):
        public_file(council, raw)


def test_called_off_event_stays_visible_as_such(council, raw):
    council.event.state = EventState.CANCELLED
    read = public_file(council, raw)
    assert read.value("STATUS") == "CANCELLED"
    assert read.text("SUMMARY").startswith("【中止】")


def test_unknown_times_are_named(council, raw):
    council.event.sittings[0].start = None
    with pytest.raises(WorldError, match="開始時刻が決まっていません"):
        public_file(council, raw)


def test_no_request_holds_what_belongs_to_another(council, raw):
    mayor = raw(council.send_one(council.mayor, HandoutKind.REQUEST)[1]).whole
    speaker = raw(council.send_one(council.speaker, HandoutKind.REQUEST)[1]).whole
    private = council.private
    assert private["mayor mail"] in mayor
    assert private["shared zoom"] in mayor
    for what in ("speaker mail", "speaker phone", "speaker zoom", "waiting room"):
        assert private[what] not in mayor, what
    assert private["speaker zoom"] in speaker
    for what in ("mayor mail", "shared zoom", "day contact", "companions"):
        assert private[what] not in speaker, what
    for what in ("attendance note", "event note", "link note", "run sheet", "day contact", "companions"):
        assert private[what] not in mayor + speaker, what


def test_a_persons_own_link_reaches_the_post_only_of_its_sole_holder(council):
    from ogdesk.council.organisation import Tenure

    person, post = council.speaker.person, council.mayor.post
    post.tenures = [Tenure(person=person)]
    assert facts_of(council.event, council.mayor).join.url == council.private["speaker zoom"]
    post.tenures.append(Tenure())
    assert facts_of(council.event, council.mayor).join.url == council.private["shared zoom"]


def test_another_private_link_of_the_person_is_told_to_that_person_alone(council):
    council.event.links[2].kind = LinkKind.OTHER
    council.event.links[2].label = "資料の提出先"
    urls = {link.url for link in facts_of(council.event, council.speaker).links}
    assert council.private["speaker zoom"] in urls
    assert council.private["speaker zoom"] not in facts_of(council.event, council.mayor).to_json()


def test_public_facts_are_the_same_whatever_is_private(council):
    before = public_facts(council.event, date(2026, 9, 1))
    council.event.attendances.clear()
    council.event.note = council.event.links[1].url = "べつの内部情報"
    del council.event.links[2]
    assert public_facts(council.event, date(2026, 9, 1)) == before


def test_venue_only_event_names_no_net(council, raw):
    council.event.form = EventForm.VENUE
    read = public_file(council, raw)
    assert read.text("LOCATION") == "市民会館 大ホール（みなと市本町1-1）"


def test_organiser_comes_from_the_secretariat_and_only_a_public_mail_goes_public():
    city = Organisation(name="みなと市")
    council = Council(names=[CouncilName(name="みなと協議会")])
    council.offices = [OfficeTerm(organisation=city, office=Office.SECRETARIAT)]
    day = date(2026, 9, 1)
    city.contacts = [Contact(role=ContactRole.PRESS, mail="koho@minato.example.jp", mail_public=True)]
    assert council_organiser(council, day) is None
    city.contacts.append(Contact(role=ContactRole.COUNCIL, mail="jimu@minato.example.jp"))
    assert public_organiser(council, day) is None
    found = council_organiser(council, day)
    assert found is not None
    assert (found.mail, found.name) == ("jimu@minato.example.jp", "みなと協議会事務局")
    city.contacts[1].mail_public = True
    assert public_organiser(council, day) == found
