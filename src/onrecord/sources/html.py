"""HTML pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.errors import SourceError
from onrecord.record import Document
from onrecord.sources.input import Input

SUFFIXES: Final = (".html", ".htm", ".xhtml", ".shtml")


class HtmlPage:
    """Reader of web pages."""

    name = "HTML"

    def takes(self, source: Input) -> bool:
        """Not yet."""
        return False

    def read(self, source: Input) -> Iterator[Document | SourceError]:
        """Not yet."""
        yield from ()
