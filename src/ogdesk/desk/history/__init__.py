"""変更履歴: every act, when and where, before and after."""
