"""Web archives as a source: WARC files of any size, plain, in gzip or in zstd."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from onrecord.errors import BadRecord, EmptySource, SourceError
from onrecord.record import Document
from onrecord.sources.account import ENDED_OVER, Account
from onrecord.sources.archives.blocks import too_large
from onrecord.sources.archives.documents import document_of
from onrecord.sources.archives.forms import Form, form_of
from onrecord.sources.archives.members import Damage, Member, members
from onrecord.sources.archives.pages import NoPage, may_hold_page, page_of
from onrecord.sources.input import Input


class WebArchive:
    """Reader of WARC files: by how the content begins, or by the end of the name."""

    name = "WARC"

    def takes(self, source: Input) -> bool:
        """Whether a record of an archive begins it, or the name says so."""
        return form_of(source.head, source.path) is not None

    def read(self, source: Input) -> Iterator[Document | SourceError]:
        """A document for each report; a BadRecord for each stretch that is damaged and each page that is no text.

        What else is in the archive is counted in the account of the input.
        """
        form = form_of(source.head, source.path)
        assert form is not None
        if source.raw:
            raise SourceError(source.path, "an archive of pages has no text of its own; leave out --raw")
        with _sought(source) as file:
            yield from read_archive(file, form, path=source.path, account=source.account, force=source.force)


def read_archive(
    file: BinaryIO, form: Form, *, path: str, account: Account, force: bool = False
) -> Iterator[Document | SourceError]:
    """The reports of an archive that can be sought in, and what cannot be read of it."""
    account.archives += 1
    empty = True
    for member in members(file, form, wanted=may_hold_page):
        empty = False
        if isinstance(member, Damage):
            account.offset = member.start
            yield BadRecord(path, member.start, f"{member.reason}; {_went_on(member)}")
            continue
        account.offset = member.offset
        found = _read(member, path, account, force)
        if found is not None:
            yield found
    if empty:
        yield EmptySource(path, "no record in it; this is no WARC file, or an empty one")


def _went_on(damage: Damage) -> str:
    size = damage.end - damage.start
    return f"{size:,} bytes were passed over, and reading went on at {damage.end:,}"


def _read(member: Member, path: str, account: Account, force: bool) -> Document | SourceError | None:
    page = page_of(member.record, member.block)
    if isinstance(page, NoPage):
        if page.too_large:
            return BadRecord(path, member.offset, too_large())
        account.passing(page.what)
        return None
    name = f"{path}:{member.offset}"
    if not account.entering(name):
        return BadRecord(path, member.offset, ENDED_OVER)
    try:
        document = document_of(page, path=name, force=force)
    except SourceError as error:
        return BadRecord(path, member.offset, error.reason)
    if isinstance(document, Document):
        return document
    if document.language is not None:
        account.foreign(document.language)
    else:
        account.passing(f"{document.kind} page")
    return None


@contextmanager
def _sought(source: Input) -> Iterator[BinaryIO]:
    """The input as a file that can be sought in: itself, or a copy of what comes through a pipe."""
    stream = cast(BinaryIO, source.stream)
    if getattr(stream, "seekable", lambda: False)():
        yield stream
        return
    with tempfile.TemporaryFile() as copy:
        copy.write(source.head)
        shutil.copyfileobj(stream, copy)
        yield cast(BinaryIO, copy)
