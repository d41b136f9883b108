"""Forms: fields bound to stored values, and the registry that leads to them."""
