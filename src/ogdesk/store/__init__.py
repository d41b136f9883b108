"""The council file: mapping, migrations, change journal, search, lock, backups."""
