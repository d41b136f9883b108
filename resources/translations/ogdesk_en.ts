<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>ogdesk</name>
    <message>
        <source>代理 › 職</source>
        <translation>Deputy › Title</translation>
    </message>
    <message>
        <source>代理のかたの職が空です。副市長のように入力してください。</source>
        <translation>The deputy’s title is empty. Enter it, for example “副市長”.</translation>
    </message>
    <message>
        <source>代理 › 氏名</source>
        <translation>Deputy › Name</translation>
    </message>
    <message>
        <source>代理 › ふりがな</source>
        <translation>Deputy › Reading</translation>
    </message>
    <message>
        <source>公開用</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>依頼</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>プログラムに席がありません</source>
        <translation>No seat in the programme</translation>
    </message>
    <message>
        <source>日付不明</source>
        <translation>Date unknown</translation>
    </message>
    <message>
        <source>（名前なし）</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>期限 {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>「{title}」には取り消す依頼がありません。状態を中止にするか、出席の状態を取消にしてから書き出してください。</source>
        <translation>“{title}” has no request to withdraw. Set its state to Cancelled or the attendance to Withdrawn, then export.</translation>
    </message>
    <message>
        <source>協議会の代表メールが公開になっていないので、主催者のない公開用カレンダーを書き出しました。</source>
        <translation>The council’s mail address is not public, so a public calendar without an organiser was exported.</translation>
    </message>
    <message>
        <source>前に渡した内容から変わったところはありません。何も書き出していません。</source>
        <translation>Nothing has changed since the last hand-out. Nothing was exported.</translation>
    </message>
    <message>
        <source>回答を受け取る協議会のメールアドレスがありません。事務局の団体の連絡先に「協議会の代表」のメールを入力してください。</source>
        <translation>The council has no mail address for answers. Enter “Council” mail in the contact of the secretariat’s organisation.</translation>
    </message>
    <message>
        <source>「{title}」には、依頼を出せる出席者がいません。プログラムに登壇者を入れてください。</source>
        <translation>“{title}” has nobody to send a request to. Add speakers to the programme.</translation>
    </message>
    <message>
        <source>「{title}」では、まだどなたにも依頼を渡していません。先に依頼を書き出してください。</source>
        <translation>Nobody has been given a request for “{title}” yet. Export the requests first.</translation>
    </message>
    <message>
        <source>打診を記録</source>
        <translation>Record asking</translation>
    </message>
    <message>
        <source>電話で確認</source>
        <translation>Confirm by phone</translation>
    </message>
    <message>
        <source>回答を記録</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>確定を記録</source>
        <translation>Record confirmation</translation>
    </message>
    <message>
        <source>代理の氏名を入力</source>
        <translation>Enter deputy’s name</translation>
    </message>
    <message>
        <source>ふりがなを入力</source>
        <translation>Enter reading</translation>
    </message>
    <message>
        <source>席を決め直す</source>
        <translation>Decide the seat again</translation>
    </message>
    <message>
        <source>取消を書き出す</source>
        <translation>Export withdrawal</translation>
    </message>
    <message>
        <source>メールを登録</source>
        <translation>Enter mail</translation>
    </message>
    <message numerus="yes">
        <source>「{name}」というかたが{n}人います。人物の一覧で氏名を確かめてください。</source>
        <translation><numerusform>{n} person is called “{name}”. Check the name in the list of people.</numerusform><numerusform>{n} people are called “{name}”. Check the name in the list of people.</numerusform></translation>
    </message>
    <message>
        <source>肩書き › 団体</source>
        <translation>Affiliation › Organisation</translation>
    </message>
    <message>
        <source>「{name}」というかたは見つかりません。先に人物に追加してください。</source>
        <translation>Nobody called “{name}” was found. Add the person first.</translation>
    </message>
    <message>
        <source>連絡先 › メール</source>
        <translation>Contact › Mail</translation>
    </message>
    <message>
        <source>この期間はもうありません。いまの画面で入力し直してください。</source>
        <translation>This period is no longer there. Enter it again on the screen you see now.</translation>
    </message>
    <message>
        <source>役職に団体がないので、連絡先を作れません。役職の団体を入力してください。</source>
        <translation>The post has no organisation, so no contact can be made. Enter the organisation of the post.</translation>
    </message>
    <message>
        <source>この見出しはもうありません。いまの画面で入力し直してください。</source>
        <translation>This heading is no longer there. Enter it again on the screen you see now.</translation>
    </message>
    <message>
        <source>報道発表 › 本文</source>
        <translation>Press release › Text</translation>
    </message>
    <message>
        <source>報道発表 › 見出し</source>
        <translation>Press release › Heading</translation>
    </message>
    <message>
        <source>団体</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>別名</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>人物</source>
        <translation>People</translation>
    </message>
    <message>
        <source>肩書き</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>役職</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>在任</source>
        <translation>Term of office</translation>
    </message>
    <message>
        <source>会員</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>シンポジウム</source>
        <translation>Symposia</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>会場</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>主催など</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>プログラム</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>登壇</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>リンク</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>報道発表</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>報道発表の本文</source>
        <translation>Text of the press release</translation>
    </message>
    <message>
        <source>SDGsの目標</source>
        <translation>SDG target</translation>
    </message>
    <message>
        <source>協議会</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>協議会の名称</source>
        <translation>Council name</translation>
    </message>
    <message>
        <source>役員</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>概要の項目</source>
        <translation>Outline item</translation>
    </message>
    <message>
        <source>主な活動内容</source>
        <translation>Main activities</translation>
    </message>
    <message>
        <source>休日・議会の期間</source>
        <translation>Holidays and council sessions</translation>
    </message>
    <message>
        <source>このファイルの設定</source>
        <translation>Settings of this file</translation>
    </message>
    <message>
        <source>15時00分</source>
        <translation>15:00 as “15時00分”</translation>
    </message>
    <message>
        <source>午後3時</source>
        <translation>15:00 as “午後3時”</translation>
    </message>
    <message>
        <source>印刷物には載りません</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>年や年度だけでも記録できます</source>
        <translation>A year or fiscal year is enough</translation>
    </message>
    <message>
        <source>出典</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>団体コード</source>
        <translation>Organisation code</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>ウェブサイト</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>姓</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>名</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>姓のふりがな</source>
        <translation>Family reading</translation>
    </message>
    <message>
        <source>名のふりがな</source>
        <translation>Given reading</translation>
    </message>
    <message>
        <source>旧姓</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>英字の氏名</source>
        <translation>Name in Latin letters</translation>
    </message>
    <message>
        <source>部署</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>職名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>首長</source>
        <translation>Head of the body</translation>
    </message>
    <message>
        <source>選挙で選ばれる</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>任期満了日</source>
        <translation>Term ends on</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>名簿での順</source>
        <translation>Order in the list</translation>
    </message>
    <message>
        <source>副題</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>テーマ</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>趣旨・目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>回</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>開催形式の文</source>
        <translation>Text on the form</translation>
    </message>
    <message>
        <source>質問の案内</source>
        <translation>Note on questions</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>変更の断り書き</source>
        <translation>Note on changes</translation>
    </message>
    <message>
        <source>定員</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>参加費</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>申込方法</source>
        <translation>How to apply</translation>
    </message>
    <message>
        <source>申込期限</source>
        <translation>Apply until</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>資料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>手話通訳</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>要約筆記</source>
        <translation>Note-taking</translation>
    </message>
    <message>
        <source>字幕</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>託児</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>参加者数</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>参加者数は約</source>
        <translation>Participants are approximate</translation>
    </message>
    <message>
        <source>スタッフ除く</source>
        <translation>Without staff</translation>
    </message>
    <message>
        <source>主な活動内容のかっこ書き</source>
        <translation>Remark in main activities</translation>
    </message>
    <message>
        <source>開催日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>開始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>終了</source>
        <translation>End</translation>
    </message>
    <message>
        <source>翌日に終わる</source>
        <translation>Ends the next day</translation>
    </message>
    <message>
        <source>日時の覚え書き</source>
        <translation>Remark on date and time</translation>
    </message>
    <message>
        <source>部屋</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>承認日</source>
        <translation>Granted on</translation>
    </message>
    <message>
        <source>承認番号</source>
        <translation>Grant number</translation>
    </message>
    <message>
        <source>「（予定）」として載せる</source>
        <translation>Print with “（予定）”</translation>
    </message>
    <message>
        <source>題名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>演題</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>固定の開始</source>
        <translation>Fixed start</translation>
    </message>
    <message>
        <source>長さ</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>載せる文書</source>
        <translation>Printed in</translation>
    </message>
    <message>
        <source>首長の氏名も載せる</source>
        <translation>Print heads with their names</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>役割の書き方</source>
        <translation>Wording of the role</translation>
    </message>
    <message>
        <source>載せる</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>記載順</source>
        <translation>Printed order</translation>
    </message>
    <message>
        <source>席次</source>
        <translation>Stage order</translation>
    </message>
    <message>
        <source>発言順</source>
        <translation>Speaking order</translation>
    </message>
    <message>
        <source>来る人</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>代理の職</source>
        <translation>Deputy’s title</translation>
    </message>
    <message>
        <source>代理の氏名</source>
        <translation>Deputy’s name</translation>
    </message>
    <message>
        <source>代理のふりがな</source>
        <translation>Reading of deputy’s name</translation>
    </message>
    <message>
        <source>依頼先</source>
        <translation>Request goes to</translation>
    </message>
    <message>
        <source>回答期限</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>入り</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>退出可能</source>
        <translation>May leave</translation>
    </message>
    <message>
        <source>接続場所</source>
        <translation>Connects from</translation>
    </message>
    <message>
        <source>接続テスト</source>
        <translation>Connection test</translation>
    </message>
    <message>
        <source>控室</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>随行者</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>当日連絡先</source>
        <translation>Contact on the day</translation>
    </message>
    <message>
        <source>連絡先のメール</source>
        <translation>Contact’s mail</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>公開する</source>
        <translation>Make public</translation>
    </message>
    <message>
        <source>公開の初日</source>
        <translation>First public day</translation>
    </message>
    <message>
        <source>公開の最終日</source>
        <translation>Last public day</translation>
    </message>
    <message>
        <source>部</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>課</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>TELを公開する</source>
        <translation>Make phone public</translation>
    </message>
    <message>
        <source>内線</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>FAXを公開する</source>
        <translation>Make fax public</translation>
    </message>
    <message>
        <source>メール</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>メールを公開する</source>
        <translation>Make mail public</translation>
    </message>
    <message>
        <source>最終確認日</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>発表元</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>発表日</source>
        <translation>Release date</translation>
    </message>
    <message>
        <source>同時発表の時刻</source>
        <translation>Time of joint release</translation>
    </message>
    <message>
        <source>文書番号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>宛名</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>副見出し</source>
        <translation>Tagline</translation>
    </message>
    <message>
        <source>表題</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>解禁日時</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>取材の受付</source>
        <translation>Press reception</translation>
    </message>
    <message>
        <source>撮影できる範囲</source>
        <translation>What may be filmed</translation>
    </message>
    <message>
        <source>囲み取材</source>
        <translation>Questions to speakers</translation>
    </message>
    <message>
        <source>取材の事前申込先</source>
        <translation>Press: apply to</translation>
    </message>
    <message>
        <source>取材の当日の電話</source>
        <translation>Press: phone on the day</translation>
    </message>
    <message>
        <source>別紙を付ける</source>
        <translation>Attach the annex</translation>
    </message>
    <message>
        <source>時刻の書き方</source>
        <translation>Way of writing times</translation>
    </message>
    <message>
        <source>起案日</source>
        <translation>Drafted on</translation>
    </message>
    <message>
        <source>決裁日</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>目標の番号</source>
        <translation>Number of the goal</translation>
    </message>
    <message>
        <source>ターゲット</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>目標の文</source>
        <translation>Text of the goal</translation>
    </message>
    <message>
        <source>設立</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>解散した</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>解散</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>いつから</source>
        <translation>From</translation>
    </message>
    <message>
        <source>役</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>いつまで</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>「{entity}」という種類はありません。{fields} から選んでください。</source>
        <translation>There is no kind “{entity}”. Choose from {fields}.</translation>
    </message>
    <message>
        <source>{entity}に「{name}」という項目はありません。ogdesk set --fields {entity2} で項目を確かめてください。</source>
        <translation>{entity} has no field “{name}”. See the fields with ogdesk set --fields {entity2}.</translation>
    </message>
    <message>
        <source>6けたの数字。先頭の0も入れます</source>
        <translation>Six digits, with the leading 0</translation>
    </message>
    <message>
        <source>役職||欄</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>報道発表の「趣旨・目的」に載ります</source>
        <translation>Printed under “趣旨・目的” of the press release</translation>
    </message>
    <message>
        <source>報道発表の「開催形式」に載ります</source>
        <translation>Printed under “開催形式” of the press release</translation>
    </message>
    <message>
        <source>視聴用URLの下に載る一文です</source>
        <translation>A sentence printed under the viewing URL</translation>
    </message>
    <message>
        <source>開催日がわからないあいだの年度です</source>
        <translation>Counts while the day is not known</translation>
    </message>
    <message>
        <source>定員（人）</source>
        <translation>Places (people)</translation>
    </message>
    <message>
        <source>参加費（円）</source>
        <translation>Fee (yen)</translation>
    </message>
    <message>
        <source>事務局のメモ</source>
        <translation>Notes of the secretariat</translation>
    </message>
    <message>
        <source>「（予定）」の付け外し</source>
        <translation>“(planned)”: set or removed</translation>
    </message>
    <message>
        <source>並行して進むときだけ入れます</source>
        <translation>Only where items run in parallel</translation>
    </message>
    <message>
        <source>空なら前の項目から計算します</source>
        <translation>If empty, it follows from the item before</translation>
    </message>
    <message>
        <source>印刷物に載せる</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>資料（載りません）</source>
        <translation>Materials (not printed)</translation>
    </message>
    <message>
        <source>資料の名前かURL</source>
        <translation>Name or URL of the materials</translation>
    </message>
    <message>
        <source>メモ（載りません）</source>
        <translation>Notes (not printed)</translation>
    </message>
    <message>
        <source>連絡先のメールを変更</source>
        <translation>Mail of the contact: changed</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>電話番号を公開する</source>
        <translation>Make phone public</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>発表の時刻</source>
        <translation>Time of release</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>事前申込先</source>
        <translation>Apply to</translation>
    </message>
    <message>
        <source>当日の電話</source>
        <translation>Phone on the day</translation>
    </message>
    <message>
        <source>別紙「協議会概要」を付ける</source>
        <translation>Attach the annex: outline of the council</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>SDGsの目標の番号</source>
        <translation>Number of the SDG</translation>
    </message>
    <message>
        <source>SDGsのターゲット</source>
        <translation>SDG target</translation>
    </message>
    <message>
        <source>SDGsの目標の文</source>
        <translation>Text of the SDG</translation>
    </message>
    <message>
        <source>解散の日</source>
        <translation>Dissolved on</translation>
    </message>
    <message>
        <source>休日・議会の期間を変更</source>
        <translation>Holidays and council sessions: changed</translation>
    </message>
    <message>
        <source>見出しの書き換え</source>
        <translation>Heading: rewritten</translation>
    </message>
    <message>
        <source>本文の書き換え</source>
        <translation>Text: rewritten</translation>
    </message>
    <message>
        <source>「{name}」は変更できません。{why_read_only}</source>
        <translation>“{name}” cannot be changed. {why_read_only}</translation>
    </message>
    <message>
        <source>バックアップに戻せませんでした。内容は前のままです。{sentence}</source>
        <translation>The backup could not be restored. Nothing was changed. {sentence}</translation>
    </message>
    <message>
        <source>「{name}」は壊れているので、戻しませんでした。いまの内容はそのままです。別のバックアップを選んでください。</source>
        <translation>“{name}” is damaged and was not restored. Nothing was changed. Choose another backup.</translation>
    </message>
    <message>
        <source>バックアップに戻せませんでした。{sentence}</source>
        <translation>The backup could not be restored. {sentence}</translation>
    </message>
    <message>
        <source>バックアップに戻せませんでした。ほかのプログラムがファイルを使っています。内容は前のままです。</source>
        <translation>The backup could not be restored. Another program is using the file. Nothing was changed.</translation>
    </message>
    <message>
        <source>ごみ箱に入れたままにしてください。</source>
        <translation>Leave it in the bin.</translation>
    </message>
    <message>
        <source>名前のないもの</source>
        <translation>Something without a name</translation>
    </message>
    <message>
        <source>ごみ箱を空にする</source>
        <translation>Empty the bin</translation>
    </message>
    <message>
        <source>どれもほかで使われているので、消せませんでした。ごみ箱に入れたままにしてください。</source>
        <translation>Each of them is used elsewhere, so none could be deleted. Leave them in the bin.</translation>
    </message>
    <message>
        <source>「協議会の名称」</source>
        <translation>“Council name”</translation>
    </message>
    <message>
        <source>{minutes}分</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{place}番目</source>
        <translation>Place {place}</translation>
    </message>
    <message>
        <source>{title}　{old}→{new}</source>
        <translation>{title} · {old} → {new}</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>ごみ箱の中</source>
        <translation>In the bin</translation>
    </message>
    <message>
        <source>一覧の中</source>
        <translation>In the lists</translation>
    </message>
    <message>
        <source>シンポジウム › 日時</source>
        <translation>Symposia › Date and time</translation>
    </message>
    <message>
        <source>シンポジウム › 会場</source>
        <translation>Symposia › Venue</translation>
    </message>
    <message>
        <source>シンポジウム › 依頼と回答</source>
        <translation>Symposia › Requests and answers</translation>
    </message>
    <message>
        <source>シンポジウム › リンク</source>
        <translation>Symposia › Links</translation>
    </message>
    <message>
        <source>シンポジウム › 主催など</source>
        <translation>Symposia › Organisers</translation>
    </message>
    <message>
        <source>シンポジウム › 報道発表</source>
        <translation>Symposia › Press release</translation>
    </message>
    <message>
        <source>会員 › 在籍の記録</source>
        <translation>Members › Membership record</translation>
    </message>
    <message>
        <source>会員 › 在籍の確認</source>
        <translation>Members › Membership check</translation>
    </message>
    <message>
        <source>会員 › 別名</source>
        <translation>Members › Alias</translation>
    </message>
    <message>
        <source>人物 › 肩書き</source>
        <translation>People › Affiliation</translation>
    </message>
    <message>
        <source>人物 › 役職</source>
        <translation>People › Posts</translation>
    </message>
    <message>
        <source>設定 › 協議会</source>
        <translation>Settings › Council</translation>
    </message>
    <message>
        <source>設定 › 役員の任期</source>
        <translation>Settings › Terms of office</translation>
    </message>
    <message>
        <source>設定 › 目的と事業内容</source>
        <translation>Settings › Purpose and activities</translation>
    </message>
    <message>
        <source>設定 › 主な活動内容</source>
        <translation>Settings › Main activities</translation>
    </message>
    <message>
        <source>シンポジウム › プログラム</source>
        <translation>Symposia › Programme</translation>
    </message>
    <message>
        <source>報道発表の状態</source>
        <translation>State of the press release</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>残した氏名</source>
        <translation>Name kept</translation>
    </message>
    <message>
        <source>残したふりがな</source>
        <translation>Reading kept</translation>
    </message>
    <message>
        <source>残した肩書き</source>
        <translation>Affiliations kept</translation>
    </message>
    <message>
        <source>主な肩書き</source>
        <translation>Main affiliation</translation>
    </message>
    <message>
        <source>職務代理</source>
        <translation>Acting holder</translation>
    </message>
    <message>
        <source>（予定）を付ける</source>
        <translation>Add “（予定）”</translation>
    </message>
    <message>
        <source>承認の日</source>
        <translation>Granted on</translation>
    </message>
    <message>
        <source>承認の番号</source>
        <translation>Grant number</translation>
    </message>
    <message>
        <source>承認された名称</source>
        <translation>Name as granted</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>How</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>全会員の名簿</source>
        <translation>List of all members</translation>
    </message>
    <message>
        <source>会員区分</source>
        <translation>Class of member</translation>
    </message>
    <message>
        <source>名簿での書き方</source>
        <translation>Wording in the list</translation>
    </message>
    <message>
        <source>本文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>採用する</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>順</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>発行</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>発行の日</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>出典の種類</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <source>出典についてのメモ</source>
        <translation>Note on the source</translation>
    </message>
    <message>
        <source>推定</source>
        <translation>Inferred</translation>
    </message>
    <message>
        <source>ごみ箱</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>{start}、{end}</source>
        <translation>{start}, {end}</translation>
    </message>
    <message>
        <source>始まりは不明</source>
        <translation>Start unknown</translation>
    </message>
    <message>
        <source>終わりは不明</source>
        <translation>End unknown</translation>
    </message>
    <message>
        <source>{start}から</source>
        <translation>From {start}</translation>
    </message>
    <message>
        <source>{earliest}から{latest}までのあいだに始まる</source>
        <translation>Begins between {earliest} and {latest}</translation>
    </message>
    <message>
        <source>始まりは不明（遅くとも{day}）</source>
        <translation>Start unknown ({day} at the latest)</translation>
    </message>
    <message>
        <source>始まりは不明（早くとも{day}）</source>
        <translation>Start unknown ({day} at the earliest)</translation>
    </message>
    <message>
        <source>いまも続く</source>
        <translation>Still going on</translation>
    </message>
    <message>
        <source>{earliest}から{latest}までのあいだに終わる</source>
        <translation>Ends between {earliest} and {latest}</translation>
    </message>
    <message>
        <source>終わりは不明（遅くとも{day}）</source>
        <translation>End unknown ({day} at the latest)</translation>
    </message>
    <message>
        <source>いまも続く（最終確認{day}）</source>
        <translation>Still going on (last confirmed {day})</translation>
    </message>
    <message>
        <source>{end}に終わる</source>
        <translation>Ended {end}</translation>
    </message>
    <message>
        <source>{end}まで</source>
        <translation>Until {end}</translation>
    </message>
    <message>
        <source>{certain}（ほかに不明{uncertain}）</source>
        <translation>{certain} ({uncertain} more unclear)</translation>
    </message>
    <message>
        <source>{start}　協議会の名称を「{name}」に変更</source>
        <translation>{start} · Council renamed “{name}”</translation>
    </message>
    <message>
        <source>「{name}」という名前の団体がもう一つあります。同じ団体なら統合してください。</source>
        <translation>There is another organisation called “{name}”. If it is the same, merge them.</translation>
    </message>
    <message>
        <source>団体コード{code}は「{other}」にもあります。どちらかを直すか、統合してください。</source>
        <translation>Organisation code {code} is also that of “{other}”. Correct one of them, or merge them.</translation>
    </message>
    <message>
        <source>別名「{alias}」は、「{other}」の名前でもあります。同じ団体なら統合してください。</source>
        <translation>The alias “{alias}” is also the name of “{other}”. If it is the same organisation, merge them.</translation>
    </message>
    <message>
        <source>団体コードは地方公共団体だけにあります。種類を確かめてください。</source>
        <translation>Only local governments have an organisation code. Check the kind.</translation>
    </message>
    <message>
        <source>団体コード{code}は市区町村のものです。都道府県のコードではありません。</source>
        <translation>Organisation code {code} belongs to a city, town or ward, not to a prefecture.</translation>
    </message>
    <message>
        <source>団体コード{code}は都道府県のものです。市区町村のコードか、種類を確かめてください。</source>
        <translation>Organisation code {code} belongs to a prefecture. Enter the code of the city, or check the kind.</translation>
    </message>
    <message>
        <source>在籍</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>非会員</source>
        <translation>Not a member</translation>
    </message>
    <message>
        <source>団体 › 別名</source>
        <translation>Organisation › Alias</translation>
    </message>
    <message>
        <source>別名が空です。別名を入力してください。</source>
        <translation>The alias is empty. Enter the alias.</translation>
    </message>
    <message>
        <source>{name}の脱退が加入より前になります。日付を確かめてください。</source>
        <translation>{name} would leave before it joined. Check the dates.</translation>
    </message>
    <message>
        <source>「{name}」はすでに会員の一覧にあります。在籍の記録に追加してください。</source>
        <translation>“{name}” is already in the list of members. Add it to the membership record.</translation>
    </message>
    <message>
        <source>「{words}」はすでにあります。ほかの名前を入力してください。</source>
        <translation>“{words}” is already there. Enter another name.</translation>
    </message>
    <message>
        <source>団体 › 名称</source>
        <translation>Organisation › Name</translation>
    </message>
    <message>
        <source>団体 › 団体コード</source>
        <translation>Organisation › Organisation code</translation>
    </message>
    <message>
        <source>在籍の記録 › 名称変更</source>
        <translation>Membership record › Renamed</translation>
    </message>
    <message>
        <source>前の名称と新しい名称を、二つとも入力してください。</source>
        <translation>Enter both the former and the new name.</translation>
    </message>
    <message>
        <source>前の名称か新しい名称のどちらかは、いまの名称「{name}」にしてください。</source>
        <translation>Let the former or the new name be the present one, “{name}”.</translation>
    </message>
    <message>
        <source>{year}　{title}</source>
        <translation>{year} · {title}</translation>
    </message>
    <message>
        <source>{name}（不明）</source>
        <translation>{name} (unclear)</translation>
    </message>
    <message>
        <source>同じ団体どうしは統合できません。もう一つの団体を選んでください。</source>
        <translation>An organisation cannot be merged with itself. Choose another organisation.</translation>
    </message>
    <message>
        <source>「{name}」は別名として残ります。</source>
        <translation>“{name}” stays as an alias.</translation>
    </message>
    <message>
        <source>役職「{other}」は「{post}」と一つになります。</source>
        <translation>Post “{other}” becomes one with “{post}”.</translation>
    </message>
    <message>
        <source>主催などに同じ団体が二つ並びます。統合のあとで片方を消してください。</source>
        <translation>The same organisation will appear twice among the organisers. Delete one after merging.</translation>
    </message>
    <message numerus="yes">
        <source>二つの在籍は一つになります。同じ記録{n}件はまとめます。</source>
        <translation><numerusform>The two memberships become one. {n} equal record is put together.</numerusform><numerusform>The two memberships become one. {n} equal records are put together.</numerusform></translation>
    </message>
    <message>
        <source>二つの在籍は一つになります。</source>
        <translation>The two memberships become one.</translation>
    </message>
    <message>
        <source>役員「{office}」の同じ任期は一つになります。</source>
        <translation>The equal terms of office “{office}” become one.</translation>
    </message>
    <message>
        <source>{word}は「{mine}」のままです。「{theirs}」は異なる記載として残します。</source>
        <translation>{word} stays “{mine}”. “{theirs}” is kept as a differing entry.</translation>
    </message>
    <message>
        <source>加入の記録が二つ以上になります。統合のあとで在籍の記録を確かめてください。</source>
        <translation>There will be two or more records of joining. Check the membership record after merging.</translation>
    </message>
    <message>
        <source>区分は「{kept}」のままです。</source>
        <translation>The class stays “{kept}”.</translation>
    </message>
    <message>
        <source>役職「{post}」は二つのままです。同じシンポジウムに両方が登場しています。</source>
        <translation>Post “{post}” stays twice. Both appear in the same symposium.</translation>
    </message>
    <message>
        <source>在籍を確かめた時期が空です。令和2年11月6日のように入力してください。</source>
        <translation>When the membership was checked is empty. Enter it like “令和2年11月6日”.</translation>
    </message>
    <message>
        <source>名簿の時期が空です。令和2年11月6日のように入力してください。</source>
        <translation>The date of the list is empty. Enter it like “令和2年11月6日”.</translation>
    </message>
    <message>
        <source>名簿にある会員が一つも選ばれていません。一覧で選んでください。</source>
        <translation>No member of the list is chosen. Choose those in it.</translation>
    </message>
    <message>
        <source>出典が空です。会員名簿（令和2年度）のように入力してください。</source>
        <translation>The source is empty. Enter it like “会員名簿（令和2年度）”.</translation>
    </message>
    <message>
        <source>{office}（{end}まで）</source>
        <translation>{office} (until {end})</translation>
    </message>
    <message>
        <source>在籍の確認（全員の一覧）</source>
        <translation>Membership check (list of all)</translation>
    </message>
    <message>
        <source>在籍の確認</source>
        <translation>Membership check</translation>
    </message>
    <message>
        <source>協議会の解散</source>
        <translation>Council dissolved</translation>
    </message>
    <message>
        <source>「{name}」から名称変更</source>
        <translation>Renamed from “{name}”</translation>
    </message>
    <message>
        <source>協議会の名称変更「{name}」</source>
        <translation>Council renamed “{name}”</translation>
    </message>
    <message>
        <source>会長市　出典 {source}</source>
        <translation>Chair city · source {source}</translation>
    </message>
    <message>
        <source>{end}　{name}から名称変更　出典 {source}</source>
        <translation>{end} · renamed from {name} · source {source}</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>ローマ字</source>
        <translation>Latin letters</translation>
    </message>
    <message>
        <source>登壇者</source>
        <translation>Speakers</translation>
    </message>
    <message numerus="yes">
        <source>登壇者を{n}人追加しました（{more}）</source>
        <translation><numerusform>Added {n} speaker ({more})</numerusform><numerusform>Added {n} speakers ({more})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>登壇者を{n}人追加しました</source>
        <translation><numerusform>Added {n} speaker</numerusform><numerusform>Added {n} speakers</numerusform></translation>
    </message>
    <message>
        <source>追加する登壇者がありません。追加する行に印を付けてください。</source>
        <translation>There is no speaker to add. Tick the rows to add.</translation>
    </message>
    <message>
        <source>新しい人物</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>新しい役職</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>新しい項目：{name}</source>
        <translation>New item: {name}</translation>
    </message>
    <message numerus="yes">
        <source>同じ名前のかたが{n}人います</source>
        <translation><numerusform>{n} person has this name</numerusform><numerusform>{n} people have this name</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>新しい人物{n}人</source>
        <translation><numerusform>{n} new person</numerusform><numerusform>{n} new people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>新しい団体{n}件</source>
        <translation><numerusform>{n} new organisation</numerusform><numerusform>{n} new organisations</numerusform></translation>
    </message>
    <message>
        <source>新しい団体：{name}</source>
        <translation>New organisation: {name}</translation>
    </message>
    <message>
        <source>新しい肩書き：{words}</source>
        <translation>New affiliation: {words}</translation>
    </message>
    <message>
        <source>役職 › 職名</source>
        <translation>Posts › Title</translation>
    </message>
    <message>
        <source>人物 › 姓</source>
        <translation>People › Family name</translation>
    </message>
    <message>
        <source>人物 › 名</source>
        <translation>People › Given name</translation>
    </message>
    <message>
        <source>人物 › 姓のふりがな</source>
        <translation>People › Family reading</translation>
    </message>
    <message>
        <source>人物 › 名のふりがな</source>
        <translation>People › Given reading</translation>
    </message>
    <message>
        <source>肩書き › 部署</source>
        <translation>Affiliation › Department</translation>
    </message>
    <message>
        <source>肩書き › 職名</source>
        <translation>Affiliation › Title</translation>
    </message>
    <message>
        <source>年度不明</source>
        <translation>Fiscal year unknown</translation>
    </message>
    <message>
        <source>お二人とも「{title}」（{day}）に名前があります。同じかたなら、先に片方の席と依頼を外してください。</source>
        <translation>Both are named in “{title}” ({day}). If it is one person, first remove one of the seats and requests.</translation>
    </message>
    <message>
        <source>同じかたどうしは統合できません。もう一人を選んでください。</source>
        <translation>A person cannot be merged with the same person. Choose another one.</translation>
    </message>
    <message>
        <source>登壇の記録</source>
        <translation>Appearances on record</translation>
    </message>
    <message numerus="yes">
        <source>同じ肩書き{n}件は一つになります。</source>
        <translation><numerusform>{n} equal affiliation becomes one.</numerusform><numerusform>{n} equal affiliations become one.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>同じ在任の記録{n}件は一つになります。</source>
        <translation><numerusform>{n} equal term becomes one.</numerusform><numerusform>{n} equal terms become one.</numerusform></translation>
    </message>
    <message>
        <source>{post}　{span}</source>
        <translation>{post} · {span}</translation>
    </message>
    <message numerus="yes">
        <source>{n}回</source>
        <translation><numerusform>{n} time</numerusform><numerusform>{n} times</numerusform></translation>
    </message>
    <message>
        <source>職名が空です。市長のように入力してください。</source>
        <translation>The title is empty. Enter it, for example “市長”.</translation>
    </message>
    <message>
        <source>団体「{organisation}」は見つかりません。会員か団体の名称をそのまま入力してください。</source>
        <translation>Organisation “{organisation}” was not found. Enter the exact name of a member or organisation.</translation>
    </message>
    <message>
        <source>「{name}」はすでにあります。一覧から選んでください。</source>
        <translation>“{name}” is already there. Choose it from the list.</translation>
    </message>
    <message>
        <source>（氏名不明）</source>
        <translation>(name unknown)</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ふりがな・肩書きなし</source>
        <translation>No reading, no affiliation</translation>
    </message>
    <message>
        <source>ふりがななし</source>
        <translation>No reading</translation>
    </message>
    <message>
        <source>肩書きなし</source>
        <translation>No affiliation</translation>
    </message>
    <message>
        <source>{post}（{time}）</source>
        <translation>{post} ({time})</translation>
    </message>
    <message>
        <source>時期不明</source>
        <translation>Date unknown</translation>
    </message>
    <message numerus="yes">
        <source>あとの項目{n}件の開始時刻が{minutes}分前へ動きました。</source>
        <translation><numerusform>The start of {n} later item moved {minutes} min earlier.</numerusform><numerusform>The starts of {n} later items moved {minutes} min earlier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>あとの項目{n}件の開始時刻が{minutes}分うしろへ動きました。</source>
        <translation><numerusform>The start of {n} later item moved {minutes} min later.</numerusform><numerusform>The starts of {n} later items moved {minutes} min later.</numerusform></translation>
    </message>
    <message>
        <source>合計{taken}分が開催時間{opening}分を{over}分こえています</source>
        <translation>{taken} min in total are {over} min more than the {opening} min of the event</translation>
    </message>
    <message>
        <source>{heading}を{rest}分にする</source>
        <translation>Make {heading} {rest} min</translation>
    </message>
    <message>
        <source>終了を{end}にする</source>
        <translation>End at {end}</translation>
    </message>
    <message>
        <source>項目の長さがまだ入っていません</source>
        <translation>The items have no lengths yet</translation>
    </message>
    <message numerus="yes">
        <source>合計{total}分（長さが未定の項目{n}件）</source>
        <translation><numerusform>{total} min in total ({n} item without a length)</numerusform><numerusform>{total} min in total ({n} items without a length)</numerusform></translation>
    </message>
    <message>
        <source>合計{total}分（開催時間が未定です）</source>
        <translation>{total} min in total (length of the event not known)</translation>
    </message>
    <message>
        <source>合計{taken}分＝開催時間{opening}分</source>
        <translation>{taken} min in total = {opening} min of the event</translation>
    </message>
    <message>
        <source>合計{taken}分（開催時間{opening}分まで、あと{overrun}分）</source>
        <translation>{taken} min in total (of {opening} min, {overrun} min left)</translation>
    </message>
    <message>
        <source>{name}さんが二つの席にいます。片方を直してください。</source>
        <translation>{name} is in two seats. Correct one of them.</translation>
    </message>
    <message>
        <source>{name}の席が二つあります。片方を直してください。</source>
        <translation>{name} has two seats. Correct one of them.</translation>
    </message>
    <message>
        <source>{name}は、同じ時間の「{first}」にもいます。どちらかを直してください。</source>
        <translation>{name} is also in “{first}” at the same time. Correct one of them.</translation>
    </message>
    <message>
        <source>人物 › 氏名</source>
        <translation>People › Name</translation>
    </message>
    <message>
        <source>会長市の席がありません。席を追加するか、会員の記録で会長市を確かめてください。</source>
        <translation>The chair city has no seat. Add a seat, or check the chair city in the members’ records.</translation>
    </message>
    <message>
        <source>{title}本人</source>
        <translation>{title} in person</translation>
    </message>
    <message>
        <source>会長市にあたる席が二つ以上あります。中央に置く席を、手で動かしてください。</source>
        <translation>Two or more seats are the chair city’s. Move the one for the middle by hand.</translation>
    </message>
    <message>
        <source>来る人は未定</source>
        <translation>Who comes is not decided</translation>
    </message>
    <message>
        <source>代理 {who}</source>
        <translation>Deputy {who}</translation>
    </message>
    <message>
        <source>代理</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>この席はもうありません。プログラムを開き直してください。</source>
        <translation>This seat is gone. Open the programme again.</translation>
    </message>
    <message>
        <source>役職者</source>
        <translation>Holder of the post</translation>
    </message>
    <message>
        <source>空席</source>
        <translation>Open seat</translation>
    </message>
    <message numerus="yes">
        <source>{words}（空席{n}）</source>
        <translation><numerusform>{words} ({n} open seat)</numerusform><numerusform>{words} ({n} open seats)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{word}{n}名</source>
        <translation><numerusform>{word} {n}</numerusform><numerusform>{word} {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>前回の入力を{n}か所、戻しました。{texts}は、いまの内容に合わないので戻していません。</source>
        <translation><numerusform>{n} entry of the last time was put back. {texts} does not fit the present content and was not.</numerusform><numerusform>{n} entries of the last time were put back. {texts} does not fit the present content and was not.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>前回の入力を{n}か所、戻しました。</source>
        <translation><numerusform>{n} entry of the last time was put back.</numerusform><numerusform>{n} entries of the last time were put back.</numerusform></translation>
    </message>
    <message>
        <source>前回の入力{texts}は、いまの内容に合わないので戻していません。</source>
        <translation>{texts} from last time was not restored, because it does not fit the present content.</translation>
    </message>
    <message>
        <source>「{text}」</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>自分の見出しは{most}個までです。いらない見出しを削除してから、追加してください。</source>
        <translation>You can have at most {most} headings of your own. Delete one that you do not need, then add.</translation>
    </message>
    <message>
        <source>「{name}」の形では確定できません。名前の末尾を .pdf にしてください。</source>
        <translation>“{name}” cannot be used to confirm. Let the name end in .pdf.</translation>
    </message>
    <message>
        <source>{words}はもう確定しています。直すときは「次の版を作る」を選んでください。</source>
        <translation>{words} is already confirmed. To change it, choose “Make the next version”.</translation>
    </message>
    <message numerus="yes">
        <source>（ほかに{n}件あります）</source>
        <translation><numerusform> ({n} more)</numerusform><numerusform> ({n} more)</numerusform></translation>
    </message>
    <message>
        <source>{where}：</source>
        <translation>{where}: </translation>
    </message>
    <message>
        <source>書き出せません。{where}{sentence}{more}</source>
        <translation>Cannot be exported. {where}{sentence}{more}</translation>
    </message>
    <message>
        <source>「{title}」の報道発表はまだありません。画面の「報道発表」で発表元と発表日を入力してください。</source>
        <translation>“{title}” has no press release yet. Enter issuer and release date under “Press release”.</translation>
    </message>
    <message>
        <source>「{name}」は{size}です。2MBまでを求める市があります。</source>
        <translation>“{name}” is {size}. Some cities ask for at most 2 MB.</translation>
    </message>
    <message>
        <source>書き出せません。発表元「{name}」の電話番号（TEL）がありません。団体の連絡先に、公開する電話番号を入力してください。</source>
        <translation>Cannot be exported. Issuer “{name}” has no phone number. Enter a public phone number in the organisation’s contact.</translation>
    </message>
    <message>
        <source>「{name}」の形では書き出せません。名前の末尾を .pdf か .txt にしてください。</source>
        <translation>“{name}” cannot be exported. Let the name end in .pdf or .txt.</translation>
    </message>
    <message>
        <source>{name}：{remark}</source>
        <translation>{name}: {remark}</translation>
    </message>
    <message>
        <source>{name}：{missing}がわかりません。【{written}を記入】と入れました。</source>
        <translation>{name}: {missing} unknown. “【{written}を記入】” was put in.</translation>
    </message>
    <message>
        <source>第{version}版</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>第{version}版 確定 {month}/{day}</source>
        <translation>Version {version} · confirmed {month}/{day}</translation>
    </message>
    <message>
        <source>第{version}版 案</source>
        <translation>Version {version} · draft</translation>
    </message>
    <message>
        <source>第{version}版 確定</source>
        <translation>Version {version} · confirmed</translation>
    </message>
    <message>
        <source>控え「{name}」は、確定したときの内容と違うので書き出せません。バックアップから元に戻してください。</source>
        <translation>The kept copy “{name}” is not as it was confirmed and cannot be exported. Restore a backup.</translation>
    </message>
    <message>
        <source>そろえる</source>
        <translation>Use throughout</translation>
    </message>
    <message>
        <source>※を付ける</source>
        <translation>Add “※”</translation>
    </message>
    <message>
        <source>この書き方は自動ではそろえられません。「見る」で開いて、書き直してください。</source>
        <translation>This cannot be changed automatically. Open it with “Look” and write it anew.</translation>
    </message>
    <message>
        <source>確定した最新の版からだけ、次の版を作れます。いまの版を確定してから、もう一度お試しください。</source>
        <translation>The next version can only be made from the latest confirmed one. Confirm the present version and try again.</translation>
    </message>
    <message>
        <source>別紙</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>控えの内容に読めないところがあります。壊れているおそれがあるので、バックアップから元に戻してください。</source>
        <translation>Part of the kept copy cannot be read. It may be damaged: restore a backup.</translation>
    </message>
    <message>
        <source>写せる前回の報道発表がまだありません。発表元を入力してください。</source>
        <translation>There is no earlier press release to copy from. Enter the issuer.</translation>
    </message>
    <message>
        <source>在籍の記録</source>
        <translation>Membership record</translation>
    </message>
    <message>
        <source>人物・役職</source>
        <translation>People and posts</translation>
    </message>
    <message>
        <source>会員・団体</source>
        <translation>Members and organisations</translation>
    </message>
    <message>
        <source>設立・加入・脱退</source>
        <translation>Founded, joined, left</translation>
    </message>
    <message>
        <source>名称変更</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>催し</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>改元した年度の書き方</source>
        <translation>Name of the year in which the era changed</translation>
    </message>
    <message>
        <source>画面の日付の書き方</source>
        <translation>Dates on screen</translation>
    </message>
    <message>
        <source>敬称</source>
        <translation>Honorific</translation>
    </message>
    <message>
        <source>ルビの形</source>
        <translation>Form of readings</translation>
    </message>
    <message>
        <source>平成31年度</source>
        <translation>Heisei 31</translation>
    </message>
    <message>
        <source>令和元年度</source>
        <translation>Reiwa 1</translation>
    </message>
    <message>
        <source>和暦を先に</source>
        <translation>Japanese era first</translation>
    </message>
    <message>
        <source>西暦を先に</source>
        <translation>Western year first</translation>
    </message>
    <message>
        <source>モデレーター||書き方</source>
        <translation>“モデレーター”</translation>
    </message>
    <message>
        <source>モデレータ||書き方</source>
        <translation>“モデレータ”</translation>
    </message>
    <message>
        <source>氏</source>
        <translation>“氏”</translation>
    </message>
    <message>
        <source>様</source>
        <translation>“様”</translation>
    </message>
    <message>
        <source>付けない</source>
        <translation>None</translation>
    </message>
    <message>
        <source>文書ごと</source>
        <translation>As in the document</translation>
    </message>
    <message>
        <source>文字の上</source>
        <translation>Above the letters</translation>
    </message>
    <message>
        <source>後ろのかっこ</source>
        <translation>In brackets behind</translation>
    </message>
    <message>
        <source>はじめの日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>おわりの日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>休日・議会の期間 › 名前</source>
        <translation>Holidays and council sessions › Name</translation>
    </message>
    <message>
        <source>片方にだけ年があります。毎年のときは両方とも年を書かず、そうでないときは両方に書いてください。</source>
        <translation>Only one of them has a year. For every year write none, otherwise write it with both.</translation>
    </message>
    <message>
        <source>おわりの日がはじめの日より前になります。日付を確かめてください。</source>
        <translation>The last day is before the first. Check the dates.</translation>
    </message>
    <message>
        <source>{what}「{text}」という日はありません。日付を確かめてください。</source>
        <translation>{what}: there is no day “{text}”. Check the date.</translation>
    </message>
    <message>
        <source>{what}「{text}」は日付として読めません。令和3年12月1日、または毎年なら12月29日のように書いてください。</source>
        <translation>{what}: “{text}” cannot be read as a date. Write it like “令和3年12月1日”, or “12月29日” for every year.</translation>
    </message>
    <message>
        <source>毎年{days}</source>
        <translation>Every year {days}</translation>
    </message>
    <message>
        <source>休日・議会の期間の追加</source>
        <translation>Holidays and council sessions: added</translation>
    </message>
    <message>
        <source>休日・議会の期間の削除</source>
        <translation>Holidays and council sessions: deleted</translation>
    </message>
    <message>
        <source>目的の項目</source>
        <translation>Purpose item</translation>
    </message>
    <message>
        <source>事業内容</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>協議会 › 名称の履歴</source>
        <translation>Council › Former names</translation>
    </message>
    <message>
        <source>協議会の名称が空です。名称を入力してください。</source>
        <translation>The council’s name is empty. Enter the name.</translation>
    </message>
    <message>
        <source>{words}が空です。文を入力してください。</source>
        <translation>{words} is empty. Enter a text.</translation>
    </message>
    <message>
        <source>団体が選ばれていません。団体を選んでください。会員や団体は「会員」で追加できます。</source>
        <translation>No organisation is chosen. Choose one. Members and organisations are added under “Members”.</translation>
    </message>
    <message>
        <source>団体「{organisation}」は見つかりません。一覧から選んでください。</source>
        <translation>Organisation “{organisation}” was not found. Choose it from the list.</translation>
    </message>
    <message>
        <source>事務局の団体がまだありません。先に「役員の任期」で事務局を追加してください。</source>
        <translation>There is no organisation for the secretariat yet. Add the secretariat under “Terms of office” first.</translation>
    </message>
    <message>
        <source>このファイルには協議会の記録がありません。バックアップから元に戻すか、新しいファイルを作ってください。</source>
        <translation>This file has no record of the council. Restore a backup or make a new file.</translation>
    </message>
    <message>
        <source>名称は「{named}」ですが、開催日は{year}です。どちらかを直してください。</source>
        <translation>The title says “{named}”, but the day is in {year}. Correct one of them.</translation>
    </message>
    <message>
        <source>同じ日がもう一つあります。日付を確かめてください。</source>
        <translation>The same day is there twice. Check the dates.</translation>
    </message>
    <message>
        <source>{day}は「{obstacle}」にあたります。この日でよいか確かめてください。</source>
        <translation>{day} is “{obstacle}”. Check whether this day is right.</translation>
    </message>
    <message>
        <source>同じ日に「{title}」があります。登壇者と会場が重ならないか確かめてください。</source>
        <translation>“{title}” is on the same day. Check that speakers and venue do not clash.</translation>
    </message>
    <message>
        <source>{day}{hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message numerus="yes">
        <source>{day}{hours}　ほか{n}日</source>
        <translation><numerusform>{day} {hours} · {n} more day</numerusform><numerusform>{day} {hours} · {n} more days</numerusform></translation>
    </message>
    <message>
        <source>{start}～翌日{end}</source>
        <translation>{start}–{end} the next day</translation>
    </message>
    <message>
        <source>{year}（日付不明）</source>
        <translation>{year} (day unknown)</translation>
    </message>
    <message>
        <source>名称の型</source>
        <translation>Form of the title</translation>
    </message>
    <message>
        <source>形式・会場</source>
        <translation>Form and venue</translation>
    </message>
    <message>
        <source>プログラムと登壇者</source>
        <translation>Programme and speakers</translation>
    </message>
    <message>
        <source>配慮</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>報道発表の発表元と言い回し</source>
        <translation>Issuer and wording of the press release</translation>
    </message>
    <message>
        <source>年末年始</source>
        <translation>New Year holidays</translation>
    </message>
    <message>
        <source>閉じる期間</source>
        <translation>Closed period</translation>
    </message>
    <message>
        <source>主催など › 名称</source>
        <translation>Organisers › Name</translation>
    </message>
    <message>
        <source>{words}の名称が空です。名称を入力してください。</source>
        <translation>The name of {words} is empty. Enter the name.</translation>
    </message>
    <message>
        <source>電話 {tel}</source>
        <translation>Phone {tel}</translation>
    </message>
    <message>
        <source>テーマ「{theme}」</source>
        <translation>Theme “{theme}”</translation>
    </message>
    <message>
        <source>{label}（{year}年度）</source>
        <translation>{label} (April {year} to March)</translation>
    </message>
    <message>
        <source>わかりません</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>会員を追加する</source>
        <translation>Add members</translation>
    </message>
    <message>
        <source>団体と加入した日。別紙の会員一覧になります。</source>
        <translation>Organisations and the day they joined. They become the list of members in the annex.</translation>
    </message>
    <message>
        <source>会長市と事務局を決める</source>
        <translation>Decide chair city and secretariat</translation>
    </message>
    <message>
        <source>席の並びと、別紙の役員の欄に使います。</source>
        <translation>Used for the order of seats and the officers in the annex.</translation>
    </message>
    <message>
        <source>登壇するかたを追加する</source>
        <translation>Add those who will speak</translation>
    </message>
    <message>
        <source>人物や「市長」などの役職。ふりがなも印刷物に使います。</source>
        <translation>People, and posts such as “市長”. Their readings are printed too.</translation>
    </message>
    <message>
        <source>シンポジウムを追加する</source>
        <translation>Add a symposium</translation>
    </message>
    <message>
        <source>日時とプログラムから、報道発表ができます。</source>
        <translation>Date, time and programme make the press release.</translation>
    </message>
    <message>
        <source>{names}の加入した時期がわかりません。わかったら、在籍の記録に入力してください。</source>
        <translation>It is not known when {names} joined. Once known, enter it in the membership record.</translation>
    </message>
    <message>
        <source>{names}の連絡先を、4月1日からまだ確認していません。確かめた日を入力してください。</source>
        <translation>The contacts of {names} have not been checked since 1 April. Enter the day on which you checked them.</translation>
    </message>
    <message numerus="yes">
        <source>{told}ほか{n}団体</source>
        <translation><numerusform>{told} and {n} more organisation</numerusform><numerusform>{told} and {n} more organisations</numerusform></translation>
    </message>
    <message>
        <source>「{title}」の開催日がすぎています。終了したときは、状態を「終了」にしてください。</source>
        <translation>The day of “{title}” is past. If it is over, set its state to “Finished”.</translation>
    </message>
    <message>
        <source>会員 › 連絡先 › 最終確認日</source>
        <translation>Members › Contact › Last confirmed</translation>
    </message>
    <message>
        <source>概要 › 状態</source>
        <translation>Overview › State</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>now</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>開催</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>記録</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>done</translation>
    </message>
    <message>
        <source>{day}に{channel}で打診</source>
        <translation>asked {day} by {channel}</translation>
    </message>
    <message>
        <source>まだ打診していません</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>打診した日がわかりません</source>
        <translation>asked, day unknown</translation>
    </message>
    <message>
        <source>{day}に打診</source>
        <translation>asked {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n}日たちました</source>
        <translation><numerusform>{n} day ago</numerusform><numerusform>{n} days ago</numerusform></translation>
    </message>
    <message>
        <source>きょう打診しました</source>
        <translation>asked today</translation>
    </message>
    <message>
        <source>期限 {day}をすぎました</source>
        <translation>was due {day}</translation>
    </message>
    <message>
        <source>シンポジウム||一つ</source>
        <translation>Symposium</translation>
    </message>
    <message>
        <source>普及啓発</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>研修</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>総会</source>
        <translation>General meeting</translation>
    </message>
    <message>
        <source>幹事会</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>打合せ</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>リハーサル</source>
        <translation>Rehearsal</translation>
    </message>
    <message numerus="yes">
        <source>ほか{n}件</source>
        <translation><numerusform>{n} more</numerusform><numerusform>{n} more</numerusform></translation>
    </message>
    <message>
        <source>{words}（{state}）</source>
        <translation>{words} ({state})</translation>
    </message>
    <message>
        <source>ほかに不明{uncertain}</source>
        <translation>{uncertain} more unclear</translation>
    </message>
    <message>
        <source>一般会員||数</source>
        <translation>General</translation>
    </message>
    <message>
        <source>特別会員||数</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>シンポジウムの一覧にあります</source>
        <translation>They are in the list of symposia</translation>
    </message>
    <message>
        <source>{entity}の{label}</source>
        <translation>{entity}: {label}</translation>
    </message>
    <message>
        <source>なくなった欄</source>
        <translation>A field that is gone</translation>
    </message>
    <message>
        <source>「{where}」は「はい」か「いいえ」で入力してください。</source>
        <translation>Enter “はい” or “いいえ” for “{where}”.</translation>
    </message>
    <message>
        <source>「{where}」が長すぎます（{length:,}字）。{limit:,}字までにしてください。</source>
        <translation>“{where}” is too long ({length:,} characters). Use at most {limit:,}.</translation>
    </message>
    <message>
        <source>「{where}」の「{text}」は数ではありません。数字で入力してください。</source>
        <translation>“{text}” in “{where}” is not a number. Enter digits.</translation>
    </message>
    <message>
        <source>「{where}」の数が大きすぎます。9けたまでで入力してください。</source>
        <translation>The number in “{where}” is too large. Use at most 9 digits.</translation>
    </message>
    <message>
        <source>「{where}」は https:// で始まる形で入力してください。</source>
        <translation>Enter “{where}” so that it begins with https://.</translation>
    </message>
    <message>
        <source>「{where}」に空白が入っています。空白を消してください。</source>
        <translation>“{where}” contains a space. Delete the space.</translation>
    </message>
    <message>
        <source>「{where}」の「{text}」は電話番号の形ではありません。数字とハイフンで入力してください。</source>
        <translation>“{text}” in “{where}” is not a phone number. Enter digits and hyphens.</translation>
    </message>
    <message>
        <source>「{where}」の「{text}」はメールアドレスの形ではありません。name@example.jp の形で入力してください。</source>
        <translation>“{text}” in “{where}” is not a mail address. Enter it like name@example.jp.</translation>
    </message>
    <message>
        <source>「{where}」に「{text}」は選べません。{offered} から選んでください。</source>
        <translation>“{text}” cannot be chosen in “{where}”. Choose from {offered}.</translation>
    </message>
    <message>
        <source>この記載が指すものは、もうありません。一覧を開き直してください。</source>
        <translation>What this entry speaks of is gone. Open the list again.</translation>
    </message>
    <message>
        <source>「{label}」はここでは書き換えられません。もとの画面で直すか、異なる記載を残しておいてください。</source>
        <translation>“{label}” can’t be changed here. Correct it on its own page, or leave the differing entry as it is.</translation>
    </message>
    <message>
        <source>都道府県</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>町</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>区</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>大学・研究室</source>
        <translation>University or institute</translation>
    </message>
    <message>
        <source>企業</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>社団・財団</source>
        <translation>Association or foundation</translation>
    </message>
    <message>
        <source>国の機関</source>
        <translation>State agency</translation>
    </message>
    <message>
        <source>任意団体</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>旧名称</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>別の書き方</source>
        <translation>Other spelling</translation>
    </message>
    <message>
        <source>略称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>英字</source>
        <translation>Latin letters</translation>
    </message>
    <message>
        <source>担当課</source>
        <translation>Section in charge</translation>
    </message>
    <message>
        <source>広報担当</source>
        <translation>Public relations</translation>
    </message>
    <message>
        <source>秘書課窓口</source>
        <translation>Secretary’s office</translation>
    </message>
    <message>
        <source>協議会の代表</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>本人||連絡先</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>一般会員</source>
        <translation>General members</translation>
    </message>
    <message>
        <source>特別会員</source>
        <translation>Special members</translation>
    </message>
    <message>
        <source>加入</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>脱退</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>再加入</source>
        <translation>Rejoined</translation>
    </message>
    <message>
        <source>オンライン</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>併用</source>
        <translation>Venue and online</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>申請中</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>承認</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>不承認</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>次第</source>
        <translation>Programme sheet</translation>
    </message>
    <message>
        <source>進行表だけ</source>
        <translation>Run sheet only</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>確定</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>文書</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>口頭</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>候補</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>打診中</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>内諾</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>辞退</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>団体コード{five}は5桁しかありません。{right}ではありませんか。</source>
        <translation>Organisation code {five} has only 5 digits. Did you mean {right}?</translation>
    </message>
    <message>
        <source>団体コード{code}は読めません。072036のように、6桁の数字で書いてください。</source>
        <translation>Organisation code {code} cannot be read. Write six digits, like 072036.</translation>
    </message>
    <message>
        <source>団体コード{six}の最初の2桁は都道府県の番号（01から47）ではありません。数字を確かめてください。</source>
        <translation>The first two digits of organisation code {six} are no prefecture number (01 to 47). Check the digits.</translation>
    </message>
    <message>
        <source>団体コード{six}は、最後の数字が合いません。{right}ではありませんか。</source>
        <translation>The last digit of organisation code {six} does not fit. Did you mean {right}?</translation>
    </message>
    <message>
        <source>会長市</source>
        <translation>Chair city</translation>
    </message>
    <message>
        <source>副会長</source>
        <translation>Vice chair</translation>
    </message>
    <message>
        <source>監事</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>幹事</source>
        <translation>Board member</translation>
    </message>
    <message>
        <source>事務局</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>{day}は明治より前の日で、和暦で書けません。明治元年10月23日からの日を書いてください。</source>
        <translation>{day} is before the Meiji era and cannot be written in the Japanese calendar. Write a day from 23 Oct 1868.</translation>
    </message>
    <message>
        <source>{year}は扱えません。明治元年から西暦{last_year}年までの年を書いてください。</source>
        <translation>{year} cannot be used. Write a year from 1868 to {last_year}.</translation>
    </message>
    <message>
        <source>{era}0年という年はありません。{era}元年からの年を書いてください。</source>
        <translation>There is no year {era} 0. Write a year from {era} 1.</translation>
    </message>
    <message>
        <source>公開シンポジウム</source>
        <translation>Public symposium</translation>
    </message>
    <message>
        <source>普及啓発イベント</source>
        <translation>Outreach event</translation>
    </message>
    <message>
        <source>事前打合せ</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>外部の催し</source>
        <translation>External event</translation>
    </message>
    <message>
        <source>企画中</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>公表済み</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>終了||状態</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>視聴用URL</source>
        <translation>Viewing URL</translation>
    </message>
    <message>
        <source>見逃し配信</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>PR動画</source>
        <translation>PR video</translation>
    </message>
    <message>
        <source>質問投稿用URL</source>
        <translation>Questions URL</translation>
    </message>
    <message>
        <source>申込み</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>当日の様子</source>
        <translation>Pictures of the day</translation>
    </message>
    <message>
        <source>登壇者用（Zoomなど）</source>
        <translation>For speakers (Zoom etc.)</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>主催</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>共催</source>
        <translation>Co-host</translation>
    </message>
    <message>
        <source>連携</source>
        <translation>In partnership with</translation>
    </message>
    <message>
        <source>協力</source>
        <translation>In cooperation with</translation>
    </message>
    <message>
        <source>協賛</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>後援</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>参考</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{text}は年度として読めません。令和2年度または2020年度のように書いてください。</source>
        <translation>{text} cannot be read as a fiscal year. Write it like “令和2年度” or “2020年度”.</translation>
    </message>
    <message>
        <source>{name}の脱退が加入より前になっています。在籍の記録の日付を確かめてください。</source>
        <translation>{name} leaves before it joins. Check the dates in the membership record.</translation>
    </message>
    <message>
        <source>{name}の加入が、脱退をはさまずに二つあります。一つを消すか、あいだの脱退を記録してください。</source>
        <translation>{name} joined twice without leaving in between. Delete one, or record the leaving.</translation>
    </message>
    <message>
        <source>協議会の解散（{day}）よりあとの記録があります。{name}の在籍の記録の日付を確かめてください。</source>
        <translation>There are records after the council was dissolved ({day}). Check the dates in the membership record of {name}.</translation>
    </message>
    <message>
        <source>ふりがな{reading}に片仮名でない文字（{wrong}）があります。片仮名だけで書いてください。</source>
        <translation>The reading {reading} has a character that is no katakana ({wrong}). Write katakana only.</translation>
    </message>
    <message>
        <source>建制順（団体コード順）</source>
        <translation>By organisation code</translation>
    </message>
    <message>
        <source>会長市を先頭に建制順</source>
        <translation>Chair city first, then by code</translation>
    </message>
    <message>
        <source>加入順</source>
        <translation>By joining</translation>
    </message>
    <message>
        <source>五十音順</source>
        <translation>By reading</translation>
    </message>
    <message>
        <source>手で決めた順</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>開会挨拶</source>
        <translation>Opening address</translation>
    </message>
    <message>
        <source>基調講演</source>
        <translation>Keynote</translation>
    </message>
    <message>
        <source>取組報告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>活動報告</source>
        <translation>Activity report</translation>
    </message>
    <message>
        <source>パネルディスカッション</source>
        <translation>Panel discussion</translation>
    </message>
    <message>
        <source>表彰式</source>
        <translation>Award ceremony</translation>
    </message>
    <message>
        <source>決勝</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>休憩</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>閉会</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>接続確認</source>
        <translation>Connection check</translation>
    </message>
    <message>
        <source>写真撮影</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>事務連絡</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>講師</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>モデレーター</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>コーディネーター</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>パネリスト</source>
        <translation>Panelist</translation>
    </message>
    <message>
        <source>報告者</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>司会</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>挨拶</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>審査員</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>同席</source>
        <translation>Sits in</translation>
    </message>
    <message>
        <source>リード文</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>開催日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>開催形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>主催等</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>参加案内</source>
        <translation>How to take part</translation>
    </message>
    <message>
        <source>取材</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>終了が開始より前です（{start}→{end}）。終了時刻を確かめてください。</source>
        <translation>The end is before the start ({start} → {end}). Check the end.</translation>
    </message>
    <message>
        <source>登壇者用のリンクが公開になっています。公開をやめてください。</source>
        <translation>The link for speakers is public. Make it private.</translation>
    </message>
    <message>
        <source>シンポジウム › 名称</source>
        <translation>Symposia › Name</translation>
    </message>
    <message>
        <source>日時 › 終了</source>
        <translation>Date and time › End</translation>
    </message>
    <message>
        <source>同じ見出しの本文が二つあります。片方を消してください。</source>
        <translation>Two texts have the same heading. Delete one of them.</translation>
    </message>
    <message>
        <source>協議会 › 解散</source>
        <translation>Council › Dissolved</translation>
    </message>
    <message>
        <source>解散が設立より前です。</source>
        <translation>The council was dissolved before it was founded.</translation>
    </message>
    <message>
        <source>協議会 › 役員の任期</source>
        <translation>Council › Terms of office</translation>
    </message>
    <message>
        <source>「いつまで」が「いつから」より前です。</source>
        <translation>“Until” is before “From”.</translation>
    </message>
    <message>
        <source>終わりが始まりより前になります。</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>団体コード{code}が「{name}」と「{organisation_name}」の二つにあります。どちらかを直してください。</source>
        <translation>Organisation code {code} belongs to both “{name}” and “{organisation_name}”. Correct one of them.</translation>
    </message>
    <message>
        <source>リンク › 公開</source>
        <translation>Links › Public</translation>
    </message>
    <message>
        <source>{fact}日付を確かめてください。</source>
        <translation>{fact} Check the dates.</translation>
    </message>
    <message>
        <source>「{where}」が空です。名前を入力してください。</source>
        <translation>“{where}” is empty. Enter a name.</translation>
    </message>
    <message>
        <source>時刻「{clock}」が読めません。15:00の形で入力してください。</source>
        <translation>The time “{clock}” cannot be read. Enter it like 15:00.</translation>
    </message>
    <message>
        <source>{where}の{place}文字目に、紙に出せない制御文字が入っています。その文字を消して、もう一度入れてください。</source>
        <translation>Character {place} of {where} is a control character that cannot be printed. Delete it and enter it again.</translation>
    </message>
    <message>
        <source>{text}は時刻として読めません。15:00または午後3時のように書いてください。</source>
        <translation>{text} cannot be read as a time. Write it like 15:00 or “午後3時”.</translation>
    </message>
    <message>
        <source>{text}は長さとして読めません。90分または1時間30分のように書いてください。</source>
        <translation>{text} cannot be read as a length. Write it like “90分” or “1時間30分”.</translation>
    </message>
    <message>
        <source>{text}は24時間をこえています。90分または1時間30分のように書いてください。</source>
        <translation>{text} is more than 24 hours. Write it like “90分” or “1時間30分”.</translation>
    </message>
    <message>
        <source>{typed}は昼にも夜中にも読めます。正午、午後0時または午前0時の形で書いてください。</source>
        <translation>{typed} may mean noon or midnight. Write “正午”, “午後0時” or “午前0時”.</translation>
    </message>
    <message>
        <source>{typed}という時刻はありません。午前・午後をつけるときは、0時から11時で書いてください。</source>
        <translation>There is no time {typed}. With “午前” or “午後”, write 0 to 11.</translation>
    </message>
    <message>
        <source>{typed}という時刻はありません。0:00から23:59までの時刻を書いてください。</source>
        <translation>There is no time {typed}. Write a time from 0:00 to 23:59.</translation>
    </message>
    <message>
        <source>令和2年11月19日または2020/11/19のように書いてください。</source>
        <translation>Write it like “令和2年11月19日” or 2020/11/19.</translation>
    </message>
    <message>
        <source>{typed}は、{read}と読みました。{border}</source>
        <translation>“{typed}” was read as {read}. {border}</translation>
    </message>
    <message>
        <source>{text}では日がわかりません。令和2年11月19日のように、日まで書いてください。</source>
        <translation>{text} does not say which day. Write the day too, like “令和2年11月19日”.</translation>
    </message>
    <message>
        <source>{era}は{day}までです。</source>
        <translation>{era} ends on {day}.</translation>
    </message>
    <message>
        <source>{era}は{day}からです。</source>
        <translation>{era} begins on {day}.</translation>
    </message>
    <message>
        <source>日付が書かれていません。{example}</source>
        <translation>No date is written. {example}</translation>
    </message>
    <message>
        <source>{text}は日付として読めません。{example}</source>
        <translation>{text} cannot be read as a date. {example}</translation>
    </message>
    <message>
        <source>{year}と{other}は同じ年ではありません。どちらかの年を直してください。</source>
        <translation>{year} and {other} are not the same year. Correct one of them.</translation>
    </message>
    <message>
        <source>{day}は（{right}）で、（{weekday}）ではありません。曜日か日付を直してください。</source>
        <translation>{day} is “{right}”, not “{weekday}”. Correct the weekday or the date.</translation>
    </message>
    <message>
        <source>「{typed}」には年がありません。{example}</source>
        <translation>“{typed}” has no year. {example}</translation>
    </message>
    <message>
        <source>{before}{month}月という月はありません。月は1から12で書いてください。</source>
        <translation>{before} has no month {month}. Write a month from 1 to 12.</translation>
    </message>
    <message>
        <source>{before}{month}月{day}日という日はありません。月は1から12で書いてください。</source>
        <translation>{before} has no day {month}/{day}. Write a month from 1 to 12.</translation>
    </message>
    <message>
        <source>{before}{month}月{day}日という日はありません。{month}月は1日から{last}日で書いてください。</source>
        <translation>{before} has no day {month}/{day}. Month {month} has days 1 to {last}.</translation>
    </message>
    <message>
        <source>{before}{month}月{day}日は扱えません。{first_day}からの日を書いてください。</source>
        <translation>{before}, {month}/{day} cannot be used. Write a day from {first_day}.</translation>
    </message>
    <message>
        <source>{first}は{last}よりあとです。早い日を先に書いてください。</source>
        <translation>{first} is after {last}. Write the earlier day first.</translation>
    </message>
    <message>
        <source>モデレータ</source>
        <translation>Moderator as “モデレータ”</translation>
    </message>
    <message>
        <source>コーディネータ</source>
        <translation>Coordinator as “コーディネータ”</translation>
    </message>
    <message>
        <source>月曜日</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>火曜日</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>水曜日</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>木曜日</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>金曜日</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>土曜日</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>日曜日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>年度のみ判明</source>
        <translation>Only the year known</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>凡例　</source>
        <translation>Legend: </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>？時期不明</source>
        <translation>? Date unknown</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>新しくはじめる</source>
        <translation>Start a new record</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>ファイルを開く</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>報道発表を確定する</source>
        <translation>Confirm the press release</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>バックアップを作る</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>終了する</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>編集</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>追加する</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>この一覧をさがす</source>
        <translation>Find in this list</translation>
    </message>
    <message>
        <source>仕上がりを拡大</source>
        <translation>Zoom in on the finished page</translation>
    </message>
    <message>
        <source>表示</source>
        <translation>View</translation>
    </message>
    <message>
        <source>仕上がりを縮小</source>
        <translation>Zoom out of the finished page</translation>
    </message>
    <message>
        <source>仕上がりを幅に合わせる</source>
        <translation>Fit the finished page to the width</translation>
    </message>
    <message>
        <source>次の校正へ</source>
        <translation>Next remark</translation>
    </message>
    <message>
        <source>移動</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>前の校正へ</source>
        <translation>Previous remark</translation>
    </message>
    <message>
        <source>次のタブ</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>前のタブ</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>キーの一覧</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>シンポジウムを切り替える</source>
        <translation>Switch symposium</translation>
    </message>
    <message>
        <source>{words}：{title}</source>
        <translation>{words}: {title}</translation>
    </message>
    <message>
        <source>テキスト</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>第{version}版から変わったところ（{n}か所）</source>
        <translation><numerusform>Changes since version {version} ({n} place)</numerusform><numerusform>Changes since version {version} ({n} places)</numerusform></translation>
    </message>
    <message>
        <source>副見出しに「変更のお知らせ」と入れています。下の内容を見て、本文にも何が変わったかを書いてください。</source>
        <translation>The tagline says “変更のお知らせ”. Look at the changes below and say in the text, too, what has changed.</translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日 {moment:%H:%M}　{who}</source>
        <translation>{day}/{month}/{year} {moment:%H:%M} · {who}</translation>
    </message>
    <message>
        <source>確定したあとに内容が変わったので、仕上がりに「案」と入ります。「第{next_version}版を作る」で、変更のお知らせにできます。</source>
        <translation>The content has changed since it was confirmed, so the finished page is marked “案”. With “Make version {next_version}” it becomes a notice of changes.</translation>
    </message>
    <message>
        <source>（ありません）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>控え</source>
        <translation>Kept copies</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>変わったところ</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>前：{cut}</source>
        <translation>Before: {cut}</translation>
    </message>
    <message>
        <source>後：{cut}</source>
        <translation>After: {cut}</translation>
    </message>
    <message numerus="yes">
        <source>（ほかに{n}行）</source>
        <translation><numerusform> ({n} more line)</numerusform><numerusform> ({n} more lines)</numerusform></translation>
    </message>
    <message>
        <source>確定したときのままの文書です</source>
        <translation>Documents exactly as they were confirmed</translation>
    </message>
    <message>
        <source>{words}の控えを{text}</source>
        <translation>{text}: kept copy of {words}</translation>
    </message>
    <message>
        <source>第{next_version}版を作る</source>
        <translation>Make version {next_version}</translation>
    </message>
    <message>
        <source>報道発表はまだありません。「報道発表を作る」で作ってください。</source>
        <translation>There is no press release yet. Make it with “Make a press release”.</translation>
    </message>
    <message>
        <source>見るだけの状態なので、確定できません。ファイルを開き直してください。</source>
        <translation>The file is open for viewing only, so nothing can be confirmed. Open the file again.</translation>
    </message>
    <message>
        <source>第{version}版はもう確定しています。直すときは「{words}」を選んでください。</source>
        <translation>Version {version} is already confirmed. To change it, choose “{words}”.</translation>
    </message>
    <message numerus="yes">
        <source>直すところが{n}件あります（F8で次へ）。</source>
        <translation><numerusform>{n} thing must be corrected (F8 for the next).</numerusform><numerusform>{n} things must be corrected (F8 for the next).</numerusform></translation>
    </message>
    <message>
        <source>まだ確定できません。{first}{rest}</source>
        <translation>It cannot be confirmed yet. {first} {rest}</translation>
    </message>
    <message>
        <source>報道発表のPDFを置く場所</source>
        <translation>Where to put the PDF of the press release</translation>
    </message>
    <message>
        <source>第{version}版を確定し、「{name}」を書き出しました。</source>
        <translation>Confirmed version {version} and exported “{name}”.</translation>
    </message>
    <message>
        <source>第{version}版を確定しました。PDFは書き出せませんでした</source>
        <translation>Version {version} is confirmed. The PDF could not be exported</translation>
    </message>
    <message>
        <source>{problem}控えは残っているので、別の場所に保存できます。</source>
        <translation>{problem} The kept copy is there and can be saved to another place.</translation>
    </message>
    <message>
        <source>確定できませんでした</source>
        <translation>It could not be confirmed</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>Save the kept copy</translation>
    </message>
    <message>
        <source>第{version}版の下書きを作りました</source>
        <translation>Made the draft of version {version}</translation>
    </message>
    <message>
        <source>フォルダーを開く</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>テキスト (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>控えを「{name}」に保存しました。</source>
        <translation>Saved the kept copy as “{name}”.</translation>
    </message>
    <message>
        <source>PDFを書き出し、控えをこのファイルに残します。控えは取り消しても消えません。</source>
        <translation>Exports the PDF and keeps a copy in this file. Undo does not delete the copy.</translation>
    </message>
    <message>
        <source>確定したあとに直すところは、次の版の「変更のお知らせ」になります。</source>
        <translation>What you correct after confirming becomes the “notice of changes” of the next version.</translation>
    </message>
    <message>
        <source>{told}ほか{value}名</source>
        <translation>{told} and {value} more</translation>
    </message>
    <message>
        <source>保存先を変える</source>
        <translation>Change place</translation>
    </message>
    <message>
        <source>確定する</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{version_words}を確定しますか。</source>
        <translation>Confirm {version_words}?</translation>
    </message>
    <message>
        <source>　同じ名前のファイルがあるので、置き換えます。</source>
        <translation> A file of the same name is replaced.</translation>
    </message>
    <message>
        <source>PDF：{name}
保存先：{parent}{replaced}</source>
        <translation>PDF: {name}
Place: {parent}{replaced}</translation>
    </message>
    <message>
        <source>{names}の肩書きを、いまのまま残します。あとで肩書きが変わっても、この版は変わりません。</source>
        <translation>Keeps the affiliations of {names} as they are now. This version stays the same even if they change later.</translation>
    </message>
    <message>
        <source>シンポジウムの状態が「公表済み」になります。</source>
        <translation>The state of the symposium becomes “Published”.</translation>
    </message>
    <message numerus="yes">
        <source>注意が{n}件あります。このままでも確定できます。</source>
        <translation><numerusform>{n} caution. It can be confirmed as it is.</numerusform><numerusform>{n} cautions. It can be confirmed as it is.</numerusform></translation>
    </message>
    <message>
        <source>{join}さん</source>
        <translation>{join}</translation>
    </message>
    <message>
        <source>戻る（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>・{text}</source>
        <translation>• {text}</translation>
    </message>
    <message>
        <source>うまくいかない処理がありました。入力した内容は残っています。</source>
        <translation>Something went wrong. What you entered is safe.</translation>
    </message>
    <message>
        <source>前回、ogdesk が途中で止まりました。そのときの記録がこのパソコンに残っています。</source>
        <translation>ogdesk stopped unexpectedly the last time. The record of it is on this computer.</translation>
    </message>
    <message>
        <source>くわしい情報をコピー</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>はじめに</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>{title}：{value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>取り消しました</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>やり直しました</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>依頼のカレンダー（.ics）</source>
        <translation>Request calendars (.ics)</translation>
    </message>
    <message>
        <source>変更のお知らせ（.ics）</source>
        <translation>Update notices (.ics)</translation>
    </message>
    <message>
        <source>取消のお知らせ（.ics）</source>
        <translation>Withdrawal notices (.ics)</translation>
    </message>
    <message>
        <source>公開用カレンダー（.ics）</source>
        <translation>Public calendar (.ics)</translation>
    </message>
    <message>
        <source>報道発表（PDF）</source>
        <translation>Press release (PDF)</translation>
    </message>
    <message>
        <source>報道発表（テキスト）</source>
        <translation>Press release (text)</translation>
    </message>
    <message>
        <source>共通文案（会員ごとのPDF）</source>
        <translation>Common text (PDF for each member)</translation>
    </message>
    <message>
        <source>報道発表を書き出す</source>
        <translation>Export the press release</translation>
    </message>
    <message>
        <source>カレンダーを書き出すフォルダー</source>
        <translation>Folder for the calendars</translation>
    </message>
    <message>
        <source>「{name}」</source>
        <translation>“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>{n}件を「{name}」</source>
        <translation><numerusform>{n} file to “{name}”</numerusform><numerusform>{n} files to “{name}”</numerusform></translation>
    </message>
    <message>
        <source>{where}に書き出しました。</source>
        <translation>Exported {where}. </translation>
    </message>
    <message>
        <source>{where}を書き出しました。</source>
        <translation>Exported {where}. </translation>
    </message>
    <message>
        <source>バックアップを置く場所</source>
        <translation>Where to put the backup</translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>共通文案を書き出しています</source>
        <translation>Exporting the common texts</translation>
    </message>
    <message>
        <source>バックアップを作っています</source>
        <translation>Making the backup</translation>
    </message>
    <message>
        <source>共通文案を書き出すフォルダー</source>
        <translation>Folder for the common texts</translation>
    </message>
    <message>
        <source>（ほかに{value}件）</source>
        <translation> ({value} more)</translation>
    </message>
    <message>
        <source>書き出すものはありませんでした。</source>
        <translation>There was nothing to export.</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>名前、ふりがな、別の書き方、団体コード、テーマ、操作の名前で探せます。</source>
        <translation>You can search by name, reading, other spellings, organisation code, theme or command.</translation>
    </message>
    <message>
        <source>「{typed}」は見つかりませんでした。ふりがなや別の書き方でも探せます。</source>
        <translation>“{typed}” was not found. Try the reading or another spelling.</translation>
    </message>
    <message>
        <source>条件を消す</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>見つかったもの</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>最近開いたもの</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>ほかにもあります。続きを入力すると絞り込めます。</source>
        <translation>There are more. Type on to narrow the list.</translation>
    </message>
    <message>
        <source>{why}で見つかりました</source>
        <translation>found by {why}</translation>
    </message>
    <message>
        <source>ファイルを開けませんでした</source>
        <translation>The file could not be opened</translation>
    </message>
    <message>
        <source>ファイルを作れませんでした</source>
        <translation>The file could not be made</translation>
    </message>
    <message>
        <source>見本を開きます。自由に直してかまいません。</source>
        <translation>Opens the sample. Change it as you like.</translation>
    </message>
    <message>
        <source>設立日</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>見本を開く</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>名称を入れる</source>
        <translation>Enter the name</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>協議会の名称と設立日を入れると、何も入っていない記録ができます。</source>
        <translation>Enter the council’s name and the day it was founded to get an empty record.</translation>
    </message>
    <message>
        <source>このパソコンや共有フォルダーにある協議会のファイルを開きます。</source>
        <translation>Opens a council file on this computer or in a shared folder.</translation>
    </message>
    <message>
        <source>記録のファイルを置く場所</source>
        <translation>Where to put the file</translation>
    </message>
    <message>
        <source>会員{members}団体とシンポジウム{symposia}回分が入った見本を開きます。自由に直してかまいません。</source>
        <translation>Opens a sample with {members} member organisations and {symposia} symposia. Change it as you like.</translation>
    </message>
    <message>
        <source>わからないときは空のままでかまいません。</source>
        <translation>Leave it empty if you do not know it.</translation>
    </message>
    <message>
        <source>見本で試す</source>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>協議会の記録をはじめます</source>
        <translation>Start the record of a council</translation>
    </message>
    <message>
        <source>このパソコンの中だけに保存します。インターネットには送りません。</source>
        <translation>Everything is kept on this computer. Nothing is sent to the internet.</translation>
    </message>
    <message>
        <source>上へ（Alt+↑）</source>
        <translation>Up (Alt+↑)</translation>
    </message>
    <message>
        <source>下へ（Alt+↓）</source>
        <translation>Down (Alt+↓)</translation>
    </message>
    <message>
        <source>{name}を選ぶ</source>
        <translation>Choose {name}</translation>
    </message>
    <message>
        <source>例　会員名簿（令和2年度）</source>
        <translation>For example “会員名簿（令和2年度）”</translation>
    </message>
    <message>
        <source>出典を一覧から選ぶ</source>
        <translation>Choose a source from the list</translation>
    </message>
    <message>
        <source>資料の種類</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <source>そのほかの資料は、採用するまで答えに使いません。</source>
        <translation>Other sources are not used for the answer until accepted.</translation>
    </message>
    <message>
        <source>公式の資料</source>
        <translation>Official source</translation>
    </message>
    <message>
        <source>そのほかの資料</source>
        <translation>Other source</translation>
    </message>
    <message>
        <source>{words}（{shortcuts}）</source>
        <translation>{words} ({shortcuts})</translation>
    </message>
    <message>
        <source>協議会のファイル (*.ogdesk)</source>
        <translation>Council files (*.ogdesk)</translation>
    </message>
    <message>
        <source>そのほかの操作</source>
        <translation>More commands</translation>
    </message>
    <message>
        <source>この画面のタブ</source>
        <translation>Tabs of this page</translation>
    </message>
    <message>
        <source>画面の一覧</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>　さがす　Ctrl+K</source>
        <translation> Find  Ctrl+K</translation>
    </message>
    <message>
        <source>さがす（Ctrl+K）</source>
        <translation>Find (Ctrl+K)</translation>
    </message>
    <message>
        <source>{name}（{shortcut}）</source>
        <translation>{name} ({shortcut})</translation>
    </message>
    <message>
        <source>右の面を開閉（F9）</source>
        <translation>Show or hide the right pane (F9)</translation>
    </message>
    <message>
        <source>次の面へ</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>前の面へ</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>右の面を開閉</source>
        <translation>Show or hide the right pane</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>進む</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>中止する</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{words}　{percent}％（{done}／{total}）</source>
        <translation>{words} · {percent} % ({done}/{total})</translation>
    </message>
    <message>
        <source>絵を読み込んでいます</source>
        <translation>Loading the pictures</translation>
    </message>
    <message>
        <source>いまの状態</source>
        <translation>Present state</translation>
    </message>
    <message>
        <source>取り消し済み</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>この時点に戻す</source>
        <translation>Go back to this point</translation>
    </message>
    <message>
        <source>場所を開く</source>
        <translation>Open place</translation>
    </message>
    <message numerus="yes">
        <source>{n}か所を変更しました。はじめの{MOST}か所を表示しています。</source>
        <translation><numerusform>{n} place was changed. The first {MOST} are shown.</numerusform><numerusform>{n} places were changed. The first {MOST} are shown.</numerusform></translation>
    </message>
    <message>
        <source>変更の内容</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>{at:%H時%M分}、{sentence}、{place_words}{state}</source>
        <translation>{at:%H:%M}, {sentence}, {place_words}{state}</translation>
    </message>
    <message>
        <source>、いまの状態</source>
        <translation>, present state</translation>
    </message>
    <message>
        <source>、取り消し済み</source>
        <translation>, undone</translation>
    </message>
    <message>
        <source>きょう</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>きのう</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>まだ何も変更していません</source>
        <translation>Nothing has been changed yet</translation>
    </message>
    <message>
        <source>入力したことが、ここに順に並びます。</source>
        <translation>What you enter is listed here in order.</translation>
    </message>
    <message>
        <source>すべての場所</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>あてはまる変更はありません</source>
        <translation>No change fits</translation>
    </message>
    <message>
        <source>変更の一覧</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>変更履歴</source>
        <translation>History</translation>
    </message>
    <message>
        <source>どの時点にも戻せます。戻したあとで、また進めることもできます。</source>
        <translation>You can go back to any point, and forward again afterwards.</translation>
    </message>
    <message>
        <source>どこの変更か</source>
        <translation>Where it was changed</translation>
    </message>
    <message>
        <source>だれの変更か</source>
        <translation>Who changed it</translation>
    </message>
    <message>
        <source>すべての人</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>この時点に戻しています</source>
        <translation>Going back to this point</translation>
    </message>
    <message>
        <source>この時点に戻しました。やり直すと、また進めます。</source>
        <translation>Went back to this point. Redo takes you forward again.</translation>
    </message>
    <message>
        <source>（</source>
        <translation> (</translation>
    </message>
    <message>
        <source>{suggestion}にする</source>
        <translation>Use {suggestion}</translation>
    </message>
    <message>
        <source>0字</source>
        <translation>0 characters</translation>
    </message>
    <message>
        <source>必須</source>
        <translation>Required</translation>
    </message>
    <message numerus="yes">
        <source>{n}字</source>
        <translation><numerusform>{n} character</numerusform><numerusform>{n} characters</numerusform></translation>
    </message>
    <message>
        <source>前の月（PageUp）</source>
        <translation>Previous month (PageUp)</translation>
    </message>
    <message>
        <source>次の月（PageDown）</source>
        <translation>Next month (PageDown)</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year}年度</source>
        <translation>FY{year}</translation>
    </message>
    <message>
        <source>{name}をカレンダーで選ぶ（Alt+↓）</source>
        <translation>Choose {name} in the calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>「{strip}」では日がわかりません。令和2年11月19日のように、日まで書いてください。</source>
        <translation>“{strip}” does not say which day. Write the day too, like “令和2年11月19日”.</translation>
    </message>
    <message>
        <source>{value}番目から{value2}番目へ移動しました</source>
        <translation>Moved from {value} to {value2}</translation>
    </message>
    <message>
        <source>「{search}」は見つかりませんでした</source>
        <translation>“{search}” was not found</translation>
    </message>
    <message>
        <source>ふりがなや別の書き方でも探せます。</source>
        <translation>Try the reading or another spelling.</translation>
    </message>
    <message>
        <source>別名「{name}」を消す</source>
        <translation>Delete alias “{name}”</translation>
    </message>
    <message>
        <source>別名の種類</source>
        <translation>Kind of alias</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>別名を追加</source>
        <translation>Add alias</translation>
    </message>
    <message>
        <source>別名を消しました</source>
        <translation>Deleted the alias</translation>
    </message>
    <message>
        <source>{name}　（{kind_words}）</source>
        <translation>{name} ({kind_words})</translation>
    </message>
    <message>
        <source>別の書き方、旧名称、略称でもさがせます</source>
        <translation>It can also be found by other spellings, former and short names</translation>
    </message>
    <message>
        <source>時期は年度だけわかっています</source>
        <translation>Only the fiscal year is known</translation>
    </message>
    <message>
        <source>時期がわかりません</source>
        <translation>The date is not known</translation>
    </message>
    <message>
        <source>出典　{title}</source>
        <translation>Source {title}</translation>
    </message>
    <message>
        <source>出典なし</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>{record}　{on}</source>
        <translation>{record} · {on}</translation>
    </message>
    <message>
        <source>検査数字まで正しいコードです</source>
        <translation>The check digit is right</translation>
    </message>
    <message>
        <source>団体コードがまだありません。</source>
        <translation>There is no organisation code yet.</translation>
    </message>
    <message>
        <source>会員がまだいません</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>団体を選ぶか、名称を入力して追加します。</source>
        <translation>Choose an organisation, or enter a name to add one.</translation>
    </message>
    <message>
        <source>会員を追加</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>General</translation>
    </message>
    <message>
        <source>特別</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>要確認</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>あてはまる会員はいません</source>
        <translation>No member fits</translation>
    </message>
    <message>
        <source>団体コード順</source>
        <translation>By organisation code</translation>
    </message>
    <message>
        <source>区分順</source>
        <translation>By class</translation>
    </message>
    <message>
        <source>在籍順</source>
        <translation>By membership</translation>
    </message>
    <message>
        <source>会員の一覧</source>
        <translation>List of members</translation>
    </message>
    <message>
        <source>絞り込み</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>並び順</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>区分で分ける</source>
        <translation>Group by class</translation>
    </message>
    <message>
        <source>会員を開く	Enter</source>
        <translation>Open member	Enter</translation>
    </message>
    <message>
        <source>在籍の記録を追加</source>
        <translation>Add membership record</translation>
    </message>
    <message>
        <source>上へ	Alt+↑</source>
        <translation>Up	Alt+↑</translation>
    </message>
    <message>
        <source>下へ	Alt+↓</source>
        <translation>Down	Alt+↓</translation>
    </message>
    <message>
        <source>いちばん上へ</source>
        <translation>To the top</translation>
    </message>
    <message>
        <source>いちばん下へ</source>
        <translation>To the bottom</translation>
    </message>
    <message>
        <source>ほかの団体と統合する</source>
        <translation>Merge with another organisation</translation>
    </message>
    <message>
        <source>会員から外す</source>
        <translation>Remove from members</translation>
    </message>
    <message>
        <source>ごみ箱に入れる	Del</source>
        <translation>Move to bin	Del</translation>
    </message>
    <message>
        <source>？不明</source>
        <translation>? Unclear</translation>
    </message>
    <message>
        <source>非会員||列</source>
        <translation>No</translation>
    </message>
    <message>
        <source>在籍かどうか不明</source>
        <translation>membership unclear</translation>
    </message>
    <message>
        <source>会員ではない</source>
        <translation>not a member</translation>
    </message>
    <message>
        <source>団体コード||列</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>在籍の期間</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>{wareki}は{SPOKEN_STATUS}</source>
        <translation>{SPOKEN_STATUS} on {wareki}</translation>
    </message>
    <message>
        <source>参考（答えには使っていません）　{title}</source>
        <translation>For reference (not used for the answer) {title}</translation>
    </message>
    <message>
        <source>記録なし</source>
        <translation>no record</translation>
    </message>
    <message>
        <source>団体コード{code}</source>
        <translation>organisation code {code}</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>在籍の記録がありません</source>
        <translation>No membership record</translation>
    </message>
    <message>
        <source>在籍の記録なし</source>
        <translation>No membership record</translation>
    </message>
    <message>
        <source>会員を追加しました</source>
        <translation>Added the member</translation>
    </message>
    <message>
        <source>すでに会員です</source>
        <translation>Already a member</translation>
    </message>
    <message>
        <source>団体の名称</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>ふりがなや団体コードでもさがせます</source>
        <translation>You can also search by reading or organisation code</translation>
    </message>
    <message>
        <source>{name}はすでに会員です</source>
        <translation>{name} is already a member</translation>
    </message>
    <message>
        <source>在籍の記録は、会員のページで追加できます。</source>
        <translation>A membership record can be added on the member’s page.</translation>
    </message>
    <message>
        <source>6けたの数字。わからなければ空のままで追加できます</source>
        <translation>Six digits. Leave it empty if you do not know it</translation>
    </message>
    <message>
        <source>会員の詳細</source>
        <translation>Details of the member</translation>
    </message>
    <message>
        <source>詳細</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>名簿で確かめる</source>
        <translation>Check by a list</translation>
    </message>
    <message>
        <source>協議会は解散しています。</source>
        <translation>The council has been dissolved. </translation>
    </message>
    <message>
        <source>{over}{wareki}の会員は、一般{words}／特別{words2}。太字が会員、灰色は会員でない団体です。</source>
        <translation>{over}Members on {wareki}: general {words}, special {words2}. Bold: members, grey: no members.</translation>
    </message>
    <message>
        <source>ある日の名簿で、会員の在籍をまとめて確かめる</source>
        <translation>Check the memberships of many by the list of a day</translation>
    </message>
    <message>
        <source>会員を追加（Ctrl+N）</source>
        <translation>Add member (Ctrl+N)</translation>
    </message>
    <message>
        <source>一般 {words}</source>
        <translation>General {words}</translation>
    </message>
    <message>
        <source>特別 {words}</source>
        <translation>Special {words}</translation>
    </message>
    <message>
        <source>要確認 {unclear}</source>
        <translation>To check {unclear}</translation>
    </message>
    <message>
        <source>{name}の操作</source>
        <translation>Commands for {name}</translation>
    </message>
    <message>
        <source>加入した時期がわかりません</source>
        <translation>It is not known when it joined</translation>
    </message>
    <message>
        <source>年度だけでも記録すると、名簿の「要確認」から外れます。</source>
        <translation>Record at least the fiscal year, and it is no longer “To check”.</translation>
    </message>
    <message>
        <source>出典　{join}</source>
        <translation>Source {join}</translation>
    </message>
    <message>
        <source>参考（答えには使っていません）　{beside}</source>
        <translation>For reference (not used for the answer) {beside}</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>More</translation>
    </message>
    <message>
        <source>同じ団体かもしれません</source>
        <translation>It may be the same organisation</translation>
    </message>
    <message>
        <source>記録が合いません</source>
        <translation>The records do not agree</translation>
    </message>
    <message>
        <source>異なる記載</source>
        <translation>Differing entry</translation>
    </message>
    <message>
        <source>つながり</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>加入を記録する</source>
        <translation>Record joining</translation>
    </message>
    <message>
        <source>統合する</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>{name}の{words}を記録しました</source>
        <translation>Recorded for {name}: {words}</translation>
    </message>
    <message>
        <source>参考の資料を採用しました</source>
        <translation>Accepted the source</translation>
    </message>
    <message>
        <source>参考の資料の採用をやめました</source>
        <translation>No longer accepts the source</translation>
    </message>
    <message>
        <source>{words}の記録を消しました</source>
        <translation>Deleted the record: {words}</translation>
    </message>
    <message>
        <source>在籍の確認を消しました</source>
        <translation>Deleted the membership check</translation>
    </message>
    <message>
        <source>年度だけでも記録できます。例　平成28年度、令和5年9月、不明</source>
        <translation>A fiscal year is enough. For example “平成28年度”, “令和5年9月” or “不明”</translation>
    </message>
    <message>
        <source>できごと</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>時期</source>
        <translation>When</translation>
    </message>
    <message>
        <source>前の名称</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>新しい名称</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{words}の記録を直す</source>
        <translation>Edit the record: {words}</translation>
    </message>
    <message>
        <source>退いた日。続いていれば空のままにします</source>
        <translation>The day the office ended. Empty if it goes on</translation>
    </message>
    <message>
        <source>{words}の記録を消す</source>
        <translation>Delete the record: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n}団体の名簿の記録を直す</source>
        <translation><numerusform>Edit the list of {n} organisation</numerusform><numerusform>Edit the list of {n} organisations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n}団体の名簿からこの会員を外す</source>
        <translation><numerusform>Take this member out of the list of {n} organisation</numerusform><numerusform>Take this member out of the list of {n} organisations</numerusform></translation>
    </message>
    <message>
        <source>まだ記録がありません。</source>
        <translation>No records yet.</translation>
    </message>
    <message>
        <source>出典　{source}</source>
        <translation>Source {source}</translation>
    </message>
    <message>
        <source>協議会の記録を開く</source>
        <translation>Open the council’s record</translation>
    </message>
    <message>
        <source>採用済み</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>公式でない資料です。採用するまで、在籍の答えには使いません。</source>
        <translation>Not an official source. It is not used for the answer until accepted.</translation>
    </message>
    <message>
        <source>資料にそのまま書かれてはいません。</source>
        <translation>Not written like this in the source.</translation>
    </message>
    <message>
        <source>採用をやめる</source>
        <translation>Stop accepting</translation>
    </message>
    <message numerus="yes">
        <source>{n}団体の在籍を名簿で確かめました</source>
        <translation><numerusform>Checked the membership of {n} organisation by the list</numerusform><numerusform>Checked the membership of {n} organisations by the list</numerusform></translation>
    </message>
    <message>
        <source>ある日の名簿に載っている会員を記録します。全員が載った名簿なら、ほかの団体はその日の会員ではなかったことになります。</source>
        <translation>Records which members a list of a day names. If it names all, the other organisations were no members on that day.</translation>
    </message>
    <message>
        <source>名簿の時期</source>
        <translation>Date of the list</translation>
    </message>
    <message>
        <source>名簿の区分</source>
        <translation>Class in the list</translation>
    </message>
    <message>
        <source>全員が載った名簿</source>
        <translation>The list names all members</translation>
    </message>
    <message>
        <source>名簿にある会員</source>
        <translation>Members in the list</translation>
    </message>
    <message>
        <source>名簿の記録を直す</source>
        <translation>Edit the list</translation>
    </message>
    <message numerus="yes">
        <source>名簿の記録を直しました（{n}団体）</source>
        <translation><numerusform>List corrected ({n} organisation)</numerusform><numerusform>List corrected ({n} organisations)</numerusform></translation>
    </message>
    <message>
        <source>名簿で在籍を確かめる</source>
        <translation>Check memberships by a list</translation>
    </message>
    <message numerus="yes">
        <source>{n}団体</source>
        <translation><numerusform>{n} organisation</numerusform><numerusform>{n} organisations</numerusform></translation>
    </message>
    <message>
        <source>名簿が作られた日、または年度</source>
        <translation>The day it was made, or the fiscal year</translation>
    </message>
    <message>
        <source>すべて選ぶ</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>すべて外す</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>{name}の{record}を{on}にしました</source>
        <translation>{name}: {record} is now {on}</translation>
    </message>
    <message>
        <source>{at}番目から{to}番目へ移動</source>
        <translation>Moved from {at} to {to}</translation>
    </message>
    <message>
        <source>いちばん上へ移動</source>
        <translation>Moved to the top</translation>
    </message>
    <message>
        <source>いちばん下へ移動</source>
        <translation>Moved to the bottom</translation>
    </message>
    <message>
        <source>名簿での順に並べました。Alt+↑↓で順番を変えられます。</source>
        <translation>Sorted in the order of the list. Change it with Alt+↑↓.</translation>
    </message>
    <message>
        <source>{name}をごみ箱に入れました</source>
        <translation>Moved {name} to the bin</translation>
    </message>
    <message>
        <source>{name}を会員から外しました</source>
        <translation>Removed {name} from the members</translation>
    </message>
    <message numerus="yes">
        <source>会員{n}団体</source>
        <translation><numerusform>{n} member</numerusform><numerusform>{n} members</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>シンポジウム{n}回</source>
        <translation><numerusform>{n} symposium</numerusform><numerusform>{n} symposia</numerusform></translation>
    </message>
    <message>
        <source>最後の保存 {moment}</source>
        <translation>Last saved {moment}</translation>
    </message>
    <message>
        <source>見本</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>このファイルを開く</source>
        <translation>Open this file</translation>
    </message>
    <message>
        <source>開かない</source>
        <translation>Do not open</translation>
    </message>
    <message>
        <source>「{name}」を開きますか</source>
        <translation>Open “{name}”?</translation>
    </message>
    <message>
        <source>ファイルは1つずつ開けます。協議会のファイルを1つだけ選んで、もう一度お試しください。</source>
        <translation>Files open one at a time. Choose one council file and try again.</translation>
    </message>
    <message>
        <source>「{name}」はフォルダーです。中にある協議会のファイル（.ogdesk）を選んでください。</source>
        <translation>“{name}” is a folder. Choose a council file (.ogdesk) in it.</translation>
    </message>
    <message>
        <source>「{name}」はここでは開けません。協議会のファイル（.ogdesk）を選んでください。</source>
        <translation>“{name}” cannot be opened here. Choose a council file (.ogdesk).</translation>
    </message>
    <message>
        <source>「{name}」は、いま開いています。ほかのファイルを選んでください。</source>
        <translation>“{name}” is already open. Choose another file.</translation>
    </message>
    <message>
        <source>ここで放すと、開く前に中身を確かめられます</source>
        <translation>Drop it here to see what is in it before it opens</translation>
    </message>
    <message>
        <source>{holder_words}見るだけの状態です。</source>
        <translation>{holder_words} It is open for viewing only.</translation>
    </message>
    <message>
        <source>{words}が開いています。見るだけの状態です。</source>
        <translation>Open by {words}. It is open for viewing only.</translation>
    </message>
    <message>
        <source>協議会のファイルを開く</source>
        <translation>Open a council file</translation>
    </message>
    <message>
        <source>これは見本です。</source>
        <translation>This is a sample.</translation>
    </message>
    <message>
        <source>自分の記録をはじめる</source>
        <translation>Start your own record</translation>
    </message>
    <message>
        <source>開き直す</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>仕上がり</source>
        <translation>Finished page</translation>
    </message>
    <message>
        <source>印刷（Ctrl+P）</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>縮小（Ctrl+-）</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>拡大（Ctrl+;）</source>
        <translation>Zoom in (Ctrl+;)</translation>
    </message>
    <message>
        <source>{page} / {pages} ページ</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>印刷</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>印刷できませんでした。プリンターの電源と接続を確かめて、もう一度印刷してください。</source>
        <translation>It could not be printed. Check that the printer is on and connected, and print again.</translation>
    </message>
    <message numerus="yes">
        <source>{n}ページを印刷に送りました</source>
        <translation><numerusform>Sent {n} page to the printer</numerusform><numerusform>Sent {n} pages to the printer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name}　{page}／{n}ページ</source>
        <translation><numerusform>{name} · page {page} of {n}</numerusform><numerusform>{name} · page {page} of {n}</numerusform></translation>
    </message>
    <message>
        <source>この団体を開く</source>
        <translation>Open this organisation</translation>
    </message>
    <message>
        <source>{name}を開く</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>肩書き　{printed}</source>
        <translation>Affiliation · {printed}</translation>
    </message>
    <message>
        <source>★ 主な肩書き</source>
        <translation>★ Main</translation>
    </message>
    <message>
        <source>☆ 主にする</source>
        <translation>☆ Make main</translation>
    </message>
    <message>
        <source>「{printed}」を主な肩書きにする</source>
        <translation>Make “{printed}” the main affiliation</translation>
    </message>
    <message>
        <source>肩書きを消す</source>
        <translation>Delete affiliation</translation>
    </message>
    <message>
        <source>肩書きを消しました</source>
        <translation>Deleted the affiliation</translation>
    </message>
    <message>
        <source>印刷したときの肩書き</source>
        <translation>Affiliation when printed</translation>
    </message>
    <message>
        <source>肩書き（まだ確定した印刷物はありません）</source>
        <translation>Affiliation (nothing confirmed in print yet)</translation>
    </message>
    <message>
        <source>選んだ登壇</source>
        <translation>Chosen appearance</translation>
    </message>
    <message>
        <source>閉じる（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>シンポジウムを開く</source>
        <translation>Open symposium</translation>
    </message>
    <message>
        <source>{post}を開く</source>
        <translation>Open {post}</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>印刷したときの氏名</source>
        <translation>Name when printed</translation>
    </message>
    <message>
        <source>来た人</source>
        <translation>Who came</translation>
    </message>
    <message numerus="yes">
        <source>{name}、{when}、{n}回</source>
        <translation><numerusform>{name}, {when}, {n} time</numerusform><numerusform>{name}, {when}, {n} times</numerusform></translation>
    </message>
    <message>
        <source>{words}（予定）</source>
        <translation>{words} (planned)</translation>
    </message>
    <message>
        <source>氏名・役職</source>
        <translation>Name or post</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{name}、合計{count}回</source>
        <translation>{name}, total {count}</translation>
    </message>
    <message>
        <source>{name}、{when}、登壇なし</source>
        <translation>{name}, {when}, no appearance</translation>
    </message>
    <message>
        <source>　</source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>{when}　{n}回</source>
        <translation><numerusform>{when} · {n} time</numerusform><numerusform>{when} · {n} times</numerusform></translation>
    </message>
    <message>
        <source>{when}　登壇なし</source>
        <translation>{when} · no appearance</translation>
    </message>
    <message>
        <source>{when}、{event}を開く</source>
        <translation>Open {when}, {event}</translation>
    </message>
    <message>
        <source>この人物を開く</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>この役職を開く</source>
        <translation>Open post</translation>
    </message>
    <message>
        <source>一覧のますを選ぶと、シンポジウムがここに並びます。</source>
        <translation>Choose a cell of the list to see the symposia here.</translation>
    </message>
    <message>
        <source>{post}として</source>
        <translation>as {post}</translation>
    </message>
    <message>
        <source>登壇の記録がまだありません</source>
        <translation>No appearances yet</translation>
    </message>
    <message>
        <source>シンポジウムのプログラムに登壇者を入れると、ここで数えます。</source>
        <translation>Add speakers to the programme of a symposium and they are counted here.</translation>
    </message>
    <message>
        <source>あてはまる登壇者はいません</source>
        <translation>No speaker fits</translation>
    </message>
    <message>
        <source>すべての役割</source>
        <translation>All roles</translation>
    </message>
    <message>
        <source>パネル</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>講演・報告</source>
        <translation>Talks and reports</translation>
    </message>
    <message>
        <source>回数の多い順</source>
        <translation>Most often first</translation>
    </message>
    <message>
        <source>最近の順</source>
        <translation>Latest first</translation>
    </message>
    <message>
        <source>だれの回数か</source>
        <translation>Who is counted</translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>前の年度へ</source>
        <translation>Earlier fiscal year</translation>
    </message>
    <message>
        <source>あとの年度へ</source>
        <translation>Later fiscal year</translation>
    </message>
    <message>
        <source>表をコピー</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>数えるのは開催の回数です。同じ回の2つの項目に出ても1回です。点線は予定です。</source>
        <translation>Events are counted: two items of one event count once. Dotted: planned.</translation>
    </message>
    <message>
        <source>表をコピーしました。表計算ソフトに貼り付けられます。</source>
        <translation>Copied the table. It can be pasted into a spreadsheet.</translation>
    </message>
    <message>
        <source>表計算ソフトに貼り付けられます（Ctrl+C）</source>
        <translation>Can be pasted into a spreadsheet (Ctrl+C)</translation>
    </message>
    <message>
        <source>選んだますのシンポジウム</source>
        <translation>Symposia of the chosen cell</translation>
    </message>
    <message>
        <source>登壇回数の一覧</source>
        <translation>List of appearances</translation>
    </message>
    <message>
        <source>五十音の索引</source>
        <translation>Index of readings</translation>
    </message>
    <message>
        <source>他</source>
        <translation>#</translation>
    </message>
    <message>
        <source>ふりがなのない人へ</source>
        <translation>To those without a reading</translation>
    </message>
    <message>
        <source>{letter}行へ</source>
        <translation>To row {letter}</translation>
    </message>
    <message>
        <source>人物を開く	Enter</source>
        <translation>Open person	Enter</translation>
    </message>
    <message>
        <source>肩書きを追加</source>
        <translation>Add affiliation</translation>
    </message>
    <message>
        <source>連絡先を追加</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>ほかの人物と統合する</source>
        <translation>Merge with another person</translation>
    </message>
    <message>
        <source>役職を開く	Enter</source>
        <translation>Open post	Enter</translation>
    </message>
    <message>
        <source>在任を追加</source>
        <translation>Add term</translation>
    </message>
    <message>
        <source>役職を消す	Del</source>
        <translation>Delete post	Del</translation>
    </message>
    <message>
        <source>団体を開く</source>
        <translation>Open organisation</translation>
    </message>
    <message>
        <source>{found}に一致</source>
        <translation>found by {found}</translation>
    </message>
    <message>
        <source>人物を追加しました</source>
        <translation>Added the person</translation>
    </message>
    <message>
        <source>{words}さんはすでにいます。</source>
        <translation>{words} is already there.</translation>
    </message>
    <message>
        <source>同じかたなら、開いて直してください。別のかたなら、このまま追加できます。</source>
        <translation>If it is the same person, open and edit it. If not, you can add this one too.</translation>
    </message>
    <message>
        <source>姓と名に分けない氏名は、姓の欄に入れます。</source>
        <translation>A name that is not split goes into the family name.</translation>
    </message>
    <message>
        <source>人物を追加</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>報道発表での形　{words}</source>
        <translation>In the press release: {words}</translation>
    </message>
    <message>
        <source>市長</source>
        <translation>Mayor of a city</translation>
    </message>
    <message>
        <source>町長</source>
        <translation>Mayor of a town</translation>
    </message>
    <message>
        <source>村長</source>
        <translation>Mayor of a village</translation>
    </message>
    <message>
        <source>区長</source>
        <translation>Mayor of a ward</translation>
    </message>
    <message>
        <source>知事</source>
        <translation>Governor</translation>
    </message>
    <message>
        <source>役職を追加しました</source>
        <translation>Added the post</translation>
    </message>
    <message>
        <source>会員や団体の名称。ふりがなや団体コードでもさがせます</source>
        <translation>The name of a member or organisation. A reading or code finds it too</translation>
    </message>
    <message>
        <source>例　市長、副市長</source>
        <translation>For example “市長” or “副市長”</translation>
    </message>
    <message>
        <source>首長（選挙で選ばれる）</source>
        <translation>Head of the body (elected)</translation>
    </message>
    <message>
        <source>役職を追加</source>
        <translation>Add post</translation>
    </message>
    <message>
        <source>講師や首長の氏名、ふりがな、肩書き。登壇の記録は開催した当時の肩書きで残ります。</source>
        <translation>Names, readings and affiliations of speakers and heads. Appearances keep the affiliation of their day.</translation>
    </message>
    <message>
        <source>登壇回数</source>
        <translation>Appearances</translation>
    </message>
    <message>
        <source>{words}（Ctrl+N）</source>
        <translation>{words} (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>{n}人</source>
        <translation><numerusform>{n} person</numerusform><numerusform>{n} people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n}件</source>
        <translation><numerusform>{n} item</numerusform><numerusform>{n} items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n}人・役職</source>
        <translation><numerusform>{n} person or post</numerusform><numerusform>{n} people and posts</numerusform></translation>
    </message>
    <message>
        <source>報道発表に載る氏名とふりがな</source>
        <translation>Name and reading in the press release</translation>
    </message>
    <message>
        <source>ふりがなが空です。報道発表で読みを付けられません。</source>
        <translation>The reading is empty. The press release cannot give it.</translation>
    </message>
    <message>
        <source>一覧や報道発表では★の肩書きを先に使います</source>
        <translation>The one with ★ is used first</translation>
    </message>
    <message>
        <source>人物がまだいません</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>講師や首長を追加すると、ここに並びます。</source>
        <translation>Add speakers and heads, and they are listed here.</translation>
    </message>
    <message>
        <source>あてはまる人物はいません</source>
        <translation>No person fits</translation>
    </message>
    <message>
        <source>登壇あり</source>
        <translation>Appeared</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>人物の一覧</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>登壇の記録はまだありません。</source>
        <translation>No appearances yet.</translation>
    </message>
    <message>
        <source>{year}、{event}、{role}を右に表示する</source>
        <translation>Show {year}, {event}, {role} at the right</translation>
    </message>
    <message>
        <source>{titles}　として</source>
        <translation>As {titles}</translation>
    </message>
    <message>
        <source>肩書きは開催した当時のものです</source>
        <translation>Affiliations are those of the day of the event</translation>
    </message>
    <message>
        <source>右に詳しく表示する</source>
        <translation>Show details at the right</translation>
    </message>
    <message>
        <source>{name}さんをごみ箱に入れました</source>
        <translation>Moved {name} to the bin</translation>
    </message>
    <message>
        <source>人物の詳細</source>
        <translation>Details of the person</translation>
    </message>
    <message>
        <source>基準日のかた</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>在任の期間</source>
        <translation>Terms of office</translation>
    </message>
    <message>
        <source>在任の記録がありません</source>
        <translation>There is no record of a term of office</translation>
    </message>
    <message>
        <source>在任の記録なし</source>
        <translation>No term on record</translation>
    </message>
    <message>
        <source>{name}、{wareki}は{holder}</source>
        <translation>{name}, {wareki}: {holder}</translation>
    </message>
    <message>
        <source>　出典　{source}</source>
        <translation> · Source {source}</translation>
    </message>
    <message>
        <source>在任の記録を消す</source>
        <translation>Delete term</translation>
    </message>
    <message>
        <source>在任の記録を消しました</source>
        <translation>Deleted the term</translation>
    </message>
    <message>
        <source>在任の記録はまだありません。</source>
        <translation>No terms on record yet.</translation>
    </message>
    <message>
        <source>{name}の在任を記録しました</source>
        <translation>Recorded the term of {name}</translation>
    </message>
    <message>
        <source>在任の記録</source>
        <translation>Terms on record</translation>
    </message>
    <message>
        <source>役職の詳細</source>
        <translation>Details of the post</translation>
    </message>
    <message>
        <source>役職を消しました</source>
        <translation>Deleted the post</translation>
    </message>
    <message>
        <source>役職がまだありません</source>
        <translation>No posts yet</translation>
    </message>
    <message>
        <source>千葉市長のような役職を追加します。</source>
        <translation>Add posts such as “千葉市長”.</translation>
    </message>
    <message>
        <source>役職の一覧</source>
        <translation>List of posts</translation>
    </message>
    <message>
        <source>基準日　{wareki}</source>
        <translation>As of {wareki}</translation>
    </message>
    <message>
        <source>人物の一覧にあるかたの氏名。ふりがなでもさがせます</source>
        <translation>The name of somebody in the list of people. A reading finds them too</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>自分で書いた文</source>
        <translation>Written by hand</translation>
    </message>
    <message>
        <source>（見出しを入力）</source>
        <translation>(enter a heading)</translation>
    </message>
    <message>
        <source>この内容はまだありません。書き換えると印刷します。</source>
        <translation>There is nothing to print yet. Edit it by hand to print it.</translation>
    </message>
    <message>
        <source>「取材」の欄に入れると、ここに載ります。</source>
        <translation>Enter something under “Press”, and it appears here.</translation>
    </message>
    <message>
        <source>書き換える</source>
        <translation>Edit by hand</translation>
    </message>
    <message>
        <source>もとの欄を開く</source>
        <translation>Open the field behind it</translation>
    </message>
    <message>
        <source>このまま</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>自動に戻す</source>
        <translation>Back to automatic</translation>
    </message>
    <message>
        <source>見出しを削除</source>
        <translation>Delete heading</translation>
    </message>
    <message>
        <source>{length}字</source>
        <translation>{length} characters</translation>
    </message>
    <message>
        <source>{heading}の文</source>
        <translation>Text of {heading}</translation>
    </message>
    <message>
        <source>自動の文に戻しました</source>
        <translation>Back to the automatic text</translation>
    </message>
    <message>
        <source>書いた文のままにしました</source>
        <translation>Kept your own text</translation>
    </message>
    <message>
        <source>「{heading}」を載せ{value}</source>
        <translation>“{heading}” {value}</translation>
    </message>
    <message>
        <source>「{heading}」を削除しました</source>
        <translation>Deleted “{heading}”</translation>
    </message>
    <message>
        <source>載せない</source>
        <translation>Do not print</translation>
    </message>
    <message>
        <source>「{heading}」のもとの内容が変わりました</source>
        <translation>The facts behind “{heading}” have changed</translation>
    </message>
    <message>
        <source>いまの内容からは、こうなります：{automatic_text}</source>
        <translation>From the present content it would be: {automatic_text}</translation>
    </message>
    <message>
        <source>新しい文にする</source>
        <translation>Use the new text</translation>
    </message>
    <message>
        <source>ます</source>
        <translation>is printed</translation>
    </message>
    <message>
        <source>ません</source>
        <translation>is not printed</translation>
    </message>
    <message>
        <source>もとの内容が変わりました</source>
        <translation>The facts behind it have changed</translation>
    </message>
    <message numerus="yes">
        <source>{level} {n}</source>
        <translation><numerusform>{level} {n}</numerusform><numerusform>{level} {n}</numerusform></translation>
    </message>
    <message>
        <source>{source}　印刷しません</source>
        <translation>{source} · not printed</translation>
    </message>
    <message>
        <source>開いています</source>
        <translation>open</translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>見出しを追加</source>
        <translation>Add heading</translation>
    </message>
    <message>
        <source>見出しと本文</source>
        <translation>Headings and texts</translation>
    </message>
    <message>
        <source>別紙「協議会概要」</source>
        <translation>Annex: outline of the council</translation>
    </message>
    <message>
        <source>Alt+↑↓で順番を変更</source>
        <translation>Change the order with Alt+↑↓</translation>
    </message>
    <message>
        <source>見出しを追加しました</source>
        <translation>Added the heading</translation>
    </message>
    <message>
        <source>同時発表</source>
        <translation>Joint release</translation>
    </message>
    <message>
        <source>目標を追加</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>この目標を削除</source>
        <translation>Delete this goal</translation>
    </message>
    <message>
        <source>SDGsの目標を削除しました</source>
        <translation>Deleted the goal</translation>
    </message>
    <message>
        <source>目標を追加すると、発表元の左上に番号が載ります。</source>
        <translation>Add a goal, and its number is printed above left of the issuer.</translation>
    </message>
    <message>
        <source>入れたところだけ、見出し「取材」に載ります</source>
        <translation>What you enter is printed under “取材”</translation>
    </message>
    <message>
        <source>選んだ団体は、リード文の次に載ります</source>
        <translation>The chosen organisations are printed after the lead</translation>
    </message>
    <message>
        <source>{value}番目</source>
        <translation>Number {value}</translation>
    </message>
    <message>
        <source>まだ選べません。「設定」で協議会の名称を入力するか、「会員」で会員を追加してください。</source>
        <translation>Nothing to choose yet. Enter the name of the council in Settings, or add a member in Members.</translation>
    </message>
    <message>
        <source>前回から写す</source>
        <translation>Copy from last time</translation>
    </message>
    <message>
        <source>発表元を前回から写しました</source>
        <translation>Copied the issuer from last time</translation>
    </message>
    <message>
        <source>報道発表はまだありません</source>
        <translation>There is no press release yet</translation>
    </message>
    <message>
        <source>発表元は、前回の報道発表から写します。</source>
        <translation>The issuer is copied from the last press release.</translation>
    </message>
    <message>
        <source>報道発表を作る</source>
        <translation>Make a press release</translation>
    </message>
    <message>
        <source>入力する</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>見る</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{LEVEL_WORDS}、{sentence}、{where}、{action}</source>
        <translation>{LEVEL_WORDS}, {sentence}, {where}, {action}</translation>
    </message>
    <message>
        <source>校正の一覧</source>
        <translation>Remarks of the proofreading</translation>
    </message>
    <message>
        <source>仕上がりを作れませんでした。ひとつ前の仕上がりを表示しています。</source>
        <translation>The finished page could not be made. The one before is shown.</translation>
    </message>
    <message>
        <source>仕上がりを作っています</source>
        <translation>Making the finished page</translation>
    </message>
    <message>
        <source>プログラムに※の断り書きを付けました</source>
        <translation>Added the note with “※” to the programme</translation>
    </message>
    <message numerus="yes">
        <source>「{right}」にそろえました（{n}か所）</source>
        <translation><numerusform>Now “{right}” throughout ({n} place)</numerusform><numerusform>Now “{right}” throughout ({n} places)</numerusform></translation>
    </message>
    <message>
        <source>報道発表資料</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>確認が必要なところはありません</source>
        <translation>Nothing to check</translation>
    </message>
    <message>
        <source>作ると、ここに仕上がりが出ます。</source>
        <translation>Make it, and the finished page appears here.</translation>
    </message>
    <message>
        <source>仕上がりを新しくできませんでした</source>
        <translation>The finished page could not be renewed</translation>
    </message>
    <message>
        <source>印刷する報道発表がまだありません。</source>
        <translation>There is no press release to print yet.</translation>
    </message>
    <message>
        <source>校正</source>
        <translation>Proofreading</translation>
    </message>
    <message>
        <source>F8 で次へ</source>
        <translation>F8 for the next</translation>
    </message>
    <message>
        <source>書き出せません（{stopping}件）</source>
        <translation>Cannot be exported ({stopping})</translation>
    </message>
    <message>
        <source>書き出せます</source>
        <translation>Ready to export</translation>
    </message>
    <message>
        <source>{named}など</source>
        <translation>{named} and more</translation>
    </message>
    <message numerus="yes">
        <source>保存できない入力が{n}か所、欄に残っています（{places}）。</source>
        <translation><numerusform>{n} entry that cannot be saved is still in its field ({places}).</numerusform><numerusform>{n} entries that cannot be saved are still in their fields ({places}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>前回、保存する前に終わった入力が{n}か所あります（{places}）。</source>
        <translation><numerusform>{n} entry was not saved the last time ({places}).</numerusform><numerusform>{n} entries were not saved the last time ({places}).</numerusform></translation>
    </message>
    <message>
        <source>前回の入力を使わないことにしました</source>
        <translation>The entries of the last time are not used</translation>
    </message>
    <message>
        <source>欄へ移る</source>
        <translation>Go to field</translation>
    </message>
    <message>
        <source>入力を戻す</source>
        <translation>Put entries back</translation>
    </message>
    <message>
        <source>使わない</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>もう一度保存する</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>{sentence}この画面を閉じないで、空きを作ってから、もう一度保存してください。</source>
        <translation>{sentence} Do not close this window. Make room on the disk and save again.</translation>
    </message>
    <message numerus="yes">
        <source>保存できていない入力が{n}か所あります。閉じると失われます。ディスクに空きを作って、もう一度保存してください。</source>
        <translation><numerusform>{n} entry is not saved and is lost when you close. Make room on the disk and save again.</numerusform><numerusform>{n} entries are not saved and are lost when you close. Make room on the disk and save again.</numerusform></translation>
    </message>
    <message>
        <source>保存できませんでした。{reason}</source>
        <translation>It could not be saved. {reason}</translation>
    </message>
    <message>
        <source>{sentence}内容はこのパソコンに残してあります。</source>
        <translation>{sentence} The content is kept on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>保存できていない入力が{n}か所あります。閉じてもこのパソコンに残り、次に開いたときに戻せます。</source>
        <translation><numerusform>{n} entry is not saved. It stays on this computer and can be put back the next time.</numerusform><numerusform>{n} entries are not saved. They stay on this computer and can be put back the next time.</numerusform></translation>
    </message>
    <message>
        <source>保存しました　{moment}</source>
        <translation>Saved {moment}</translation>
    </message>
    <message>
        <source>保存できていません</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>このまま閉じる</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>ファイルが開かれていません。ファイルを開いてから、もう一度お試しください。</source>
        <translation>No file is open. Open a file and try again.</translation>
    </message>
    <message>
        <source>ファイルを作っています</source>
        <translation>Making the file</translation>
    </message>
    <message>
        <source>ファイルを開いています</source>
        <translation>Opening the file</translation>
    </message>
    <message>
        <source>設立の日を入力すると、前の年度までの行がここに並びます。</source>
        <translation>Enter the day of the founding, and the lines up to last year are listed here.</translation>
    </message>
    <message>
        <source>{name}を{words}</source>
        <translation>{words}: {name}</translation>
    </message>
    <message>
        <source>行を書き足す</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>{label}に行を書き足す</source>
        <translation>Add a line to {label}</translation>
    </message>
    <message>
        <source>主な活動内容を自動に戻しました</source>
        <translation>Main activities are automatic again</translation>
    </message>
    <message>
        <source>（行なし）</source>
        <translation>(no line)</translation>
    </message>
    <message>
        <source>自動の行は、{automatic}</source>
        <translation>The automatic line is: {automatic}</translation>
    </message>
    <message>
        <source>書き換え</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>自動の行：{automatic}</source>
        <translation>Automatic line: {automatic}</translation>
    </message>
    <message>
        <source>{when}の内容に戻しますか。</source>
        <translation>Go back to {when}?</translation>
    </message>
    <message>
        <source>いまの内容は、先に新しいバックアップとして残します。戻したあとで、そのバックアップに戻すこともできます。</source>
        <translation>The present content is first kept as a new backup. You can go back to it later.</translation>
    </message>
    <message>
        <source>保存先とバックアップ</source>
        <translation>Place and backups</translation>
    </message>
    <message>
        <source>いまバックアップを作る</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>{path}　このパソコンの中だけに保存します。</source>
        <translation>{path} · Kept on this computer only.</translation>
    </message>
    <message numerus="yes">
        <source>すべて見る（{n}件）</source>
        <translation><numerusform>Show all ({n})</numerusform><numerusform>Show all ({n})</numerusform></translation>
    </message>
    <message>
        <source>このバックアップに戻す</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>{when}（{reason}）のバックアップに戻す</source>
        <translation>Restore the backup of {when} ({reason})</translation>
    </message>
    <message>
        <source>{when}の内容に戻しました。戻す前の内容も、バックアップに残してあります。</source>
        <translation>Went back to {when}. The content before that is kept as a backup.</translation>
    </message>
    <message>
        <source>まだファイルを開いていません。</source>
        <translation>No file is open yet.</translation>
    </message>
    <message>
        <source>バックアップはまだありません。変更して閉じると、1日に1つ自動で作ります。</source>
        <translation>No backups yet. After changes, one a day is made when you close.</translation>
    </message>
    <message>
        <source>最後のバックアップ　{when}（{reason}）
フォルダー　{folder}</source>
        <translation>Last backup: {when} ({reason})
Folder: {folder}</translation>
    </message>
    <message>
        <source>バックアップを作りました</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>バックアップに戻しています</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>「{title}」</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>ごみ箱は空です。</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>ごみ箱を空にしますか。</source>
        <translation>Empty the bin?</translation>
    </message>
    <message>
        <source>空にする</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>{gone}と、その中に入力した内容を、ファイルから消します。ほかで使われているものは残します。</source>
        <translation>Deletes {gone}, and everything entered in them, from the file. What is used elsewhere stays.</translation>
    </message>
    <message>
        <source>{name}を完全に消しますか。</source>
        <translation>Delete {name} for good?</translation>
    </message>
    <message>
        <source>この{kind}と、その中に入力した内容を、ファイルから消します。</source>
        <translation>Deletes it ({kind}) and everything entered in it from the file.</translation>
    </message>
    <message>
        <source>完全に消す</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>戻す</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>{name}を戻す</source>
        <translation>Restore {name}</translation>
    </message>
    <message>
        <source>{name}を完全に消す</source>
        <translation>Delete {name} for good</translation>
    </message>
    <message numerus="yes">
        <source>{n}件を完全に消しました</source>
        <translation><numerusform>Deleted {n} for good</numerusform><numerusform>Deleted {n} for good</numerusform></translation>
    </message>
    <message>
        <source>「{title}」を{done}</source>
        <translation>“{title}”: {done}</translation>
    </message>
    <message>
        <source>「{title}」は消せませんでした</source>
        <translation>“{title}” could not be deleted</translation>
    </message>
    <message>
        <source>完全に消すまで残ります</source>
        <translation>Kept until deleted for good</translation>
    </message>
    <message numerus="yes">
        <source>{kind}{n}件</source>
        <translation><numerusform>{kind} {n}</numerusform><numerusform>{kind} {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n}件はごみ箱に残しました</source>
        <translation><numerusform>{n} stays in the bin</numerusform><numerusform>{n} stay in the bin</numerusform></translation>
    </message>
    <message>
        <source>ほかで使われているので、消せません。このままごみ箱に入れておけます。</source>
        <translation>Used elsewhere, so it cannot be deleted. It may stay in the bin.</translation>
    </message>
    <message>
        <source>{kind}　{day}に消しました</source>
        <translation>{kind} · deleted {day}</translation>
    </message>
    <message>
        <source>戻しました</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>完全に消しました</source>
        <translation>deleted for good</translation>
    </message>
    <message>
        <source>ごみ箱を空にできませんでした</source>
        <translation>The bin could not be emptied</translation>
    </message>
    <message>
        <source>年を書かないと、毎年になります</source>
        <translation>Without a year it is every year</translation>
    </message>
    <message>
        <source>{printed}の{words}</source>
        <translation>{printed}: {words}</translation>
    </message>
    <message>
        <source>{printed}を消す</source>
        <translation>Delete {printed}</translation>
    </message>
    <message>
        <source>次のシンポジウムの日を決めるときに避けます。国民の祝日と年末年始は、入力しなくても避けます。</source>
        <translation>Avoided when the day of the next symposium is proposed. Public holidays and New Year are avoided anyway.</translation>
    </message>
    <message>
        <source>新しい期間の名前</source>
        <translation>Name of the new period</translation>
    </message>
    <message>
        <source>新しい期間のはじめの日</source>
        <translation>First day of the new period</translation>
    </message>
    <message>
        <source>新しい期間のおわりの日</source>
        <translation>Last day of the new period</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>はじめの日が読めません。日付を入力してください。</source>
        <translation>The first day cannot be read. Enter the date.</translation>
    </message>
    <message>
        <source>この期間を消す</source>
        <translation>Delete this period</translation>
    </message>
    <message>
        <source>期間を消しました</source>
        <translation>Deleted the period</translation>
    </message>
    <message>
        <source>例　12月議会</source>
        <translation>For example “12月議会”</translation>
    </message>
    <message>
        <source>1日だけなら空のまま</source>
        <translation>Empty if it is one day</translation>
    </message>
    <message>
        <source>目的と事業内容</source>
        <translation>Purpose and activities</translation>
    </message>
    <message>
        <source>役員の任期</source>
        <translation>Terms of office</translation>
    </message>
    <message>
        <source>代表メールを入力する</source>
        <translation>Enter the council’s mail</translation>
    </message>
    <message>
        <source>代表メールを公開する</source>
        <translation>Make the council’s mail public</translation>
    </message>
    <message>
        <source>このファイルの設定です</source>
        <translation>Settings of this file</translation>
    </message>
    <message>
        <source>名称の履歴</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>別紙「協議会概要」に載ります</source>
        <translation>Printed in the annex, outline of the council</translation>
    </message>
    <message>
        <source>会長市は別紙と席の並びに使います</source>
        <translation>The chair city is used for the annex and the order of seats</translation>
    </message>
    <message>
        <source>協議会の代表メール</source>
        <translation>Mail of the council</translation>
    </message>
    <message>
        <source>別紙に載ります</source>
        <translation>Printed in the annex</translation>
    </message>
    <message>
        <source>加入や催しの記録から自動で行を作ります。「書き換える」で、紙のとおりの文にできます。</source>
        <translation>Lines are made from joinings and events. With “Edit by hand” you can write them as on paper.</translation>
    </message>
    <message>
        <source>{body}の連絡先です。公開すると、公開用のカレンダーの差出人になります。</source>
        <translation>Contact of {body}. When public, it is the sender of public calendars.</translation>
    </message>
    <message>
        <source>事務局の連絡先に入ります。公開用のカレンダーの差出人になります。</source>
        <translation>It goes into the contact of the secretariat and is the sender of public calendars.</translation>
    </message>
    <message>
        <source>代表メール</source>
        <translation>Council’s mail</translation>
    </message>
    <message>
        <source>名称「{texts}」を消す</source>
        <translation>Delete the name “{texts}”</translation>
    </message>
    <message>
        <source>{words}を消す</source>
        <translation>Delete {words}</translation>
    </message>
    <message>
        <source>新しい{CLAUSE_WORDS}</source>
        <translation>New: {CLAUSE_WORDS}</translation>
    </message>
    <message>
        <source>{CLAUSE_WORDS}を{value}番目へ移しました</source>
        <translation>{CLAUSE_WORDS}: moved to place {value}</translation>
    </message>
    <message>
        <source>新しい名称はいつから</source>
        <translation>New name from</translation>
    </message>
    <message>
        <source>協議会の名称を消しました</source>
        <translation>Deleted the council’s name</translation>
    </message>
    <message>
        <source>新しい役はいつから</source>
        <translation>New office from</translation>
    </message>
    <message>
        <source>新しい役</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>新しい役の団体</source>
        <translation>Organisation of the new office</translation>
    </message>
    <message>
        <source>役員を消しました</source>
        <translation>Deleted the officer</translation>
    </message>
    <message>
        <source>{texts}の{texts2}</source>
        <translation>{texts}: {texts2}</translation>
    </message>
    <message>
        <source>この行を消す</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>{CLAUSE_WORDS}を消しました</source>
        <translation>{CLAUSE_WORDS}: deleted</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{CLAUSE_WORDS} {place}を{words}</source>
        <translation>{CLAUSE_WORDS} {place}: {words}</translation>
    </message>
    <message>
        <source>画面に出る日付と年度の書き方です。印刷物の日付は変わりません</source>
        <translation>How dates and fiscal years are shown. Dates in print stay as they are</translation>
    </message>
    <message>
        <source>別紙の主な活動内容などで、改元のあった年度をどう書くかを選びます</source>
        <translation>How the main activities in the annex name the year in which the era changed</translation>
    </message>
    <message>
        <source>報道発表と画面での役割の書き方です。席ごとに書いたことばは、そのまま使います。校正もこれに合わせます</source>
        <translation>How roles are written in press releases and on screen. What is written for a single seat stays. Proofreading follows it</translation>
    </message>
    <message>
        <source>報道発表で、外部の方の氏名の後ろに付けます</source>
        <translation>Behind the names of people from outside in press releases</translation>
    </message>
    <message>
        <source>報道発表のPDFで、ふりがなをどこに置くかを選びます</source>
        <translation>Where readings stand in the PDF of press releases</translation>
    </message>
    <message>
        <source>{words}を元に戻す</source>
        <translation>Default: {words}</translation>
    </message>
    <message>
        <source>言い回し</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>行で編集をはじめる</source>
        <translation>Edit in a row</translation>
    </message>
    <message>
        <source>F2・Enter</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>行の順番を変える</source>
        <translation>Change the order of rows</translation>
    </message>
    <message>
        <source>Alt+↑・Alt+↓</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>依頼と回答の行を続けて選ぶ</source>
        <translation>Select several rows of requests and answers</translation>
    </message>
    <message>
        <source>Shift+↑・Shift+↓</source>
        <translation>Shift+↑, Shift+↓</translation>
    </message>
    <message>
        <source>写した名簿やメールの登壇者を貼り付ける</source>
        <translation>Paste the speakers of a copied list or mail</translation>
    </message>
    <message>
        <source>ごみ箱へ</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>欄から一覧へ。一覧では絞り込みを消す</source>
        <translation>From a field to the list. In the list, clears the filter</translation>
    </message>
    <message>
        <source>カレンダーや一覧を開く</source>
        <translation>Open calendar or list</translation>
    </message>
    <message>
        <source>日付を1日、1か月ずつ変える</source>
        <translation>Change a date by a day or a month</translation>
    </message>
    <message>
        <source>↑↓・PageUp・PageDown</source>
        <translation>↑↓, PageUp, PageDown</translation>
    </message>
    <message>
        <source>仕上がりの上で拡大・縮小</source>
        <translation>Zoom over the finished page</translation>
    </message>
    <message>
        <source>Ctrl+マウスホイール</source>
        <translation>Ctrl+mouse wheel</translation>
    </message>
    <message>
        <source>戻る・進む</source>
        <translation>Back and forward</translation>
    </message>
    <message>
        <source>マウスの横のボタン</source>
        <translation>Buttons at the side of the mouse</translation>
    </message>
    <message>
        <source>ボタンの上にマウスを置いても、そのキーがわかります。</source>
        <translation>The key also shows when the mouse is over a button.</translation>
    </message>
    <message>
        <source>行や欄の中で</source>
        <translation>In rows and fields</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{what}を追加する</source>
        <translation>Add {what}</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>パソコンに合わせる</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>標準</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>UD書体</source>
        <translation>UD font</translation>
    </message>
    <message>
        <source>変えるとすぐに変わります。</source>
        <translation>Changes take effect at once.</translation>
    </message>
    <message>
        <source>色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>書体</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>言語</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>焦点を強く表示する</source>
        <translation>Show the focus strongly</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>このパソコンの名前</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>見た目</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>見た目を元に戻す</source>
        <translation>Default look</translation>
    </message>
    <message>
        <source>このパソコン</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>このパソコンの名前を元に戻す</source>
        <translation>Default name of this computer</translation>
    </message>
    <message>
        <source>このパソコンだけの設定です</source>
        <translation>Settings of this computer only</translation>
    </message>
    <message>
        <source>変更履歴と、ほかのかたが開いたときに表示します。空のときは「{pc_name}」です。次に開いたときから変わります。</source>
        <translation>Shown in the history and to others who open the file. If empty, “{pc_name}”. It changes the next time you open the program.</translation>
    </message>
    <message>
        <source>次に開いたときから変わります。</source>
        <translation>It changes the next time you open the program.</translation>
    </message>
    <message>
        <source>下手へ動かす	Ctrl+←</source>
        <translation>Towards stage right	Ctrl+←</translation>
    </message>
    <message>
        <source>上手へ動かす	Ctrl+→</source>
        <translation>Towards stage left	Ctrl+→</translation>
    </message>
    <message>
        <source>上へ動かす	Alt+↑</source>
        <translation>Move up	Alt+↑</translation>
    </message>
    <message>
        <source>下へ動かす	Alt+↓</source>
        <translation>Move down	Alt+↓</translation>
    </message>
    <message>
        <source>席の番号</source>
        <translation>Number of the seat</translation>
    </message>
    <message>
        <source>席を開く	Enter</source>
        <translation>Open seat	Enter</translation>
    </message>
    <message>
        <source>席から外す	Del</source>
        <translation>Remove from seat	Del</translation>
    </message>
    <message>
        <source>下手から{value}番目</source>
        <translation>Number {value} from stage right</translation>
    </message>
    <message>
        <source>まだ確かではありません</source>
        <translation>Not certain yet</translation>
    </message>
    <message>
        <source>席次図</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>スクリーン</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>客席側（画面の並びは左から）</source>
        <translation>Audience (on screen from the left)</translation>
    </message>
    <message>
        <source>客席側</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>下手</source>
        <translation>Stage right</translation>
    </message>
    <message>
        <source>上手</source>
        <translation>Stage left</translation>
    </message>
    <message>
        <source>席次の見方</source>
        <translation>View of the stage</translation>
    </message>
    <message>
        <source>モデレーターを下手に</source>
        <translation>Moderator to stage right</translation>
    </message>
    <message>
        <source>会長市を中央に</source>
        <translation>Chair city to the middle</translation>
    </message>
    <message>
        <source>Ctrl+←→ で席を動かす</source>
        <translation>Move seats with Ctrl+←→</translation>
    </message>
    <message>
        <source>席はもうこの順番です</source>
        <translation>The seats are already in this order</translation>
    </message>
    <message>
        <source>図で見る</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>表で見る</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>席を{words}にしました</source>
        <translation>Seats: {words}</translation>
    </message>
    <message>
        <source>{role_words}を下手に置きました</source>
        <translation>Put {role_words} at stage right</translation>
    </message>
    <message>
        <source>会長市を中央にしました</source>
        <translation>Put the chair city in the middle</translation>
    </message>
    <message>
        <source>前回をもとに追加する</source>
        <translation>Add from the last one</translation>
    </message>
    <message>
        <source>登壇者を貼り付ける</source>
        <translation>Paste speakers</translation>
    </message>
    <message>
        <source>シンポジウムを追加</source>
        <translation>Add symposium</translation>
    </message>
    <message>
        <source>前回をもとに</source>
        <translation>From the last one</translation>
    </message>
    <message>
        <source>空ではじめる</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>引き継ぐもの</source>
        <translation>What to take over</translation>
    </message>
    <message>
        <source>前回をもとにすると、選んだところだけを引き継ぎます。</source>
        <translation>From the last one takes over only what you choose.</translation>
    </message>
    <message>
        <source>{label}：{value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>「{title}」をもとにします。状態・回答・代理・URLは引き継ぎません。</source>
        <translation>From “{title}”. States, answers, deputies and links are not taken over.</translation>
    </message>
    <message>
        <source>{day}は{obstacle}のため、別の週にしました。</source>
        <translation>{day} is not free ({obstacle}), so another week was chosen.</translation>
    </message>
    <message>
        <source>脱退した会員の{join}は引き継ぎません。</source>
        <translation>Not taken over: {join}, no longer a member.</translation>
    </message>
    <message>
        <source>設定の「閉じる期間」の「{unread_periods}」は読めませんでした。</source>
        <translation>“{unread_periods}” among the closed periods in the settings could not be read.</translation>
    </message>
    <message>
        <source>ほかの候補</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>前後の週に空いた日がありません。開催日を入力してください。</source>
        <translation>No day is free in the weeks around it. Enter the day.</translation>
    </message>
    <message>
        <source>{day}は{obstacle}です。</source>
        <translation>{day}: {obstacle}.</translation>
    </message>
    <message>
        <source>シンポジウムを追加しました</source>
        <translation>Added the symposium</translation>
    </message>
    <message>
        <source>貼り付けるシンポジウムを開いてから、もう一度選んでください。</source>
        <translation>Open the symposium to paste into, and choose this again.</translation>
    </message>
    <message>
        <source>名簿、プログラム、表計算の行などを貼り付けてください。Space で追加する行を選び、Enter で直せます。</source>
        <translation>Paste a list of names, a programme or rows of a spreadsheet. Space ticks rows to add, Enter edits.</translation>
    </message>
    <message>
        <source>貼り付けた文</source>
        <translation>Pasted text</translation>
    </message>
    <message numerus="yes">
        <source>{rowCount}人のうち{n}人を追加します</source>
        <translation><numerusform>Adds {n} of {rowCount}</numerusform><numerusform>Adds {n} of {rowCount}</numerusform></translation>
    </message>
    <message>
        <source>追加できませんでした</source>
        <translation>They could not be added</translation>
    </message>
    <message>
        <source>登壇者を読み取れませんでした</source>
        <translation>No speakers could be read</translation>
    </message>
    <message>
        <source>1行に1人ずつ、「所属　職名　氏名　氏」のように書いてください。</source>
        <translation>Write one person per line, like “所属　職名　氏名　氏”.</translation>
    </message>
    <message numerus="yes">
        <source>ほか{n}行</source>
        <translation><numerusform> and {n} more line</numerusform><numerusform> and {n} more lines</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>読み取れなかった行が{n}行あります</source>
        <translation><numerusform>{n} line could not be read</numerusform><numerusform>{n} lines could not be read</numerusform></translation>
    </message>
    <message>
        <source>「{lines}」{more}</source>
        <translation>“{lines}”{more}</translation>
    </message>
    <message>
        <source>」「</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>わかったこと</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>{item_words}に登壇ずみ</source>
        <translation>already in {item_words}</translation>
    </message>
    <message>
        <source>{item_words}へ</source>
        <translation>to {item_words}</translation>
    </message>
    <message>
        <source>登録ずみ</source>
        <translation>already known</translation>
    </message>
    <message>
        <source>確かめてください：{join}</source>
        <translation>Please check: {join}</translation>
    </message>
    <message>
        <source>追加しない</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>読み取った登壇者</source>
        <translation>Speakers read</translation>
    </message>
    <message>
        <source>{words}、{value}</source>
        <translation>{words}, {value}</translation>
    </message>
    <message>
        <source>載せる肩書き</source>
        <translation>Affiliations to print</translation>
    </message>
    <message>
        <source>出席||回答</source>
        <translation>Attends</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>{name}への打診を記録しました</source>
        <translation>Recorded asking {name}</translation>
    </message>
    <message>
        <source>{name}の回答を「{value}」にしました</source>
        <translation>Recorded the answer of {name}: “{value}”</translation>
    </message>
    <message>
        <source>{name}とのやりとりを記録しました</source>
        <translation>Recorded for {name}</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>回答の方法</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>回答日</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>受けた人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>回答を記録する</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>回答を選んでください。</source>
        <translation>Choose an answer.</translation>
    </message>
    <message>
        <source>選んでいるかたがいません</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>一覧から選ぶと、ここで回答を記録できます。</source>
        <translation>Choose someone from the list to record an answer.</translation>
    </message>
    <message>
        <source>次にすること：{words}</source>
        <translation>Next: {words}</translation>
    </message>
    <message>
        <source>渡した物：{handed}</source>
        <translation>Handed out: {handed}</translation>
    </message>
    <message>
        <source>{owner}（印刷物には載りません）</source>
        <translation>{owner} (not printed)</translation>
    </message>
    <message>
        <source>まだ登録がありません。入れると連絡先に残ります</source>
        <translation>There is none yet. What you enter stays in the contact</translation>
    </message>
    <message>
        <source>依頼と当日のこと</source>
        <translation>Request and the day itself</translation>
    </message>
    <message>
        <source>状態（直接変える）</source>
        <translation>State (changed directly)</translation>
    </message>
    <message>
        <source>選んだかたの回答</source>
        <translation>Answer of the chosen one</translation>
    </message>
    <message>
        <source>選んだかたの状態</source>
        <translation>State of the chosen ones</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>やりとりを追加</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>まだ記録がありません</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>やりとりを追加しました</source>
        <translation>Added the step</translation>
    </message>
    <message>
        <source>{day}のやりとりを直しました</source>
        <translation>Corrected the step of {day}</translation>
    </message>
    <message>
        <source>{day}のやりとりを削除しました</source>
        <translation>Deleted the step of {day}</translation>
    </message>
    <message>
        <source>{day}のやりとりをなおす</source>
        <translation>Correct the step of {day}</translation>
    </message>
    <message>
        <source>{day}のやりとりを削除</source>
        <translation>Delete the step of {day}</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>やりとりのメモ</source>
        <translation>Note on the step</translation>
    </message>
    <message>
        <source>やりとりを残す</source>
        <translation>Keep step</translation>
    </message>
    <message>
        <source>これまでのやりとり</source>
        <translation>What happened so far</translation>
    </message>
    <message>
        <source>やめる（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>いまの状態は変わりません。</source>
        <translation>The present state does not change.</translation>
    </message>
    <message>
        <source>「{note}」</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>依頼と回答の一覧</source>
        <translation>List of requests and answers</translation>
    </message>
    <message>
        <source>回答待ち</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>辞退・欠席</source>
        <translation>Declined, absent</translation>
    </message>
    <message numerus="yes">
        <source>{n}人の状態を「{state}」にしました</source>
        <translation><numerusform>State of {n} person: “{state}”</numerusform><numerusform>State of {n} people: “{state}”</numerusform></translation>
    </message>
    <message>
        <source>しぼり込み</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>まだ登壇者がいません</source>
        <translation>No speakers yet</translation>
    </message>
    <message>
        <source>プログラムに席を作ると、ここに並びます。</source>
        <translation>Make seats in the programme, and they are listed here.</translation>
    </message>
    <message>
        <source>この条件に合うかたはいません。</source>
        <translation>Nobody fits this filter.</translation>
    </message>
    <message>
        <source>状態を変える（方法と日も）</source>
        <translation>Change state (with way and day)</translation>
    </message>
    <message>
        <source>状態を変える</source>
        <translation>Change state</translation>
    </message>
    <message>
        <source>Shift+↑↓で続けて選べます</source>
        <translation>Several: Shift+↑↓</translation>
    </message>
    <message>
        <source>プログラムを開く</source>
        <translation>Open the programme</translation>
    </message>
    <message>
        <source>前回の書き出し：{public}</source>
        <translation>Last export: {public}</translation>
    </message>
    <message>
        <source>プログラムの席を開く</source>
        <translation>Open the seat in the programme</translation>
    </message>
    <message>
        <source>依頼と回答</source>
        <translation>Requests and answers</translation>
    </message>
    <message>
        <source>打診</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{deadline}をすぎました</source>
        <translation>{deadline} is past</translation>
    </message>
    <message numerus="yes">
        <source>{n}人を選んでいます</source>
        <translation><numerusform>{n} person chosen</numerusform><numerusform>{n} people chosen</numerusform></translation>
    </message>
    <message>
        <source>ほか{value}人</source>
        <translation>and {value} more</translation>
    </message>
    <message>
        <source>代理が来るかたは、ひとりずつ記録してください。</source>
        <translation>Record those who send a deputy one by one.</translation>
    </message>
    <message>
        <source>依頼を書き出す</source>
        <translation>Export requests</translation>
    </message>
    <message>
        <source>変更を書き出す</source>
        <translation>Export updates</translation>
    </message>
    <message>
        <source>変更のお知らせ</source>
        <translation>Update notices</translation>
    </message>
    <message>
        <source>取消のお知らせ</source>
        <translation>Withdrawal notices</translation>
    </message>
    <message>
        <source>公開用を書き出す</source>
        <translation>Export public one</translation>
    </message>
    <message>
        <source>公開用カレンダー</source>
        <translation>Public calendar</translation>
    </message>
    <message>
        <source>メールに付けて送るファイルを書き出します。このパソコンから送信はしません。</source>
        <translation>Exports files to attach to mails. Nothing is sent from this computer.</translation>
    </message>
    <message>
        <source>{value}を書き出すフォルダー</source>
        <translation>Folder for {value}</translation>
    </message>
    <message>
        <source>・{file}　{who}</source>
        <translation>• {file} · {who}</translation>
    </message>
    <message>
        <source>どなたでも取り込めます</source>
        <translation>Anyone can use it</translation>
    </message>
    <message>
        <source>{name}（{mail}）</source>
        <translation>{name} ({mail})</translation>
    </message>
    <message>
        <source>カレンダーのファイル</source>
        <translation>Calendar files</translation>
    </message>
    <message>
        <source>{value}を書き出しています</source>
        <translation>Exporting {value}</translation>
    </message>
    <message numerus="yes">
        <source>{value}を{n}件書き出しました</source>
        <translation><numerusform>Exported {n} file: {value}</numerusform><numerusform>Exported {n} files: {value}</numerusform></translation>
    </message>
    <message>
        <source>書き出したファイルはありません</source>
        <translation>No file was exported</translation>
    </message>
    <message>
        <source>書き出せませんでした</source>
        <translation>It could not be exported</translation>
    </message>
    <message>
        <source>書き出した先は「{folder}」です。送信はしていません。</source>
        <translation>They are in “{folder}”. Nothing was sent.</translation>
    </message>
    <message>
        <source>報道発表で直す</source>
        <translation>Correct in the press release</translation>
    </message>
    <message>
        <source>報道発表の発表元が、問い合わせ先になります</source>
        <translation>The issuer of the press release answers questions</translation>
    </message>
    <message>
        <source>役割の書き方を「{word}」にそろえました</source>
        <translation>The role is now written “{word}” everywhere</translation>
    </message>
    <message>
        <source>{words}が混ざっています</source>
        <translation>{words} are mixed</translation>
    </message>
    <message>
        <source>役割の書き方を一つにそろえると、印刷物でも同じになります。</source>
        <translation>Written in one way, they are the same in print.</translation>
    </message>
    <message>
        <source>と</source>
        <translation> and </translation>
    </message>
    <message>
        <source>「{word}」</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>「{word}」にそろえる</source>
        <translation>Use “{word}”</translation>
    </message>
    <message>
        <source>席を追加</source>
        <translation>Add seat</translation>
    </message>
    <message>
        <source>この項目のそのほか</source>
        <translation>More on this item</translation>
    </message>
    <message>
        <source>長さを変える	Enter</source>
        <translation>Change length	Enter</translation>
    </message>
    <message>
        <source>プログラムから消す	Del</source>
        <translation>Delete from programme	Del</translation>
    </message>
    <message>
        <source>開始の固定をやめる</source>
        <translation>Do not fix the start</translation>
    </message>
    <message>
        <source>開始を{start}に固定する</source>
        <translation>Fix the start at {start}</translation>
    </message>
    <message>
        <source>{SEAT_ORDER_WORDS}を{PRINTED_ORDER_WORDS}にしました</source>
        <translation>{SEAT_ORDER_WORDS}: {PRINTED_ORDER_WORDS}</translation>
    </message>
    <message>
        <source>登壇者の順番</source>
        <translation>Order of the speakers</translation>
    </message>
    <message>
        <source>並べ替え</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>席がまだありません。「席を追加」で登壇者を入れてください。</source>
        <translation>There are no seats yet. Add speakers with “Add seat”.</translation>
    </message>
    <message>
        <source>重なっている席があります</source>
        <translation>Some seats are taken twice</translation>
    </message>
    <message>
        <source>登壇者、{SEAT_ORDER_WORDS}</source>
        <translation>Speakers, {SEAT_ORDER_WORDS}</translation>
    </message>
    <message>
        <source>{name}を席から外しました</source>
        <translation>Removed {name} from the seat</translation>
    </message>
    <message>
        <source>その席を開く</source>
        <translation>Open that seat</translation>
    </message>
    <message>
        <source>順番</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>{SEAT_ORDER_WORDS}{place}番目</source>
        <translation>{SEAT_ORDER_WORDS} {place}</translation>
    </message>
    <message>
        <source>重なり</source>
        <translation>Twice</translation>
    </message>
    <message>
        <source>登壇者だけに伝えます。印刷物には載りません</source>
        <translation>For speakers only. Not printed</translation>
    </message>
    <message>
        <source>{title}のURL</source>
        <translation>URL: {title}</translation>
    </message>
    <message>
        <source>リンクを追加</source>
        <translation>Add link</translation>
    </message>
    <message>
        <source>動画や申込みのページがあれば、ここに入れます。</source>
        <translation>Videos or application pages go here.</translation>
    </message>
    <message>
        <source>{title}を消す</source>
        <translation>Delete {title}</translation>
    </message>
    <message>
        <source>{title}を消しました</source>
        <translation>Deleted {title}</translation>
    </message>
    <message>
        <source>{kind}を追加</source>
        <translation>Add: {kind}</translation>
    </message>
    <message>
        <source>シンポジウムがまだありません</source>
        <translation>No symposia yet</translation>
    </message>
    <message>
        <source>追加すると、日時やプログラムから報道発表ができます。</source>
        <translation>Add one, and its dates and programme make the press release.</translation>
    </message>
    <message>
        <source>新しい順</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>古い順</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>名称順</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>年度ごとに並びます。名称・テーマ・登壇者の名前で探せます。</source>
        <translation>By fiscal year. Search by name, theme or the names of speakers.</translation>
    </message>
    <message>
        <source>シンポジウムをさがす</source>
        <translation>Find symposia</translation>
    </message>
    <message>
        <source>シンポジウムを追加（Ctrl+N）</source>
        <translation>Add symposium (Ctrl+N)</translation>
    </message>
    <message>
        <source>「{title}」をごみ箱に入れました</source>
        <translation>Moved “{title}” to the bin</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}件</source>
        <translation><numerusform>{n:,} symposium</numerusform><numerusform>{n:,} symposia</numerusform></translation>
    </message>
    <message>
        <source>シンポジウムの一覧</source>
        <translation>List of symposia</translation>
    </message>
    <message>
        <source>{kind_words} {name}の状態</source>
        <translation>State of {kind_words} {name}</translation>
    </message>
    <message>
        <source>主催などから外す</source>
        <translation>Remove from organisers</translation>
    </message>
    <message>
        <source>登録済みの団体は、その名称で結び付きます</source>
        <translation>Known organisations are linked by their name</translation>
    </message>
    <message>
        <source>{name}を外しました</source>
        <translation>Removed {name}</translation>
    </message>
    <message>
        <source>基本</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>年度（開催日から自動）</source>
        <translation>Fiscal year (from the day)</translation>
    </message>
    <message>
        <source>形式と会場</source>
        <translation>Form and venue</translation>
    </message>
    <message>
        <source>参加と配慮</source>
        <translation>Participation and accessibility</translation>
    </message>
    <message>
        <source>問い合わせ</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>回答の記録</source>
        <translation>Record of answers</translation>
    </message>
    <message>
        <source>ほかのシンポジウムに切り替える（Ctrl+J）</source>
        <translation>Switch to another symposium (Ctrl+J)</translation>
    </message>
    <message>
        <source>このシンポジウムをもとに、次を追加します</source>
        <translation>Add the next one from this symposium</translation>
    </message>
    <message>
        <source>書き出す（Ctrl+E）</source>
        <translation>Export (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>あと{n}日</source>
        <translation><numerusform>In {n} day</numerusform><numerusform>In {n} days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{TABS}（{n}）</source>
        <translation><numerusform>{TABS} ({n})</numerusform><numerusform>{TABS} ({n})</numerusform></translation>
    </message>
    <message>
        <source>{int}時{int2}分から{length}</source>
        <translation>{int}:{int2:02} for {length}</translation>
    </message>
    <message>
        <source>長さ未定</source>
        <translation>no length</translation>
    </message>
    <message numerus="yes">
        <source>{n}番目、{length}</source>
        <translation><numerusform>number {n}, {length}</numerusform><numerusform>number {n}, {length}</numerusform></translation>
    </message>
    <message>
        <source>前に{gap}分あき</source>
        <translation>{gap} min free before</translation>
    </message>
    <message>
        <source>前と{value}分重なり</source>
        <translation>{value} min overlap with the one before</translation>
    </message>
    <message>
        <source>{value}番目から{value2}番目へ移動。開始{starts}</source>
        <translation>Moved from {value} to {value2}. Starts {starts}</translation>
    </message>
    <message>
        <source>{heading}「{texts}」</source>
        <translation>{heading} “{texts}”</translation>
    </message>
    <message>
        <source>{gap}分重なり</source>
        <translation>{gap} min overlap</translation>
    </message>
    <message>
        <source>{gap}分あき</source>
        <translation>{gap} min free</translation>
    </message>
    <message>
        <source>～{value}</source>
        <translation>–{value}</translation>
    </message>
    <message>
        <source>未定||時刻</source>
        <translation>open</translation>
    </message>
    <message>
        <source>回答待ち{waiting}人</source>
        <translation>{waiting} waiting</translation>
    </message>
    <message>
        <source>載せる文書は{printed_words}</source>
        <translation>printed in {printed_words}</translation>
    </message>
    <message>
        <source>回答待ち {waiting}</source>
        <translation>Waiting {waiting}</translation>
    </message>
    <message numerus="yes">
        <source>空席 {n}</source>
        <translation><numerusform>Open seats {n}</numerusform><numerusform>Open seats {n}</numerusform></translation>
    </message>
    <message>
        <source>項目を追加</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>プログラムはまだありません</source>
        <translation>No programme yet</translation>
    </message>
    <message>
        <source>項目を追加すると、開始時刻を自動で計算します。</source>
        <translation>Add items, and their starts are computed.</translation>
    </message>
    <message>
        <source>項目を追加（Ctrl+N）</source>
        <translation>Add item (Ctrl+N)</translation>
    </message>
    <message>
        <source>Alt+↑↓ で順番を変更</source>
        <translation>Change the order with Alt+↑↓</translation>
    </message>
    <message>
        <source>{heading}をプログラムから消しました</source>
        <translation>Deleted {heading} from the programme</translation>
    </message>
    <message>
        <source>見つかった役職と人物</source>
        <translation>Posts and people found</translation>
    </message>
    <message>
        <source>（{why}）</source>
        <translation> ({why})</translation>
    </message>
    <message>
        <source>「{text}」を人物に追加</source>
        <translation>Add “{text}” to people</translation>
    </message>
    <message>
        <source>役職か氏名を入れると、候補が出ます。空にすると空席です</source>
        <translation>Enter a post or a name to get suggestions. Empty: an open seat</translation>
    </message>
    <message>
        <source>Space で選び、Alt+↑↓ で順番を変えます</source>
        <translation>Choose with Space, change the order with Alt+↑↓</translation>
    </message>
    <message>
        <source>日を追加</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>この日を消す</source>
        <translation>Delete this day</translation>
    </message>
    <message>
        <source>開催日を消しました</source>
        <translation>Deleted the day</translation>
    </message>
    <message>
        <source>開催日がまだありません。「日を追加」で入れてください。</source>
        <translation>There is no day yet. Enter one with “Add day”.</translation>
    </message>
    <message>
        <source>会場を追加</source>
        <translation>Add venue</translation>
    </message>
    <message>
        <source>この会場を消す</source>
        <translation>Delete this venue</translation>
    </message>
    <message>
        <source>会場を消しました</source>
        <translation>Deleted the venue</translation>
    </message>
    <message>
        <source>シンポジウムはまだありません。</source>
        <translation>No symposia yet.</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>List</translation>
    </message>
    <message>
        <source>すべての一覧を開く</source>
        <translation>Open the whole list</translation>
    </message>
    <message>
        <source>連絡先の欄を開閉する</source>
        <translation>Show or hide the contact’s fields</translation>
    </message>
    <message>
        <source>連絡先　{words}</source>
        <translation>Contact · {words}</translation>
    </message>
    <message>
        <source>（「公開する」にしたものを除く）</source>
        <translation> (except what is made public)</translation>
    </message>
    <message>
        <source>連絡先を消す</source>
        <translation>Delete contact</translation>
    </message>
    <message>
        <source>連絡先を消しました</source>
        <translation>Deleted the contact</translation>
    </message>
    <message>
        <source>印刷物には載りません{rest}</source>
        <translation>Not printed{rest}</translation>
    </message>
    <message>
        <source>まだありません。</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>{gone}を{kept}に統合しました</source>
        <translation>Merged {gone} into {kept}</translation>
    </message>
    <message>
        <source>{name}と同じ団体の、もう一つの名前。団体コードでもさがせます</source>
        <translation>Another name of the same organisation as {name}. You can also search by code</translation>
    </message>
    <message>
        <source>残す団体</source>
        <translation>Organisation that stays</translation>
    </message>
    <message>
        <source>統合してなくなる団体</source>
        <translation>Organisation that goes</translation>
    </message>
    <message>
        <source>二つの名前で登録された団体を一つにします。何も失われません。元に戻すこともできます。</source>
        <translation>Makes one organisation of two names. Nothing is lost, and it can be undone.</translation>
    </message>
    <message>
        <source>{name}さんと同じかたの、もう一つの記録。ふりがなでもさがせます</source>
        <translation>The other record of the same person as {name}. You can also search by reading</translation>
    </message>
    <message>
        <source>残す記録</source>
        <translation>Record that stays</translation>
    </message>
    <message>
        <source>統合してなくなる記録</source>
        <translation>Record that goes</translation>
    </message>
    <message>
        <source>二つに分かれて登録されたかたを一人にします。何も失われません。元に戻すこともできます。</source>
        <translation>Makes one person of two records. Nothing is lost, and it can be undone.</translation>
    </message>
    <message>
        <source>統合する相手</source>
        <translation>Merge with</translation>
    </message>
    <message>
        <source>残すほうを入れ替える</source>
        <translation>Swap which one stays</translation>
    </message>
    <message numerus="yes">
        <source>{noun}{n}件</source>
        <translation><numerusform>{noun} {n}</numerusform><numerusform>{noun} {n}</numerusform></translation>
    </message>
    <message>
        <source>移すもの　{moves}</source>
        <translation>Moved: {moves}</translation>
    </message>
    <message>
        <source>移すものはありません。</source>
        <translation>Nothing has to be moved.</translation>
    </message>
    <message>
        <source>統合のあとで確かめること</source>
        <translation>To check after merging</translation>
    </message>
    <message>
        <source>{name}の統合</source>
        <translation>Merge {name}</translation>
    </message>
    <message>
        <source>いまの記載「{stands}」　{source}</source>
        <translation>Now “{stands}” · {source}</translation>
    </message>
    <message>
        <source>異なる記載「{text}」を消す</source>
        <translation>Delete the differing entry “{text}”</translation>
    </message>
    <message>
        <source>ほかの資料の書き方です。「この記載にする」を押すと、いまの記載と入れ替わります。</source>
        <translation>What other papers say. “Use this entry” lets it change places with the present one.</translation>
    </message>
    <message>
        <source>{words}を「{text}」にしました</source>
        <translation>{words} is now “{text}”</translation>
    </message>
    <message>
        <source>{words}（{of}）</source>
        <translation>{words} ({of})</translation>
    </message>
    <message>
        <source>いまは空です</source>
        <translation>Empty now</translation>
    </message>
    <message>
        <source>この記載にする</source>
        <translation>Use this entry</translation>
    </message>
    <message>
        <source>{words}を「{text}」にする</source>
        <translation>Use “{text}” for {words}</translation>
    </message>
    <message>
        <source>{words}の欄へ</source>
        <translation>Go to the field {words}</translation>
    </message>
    <message>
        <source>異なる記載を消しました</source>
        <translation>Differing entry deleted</translation>
    </message>
    <message>
        <source>回答待ちのかたはいません。</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>確認が必要なところはありません。</source>
        <translation>Nothing to check.</translation>
    </message>
    <message>
        <source>はじめの準備</source>
        <translation>First steps</translation>
    </message>
    <message numerus="yes">
        <source>{all}のうち{n}つ済み</source>
        <translation><numerusform>{n} of {all} done</numerusform><numerusform>{n} of {all} done</numerusform></translation>
    </message>
    <message>
        <source>今年度へ</source>
        <translation>This fiscal year</translation>
    </message>
    <message>
        <source>前の年度（Page Up）</source>
        <translation>Previous fiscal year (Page Up)</translation>
    </message>
    <message>
        <source>次の年度（Page Down）</source>
        <translation>Next fiscal year (Page Down)</translation>
    </message>
    <message>
        <source>年度の流れ</source>
        <translation>Course of the year</translation>
    </message>
    <message>
        <source>この年度の予定や記録はありません。</source>
        <translation>Nothing planned or recorded in this fiscal year.</translation>
    </message>
    <message>
        <source>{label}の流れ</source>
        <translation>Course of {label}</translation>
    </message>
    <message>
        <source>年度の数字</source>
        <translation>Numbers of the year</translation>
    </message>
    <message>
        <source>{label}の数字</source>
        <translation>Numbers of {label}</translation>
    </message>
    <message>
        <source>会員は{day}現在</source>
        <translation>Members as of {day}</translation>
    </message>
    <message>
        <source>少なく見る</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>すべて見る（ほか{rest}件）</source>
        <translation>Show all ({rest} more)</translation>
    </message>
    <message>
        <source>{name}、{detail}</source>
        <translation>{name}, {detail}</translation>
    </message>
    <message>
        <source>{words}、{state}</source>
        <translation>{words}, {state}</translation>
    </message>
    <message>
        <source>{words}、{told}</source>
        <translation>{words}, {told}</translation>
    </message>
    <message>
        <source>{day}、{words}、{title}</source>
        <translation>{day}, {words}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>{words}、{n}</source>
        <translation><numerusform>{words}, {n}</numerusform><numerusform>{words}, {n}</numerusform></translation>
    </message>
    <message>
        <source>、{more}</source>
        <translation>, {more}</translation>
    </message>
    <message>
        <source>今年度の予定はまだありません。前回をもとに、次のシンポジウムを追加できます。</source>
        <translation>Nothing planned this fiscal year yet. Add the next symposium from the last one.</translation>
    </message>
    <message>
        <source>今年度の予定はまだありません</source>
        <translation>Nothing planned this fiscal year yet</translation>
    </message>
    <message>
        <source>追加すると、準備の進みぐあいがここに出ます。</source>
        <translation>Add a symposium, and the progress of its preparation appears here.</translation>
    </message>
    <message>
        <source>最後のシンポジウム</source>
        <translation>Last symposium</translation>
    </message>
    <message>
        <source>前回のシンポジウム</source>
        <translation>Latest symposium</translation>
    </message>
    <message>
        <source>{title}の準備</source>
        <translation>Preparation of {title}</translation>
    </message>
    <message>
        <source>あと</source>
        <translation>In</translation>
    </message>
    <message>
        <source>日</source>
        <translation>days</translation>
    </message>
    <message>
        <source>次のシンポジウム</source>
        <translation>Next symposium</translation>
    </message>
    <message>
        <source>日||一日</source>
        <translation>day</translation>
    </message>
    <message>
        <source>きょうです</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>準備の進みぐあい</source>
        <translation>Progress of the preparation</translation>
    </message>
    <message>
        <source>{words}（日付不明）</source>
        <translation>{words} (day unknown)</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>、予定はありません</source>
        <translation>, nothing planned</translation>
    </message>
    <message>
        <source>人の名前かどうか</source>
        <translation>whether it is a person’s name</translation>
    </message>
    <message>
        <source>姓と名の分かれ目</source>
        <translation>where family and given name part</translation>
    </message>
    <message>
        <source>ふりがなの分かれ目</source>
        <translation>where the reading parts</translation>
    </message>
    <message>
        <source>肩書きの区切り</source>
        <translation>where the affiliation ends</translation>
    </message>
    <message>
        <source>「{path}」を読み書きできませんでした。保存先がつながっているか確かめてください。</source>
        <translation>“{path}” could not be read or written. Check that its place is connected.</translation>
    </message>
    <message>
        <source>「{name}」はすでにあります。別の名前を指定してください。</source>
        <translation>“{name}” is already there. Give another name.</translation>
    </message>
    <message>
        <source>保存先のフォルダー「{parent}」がありません。フォルダーを作るか、別の場所を選んでください。</source>
        <translation>There is no folder “{parent}”. Make it, or choose another place.</translation>
    </message>
    <message>
        <source>「{folder}」の空きが足りません（必要 {needed}、空き {free}）。不要なファイルを減らして、もう一度実行してください。</source>
        <translation>“{folder}” has too little room (needed {needed}, free {free}). Delete what you do not need and try again.</translation>
    </message>
    <message>
        <source>「{path}」に書けませんでした。ディスクに空きがありません。空きを作って、もう一度実行してください。</source>
        <translation>“{path}” could not be written. The disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>「{path}」が見つかりません。場所と名前を確かめてください。</source>
        <translation>“{path}” was not found. Check place and name.</translation>
    </message>
    <message>
        <source>「{path}」はフォルダーです。ファイルの名前を指定してください。</source>
        <translation>“{path}” is a folder. Give the name of a file.</translation>
    </message>
    <message>
        <source>「{path}」を読み書きする権限がありません。別の場所を選ぶか、管理者に確かめてください。</source>
        <translation>You may not read or write “{path}”. Choose another place or ask your administrator.</translation>
    </message>
    <message>
        <source>{event}の{name}</source>
        <translation>{name} of {event}</translation>
    </message>
    <message>
        <source>{event}は{kind}なので、公開用カレンダーは作れません。公開の催しを選んでください。</source>
        <translation>{event} is of the kind “{kind}” and gets no public calendar. Choose a public event.</translation>
    </message>
    <message>
        <source>{whose}には回答を受けるメールアドレスがありません。連絡先にメールを入れてください。</source>
        <translation>{whose} has no mail address for the answer. Enter the contact’s mail.</translation>
    </message>
    <message>
        <source>出席者</source>
        <translation>Attendee</translation>
    </message>
    <message>
        <source>{event}の{names}が同じメールアドレスを使っています。回答を区別できないので、どちらかに別の連絡先を選んでください。</source>
        <translation>{names} of {event} use the same mail address. Their answers cannot be told apart: choose another contact for one of them.</translation>
    </message>
    <message>
        <source>出席 › 連絡先</source>
        <translation>Attendance › Contact</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>開催時間</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>拘束時間</source>
        <translation>Busy hours</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>参加用URL</source>
        <translation>URL to join</translation>
    </message>
    <message>
        <source>「{title}」は中止になっています。取消・中止のお知らせを書き出してください。</source>
        <translation>“{title}” is cancelled. Export the notice of cancellation.</translation>
    </message>
    <message>
        <source>前に渡した依頼の内容が読めません。データの確認をしてから、もう一度書き出してください。</source>
        <translation>The request handed out before cannot be read. Check the file and export again.</translation>
    </message>
    <message>
        <source>{name}にはまだ依頼を渡していません。先に出席依頼を書き出してください。</source>
        <translation>{name} has not been given a request yet. Export the request first.</translation>
    </message>
    <message>
        <source>{whose}のメールアドレス「{mail}」の形が正しくありません。連絡先のメールを直してください。</source>
        <translation>The mail address “{mail}” of {whose} is not right. Correct the contact’s mail.</translation>
    </message>
    <message>
        <source>{event}（{day}）の{what}が決まっていません。</source>
        <translation>The {what} of {event} ({day}) is not decided.</translation>
    </message>
    <message>
        <source>名称未定の催し</source>
        <translation>the event without a name</translation>
    </message>
    <message>
        <source>開始時刻と終了時刻</source>
        <translation>start and end</translation>
    </message>
    <message>
        <source>{event}の日時が決まっていません。日時の欄に日付と時刻を入れてください。</source>
        <translation>Date and time of {event} are not decided. Enter them under date and time.</translation>
    </message>
    <message>
        <source>{event}の開催日が決まっていません。日時の欄に日付を入れてください。</source>
        <translation>The day of {event} is not decided. Enter it under date and time.</translation>
    </message>
    <message>
        <source>{event}の日時が日本時間ではありません（{zone}）。日本時間に直してください。</source>
        <translation>{event} is not in Japanese time ({zone}). Change it to Japanese time.</translation>
    </message>
    <message>
        <source>{missing}日時の欄に時刻を入れてください。</source>
        <translation>{missing} Enter the time under date and time.</translation>
    </message>
    <message>
        <source>{missing}日時の欄か、出席の拘束時間に時刻を入れてください。</source>
        <translation>{missing} Enter it under date and time, or in the busy hours of the attendance.</translation>
    </message>
    <message>
        <source>{event}（{day}）の終了が開始より前です（{start}→{end}）。時刻を直してください。</source>
        <translation>The end of {event} ({day}) is before its start ({start} → {end}). Correct the times.</translation>
    </message>
    <message>
        <source>開始時刻</source>
        <translation>start</translation>
    </message>
    <message>
        <source>終了時刻</source>
        <translation>end</translation>
    </message>
    <message>
        <source>{event}の{name}は出席の予定がありません。出席の状態を確かめてください。</source>
        <translation>{name} does not attend {event}. Check the state of the attendance.</translation>
    </message>
    <message>
        <source>{name}への依頼は取り消せません。{event}を中止にするか、出席の状態を取消にしてください。</source>
        <translation>The request to {name} cannot be withdrawn. Cancel {event}, or set the attendance to Withdrawn.</translation>
    </message>
    <message>
        <source>{name}には依頼を渡していないので、取り消すものがありません。</source>
        <translation>{name} has not been given a request, so there is nothing to withdraw.</translation>
    </message>
    <message>
        <source>この報道発表は、どの催しのものか決まっていません。催しを選んでから作り直してください。</source>
        <translation>It is not decided which event this press release is about. Choose the event and make it again.</translation>
    </message>
    <message>
        <source>概要から自動</source>
        <translation>Automatic, from the overview</translation>
    </message>
    <message>
        <source>プログラムから自動</source>
        <translation>Automatic, from the programme</translation>
    </message>
    <message>
        <source>取材案内から自動</source>
        <translation>Automatic, from the press fields</translation>
    </message>
    <message>
        <source>別紙の有無から自動</source>
        <translation>Automatic, with the annex</translation>
    </message>
    <message>
        <source>協議会から自動</source>
        <translation>Automatic, from the council</translation>
    </message>
    <message>
        <source>会員と催しから自動</source>
        <translation>Automatic, from members and events</translation>
    </message>
    <message>
        <source>会員から自動（{day}現在）</source>
        <translation>Automatic, from the members ({day})</translation>
    </message>
    <message>
        <source>「{where}」の「{cluster}」は、この異体字を持つ書体がないため、「{plain}」の形で印刷しました。</source>
        <translation>“{cluster}” in “{where}”: no font has this variant, so it was printed as “{plain}”.</translation>
    </message>
    <message>
        <source>電話番号「{phone}」の桁数が合いません。市外局番から数えて10桁（携帯などは11桁）か確かめてください。</source>
        <translation>The phone number “{phone}” has the wrong number of digits. Check that it has 10 with the area code (11 for mobiles).</translation>
    </message>
    <message>
        <source>メールアドレス「{mail}」の形が正しくありません。</source>
        <translation>The mail address “{mail}” is not right.</translation>
    </message>
    <message>
        <source>電話番号「{tel}」に、数字とハイフン以外の文字があります。半角で書いてください。</source>
        <translation>The phone number “{tel}” has other characters than digits and hyphens. Write them half-width.</translation>
    </message>
    <message>
        <source>URL「{url}」に空白があります。空白を消してください。</source>
        <translation>URL “{url}” contains a space. Delete the space.</translation>
    </message>
    <message>
        <source>URL「{url}」に全角の文字があります。半角で書いてください。</source>
        <translation>URL “{url}” contains full-width characters. Write them half-width.</translation>
    </message>
    <message>
        <source>URL「{url}」が https:// で始まっていません。初めから書いてください。</source>
        <translation>URL “{url}” does not begin with https://. Write it from the beginning.</translation>
    </message>
    <message>
        <source>URL「{url}」のサーバー名が読めません。URLを確かめてください。</source>
        <translation>The server name of URL “{url}” cannot be read. Check the URL.</translation>
    </message>
    <message>
        <source>URLの途中に空白があるようです。「{right}」ではありませんか。</source>
        <translation>There seems to be a space in the URL. Did you mean “{right}”?</translation>
    </message>
    <message>
        <source>「{found}」に https:// がありません。</source>
        <translation>“{found}” has no https://.</translation>
    </message>
    <message>
        <source>電話番号「{tel}」に市外局番がありません。市外の読者のためには、付けるほうが親切です。</source>
        <translation>The phone number “{tel}” has no area code. Readers from elsewhere will be glad of it.</translation>
    </message>
    <message>
        <source>URLの「{found}」に全角の文字があります。半角で書いてください。</source>
        <translation>“{found}” in the URL has full-width characters. Write them half-width.</translation>
    </message>
    <message>
        <source>{name}は{state}で、確定していません。「（予定）」と印刷されます。</source>
        <translation>{name} is {state} and not confirmed. “（予定）” is printed.</translation>
    </message>
    <message>
        <source>「{state}」</source>
        <translation>“{state}”</translation>
    </message>
    <message>
        <source>まだ打診の記録がないの</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>{name}は{state}で、確定していません。「（予定）」か、変更があり得るという※の注記を付けてください。</source>
        <translation>{name} is {state} and not confirmed. Add “（予定）”, or a note with “※” that changes are possible.</translation>
    </message>
    <message>
        <source>{name}は代理が出席します。代理の職を入力してください。</source>
        <translation>{name} sends a deputy. Enter the deputy’s title.</translation>
    </message>
    <message>
        <source>{name}は「{word}」ですが、プログラムの本文に残っています。名前を消してください。</source>
        <translation>{name} is “{word}” but still in the text of the programme. Delete the name.</translation>
    </message>
    <message>
        <source>{name}は「{word}」なので、報道発表には載りません。プログラムの席も見直してください。</source>
        <translation>{name} is “{word}” and not printed in the press release. Look at the seats of the programme too.</translation>
    </message>
    <message>
        <source>「{heading}」に、だれも決まっていない席があります。「調整中」と印刷されます。</source>
        <translation>“{heading}” has an open seat. “調整中” is printed.</translation>
    </message>
    <message>
        <source>{name}は欠席し、代理の{right}が出席します。「{name}」を「{right}」に直してください。</source>
        <translation>{name} is absent and the deputy {right} comes. Change “{name}” to “{right}”.</translation>
    </message>
    <message>
        <source>報道発表に載せる項目がありません。プログラムで「報道発表」に載せる項目を選んでください。</source>
        <translation>No item is printed in the press release. Choose items with “Press release” in the programme.</translation>
    </message>
    <message>
        <source>発表元の電話番号（TEL）がありません。問い合わせ先の電話番号を入力してください。</source>
        <translation>The issuer has no phone number. Enter the number for questions.</translation>
    </message>
    <message>
        <source>発表元の部・課がありません。担当課を入力してください。</source>
        <translation>The issuer has no division or section. Enter the section in charge.</translation>
    </message>
    <message>
        <source>担当者の名前がありません。問い合わせ先として入力してください。</source>
        <translation>There is no person in charge. Enter one for questions.</translation>
    </message>
    <message>
        <source>視聴用URLがありません。公開するURLを入力するか、知らせ方を本文に書いてください。</source>
        <translation>There is no viewing URL. Enter a public one, or say in the text how it is announced.</translation>
    </message>
    <message>
        <source>見出しがまだ入っていません。見出しを入力するか、この本文を削除してください。</source>
        <translation>There is no heading yet. Enter it, or delete this text.</translation>
    </message>
    <message>
        <source>SDGsの目標は1から17までです（{goal}）。番号を確かめてください。</source>
        <translation>The goals of the SDGs are 1 to 17 ({goal}). Check the number.</translation>
    </message>
    <message>
        <source>「{words}」が残っています。決まった内容に書き換えてください。</source>
        <translation>“{words}” is left. Put in what is decided.</translation>
    </message>
    <message>
        <source>発表元が決まっていません。発表元の団体を選んでください。</source>
        <translation>The issuer is not decided. Choose the issuing organisation.</translation>
    </message>
    <message>
        <source>趣旨・目的がありません。催しの趣旨を入力してください。</source>
        <translation>There is no purpose. Enter the purpose of the event.</translation>
    </message>
    <message>
        <source>開催形式が決まっていません。会場、オンライン、併用から選んでください。</source>
        <translation>The form is not decided. Choose venue, online, or both.</translation>
    </message>
    <message>
        <source>会場の名前がありません。会場を入力してください。</source>
        <translation>The venue has no name. Enter the venue.</translation>
    </message>
    <message>
        <source>SDGsのターゲット「{target}」は目標{goal}のものではありません。番号を確かめてください。</source>
        <translation>SDG target “{target}” does not belong to goal {goal}. Check the number.</translation>
    </message>
    <message>
        <source>開催日が決まっていません。「日程未定」と印刷されます。</source>
        <translation>The day is not decided. “日程未定” is printed.</translation>
    </message>
    <message>
        <source>開始時刻が決まっていません。時刻を入力してください。</source>
        <translation>The start is not decided. Enter the time.</translation>
    </message>
    <message>
        <source>「{words}」は、終了が開始より前です。時刻を確かめてください。</source>
        <translation>“{words}” ends before it starts. Check the times.</translation>
    </message>
    <message>
        <source>「{text}」という時刻はありません。時刻を確かめてください。</source>
        <translation>There is no time “{text}”. Check the time.</translation>
    </message>
    <message>
        <source>時刻「{text}」の書き方が、この文書の書き方（{style}）とちがいます。</source>
        <translation>The time “{text}” is not written as in this document ({style}).</translation>
    </message>
    <message>
        <source>「{text}」は「半」を使わずに書きます。</source>
        <translation>“{text}” is written without “半”.</translation>
    </message>
    <message>
        <source>「{words}」は終了が開始より前に読めます。次の日に終わるなら「翌日」と書いてください。</source>
        <translation>“{words}” can be read as ending before it starts. If it ends the next day, write “翌日”.</translation>
    </message>
    <message>
        <source>時刻「{text}」の「:」が半角です。「{right}」と書いてください。</source>
        <translation>The colon of “{text}” is half-width. Write “{right}”.</translation>
    </message>
    <message>
        <source>「{text}」の曜日は、{nearest}なら（{right}）です。年を書くか、曜日を確かめてください。</source>
        <translation>The weekday of “{text}” is “{right}” if it is {nearest}. Write the year, or check the weekday.</translation>
    </message>
    <message>
        <source>「{text}」という日はありません。日付を確かめてください。</source>
        <translation>There is no day “{text}”. Check the date.</translation>
    </message>
    <message>
        <source>「{text}」の曜日が合いません。{day}は（{right}）です。</source>
        <translation>The weekday of “{text}” is wrong. {day} is “{right}”.</translation>
    </message>
    <message>
        <source>「{text}」は、{right}です。元号を確かめてください。</source>
        <translation>“{text}” is {right}. Check the era.</translation>
    </message>
    <message>
        <source>「{words}」の和暦と西暦が合いません。{name}{count}年は{western}年です。</source>
        <translation>The years of “{words}” do not agree. {name} {count} is {western}.</translation>
    </message>
    <message>
        <source>「{text}」は「{right}」と書きます。</source>
        <translation>“{text}” is written “{right}”.</translation>
    </message>
    <message>
        <source>「{found}」という年はありません。年を確かめてください。</source>
        <translation>There is no year “{found}”. Check the year.</translation>
    </message>
    <message>
        <source>プログラムの合計が開催時間を{overrun}分こえています。時間を短くするか、終了時刻を直してください。</source>
        <translation>The programme is {overrun} min longer than the event. Shorten it, or correct the end.</translation>
    </message>
    <message>
        <source>日程未定</source>
        <translation>day not decided</translation>
    </message>
    <message>
        <source>終了が開始より前です（{start}→{end}）。時刻を確かめてください。</source>
        <translation>The end is before the start ({start} → {end}). Check the times.</translation>
    </message>
    <message>
        <source>「{heading}」（{start}から）が、前の項目と{gap}分重なっています。</source>
        <translation>“{heading}” (from {start}) overlaps the item before by {gap} min.</translation>
    </message>
    <message>
        <source>{name}が、同じ時間の「{heading}」と「{item_heading}」の両方にいます。どちらかを見直してください。</source>
        <translation>{name} is in “{heading}” and “{item_heading}” at the same time. Look at one of them again.</translation>
    </message>
    <message>
        <source>{name}は、同じ時間に「{title}」にも出席の予定です（{when}）。どちらかを見直してください。</source>
        <translation>{name} is also expected at “{title}” at the same time ({when}). Look at one of them again.</translation>
    </message>
    <message>
        <source>二つの日程の時間が重なっています。</source>
        <translation>Two days overlap.</translation>
    </message>
    <message>
        <source>同じ年度が{names}の二通りで書かれています。どちらかにそろえてください。</source>
        <translation>The same fiscal year is written in two ways: {names}. Use one of them.</translation>
    </message>
    <message>
        <source>「{found}」は「{right}」と書きます。</source>
        <translation>“{found}” is written “{right}”.</translation>
    </message>
    <message>
        <source>「{found}」という年度はありません。{right}ではありませんか。</source>
        <translation>There is no fiscal year “{found}”. Did you mean “{right}”?</translation>
    </message>
    <message>
        <source>{kind}「{printed}」は「{state}」で、まだ承認されていません。</source>
        <translation>{kind} “{printed}” is “{state}” and not granted yet.</translation>
    </message>
    <message>
        <source>{kind}「{printed}」は承認されませんでした。本文から消してください。</source>
        <translation>{kind} “{printed}” was refused. Delete it from the text.</translation>
    </message>
    <message>
        <source>{words}「（予定）」として載せるか、名義を外してください。</source>
        <translation>{words} Print it with “（予定）”, or leave it out.</translation>
    </message>
    <message>
        <source>{words}本文の「{printed}」に「（予定）」を付けてください。</source>
        <translation>{words} Add “（予定）” to “{printed}” in the text.</translation>
    </message>
    <message>
        <source>{name}が{day}に会員だったかどうか、資料からは決まりません。別紙には載りません。（根拠：{used}{beside}）</source>
        <translation>The sources do not tell whether {name} was a member on {day}. It is not printed in the annex. (Based on: {used}{beside})</translation>
    </message>
    <message>
        <source>本文に「別紙」とありますが、別紙が付いていません。別紙を付けるか、「別紙」の文字を消してください。</source>
        <translation>The text says “別紙”, but no annex is attached. Attach it, or delete the word.</translation>
    </message>
    <message>
        <source>別紙が付いていますが、本文のどこにも「別紙」とありません。備考に書いてください。</source>
        <translation>An annex is attached, but “別紙” is nowhere in the text. Write it under the remarks.</translation>
    </message>
    <message>
        <source>名前のない会員</source>
        <translation>a member without a name</translation>
    </message>
    <message>
        <source>{day}の会長市が{names}のどれか決まりません。役員の期間を確かめてください。</source>
        <translation>It is not clear which of {names} was the chair city on {day}. Check the terms of office.</translation>
    </message>
    <message>
        <source>協議会は{dissolved}に解散しています。発表日を確かめてください。</source>
        <translation>The council was dissolved on {dissolved}. Check the release date.</translation>
    </message>
    <message>
        <source>{name}は、{day}には会員と確かめられません。一覧から消すか、在籍の記録を確かめてください。</source>
        <translation>{name} is not certainly a member on {day}. Delete it from the list, or check the membership record.</translation>
    </message>
    <message>
        <source>{name}は{day}に会員ですが、一覧にありません。</source>
        <translation>{name} is a member on {day} but not in the list.</translation>
    </message>
    <message>
        <source>会長市の{name}が、{day}の会員の中にありません。在籍の記録を確かめてください。</source>
        <translation>The chair city {name} is not among the members of {day}. Check the membership record.</translation>
    </message>
    <message>
        <source>、参考：{sources}</source>
        <translation>; for reference: {sources}</translation>
    </message>
    <message>
        <source>協議会 › 役員</source>
        <translation>Council › Officers</translation>
    </message>
    <message>
        <source>{post}の氏名がわかりません。「役職」に在任者を入れるか、「首長の氏名も載せる」を外してください。</source>
        <translation>The name of {post} is not known. Enter who holds the post under “Posts”, or untick “Print heads with their names”.</translation>
    </message>
    <message>
        <source>{name}が「{heading}」で{roles}を兼ねています。確かめてください。</source>
        <translation>{name} is both {roles} in “{heading}”. Please check.</translation>
    </message>
    <message>
        <source>開催日に{names}氏が{post}かどうか、はっきりしません。「役職」の在任の時期を確かめるまで、氏名は載りません。</source>
        <translation>It is not certain that {names} holds the post “{post}” on the day of the event. No name is printed until the term of office under “Posts” is made certain.</translation>
    </message>
    <message>
        <source>「{heading}」に{name}が2回あります。片方を消してください。</source>
        <translation>{name} is in “{heading}” twice. Delete one.</translation>
    </message>
    <message>
        <source>{name}氏の「{part}」に、ふりがながありません。片仮名で入力してください。</source>
        <translation>“{part}” of {name} has no reading. Enter it in katakana.</translation>
    </message>
    <message>
        <source>{name}氏に、ふりがながありません。片仮名で入力してください。</source>
        <translation>{name} has no reading. Enter it in katakana.</translation>
    </message>
    <message>
        <source>{printed}は、開催日の前（{ends}）に任期が満了します。選挙の後に、だれが来るか確かめてください。</source>
        <translation>The term of {printed} ends before the event ({ends}). Check who comes after the election.</translation>
    </message>
    <message>
        <source>{name}氏の肩書き「{printed}」は、開催日には終わっています。肩書きを選び直してください。</source>
        <translation>The affiliation “{printed}” of {name} is over by the day of the event. Choose again.</translation>
    </message>
    <message>
        <source>「{line}」に敬称がありません。外部の方には「{honorific}」を付けます。</source>
        <translation>“{line}” has no honorific. People from outside get “{honorific}”.</translation>
    </message>
    <message>
        <source>「{heading}」に{name}が2回あります（{first_name}、{seat_name}）。確かめてください。</source>
        <translation>{name} is in “{heading}” twice ({first_name}, {seat_name}). Please check.</translation>
    </message>
    <message>
        <source>概要 › 日時</source>
        <translation>Overview › Date and time</translation>
    </message>
    <message>
        <source>概要 › リンク</source>
        <translation>Overview › Links</translation>
    </message>
    <message>
        <source>プログラム › 登壇者</source>
        <translation>Programme › Speakers</translation>
    </message>
    <message>
        <source>質問の注記</source>
        <translation>Note on questions</translation>
    </message>
    <message>
        <source>配布資料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>変更の注記</source>
        <translation>Note on changes</translation>
    </message>
    <message>
        <source>公開</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>公開開始日</source>
        <translation>First public day</translation>
    </message>
    <message>
        <source>見出しの上の行</source>
        <translation>Line above the title</translation>
    </message>
    <message>
        <source>目的・事業内容</source>
        <translation>Purpose and activities</translation>
    </message>
    <message>
        <source>メールアドレス「{found}」は公開しない連絡先です。消すか、公開してよい宛先に替えてください。</source>
        <translation>The mail address “{found}” is not public. Delete it, or use a public one.</translation>
    </message>
    <message>
        <source>電話番号「{phone}」は公開しない連絡先です。消すか、発表元の電話番号に替えてください。</source>
        <translation>The phone number “{phone}” is not public. Delete it, or use the issuer’s number.</translation>
    </message>
    <message>
        <source>電話番号「{phone}」は、発表元の電話番号ではありません。公開してよいか確かめてください。</source>
        <translation>The phone number “{phone}” is not the issuer’s. Check whether it may be public.</translation>
    </message>
    <message>
        <source>登壇者用と思われる会議の参加URLが載っています。本文から消してください。</source>
        <translation>There is what looks like a meeting link for speakers. Delete it from the text.</translation>
    </message>
    <message>
        <source>会議のパスコードなどが載っています。公開してよいか確かめてください。</source>
        <translation>There is a meeting passcode or the like. Check whether it may be public.</translation>
    </message>
    <message>
        <source>個人番号（マイナンバー）かもしれない12桁の数字があります。消してください。</source>
        <translation>There are 12 digits that may be an individual number. Delete them.</translation>
    </message>
    <message>
        <source>メモに、個人番号（マイナンバー）かもしれない12桁の数字があります。個人番号は残さず、消してください。</source>
        <translation>The notes hold 12 digits that may be an individual number. Do not keep it: delete them.</translation>
    </message>
    <message>
        <source>メールアドレス「{found}」が載っています。公開してよいか確かめてください。</source>
        <translation>The mail address “{found}” is in the text. Check whether it may be public.</translation>
    </message>
    <message>
        <source>「{url}」は、発表日に公開していないリンクです。本文から消してください。</source>
        <translation>“{url}” is not public on the release date. Delete it from the text.</translation>
    </message>
    <message>
        <source>発表日が入っていません。発表日を入力してください。</source>
        <translation>There is no release date. Enter it.</translation>
    </message>
    <message>
        <source>発表日（{day}）が開催日（{event_day}）より後です。日付を確かめてください。</source>
        <translation>The release date ({day}) is after the event ({event_day}). Check the dates.</translation>
    </message>
    <message>
        <source>発表日が{weekday}です。資料提供ができる日か確かめてください。</source>
        <translation>The release date is a {weekday}. Check that it can be given out on that day.</translation>
    </message>
    <message>
        <source>申込期限（{until}）が発表日より前です。期限を確かめてください。</source>
        <translation>The application ends ({until}) before the release date. Check it.</translation>
    </message>
    <message>
        <source>申込期限（{until}）が開催日（{event_day}）より後です。期限を確かめてください。</source>
        <translation>The application ends ({until}) after the event ({event_day}). Check it.</translation>
    </message>
    <message>
        <source>「{kind}」は公表しない催しです。報道発表にはできません。</source>
        <translation>“{kind}” is not a public event. It gets no press release.</translation>
    </message>
    <message>
        <source>本文の開催日時に、概要の開始時刻がありません。どちらかを直してください。</source>
        <translation>The date and time in the text lack the start given in the overview. Correct one of them.</translation>
    </message>
    <message>
        <source>リード文に「本日から」とありますが、PR動画の公開開始日は発表日ではありません。どちらかを直してください。</source>
        <translation>The lead says “本日から”, but the PR video is not public from the release date. Correct one of them.</translation>
    </message>
    <message>
        <source>解禁日時の「{text}」が、発表日（{day}）より前です。どちらかを直してください。</source>
        <translation>“{text}” of the embargo is before the release date ({day}). Correct one of them.</translation>
    </message>
    <message>
        <source>{heading}の元になった内容が、書き換えの後に変わりました。今の文のままでよいか確かめてください。</source>
        <translation>The facts behind {heading} changed after you edited it. Check whether your text still holds.</translation>
    </message>
    <message>
        <source>本文の「{text}」は、概要の開催日（{day}）とちがいます。どちらかを直してください。</source>
        <translation>“{text}” in the text differs from the day in the overview ({day}). Correct one of them.</translation>
    </message>
    <message>
        <source>催しは「{word}」ですが、「開催します」と書かれています。文を直してください。</source>
        <translation>The event is “{word}”, but the text says “開催します”. Correct the text.</translation>
    </message>
    <message>
        <source>だれも決まっていない席</source>
        <translation>an open seat</translation>
    </message>
    <message>
        <source>「〜」（波ダッシュ）があります。「～」にそろえてください。</source>
        <translation>There is “〜” (wave dash). Use “～” throughout.</translation>
    </message>
    <message>
        <source>半角の「~」が範囲の記号に使われています。「～」にそろえてください。</source>
        <translation>The half-width “~” is used for a range. Use “～” throughout.</translation>
    </message>
    <message>
        <source>数字「{found}」に全角が混ざっています。半角の「{right}」にそろえてください。</source>
        <translation>The number “{found}” has full-width digits. Write “{right}”.</translation>
    </message>
    <message>
        <source>半角の片仮名「{found}」があります。「{right}」と書いてください。</source>
        <translation>There is half-width katakana “{found}”. Write “{right}”.</translation>
    </message>
    <message>
        <source>「{found}」と「{half}」が混ざっています。どちらかにそろえてください。</source>
        <translation>“{found}” and “{half}” are mixed. Use one of them.</translation>
    </message>
    <message>
        <source>「{found}」のかっこが半角です。「{right}」と書いてください。</source>
        <translation>The brackets of “{found}” are half-width. Write “{right}”.</translation>
    </message>
    <message>
        <source>かっこ「{wrong}」の始まりと終わりがそろっていません。</source>
        <translation>The brackets “{wrong}” do not match.</translation>
    </message>
    <message>
        <source>「{found}」と、句読点が続いています。</source>
        <translation>“{found}”: two punctuation marks in a row.</translation>
    </message>
    <message>
        <source>「，」と「、」が混ざっています。「、」にそろえてください。</source>
        <translation>“，” and “、” are mixed. Use “、” throughout.</translation>
    </message>
    <message>
        <source>「{found}」は、公用文の番号に使いません。「(1)」「ア」などで書いてください。</source>
        <translation>“{found}” is not used for numbering in official documents. Write “(1)”, “ア” or the like.</translation>
    </message>
    <message>
        <source>「{found}」は1文字に縮めた文字です。「{right}」と書いてください。</source>
        <translation>“{found}” is several letters in one character. Write “{right}”.</translation>
    </message>
    <message>
        <source>「{found}」と「{usual}」が混ざっています。「{usual}」にそろえてください。</source>
        <translation>“{found}” and “{usual}” are mixed. Use “{usual}” throughout.</translation>
    </message>
    <message>
        <source>「{spelling}」は、団体の一覧では「{right}」です。書き方を確かめてください。</source>
        <translation>“{spelling}” is “{right}” in the list of organisations. Check the spelling.</translation>
    </message>
    <message>
        <source>「{character}」（U+{code:04X}）</source>
        <translation>“{character}” (U+{code:04X})</translation>
    </message>
    <message>
        <source>文字 U+{code:04X} </source>
        <translation>character U+{code:04X}</translation>
    </message>
    <message>
        <source>「{where}」の{name}を印刷できる書体がありません。別の文字に書き換えてください。</source>
        <translation>No font can print {name} in “{where}”. Use another character.</translation>
    </message>
    <message>
        <source>印刷に使う書体「{name}」が見つからないか、壊れています。ogdesk を入れ直してください。</source>
        <translation>The font “{name}”, needed for printing, is missing or damaged. Install ogdesk again.</translation>
    </message>
    <message>
        <source>書体のファイル「{path}」を読めません。ファイルを入れ直すか、別の書体を選んでください。</source>
        <translation>The font file “{path}” cannot be read. Install it again, or choose another font.</translation>
    </message>
    <message>
        <source>「{name}」がすでにあります。別の名前を指定してください。</source>
        <translation>“{name}” is already there. Give another name.</translation>
    </message>
    <message>
        <source>「{name}」は壊れているので、バックアップを作りませんでした。前のバックアップから元に戻してください。</source>
        <translation>“{name}” is damaged, so no backup was made. Restore an earlier backup.</translation>
    </message>
    <message>
        <source>自分の見出し</source>
        <translation>Heading of your own</translation>
    </message>
    <message>
        <source>一次</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>二次</source>
        <translation>Secondary</translation>
    </message>
    <message>
        <source>別の表記</source>
        <translation>Other spelling</translation>
    </message>
    <message>
        <source>個人</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>検索の索引が壊れています。ファイルを書き込みのできる場所で開き直してください。索引は作り直されます。</source>
        <translation>The search index is damaged. Open the file again in a place where it can be written, and the index is made anew.</translation>
    </message>
    <message>
        <source>「{name}」は、前回の保存が途中で止まったままです。となりの「{name}-journal」といっしょに書き込みのできる場所へコピーして、そこで開いてください。</source>
        <translation>The last saving of “{name}” stopped halfway. Copy it together with “{name}-journal” beside it to a place where it can be written, and open it there.</translation>
    </message>
    <message>
        <source>「{name}」に保存できませんでした。ディスクの空きと、保存先がつながっているかを確かめて、もう一度実行してください。</source>
        <translation>“{name}” could not be saved. Check the room on the disk and that its place is connected, and try again.</translation>
    </message>
    <message>
        <source>「{name}」は、ほかのプログラムが使っています。少し待ってから、もう一度実行してください。</source>
        <translation>Another program is using “{name}”. Wait a little and try again.</translation>
    </message>
    <message>
        <source>「{name}」は、ほかの処理が使っています。少し待ってから、もう一度実行してください。</source>
        <translation>Another task is using “{name}”. Wait a little and try again.</translation>
    </message>
    <message>
        <source>「{name}」は読み取り専用です。書き込みのできる場所にコピーして開いてください。</source>
        <translation>“{name}” is read-only. Copy it to a place where it can be written and open it there.</translation>
    </message>
    <message>
        <source>「{name}」を読み書きできませんでした。保存先がつながっているか確かめてください。</source>
        <translation>“{name}” could not be read or written. Check that its place is connected.</translation>
    </message>
    <message>
        <source>「{name}」は壊れています。バックアップから元に戻してください。</source>
        <translation>“{name}” is damaged. Restore a backup.</translation>
    </message>
    <message>
        <source>「{name}」に保存できませんでした。ディスクに空きがありません。空きを作って、もう一度実行してください。</source>
        <translation>“{name}” could not be saved. The disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>「{name}」を開けませんでした。場所と、読み書きする権限を確かめてください。</source>
        <translation>“{name}” could not be opened. Check its place and your rights.</translation>
    </message>
    <message>
        <source>「{name}」を読み書きする権限がありません。別の場所を選ぶか、管理者に確かめてください。</source>
        <translation>You may not read or write “{name}”. Choose another place or ask your administrator.</translation>
    </message>
    <message>
        <source>「{name}」は協議会のファイルではありません。拡張子が .ogdesk のファイルを選んでください。</source>
        <translation>“{name}” is not a council file. Choose a file that ends in .ogdesk.</translation>
    </message>
    <message>
        <source>ディスクに空きがありません。</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>「{name}」をほかのプログラムが使っています。</source>
        <translation>Another program is using “{name}”.</translation>
    </message>
    <message>
        <source>保存先（{folder}）につながりません。</source>
        <translation>The place ({folder}) is not connected.</translation>
    </message>
    <message>
        <source>「{name}」が保存先（{folder}）にありません。</source>
        <translation>“{name}” is not in its place ({folder}).</translation>
    </message>
    <message>
        <source>「{name}」が別のファイルに入れ替わっています。開き直してください。</source>
        <translation>“{name}” was replaced by another file. Open it again.</translation>
    </message>
    <message>
        <source>「{name}」に書き込む権限がありません。</source>
        <translation>You may not write to “{name}”.</translation>
    </message>
    <message>
        <source>保存先（{folder}）に書き込めません。ディスクの空きと、つながりを確かめてください。</source>
        <translation>The place ({folder}) cannot be written. Check the room on the disk and the connection.</translation>
    </message>
    <message>
        <source>「{name}」が壊れています。バックアップから元に戻してください。</source>
        <translation>“{name}” is damaged. Restore a backup.</translation>
    </message>
    <message>
        <source>{reason}元に戻してから、もう一度実行してください。</source>
        <translation>{reason} Put it right and try again.</translation>
    </message>
    <message>
        <source>このあとにほかの変更があるか、もう元に戻してあるので、戻しませんでした。変更履歴で確かめてください。</source>
        <translation>Nothing was undone: there are later changes, or this was undone already. See the change history.</translation>
    </message>
    <message>
        <source>この変更は、あとの変更に置き換わっています。いまの内容を見て、入力し直してください。</source>
        <translation>This change was replaced by a later one. Look at the present content and enter it again.</translation>
    </message>
    <message>
        <source>このファイルは閉じています。</source>
        <translation>This file is closed.</translation>
    </message>
    <message>
        <source>元に戻す操作はありません。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>やり直す操作はありません。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>「{name}」のあるフォルダーには書き込めません。変更するときは、書き込みのできる場所にコピーして開いてください。</source>
        <translation>The folder of “{name}” cannot be written. To make changes, copy it to a place where it can be written and open it there.</translation>
    </message>
    <message>
        <source>「{name}」は作りかけで、中身がありません。バックアップから元に戻してください。</source>
        <translation>“{name}” is unfinished and empty. Restore a backup.</translation>
    </message>
    <message>
        <source>「{name}」は、新しい版の ogdesk で作られています。このパソコンの ogdesk を新しくしてから開いてください。</source>
        <translation>“{name}” was made by a newer ogdesk. Update the ogdesk of this computer, then open it.</translation>
    </message>
    <message>
        <source>「{path}」はフォルダーです。協議会のファイル（.ogdesk）を指定してください。</source>
        <translation>“{path}” is a folder. Give a council file (.ogdesk).</translation>
    </message>
    <message>
        <source>「{name}」は中身がなく、協議会のファイルではありません。別のファイルか、バックアップを選んでください。</source>
        <translation>“{name}” is empty and not a council file. Choose another file or a backup.</translation>
    </message>
    <message>
        <source>「{name}」を読む権限がありません。管理者に確かめてください。</source>
        <translation>You may not read “{name}”. Ask your administrator.</translation>
    </message>
    <message>
        <source>このファイルの変更履歴に、読めないところがあります。壊れているおそれがあるので、バックアップから元に戻してください。</source>
        <translation>Part of this file’s history cannot be read. It may be damaged: restore a backup.</translation>
    </message>
    <message>
        <source>{pc}の{user}さん（{day}{moment:%H時%M分}から）</source>
        <translation>{user} at {pc} (since {day} {moment:%H:%M})</translation>
    </message>
    <message>
        <source>ほかのかた</source>
        <translation>someone else</translation>
    </message>
    <message>
        <source>「{name}」は、{holder}が開いています。閉じてもらってから、もう一度実行してください。</source>
        <translation>“{name}” is open by {holder}. Ask them to close it and try again.</translation>
    </message>
    <message>
        <source>使用者</source>
        <translation>a user</translation>
    </message>
    <message>
        <source>「{name}」を新しい版の形に直せませんでした。ファイルは元のままです。バックアップから元に戻してください。</source>
        <translation>“{name}” could not be brought to the new form. The file is unchanged. Restore a backup.</translation>
    </message>
    <message>
        <source>主な活動内容の文</source>
        <translation>Text of main activities</translation>
    </message>
    <message>
        <source>加入・脱退</source>
        <translation>Joining or leaving</translation>
    </message>
    <message>
        <source>在籍の確認の行</source>
        <translation>Line of a membership check</translation>
    </message>
    <message>
        <source>主催者など</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>プログラムの項目</source>
        <translation>Programme item</translation>
    </message>
    <message>
        <source>印刷する肩書き</source>
        <translation>Printed affiliation</translation>
    </message>
    <message>
        <source>やりとり</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>文書の部分</source>
        <translation>Part of a document</translation>
    </message>
    <message>
        <source>同時発表の団体</source>
        <translation>Organisations of the joint release</translation>
    </message>
    <message>
        <source>渡したもの</source>
        <translation>Hand-out</translation>
    </message>
    <message>
        <source>番号{entity_id}の{noun}は見つかりません。一覧で番号を確かめてください。</source>
        <translation>Number {entity_id} ({noun}) was not found. Check the number in the list.</translation>
    </message>
    <message>
        <source>このファイルは読むためだけに開いています。</source>
        <translation>This file is open for reading only.</translation>
    </message>
    <message>
        <source>「{name}」は古い版の ogdesk で作られています。書き込みのできる場所で、ほかに開いているかたがいないときに、一度開いてください。</source>
        <translation>“{name}” was made by an older ogdesk. Open it once in a place where it can be written, while nobody else has it open.</translation>
    </message>
    <message>
        <source>このファイルには読めない値があります。壊れているおそれがあるので、バックアップから元に戻してください。</source>
        <translation>This file holds a value that cannot be read. It may be damaged: restore a backup.</translation>
    </message>
    <message>
        <source>この操作のあとに関係する内容が変わっているので、元に戻したりやり直したりできません。変更履歴で内容を確かめてください。</source>
        <translation>Related content has changed since, so this cannot be undone or redone. Look at the history.</translation>
    </message>
    <message>
        <source>「{title}」は、ogdesk を新しくする前の変更なので元に戻せません。変更履歴で内容を確かめてください。</source>
        <translation>“{title}” is older than this version of ogdesk and cannot be undone. Look at the history.</translation>
    </message>
    <message>
        <source>「{title}」は、ogdesk を新しくする前の変更なのでやり直せません。変更履歴で内容を確かめてください。</source>
        <translation>“{title}” is older than this version of ogdesk and cannot be redone. Look at the history.</translation>
    </message>
    <message>
        <source>「{title}」のあとに同じところが変わっているので、元に戻せません。変更履歴で内容を確かめてください。</source>
        <translation>The same place changed after “{title}”, so it cannot be undone. Look at the history.</translation>
    </message>
    <message>
        <source>「{title}」のあとに同じところが変わっているので、やり直せません。変更履歴で内容を確かめてください。</source>
        <translation>The same place changed after “{title}”, so it cannot be redone. Look at the history.</translation>
    </message>
    <message>
        <source>「{name}」に復元しました。記録がないので、内容が元のままかどうかは保証できません。内容を確かめてください。</source>
        <translation>Restored to “{name}”. There is no record with the backup, so it cannot be said that the content is unchanged. Check the content.</translation>
    </message>
    <message>
        <source>「{name}」には記録（{sidecar}）がないので、元のままか確かめられません。それでも復元するときは、確かめずに復元することを選んでください（コマンドでは --unverified）。</source>
        <translation>“{name}” has no record ({sidecar}), so it cannot be checked. To restore it anyway, choose to restore without a check (--unverified on the command line).</translation>
    </message>
    <message>
        <source>バックアップ「{backup}」が見つかりません。場所と名前を確かめてください。</source>
        <translation>Backup “{backup}” was not found. Check place and name.</translation>
    </message>
    <message>
        <source>「{name}」に復元しました。内容は、バックアップを作ったときのままです。</source>
        <translation>Restored to “{name}”. The content is as it was when the backup was made.</translation>
    </message>
    <message>
        <source>「{name}」は壊れているので、復元しませんでした。別のバックアップを使ってください。</source>
        <translation>“{name}” is damaged and was not restored. Use another backup.</translation>
    </message>
    <message>
        <source>「{name}」の途中の保存「{left_name}」が残っています。混ざらないように、別の名前を指定してください。</source>
        <translation>“{left_name}”, left from an unfinished saving of “{name}”, is there. Give another name so that they do not mix.</translation>
    </message>
    <message>
        <source>「{name}」は、作られたときのままではありません。壊れているおそれがあるので、別のバックアップから復元してください。</source>
        <translation>“{name}” is not as it was made. It may be damaged: restore another backup.</translation>
    </message>
    <message>
        <source>別名のふりがな</source>
        <translation>Reading of the alias</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>バックアップの記録「{name}」が壊れているので、「{backup_name}」が元のままか確かめられません。別のバックアップを使ってください。</source>
        <translation>The record “{name}” of the backup is damaged, so “{backup_name}” cannot be checked. Use another backup.</translation>
    </message>
    <message>
        <source>この{noun}は、{places}で使われています。{advice}</source>
        <translation>This is used elsewhere ({noun} → {places}). {advice}</translation>
    </message>
    <message numerus="yes">
        <source>{subject}は{n}回のシンポジウムに登場しています。{advice}</source>
        <translation><numerusform>{subject} appears in {n} symposium. {advice}</numerusform><numerusform>{subject} appears in {n} symposia. {advice}</numerusform></translation>
    </message>
    <message>
        <source>一覧から隠すことはできます。</source>
        <translation>You can hide it from the lists.</translation>
    </message>
    <message>
        <source>先にそちらから外してください。</source>
        <translation>Remove it there first.</translation>
    </message>
    <message>
        <source>このかた</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>この役職</source>
        <translation>This post</translation>
    </message>
    <message>
        <source>先に登壇と出席から外してください。</source>
        <translation>Remove it from appearances and attendances first.</translation>
    </message>
    <message>
        <source>{noun}（{name}）</source>
        <translation>{noun} ({name})</translation>
    </message>
    <message>
        <source>（いまはありません）</source>
        <translation>(no longer there)</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>バックアップから元に戻してください。</source>
        <translation>Restore a backup.</translation>
    </message>
    <message numerus="yes">
        <source>「{name}」の {table} に、つながる先のない行が{n}件あります。{go_back}</source>
        <translation><numerusform>{n} row of {table} in “{name}” points at nothing. {go_back}</numerusform><numerusform>{n} rows of {table} in “{name}” point at nothing. {go_back}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>変更履歴と今の内容が合わない行が{n}件あります（{tables}）。ogdesk の外で書き換えられたおそれがあります。内容を確かめてください。</source>
        <translation><numerusform>{n} row does not agree with the history ({tables}). It may have been changed outside ogdesk. Check the content.</numerusform><numerusform>{n} rows do not agree with the history ({tables}). They may have been changed outside ogdesk. Check the content.</numerusform></translation>
    </message>
    <message>
        <source>検索の索引が今の内容と合わず、検索で見つからないことがあります。ファイルを書き込みのできる場所で開き直すと、作り直されます。</source>
        <translation>The search index does not fit the content, so searches may miss something. Open the file in a place where it can be written, and it is made anew.</translation>
    </message>
    <message>
        <source>「{name}」は古い版の形なので、内容の決まりは調べていません。開くと新しい形になり、調べられます。</source>
        <translation>“{name}” has an older form, so the rules of its content were not checked. Open it to bring it to the new form, then they can be.</translation>
    </message>
    <message>
        <source>控え「{name}」が、確定したときの内容と違います。{go_back}</source>
        <translation>The kept copy “{name}” is not as it was confirmed. {go_back}</translation>
    </message>
    <message>
        <source>「{name}」は壊れています。{go_back}</source>
        <translation>“{name}” is damaged. {go_back}</translation>
    </message>
    <message>
        <source>「{name}」に読めない文字があります（{tables}）。{go_back}</source>
        <translation>“{name}” holds characters that cannot be read ({tables}). {go_back}</translation>
    </message>
    <message>
        <source>変更履歴のつながりが切れています（番号 {steps}）。{go_back}</source>
        <translation>The chain of the history is broken (number {steps}). {go_back}</translation>
    </message>
</context>
</TS>
