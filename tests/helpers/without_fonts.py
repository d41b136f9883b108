"""A machine on which the fonts are not there: those of the system, those that come with the program."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGES = {
    "pylopdf_fonts_jp": "from pathlib import Path\ndef sans_path():\n    return Path(__file__).parent / 'away.otf'\nserif_path = sans_path\n",
    "noto_cjk_sans_jp_bold": "from pathlib import Path\nFONT_PATH = Path(__file__).parent / 'away.otf'\n",
}
_AWAY = "raise ModuleNotFoundError('away')\n"


def without_fonts(folder: Path, *, packages: bool) -> dict[str, str]:
    """The environment of a process whose packages of fonts have no files, or (with `packages`) are not there at all; and
    whose machine has no folder of fonts."""
    for name, text in PACKAGES.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(_AWAY if packages else text, encoding="utf-8")
    config = folder / "fonts.conf"
    config.write_text(
        f'<?xml version="1.0"?><fontconfig><dir>{folder / "no-such-folder"}</dir>'
        f"<cachedir>{folder / 'cache'}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path, "FONTCONFIG_FILE": str(config), "HOME": str(folder)}
