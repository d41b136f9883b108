"""Proofreading (校正): what is wrong in a notice or an event, where, why, and what would be right."""

from ogdesk.notice.proof.rules import check_event, proofread

__all__ = ["check_event", "proofread"]
