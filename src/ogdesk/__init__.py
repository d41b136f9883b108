"""ogdesk: the papers of an inter-municipal council's symposium, from one local file."""

__version__ = "0.1.0"
