"""Word lists for understanding a pasted line-up: 敬称, roles, items, 職名, endings of bodies and 部署.

The lists come from the council's own papers and from the posts that municipal papers commonly print.
"""

from __future__ import annotations

from ogdesk.council.programme import ITEM_KIND_WORDS, ROLE_WORDS, ItemKind, Role

HONORIFICS = ("さん", "先生", "氏", "様", "殿", "君")
"""敬称 behind a name."""

ROLES: dict[str, Role] = {words: role for role, words in ROLE_WORDS.items()} | {
    "モデレータ": Role.MODERATOR,
    "コーディネータ": Role.COORDINATOR,
    "ファシリテーター": Role.MODERATOR,
    "ファシリテータ": Role.MODERATOR,
    "パネラー": Role.PANELIST,
    "パネリスト等": Role.PANELIST,
    "講演者": Role.SPEAKER,
    "基調講演者": Role.SPEAKER,
    "登壇者": Role.SPEAKER,
    "発表者": Role.REPORTER,
    "総合司会": Role.CHAIR,
    "司会者": Role.CHAIR,
    "司会進行": Role.CHAIR,
    "あいさつ": Role.GREETING,
    "挨拶者": Role.GREETING,
    "審査委員": Role.JUDGE,
    "手話通訳者": Role.SIGN_INTERPRETER,
    "同席者": Role.SITS_IN,
}
"""Words that name a role, with the spellings of the papers."""

ITEMS: dict[str, ItemKind] = {words: kind for kind, words in ITEM_KIND_WORDS.items()} | {
    "開会": ItemKind.OPENING,
    "開会あいさつ": ItemKind.OPENING,
    "主催者挨拶": ItemKind.OPENING,
    "主催者あいさつ": ItemKind.OPENING,
    "講演": ItemKind.KEYNOTE,
    "特別講演": ItemKind.KEYNOTE,
    "取り組み報告": ItemKind.REPORT,
    "取組事業報告": ItemKind.REPORT,
    "事例発表": ItemKind.REPORT,
    "事例報告": ItemKind.REPORT,
    "パネル討論": ItemKind.PANEL,
    "パネルディスカッション等": ItemKind.PANEL,
    "ディスカッション": ItemKind.PANEL,
    "意見交換": ItemKind.PANEL,
    "表彰": ItemKind.AWARDS,
    "閉会挨拶": ItemKind.CLOSING,
    "閉会あいさつ": ItemKind.CLOSING,
}
"""Words that name an item of a programme."""
del ITEMS[ITEM_KIND_WORDS[ItemKind.OTHER]]

LONG_ITEMS = (
    "基調講演",
    "特別講演",
    "パネルディスカッション",
    "活動報告",
    "取組報告",
    "事例報告",
    "事例発表",
    "表彰式",
)
"""Items that a heading may end with: 「シビックテック活動報告」."""

ROLE_OF_ITEM: dict[ItemKind, Role] = {
    ItemKind.OPENING: Role.GREETING,
    ItemKind.CLOSING: Role.GREETING,
    ItemKind.KEYNOTE: Role.SPEAKER,
    ItemKind.REPORT: Role.REPORTER,
    ItemKind.ACTIVITY_REPORT: Role.REPORTER,
    ItemKind.AWARDS: Role.JUDGE,
}
"""The role that goes without saying in an item; elsewhere パネリスト."""

HEADS = ("副市長", "副町長", "副村長", "副区長", "副知事", "市長", "町長", "村長", "区長", "知事")
"""Posts of municipalities that stand for their holder: 千葉市長."""

TITLES = (
    "最高経営責任者", "最高執行責任者", "最高技術責任者", "最高デジタル責任者", "責任者", "代表取締役", "取締役", "執行役員",
    "代表理事", "専務理事", "常務理事", "理事長", "理事", "監事", "幹事", "会長", "副会長", "社長", "代表", "共同代表", "名誉教授",
    "特任教授", "准教授", "教授", "助教", "講師", "研究員", "主席研究員", "学長", "学部長", "院長", "所長", "館長", "校長", "園長",
    "部長", "次長", "課長", "係長", "室長", "局長", "班長", "支店長", "支社長", "事務局長", "センター長", "参事", "参事官", "主幹", "主査",
    "主事", "主任", "主席", "補佐", "補佐官", "審議官", "調整官", "企画官", "専門官", "統括監", "統括官", "監", "教育長", "教育委員",
    "委員長", "委員", "座長", "議長", "議員", "大臣", "長官", "大使", "伝道師", "顧問", "相談役", "理事官", "アドバイザー", "アドバイザ",
    "フェロー", "ディレクター", "ディレクタ", "マネージャー", "マネジャー", "マネージャ", "プロデューサー", "コンサルタント", "エンジニア",
    "デザイナー", "プログラマー", "エバンジェリスト", "ジャーナリスト", "アナウンサー", "キャスター", "リーダー", "オーナー", "作家", "記者",
    "編集長", "弁護士", "税理士", "会計士", "医師", "博士", "学生", "職員", "主宰", "創設者", "創業者", "発起人", "本部長", "本部員",
    "副本部長", "担当", "CEO", "COO", "CTO", "CIO", "CDO", "CPO", *HEADS,
)  # fmt: skip
"""Words that end a 職名."""

