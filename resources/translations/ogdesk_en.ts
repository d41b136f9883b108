<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>ogdesk</name>
    <message>
        <source>設立・加入・脱退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>催し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文書</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メール</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口頭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依頼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目的の項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リンク</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会の名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>概要の項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主な活動内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15時00分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>午後3時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改元した年度の書き方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休日・議会の期間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物・役職</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員・団体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウム › 日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウム › プログラム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウム › 出席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウム › リンク</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウム › 主催など</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウム › 報道発表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会場</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部屋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非会員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称の型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>形式・会場</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主催など</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムと登壇者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配慮</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表の発表元と言い回し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部署</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつから</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつまで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任期満了日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記載順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発言順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手話通訳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要約筆記</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字幕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>託児</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>普及啓発</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>研修</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>総会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>幹事会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打合せ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リハーサル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>都道府県</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>町</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大学・研究室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企業</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社団・財団</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国の機関</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任意団体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>旧名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の書き方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>略称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>英字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当課</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>広報担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>秘書課窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会の代表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>脱退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>オンライン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>併用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申請中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>承認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不承認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次第</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進行表だけ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>候補</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打診中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内諾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>辞退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>欠席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会長市</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副会長</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>監事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>幹事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務局</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開シンポジウム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>普及啓発イベント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事前打合せ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外部の催し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企画中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公表済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>視聴用URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見逃し配信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PR動画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>質問投稿用URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申込み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当日の様子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇者用（Zoomなど）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主催</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共催</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連携</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協賛</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>後援</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>止める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建制順（団体コード順）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会長市を先頭に建制順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五十音順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手で決めた順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開会挨拶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基調講演</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取組報告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>活動報告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パネルディスカッション</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表彰式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決勝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休憩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接続確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写真撮影</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務連絡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>講師</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>モデレーター</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コーディネーター</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パネリスト</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報告者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>司会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>挨拶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>審査員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時期不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時期不詳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不詳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年月日不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空欄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会のファイル (*.ogdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しくはじめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表を確定する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>バックアップを作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>編集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>追加する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この一覧をさがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の校正へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の校正へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次のタブ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前のタブ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>キーの一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムを切り替える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>テキスト</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>第{version}版から変わったところ（{n}か所）</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>副見出しに「変更のお知らせ」と入れています。下の内容を見て、本文にも何が変わったかを書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日 {moment:%H:%M}　{who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定したあとに内容が変わったので、仕上がりに「案」と入ります。「第{next_version}版を作る」で、変更のお知らせにできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（ありません）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控え</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変わったところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前：{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>後：{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（ほかに{value}行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定したときのままの文書です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}の控えを{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{next_version}版を作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表はまだありません。「報道発表を作る」で作ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見るだけの状態なので、確定できません。ファイルを開き直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{version}版はもう確定しています。直すときは「{words}」を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>直すところが{n}件あります（F8で次へ）。</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>まだ確定できません。{first}{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表のPDFを置く場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{version}版を確定し、「{name}」を書き出しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{version}版を確定しました。PDFは書き出せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}控えは残っているので、別の場所に保存できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定できませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{version}版の下書きを作りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>フォルダーを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFを書き出し、控えをこのファイルに残します。控えは取り消しても消えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定したあとに直すところは、次の版の「変更のお知らせ」になります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}ほか{value}名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存先を変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る（Esc）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version_words}を確定しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>　同じ名前のファイルがあるので、置き換えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF：{name}
保存先：{parent}{replaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}の肩書きを、いまのまま残します。あとで肩書きが変わっても、この版は変わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムの状態が「公表済み」になります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意が{remarks}件あります。このままでも確定できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{join}さん</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>・{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>テキスト (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを「{name}」に保存しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>うまくいかない処理がありました。入力した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回、ogdesk が途中で止まりました。そのときの記録がこのパソコンに残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>くわしい情報をコピー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder_words}見るだけの状態です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}が開いています。見るだけの状態です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめに</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会のファイルを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存しました　{astimezone:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存できていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}入力した内容は、このパソコンに残してあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これは見本です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分の記録をはじめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開き直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やり直しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依頼のカレンダー（.ics）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更のお知らせ（.ics）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消のお知らせ（.ics）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開用カレンダー（.ics）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表（PDF）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表（テキスト）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共通文案（会員ごとのPDF）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表を書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n}件を「{name}」</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{where}に書き出しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}を書き出しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>バックアップを置く場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共通文案を書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>バックアップを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共通文案を書き出すフォルダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（ほかに{value}件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出すものはありませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダーを書き出すフォルダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>さがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前、ふりがな、別の書き方、団体コード、テーマ、操作の名前で探せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{typed}」は見つかりませんでした。ふりがなや別の書き方でも探せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかったもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最近開いたもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかにもあります。続きを入力すると絞り込めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}で見つかりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを開けませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを作れませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本を開きます。自由に直してかまいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設立日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称を入れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会の名称と設立日を入れると、何も入っていない記録ができます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンや共有フォルダーにある協議会のファイルを開きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録のファイルを置く場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員{members}団体とシンポジウム{symposia}回分が入った見本を開きます。自由に直してかまいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わからないときは空のままでかまいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本で試す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会の記録をはじめます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの中だけに保存します。インターネットには送りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会の名称が空です。名称を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}（{shortcuts}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかの操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この画面のタブ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>　さがす　Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>さがす（Ctrl+K）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}（{shortcut}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右の面を開閉（F9）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の面へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の面へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右の面を開閉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>絵を読み込んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルが開かれていません。ファイルを開いてから、もう一度お試しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまの状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消し済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この時点に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>場所を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>後</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n}か所を変更しました。はじめの{MOST}か所を表示しています。</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>変更の内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:%H時%M分}、{sentence}、{place_words}{state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、いまの状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、取り消し済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>きょう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>きのう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更履歴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの時点にも戻せます。戻したあとで、また進めることもできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も変更していません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力したことが、ここに順に並びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この時点に戻しました。やり直すと、また進めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion}にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必須</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0字</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n}字</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>中止する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}　{percent}％（{done}／{total}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の月（PageUp）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の月（PageDown）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{era_year_text}{month}月（{year}年）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}をカレンダーで選ぶ（Alt+↓）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{strip}」では日がわかりません。令和2年11月19日のように、日まで書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体の名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}はすでに会員です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の記録は、会員のページで追加できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふりがなや団体コードでもさがせます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6けたの数字。わからなければ空のままで追加できます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すでに会員です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別名の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別名を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}　（{kind_words}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別名「{name}」を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の書き方、旧名称、略称でもさがせます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>課</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先の欄を開閉する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先　{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役割</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最終確認日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}を公開する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（「公開する」にしたものを除く）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷物には載りません{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度のみ判明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凡例　</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体コード順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区分順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一般</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>絞り込み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>並び順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員がまだいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{search}」は見つかりませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふりがなや別の書き方でも探せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あてはまる会員はいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体を選ぶか、名称を入力して追加します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>？不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍かどうか不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員ではない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の期間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wareki}は{SPOKEN_STATUS}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出典　{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参考（答えには使っていません）　{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体コード{code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の記録がありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の記録なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員の詳細</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>詳細</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員を追加（Ctrl+N）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会は解散しています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over}{wareki}の会員は、一般{words}／特別{words2}。太字が会員、灰色は会員でない団体です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一般 {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特別 {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要確認 {unclear}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>？時期不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6けたの数字。先頭の0も入れます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>検査数字まで正しいコードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の記録を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入した時期がわかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度だけでも記録すると、名簿の「要確認」から外れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出典　{join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出典なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参考（答えには使っていません）　{beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ウェブサイト</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メモ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷物には載りません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体コードがまだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入を記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の{words}を記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参考の資料を採用しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参考の資料の採用をやめました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}の記録を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別名を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在籍の確認を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公式でない資料です。採用するまで、在籍の答えには使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ記録がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>できごと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出典</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>資料の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出典　{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}の記録を直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}の記録を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>採用済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度だけでも記録できます。例　平成28年度、令和5年9月、不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかの資料は、採用するまで答えに使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例　会員名簿（令和2年度）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>採用をやめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>採用する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公式の資料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかの資料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員を追加しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を会員から外しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを開いています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仕上がり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>縮小（Ctrl+-）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拡大（Ctrl+;）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} / {pages} ページ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}　{page}／{n}ページ</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>市長</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>町長</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村長</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区長</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首長（選挙で選ばれる）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員や団体の名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例　市長、副市長</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}さんはすでにいます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じかたなら、開いて直してください。別のかたなら、このまま追加できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓と名に分けない氏名は、姓の欄に入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓のふりがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名のふりがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表での形　{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上へ（Alt+↑）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下へ（Alt+↓）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書きを消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書き　{printed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ 主な肩書き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☆ 主にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主な肩書き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{printed}」を主な肩書きにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書きを消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書きなし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五十音の索引</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふりがなのない人へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}行へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}に一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>講師や首長の氏名、ふりがな、肩書き。登壇の記録は開催した当時の肩書きで残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}（Ctrl+N）</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n}人</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n}件</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>報道発表に載る氏名とふりがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人物をごみ箱に入れる（Del）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書きを追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふりがなが空です。報道発表で読みを付けられません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}、{event}、{role}を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles}　として</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧や報道発表では★の肩書きを先に使います</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書きは開催した当時のものです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇の記録はまだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>旧姓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>英字の氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇あり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首長</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふりがななし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物がまだいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あてはまる人物はいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>講師や首長を追加すると、ここに並びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物を追加しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物の詳細</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}さんをごみ箱に入れました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日のかた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任の期間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任の記録がありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}（不明）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任の記録なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}、{wareki}は{holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>　出典　{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任の記録を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任の記録はまだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の在任を記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人物の一覧にあるかたの氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任の記録を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職がまだありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職を追加しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日　{wareki}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職の詳細</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>千葉市長のような役職を追加します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分で書いた文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出しと本文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別紙「協議会概要」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行を開くと、文を書き換えられます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もとの内容が変わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}、{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}　印刷しません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開いています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き換える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このまま</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}の文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動の文に戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書いた文のままにしました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{heading}」を載せ{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容はまだありません。書き換えると印刷します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>載せない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>載せる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{heading}」のもとの内容が変わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまの内容からは、こうなります：{automatic_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい文にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回から写す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発表日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発表元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別紙「協議会概要」を付ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時刻の書き方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副見出し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表題</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内線</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発表元を前回から写しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文書番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宛名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解禁日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表はまだありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発表元は、前回の報道発表から写します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表を作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なおす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{LEVEL_WORDS}、{sentence}、{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校正の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仕上がりを作れませんでした。ひとつ前の仕上がりを表示しています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仕上がりを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表資料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認が必要なところはありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作ると、ここに仕上がりが出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仕上がりを新しくできませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 で次へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出せません（{stopping}件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出せます</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>前回、保存する前に終わった入力が{n}か所あります。</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>入力を戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設立の日を入力すると、前の年度までの行がここに並びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行を書き足す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}に行を書き足す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主な活動内容を自動に戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（行なし）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動の行：{automatic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動の行は、{automatic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き換え</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}を追加する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}の内容に戻しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまの内容は、先に新しいバックアップとして残します。戻したあとで、そのバックアップに戻すこともできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存先とバックアップ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまバックアップを作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}　このパソコンの中だけに保存します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>すべて見る（{n}件）</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>このバックアップに戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}（{reason}）のバックアップに戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}の内容に戻しました。戻す前の内容も、バックアップに残してあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだファイルを開いていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>バックアップはまだありません。変更して閉じると、1日に1つ自動で作ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後のバックアップ　{when}（{reason}）
フォルダー　{folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>バックアップを作りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>バックアップに戻しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ごみ箱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ごみ箱は空です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を完全に消しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この{kind}と、その中に入力した内容を、ファイルから消します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完全に消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を完全に消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」を{done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」は消せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完全に消すまで残ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}　{day}に消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完全に消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年や年度だけでも記録できます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts}の{texts2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい{CLAUSE_WORDS}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{CLAUSE_WORDS}を{value}番目へ移しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい名称はいつから</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称「{texts}」を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会の名称を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい役</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい役の団体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい役はいつから</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この行を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{CLAUSE_WORDS}を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役員を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{CLAUSE_WORDS} {place}を{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解散の日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目的と事業内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役員の任期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代表メールを入力する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代表メール</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代表メールを公開する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このファイルの設定です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称の履歴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解散した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別紙「協議会概要」に載ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会長市は別紙と席の並びに使います</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会の代表メール</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別紙に載ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入や催しの記録から自動で行を作ります。「書き換える」で、紙のとおりの文にできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}の連絡先です。公開すると、公開用のカレンダーの差出人になります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務局の連絡先に入ります。公開用のカレンダーの差出人になります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1行に1つ、はじめとおわりの日と名前を入力します。例　2021-12-01..2021-12-20 12月議会　毎年のときは　12-29..01-03 年末年始　国民の祝日は入力しなくても避けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付と言い回し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019年度の書き方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>平成31年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>令和元年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別紙の主な活動内容などで、改元のあった年度をどう書くかを選びます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行で編集をはじめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2・Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行の順番を変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑・Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ごみ箱へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダーや一覧を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付を1日、1か月ずつ変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓・PageUp・PageDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仕上がりを拡大・縮小・幅に合わせる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+;・Ctrl+-・Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ボタンの上にマウスを置いても、そのキーがわかります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行や欄の中で</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>・</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明るい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンに合わせる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>標準</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UD書体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変えるとすぐに変わります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>焦点を強く表示する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見た目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次に開いたときから変わります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見た目を元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンだけの設定です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更履歴と、ほかのかたが開いたときに表示します。空のときは「{pc_name}」です。次に開いたときから変わります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}番目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席を開く	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席から外す	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下手へ動かす	Ctrl+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上手へ動かす	Ctrl+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}番目から{value2}番目へ移動しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下手から{value}番目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ確かではありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席次図</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スクリーン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客席側（画面の並びは左から）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客席側</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席次の表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席次の見方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>モデレーターを下手に</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会長市を中央に</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑↓ で席を動かす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+←→ で席を動かす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席はもうこの順番です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>図で見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表で見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席を{words}にしました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role_words}を下手に置きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会長市を中央にしました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回をもとに追加する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムを追加する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇者を貼り付ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムを追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回をもとに</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空ではじめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回をもとにすると、選んだところだけを引き継ぎます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」をもとにします。状態・回答・代理・URLは引き継ぎません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}は{obstacle}のため、別の週にしました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>脱退した会員の{join}は引き継ぎません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定の「閉じる期間」の「{unread_periods}」は読めませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの候補</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前後の週に空いた日がありません。開催日を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}は{obstacle}です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿、プログラム、表計算の行などを貼り付けてください。Space で追加する行を選び、Enter で直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>貼り付けた文</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rowCount}人のうち{n}人を追加します</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>追加できませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇者を読み取れませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1行に1人ずつ、「所属　職名　氏名　氏」のように書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか{value}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>読み取れなかった行が{n}行あります</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>「{lines}」{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>」「</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名・役職</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わかったこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item_words}に登壇ずみ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item_words}へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録ずみ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめてください：{join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>追加しない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取った登壇者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムを追加しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もとにするシンポジウムがまだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>貼り付けるシンポジウムを開いてから、もう一度選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}、{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>載せる肩書き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理の職</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答の方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答を記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の回答を「{value}」にしました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理の氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理のふりがな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先のメール</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んでいるかたがいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧から選ぶと、ここで回答を記録できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ登録がありません。入れると連絡先に残ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}（印刷物には載りません）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これまでのやりとり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依頼と当日のこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだかたの回答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ記録がありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態（直接変える）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退出可能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接続場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接続テスト</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随行者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当日連絡先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{note}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後のやりとり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>渡した物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メールがありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited}日たちました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依頼と回答の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理で確定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答待ち</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>辞退・欠席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依頼を書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更を書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更のお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消を書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消のお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開用を書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開用カレンダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メールに付けて送るファイルを書き出します。このパソコンから送信はしません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}を書き出すフォルダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダーのファイル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}を書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{value}を{n}件書き出しました</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>書き出したファイルはありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>しぼり込み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ登壇者がいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムに席を作ると、ここに並びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この条件に合うかたはいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回の書き出し：{public}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依頼と回答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇者だけに伝えます。印刷物には載りません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催日がまだありません。「日を追加」で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会場を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この会場を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リンクを追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>視聴用や登壇者用のURLを、ここに入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>質問の案内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>視聴用URLの下に載る一文です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}のURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催日を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会場を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開の初日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公開の最終日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}を消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>翌日に終わる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{SEAT_ORDER_WORDS}を{PRINTED_ORDER_WORDS}にしました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>並べ替え</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇者の順番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席がまだありません。「席を追加」で登壇者を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長さ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演題・テーマ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>固定の開始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登壇者、{SEAT_ORDER_WORDS}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を席から外しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空なら前の項目から計算します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この項目のそのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>説明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じかたが二つの席にいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>載せる文書</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>題名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>並行して進むときだけ入れます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{SEAT_ORDER_WORDS}{place}番目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重なり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来る人は未定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>古い順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度ごとに並びます。名称・テーマ・登壇者の名前で探せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムをさがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムを追加（Ctrl+N）</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,}件</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>「{query}」は見つかりませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムがまだありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>追加すると、日時やプログラムから報道発表ができます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」をごみ箱に入れました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シンポジウムの一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>承認日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>承認番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「（予定）」として載せる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主催などから外す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind_words} {name}の状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済みの団体は、その名称で結び付きます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を外しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度（開催日から自動）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>形式と会場</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加と配慮</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催日がわからないあいだの年度です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>テーマ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>趣旨・目的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>形式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催形式の文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申込方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>資料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務局のメモ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>概要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表の「趣旨・目的」に載ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報道発表の「開催形式」に載ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>定員（人）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加費（円）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申込期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副題</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのシンポジウムに切り替える（Ctrl+J）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す（Ctrl+E）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと{days_left}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{TABS}（{waiting}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{TABS}（{n}）</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{int}時{int2}分から{length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長さ未定</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n}番目、{length}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>前に{gap}分あき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前と{value}分重なり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}「{texts}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答待ち{waiting}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>載せる文書は{printed_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}番目から{value2}番目へ移動。開始{starts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>～{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答待ち {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目を追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目を追加（Ctrl+N）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムはまだありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目を追加すると、開始時刻を自動で計算します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑↓ で順番を変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}をプログラムから消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来る人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役職か氏名を入れると、候補が出ます。空にすると空席です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space で選び、Alt+↑↓ で順番を変えます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役割の書き方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷物に載せる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演題</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メモ（載りません）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての一覧を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかった役職と人物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」を人物に追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい人物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答待ちのかたはいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認が必要なところはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今年度へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の年度（Page Up）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の年度（Page Down）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度の流れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この年度の予定や記録はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}の流れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度の数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}の数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員は{month}月{day}日現在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>少なく見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて見る（ほか{rest}件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>準備の進みぐあい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}、{replace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}、{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}、{words}、{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words}、{n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>、{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答を記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今年度の予定はまだありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>追加すると、準備の進みぐあいがここに出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後のシンポジウム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回のシンポジウム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}の準備</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次のシンポジウム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと{days}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>きょうです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}（日付不明）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、予定はありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人の名前かどうか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓と名の分かれ目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふりがなの分かれ目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>肩書きの区切り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長谷部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日下部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>曽我部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>曾我部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長宗我部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>伊集院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>西園寺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小田県</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今野村</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小野村</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大野村</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>御所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別府</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>京都</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>山県</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>安部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>阿部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>渡部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>岡部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>園部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磯部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>矢部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>軽部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>綾部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>古市</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公募</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>若干名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催形式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問合せ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問い合わせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>定員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加費</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>無料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申込</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出演者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出席者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>質疑応答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>質疑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付開始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開場</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>趣旨説明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名刺交換</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会場移動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>総括</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>講評</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まとめ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終演</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事例紹介</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>意見発表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記念撮影</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>集合写真</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交流会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>懇親会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調整中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加用URL（公開しないでください）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宛先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拘束時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加用URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この催しは中止になりました。カレンダーからこの予定を削除してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご出席のお願いを取り消します。カレンダーからこの予定を削除してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日の開催はなくなりました。カレンダーからこの予定を削除してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回答の宛先が変わるため、この依頼を取り消します。新しい依頼を別にお送りします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>概要から自動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムから自動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別紙の有無から自動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協議会から自動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会員と催しから自動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の表記</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>個人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
