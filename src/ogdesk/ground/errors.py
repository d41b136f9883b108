"""The two families of failure.

`WorldError` is the world's: wrong input, a full disk, a locked or broken file. It carries one clear Japanese sentence
(what, where, what to do) that is shown as it is; the command line exits 1. Everything else is ours: a bug, which goes
to the crash trail and never to the user as a traceback.
"""


class WorldError(Exception):
    """A failure of the world or of the input, told in one Japanese sentence.

    `sentence` is shown to the user; `detail` (technical, may be empty) only stands behind 「くわしい情報をコピー」 and in
    the log, and holds no personal data.
    """

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class BadValue(WorldError):
    """A typed value that can't be read; `suggestion` is a value that would be right, where one is known."""

    def __init__(self, sentence: str, suggestion: str = "") -> None:
        super().__init__(sentence)
        self.suggestion = suggestion
