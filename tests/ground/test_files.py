"""A file is either the old one or the whole new one."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import atomic_target, require_space, world_error, write_atomic


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".tmp")]


def test_writing_replaces_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "紙.pdf"
    write_atomic(path, b"old")
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert leftovers(tmp_path) == []
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_failure_on_the_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "紙.pdf"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), atomic_target(path) as temporary:
        temporary.write_bytes(b"half")
        raise ZeroDivisionError
    assert path.read_bytes() == b"old"
    assert leftovers(tmp_path) == []


def test_an_existing_target_is_refused_also_when_it_appears_on_the_way(tmp_path: Path) -> None:
    path = tmp_path / "見本.ogdesk"
    with pytest.raises(WorldError, match="すでにあります"), atomic_target(path, overwrite=False) as temporary:
        temporary.write_bytes(b"mine")
        path.write_bytes(b"theirs")
    assert path.read_bytes() == b"theirs"


@pytest.mark.parametrize("taken", [False, True])
def test_where_links_are_unknown_the_name_is_still_taken_only_if_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "x.ogdesk"
    if taken:
        with pytest.raises(WorldError), atomic_target(path, overwrite=False) as temporary:
            temporary.write_bytes(b"mine")
            path.write_bytes(b"theirs")
        assert path.read_bytes() == b"theirs"
    else:
        write_atomic(path, b"mine", overwrite=False)
        assert path.read_bytes() == b"mine"
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "空き"), (errno.EFBIG, "空き"), (errno.ENOENT, "見つかりません"), (errno.EACCES, "権限"), (errno.EROFS, "権限"), (errno.EISDIR, "フォルダー"), (errno.EIO, "つながっている")],
)  # fmt: skip
def test_each_failure_of_the_disk_has_its_sentence(number: int, words: str) -> None:
    sentence = world_error(OSError(number, "x"), Path("/x/紙.pdf")).sentence
    assert words in sentence
    assert sentence.endswith("。")


def test_too_little_space_is_told_in_megabytes(tmp_path: Path) -> None:
    require_space(tmp_path, 1)
    with pytest.raises(WorldError, match="MB"):
        require_space(tmp_path, 10**15)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="ない場所"):
        write_atomic(tmp_path / "ない場所" / "x.pdf", b"")
