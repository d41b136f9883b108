"""Typography: fonts with their fallbacks, kinsoku, line breaking, justification, ruby. It knows no page and no PDF."""
