"""Writing out the press release, for its issuer or as 共通文案 for all members."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ogdesk.acts.references import find_organisation, find_symposium
from ogdesk.acts.release.issued_copies import build_shown
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.event import Event
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.findings import Finding, Level, in_order
from ogdesk.council.release import Notice
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import refuse_missing_folder, world_error, write_atomic
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.build import BuiltNotice, Issuer, build_common_texts, issuer_for, own_issuer
from ogdesk.notice.document import NoticeDocument
from ogdesk.notice.pdf import render_pdf
from ogdesk.notice.plain import render_text
from ogdesk.notice.proof import proofread
from ogdesk.store.council_reader import CouncilReader

MAIL_LIMIT = 2_000_000
"""Bytes of a PDF from which cities complain (docs/notice.md §1)."""

Progress = Callable[[int, int], None]
"""Called with (done, total) after each piece of a long work; raising from it cancels the work between two files."""


class ExportRefused(WorldError):
    """A finding of level 止める stands against the export; `findings` holds all of them."""

    def __init__(self, findings: list[Finding]) -> None:
        first = findings[0]
        more = say("（ほかに{n}件あります）", n=len(findings) - 1) if len(findings) > 1 else ""
        where = say("{where}：", where=first.where) if first.where else ""
        super().__init__(
            say("書き出せません。{where}{sentence}{more}", where=where, sentence=first.sentence, more=more)
        )
        self.findings = findings


@dataclass(frozen=True)
class Exported:
    """The files written, and remarks that did not stop them."""

    paths: tuple[Path, ...]
    warnings: tuple[str, ...]


def notice_of(event: Event) -> Notice:
    """The latest notice of an event. Raises WorldError when there is none yet."""
    kept = [notice for notice in event.notices if notice.trashed_at is None]
    if not kept:
        raise WorldError(
            say(
                "「{title}」の報道発表はまだありません。画面の「報道発表」で発表元と発表日を入力してください。",
                title=event.title,
            )
        )
    return max(kept, key=lambda notice: (notice.version, notice.id or 0))


def export_notice(
    look: CouncilReader, symposium: str, out: Path, here: Surroundings, *, issuer: str = ""
) -> Exported:
    """Write the release of `symposium` to `out` (.pdf or .txt), for another `issuer` if one is named.

    Raises ExportRefused when a finding stops it, WorldError for a wrong symposium, issuer, suffix or place.
    """
    refuse_unwritable(out)
    return write_notice(checked_notice(look, symposium, here, issuer=issuer), out)


def refuse_unwritable(out: Path) -> None:
    """Raise WorldError for a suffix that can't be made, or a folder that is not there."""
    renderer_for(out)
    refuse_missing_folder(out)


def checked_notice(
    look: CouncilReader, symposium: str, here: Surroundings, *, issuer: str = ""
) -> NoticeDocument:
    """The release as a tree, free of the file. Raises ExportRefused, WorldError as `export_notice`."""
    return _checked_document(look, find_symposium(look, symposium), issuer, here)


def write_notice(document: NoticeDocument, out: Path) -> Exported:
    """Render a release by the suffix of `out` and put it there, whole. Raises WorldError."""
    content, warnings = renderer_for(out)(document)
    write_atomic(out, content)
    if len(content) > MAIL_LIMIT:
        size = f"{len(content) / 1_000_000:.1f}MB"
        warnings = (
            *warnings,
            say("「{name}」は{size}です。2MBまでを求める市があります。", name=out.name, size=size),
        )
    return Exported((out,), warnings)


def _checked_document(look: CouncilReader, event: Event, issuer: str, here: Surroundings) -> NoticeDocument:
    data = look.facts()
    notice = notice_of(event)
    chosen = issuer_for(find_organisation(look, issuer), notice) if issuer else own_issuer(notice)
    if not chosen.is_own:
        _refuse_without_phone(chosen)
    built = build_shown(look, notice, data, here.today, chosen)
    stopping = stopping_findings(notice, data, built, here)
    if stopping:
        raise ExportRefused(stopping)
    return built.document


def stopping_findings(
    notice: Notice, data: CouncilFacts, built: BuiltNotice, here: Surroundings
) -> list[Finding]:
    """The findings that stop this export."""
    findings = proofread(notice, data, built, today=here.today)
    return [finding for finding in in_order(findings) if finding.level is Level.ERROR]


def _refuse_without_phone(issuer: Issuer) -> None:
    if not issuer.tel:
        raise WorldError(
            say(
                "書き出せません。発表元「{name}」の電話番号（TEL）がありません。団体の連絡先に、公開する電話番号を入力してください。",
                name=issuer.name,
            )
        )


Rendered = tuple[bytes, tuple[str, ...]]


def renderer_for(out: Path) -> Callable[[NoticeDocument], Rendered]:
    """The renderer of a file name's suffix. Raises WorldError for one that can't be made."""
    renderers = {".pdf": _pdf, ".txt": _text}
    render = renderers.get(out.suffix.lower())
    if render is None:
        raise WorldError(
            say("「{name}」の形では書き出せません。名前の末尾を .pdf か .txt にしてください。", name=out.name)
        )
    return render


def _pdf(document: NoticeDocument) -> Rendered:
    rendered = render_pdf(document)
    return rendered.data, tuple(warning.sentence for warning in rendered.warnings)


def _text(document: NoticeDocument) -> Rendered:
    return render_text(document).encode("utf-8"), ()


@dataclass(frozen=True)
class CommonPiece:
    """The draft for one city, free of the file; `missing` is what that city has to fill in."""

    code: str
    name: str
    document: NoticeDocument
    missing: tuple[str, ...]


def common_pieces(look: CouncilReader, symposium: str, here: Surroundings) -> list[CommonPiece]:
    """The 共通文案 of each 一般会員 that is certain on the release date. Raises WorldError."""
    event = find_symposium(look, symposium)
    texts = build_common_texts(notice_of(event), look.facts(), today=here.today)
    return [CommonPiece(text.code, text.organisation.name, text.document, text.missing) for text in texts]


def write_common_texts(
    pieces: Sequence[CommonPiece], folder: Path, *, progress: Progress | None = None
) -> Exported:
    """Write each draft into `folder` as `CODE-名称.pdf`, each whole or absent; a cancelled run keeps those written."""
    _make_folder(folder)
    paths: list[Path] = []
    warnings: list[str] = []
    for piece in pieces:
        content, remarks = _pdf(piece.document)
        path = folder / f"{piece.code}-{piece.name}.pdf"
        write_atomic(path, content)
        paths.append(path)
        warnings += [say("{name}：{remark}", name=piece.name, remark=remark) for remark in remarks]
        if piece.missing:
            warnings.append(
                say(
                    "{name}：{missing}がわかりません。【{written}を記入】と入れました。",
                    name=piece.name,
                    missing=listed("・", *piece.missing),
                    written="・".join(piece.missing),
                )
            )
        if progress is not None:
            progress(len(paths), len(pieces))
    return Exported(tuple(paths), tuple(warnings))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise world_error(error, folder) from error
