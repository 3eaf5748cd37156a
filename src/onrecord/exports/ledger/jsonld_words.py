"""Where words stand, as targets of annotations, and ids and times in the forms that JSON-LD wants."""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime
from typing import Any, Final
from urllib.parse import quote, urlsplit

from onrecord.record import Document, Span

_AROUND: Final = 32
"""Characters of prefix and suffix."""
_SAFE: Final = "!$&'()*+,;=:@/?#[]~-._%"
"""What may stand in an IRI as it is, beside letters and digits."""
_WIKIDATA: Final = re.compile(r"Q[1-9]\d*", re.ASCII)
_DAY: Final = 10


def iri(kind: str, id: str) -> str:
    """The name of something of ours: `urn:onrecord:row:statement-…`."""
    return f"urn:onrecord:{kind}:{quote(id.encode('utf-8', 'surrogatepass'), safe='-._~')}"


def address(url: str | None) -> str | None:
    """A report's address as an IRI, or None where it is none that leads to a page."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
            return None
    except ValueError:
        return None
    return quote(url.strip().encode("utf-8", "surrogatepass"), safe=_SAFE)


def wikidata(item: str | None) -> str | None:
    """The IRI of an item of Wikidata."""
    return f"http://www.wikidata.org/entity/{item}" if item and _WIKIDATA.fullmatch(item) else None


def state(document: Document) -> dict[str, Any]:
    """The state in which a text has these words: its SHA-256 (of its UTF-8), and when it was retrieved or published."""
    return {
        "type": "TimeState",
        "sha256": hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest(),
        **times(document.retrieved or document.published),
    }


def times(told: str | None) -> dict[str, str]:
    """A time as a state has it: the moment, or first and last second of a day, in UTC where no offset is told."""
    if not told:
        return {}
    try:
        if len(told) > _DAY:
            moment = datetime.fromisoformat(told)
            return {"sourceDate": moment.isoformat() + ("" if moment.tzinfo else "Z")}
        day = date.fromisoformat(told).isoformat()
    except ValueError:  # to the month or year only, or no time at all
        return {}
    return {"sourceDateStart": f"{day}T00:00:00Z", "sourceDateEnd": f"{day}T23:59:59Z"}


def target(document: Document, span: Span, source: str, state: str) -> dict[str, Any]:
    """Words of a document as the target of an annotation; `source` and `state` are IRIs."""
    text = document.text
    return {
        "type": "SpecificResource",
        "source": source,
        "state": state,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
        ],
    }
