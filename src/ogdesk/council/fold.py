"""Folds a text into its search key, so that different ways of writing one name match. For finding only, never stored as a name, never printed.

The fold works character by character, so the key of a part of a text is a part of the key of the text, and searching inside keys is
searching inside texts. What it makes equal:

- width, case, ligatures and enclosed forms (NFKC: ｼｮｳｼﾞ, ㈱, Ａ), Latin accents and macrons (Shōji);
- katakana and hiragana, small and large kana, the long-vowel mark ー (dropped), old kana (ゐゑを → いえお), ぢづ and じず;
- ヶ ケ け が (関ヶ原, 関ケ原, 関が原): everywhere, since a rule that looks at the neighbours would lose half-typed names;
- variant kanji of names (異体字, 旧字体) by the table below; variation selectors (IVS) are dropped;
- blanks, middle dots, brackets, dashes and other punctuation (dropped).

The key has no order of its own: 五十音順 is `ogdesk.council.names.kana_order_key`.
"""

import unicodedata
from functools import cache

_VARIANTS = """
高髙 崎﨑嵜碕 吉𠮷 辺邊邉 斉齊齋斎齎 浜濱濵 沢澤 広廣 国國囯 桜櫻 滝瀧 竜龍 島嶋嶌㠀 富冨 桑桒 柳栁桺 渕淵渊 条條 真眞 恵惠
栄榮 円圓 学學斈 実實 徳德 静靜 蔵藏 与與 寿壽 弥彌 礼禮 権權 関關 豊豐 槙槇 館舘 曽曾 桧檜 薮藪籔 万萬 会會 応應 気氣
渋澁澀 塩鹽 巻卷 船舩 峰峯 岳嶽 恒恆 凛凜 穂穗 荘莊 頼賴 来來 鉄鐵銕 県縣 剣劍劔 当當 黒黑 増增 昇曻 教敎 清淸 青靑 郎郞
寛寬 緒緖 熙煕凞 遥遙 尭堯 亘亙 亜亞 為爲 衛衞 芦蘆 鴎鷗 麹麴 野埜 松枩枀 梅楳 秋穐龝 村邨 鶴靏靍鸖 橋槗𣘺 瀬瀨 頬頰 昂昻
柏栢 桝枡 卯夘 籠篭 壷壺 蝋蠟 蓑簑 祢禰 竃竈 蛎蠣 靭靱 鯵鰺 莱萊 騨驒 尓爾 迩邇 欅﨔 曳曵 隷隸 慎愼 穣穰 児兒 参參 従從
縦縱 将將 奨奬 焼燒 譲讓 醸釀 専專 銭錢 双雙 総總 帯帶 台臺 択擇 団團 昼晝 鎮鎭 伝傳 灯燈 闘鬪 独獨 読讀 売賣 麦麥 発發
抜拔 仏佛 変變 宝寶 毎每 満滿 黙默 訳譯 薬藥 予豫 余餘 謡謠 乱亂 覧覽 両兩 緑綠 励勵 霊靈 齢齡 暦曆 歴歷 恋戀 炉爐 労勞
楼樓 湾灣 悪惡 圧壓 囲圍 医醫 壱壹 稲稻 隠隱 営營 鋭銳 駅驛 悦悅 閲閱 艶艷 奥奧 横橫 温溫 仮假 価價 画畫 絵繪 拡擴 楽樂
勧勸 歓歡 観觀 帰歸 旧舊 挙擧 峡峽 狭狹 郷鄕鄉 駆驅 勲勳 薫薰 径徑 経經 茎莖 継繼 鶏鷄 芸藝 撃擊 研硏 倹儉 険險 検檢
献獻 験驗 顕顯 厳嚴 効效 晃晄 鉱鑛 号號 済濟 砕碎 歳歲 剤劑 桟棧 蚕蠶 残殘 糸絲 湿濕 写寫 釈釋 収收 粛肅 処處 証證 状狀
乗乘 浄淨 図圖 粋粹 酔醉 随隨 枢樞 数數 声聲 摂攝 浅淺 践踐 繊纖 禅禪 争爭 壮壯 捜搜 挿插 巣巢 騒騷 属屬 続續 対對 体體
滞滯 担擔 胆膽 断斷 弾彈 遅遲 虫蟲 庁廳 聴聽 点點 転轉 党黨 届屆 弐貳 悩惱 脳腦 拝拜 廃廢 髪髮 秘祕 瓶甁 払拂 並竝 褒襃
翻飜 瑶瑤 様樣 猟獵 涙淚 塁壘 錬鍊 録錄 晋晉 舎舍
"""
"""Groups of kanji that one name may be written with, the everyday form first.

Sources: the pairs 旧字体/新字体 of the 常用漢字表 (2010) that occur in names and institutions, and the 異体字 that the family-name
registers commonly show (髙, 﨑, 𠮷, 邊, 邉, 齋 …). Pairs with a compatibility code point need no line, NFKC folds them.
"""

_KANJI = {ord(variant): group[0] for group in _VARIANTS.split() for variant in group[1:]}
_KANA = dict(
    zip(
        map(ord, "ぁぃぅぇぉっゃゅょゎゕゖがゐゑをぢづヷヸヹヺ"),
        "あいうえおつやゆよわかけけいえおじずわいえお",
        strict=True,
    )
)
_VOICE_MARKS = frozenset("\u3099\u309a")
_LONG_VOWEL = frozenset("ー~～〜")


def fold(text: str) -> str:
    """The search key of a text; `fold(fold(text)) == fold(text)`, and all normal forms of a text have one key.

    May be empty (a text of punctuation alone).
    """
    key = _fold_once(text)
    again = _fold_once(key)
    while again != key:
        key, again = again, _fold_once(again)
    return key


def _fold_once(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    whole = unicodedata.normalize("NFKC", "".join(filter(_is_kept, parts)))
    return "".join(map(_folded, whole))


@cache
def _is_kept(char: str) -> bool:
    """Letters, digits and symbols stay, with the voice marks of kana; marks, blanks, controls, punctuation go."""
    if char in _VOICE_MARKS:
        return True
    category = unicodedata.category(char)
    return category[0] not in "MPZ" and category not in ("Cc", "Cf", "Sk") and char not in _LONG_VOWEL


@cache
def _folded(char: str) -> str:
    """One character of the key, in lower case, hiragana and everyday kanji."""
    code = ord(char)
    if 0x30A1 <= code <= 0x30F6 or char in "ヽヾ":
        char = chr(code - 0x60)
    return _KANA.get(ord(char)) or _KANJI.get(code) or char.lower()
