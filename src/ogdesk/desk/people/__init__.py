"""人物 and 役職: who they are, what they are called, which posts they hold and held."""
