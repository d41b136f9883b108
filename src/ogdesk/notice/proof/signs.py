"""Rules on signs in running text: wave dashes, widths of digits, brackets, 句読点, characters that do not travel."""

from __future__ import annotations

import re
import unicodedata

from ogdesk.council.entity import EntityField
from ogdesk.council.findings import Level
from ogdesk.council.text import refuse_control_characters
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.notice.proof.half_width import halved, without_addresses
from ogdesk.notice.proof.paper import Findings, Passage, ProofText

_JAPANESE = "\u3041-\u30ff\u3400-\u9fff々"
_TILDE = re.compile(rf"(?<=[{_JAPANESE}0-9）]) ?~ ?(?=[{_JAPANESE}0-9（])")
_FULL_DIGITS = re.compile("[0-9０-９]*[０-９][0-9０-９]*")
_HALF_KANA = re.compile("[\uff66-\uff9f]+")
_FULL_LATIN = re.compile("[Ａ-Ｚａ-ｚ]+")
_DOUBLE = re.compile("[。、，．][。、，．]+|(?<!・)・・(?!・)")
_CIRCLED = re.compile("[①-⑳㉑-㉟㊱-㊿❶-❿]|^[ 　]*[Ⅰ-Ⅻⅰ-ⅻ](?=[ 　．.、])")
_LIST_MARK = re.compile("(?:^|[\\n 　、。])[0-9０-９ア-ンa-z]{1,2}$")
_COMPACT = re.compile("[㈱㈲㈳㈶㈻㊤㊥㊦㊧㊨㍻㍼㍽㍾㋿℡㎡㎞㎏㌔㌢㍍㌘㌧㌫㍑]")
_HALF_BRACKETS = re.compile(rf"\([^()]*[{_JAPANESE}][^()]*\)")
_MARK = re.compile(r"\([ア-ンa-z]\)")
_PAIRS = {"（": "）", "「": "」", "『": "』", "【": "】", "〔": "〕"}
_WAVE = "\u301c"


def check_wave_dashes(reading: ProofText) -> Findings:
    """〜 (U+301C) and ~ where the papers use ～ (U+FF5E)."""
    for passage in reading.passages:
        if _WAVE in passage.text:
            sentence = say("「〜」（波ダッシュ）があります。「～」にそろえてください。")
            yield passage.finding(Level.WARNING, "wave-dash", sentence, "～")
        if _TILDE.search(without_addresses(passage.text)):
            sentence = say("半角の「~」が範囲の記号に使われています。「～」にそろえてください。")
            yield passage.finding(Level.WARNING, "wave-dash", sentence, "～")


def check_widths(reading: ProofText) -> Findings:
    """Half-width digits throughout (the default), unless each lone digit is full-width and all others half-width."""
    texts = [reading.running(passage) for passage in reading.passages]
    lone_rule = _keeps_the_lone_rule(texts)
    for passage, text in zip(reading.passages, texts, strict=True):
        for found in _FULL_DIGITS.finditer(text):
            if lone_rule:
                break
            right = halved(found[0])
            sentence = say(
                "数字「{found}」に全角が混ざっています。半角の「{right}」にそろえてください。",
                found=found[0],
                right=right,
            )
            yield passage.finding(Level.WARNING, "digit-width", sentence, right)
        for found in _HALF_KANA.finditer(text):
            right = unicodedata.normalize("NFKC", found[0])
            sentence = say(
                "半角の片仮名「{found}」があります。「{right}」と書いてください。",
                found=found[0],
                right=right,
            )
            yield passage.finding(Level.WARNING, "half-kana", sentence, right)
        yield from _full_latin(passage, text, texts)


def _keeps_the_lone_rule(texts: list[str]) -> bool:
    """1桁全角／2桁以上半角: no lone half-width digit and no longer number with a full-width one."""
    numbers = [number for text in texts for number in re.findall("[0-9０-９]+", text)]
    return all((len(number) == 1) != number.isascii() for number in numbers)


def _full_latin(passage: Passage, text: str, texts: list[str]) -> Findings:
    # A body may write its name in full-width letters: only two forms of one word in one document are told.
    for found in _FULL_LATIN.finditer(text):
        half = unicodedata.normalize("NFKC", found[0])
        if any(re.search(rf"(?<![A-Za-z]){half}(?![A-Za-z])", other) for other in texts):
            sentence = say(
                "「{found}」と「{half}」が混ざっています。どちらかにそろえてください。",
                found=found[0],
                half=half,
            )
            yield passage.finding(Level.WARNING, "letter-width", sentence, half)


def check_brackets(reading: ProofText) -> Findings:
    """Every bracket of a place is closed, the inner before the outer; Japanese stands in full-width ones."""
    whole: dict[EntityField, list[Passage]] = {}
    for passage in reading.passages:
        whole.setdefault(passage.place, []).append(passage)
        text = _MARK.sub("", reading.running(passage))
        for found in _HALF_BRACKETS.finditer(text):
            right = f"（{found[0][1:-1]}）"
            sentence = say(
                "「{found}」のかっこが半角です。「{right}」と書いてください。", found=found[0], right=right
            )
            yield passage.finding(Level.INFO, "bracket-width", sentence, right)
    for passages in whole.values():
        wrong = _unbalanced("\n".join(passage.text for passage in passages))
        if wrong:
            sentence = say("かっこ「{wrong}」の始まりと終わりがそろっていません。", wrong=wrong)
            yield passages[0].finding(Level.WARNING, "brackets", sentence)


def _unbalanced(text: str) -> str:
    """The first bracket without its partner, '' if there is none; 「1）」 at the head of an entry needs no partner."""
    open_ones: list[str] = []
    for place, char in enumerate(text):
        if char in _PAIRS:
            open_ones.append(char)
        elif char in _PAIRS.values():
            if not open_ones and char == "）" and _LIST_MARK.search(text[:place]):
                continue
            if not open_ones or _PAIRS[open_ones.pop()] != char:
                return char
    return open_ones[-1] if open_ones else ""


def check_punctuation(reading: ProofText) -> Findings:
    """Doubled 。 or 、, and two kinds of commas in one document."""
    has_ten = any("、" in passage.text for passage in reading.passages)
    for passage in reading.passages:
        for found in _DOUBLE.finditer(passage.text):
            sentence = say("「{found}」と、句読点が続いています。", found=found[0])
            yield passage.finding(Level.WARNING, "punctuation", sentence, found[0][0])
        if has_ten and "，" in passage.text:
            sentence = say("「，」と「、」が混ざっています。「、」にそろえてください。")
            yield passage.finding(Level.WARNING, "comma", sentence, "、")


def check_characters(reading: ProofText) -> Findings:
    """Circled and Roman numerals, squeezed forms like ㈱, control characters."""
    for passage in reading.passages:
        text = reading.running(passage)
        for found in _CIRCLED.finditer(text):
            sentence = say(
                "「{found}」は、公用文の番号に使いません。「(1)」「ア」などで書いてください。",
                found=found[0].strip(),
            )
            yield passage.finding(Level.WARNING, "numeral", sentence)
        for found in _COMPACT.finditer(text):
            right = unicodedata.normalize("NFKC", found[0]).replace("(", "（").replace(")", "）")
            sentence = say(
                "「{found}」は1文字に縮めた文字です。「{right}」と書いてください。",
                found=found[0],
                right=right,
            )
            yield passage.finding(Level.WARNING, "compact-character", sentence, right)
        try:
            refuse_control_characters(passage.text, f"「{passage.where}」", lines=True)
        except BadValue as wrong:
            yield passage.finding(Level.ERROR, "control-character", wrong.sentence, wrong.suggestion)
