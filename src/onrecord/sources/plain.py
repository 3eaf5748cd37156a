"""Plain text files: the reader that takes what no other reader takes."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.errors import SourceError
from onrecord.record import Document
from onrecord.sources.encodings import decode
from onrecord.sources.input import Input
from onrecord.sources.text import document_from_text


class PlainText:
    """Reader of saved or pasted text in any encoding that `encodings` knows."""

    name = "text"

    def takes(self, source: Input) -> bool:
        """Everything: whether it is text shows when it is read."""
        return True

    def read(self, source: Input) -> Iterator[Document | SourceError]:
        """The one document of the file."""
        text = decode(source.data(), source.path).text
        yield document_from_text(text, path=source.path, raw=source.raw)
