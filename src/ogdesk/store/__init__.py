"""The council file in SQLite: mapping, migrations, change journal, search, lock, backups."""
