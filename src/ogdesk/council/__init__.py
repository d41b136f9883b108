"""The domain: what a secretariat knows, as plain classes and rules on the standard library alone."""
