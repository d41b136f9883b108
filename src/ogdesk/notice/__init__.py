"""Documents: builders, the notice tree, renderers, proofreading."""
