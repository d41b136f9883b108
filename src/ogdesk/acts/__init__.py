"""The application layer: one function per thing a user does, one transaction each; and the rows that are shown."""
