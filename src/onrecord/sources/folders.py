"""Folders: every file in them and below, in the order of their names, each folder once."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from onrecord.errors import AccessDenied, EmptySource, NotFound, SourceError

_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_PAGE_SUFFIXES: Final = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file to read: `file` for the system, `path` as people are shown it (always valid Unicode)."""

    file: str
    path: str


def walk(name: str) -> Iterator[Found | SourceError]:
    """The file called `name`, or the files of the folder called so.

    Hidden files and folders are left out, and the folder that a browser saves beside a page ("page_files" of
    "page.html"). Links are followed, but no folder is entered twice; a link to a folder above it is reported.
    """
    path = _shown(name)
    try:
        status = os.stat(name)
        if not stat.S_ISDIR(status.st_mode):
            yield Found(file=name, path=path)
            return
    except (OSError, ValueError) as error:
        yield of_system(error, path)
        return
    trunk = _Trunk(seen=set(), count=0)
    yield from _folder(name, path.rstrip("/") if path.rstrip("/") else "", (), trunk)
    if not trunk.count:
        yield EmptySource(path, "the folder holds no file to read; give a folder with reports in it")


@dataclass(slots=True, kw_only=True)
class _Trunk:
    seen: set[tuple[int, int]]
    count: int


def _folder(name: str, path: str, above: tuple[tuple[int, int], ...], trunk: _Trunk) -> Iterator[Found | SourceError]:
    try:
        status = os.stat(name)
        identity = (status.st_dev, status.st_ino)
        if identity in above:
            trunk.count += 1
            yield AccessDenied(path, "a link to a folder that it lies in; the loop was not followed")
            return
        if identity in trunk.seen:
            return
        trunk.seen.add(identity)
        with os.scandir(name) as entries:
            members = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        trunk.count += 1
        yield of_system(error, path)
        return
    pages = {os.path.splitext(m.name)[0] for m in members if m.name.lower().endswith(_PAGE_SUFFIXES)}
    for member in members:
        if member.name.startswith("."):
            continue
        shown = f"{path}/{_shown(member.name)}"
        try:
            is_folder = member.is_dir()
        except OSError as error:
            trunk.count += 1
            yield of_system(error, shown)
            continue
        if not is_folder:
            trunk.count += 1
            yield _member(member, shown)
        elif not (member.name.endswith("_files") and member.name.removesuffix("_files") in pages):
            yield from _folder(member.path, shown, (*above, identity), trunk)


def _member(member: os.DirEntry[str], shown: str) -> Found | SourceError:
    try:
        mode = member.stat().st_mode
    except OSError as error:
        return of_system(error, shown)
    if not stat.S_ISREG(mode):
        return AccessDenied(shown, "a pipe, socket or device; folders are read for files only")
    return Found(file=member.path, path=shown)


def of_system(error: OSError | ValueError, path: str) -> SourceError:
    """What the system says of a name, as one of our errors."""
    if isinstance(error, ValueError):
        return NotFound(path, "no such file or folder: the name holds a character that no name can hold")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return NotFound(path, "no such file or folder; check the name")
    if error.errno == errno.ENAMETOOLONG:
        return NotFound(
            path[:200], "no such file or folder: the name is too long; to read words, give them on standard input"
        )
    if error.errno == errno.ELOOP:
        return AccessDenied(path, "a loop of symbolic links; give the file itself")
    if error.errno in (errno.EACCES, errno.EPERM):
        return AccessDenied(path, "the system refuses to open it; check its permissions")
    return AccessDenied(path, f"cannot be read: {(error.strerror or 'unknown error').lower()}")


def _shown(name: str) -> str:
    return _SURROGATES.sub("\ufffd", name)
