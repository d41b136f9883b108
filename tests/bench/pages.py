"""The release: setting two pages against typst's warm compiler, and from an edit to the new page in the window.

Both set another theme at each turn, so that neither gives back what it has just made; typst writes the same standards
(PDF/A-2a, PDF/UA-1) with the same fonts (`release.typ`). The window is the real one, its first page at 110 and 192 ppi,
in turns with typst and PDFium: two pages set, both drawn at 110 ppi. A test of the bytes comes with it: what was exported
is what was shown.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pypdfium2
import typst

from bench.councils import here
from bench.figures import MILLISECONDS, TIMES, Figure, interleaved, milliseconds, number, ratios, timed
from bench.runs import Told, real_window
from ogdesk.acts.files.council_files import new_sample
from ogdesk.acts.references import find_symposium
from ogdesk.acts.release.view import press_draft, press_pdf
from ogdesk.council.entity import Edit
from ogdesk.notice.type.choice import default_fonts

ROUNDS = 40
WARM = 5
WINDOWS = 3
PPI = 110
_THEME = "感染症対策を契機とした社会変革"


def figures() -> list[Figure]:
    """Warm rendering, edit → new page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample = folder / "sample.ogdesk"
        return [_against_typst(sample, folder), *_in_the_window(sample)]


def _against_typst(sample: Path, folder: Path) -> Figure:
    surroundings = here(folder)
    with new_sample(sample, surroundings) as file:
        with file.reading() as reading:
            event = find_symposium(reading, "2020-11-19").id or 0
        turns = itertools.count()

        def ours() -> float:
            typed = Edit("symposium", event, "theme", f"{_THEME}{next(turns)}")
            draft = press_draft(file, event, (typed,), surroundings.today)
            assert draft is not None
            return timed(lambda: press_pdf(draft))

        works = {"ours": ours, "typst": _typst()}
        interleaved(works, WARM)
        taken = interleaved(works, ROUNDS)
    note = f"{milliseconds(taken['ours'])} ÷ {milliseconds(taken['typst'])}"
    return Figure("two-page release, warm ÷ typst warm", 5, TIMES, ratios(taken, "ours", "typst"), note)


def _typst() -> Callable[[], float]:
    compile_next = _compiled()
    return lambda: timed(compile_next)


def _compiled() -> Callable[[], bytes]:
    """The two pages as typst sets them, another theme each time."""
    choice = default_fonts()
    folders = [str(Path(font.path).parent) for font in (choice.body, choice.bold)]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
    compiler = typst.Compiler(str(Path(__file__).with_name("release.typ")), font_paths=fonts)
    turns = itertools.count()

    def compile_next() -> bytes:
        inputs = {"turn": str(next(turns))}
        made = compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=["a-2a", "ua-1"])
        assert isinstance(made, bytes)
        return made

    return compile_next


def _drawn(compile_next: Callable[[], bytes]) -> None:
    """Set by typst, drawn by PDFium."""
    with pypdfium2.PdfDocument(compile_next()) as document:
        for page in document:
            page.render(scale=PPI / 72)


def _in_the_window(sample: Path) -> list[Figure]:
    told: list[Told] = []
    compile_next = _compiled()

    def in_window() -> float:
        told.append(real_window("edit", sample, tick=10))
        return median(told[-1]["latencies"][str(PPI)])

    def by_typst() -> float:
        return 1000 * median(timed(lambda: _drawn(compile_next)) for _ in range(ROUNDS))

    by_typst()
    taken = interleaved({"window": in_window, "typst": by_typst}, WINDOWS)
    assert all(one["same_bytes"] for one in told), "what was exported is not what was shown"
    return [
        Figure(
            f"edit → new page on screen ÷ typst and PDFium, {PPI} ppi",
            3,
            TIMES,
            ratios(taken, "window", "typst"),
            f"{number(median(taken['window']))} ms ÷ {number(median(taken['typst']))} ms; build, PDF, PDFium, swap",
        ),
        Figure(
            "edit → new page on screen, 192 ppi",
            100,
            MILLISECONDS,
            [ms for one in told for ms in one["latencies"]["192"]],
            "the same bytes as the export",
        ),
    ]
