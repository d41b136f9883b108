"""The table of commands; each is loaded when it is called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

COMMANDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "new": ("making", "新しい協議会のファイルを作ります（--sample で見本）。"),
        "list": ("listing", "シンポジウム・会員・人物・団体の一覧を出します。"),
        "notice": ("noticing", "報道発表資料を書き出します（.pdf .txt）。"),
        "invite": ("inviting", "カレンダーの依頼・変更・取消・公開用を書き出します。"),
        "check": ("checking", "校正の結果を出します。"),
        "verify": ("caring", "ファイルが壊れていないか調べます。"),
        "backup": ("caring", "バックアップを作ります。"),
        "restore": ("caring", "バックアップから戻します。"),
        "history": ("going_back", "変更履歴を出します。"),
        "undo": ("going_back", "最後の変更を取り消します。"),
        "redo": ("going_back", "取り消した変更をやり直します。"),
        "set": ("setting", "一つの項目を変えます。"),
    }
)
"""Command → module of `ogdesk.cli` that holds it, and its line in the help."""
