"""Names of people: joining parts, readings in katakana, the order of 五十音. Stored names are never normalised."""

import unicodedata

from ogdesk.council.text import graphemes, is_katakana, quoted
from ogdesk.ground.sentence import say

_HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in (*range(0x3041, 0x3097), 0x309D, 0x309E)}
_SMALL_TO_LARGE = str.maketrans("ァィゥェォッャュョヮヵヶ", "アイウエオツヤユヨワカケ")
_VOICE_MARKS = ("\u3099", "\u309a")
_VOWEL_ROWS = {
    "ア": "アカサタナハマヤラワ",
    "イ": "イキシチニヒミリヰ",
    "ウ": "ウクスツヌフムユル",
    "エ": "エケセテネヘメレヱ",
    "オ": "オコソトノホモヨロヲ",
}
_VOWEL_OF = {kana: vowel for vowel, row in _VOWEL_ROWS.items() for kana in row}


def display_name(family: str, given: str, *, joiner: str = "　") -> str:
    """Family and given name as one text; with only one part, that part alone (one-part names are allowed)."""
    return joiner.join(part for part in (family, given) if part)


def to_katakana(reading: str) -> str:
    """A typed reading in full-width katakana: hiragana and half-width kana are turned, other characters stay.

    NFKC is applied: a reading, unlike a name, has no variant forms to keep. Blanks at both ends go.
    """
    return unicodedata.normalize("NFKC", reading).translate(_HIRAGANA_TO_KATAKANA).strip()


def reading_problem(reading: str) -> str | None:
    """A sentence if a reading is no kana even after `to_katakana`, else None. An empty one is not judged here."""
    turned = to_katakana(reading)
    if not turned or is_katakana(turned):
        return None
    wrong = next((char for char in graphemes(turned) if not is_katakana(f"ア{char}")), turned)
    return say(
        "ふりがな{reading}に片仮名でない文字（{wrong}）があります。片仮名だけで書いてください。",
        reading=quoted(reading),
        wrong=wrong,
    )


def kana_order_key(reading: str) -> tuple[str, str]:
    """Sort key of 五十音順 for a reading: plain kana first, then voice marks and small kana (as in JIS X 4061).

    ー counts as the vowel before it (サー like サア); blanks and middle dots do not count. Text that is no kana sorts by its code points.
    """
    letters = "".join(to_katakana(reading).replace("・", "").split())
    plain: list[str] = []
    for char in unicodedata.normalize("NFD", letters):
        if char not in _VOICE_MARKS:
            base = char.translate(_SMALL_TO_LARGE)
            plain.append(_VOWEL_OF.get(plain[-1], base) if base == "ー" and plain else base)
    return "".join(plain), letters
