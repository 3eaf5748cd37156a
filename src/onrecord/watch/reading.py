"""What a kept page says: its document, as whoever reads the WARC file later will have it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from onrecord.errors import BadRecord, SourceError
from onrecord.record import Document
from onrecord.sources.account import Account
from onrecord.sources.archives import Form, read_archive
from onrecord.watch.rows import Became


def document_at(file: Path, offset: int, until: int, *, force: bool) -> Document | tuple[Became, str]:
    """The document of the record that stands in a file from `offset` to `until`, or what the page is instead.

    It is read back from the file, by what reads archives: what is read now and what is read later are the same. Raises
    BadRecord where it cannot be.
    """
    name, account = str(file), Account()
    try:
        with open(file, "rb") as stream:
            stream.seek(offset)
            member = io.BytesIO(stream.read(until - offset))
    except OSError as error:
        raise BadRecord(name, offset, f"cannot be read: {error.strerror or error}") from error
    found = next(read_archive(member, Form.GZIP, path=name, account=account, force=force), None)
    if isinstance(found, Document):
        return replace(found, path=f"{name}:{offset}")
    if isinstance(found, SourceError):
        raise BadRecord(name, offset, found.reason.removeprefix("at 0: "))
    for language in account.languages:
        return Became.OTHER_LANGUAGE, language
    return Became.NO_ARTICLE, next(iter(account.passed), "no page")
