"""設定: what this computer remembers (settings.json), and the page to change it."""
