"""Any text that people type survives the way through a calendar file, or is mapped as `clean` documents."""

import re

import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ogdesk.council.attendance import HandoutKind
from ogdesk.invite.sanitiser import line_value, parameter_value, text_value, web_address

JAPANESE = st.text(
    st.one_of(
        st.sampled_from("市長関治之髙𠮷辻󠄀ﾊﾝｶｸ（）「」～〜・ー　 ,;:\"\\^'’%\n\t"),
        st.characters(min_codepoint=0x3040, max_codepoint=0x9FFF),
        st.characters(),
    ),
    max_size=120,
)
ANY = st.one_of(JAPANESE, st.text(st.characters(codec=None), max_size=60))
NO_MAPPING = st.text(
    st.one_of(
        st.sampled_from("、。；：！？「」『』（）～〜①㈱Ⅲ髙﨑𠮷葛󠄀ｶﾞ🎌👨‍👩‍👧é̂ー・／＼%'’`|<>[]{}=+*&#@!?~_-"),
        st.characters(categories=["L", "N"]),
    ),
    min_size=1,
    max_size=120,
)


def request_with(build_council, *, title="題", theme="", family="青木"):
    council = build_council()
    council.event.title, council.event.theme = title, theme
    council.speaker.person.family, council.speaker.person.given = family, ""
    return council.send_one(council.speaker, HandoutKind.REQUEST)[1]


def cn_of(content):
    return vobject.readOne(content.decode()).vevent.attendee.params.get("CN", [""])


@settings(max_examples=150)
@given(title=ANY, theme=ANY, family=ANY)
@example(title="\ud800", theme="\udfff\ufeff", family="\x00\x1b")
@example(title="\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", theme="a\r\rb\r\nc", family="\u2028x\x85")
@example(title="\\N\\n\\,\\;", theme="\\" * 80, family='"^n^\'^^"')
def test_every_reader_gets_the_documented_text(build_council, raw, title, theme, family):
    content = request_with(build_council, title=title, theme=theme, family=family)
    event = vobject.readOne(content.decode()).vevent
    shown = title or "公開シンポジウム"
    assert event.summary.value == line_value(shown)
    assert (f"テーマ：{text_value('a' + theme)[1:]}".rstrip() in event.description.value) or not theme
    assert cn_of(content) == ([parameter_value(family)] if parameter_value(family) else [""])
    read = raw(content)
    assert read.text("SUMMARY") == line_value(shown)
    assert event.attendee.value == "mailto:aoki@univ.example.jp"


@settings(max_examples=150)
@given(text=ANY)
def test_folding_never_splits_a_character_and_no_line_is_long(build_council, raw, text):
    read = raw(request_with(build_council, title=text * 3, theme=text * 5, family=text))
    for line in read.physical:
        assert len(line) <= 75
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line)
        line.decode("utf-8")
    assert read.content.count(b"\n") == read.content.count(b"\r\n") == read.content.count(b"\r")


@given(text=NO_MAPPING)
def test_ordinary_names_and_titles_stay_exactly_as_typed(build_council, text):
    content = request_with(build_council, title=text, family=text)
    assert vobject.readOne(content.decode()).vevent.summary.value == text
    assert cn_of(content) == [text]


@given(text=ANY)
def test_mapping_twice_is_mapping_once(text):
    for mapped in (text_value, line_value, parameter_value):
        assert mapped(mapped(text)) == mapped(text)
    assert not set(parameter_value(text)) & set('";,:^\\\n\r')


@given(text=ANY)
def test_a_link_never_breaks_the_line(text):
    for url in (text, f"https://{text}", f"https://a.example.jp/{text}"):
        assert re.fullmatch(r"[!#-+\--:=?-\[\]_a-z~]*", web_address(url))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("一\r\n二\r三\n四", "一\n二\n三\n四"),
        ("一\x0b二\x0c三\x1c四\x85五\u2028六\u2029七", "一\n二\n三\n四\n五\n六\n七"),
        ("　 題\t名 \n", "題 名"),
        ("a\x00b\x7fc\x9fd\ufeffe\ud800f", "abcdef"),
        ("C:\\文書\\n", "C:＼文書＼n"),
        ('"a";b,c:d^e', '"a";b,c:d^e'),
    ],
)
def test_the_documented_mapping_of_text(typed, told):
    assert text_value(typed) == told
    assert line_value(typed) == told.replace("\n", " ")


def test_links_stay_usable():
    assert web_address(" https://a.example.jp/資料?q=1&p=%20#x ") == (
        "https://a.example.jp/%E8%B3%87%E6%96%99?q=1&p=%20#x"
    )
    assert web_address("https://[::1/") == ""
    assert web_address("javascript:alert(1)") == ""
