"""変更履歴: list of acts with their values before and after."""
