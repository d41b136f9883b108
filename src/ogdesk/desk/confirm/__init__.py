"""確定 of a release: the question, the version, its 控え, and what changed since."""

from ogdesk.desk.confirm.buttons import ReleaseButtons, standing_chip
from ogdesk.desk.confirm.cards import ChangesCard, CopiesCard
from ogdesk.desk.confirm.confirmer import Confirmer
from ogdesk.desk.confirm.panel import AboveForm, ConfirmPanel

__all__ = [
    "AboveForm",
    "ChangesCard",
    "ConfirmPanel",
    "Confirmer",
    "CopiesCard",
    "ReleaseButtons",
    "standing_chip",
]