LEGAL_FORMS = (
    "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "特定非営利活動法人", "認定特定非営利活動法人", "NPO法人",
    "ＮＰＯ法人", "国立大学法人", "公立大学法人", "学校法人", "独立行政法人", "国立研究開発法人", "地方独立行政法人", "社会福祉法人",
    "医療法人", "株式会社", "有限会社", "合同会社", "合資会社", "（一社）", "（公社）", "（一財）", "（公財）", "（株）", "（有）", "（特非）",
    "㈱", "㈲",
)  # fmt: skip
"""Legal forms; before a name they are written with it without a blank."""

BODY_ENDINGS = (
    *LEGAL_FORMS, "大学院", "大学", "高等専門学校", "高校", "省", "庁", "官房", "内閣府", "協会", "協議会", "機構", "研究所", "財団",
    "連盟", "連合会", "組合", "センター", "銀行", "新聞社", "放送局", "大使館", "委員会", "研究会", "ネットワーク", "ユニット", "研究室",
)  # fmt: skip
"""Words that end the name of a body."""

UNIT_ENDINGS = (
    "部", "課", "局", "室", "係", "科", "系", "域", "班", "学府", "学環", "専攻", "センター", "グループ", "チーム", "本部", "支店", "支社",
    "事業部", "研究所", "研究室", "推進室", "委員会", "教室", "講座", "ユニット", "機構", "会議",
)  # fmt: skip
"""Words that end the name of a 部署."""

FAMILY_NAMES = frozenset(
    {
        "長谷部",
        "日下部",
        "曽我部",
        "曾我部",
        "長宗我部",
        "伊集院",
        "西園寺",
        "小田県",
        "今野村",
        "小野村",
        "大野村",
    }
    | {
        "御所",
        "別府",
        "京都",
        "山県",
        "安部",
        "阿部",
        "渡部",
        "服部",
        "岡部",
        "園部",
        "磯部",
        "矢部",
        "軽部",
        "綾部",
        "古市",
    }
)
"""Family names that end like a body or a 部署."""

NOT_NAMES = frozenset(
    {
        "質疑応答",
        "質疑",
        "休憩",
        "受付",
        "受付開始",
        "開場",
        "趣旨説明",
        "名刺交換",
        "会場移動",
        "総括",
        "講評",
        "まとめ",
        "終了",
        "終演",
    }
    | {
        "事例紹介",
        "意見発表",
        "記念撮影",
        "集合写真",
        "交流会",
        "懇親会",
        "未定",
        "調整中",
        "会場",
        "主催",
        "共催",
        "後援",
        "協賛",
        "協力",
    }
    | {
        "連携",
        "日時",
        "日程",
        "場所",
        "定員",
        "対象",
        "参加費",
        "無料",
        "申込",
        "備考",
        "プログラム",
        "出演者",
        "出席者",
        "参加者",
        "概要",
    }
    | {
        "テーマ",
        "目的",
        "内容",
        "次第",
        "名簿",
        "公募",
        "若干名",
        "開催日時",
        "開催形式",
        "開催方法",
        "参加方法",
        "問合せ",
        "問い合わせ",
    }
    | {
        "設立",
        "会員",
        "段階",
        "検討",
        "原則",
        "事業",
        "背景",
        "課題",
        "方針",
        "経緯",
        "今後",
        "予算",
        "結果",
        "以上",
        "別紙",
        "敬具",
        "拝啓",
    }
)
"""Words of a programme that look like a name and are none."""

LABELS = NOT_NAMES | {
    "担当", "担当者", "担当課", "連絡先", "電話", "電話番号", "TEL", "Tel", "FAX", "メール", "Mail", "E-mail", "URL", "主催者", "問合せ先",
    "問い合わせ先", "お問い合わせ", "お問い合わせ先", "アクセス", "名称", "作成", "文責", "記録",
}  # fmt: skip
"""Words before a colon after which nobody of a line-up is named."""
