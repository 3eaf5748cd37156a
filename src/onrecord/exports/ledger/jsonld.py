"""W3C Web Annotations in JSON-LD: `ID.jsonld` for each report, one annotation a statement, event and figure.

The target of an annotation is its words in the report, each piece with a TextPositionSelector (Unicode code points,
half-open) and a TextQuoteSelector (32 characters to both sides), and as state the SHA-256 of the text and its time.
Bodies are schema.org Quotation (the words are quoted) or Claim (they are told), or our Event and Figure, with PROV
terms: `wasQuotedFrom` the report, `wasGeneratedBy` the reading, `wasAttributedTo` whoever says it. Links inside a
report and between reports are ours, because schema.org has none from claim to claim.

What is lost: mentions of actors, rows of older readings, people's judgements, the members of copies and joins; text
that no row quotes, without `--with-text`. Every file stands for itself: its `@context` is in it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from onrecord.exports.ledger.jsonld_context import CONTEXT
from onrecord.exports.ledger.jsonld_rows import Page
from onrecord.exports.ledger.selection import Selection
from onrecord.record import Record


def write(chosen: Selection, folder: Path) -> None:
    """Writes a file for each report."""
    for record in chosen.records():
        (folder / f"{record.document.id}.jsonld").write_bytes(encoded(page(chosen, record)))


def page(chosen: Selection, record: Record) -> dict[str, Any]:
    """The JSON-LD document of a report."""
    return {"@context": CONTEXT, "@graph": list(Page(chosen, record).nodes())}


def encoded(value: object) -> bytes:
    """JSON that may stand inside a page's `<script>` too: "<" is escaped. Halves of surrogate pairs are U+FFFD."""
    text = json.dumps(value, ensure_ascii=False, indent=1).replace("<", "\\u003c")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode() + b"\n"
