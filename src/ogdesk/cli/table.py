"""The table of commands: name, module, line in the help."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

COMMANDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "new": ("new", "新しい協議会のファイルを作ります（--sample で見本）。"),
        "list": ("lists", "シンポジウム・会員・人物・団体の一覧を出します。"),
        "notice": ("notice", "報道発表資料を書き出します（.pdf .txt）。"),
        "invite": ("invite", "カレンダーの依頼・変更・取消・公開用を書き出します。"),
        "check": ("check", "校正の結果を出します。"),
        "verify": ("care", "ファイルが壊れていないか調べます。"),
        "backup": ("care", "バックアップを作ります。"),
        "restore": ("care", "バックアップから戻します。"),
        "history": ("history", "変更履歴を出します。"),
        "undo": ("history", "最後の変更を取り消します。"),
        "redo": ("history", "取り消した変更をやり直します。"),
        "set": ("set_field", "一つの項目を変えます。"),
    }
)
"""Command → module of `ogdesk.cli` that holds it, and its line in the help."""
