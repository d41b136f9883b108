"""In which looks and sizes the screens are taken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mode:
    """`width` × `height` in logical px; `scale` multiplies them to the px of the picture."""

    name: str
    scheme: str
    width: int
    height: int
    scale: int = 1
    language: str = "ja"
    strong: bool = False
    """焦点を強く表示"""

    @property
    def screen(self) -> str:
        """The size of the screen it needs, in px."""
        return f"{self.width * self.scale}x{self.height * self.scale}"


MODES = {
    mode.name: mode
    for mode in (
        Mode("light", "light", 1440, 900),
        Mode("dark", "dark", 1440, 900),
        Mode("small", "light", 960, 540),
        Mode("double", "light", 960, 540, scale=2),
        Mode("strong", "light", 1440, 900, strong=True),
        Mode("strong-dark", "dark", 1440, 900, strong=True),
        Mode("small-dark", "dark", 960, 540),
        Mode("english", "light", 1440, 900, language="en"),
        Mode("english-small", "light", 960, 540, language="en"),
    )
}
