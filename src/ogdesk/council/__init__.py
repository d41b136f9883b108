"""The domain model: dataclasses and rules on the standard library alone."""
