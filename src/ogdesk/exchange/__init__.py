"""Exchange formats: readable data in folders of JSON files, and the sample council that ships with the program."""
